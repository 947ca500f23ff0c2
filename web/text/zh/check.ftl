### 判断输出的速度和内存是否正常的页面。

check-title = 我的速度正常吗？ – Rooftop

check-description = 粘贴 llama.cpp、Ollama、LM Studio、vLLM、MLX 或 nvidia-smi 的输出，或只填每秒 token 数：判断符合预期、偏慢还是偏快，逐项对照内存，并列出可能的原因和各自的检查方法。

check-heading = 我的速度正常吗？

check-prose-reads = 能识别 llama-bench（Markdown、CSV、JSON），llama.cpp、llama-server 及其周边程序的日志，ollama run --verbose、ollama ps 和 ollama serve 的日志，lms，vLLM 的启动和统计信息，mlx_lm，以及 nvidia-smi。输出里没有的内容，填在下面的输入框里。

check-prose-judges = 只有明显超出估计区间的速度才算偏慢或偏快；这个区间预计涵盖五分之四的结果。原因根据输出中的迹象判断：缓冲区、层数、参数和提示信息，每条都注明出处。没有故障迹象时，不会指出任何原因。

check-prose-stays = 文本只留在这个标签页里：不会发送，不会保存，也不会放进网址。各输入框的内容会写进网址，因此链接里包含它们。

check-printed = 粘贴程序的输出，或你运行的命令

check-hint = 最多 1 MB；更长的文件只读取开头和结尾各 512 KB。文本只留在这个标签页里。

check-file = 或选择日志文件，也可拖放到这里

check-remove = 移除 { $name }

check-rate = 或只填速度，每秒 token 数

check-machine = 机器

check-model = 模型和格式

check-settings = 设置

check-rate-example = 25.3

check-machine-example = RTX 4090，64 GB DDR5

check-model-example = Qwen3 32B Q4_K_M

check-settings-example = -c 16384 -ngl 99，Windows

check-rest = 输出里没有的内容

check-class-as-expected = 符合预期。

check-class-slower = 比预期慢。

check-class-faster = 比预期快。

check-class-does-not-load = 模型无法加载。

check-class-out-of-memory = 内存不足。

check-class-not-enough-said = 信息不足，无法比较。

check-class-command-fits = 这条命令放得下。

check-class-command-does-not-fit = 这条命令会耗尽内存。

check-speed-below = 每秒 { $measured } 个 token，低于 { $low } 到 { $high } 的区间；估计值为 { $mid }。

check-speed-within = 每秒 { $measured } 个 token，在 { $low } 到 { $high } 的区间内；估计值为 { $mid }。

check-speed-near = 每秒 { $measured } 个 token，略微超出 { $low } 到 { $high } 的区间，版本和设置的差异足以解释；估计值为 { $mid }。

check-speed-above = 每秒 { $measured } 个 token，高于 { $low } 到 { $high } 的区间；估计值为 { $mid }。

check-speed-only = 读到每秒 { $measured } 个 token，但没有可供比较的估计。

check-by-signs = 输出本身已经说明了这一点；没有可比较的速度。

check-no-fault = 没有发现故障迹象；没有可比较的速度。

check-command-needs = 需要 { $needed }，可用 { $usable }。命令没有写明的内容取自各输入框和常用设置。

check-nothing = 请粘贴程序的输出，或填写每秒 token 数。

check-unknown = 文本中没有已知程序的输出。

check-too-long = 文本超过 1 MB。请只粘贴相关部分，或拖放文件。

check-not-text = 文件含有空字节，日志里不会有。请拖放日志本身，而不是压缩包。

check-say-machine = 请在输入框里填写机器，以便与估计比较。

check-say-model = 请在输入框里填写模型及其格式，以便与估计比较。

check-cut = 文件较长：只读取了开头和结尾各 512 KB。

check-ignored = 对估计没有影响或未知的参数：{ $flags }。

check-unknown-model = 目录中没有 { $name }：请在输入框里填写一个模型，或描述它。

check-all-layers = 命令要求把所有层都放在 GPU 上，而 GPU 放不下：程序会停止，而不会把一部分移到系统内存。

check-causes = 可能的原因，最可能的在前

check-how-to-check = 检查方法：

check-shown-by = 迹象：{ $signs }。

check-source = 来源

check-speeds = 速度，每秒 token 数

check-memory = 内存：输出值与预测值

check-read = 读到的内容

check-column-what = 项目

check-column-measured = 实测

check-column-printed = 输出值

check-column-predicted = 预测值

check-column-range = 区间

check-column-value = 值

check-row-decode = 生成

check-row-prefill = 读取提示词

