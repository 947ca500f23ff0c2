studio-title = 视频时间线和 3D 场景的内存 – Rooftop
studio-description = 一条 8K 时间线或一个 3D 场景要占多少内存，逐项列出，以及显卡或统一内存能否放下。每个假设都可以更改。
studio-prose-does-timeline-or = 时间线或场景放得下吗？
studio-prose-what-is-computed = 这是算术：像素、通道和位数，三角形和体素。它说的是在表单的假设下必须同时存放什么，而不是运行得多快；各个程序存放的或多或少，以流方式载入纹理或图块的程序要少得多。
studio-prose-examples = 一帧带 alpha 的半精度浮点 8K 画面是 270 MB，所以每秒 24 帧时五秒的成品帧就是 32 GB：填满内存的是缓存，而不是解码。在场景中则是纹理和供光线搜索的结构。
studio-prose-ray-tracing = 供光线搜索的结构每个三角形 57 字节，是 AMD 的一个驱动在一个场景中占用的；Intel 的为 45，NVIDIA 的为 19–27。
studio-prose-unified-memory = GPU 能用多少统一内存，遵循方法页面上的规则。
studio-place-text = { $device }，{ $memory } GB
studio-name-decoded-frames = 已解码的帧
studio-name-cached-frames = 缓存的帧
studio-name-denoising = 降噪
studio-name-effects = 特效
studio-name-display = 显示
studio-name-textures = 纹理
studio-name-geometry = 几何体
studio-name-ray-structure = 光线加速结构
studio-name-instances = 实例
studio-name-volumes = 体积
studio-name-render-passes = 渲染通道（pass）
studio-name-denoiser = 降噪器
studio-name-program-and-driver = 程序和驱动
studio-timeline-needs = 在上面的假设下，这条时间线同时需要这么多。
studio-scene-needs = 在上面的假设下，这个场景同时需要这么多。
studio-fits-nowhere = 这里列出的机器都没有这么多。
studio-smallest = 列出的机器中放得下它的最小的一台：{ $machine }。
studio-together = 合计
studio-frame = 一帧
studio-frame-formula = 宽 × 高 × 通道数 × 位数 ÷ 8
studio-fits = 放得下，剩余 { $free }
studio-too-large = 放不下，超出 { $missing }
studio-term = 项目
studio-size = 大小
studio-how = 算法
studio-machine = 机器
studio-usable = GPU 可用
studio-fit = 是否放得下
studio-lead = { $total }。
studio-what-it-takes = 需要多少
studio-where-it-fits = 在哪里放得下
studio-formula =
    { $part ->
        [program] 程序、驱动和显示
        [decoded] 视频流数 × 提前解码的帧数 × 一帧
        [cached] 缓存秒数 × 每秒帧数 × 一帧
        [denoising] 视频流数 × (2 × 前后帧数 + 1) × 一帧
        [effects] 保留结果的特效数 × 一帧
        [display] 送往屏幕途中的 3 帧
        [textures] 纹理数 × 边长² × 通道数 × 位数 ÷ 8 × 4⁄3（有 Mip 链时）÷ 压缩倍数
        [geometry] 三角形数 × 4^细分级数 × 字节数
        [structure] 三角形数 × 4^细分级数 × 字节数
        [instances] 实例数 × 字节数
        [volumes] 体素数 × 字节数
        [passes] 渲染通道数 × 宽 × 高 × 16 字节
        [denoiser] 8 × 宽 × 高 × 16 字节
       *[other] { "" }
    }
