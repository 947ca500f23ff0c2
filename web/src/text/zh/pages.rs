//! Titles and prose of the pages.

use super::calculators::calculator_names;

/// Title and description of the home page.
pub fn home_meta() -> (&'static str, &'static str) {
    (
        "Rooftop：这个模型能在那台机器上运行吗？",
        "语言模型在笔记本或显卡上能否放下、生成多快、为什么：在你的浏览器中计算，每个数字都有区间和来源。",
    )
}

/// Title and description of the method page.
pub fn method_meta() -> (&'static str, &'static str) {
    ("方法 – Rooftop", "Rooftop 如何计算内存和速度：公式、拟合的系数及其背后的实测点，以及每一个来源。")
}

/// Title and description of the page that is shown for unknown addresses.
pub fn not_found_meta() -> (&'static str, &'static str) {
    ("找不到页面 – Rooftop", "这个网址没有页面。")
}

/// Title and description of the page that is shown without network.
pub fn offline_meta() -> (&'static str, &'static str) {
    ("离线使用 – Rooftop", "哪些页面没有网络也能打开，它们占用你的机器多少空间，以及如何全部保留或全部不留。")
}

/// Path and name of the pages in the header: few, so that they stand in one row on a phone.
pub fn navigation() -> [(&'static str, &'static str); 5] {
    [("", "估算"), ("compare/", "比较"), ("devices/", "机器"), ("models/", "模型"), ("method/", "方法")]
}

/// Path and name of every page that stands for itself, by what it is for: the map in the footer.
pub fn directory() -> Vec<(&'static str, Vec<(&'static str, &'static str)>)> {
    vec![
        (
            "提问",
            vec![
                ("", "能运行吗，有多快？"),
                ("runs/", "这台机器能运行什么？"),
                ("needs/", "我需要什么机器？"),
                ("advisor/", "谁该买什么？"),
                ("compare/", "选哪一个？"),
                ("custom/", "目录里没有？"),
            ],
        ),
        ("计算", calculator_names()),
        ("查找", vec![("devices/", "机器"), ("models/", "模型"), ("search/", "搜索")]),
        ("阅读", vec![("articles/", "核对两篇文章"), ("method/", "方法与来源")]),
        (
            "使用",
            vec![
                ("kept/", "保存的答案"),
                ("embed/", "可放进你页面的计算器"),
                ("data/", "可下载的数据"),
                ("changes/", "数据变更"),
                ("offline/", "离线使用"),
            ],
        ),
    ]
}

/// Name of the map in the footer.
pub fn directory_label() -> &'static str {
    "全部页面"
}

/// Name of the navigation.
pub fn navigation_label() -> &'static str {
    "页面"
}

/// First link of every page.
pub fn skip() -> &'static str {
    "跳到正文"
}

/// Last line of every page.
pub fn footer(version: &str) -> String {
    format!("数据日期 {version}。一切都在这个页面里计算；你的选择不会离开它。")
}

/// In the update bar.
pub fn update_ready() -> &'static str {
    "新数据已就绪。"
}

/// Button in the update bar.
pub fn reload() -> &'static str {
    "重新加载"
}

/// Heading of the home page.
pub fn home_heading() -> &'static str {
    "能运行吗，有多快？"
}

/// Shown where scripts do not run.
pub fn no_script() -> &'static str {
    "脚本已关闭，因此问题不能更改。下面是对现有问题的答案。"
}

/// Where the calculator of a page could not be loaded, and its address asks something.
pub fn unanswered() -> &'static str {
    "这个页面有一部分未能加载，所以下面的内容不是对网址所问的回答。请重新加载页面再试。"
}

/// Below the estimator.
pub fn home_prose() -> [&'static str; 2] {
    [
        "模型每生成一个 token，都要把激活权重和缓存读一遍。所以能否运行由内存决定；有多快，由内存带宽决定的\
         情形远多于由运算决定。估计遵循这条规则，并用同系列机器的实测加以修正。",
        "每个速度旁的区间应能涵盖五次结果中的四次。机器本身未实测时，区间更宽。没有人测过的，会说明未实测。",
    ]
}

/// Heading and body of the page for unknown addresses.
pub fn not_found() -> (&'static str, &'static str) {
    ("这里没有页面", "网址可能输错了，或者页面已经移走。")
}

/// Link to the home page.
pub fn to_estimator() -> &'static str {
    "前往估算器"
}

/// A part of the method page. A paragraph that begins with `= ` is an equation.
pub struct Section {
    /// Its heading.
    pub heading: &'static str,
    /// Its paragraphs.
    pub paragraphs: &'static [&'static str],
}

/// Heading of the method page.
pub fn method_heading() -> &'static str {
    "方法"
}

