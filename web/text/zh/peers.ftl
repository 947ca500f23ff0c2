peers-title = 准确度：Rooftop 与其他计算器 – Rooftop
peers-description = 在同样的实测点上，列出 Rooftop 的每秒 token 数与内存误差，以及其他计算器公开规则的误差。
peers-heading = 它有多准？
peers-in-short = 单个用户、单块 GPU 或芯片时，Rooftop 的预测有一半与实测速度相差不超过 { $median }，九成不超过 { $most }。对没有任何实测数据的机器，有一半相差不超过 { $unseen }。
peers-same-points = 对每个计算器都用同样的实测点提问，带宽、参数量和文件大小取自本站目录。每条规则都依其自己的文档复述；文档没有涵盖的点就不问。每一行里 Rooftop 的误差，正是在该行那些点上算出的。
peers-left-out = Rooftop 的系数是对这批点拟合的，因此这里的误差来自没有见过该点的拟合：去掉该机器上该模型的全部运行；最后一列则去掉该机器上的全部运行。规则没有拟合，所以不用去掉什么。
peers-formulas-only = 只比较公式。有些工具在有实测值时会直接显示实测速度，或按文档没有写明的方式修正规则；这里两者都不计入，不加分也不减分。
peers-speed-caption = 每秒 token 数，单个用户，单个 GPU 或芯片：预测误差
peers-memory-caption = 整个运行的内存：预测误差
peers-memory-points = 这些点是日志列出全部缓冲区的 llama.cpp 运行，单序列、16 位缓存。这类日志不多，其中不少是长上下文的混合架构模型。Rooftop 的内存公式依照 llama.cpp 的源代码，没有对这些日志拟合，但写公式时参考过它们。
peers-calculator = 计算器
peers-points = 点数
peers-median = 它的误差中位数
peers-most = 它 90% 的误差不超过
peers-our-median = Rooftop 的中位数
peers-our-most = Rooftop 90% 不超过
peers-our-median-unseen = Rooftop 的中位数（未见过的机器）
typical-error = 典型误差：{ $median }
peers-rules-heading = 各家文档中的规则
peers-reads-file = 每秒 token 数 = { $share } × 带宽 ÷ 模型大小。
peers-reads-active = 每秒 token 数 = { $share } × 带宽 ÷ 激活权重。
peers-reads-active-and-cache = 每秒 token 数 = { $share } × 带宽 ÷（激活权重 + KV 缓存）。
peers-needs-with-cache = 内存 = { $factor } ×（权重 + KV 缓存）+ { $fixed } GB；缓存按每层保留全部 token 计算。
peers-needs-weights = 内存 = { $factor } × 权重；系数已包含缓存。
peers-bytes = 每个参数的字节数：{ $list }。其他格式不问。
peers-file-sizes = 直接给它文件大小。
peers-dense-only = 只问稠密模型：文档对混合专家模型说得不够。
peers-backends-only = 只问 { $list }，它只对此给出单一数值。
peers-context = 再乘以上下文系数：{ $at } 个 token 时为 1，每翻一倍减 { $slope }，不低于 { $least }，不高于 { $most }。
peers-read-on = { $date } 查阅
peers-again-heading = 自己重算一遍
peers-again = 数据日期 { $version }。规则在 data/peers.toml，实测点在 data/measurements/。在项目的检出目录里，这些命令会重写两张表：
peers-all-tables = 全部误差表：按模型种类、上下文、提示词与多用户
