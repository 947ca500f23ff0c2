compare-title = 比较用于本地 AI 的机器 – Rooftop
compare-description = 最多六台机器并排：内存以及其中 GPU 可用的部分、速度随上下文的变化及其区间、带来源的规格，以及哪台强在哪里。
pair-title = 本地 AI 用 { $a } 还是 { $b }？ – Rooftop
pair-description = { $a } 与 { $b } 对比：可供模型使用的内存、带区间的预测速度、带来源的规格，以及哪台强在哪里。
compare-heading = 这几台中选哪台？
pair-heading = { $a } 还是 { $b }？
compare-lead = 向每台机器提出同一个问题：同一个模型、同一种量化格式、同一个程序，只要它能在那里运行。
pairs-heading = 常见的比较
compare-form = 比较什么
compare-machines = 机器
compare-models = 模型
compare-full =
    { $field ->
        [add-machine] 已有六台机器并排。删除一台后才能再添加。
       *[other] 已选了三个模型。删除一个后才能再添加。
    }
remove = 删除 { $name }
compare-none = 没有选择机器。请在上方按产品或芯片搜索一台。
findings-heading = 哪台强在哪里
finding-writes-faster-moves-more =
    { $ranges ->
        [overlap] { $a } 和 { $b } 的生成速度差不多：每秒 { $fast } 个 token（{ $fast-range }）与 { $slow }（{ $slow-range }）；内存带宽为 { $ours } 与 { $theirs }。
       *[apart] { $a } 比 { $b } 生成得快，每秒 { $fast } 个 token（{ $fast-range }），后者为 { $slow }（{ $slow-range }）：其内存带宽为 { $ours }，后者为 { $theirs }。
    }
finding-writes-faster-reaches-more =
    { $ranges ->
        [overlap] { $a } 和 { $b } 的生成速度差不多：每秒 { $fast } 个 token（{ $fast-range }）与 { $slow }（{ $slow-range }）。
       *[apart] { $a } 比 { $b } 生成得快，每秒 { $fast } 个 token（{ $fast-range }），后者为 { $slow }（{ $slow-range }），尽管其内存并不更快：它的程序能用到其中更大的份额。
    }
finding-reads-faster =
    { $ranges ->
        [overlap] { $a } 和 { $b } 读取提示词的速度差不多：每秒 { $fast } 个 token（{ $fast-range }）与 { $slow }（{ $slow-range }）。
       *[apart] { $a } 比 { $b } 读取提示词快，每秒 { $fast } 个 token（{ $fast-range }），后者为 { $slow }（{ $slow-range }）。读取提示词等的是运算，不是内存。
    }
finding-memory = { $a } 的空间更大：其 GPU 可用 { $budget }，{ $b } 为 { $budget-b }。
finding-price = 按最近一次看到的价格，{ $a } 比 { $b } 便宜：前者 { $price }；后者 { $price-b }。
finding-text = { $model }：{ $sentence }
misfit-text = { $model }（{ $quantization }）在 { $machine } 上放不下：{ $context-tokens } 个 token 的上下文需要 { $total }，而可用的是 { $budget }。
spilled-text = 单靠 { $machine } 放不下 { $model }（{ $quantization }）：{ $total } 中有 { $outside } 放在系统内存里。
no-finding = 从这些数值分不出这几台机器的高下。
curves-title-text = { $model }，{ $quantization }：速度与上下文
curves-summary-separator = ；
curves-summary-none = 没有曲线：模型在这里哪台都放不下，或者其速度未实测。
curves-summary-machine = { $name }：在 { $fixed } 个 token 之后每秒 { $fast } 个 token，在 { $to } 个之后每秒 { $slow } 个
curves-summary-all = { $join }。曲线在上下文放不下处终止。色带应能涵盖五次结果中的四次。
context-axis = 上下文中的 token 数
speed-axis = token/秒
answer-rows-fits = 是否放得下
answer-rows-needs-what-gpu = 需要 / GPU 可用
answer-rows-writes-tokens-second = 生成，token/秒
answer-rows-writes-with-context = 上下文占满时生成
answer-rows-reads-prompt-tokens = 读取提示词，token/秒
answer-rows-first-word-after = 首个 token 延迟
answer-rows-energy-token = 每个 token 的能耗
answer-rows-longest-context-that = 放得下的最长上下文，token
answer-measures-price = 最近一次看到的价格
answer-measures-value = 每 1,000 美元的每秒 token 数
answer-measures-watts = 功率上限
answer-column-not-measured = 未实测
answer-column-ranged = { $mid }（{ $range }）
answer-column-memory = { $total } / { $budget }
answer-column-none = 无
answer-column-tokens =
    { $all ->
        [all] { $tokens }（上限）
       *[some] { $tokens }
    }
energy-cell =
    { $basis ->
        [limit] ~ { $joules } J（{ $low }–{ $high }）
       *[given] { $joules } J（{ $low }–{ $high }）
    }
answers-note = 首个 token 延迟按 { $prompt-tokens } 个 token 的提示词计算。带 ~ 的能耗取自功率上限，因为功率没有实测。
answers-caption-text = 关于 { $model } 的答案
answer-times-heading = 一个回答需要多久
answer-times-caption = { $model }：得到完整回答所需的时间
answer-times-row =
    { $mode ->
        [on] { $task }，思考：{ $tokens } 个 token
       *[off] { $task }，不思考：{ $tokens } 个 token
    }
answer-times-note = 先读完这类任务的提示词，再生成该模型在 { $tests } 中平均使用的 token 数（由 { $measurer } 于 { $date } 统计）。区间只来自速度；同一模型的回答长短差别更大。
answer-times-unknown = 没有人公布 { $model } 一个回答要用多少 token，因此所需时间未知。
specifications-heading = 规格及其来源
specifications-note = 矩阵单元的速率是稠密运算的。厂商常印出两倍的数值，那是带稀疏的，语言模型用不到；这里一概不计。价格不含税，是旁边所注日期的价格。
unpublished = 未公布
not-known = 未知
usable-of-text = { $os } 下，{ $memory } 中的 { $usable }
usable-row = GPU 可用
measure-column = 项目
