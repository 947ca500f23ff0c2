//! From the path of a request to a file of the site, and to the form in which it is sent.

use std::path::{Path, PathBuf};

/// What a path leads to.
#[derive(Debug, PartialEq)]
pub enum Target {
    /// This file.
    File(PathBuf),
    /// A folder, whose address ends in a slash.
    Moved(String),
    /// Nothing.
    Missing,
}

/// Finds the file for the path of a request.
pub fn resolve(folder: &Path, base: &str, path: &str) -> Target {
    let Some(name) = path.strip_prefix(base).and_then(decode) else { return Target::Missing };
    let file = folder.join(&name);
    if name.is_empty() || name.ends_with('/') {
        let index = file.join("index.html");
        return if index.is_file() { Target::File(index) } else { Target::Missing };
    }
    if file.join("index.html").is_file() {
        return Target::Moved(format!("{path}/"));
    }
    // What the host reads, no visitor does.
    if file.is_file() && name != "_headers" { Target::File(file) } else { Target::Missing }
}

/// Undoes the percent signs; nothing for a path that would leave the folder.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    let name = String::from_utf8(bytes).ok()?;
    let parts: Vec<&str> = name.split('/').collect();
    let (last, folders) = parts.split_last()?;
    let harmless = |part: &&str| !matches!(*part, "" | "." | "..") && !part.contains(['\\', '\0', ':']);
    (folders.iter().all(harmless) && (last.is_empty() || harmless(last))).then_some(name)
}

/// The smallest form the browser takes.
pub fn read_encoded(file: &Path, accept: &str) -> (Option<&'static str>, Vec<u8>) {
    for (encoding, ending) in [("br", "br"), ("gzip", "gz")] {
        let mut name = file.as_os_str().to_owned();
        name.push(".");
        name.push(ending);
        if accepts(accept, encoding)
            && let Ok(body) = std::fs::read(&name)
        {
            return (Some(encoding), body);
        }
    }
    (None, std::fs::read(file).unwrap_or_default())
}

fn accepts(accept: &str, encoding: &str) -> bool {
    accept.split(',').any(|offer| {
        let mut words = offer.split(';').map(str::trim);
        let refused = |weight: &str| weight.replace(' ', "").trim_end_matches(['0', '.']) == "q=";
        words.next() == Some(encoding) && !words.any(refused)
    })
}

/// The type of the file, as the browser gets it.
pub fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webp" => "image/webp",
        "woff2" => "font/woff2",
        "xml" => "application/xml",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A site with a page in a folder and a file that must stay out of reach beside it.
    fn check(path: &str, expected: impl Fn(&Path) -> Target) {
        static NUMBER: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let top = std::env::temp_dir().join(format!("rooftop-resolve-{}-{number}", std::process::id()));
        let site = top.join("site");
        std::fs::create_dir_all(site.join("method")).unwrap();
        for file in ["index.html", "method/index.html", "a b.txt", "_headers", "../secret"] {
            std::fs::write(site.join(file), file).unwrap();
        }
        let found = resolve(&site, "/base/", path);
        let expected = expected(&site);
        std::fs::remove_dir_all(&top).unwrap();
        assert_eq!(found, expected, "{path}");
    }

    #[test]
    fn a_folder_is_its_page() {
        check("/base/", |site| Target::File(site.join("index.html")));
        check("/base/method/", |site| Target::File(site.join("method/").join("index.html")));
        check("/base/method", |_| Target::Moved("/base/method/".to_owned()));
    }

    #[test]
    fn percent_signs_are_undone_once() {
        check("/base/a%20b.txt", |site| Target::File(site.join("a b.txt")));
        check("/base/a%2520b.txt", |_| Target::Missing);
    }

    #[test]
    fn nothing_outside_the_site_is_found() {
        let ways =
            ["../secret", "%2e%2e/secret", "..%2fsecret", "method/../../secret", "..\\secret", "/etc/passwd"];
        let odd = ["%", "%f", "%ff", "%00", "%zz", "%+1", "./index.html", "method//index.html", "_headers"];
        for way in ways.into_iter().chain(odd) {
            check(&format!("/base/{way}"), |_| Target::Missing);
        }
        check("/index.html", |_| Target::Missing);
    }

    #[test]
    fn an_encoding_is_used_only_when_it_is_taken() {
        assert!(accepts("gzip, deflate, br", "br"));
        assert!(accepts("br;q=0.5", "br"));
        assert!(!accepts("br;q=0, gzip", "br"));
        assert!(!accepts("br; q=0.0", "br"));
        assert!(!accepts("", "br"));
        assert!(!accepts("brotli", "br"));
    }
}
