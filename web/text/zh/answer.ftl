range-text = { $low }–{ $high }
pace-in-words-slower-than-people = 比朗读慢
pace-in-words-reading-aloud = 与朗读速度相当
pace-in-words-reading = 与阅读速度相当
pace-in-words-some = 与读得快的人相当
pace-in-words-faster-than-people = 比阅读快
bytes-tb = { $e12 } TB
bytes-gb = { $number } GB
bytes-mb = { $e6 } MB
bytes-kb = { $e3 } kB
bytes-bytes = { $significant } 字节
duration-range-text = { $mid }（{ $divisor }–{ $divisor-b }）
value-number = { $number } × 10⁹
value-memory = { $size }（{ $billions } × 10⁹ 字节）
value-bytes-per-sec = { $gb-per-sec } GB/s
value-flops = { $e12 } TFLOP
value-flops-per-sec = { $tflops } TFLOP/s
value-in-seconds = { $time } s
value-ms = { $millis } ms
value-in-microseconds = { $e3 } µs
value-tokens-per-sec = { $rate } token/秒
value-params = { $billions }B
value-watts = { $power } W
value-in-watt-hours = { $watt-hours } Wh
value-in-joules = { $energy } J
value-usd = ${ $price }
value-bits-per-weight = { $bits } 位
term-text =
    { $name ->
        [weights] 权重
        [kv-cache] KV 缓存
        [kv-window] 窗口层的 KV 缓存
        [state] 循环状态
        [compute-buffers] 计算缓冲区
        [overhead] 推理程序开销
        [total] 所需内存
        [on-gpus] 在 GPU 上
        [share] 推理程序可占用的部分
        [budget] 可用内存
        [reading-weights] 读一遍权重
        [reading-cache] 读一遍缓存
        [computing] 一个 token 的运算
        [overhead-time] 启动内核
        [step] 一步
        [decode] 生成速度
        [products] 提示词的矩阵乘积
        [states] 更新循环状态
        [weights-once-a-pass] 每轮读一遍权重
        [copied-weights] 把权重复制到 GPU
        [attention] 提示词的注意力
        [watts-writing] 生成时的瓦数
        [watts-reading] 读取时的瓦数
        [joules-per-token] 每个 token 的能量
        [charge] 一次充电
        [machine-a-day] 机器，每天
        [electricity-a-day] 电费，每天
        [api-a-day] API，每天
        [rent-a-day] 租用的 GPU，每天
        [days-until-paid] 机器回本所需天数
        [tuning-base] 基础模型
        [tuning-adapters] 适配器
        [tuning-gradients] 梯度
        [tuning-optimizer] 优化器
        [tuning-activations] 激活值
        [tuning-logits] logits
        [tuning-overhead] 开销
        [tuning-operations] 每个 token 的运算次数
        [tuning-reached] 达到的速率
        [tuning-rate] 训练速度
        [prompt-time] 读取提示词
        [mixed-step] 带一段提示词的一步
        [time-to-first-token] 首个 token 延迟
       *[other] { "" }
    }
memory-part-text =
    { $part ->
        [weights] 权重
        [kv] KV 缓存
        [state] 循环状态
        [buffers] 计算缓冲区
        [overhead] 推理程序和驱动
        [free] 空闲
        [beyond] 已装但不可用
       *[other] { "" }
    }
memory-summary-text = 需要 { $total }，其中权重 { $weights }，KV 缓存 { $kv-cache }。已装 { $installed }，可用 { $budget }。
budget-label-text = 可用 { $budget }
speed-summary-text = 预测：每秒 { $speed } 个 token，五次中有四次在 { $range } 之间。仅按带宽可达 { $bound }。
bound-label-text = 带宽允许 { $bound }
strip-caption = 读完提示词之后，每秒的 token 数。色带应能涵盖五次结果中的四次；不用推测解码时，任何设置都无法越过带宽线。
pace-text =
    { $id ->
        [aloud] 朗读
        [reading] 阅读
        [fast-reading] 快速阅读
       *[other] { "" }
    }
