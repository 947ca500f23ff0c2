//! Words around the tables of deviations.

/// Heading of the section.
pub fn accuracy_heading() -> &'static str {
    "估计有多准"
}

/// Above the tables.
pub fn accuracy_intro() -> [&'static str; 4] {
    [
        "把本项目收存的实测点，交给回答首页问题的那个程序来预测：预测值 ÷ 实测值 − 1。“偏差”是带符号的中位\
         数，其余各列不带符号。每组都列出最差的点。估算方法每有改动，这些表格都会重新生成。",
        "采用制作者自有混合方案的文件带着标准标签，却遵循自己的规则；哪些文件属于这一类，以其发布者或文件大小\
         汇总的说法为准。只印出一位小数或更少的大小单独列出：其误差大多来自四舍五入。",
        "日志列出每个缓冲区，但不列出驱动自身占用的部分。人们报告的峰值没有说明是 GB 还是 GiB，许多还来自已经\
         占满或只放了部分模型的显卡：列在这里是为了诚实，不是作为标尺。vLLM 打印的缓存，是按滑动窗口层和循环\
         层也全部保留来算的。",
        "微调方面，使用多个 GPU 的运行和没有说明序列长度的运行不与其他运行放在一起。一次运行没有说明的，按其\
         所用库的做法取值，所以一行既反映计算，也同样反映该库。",
    ]
}

/// Heading of a table, by its id.
pub fn accuracy_title(id: &str) -> String {
    match id {
        "sizes-by-kind" => "权重",
        "sizes-by-quantization" => "权重，按量化格式",
        "memory-cache" => "KV 缓存",
        "memory-state" => "循环状态",
        "memory-compute" => "计算缓冲区",
        "logs-total" => "整次运行：合计",
        "logs-weights" => "整次运行：权重",
        "logs-cache" => "整次运行：KV 缓存",
        "logs-compute" => "整次运行：计算缓冲区",
        "speed-decode" => "生成，拟合时留出的点",
        "speed-rules" => "生成，与简单规则对比：带宽 ÷ 激活权重 × 一个比例",
        "speed-prefill" => "预填充，拟合时留出的点",
        "speed-batch" => "同时处理多个序列，拟合时留出的点",
        "speed-decode-families" => "生成，按后端和架构，留出机器与模型的组合",
        "speed-prefill-families" => "预填充，按后端和架构，留出机器与模型的组合",
        "speed-first-token" => "首个 token 延迟；未参与拟合",
        "tuning-peak" => "单个 GPU 上的微调：峰值",
        "tuning-peak-libraries" => "单个 GPU 上的微调：各库的峰值",
        "tuning-speed" => "单个 GPU 上的微调：每秒 token 数",
        other => other,
    }
    .to_owned()
}

/// Columns of numbers that every table has, after those of its groups.
pub fn accuracy_columns(limit: f64) -> Vec<String> {
    let named = ["点数", "偏差", "中位数", "75% 的点不超过", "90% 的点不超过", "95% 的点不超过"];
    let mut columns = named.map(str::to_owned).to_vec();
    columns.extend([format!("不超过 {limit}% 的点"), "最差".to_owned()]);
    columns
}

/// The column that names the worst point.
pub fn accuracy_worst_at() -> String {
    "最差的点".to_owned()
}

/// The column of misses.
pub fn accuracy_miss() -> String {
    "差值的中位数（MiB）".to_owned()
}

/// The columns for predictions with a range.
pub fn accuracy_range() -> [String; 2] {
    ["在区间内".to_owned(), "区间 ÷×".to_owned()]
}

/// A group of points, or what groups are by; ids of records stand for themselves.
pub fn accuracy_group(key: &str) -> String {
    match key {
        "method" => "方法",
        "library" => "库",
        "full" => "全量",
        "lora" => "LoRA",
        "qlora" => "QLoRA",
        "other" => "其他",
        "peft" => "PEFT",
        "kind" => "依据",
        "quantization" => "量化格式",
        "runtime" => "推理程序",
        "attention" => "注意力",
        "printed-by" => "数值来自",
        "mix" => "文件",
        "standard-mix" => "标准混合方案",
        "own-mix" => "制作者自有混合方案",
        "log" => "日志",
        "fork" => "分支 ik_llama.cpp 的日志",
        "peak" => "人们报告的峰值",
        "llama.cpp" => "llama.cpp",
        "vllm" => "vLLM",
        "ollama" => "Ollama",
        "dry-run" => "量化程序的试运行",
        "published" => "已发布的文件",
        "published-rounded" => "已发布的文件，大小经四舍五入",
        "published-own-mix" => "已发布的文件，制作者自有混合方案",
        "mha" => "每个头各有一份（MHA）",
        "mqa" => "所有头共用一份（MQA）",
        "gqa" => "分组（GQA）",
        "mla" => "潜在向量（MLA）",
        "sliding" => "滑动窗口",
        "alternating" => "滑动窗口与全注意力交替",
        "hybrid" => "混合，含循环层",
        "left out" => "留出",
        "points" => "其中",
        "pair" => "某台机器上的某个模型，两者都已知",
        "device" => "一台机器",
        "model" => "一个模型",
        "family" => "某个架构上的一个后端",
        "gpu" => "全部在 GPU 上",
        "dense" => "稠密模型",
        "moe" => "混合专家（MoE）",
        "depth-0" => "深度不超过 1,024 个 token",
        "depth-8k" => "不超过 8,192",
        "depth-32k" => "不超过 32,768",
        "depth-beyond" => "更深",
        "rough" => "CPU、NPU、SYCL、OpenVINO",
        "backend" => "后端",
        "architecture" => "架构",
        "engine" => "程序",
        "rule" => "规则",
        "rooftop" => "本站的估算方法",
        "rule-0.55" => "× 0.55",
        "rule-0.70" => "× 0.70",
        "rule-0.85" => "× 0.85",
        other => other,
    }
    .to_owned()
}
