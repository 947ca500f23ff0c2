//! Sharing an answer and keeping it.

/// Names the files and the text that leave the page.
pub fn share_source(version: &str) -> String {
    format!("Rooftop，{version} 的数据")
}

/// Heading.
pub fn share_heading() -> &'static str {
    "分享与保存"
}

/// What can be done with an answer, and how it is called.
pub fn share_tools() -> [(&'static str, &'static str); 9] {
    [
        ("link", "复制链接"),
        ("markdown", "复制为 Markdown"),
        ("csv", "保存为 CSV"),
        ("json", "保存为 JSON"),
        ("qr", "二维码"),
        ("card-png", "图片（PNG）"),
        ("card-svg", "图片（SVG）"),
        ("print", "打印"),
        ("keep", "保存在此浏览器中"),
    ]
}

/// The same with a machine in the question.
pub fn machine_tools() -> [(&'static str, &'static str); 2] {
    [("remember", "记住我的机器"), ("forget", "忘记我的机器")]
}

/// What can be done with the answer of a widget.
pub fn widget_tools() -> [(&'static str, &'static str); 3] {
    let [link, markdown, csv, ..] = share_tools();
    [link, markdown, csv]
}

/// Said of a question that began with the reader's machine; its name follows.
pub fn begins_with() -> &'static str {
    "打开页面而不带问题时，会从你的机器开始："
}

/// On paper, above the address.
pub fn printed_sources() -> &'static str {
    "方括号中的数字是来源；方法页面列出了它们。本答案："
}

/// Above a text that the browser does not let the page copy.
pub fn copy_by_hand() -> &'static str {
    "浏览器不允许在此复制。文本如下："
}

/// Above a QR code.
pub fn qr_heading() -> &'static str {
    "链接的二维码"
}

/// Where an address does not fit into a QR code.
pub fn qr_too_long() -> &'static str {
    "链接太长，二维码放不下。"
}

/// Where a question is too long to be kept.
pub fn keep_too_long() -> &'static str {
    "问题太长，无法保存。请改为复制链接。"
}

/// Where the browser keeps nothing.
pub fn storage_blocked() -> &'static str {
    "此浏览器不让页面保存任何东西。链接中含有整个问题：请改为复制链接。"
}

/// Of a dialog.
pub fn close() -> &'static str {
    "关闭"
}

/// Title and description of the page of kept answers.
pub fn kept_meta() -> (&'static str, &'static str) {
    ("保存的答案 – Rooftop", "你在此浏览器中保存的答案：一个列表，也可作为文件带走。")
}

/// Its heading, and a link to it.
pub fn kept_heading() -> &'static str {
    "保存的答案"
}

/// Below it.
pub fn kept_lead() -> &'static str {
    "它们留在此浏览器中，不会发送到任何地方，一直保留到你删除它们或清除浏览器数据。每次打开都会重新计算：数据\
     更新后，答案可能不同。"
}

/// Without scripts.
pub fn kept_no_script() -> &'static str {
    "脚本已关闭，没有脚本就无法保存。答案的网址含有它的问题：用书签即可保留。"
}

/// Where there is none.
pub fn kept_none() -> &'static str {
    "还没有保存的答案。每个答案下方都有保存它的按钮。"
}

/// Button of an entry.
pub fn kept_remove() -> &'static str {
    "删除"
}

/// Beside the file to choose.
pub fn kept_import() -> &'static str {
    "导入文件"
}

/// Buttons.
pub fn kept_tools() -> [(&'static str, &'static str); 2] {
    [("export", "导出为文件"), ("clear", "全部删除")]
}

/// Above the reader's machine.
pub fn my_machine() -> &'static str {
    "我的机器"
}

/// Where none is remembered.
pub fn no_machine() -> &'static str {
    "没有记住任何机器。关于某台机器的答案下方有记住它的按钮。"
}

/// What the page of kept answers says, by name; `{n}` stands for a number.
pub fn kept_words() -> [(&'static str, &'static str); 9] {
    [
        ("data-day", "回答于"),
        ("data-removed", "已删除。"),
        ("data-imported", "已导入 {n} 个。"),
        ("data-sure", "要删除所有保存的答案吗？以前导出的文件可以重新导入。"),
        ("data-too-large", "什么都没有导入：文件大于 1 MB。"),
        ("data-not-json", "什么都没有导入：文件不是 JSON。"),
        ("data-not-ours", "什么都没有导入：文件中没有 Rooftop 保存的答案。"),
        ("data-bad-entry", "什么都没有导入：无法读取文件的第 {n} 项。"),
        ("data-full", "什么都没有导入：答案将超过 {n} 个。"),
    ]
}
