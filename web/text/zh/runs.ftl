runs-title = 我的机器能运行什么？ – Rooftop
runs-description = 你的机器上的每个语言模型，都取放得下且够快的最佳量化格式：内存、带区间的速度、首个 token 延迟。可排序和筛选；你的选择不会离开页面。
runs-heading = 这台机器能运行什么？
runs-lead = 选择你的机器和用途。每个模型都取放得下且达到你所要速度的最宽格式，最多 8 位；没有这样的格式时，取放得下的最宽格式。
runs-machine = 机器
task =
    { $id ->
        [chat] 聊天
        [coding] 编程智能体
        [documents] 长文档
       *[other] { "" }
    }
tokens-a-second = token/秒
runs-answer =
    { $partly ->
        [0] { $runs } 个模型中，上下文为 { $context-tokens } 个 token 时，有 { $fitting } 个在 { $machine } 上放得下；其中 { $fast } 个每秒至少生成 { $least-speed } 个 token。
       *[other] { $runs } 个模型中，上下文为 { $context-tokens } 个 token 时，有 { $fitting } 个在 { $machine } 上放得下，另有 { $partly } 个部分放在系统内存中；其中 { $fast } 个每秒至少生成 { $least-speed } 个 token。
    }
runs-largest =
    { $place ->
        [partly] 其中最大的：{ $model }（{ $quantization }），部分在系统内存中，每秒 { $speed } 个 token（{ $range }）。
       *[gpu] 其中最大的：{ $model }（{ $quantization }），每秒 { $speed } 个 token（{ $range }）。
    }
runs-none-fast-enough = 放得下的都没有这么快。最快的是 { $model }，每秒 { $speed } 个 token：请降低速度要求，或缩短上下文。
runs-none-fits = 上下文为 { $context-tokens } 个 token 时什么都放不下。最小的是 { $model }（{ $quantization }），需要 { $total }，而可用的是 { $budget }：缩短上下文会有帮助，或换一台内存更大的机器。
runs-none-of-that-name = 这里没有叫这个名称的模型。请清空搜索，或显示所有模型。
runs-columns-model = 模型
runs-columns-parameters = 参数量
runs-columns-format = 量化格式
runs-columns-fits = 是否放得下
runs-columns-needs-usable = 需要 / 可用
runs-columns-tokens-second = token/秒
runs-columns-first-word-after = 首个 token 延迟
runs-cells-not-measured = 未实测
runs-cells-memory = { $budget } / { $budget-b }
runs-cells-speed = { $speed }（{ $range }）
runs-cells-slow = { $speed }（{ $range }），太慢
outcome-fits = ✓ 放得下
outcome-tight = ≈ 勉强放得下
outcome-partly = ◐ 部分在系统内存中
outcome-beyond = ✗ 模型的上下文较短
outcome-no = ✗ 放不下
runs-note-text = 点名称可看到列出每一步的估算。窄格式会让模型写出的内容改变多少，这里不计算。部分在系统内存中：显卡装在一台自有 { $default-host-memory } GB 内存的电脑里；这种速度由两处拼合得出，未经校准。
more-rows = 再显示 { $count } 个
runs-find = 名称包含
runs-show = 显示
runs-show-fast = 放得下且够快的
runs-show-all = 所有模型
run-dot-tokens-second = ：每秒 { $speed } 个 token
run-dot-text = { $model }，{ $quantization }{ $speed }
size-axis = 参数量（十亿）
least-line = 至少 { $speed }
scatter-columns-model = 模型
scatter-columns-billions-parameters = 参数量（十亿）
scatter-columns-tokens-second = token/秒
scatter-columns-lower-end = 区间下端
scatter-columns-upper-end = 区间上端
scatter-title-text = { $machine }：速度与规模
scatter-summary-text = { $machine } 上放得下的 { $count } 个模型：预测速度与参数量，两轴都是等比刻度。圆圈是稠密模型，三角是混合专家（MoE）模型，后者在同等规模下更快。
rows-shown = { $all } 个中的 { $shown } 个，按“{ $column }”{ $order }排列。
rows-column =
    { $column ->
        [parameters] 参数量
        [format] 量化格式
        [fits] 是否放得下
        [needs] 需要 / 可用
        [speed] token/秒
        [first-word] 首个 token 延迟
       *[model] 模型
    }
rows-order-z-to-a = 从 Z 到 A{ " " }
rows-order-a-to-z = 从 A 到 Z{ " " }
rows-order-largest-first = 从大到小
rows-order-smallest-first = 从小到大
