formula-name =
    { $name ->
        [API-a-day] API 每天
        [GPUs] GPU 数
        [KV-cache] KV 缓存
        [a-million-of-them] 每百万个
        [a-million-of-these] 每百万个
        [a-share-of-activations-and-logits] 激活值和 logits 的一定比例
        [all-terms-together] 各项之和
        [an-hour] 每小时
        [and-waiting-inputs] 以及等待的输入
        [arithmetic-rate] 运算速率
        [at-least-rest] 至少为其余
        [at-most-installed] 至多为已装
        [at-most-rest] 至多为其余
        [attention] 注意力
        [attention-operations] 注意力的运算次数
        [bandwidth] 带宽
        [battery] 电池容量
        [bits] 位数
        [budget] 可用内存
        [bytes] 字节数
        [cache-read] 读取的缓存
        [cached-seconds] 缓存的秒数
        [caches-of-the-others] 其他序列的缓存
        [calls] 调用次数
        [cards] 显卡数
        [carve-out] 划给 GPU 的部分
        [cells] 单元数
        [channels] 通道数
        [compression] 压缩比
        [compute-buffers] 计算缓冲区
        [computing] 运算时间
        [copy-in-32-bits] 32 位副本
        [driver] 驱动
        [kernels-and-allocator] 内核和分配器
        [efficiency] 效率
        [electricity-a-day] 每天电费
        [elements-per-token] 每个 token 的元素数
        [elsewhere] 在别处的部分
        [energy-of-a-call] 一次调用的能耗
        [embedding] 词嵌入
        [exchanges] 卡间通信
        [expert-efficiency] 专家效率
        [experts] 专家
        [feed-forward] 前馈
        [other] 其他
        [output] 输出
        [experts-read] 读取的专家
        [factor] 系数
        [factor-of-engine-and-build] 程序与构建的系数
        [factor-of-engine-and-model] 程序与模型的系数
        [factor-of-this-mix] 此混合方案的系数
        [fixed-time] 固定时间
        [for-each-GPU] （每块 GPU）
        [frame] 一帧
        [frames-a-second] 每秒帧数
        [frames-ahead] 预读帧数
        [fullest-moment] 占用最多的一刻
        [height] 高
        [guessing] 推测解码
        [hidden] 隐藏维度
        [images] 图像部分
        [inputs] 输入维度
        [installed] 已装内存
        [instances] 实例数
        [launches] 启动时间
        [layers] 层数
        [least] 下限
        [live-rows] 存活的行
        [logit] logit 字节数
        [mask] 掩码
        [mean-bits] 平均位数
        [measured] 实测
        [micro-batch] 微批
        [most] 上限
        [of-every-matrix-with-an-adapter] （每个带适配器的矩阵）
        [operations] 运算次数
        [operations-of-a-token] 每个 token 的运算次数
        [other-weights] 其他权重
        [others] 其他序列数
        [outputs] 输出维度
        [overhead] 开销
        [overhead-time] 开销时间
        [parameters] 参数量
        [passes] 遍数
        [places] 各处
        [power-limit] 功率上限
        [price] 价格
        [price-of-a-kilowatt-hour] 每千瓦时电价
        [price-of-the-machine] 机器价格
        [computer-around-the-cards] 显卡所需的电脑
        [processors] 处理器数
        [products] 矩阵乘法
        [prompt] 提示词
        [prompt-time] 读取提示词的时间
        [radius] 半径
        [rank] 秩
        [rate-of-attention] 注意力的速率
        [rate-of-matrix-products-in-prefill] 预填充中矩阵乘法的速率
        [rate-of-products] 矩阵乘法的速率
        [rate-of-states] 循环状态的速率
        [rate-of-the-matrix-units] 矩阵单元的速率
        [rate-reached] 达到的速率
        [reading-cache] 读取缓存
        [reading-weights] 读取权重
        [recurrent-layers] 循环层数
        [reported] 报告值
        [rest] 其余
        [rest-of-the-machine] 机器其余部分
        [result] 结果字节数
        [result-for-each-GPU] 结果字节数（每块 GPU）
        [results-of-effects] 特效的结果
        [results-of-one-layer] 一层的结果
        [rows] 行数
        [rows-at-half-rate] 半速时的行数
        [running-means] 滑动平均
        [runtime-overhead] 推理程序开销
        [seconds-of-a-call] 一次调用的秒数
        [sequences] 序列数
        [sequences-of-the-largest-batch] 最大批的序列数
        [share] 比例
        [share-for-weights-and-cache] 留给权重和缓存的比例
        [share-in-training] 训练时的比例
        [share-the-runtime-takes] 推理程序占用的比例
        [side] 边长
        [state] 循环状态
        [state-per-layer] 每层的状态
        [states] 循环状态
        [states-read-and-written] 读写的状态
        [step] 一步
        [steps] 步数
        [streams] 流数
        [system] 系统占用
        [tables] 查找表
        [taken] 占用
        [tensors] 各张量
        [textures] 纹理数
        [their-bits] 其位数
        [time-per-layer] 每层时间
        [time-per-sequence] 每个序列的时间
        [tokens] token 数
        [tokens-a-second] 每秒 token 数
        [tokens-at-once] 同时处理的 token 数
        [tokens-of-a-step] 一步的 token 数
        [tokens-of-it] 其 token 数
        [tokens-read] 读取的 token 数
        [tokens-written] 生成的 token 数
        [total] 合计
        [trained-weights] 训练的权重
        [triangles] 三角形数
        [usable-share] 可用比例
        [users] 用户数
        [usual-share] 通常比例
        [vocabulary] 词表大小
        [voxels] 体素数
        [waiting-rows] 等待的行
        [watts] 功率
        [weights] 权重
        [weights-in-layers] 各层的权重
        [weights-of-the-adapters] 适配器的权重
        [weights-once-a-pass] 每遍读一次权重
        [weights-beside-the-cards] 卡外的权重
        [micro-batches] 微批数
        [PCIe] PCIe
        [weights-passed] 经过的权重
        [weights-read] 读取的权重
        [width] 宽
        [with-a-mip-chain] 含 mip 链
        [years] 年数
       *[other] { "" }
    }
