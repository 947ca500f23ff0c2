//! What opens without a network.

/// Heading.
pub fn offline_heading() -> &'static str {
    "没有网络时"
}

/// Where this page stands in place of another one.
pub fn offline_missing() -> &'static str {
    "没有网络，而这个网址的页面没有保存。"
}

/// Below the heading.
pub fn offline_prose() -> [&'static str; 2] {
    [
        "你第一次访问时，浏览器会保存估算器、搜索、方法，以及机器和模型的列表；其他页面则保存你最近打开的六十\
         个。没有网络也能打开它们，可以提任何问题。",
        "有新数据时，以前的页面保持完整，直到你重新加载。计算器放在别人的网页里时，不保存任何东西。",
    ]
}

/// Without scripts.
pub fn offline_no_script() -> &'static str {
    "脚本已关闭，所以不保存任何东西。"
}

/// Heading of what is kept.
pub fn offline_here() -> &'static str {
    "在这台机器上"
}

/// Until it is known.
pub fn offline_looking() -> &'static str {
    "保存了哪些页面，只有你的浏览器知道。"
}

/// What is said about what is kept; names in braces stand for numbers.
pub struct OfflineStatus {
    /// Part of it is.
    pub some: &'static str,
    /// All of it is.
    pub everything: &'static str,
    /// There is no network to ask how much there is.
    pub unlisted: &'static str,
    /// The browser keeps nothing.
    pub blocked: &'static str,
    /// It is being saved.
    pub saving: &'static str,
    /// Some of it could not be saved.
    pub failed: &'static str,
    /// It was removed.
    pub removed: &'static str,
}

/// See [`OfflineStatus`].
pub fn offline_status() -> OfflineStatus {
    OfflineStatus {
        some: "已保存 {kept} 个文件，共 {all} 个。全部文件需下载 {sent} MB，占用 {size} MB。",
        everything: "全部 {all} 个文件都已保存，共 {size} MB。新版本也会完整保存。",
        unlisted: "已保存 {kept} 个文件。",
        blocked: "你的浏览器不为本站保存任何东西：可能是隐私窗口，或存储被阻止。有网络时一切照常。",
        saving: "正在保存。",
        failed: "{failed} 个文件无法保存：没有网络，或空间不足。已保存 {kept} 个，共 {all} 个。",
        removed: "已不再保存任何东西。你下次访问时，主要页面会重新保存。",
    }
}

/// Name of the bar.
pub fn offline_progress() -> &'static str {
    "已保存的文件"
}

/// Button.
pub fn offline_save() -> &'static str {
    "全部保存以供离线使用"
}

/// The same button while it saves.
pub fn offline_stop() -> &'static str {
    "停止"
}

/// Button.
pub fn offline_remove() -> &'static str {
    "删除已保存的内容"
}
