### 答案下方的命令：运行所估计的配置。

ways-heading = 怎么运行？

ways-program = 程序

ways-none = 目录中没有程序能在这台机器上运行这种格式。

ways-measure = 测量

ways-check = 我的速度正常吗？与这个估计比较

ways-copy = 复制

ways-flags = 各参数的含义

ways-unsaid = 命令中没有：{ $fields }。

flag-since = 自 { $version } 起。

flag-meaning =
    { $key ->
        [file] 模型或其文件；有多个文件时为第一个。
        [folder] 模型所在的文件夹，或它在 Hub 上的名称。
        [context-of-all] 为所有请求合计预留的上下文，token 数。
        [context] 每个请求的最长上下文，token 数。
        [slots] 槽位：同时处理的请求，平分上下文。
        [users] 同时处理的请求数。
        [gpu-layers] 放在 GPU 上的层数，从最后一层算起；输出层另算一层。
        [gpu-share] 放在 GPU 上的层的比例，0 到 1，或 max。
        [cpu-experts] 专家留在系统内存中的层数，从第一层算起。
        [flash] flash attention，无需分数表：on、off 或 auto。
        [flash-variable] flash attention，无需分数表；1 为开启。
        [cache-keys] KV 缓存中键的类型。
        [cache-values] KV 缓存中值的类型。
        [cache] KV 缓存中键和值的类型。
        [cache-with-flash] KV 缓存中键和值的类型；需要 flash attention。
        [split] 多块显卡如何分担模型：各管若干层，或各管每个张量的一部分。
        [shares] 各显卡的份额，每块一个。
        [linked] 其他机器，即其 RPC 服务器的地址。
        [prompt] 要读取的提示词，token 数。
        [depth] 测量前上下文中已有的 token 数。
        [share] 每块 GPU 内存中允许占用的比例。
        [tensor-parallel] 共享每个张量的显卡数。
        [pipeline-parallel] 各管若干层的显卡组数。
       *[other] { "" }
    }

unsaid-field =
    { $field ->
        [context] 上下文
        [users] 同时请求数
        [cache] KV 缓存的类型
        [cpu-experts] 系统内存中的专家
        [gpu-layers] GPU 上的层数
        [gpus] 显卡数量
        [linked] 相连的机器
        [split] 按张量划分
       *[other] { "" }
    }

ways-window = 在 LM Studio 的窗口中：{ $settings }。

window-setting =
    { $setting ->
        [context] Context Length { $value }
        [layers] GPU Offload { $value } 层
        [all-layers] GPU Offload 全部层
        [experts] force MoE weights onto CPU { $value } 层
        [requests] Max Concurrent Predictions { $value }
        [cache] K 和 V 的 Cache Quantization Type { $value }，并开启 Flash Attention
       *[other] { "" }
    }
