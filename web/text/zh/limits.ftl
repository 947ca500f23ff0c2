contents-heading = 本页内容
contents-idea = 思路
contents-roofline = roofline（屋顶线）
contents-coefficients = 系数
contents-how-near-it = 准确度
contents-known-failures = 已知不准的地方
contents-what-we-do = 尚不清楚的问题
contents-number-is-wrong = 报告错误
idea-heading = 思路
idea-division = 语言模型一次生成一个 token，每生成一个，都要读取所有参与的权重，以及它记住的到此为止的全部文本。这有多少，取决于模型的形状和存储方式，可以精确算到字节。内存能读多快，是公布的。所以速度的第一个估计就是一次除法。
idea-formula = = 每秒 token 数 ≤ 内存带宽 ÷ 每个 token 读取的字节数
idea-losses = 没有机器能达到它。内核的读取比内存所能达到的慢一些，每一层都要花时间启动，弱的机器运算能力太小，而读取提示词更需要运算，而不是带宽。这些损失因机器系列和程序而异，并且是实测的：用公开发表的测量拟合，每个系列几个数，列在下面，并注明每个数背后的点数。
failures-heading = 已知不准的地方
failures-speculative-decoding = 推测解码
failures-speculative-decoding-text = 由一个小模型先行猜测，大模型的生成可以快于带宽 ÷ 字节数。只有默认就会猜测的程序，这里的速度才包含它；其他程序请设置猜测的数量。收益取决于文本；模型的一部分在系统内存中时，实测很少。
failures-power-limits-laptops = 笔记本的功率上限
failures-power-limits-text = 使用同一芯片的笔记本，出售时的功率为 45–80 瓦。生成几乎不受影响，因为它等待的是内存；读取提示词会受影响，对处于功率下限或使用电池的机器，这里给出的速度偏快。
failures-community-files-under = 使用标准名称的社区文件
failures-community-files-text = 有些名为 Q4_K_M 的文件用的是另一种混合，最多大或小四分之一。如果你有这个文件，以它的大小为准，我们的数值是错的。
failures-several-people-at = 多人同时使用
failures-several-people-text = 内存是精确计算的，速度由字节数和运算次数算出。调度器、批处理窗口，以及在答案中途到来的提示词，没有计入。
failures-versions-programs = 程序的版本
failures-versions-text = 内核在改进。用 2024 年的构建所做的测量，在服务器显卡上比如今的构建最多慢 60%，而同时对两者做的拟合对哪个都不准。
failures-carved-out-memory = 划出的内存
failures-carved-out-text = RTX Spark 和 Strix Halo 机器的固件可以为 GPU 保留一部分内存，各厂商的选择不同。如果你的机器报告的是另一个数值，请在估算器的“更多”中填入。
failures-other-programs-in = 同一内存中的其他程序
failures-other-programs-text = 浏览器和编辑器也占内存。处理器和 GPU 共用内存时，这里的可用内存是操作系统允许的量，不是空闲的量。
failures-very-long-prompts = 很长的提示词
failures-long-prompts-text = 注意力的时间随提示词长度的平方增长。超过 32,768 个 token 的实测点很少，来自少数机器：其余是外推。
failures-new-architectures = 新架构
failures-new-architectures-text = 如果还没有程序能很好地运行一个模型的层，给出的速度是能很好运行的程序的速度。
unknown-heading = 我们不知道的
unknown-rtx-spark-speed = RTX Spark 本身用常见模型生成有多快：只找到了它运行两个模型的实测，它的估计来自 DGX Spark，后者芯片相同，内存更慢，功率更大。
unknown-rtx-spark-rates = 它在 8 位和 16 位下的稠密速率，以及它在 45、65 和 80 瓦下能持续多少：未公布。
unknown-on-battery = 任何笔记本使用电池时有多快：几乎没有人测量。
unknown-desktops-and-linux = 预告于 2026 年 11 月推出的 RTX Spark 台式机是否已经发货，以及这些机器是否会支持 Linux。
unknown-energy = 相同条件下，Apple 和 NVIDIA 每个 token 的能耗。
unknown-prices = 多数国家的价格；这里的价格是不含税的美元价，并注明看到的日期。
unknown-quality = 答案有多好。在 2 位下放得下的模型就是放得下；它是否还值得一问，这里不计算。
gaps-heading = 我们想知道的
gaps-intro = 就目前的数据而言：哪些已经过时，哪些还没有人测量或查证过。每个列表最多列出十二条，人们最常问的在前。如果你知道更多，请复制下方的报告。
gaps-report = 报告你知道的信息
gap-machine-prices = 过时的机器价格：{ $count }
gap-other-prices = 过时的 API 和租用 GPU 价格：{ $count }
gap-scores = 很久没有查证的评分：{ $count }
gap-wheels = 近期没有查证 wheel 的软件包：{ $count }
gap-models = 从未与已发布文件比较过的模型：{ $count }
gap-bandwidths = 带宽为估计值的机器：{ $count }
gap-families = 测量机器较少的内核与 GPU：{ $count }
report-heading = 数值有误
report-intro-how = 如果你测到的不一样，我们想知道。下面是一段供复制和补全的文字；估算器的每个答案下方也有它，并已填好问题和我们的数值。这里不会发送任何内容：请把它发给运行本站的人，或作为 issue 提交给项目。
report-intro-what-helps = 实测最好附上确切的文件、程序版本、完整命令，并且不止运行一次。目录中的数值（内存、带宽、价格）最好附上给出不同说法的页面的网址。
report-summary = 数值有误？可复制的报告
report-label = 报告，供复制
report-link = 本页有数值错误？
report-text =
    Rooftop 的一个数值似乎有误（数据版本 { $value }）
    问题或页面：{ $question }
    Rooftop 的说法：{ $answer }
    我实测到的，或某个来源的说法：
    来源的网址（如有）：
    程序、版本、命令：
    文件及其字节数：
    机器、内存、功率模式、驱动、系统：{ "\u000A" }
question-line-text = { $model }（{ $quantization }），{ $device }，{ $memory } GB，{ $runtime }，{ $os }，上下文 { $context-tokens }，提示词 { $prompt-tokens }，{ $users } 人同时使用 [?{ $to-query }]
answer-line-needs = 需要 { $total }，可用 { $budget }
answer-line-speed-not-measured = { $memory }；速度未实测
answer-line-tokens-s = { $decode } token/秒（{ $decode-b }）
answer-line-reads-tokens-s = ；读取 { $rate } token/秒（{ $rate-b }）
answer-line-writes = { $memory }；生成 { $writes }{ $reads }
