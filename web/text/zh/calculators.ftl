group-of-fields =
    { $name ->
        [agent] 智能体的一个任务
        [work-a] 工作 1
        [work-b] 工作 2
        [work-c] 工作 3
        [work-d] 工作 4
        [prices] 价格
        [other-machine] 第二台机器
       *[other] 假设
    }
option-name-gb = { $option } GB
option-name-machine-i-describe = 我描述的机器
option-name-model-i-describe = 我描述的模型
word-video-timeline = 视频时间线
word-3d-scene = 3D 场景
word-windows = Windows
word-linux = Linux
word-macos = macOS
word-full-fine-tuning = 全量微调
word-lora-16-bits = LoRA，16 位
word-qlora-4-bits = QLoRA，4 位
word-queries-and-values = 查询和值
word-all-attention = 整个注意力部分
word-all-matrices-layers = 各层的所有矩阵
word-adamw = AdamW
word-adamw-8-bit = 8 位 AdamW
word-adamw-8-bit-paged = 8 位 AdamW，分页
word-adafactor = Adafactor
word-sgd = SGD
word-mixed-16-bits = 混合：16 位，更新用 32 位
word-16-bits = 16 位
word-32-bits = 32 位
word-inputs-layers-kept = 保留各层的输入
word-inputs-layers-in = 各层的输入放在系统内存
word-everything-kept = 全部保留
figure-wrong-text = { $field }：请填 { $min } 到 { $max } 之间的数字。
parts-summary-separator = ，
parts-summary-text = { $name } { $size }
parts-summary-needed-which-usable = 需要 { $needed }，其中{ $join }。可用 { $budget }。
