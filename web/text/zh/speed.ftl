time-heading = 时间花在哪里
time-part-text =
    { $key ->
        [weights] 读取权重
        [cache] 读取缓存
        [compute] 运算
        [overhead] 启动各层、采样
       *[other] { "" }
    }
share-of-time-text = { $millis } ms，{ $all }%
time-summary-text = 一个 token 用时 { $total } ms：读取权重 { $weights }，读取缓存 { $cache }，运算 { $compute }，启动各层和采样 { $overhead }。
curve-heading = 速度随上下文的变化
curve-title-text = { $model }（{ $quantization }）在 { $device } 上：速度随上下文的变化
curve-summary-there-is-no = 没有曲线：放不下。
curve-summary-text = 在 { $fixed } 个 token 之后每秒生成 { $fast } 个 token，在 { $to } 个之后每秒 { $slow } 个。色带应能涵盖五次结果中的四次；曲线在内存用尽处结束。
point-row-text = { $depth }（实测，{ $runtime }）
movable-heading = 屋顶线，可以移动
movable-intro-axes = 横轴是每读取一个字节所做的运算次数，纵轴是每秒多少次运算。拐点左侧由内存决定：斜线就是它的带宽。右侧由运算决定：屋顶是矩阵单元所能达到的水平。各点是对这个模型的预测。
movable-intro-points = 为一个人生成时，点在最左边，斜线的底部。人多时，读取的内容由大家分摊，点就向右上方移动；长提示词的点在屋顶之下。更窄的格式让点向右移动：运算次数相同，字节更少。
roofline-form = 屋顶线的机器和模型
roofline-sentence-at-on-for = { $model }（{ $quantization }）在 { $device } 上，{ $users } 人同时使用
roofline-sentence-not-measured = { $question }：同类机器上没有实测过速度，所以没有图。
roofline-sentence-bandwidth = 等待的是内存
roofline-sentence-compute = 等待的是运算
roofline-sentence-overhead = 等待的是各层的启动
roofline-sentence-memory = { $question }：GPU 放不下，所以没有图。
roofline-sentence-speed = { $question }：每人每秒 { $speed } 个 token（{ $range }）；单看带宽，可达 { $decode-bound } 个。生成时{ $waits }。
roofline-heading = roofline（屋顶线）
roofline-title-text = { $model } 在 { $device } 上：roofline（屋顶线）
intensity-axis = 每读取一个字节的运算次数
rate-axis = 每秒万亿次运算
roofline-columns-work = 工作
roofline-columns-operations-for-each = 每字节运算次数
roofline-columns-tera-operations-second = 每秒万亿次运算
roofline-summary-separator = ；
roofline-summary-reaches = { $done }：{ $e12 }
roofline-summary-text = 斜线之下，速度由内存带宽（{ $number } GB/s）决定；平线之下，由运算决定（每秒 { $e12 } 万亿次运算，即这个系列的矩阵内核所能达到的）。各项工作达到的每秒万亿次运算：{ $join }。
speculation-heading = 使用推测解码
speculation-intro-text = 一个小模型，或模型自带的一个头，猜测若干 token；模型用一步检查它们。猜测被接受时，速度可以超过带宽上限：在代码中经常如此，在散文中较少；猜得越多，后面的猜测越少被接受，也更费时间。这里每次检查猜 { $fastest } 个最快。每次猜测按一步的 { $cost } 计入读取草稿模型的时间，另加启动它和检查猜测的时间，后者由开启与关闭推测的成对实测拟合得出。
speculation-columns-guesses = 每次检查的猜测数
speculation-columns-guesses-that-are = 被接受的比例
speculation-columns-tokens-check = 每次检查的 token 数
speculation-columns-tokens-second = token/秒
percent-text = { $share }%
points-summary =
    { $count ->
        [0] 未实测：没有找到这台机器上这个模型在这种量化格式下的速度。
       *[other] { $count } 个标记是实测速度。
    }
done-decode = 生成，{ $users } 个用户
done-prefill = 读取 { $tokens } 个 token
work-label-decode = { $users } 个用户
work-label-prefill = { $tokens } 个 token
