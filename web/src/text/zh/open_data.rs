//! The data to take away, and what changed in it.

/// Title and description.
pub fn data_meta() -> (&'static str, &'static str) {
    (
        "下载数据 – Rooftop",
        "机器、模型、量化格式，以及数千条实测速度、文件大小和内存日志，每一条都附来源，格式为 JSON 和 CSV。",
    )
}

/// Heading.
pub fn data_heading() -> &'static str {
    "下载数据"
}

/// Above the files.
pub fn data_prose() -> [&'static str; 2] {
    [
        "估计所依据的一切，以文件形式提供。每个数值都带有单位和来源的名称；来源在 JSON 的“sources”下。",
        "这些文件可按 MIT 或 Apache-2.0 许可证使用，由你选择。数值是事实，不属于任何人；发表之处列在旁边。",
    ]
}

/// Names of the files and what stands in them; `json` is the one of this version.
pub fn data_files(json: &str) -> [(&str, &'static str); 8] {
    [
        (json, "整个目录，含系数、规则、价格和来源。以后的版本各有自己的名称。"),
        ("devices.csv", "机器：内存、带宽、算力、功率；每行一台。"),
        ("models.csv", "模型：层、头、专家、词表；每行一个，矩阵分组以 JSON 表示。"),
        ("speed.csv", "实测速度：机器、推理程序、模型、量化格式、深度、批、每秒 token 数。"),
        ("sizes.csv", "已发布文件的大小。"),
        ("memory.csv", "llama.cpp 的分配器申请的内存。"),
        ("memory_logs.csv", "整次运行的内存，来自日志。"),
        ("tuning.csv", "微调的内存峰值和速度。"),
    ]
}

/// Above the line to cite.
pub fn cite_heading() -> &'static str {
    "引用"
}

/// The line to cite.
pub fn cite(version: &str) -> String {
    format!("Rooftop，本地 AI 的 roofline（屋顶线）估计，{version} 的数据。")
}

/// Title and description.
pub fn changes_meta() -> (&'static str, &'static str) {
    ("数据变更 – Rooftop", "估计所依据的数据每个版本有什么新内容，以及相应的订阅源。")
}

/// Heading.
pub fn data_changes_heading() -> &'static str {
    "数据变更"
}

/// Link to the feed.
pub fn feed() -> &'static str {
    "同样内容的订阅源（Atom）"
}