check-row-weights = 权重

check-row-cache = KV 缓存和状态

check-row-buffers = 计算缓冲区

check-row-total = 合计

check-row-programs = 程序

check-row-machine = 机器

check-row-model = 模型

check-row-format = 格式

check-not-found = 未找到

check-range = { $low } 到 { $high }

check-on-estimator = 在估算器中查看这个问题

check-separator = 、

check-program-number = 仅一个数字

check-fact =
    { $fact ->
        [context] 上下文，token
        [slots] 并行槽位
        [gpu-layers] 要求放在 GPU 上的层数
        [layers-on-gpu] GPU 上的层数
        [layers-total] 模型的层数
        [layers-left] 留在处理器上的层数
        [cpu-experts] 专家放在系统内存中的层数
        [flash] flash attention
        [cache-bits] KV 缓存的位数
        [cache-on-cpu] KV 缓存在系统内存中
        [threads] 线程数
        [tensor-parallel] 共享每个张量的显卡数
        [pipeline-parallel] 显卡组数
        [sequences] 同时处理的最多请求数
        [memory-share] 允许占用的 GPU 内存比例
        [micro-batch] 微批大小
        [speculation] 推测解码
        [eager] 关闭 CUDA graph
        [graph-splits] 计算图分段数
        [gpu-percent] GPU 上的比例，%
        [power-cap-w] 功率上限，W
        [temperature] 温度，°C
        [projector] 图像投影器
        [sockets] 处理器插槽数
        [memory-channels] 内存通道数
        [working-set-limit-mib] GPU 工作集上限，MiB
        [read-gb-per-sec] 读取权重的速度，GB/s
        [card-gb-per-sec] 机器的带宽，GB/s
        [decode-ratio] 速度与估计值之比
        [prefill-ratio] 读取提示词的速度与估计值之比
        [waiting] 等待中的请求
        [cache-used-percent] KV 缓存占用，%
        [acceptance] 猜测被接受的比例
        [accepted-length] 每步接受的 token 数
        [weights-cpu-share] 系统内存中的权重比例
        [cache-share] KV 缓存占内存的比例
        [predicted-share] 预测内存与可用内存之比
       *[other] { "" }
    }

check-on = 开

check-off = 关

check-cause =
    { $cause ->
        [layers-left-on-cpu] 模型的一部分留在处理器上，每个 token 都要等它。
        [layers-or-cache-on-cpu] KV 缓存在系统内存中，每个 token 的注意力计算都离开 GPU。
        [cpu-only-build] 程序在处理器上运行：它的构建没有 GPU 后端，或没有找到 GPU。
        [wrong-backend] 后端不是这块 GPU 上最快的，或用了另一块 GPU，或缺少某个运算，于是该运算在处理器上进行。
        [flash-attention-off] flash attention 已关闭，上下文越长代价越大。
        [cache-type-without-kernel] 这个构建没有适用于该 KV 缓存类型的内核，注意力因此在处理器上计算。
        [cache-of-16-bits] KV 缓存以 16 位保存，占用了很多内存。
        [context-reserved-too-large] 为远超实际用量的上下文预留了内存。
        [parallel-slots] 每个并行槽位都各自预留一份上下文。
        [shared-gpu-memory] 驱动把模型的一部分移到了共享 GPU 内存，要经过 PCIe 才能访问。
        [swapping] 权重没有留在内存里，而是一再从磁盘或交换区读取。
        [metal-working-set-limit] 模型超过了 macOS 允许 GPU 常驻的内存上限。
        [power-or-thermal-limit] GPU 受功率上限或温度限制。
        [one-memory-channel] 内存使用的通道数少于机器所支持的。
        [thread-count] 启动的线程多于可用的核心。
        [numa] 两个处理器插槽通过同一个内存控制器读取权重。
        [projector-loaded] 图像投影器占用了各层所需的空间。
        [speculation-on] 猜测得不偿失：草稿模型既占内存又费时间。
        [speculation-dropped] 程序在没有草稿模型的情况下继续运行。
        [kv-cache-pages-too-few] KV 缓存的页数不足以容纳上下文或同时的请求。
        [requests-queue] KV 缓存还有空间，请求却在等待：中间要读取提示词，或允许同时运行的请求数少于到来的请求数。
        [gpu-memory-utilization] vLLM 占用的内存比例给后续步骤留得太少，或不够放下模型。
        [eager-mode] CUDA graph 已关闭（--enforce-eager），每个内核都单独启动。
        [wrong-quantization-kernel] 为这种格式选用了较慢的内核。
        [wrong-split-between-cards] 模型的划分方式使一块显卡装满、等待其他显卡，或每个 token 都在显卡之间复制数据。
        [narrow-link] 有显卡接在窄链路上（PCIe 通道少、Thunderbolt），读取提示词和切分模型时数据都要经过它。
        [model-larger-than-memory] 模型大于现有内存。
        [loading-guard] 程序自身的保护机制拒绝加载，因为它对内存的判断有误（预留区、限制、统一内存）。
        [other-program-on-gpu] 有别的程序在使用 GPU 或其内存：另一个模型、桌面、游戏。
        [build-or-driver] 这个构建或驱动比其他版本慢，或不认识该模型或 GPU。
        [damaged-file] 文件损坏、不完整，或属于这个程序不支持的种类。
       *[other] { "" }
    }

