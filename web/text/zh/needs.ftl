needs-title = 运行这个模型，我需要什么机器？ – Rooftop
needs-description = 哪些机器能以你要求的速度运行某个语言模型，从最便宜的开始，价格注明日期；再上一档能换来什么，以及要不超预算该放弃什么。
needs-heading = 我需要什么机器？
needs-lead = 选择一个模型（或在某项任务上要达到的水平）和最低生成速度。目录中的每台机器及其每种内存容量都会检查。
no-budget = 不限价格
price-of-text = 没有近期价格
speed-of-speed-not-measured = 速度未实测
speed-of-tokens-second = 每秒 { $mid } 个 token（{ $range }）
needs-question = { $model }（{ $quantization }），{ $context-tokens } 个 token 的上下文，每秒 { $least-speed } 个 token
needs-goal-model = 仅此模型
needs-goal-task = 同样好：{ $task }
needs-goal = 哪些模型？
needs-level =
    { $unit ->
        [percent] 最低得分（%）
       *[other] 最低得分（分）
    }
needs-as-good = 在 { $index } 中不逊于 { $model }（{ $score }）的任何模型
needs-at-least = 在 { $index } 中达到 { $level } 的任何模型
needs-not-measured = { $model }（“{ $task }”方面无人实测，因此只考虑它）
needs-machine-with = { $machine } 运行 { $model }
needs-cheapest =
    { $budget ->
        [given] { $what }：有 { $count } 台机器能做到。预算内有近期价格的机器中，最便宜的是 { $machine }，{ $price }：{ $speed }。
       *[none] { $what }：有 { $count } 台机器能做到。有近期价格的机器中，最便宜的是 { $machine }，{ $price }：{ $speed }。
    }
needs-over-budget = { $what }：有近期价格的机器中，没有一台能以 { $budget } 做到。能做到的最便宜的是 { $machine }，{ $cheapest }。
needs-no-price = { $what }：有 { $count } 台机器能做到，但都没有近期价格。能做到的最慢的是 { $machine }：{ $least }。
needs-too-slow = { $what }：没有机器能做到。它在 { $fitting } 台机器上放得下，其中最快的是 { $machine }：{ $nearest }。请降低速度要求、减少同时使用的人，或用更窄的格式。
needs-no-fit = { $what }：它在目录中的任何机器上都放不下。上下文更短、同时使用的人更少或格式更窄，需要的内存就更少；也可以在估算器中把它分到多张显卡或多台机器上。
next-step-text = 再上一档：多花 { $more } 可买到 { $machine }，{ $next }，速度是前者的 { $speed } 倍。
give-up-heading = 要不超预算，可以放弃什么
give-up-name-quantization = 更窄的格式：{ $quantization }
give-up-name-context = 上下文：{ $context-tokens } 个 token
give-up-name-speed = 速度：每秒 { $least-speed } 个 token
give-up-name-users = 同时使用的人：{ $users }
give-up-text = 。这样 { $machine } 就能做到，{ $candidate }：{ $candidate-b }。
priced-heading-one-machine-known = 一台有近期价格的机器
priced-heading-machines-known-price = { $count } 台有近期价格的机器，从最便宜的开始
unpriced-heading-slowest-them = ，其中最慢的 { $shown } 台
unpriced-heading-whose-price-is = { $count } 台没有近期价格的机器{ $some }
prices-note = 价格是旁边所注日期在美国的要价，不含税，最早为 { $price-months } 个月前。显卡的价格计入所需的电脑，除非你已经有一台；两个价格都注明来源。
none-listed = 无。
needs-columns-machine = 机器
needs-columns-price = 价格
needs-columns-needs-usable = 需要 / 可用
needs-columns-tokens-second = token/秒
needs-columns-note = 备注
needs-cells-ranged = { $speed }（{ $range }）
needs-cells-measured = 这台机器有实测
needs-cells-same-family = 同系列机器有实测
needs-cells-estimated = 估计
needs-cells-partly-in-ram = 部分在系统内存中
needs-cells-none-cheaper = 更便宜的都没有这么快
needs-cells-above-budget = 超出预算
needs-cells-memory = { $budget } / { $budget-b }
needs-cells-separator = ，
candidate-dot-text = { $machine }，{ $price-of }：{ $speed-of }
candidate-columns-machine = 机器
candidate-columns-united-states-dollars = 美元
candidate-columns-tokens-second = token/秒
price-axis = 美元
front-title-text = { $model }，{ $quantization }：价格与速度
front-summary-machine = { $machine }，{ $price-of }，{ $speed } token/秒
front-summary-all =
    { $count ->
       *[other] 有近期价格的机器中，没有一台比线上的 { $count } 台既便宜又快：从 { $first }，到 { $last }。方块是其余有近期价格的机器。
    }
computer-bought = 计入价格
computer-owned = 已有
