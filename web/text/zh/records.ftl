device-meta-text = { $device }：能运行哪些模型，有多快 – Rooftop
model-meta-text = { $model }：所需内存，各机器上的速度 – Rooftop
devices-title = 运行本地 AI 的机器 – Rooftop
devices-description = 笔记本、显卡、板卡和服务器，附内存、GPU 可用其中多少，以及带宽；每台各有一页，说明能运行哪些模型，有多快。
models-title = 本地使用的语言模型 – Rooftop
models-description = 开放的语言模型，附大小、上下文和各格式所需的内存；每个各有一页，说明能在哪些机器上运行，有多快。
trail-label = 当前位置
devices-heading = 机器
models-heading = 模型
devices-lead = { $count } 台机器和显卡，附各自的最大内存和内存带宽。每台的页面说明能运行哪些模型，有多快，以及每个数值的来源。
models-lead = { $count } 个模型，附各自的参数量和设计支持的最长上下文。每个的页面说明各格式占多少内存，能在哪些机器上运行，有多快。
device-figures-text = { $largest-memory }，{ $bandwidth }
model-figures-some = { $model }，激活 { $billions }B，{ $context } 个 token
model-figures-none = { $model }，{ $context } 个 token
device-class-laptop = 笔记本
device-class-desktop = 台式机和显卡
device-class-workstation = 工作站
device-class-server = 服务器
device-class-embedded = 板卡
device-class-mobile = 手机和平板
device-kind-laptop = 笔记本
device-kind-desktop = 台式机或显卡
device-kind-workstation = 工作站
device-kind-server = 服务器
device-kind-embedded = 用于嵌入的板卡
device-kind-mobile = 手机或平板
device-lead-unified = 统一内存
device-lead-vram = 自有显存
device-lead-ram = 处理器内存
device-lead-programs = 程序
device-lead-gpu = GPU{ " " }
device-lead-text = { $device } 有 { $memory } { $kind }，在 { $os } 下，{ $who }可用其中 { $memory-b }，读取速度为 { $bandwidth }。{ $answers } 个模型中有 { $fitting } 个放得下。{ $default }
model-lead-dense = { $model } 的参数量为 { $model-b }。格式为 { $quantization } 时，权重占 { $weights }（下载 { $file }）；上下文为 { $context-tokens } 个 token 时，需要 { $total } 内存。
model-lead-experts = { $model } 的参数量为 { $model-b }，是混合专家（MoE），每个 token 经过其中 { $billions }B。格式为 { $quantization } 时，权重占 { $weights }（下载 { $file }）；上下文为 { $context-tokens } 个 token 时，需要 { $total } 内存。
ask-about-device = 用估算器查询这台机器
compare-with-text = 与 { $other } 比较
ask-about-model = 用估算器查询这个模型
what-does-it-need = 它需要什么机器？
compare-machines-with = 用它比较机器
what-runs = 这台机器能运行什么？
embed-this = 放到你的页面上
device-ladder-heading = 它能运行什么，有多快
model-ladder-heading = 它能在哪里运行，有多快
setting-text = { $memory } 内存，{ $os } 下的 { $runtime }，4 位，放不下时用放得下的最好的文件；上下文 { $context-tokens } 个 token，供一个人使用。速度是在 { $prompt-tokens } 个 token 的提示词之后生成的速度。
model-setting-text = 每台机器按最大内存计，4 位，放不下时用放得下的最好的文件；上下文 { $context-tokens } 个 token，供一个人使用。速度是在 { $prompt-tokens } 个 token 的提示词之后生成的速度。
ladder-note = 每条色带中的线是预测值；色带应能涵盖五次结果中的四次。下表用的是放得下的、不超过 8 位的最宽常用格式：更接近原模型，也更慢。
rung-memory-heading = 内存（占可用内存）
rung-speed-heading = token/秒
need-of-budget-text = { $budget } / { $budget-b }
partly-text = ，部分在系统内存中
rung-speed-does-not-fit = 放不下
rung-speed-none = 未实测
rung-speed-some = { $speed }（{ $range }）{ $partly }
rung-measured-measured = 实测 { $low }
rung-measured-measured-to = 实测 { $low }–{ $high }
page-caveats-text = { $device } 本身有实测；预测来自对这些实测和相关实测的拟合。
all-models = 全部 { $count } 个模型的表格
all-machines = 全部 { $count } 台机器的表格
answer-columns-memory-needed = 所需内存
answer-columns-tokens-second = token/秒
answer-columns-range = 区间
answer-cells-does-not-fit = 放不下
answer-cells-not-measured = 未实测
machine-with-memory-text = { $device }，{ $memory }
sizes-heading = 它有多大
size-row-text = { $weights } + { $rest }；文件 { $file }
size-caption = 权重，以及在 llama.cpp 中上下文为 8,192 个 token 时另加的部分：KV 缓存、计算缓冲区、推理程序。每个格式都链接到它的答案。内存按包装上的方式计（1 GB = 1,024³ 字节），文件按下载的方式计（1 GB = 1,000³ 字节）。
facts-heading = 数据与来源
similar-devices-heading = 类似的机器
similar-models-heading = 大小相近的模型
fact =
    { $name ->
        [memory] 内存
        [bandwidth] 内存带宽
        [alu] 着色器单元，FP32
        [gpu] GPU
        [class] 类型
        [runtimes] 推理程序
        [power] 功率上限
        [battery] 电池
        [price] 标价
        [released] 首次发售或发布
        [aliases] 别名
        [params] 参数
        [active] 每个 token 经过的参数
        [experts] 专家
        [max-context] 最长上下文
        [layers] 层
        [cache] KV 缓存，16 位
        [cache-full] KV 缓存，上下文全满
        [family] 系列
        [license] 许可证
        [architecture] llama.cpp 中的架构
       *[other] { "" }
    }