check-how =
    { $cause ->
        [layers-left-on-cpu] 在日志中比较 GPU 上的层数与模型的层数；选用更小的格式或上下文，或腾出显存。
        [layers-or-cache-on-cpu] 去掉 --no-kv-offload，或开启“将 KV 缓存卸载到 GPU 内存”，再运行一次。
        [cpu-only-build] 查看日志开头是否有 GPU 的名称；安装对应的构建和驱动。
        [wrong-backend] 查看日志最先列出的是哪块 GPU；换一个后端（CUDA、ROCm、Vulkan）或更新的构建运行同样的内容；计算图分段很多就说明这个问题。
        [flash-attention-off] 加上 --flash-attn on 再运行一次（Ollama 用 OLLAMA_FLASH_ATTENTION=1）。
        [cache-type-without-kernel] 把 --cache-type-k 和 --cache-type-v 都设为 f16 或都设为 q8_0，再运行一次。
        [cache-of-16-bits] 与 --cache-type-k q8_0 --cache-type-v q8_0 时的大小比较。
        [context-reserved-too-large] 设置更小的上下文（-c、num_ctx、--max-model-len），再看缓存占用多少。
        [parallel-slots] 只设一个槽位（--parallel 1、OLLAMA_NUM_PARALLEL=1），或把每个槽位的上下文相应缩短。
        [shared-gpu-memory] 在任务管理器中观察“共享 GPU 内存”；禁止驱动回退到系统内存，或减少用量。
        [swapping] 生成时观察磁盘读取和交换区；改用更小的格式。
        [metal-working-set-limit] 把分配量与 recommendedMaxWorkingSetSize 比较；选用更小的格式，或调高 iogpu.wired_limit_mb。
        [power-or-thermal-limit] 在负载下运行 nvidia-smi -q -d PERFORMANCE,POWER,TEMPERATURE；调高上限或改善散热。
        [one-memory-channel] 查看内存条及其速度（dmidecode -t memory、CPU-Z）；插满其他通道。
        [thread-count] 把线程数设为可用的物理核心数（-t、num_thread）。
        [numa] 清空页缓存，用 --numa distribute 运行，或只用一个插槽。
        [projector-loaded] 不加载投影器运行模型，或比较有无投影器时 GPU 上的层数。
        [speculation-on] 不用草稿模型运行同样的内容并比较；查看猜测被接受的比例。
        [speculation-dropped] 查看加载时的相应提示；改用这个模型支持的草稿模型或方法。
        [kv-cache-pages-too-few] 把缓存可容纳的 token 数与上下文比较；给它更多内存，或调低 --max-model-len。
        [requests-queue] 观察等待数和缓存占用随时间的变化；调高 --max-num-seqs 或每步的 token 数。
        [gpu-memory-utilization] 把 --gpu-memory-utilization 调低百分之几再启动（权重放不下时则调高）。
        [eager-mode] 去掉 --enforce-eager 再启动。
        [wrong-quantization-kernel] 去掉 --quantization，或指定启动日志建议的内核。
        [wrong-split-between-cards] 比较每块显卡存放的内容；按内存大小划分，并让同一层的张量在一起。
        [narrow-link] 在负载下用 nvidia-smi -q 查看链路宽度；把显卡换到别的插槽，或按层划分。
        [model-larger-than-memory] 把请求的大小与空闲内存比较；选用更小的模型或格式。
        [loading-guard] 把它报告的内存与系统的内存比较；在设置中放宽保护，或调整预留区。
        [other-program-on-gpu] 列出进程（nvidia-smi、ollama ps），结束不需要的。
        [build-or-driver] 用另一个版本的程序或驱动运行同一个文件。
        [damaged-file] 与发布者的大小和校验和比较；更新程序。
       *[other] { "" }
    }
