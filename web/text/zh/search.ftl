search-title = 搜索 – Rooftop
search-description = 查找机器、模型或本站的页面。
search-heading = 搜索
search-label = 机器、模型、页面
site-search = 搜索本站
search-needs-scripts = JavaScript 已关闭，因此无法搜索。它能找到的一切都在两份列表里：
pages-heading = 页面
nothing-found-hint = 按平常的叫法输入名称即可：“4090”、“macbook m4 max”、“qwen 30b”、“strix halo”。
nothing-found-for = 没有找到“{ $asked }”。这里只收录有公开内存资料的机器，以及生成文本的模型，不含嵌入、语音和图像模型。
more-found = 另有 { $count } 个：查看全部
asked-for =
    { $page ->
        [home] estimate calculator memory vram fit speed tokens second home will it run how fast 估算 计算器 内存 显存 放得下 速度 首页
        [articles] claims fact check rtx spark byteiota 600 900 nvlink first cuda two articles checked 说法 文章 事实核查
        [accuracy] accuracy error llmfit canitrun 准确度 误差 其他计算器
        [method] how formulas equations accuracy errors coefficients roofline report wrong number citations method sources 方法 公式 准确度 误差 系数 屋顶线 报告错误 引用 来源
        [devices] laptops cards gpus hardware computers list machines 笔记本 显卡 硬件 电脑 机器 列表
        [models] llms language list parameters models 语言模型 大模型 参数 列表
        [compare] versus vs difference specifications which compare 比较 对比 区别 规格
        [runs] what can my machine run runs here 我的机器 能运行什么 coding 编程 写代码 聊天 智能体
        [pairs] popular often asked pairs 常见问题 组合
        [needs] which machine buy for model hardware what do i need 需要 买 哪台机器 硬件
        [advisor] buy recommendation who should what 购买 选购 推荐 建议
        [serving] vllm concurrent users team throughput latency agents batch serving 并发 用户 团队 吞吐量 延迟 智能体 批 多人服务
        [cost] price api rent cloud break even routing per million tokens cost 价格 费用 租用 云 回本 路由 每百万 token
        [energy] watts power battery electricity joules heat energy 功率 电池 电费 能耗 发热
        [tuning] fine-tuning lora qlora train training 微调 训练
        [audit] cuda arm wheels python packages requirements code 包 检查
        [studio] video 8k timeline 3d blender resolve render textures vram 视频 时间线 渲染 纹理 显存
        [custom] not in the catalogue custom 自定义 不在目录
        [search] search 搜索
        [kept] kept answers 保存的答案
        [embed] calculators for your page embed widget 嵌入 小组件
        [data] data to download 数据 下载
        [changes] changes of the data 数据变更
        [machine] 我的显卡 识别 带宽 测量 基准 校准
        [offline] without a network offline 离线 没有网络
        [check] normal slow speed tok/s t/s llama-bench llama-server 正常 太慢 速度 日志
        [open] gguf safetensors hugging face hub config.json 文件 打开
       *[other] { "" }
    }
