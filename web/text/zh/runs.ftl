runs-title = 我的机器能运行什么？ – Rooftop
runs-description = 你的机器上的每个语言模型，都取放得下且够快的最佳量化格式：内存、带区间的速度、首个 token 延迟。可排序和筛选；你的选择不会离开页面。
runs-heading = 这台机器能运行什么？
runs-lead = 选择机器和用途。模型按针对该用途的独立测试排名，每个模型取放得下且达到所需速度的文件中损失最小的一个。
task =
    { $id ->
        [chat] 聊天
        [coding] 编程智能体
        [documents] 长文档
        [reasoning] 推理
        [tools] 工具调用
        [small] 小而快
       *[other] { "" }
    }
tokens-a-second = token/秒
runs-answer =
    { $partly ->
        [0] { $runs } 个模型中，上下文为 { $context-tokens } 个 token 时，有 { $fitting } 个在 { $machine } 上放得下；其中 { $fast } 个每秒至少生成 { $least-speed } 个 token。
       *[other] { $runs } 个模型中，上下文为 { $context-tokens } 个 token 时，有 { $fitting } 个在 { $machine } 上放得下，另有 { $partly } 个部分放在系统内存中；其中 { $fast } 个每秒至少生成 { $least-speed } 个 token。
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
runs-cells-not-measured = 未实测
runs-cells-memory = { $budget } / { $budget-b }
runs-cells-speed = { $speed }（{ $range }）
runs-cells-slow = { $speed }（{ $range }），太慢
outcome-fits = ✓ 放得下
outcome-tight = ≈ 勉强放得下
outcome-partly = ◐ 部分在系统内存中
outcome-beyond = ✗ 模型的上下文较短
outcome-no = ✗ 放不下
runs-note-text = 点名称可看到列出每一步的估算。得分来自 Artificial Analysis 和 LMArena，测的是完整模型；文件的损失并列显示，从不相减。短横表示该任务没有独立得分。部分在系统内存中：显卡装在一台自有 { $ram } GB 内存的电脑里；这种速度由两处拼合得出，范围更宽。
more-rows = 再显示 { $count } 个
runs-find = 名称包含
runs-show = 显示
runs-show-fast = 放得下且够快的
runs-show-all = 所有模型
run-dot-tokens-second = ；每秒 { $speed } 个 token
run-dot-text = { $model }，{ $quantization }：{ $score }{ $speed }；文件：{ $loss }
least-line = 至少 { $speed }
scatter-columns-model = 模型
scatter-columns-tokens-second = token/秒
scatter-columns-lower-end = 区间下端
scatter-columns-upper-end = 区间上端
scatter-title-text = { $machine }：速度与得分
scatter-summary-text = { $machine } 上能运行且有 { $index } 得分的 { $count } 个模型：预测速度与得分。圆圈是稠密模型，三角是混合专家（MoE）模型，横线是该测试无法分辨的区间。折线连接没有被其他模型在两方面同时超过的模型（不含损失很大的文件），其余颜色较淡。
scatter-hint = 指向一个模型，或使用方向键，即可查看其名称和数值。
rows-shown = { $all } 个中的 { $shown } 个，按“{ $column }”{ $order }排列。
rows-column =
    { $column ->
        [parameters] 参数量
        [score] 名次
        [format] 量化格式
        [loss] 文件损失
        [fits] 是否放得下
        [needs] 需要 / 可用
        [speed] token/秒
        [answer] 典型回答用时
       *[model] 模型
    }
rows-order-z-to-a = 从 Z 到 A{ " " }
rows-order-a-to-z = 从 A 到 Z{ " " }
rows-order-largest-first = 从大到小
rows-order-smallest-first = 从小到大
runs-thinking = 思考模式
runs-thinking-choice =
    { $id ->
        [either] 取得分较高者
        [on] 开启
       *[off] 关闭
    }
runs-best =
    { $how ->
        [single] 按 { $index }，这里最好的是 { $models }。
       *[other] 按 { $index }，这里最好的几个不相上下：{ $models }。
    }
runs-best-worn = 这些文件的损失明显；没有明显损失的里面最好的是：{ $models }。
runs-best-next = 不在该测试中、但在 { $index } 中名列前茅的有：{ $models }。
runs-best-none = 按要求能在这里运行的模型，都没有该任务的独立得分。
runs-separator = 、
runs-line-text = ：{ $index } { $score }；{ $quantization }，{ $loss }；{ $memory }；每秒 { $speed } 个 token（{ $range }）。
runs-line-answer = 一个典型回答需 { $time }。
runs-why-faster = 速度是下一个的 { $factor } 倍。
runs-why-score = 比下一个高 { $points } 分。
runs-why-loss = 文件损失比下一个小。
runs-score-mode =
    { $mode ->
        [on] { $score }（思考）
        [off] { $score }（不思考）
       *[other] { $score }
    }
runs-loss =
    { $class ->
        [same] 与原版相当
        [small] 损失小
        [noticeable] 损失明显
       *[large] 损失大
    }
runs-loss-percent = { $loss }（{ $percent }% 的 token 不同）
runs-loss-published = 即原始发布
runs-loss-known =
    { $known ->
        [file] { $loss }，由此类文件实测
        [type] { $loss }，由该模型实测
        [near] { $loss }，由该模型的另一格式推知
        [band] { $loss }，按其他模型
       *[other] { $loss }
    }
runs-columns-score = 得分
runs-columns-loss = 文件损失
runs-columns-answer = 典型回答用时
runs-show-fits = 所有放得下的
rows-order-best-first = 从好到差
rows-order-best-last = 从差到好
runs-only = 只看部分模型
runs-maker = 开发者
runs-months = 发布时间
runs-license = 许可证
runs-images = 图像
runs-tools = 工具
runs-any = 不限
runs-last-months = 最近 { $months } 个月内
runs-permissive = Apache 2.0 或 MIT
runs-reads-images = 可读取图像
runs-with-tools = 有工具使用测试得分