/// The method in plain words.
pub fn method() -> [Section; 6] {
    [
        Section {
            heading: "内存",
            paragraphs: &[
                "需要的是：权重、所有上下文的键和值、循环层的状态、一个微批的中间结果，以及推理程序和驱动占用\
                 的部分。",
                "= 权重 = Σ 张量 × 其类型的位数 ÷ 8",
                "= KV 缓存 = Σ 层 × KV 头数 × (键长 + 值长) × 单元数 × 位数 ÷ 8",
                "带滑动窗口的层，在推理程序这样做时，只保留其窗口和一个微批；MLA 层为所有头保留一个潜在向量；\
                 循环层保留一个不会增长的状态。",
                "量化格式是一种混合：每个张量按写文件的程序的规则得到一种类型，某类型的块不能整除的行，用更宽\
                 的类型。保留自身格式的专家（如 gpt-oss）按其格式计算。",
                "以标准名称发布的社区混合格式自有规则，偏差可达四分之一：那时以文件大小为准。推理程序和驱动占\
                 用的部分是估计。每一项有多接近，见下面的表格。",
            ],
        },
        Section {
            heading: "GPU 可以用多少",
            paragraphs: &[
                "已装内存并不都是 GPU 可以寻址的。每个操作系统有自己的规则：在 RTX Spark 上，Windows 保留 16 \
                 GB，至少为内存的五分之一，至多为一半；macOS 保留的份额随内存增大而减小，从三分之一到十分之\
                 一；显卡要减去桌面绘图所用的部分。所需不超过这个数，就放得下。",
            ],
        },
        Section {
            heading: "书写：生成（decode）",
            paragraphs: &[
                "= t = √((t_weights + t_cache)² + t_compute²) + 层数 × t_layer + t_fixed + 用户数 × t_user",
                "t_weights 是读一遍激活权重的时间，t_cache 是在当前深度读取缓存、并读写循环状态的时间；两者都\
                 等于字节数 ÷（公布的带宽 × 效率）。t_compute 在较弱的机器上和许多人同时使用时有影响。其余各\
                 项是启动时间，小模型在快内存上的速度由它们决定。输入嵌入是查表，不是通读。",
                "混合专家（MoE）模型的一步，读取专家的份额为 1 − (1 − 使用数 ÷ 专家数)^用户数；小专家的读取比\
                 大专家慢。不使用模型滑动窗口的推理程序，也会读取窗口之外的部分；没有自己缓存的层，读取另一层\
                 的缓存；超过 128 个元素的头有自己的速率。速度还要乘以几个小系数，它们取决于推理程序、其构建\
                 的新旧和模型的架构。",
                "任何预测都不超过带宽 ÷ 字节数。推测解码可以超过：它是一个单独的选项。",
            ],
        },
        Section {
            heading: "读取：预填充与首个 token",
            paragraphs: &[
                "= t = ∛(t_products³ + t_weights³) + t_attention + t_states + 轮数 × 层数 × t_layer + \
                 t_prompt",
                "t_products 等于 2 × 激活权重 × token 数 ÷ 此系列的矩阵内核在这么多行时达到的速率，t_weights \
                 是每个微批读一遍全部权重的时间。t_attention 随提示词长度的平方增长，一个微批先整体计算，再加\
                 掩码，超过 128 个元素的头有自己的速率。t_states 是循环层推进其状态所需的时间。再过一个生成\
                 步，就是首个 token。不包括加载模型。",
            ],
        },
        Section {
            heading: "系数从哪里来",
            paragraphs: &[
                "系数属于一个系列（内核 × 架构），而不属于某台机器，由公布的实测拟合得出，每条实测都保留来\
                 源。一个系数是几种效应的乘积：全部机器的、后端的、预填充时架构的、系列的；最后几种向一收缩，\
                 点越少，收缩越多。离群点的权重很小（残差按学生 t 分布），近乎重复的点共用一份权重。",
                "拟合的误差，是它对没有见过的点的误差：依次留出全部机器与模型组合、全部机器、全部模型、全部系\
                 列的五分之一。一个速度的区间，涵盖了其系列中五分之四的这种点。对未实测的机器，用的是留出机器\
                 时的区间。RTX Spark 就是这样的机器：它的近亲 DGX Spark 测过，功率上限不同，内存更慢。",
            ],
        },
        Section {
            heading: "有什么不知道",
            paragraphs: &[
                "CPU、NPU 和 OpenVINO 的结果较粗略：线程数、使用中的内存通道和重新打包没有记录。旧构建、功率\
                 上限、驱动变体，以及来源没有写明的设置，体现在区间里，而不在预测里。笔记本的功率上限和电池供\
                 电不在计算模型之内。",
                "首个 token 延迟没有参与拟合：服务器把提示词留在缓存里，各来源对请求和排队的计法也不同。",
            ],
        },
    ]
}

/// Heading of the table of coefficients.
pub fn coefficients_heading() -> &'static str {
    "系数"
}

/// Above the table.
pub fn coefficients_intro() -> &'static str {
    "效率是占公布带宽的份额；时间以微秒计；预填充系数是着色器单元每次 FP32 运算对应的运算次数，由矩阵单元做这\
     项工作时大于一；注意力是相对于它的。÷× 涵盖拟合时留出的点的五分之四，分别针对测过的机器和系列中的其他机\
     器。点少的系列接近其后端。"
}

/// Columns of the table.
pub fn coefficient_columns() -> [&'static str; 14] {
    [
        "系列",
        "权重",
        "缓存",
        "层，µs",
        "固定，µs",
        "生成 ÷×",
        "其他机器 ÷×",
        "点",
        "机器",
        "预填充系数",
        "注意力",
        "预填充 ÷×",
        "点",
        "批的点",
    ]
}

/// A family that stands for machines of an architecture that was not measured.
pub fn any_other() -> &'static str {
    "（任何其他）"
}

/// In an empty cell.
pub fn none() -> String {
    "–".to_owned()
}
