//! What widgets and the page of snippets say.

/// Title and description of the page of snippets.
pub fn builder_meta() -> (&'static str, &'static str) {
    (
        "放进你网页的计算器 – Rooftop",
        "在你自己的网页里显示 Rooftop 的计算器：一个框架、一个随内容调整高度的元素，或一张用于 Markdown 的图\
         片。没有账号，没有 cookie，除本站外不向任何人发出请求。",
    )
}

/// Heading of the page of snippets.
pub fn builder_heading() -> &'static str {
    "放进你网页的计算器"
}

/// Below it.
pub fn builder_lead() -> &'static str {
    "选择一个计算器和它打开时的问题，按你网页的栏宽查看，然后复制代码片段。"
}

/// Without scripts.
pub fn builder_no_script() -> &'static str {
    "脚本已关闭：下面是估算器及其默认问题的代码片段。要用其他计算器，请更改网址中的名称。"
}

/// Field.
pub fn builder_widget() -> &'static str {
    "计算器"
}

/// Field.
pub fn builder_state() -> &'static str {
    "问题"
}

/// Below the field.
pub fn builder_state_note() -> &'static str {
    "在计算器自己的页面上设置好，再把那一页的网址粘贴到这里；留空则用默认问题。超过 16,384 个字符的问题会被忽略。"
}

/// Field.
pub fn builder_version() -> &'static str {
    "数据"
}

/// What the field offers first.
pub fn always_newest() -> &'static str {
    "始终用最新的"
}

/// What it offers besides.
pub fn frozen_of(day: &str) -> String {
    format!("固定版本：{day} 的数据，永久不变")
}

/// Field.
pub fn builder_theme() -> &'static str {
    "配色"
}

/// What the field offers.
pub fn themes() -> [(&'static str, &'static str); 3] {
    [("auto", "随读者的设置"), ("light", "浅色"), ("dark", "深色")]
}

/// Field.
pub fn builder_accent() -> &'static str {
    "链接和标记的颜色"
}

/// Below the field.
pub fn builder_accent_note() -> &'static str {
    "六位十六进制数字。与背景对比度太低的颜色不会采用。"
}

/// Field.
pub fn builder_width() -> &'static str {
    "预览宽度"
}

/// What the field offers.
pub fn widths() -> [(&'static str, &'static str); 4] {
    [("100%", "全部宽度"), ("320px", "320 px"), ("480px", "480 px"), ("720px", "720 px")]
}

/// Heading of the preview.
pub fn builder_preview() -> &'static str {
    "预览"
}

/// Heading of the snippets.
pub fn builder_snippets() -> &'static str {
    "代码片段"
}

/// Id, name and note of each snippet.
pub fn snippets() -> [(&'static str, &'static str, &'static str); 3] {
    [
        (
            "iframe",
            "框架",
            "凡是能用 HTML 的地方都能用，即使策略不允许外来脚本。高度保持所写的值不变。在 WordPress 中：“自定\
             义 HTML”区块。在 Ghost 中：“HTML”卡片。",
        ),
        ("element", "元素", "接近读者视野时才加载，高度随内容调整；脚本不运行时，显示写在其中的内容。"),
        ("markdown", "Markdown", "一张答案的图片，带有指向答案的链接。请保存下面的图片，放在你的文本旁边。"),
    ]
}

/// Button.
pub fn copy_snippet() -> &'static str {
    "复制"
}

/// Link.
pub fn save_picture() -> &'static str {
    "保存答案的图片（SVG）"
}

/// Below the snippets.
pub fn builder_prose() -> [&'static str; 3] {
    [
        "小组件只向本站发出请求，不设置 cookie，也不在读者的机器上保存任何东西。它在读者的浏览器中计算：在其\
         中所做的选择不会发送出去。",
        "带默认问题的小组件，在读者使用它之前只加载文字和图片；计算器随后加载。以你设定的问题打开的小组件，会\
         立即加载计算器。",
        "数字会随背后的数据而变。小组件会说明它的数据是哪一天的。固定版本的数据和运算逐字节保持不变，并会说明\
         这一点。",
    ]
}

/// Where the calculator of a widget does not run.
pub fn widget_not_running() -> &'static str {
    "计算器未运行：脚本已关闭、未能加载，或网址过长。这里显示的是默认问题的答案，与网址所问的内容无关。"
}

/// Last line of a widget.
pub fn widget_source(version: &str) -> String {
    format!("Rooftop，{version} 的数据，在此框架内计算；你的选择不会离开这里。")
}

/// Last line of a widget that stays as it is.
pub fn frozen_source(version: &str) -> String {
    format!("Rooftop，固定版本：这是 {version} 的数据和运算，并保持不变。今天所知的可能有所不同。")
}

/// Link to the page a widget is taken from.
pub fn open_full() -> &'static str {
    "打开完整页面"
}

/// After copying.
pub fn copied_snippet() -> &'static str {
    "已复制。"
}

/// Where the browser does not let a page copy.
pub fn copy_by_hand_now() -> &'static str {
    "已选中：请用 Ctrl+C 或 ⌘C 复制。"
}