memory-fact-separator = 、
memory-fact-or = { $join } 或 { $last }
memory-fact-gb = { $sizes } GB，{ $memory-kind }
memory-kind-unified = 处理器和 GPU 共用
memory-kind-vram = 在显卡上
memory-kind-ram = 属于处理器
usable-under-windows = Windows 下可用
usable-under-linux = Linux 下可用
usable-under-macos = macOS 下可用
usable-under-ios = iOS 应用可用
usable-under-android = Android 应用可用
usable-fact-memory = { $installed } / { $installed-b }
usable-fact-separator = ；
gpu-fact-none = 不使用 GPU：由处理器的核心计算
gpu-fact-runs-cuda = 能运行 CUDA
gpu-fact-does-not-run = 不能运行 CUDA
gpu-fact-with-cuda = { $gpu }，{ $cuda }
runtimes-fact-none = 无
runtimes-fact-name-separator = 、
runtimes-fact-under = { $os }：{ $names }
runtimes-fact-separator = ；
dense-name-fp16 = 矩阵单元，16 位，稠密
dense-name-fp8 = 矩阵单元，8 位，稠密
dense-name-fp4 = 矩阵单元，4 位，稠密
power-w = { $most } W
power-to-w = { $least }–{ $most } W
price-text = ${ $amount }（{ $memory } GB），{ $dated }
prices-heading = 价格变化
prices-axis = 美元
price-line-gb = { $memory } GB
prices-summary = 最早价格：{ $first }。最近价格：{ $last }。
price-column-dated = 日期
price-column-memory = 内存
params-million = { $e3 }M
params-billion = { $significant }B
active-text = 全部
experts-text = 每个 token 用 { $experts } 个中的 { $used } 个
tokens-of-text = { $count } 个 token
attention-with-full-attention = { $layers } 层为全注意力，{ $kv-heads } 个 KV 头
attention-with-window-tokens = { $layers } 层的窗口为 { $window } 个 token，{ $kv-heads } 个 KV 头
attention-with-one-latent = { $layers } 层，所有头共用一个大小为 { $rank } 的潜在向量（MLA）
attention-compressed = { $layers } 层每 { $ratio } 个 token 保留一个大小为 { $dim } 的条目
recurrent-text = { $layers } 层为循环层
layers-separator = ；
layers-text = { $count }：{ $join }
cache-fact-text = { $size }（{ $tokens }）
measured-heading = 他人的实测
measured-intro = 已发表的生成速度，在答案开头附近，一个人使用一块 GPU；旁边是我们对同一问题的预测。其中大多数参与了拟合，所以它们表明拟合有多贴切，而不是预测有多准。有多次测量时，显示中位数。
nothing-measured = 没有找到说明足够详细、可供比较的已发表速度。
measured-summary = { $count } 个实测速度，与预测对照
measured-columns-measured-tokens-s = 实测（token/秒）
measured-columns-predicted = 预测
measured-columns-source = 来源
measured-cells-predicted = { $speed }（{ $range }）
measured-cells-several = { $measured }（{ $count } 次）
model-category = 语言模型
date-day = { $year } 年 { $month } 月 { $day } 日
date-month = { $year } 年 { $month } 月
month =
    { $number ->
        [1] 1
        [2] 2
        [3] 3
        [4] 4
        [5] 5
        [6] 6
        [7] 7
        [8] 8
        [9] 9
        [10] 10
        [11] 11
       *[other] 12
    }
example-too-large = { $model } 放不下。
example-not-measured = { $model }（{ $quantization }）放得下；有多快，未实测。
example-writes =
    { $place ->
        [partly] { $model }（{ $quantization }），部分在系统内存中，每秒约生成 { $speed } 个 token（{ $range }）。
       *[gpu] { $model }（{ $quantization }），每秒约生成 { $speed } 个 token（{ $range }）。
    }
scores-heading = 它有多好？
scores-intro = 对完整模型的独立测量。区间重叠的得分无法区分高下。得分与文件无关：文件的损失见下方，从不从得分中扣除。
scores-none = 在我们采用的测试中没有独立测量。
score-columns-test = 测试
score-columns-apart = 区间
score-columns-tokens = 每个任务的 token 数
score-columns-measured = 测量
score-measured = { $measurer }，{ $day }
score-measured-variant = { $variant }，{ $measurer }，{ $day }
files-heading = 选哪个文件？
files-setting = 在 { $machine } 上，上下文为 { $context-tokens } 个 token。最好的文件排在最前，超出其内存的排在最后；损失不比更小文件少的不列出。
rung-columns-memory = 内存
outlay-with-computer = { $total }，含一台 { $computer } 的电脑（{ $each }，{ $dated }）
outlay-of-cards = { $total }（{ $each }，{ $dated }）
outlay-each = { $cards } × { $each }
computer-beside-card = 另加一台 { $price } 的电脑
duel-measured = { $machine }：实测，token/秒
duel-predicted = { $machine }：预测
duel-asked = 常有人问这两者该选哪个，例如：