sample = 这一行以预测的速度写出，字符数按英文计。一个 token 约为四分之三个英文单词，所以听起来很大的数字，仍可能比你阅读得慢；听起来很小的数字，也可能足够跟着思考。
speed-details-not-measured-on = 这个系列的机器未实测
speed-details-tokens-second = 每秒 { $rate } 个 token（{ $range }）
speed-details-model-already-loaded = { $time }，模型已加载
speed-details-full-context = 每秒 { $speed } 个 token（{ $range }），{ $context-tokens } 个 token 全部用上时
speed-details-bandwidth = 内存带宽：每个 token 都要读一遍全部激活权重
speed-details-compute = 运算
speed-details-overhead = 启动内核，而不是内存
speed-details-measured = 这台机器的实测，包括这个模型或其他模型
speed-details-combined = 由各部分的实测推算：这一组合没有整体实测过
speed-details-near = 相近机器实测：同系列的许多机器测过，这台未实测
speed-details-same-family = 同系列：测过的同类机器很少，这台未实测
speed-details-estimated = 估计：这个系列没有任何机器这样测过
speed-details-reads-prompt-at = 读取提示词
speed-details-first-token-after = 首个 token 延迟
speed-details-slows-down-to = 最低降至
speed-details-limited-by = 受限于
speed-details-basis = 依据
assumed-backend = 按 { $backend } 后端计算。
other-backend-text = 用 { $backend }：约每秒 { $speed } 个 token（{ $range }）。
guesses-by-default = { $runtime } 默认对这个模型提前猜测 { $tokens } 个 token，速度已计入。
guesses-as-asked = 速度已计入提前猜测 { $tokens } 个 token。
caveat-runtime-not-here = 在 { $os } 下，{ $runtime } 不能在 { $device } 上原生运行：只计算内存，不计算速度。
caveat-system-of-runtime = { $runtime } 不能在 { $usual } 下原生运行，因此这里按 { $os } 计算。
caveat-quantization-not-loaded = { $runtime } 不加载 { $quantization } 文件。
caveat-split-not-stated = 这是最佳的划分方式。由程序自行划分时往往更慢，因此区间下端到已公布实测中最慢的十分之一；说明如何划分后，区间会更窄。
caveat-split-of-ollama = Ollama 0.30 之前把输出层留给处理器：请更新。
caveat-requests-wait = 所有用户的上下文无法同时完整容纳。{ $runtime } 仍可启动：每个请求只占用实际写入的部分，没有空间时便等待。这里给出的是正在运行的请求的速度。
caveat-fewer-requests = { $runtime } 在此只有加上 --max-num-seqs { $users } 才能启动。
caveat-crowded = 超过 Windows 通常在显卡上留出的空间：仍可启动，但其中一部分或其他内容会移到内存，可能变慢。
caveat-speed-not-measured = { $runtime } 在 { $device } 这类机器上的速度未实测：不给出估计。
caveat-prefill-not-measured = 这个系列的机器读取提示词的速度未实测。
caveat-machine-not-measured = 没有 { $device } 的实测数据，因此区间更宽。
caveat-bandwidth-estimated = { $device } 的带宽不是厂商公布的数值，而速度取决于带宽。
caveat-users-not-calibrated = 多人同时使用的速度由字节数和运算次数算出，未经校准。
caveat-context-beyond-model = { $model } 的上下文最多为 { $max-context } 个 token。
caveat-context-above-default = 除非另行指定，{ $runtime } 在这台机器上打开 { $default-context } 个 token 的上下文。
caveat-mean-width = 这种格式的文件，各制作者量化的部分不同：单个文件可能有百分之几的偏差。
caveat-mix-differs = 这种混合格式因模型而异：{ $points } 个文件比同名的普通混合格式大 { $low }% 至 { $high }%。
caveat-mix-estimated = 这种混合格式因模型而异：估计文件比全部使用同一类型时大 { $low }% 至 { $high }%。
caveat-own-runs = 已用你的 { $runs } 次实测校准：在这台机器上的速度是预测值的 { $ratio } 倍。
caveat-cache-loses = 对 { $model } 来说，较窄的 KV 缓存并非没有代价：实测用 { $cache } 时，{ $percent }% 的 token 的首选与完整宽度的缓存不同。
caveat-shape-estimated = 这个模型的部分结构是我们的估计：它的配置没有全部列出。
sources-heading = 来源
source-details-text = ；{ $kind }；{ $accessed }。
cited-text = [{ $number }，{ $of }]
kind-vendor = 厂商说法
kind-measured = 实测
kind-paper = 论文
kind-code = 代码
kind-derived = 推算
kind-estimate = 估计
from-question = 你的选择
from-step = 计算得出
answer-heading = 答案
memory-heading = 内存
speed-heading = 速度
why-heading = 为什么是这些数字：每一步
changes-heading = 什么能改变它
suggestion-memory = 更多系统内存
suggestion-quantization = 更小的权重
suggestion-model = 混合专家（MoE），每个 token 只读取一部分权重
suggestion-model-not-worse =
    { $how ->
        [better] 编程更强（{ $test } 中 { $theirs } 对 { $ours }%）
       *[level] 编程不逊色（{ $test } 中 { $theirs } 对 { $ours }%）
    }
suggestion-device = 另一台机器
suggestion-about-tokens-second = ，每秒约 { $speed } 个 token（{ $range }）
suggestion-text = ，{ $what }：{ $total }{ $speed }。
answer-yes = 能。
answer-barely = 勉强能。
answer-placed = 一部分在 GPU 上。
answer-no = 不能。
answer-too-large-beside-gpu = 不在 GPU 上的部分比剩余内存多出 { $missing }。
answer-too-large =
    { $who ->
        [programs] 需要 { $need }，但 { $installed } 内存中程序只能用 { $budget }，超出 { $missing }。
       *[gpu] 需要 { $need }，但 { $installed } 内存中 GPU 只能用 { $budget }，超出 { $missing }。
    }
answer-memory =
    { $who ->
        [programs] 需要 { $need }，程序可用 { $budget }
       *[gpu] 需要 { $need }，GPU 可用 { $budget }
    }
answer-memory-elsewhere = { $memory }，另需 { $elsewhere } 系统内存
answer-not-measured = { $memory }。速度未实测。
answer-writes =
    { $users ->
        [1] { $memory }；每秒约生成 { $speed } 个 token（{ $range }），{ $pace }。
       *[other] { $memory }；每人每秒约生成 { $speed } 个 token（{ $range }），{ $pace }。
    }
answer-first-word = { $tokens } 个 token 的提示词，{ $time }后出现首个 token。
duration-hours = { $number } 小时
duration-minutes = { $number } 分钟
duration-seconds = { $number } 秒
problem-separator = 、
problem-unknown-id = { $field }：不认识“{ $given }”。最接近的是“{ $nearest }”。
problem-not-offered = { $field }：这里没有“{ $given }”这个选项。可用的有：{ $allowed }。
problem-empty = { $field } 为空。请填名称或 ID，或者去掉这一项。
problem-not-between = { $field }：不能用“{ $given }”。请填 { $min } 到 { $max } 之间的数字。
problem-out-of-range = { $field }：不能用“{ $given }”。请填 { $min } 到 { $max } 之间的整数。
problem-future-version = { $field }：这个网址是为版本“{ $given }”写的，本页只认识版本 { $known }。请重新加载以取得最新页面；能读懂的部分已经采用。
problem-too-long = { $field }：“{ $given }”超过了可读取的 { $most } 字节。请缩短；这里显示的是默认问题。
problem-too-many = { $field }：“{ $given }”超出了可保存的 { $most } 个描述。请重新加载页面，或重新启动程序。
problem-more-than = { $field }：“{ $given }”已忽略。最多可以给出 { $most } 个。
problem-unknown-field = “{ $given }”不是本页的字段，已忽略。
problem-repeated = “{ $given }”重复了前面已给出的字段，以第一个为准。
problem-impossible = { $field }：“{ $given }”在这里行不通。{ $why }
impossible-one-card = 这台机器装不了多张卡；多台机器请用“linked”。
impossible-one-memory = 这台机器只有一种内存，其大小由“memory”给出。请去掉这个字段。
impossible-no-offload = { $runtime } 把整个模型放在 GPU 上。请换用能卸载到内存的程序，例如 llama.cpp。
impossible-one-machine = { $runtime } 只在一台机器上运行。请换用能连接多台机器的程序，例如 llama.cpp。
impossible-no-experts = 这个模型没有路由专家。要把层放进内存，请用“gpu-layers”。
impossible-whole-layers = { $runtime } 只按整层移动。请用“gpu-layers”，或换用 llama.cpp。
impossible-fewer-layers = 这个模型有 { $layers } 层。要全部放在 GPU 上，请去掉这个字段。
impossible-no-tensor-split = { $runtime } 给每张卡分配各自的层。请去掉这个字段。
impossible-uneven-heads = { $runtime } 要求卡数能整除模型的 { $heads } 个注意力头。
impossible-needs = 只有“{ $other }”不小于 { $least } 时它才起作用。请两个都填，或去掉这个字段。
impossible-without = 没有“{ $other }”时它不起作用。请两个都填，或去掉这个字段。
impossible-no-layers = GPU 上没有层时由处理器运行模型：请改用“backend”“cpu”。
impossible-own-contexts = 有多个“users”时，每个用户有各自的上下文。请去掉其中一个字段。
impossible-no-slots = { $runtime } 给每个请求各自的上下文：请改用“users”。
impossible-no-share = { $runtime } 需要多少 GPU 内存就占用多少。请去掉这个字段。
impossible-text-only = 这个模型只读文字。请去掉这个字段。
impossible-on-processor = “backend”为“cpu”时由处理器计算，不用 GPU。请去掉这个字段，或换一个后端。
impossible-power-unknown = 不清楚这台机器不限功率时耗电多少，设上限不会改变结果。请去掉这个字段。
