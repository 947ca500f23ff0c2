//! What is answered to a request: a file of the site, as a host would send it.

use super::conditions::{self, Range};
use super::resolve::{Target, content_type, read_encoded, resolve};
use super::{asked::Asked, watch};
use crate::assets;
use crate::headers::{self, Rule};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

/// A folder being served.
pub struct Site {
    folder: PathBuf,
    /// Path it is served under, `/` at both ends.
    pub base: String,
    /// Set while sources are watched: pages then reload themselves.
    pub watch: Option<Arc<watch::Version>>,
    /// Builds languages that are not there yet.
    pub asked: Option<Arc<Asked>>,
}

/// The part of a request that decides the answer; a header that is missing is empty.
#[derive(Clone, Copy, Default)]
pub struct Request<'a> {
    pub path: &'a str,
    pub accept_encoding: &'a str,
    pub if_none_match: &'a str,
    pub if_modified_since: &'a str,
    pub range: &'a str,
    pub if_range: &'a str,
}

/// What is sent back.
#[derive(Debug, Default)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<headers::Header>,
    pub body: Vec<u8>,
}

impl Site {
    /// A site in a folder.
    pub fn new(folder: PathBuf, base: &str) -> Self {
        Self { folder, base: base.to_owned(), watch: None, asked: None }
    }

    fn rules(&self) -> Vec<Rule> {
        // Read each time: the build may have replaced the folder.
        let text = std::fs::read_to_string(self.folder.join("_headers")).unwrap_or_default();
        headers::parse(&text).unwrap_or_else(|error| {
            eprintln!("_headers: {error}");
            Vec::new()
        })
    }

    /// The answer to a request to read a path.
    pub fn answer(&self, request: Request) -> Answer {
        let path = request.path;
        if self.watch.is_some()
            && let Some(body) = watch::own_file(path.strip_prefix(&self.base).unwrap_or_default())
        {
            return Answer::new(200, &[("Content-Type", content_type(Path::new("own.js")))], body);
        }
        if let Some(page) = self.asked.as_ref().and_then(|asked| asked.instead(path)) {
            let type_and_retry = [("Content-Type", "text/html; charset=utf-8"), ("Refresh", "2")];
            return Answer::new(503, &type_and_retry, page.into_bytes());
        }
        let mut headers = headers::of_path(&self.rules(), path);
        match resolve(&self.folder, &self.base, path) {
            Target::File(file) => self.file(&file, headers, request),
            Target::Moved(location) => {
                add(&mut headers, "Location", &location);
                Answer { status: 308, headers, body: Vec::new() }
            }
            Target::Missing => {
                // The rules are those of the file that is not there.
                headers.retain(|(name, _)| name != "Content-Type");
                let file = self.folder.join("404.html");
                let plain = Request { path, accept_encoding: request.accept_encoding, ..Request::default() };
                Answer { status: 404, ..self.file(&file, headers, plain) }
            }
        }
    }

    fn file(&self, file: &Path, mut headers: Vec<headers::Header>, request: Request) -> Answer {
        add(&mut headers, "Content-Type", content_type(file));
        add(&mut headers, "Vary", "Accept-Encoding");
        add(&mut headers, "Accept-Ranges", "bytes");
        if self.watch.is_some() && file.extension().is_some_and(|extension| extension == "html") {
            let body = std::fs::read(file).map(|page| watch::inject(page, &self.base)).unwrap_or_default();
            return Answer { status: 200, headers, body };
        }
        // A part is one of the file itself, not of a compressed form.
        let accepted = if request.range.is_empty() { request.accept_encoding } else { "" };
        let (encoding, body) = read_encoded(file, accepted);
        if let Some(encoding) = encoding {
            add(&mut headers, "Content-Encoding", encoding);
        }
        let tag = format!("\"{}\"", assets::hash(&body));
        add(&mut headers, "ETag", &tag);
        let changed =
            std::fs::metadata(file).and_then(|data| data.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
        let changed = httpdate::fmt_http_date(changed);
        add(&mut headers, "Last-Modified", &changed);
        if conditions::unchanged(&tag, &changed, request.if_none_match, request.if_modified_since) {
            return Answer { status: 304, headers, body: Vec::new() };
        }
        let whole = !request.if_range.is_empty() && request.if_range != tag && request.if_range != changed;
        match if whole { Range::Whole } else { conditions::range(request.range, body.len()) } {
            Range::Whole => Answer { status: 200, headers, body },
            Range::Part(part) => {
                let of = format!("bytes {}-{}/{}", part.start, part.end - 1, body.len());
                add(&mut headers, "Content-Range", &of);
                let body = body.get(part).unwrap_or_default().to_vec();
                Answer { status: 206, headers, body }
            }
            Range::Outside => {
                add(&mut headers, "Content-Range", &format!("bytes */{}", body.len()));
                Answer { status: 416, headers, body: Vec::new() }
            }
        }
    }
}

impl Answer {
    /// One that nobody keeps.
    pub fn new(status: u16, headers: &[(&str, &str)], body: Vec<u8>) -> Self {
        let all = headers.iter().copied().chain([("Cache-Control", "no-store")]);
        let headers = all.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Self { status, headers, body }
    }
}

/// Adds a header unless the rules have set it.
fn add(headers: &mut Vec<headers::Header>, name: &str, value: &str) {
    if !headers.iter().any(|(known, _)| known.eq_ignore_ascii_case(name)) {
        headers.push((name.to_owned(), value.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A site with one page and its compressed form, in a folder of its own.
    fn site(name: &str) -> Site {
        let folder = std::env::temp_dir().join(format!("rooftop-site-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        for (file, text) in [
            ("index.html", "0123456789"),
            ("index.html.br", "brotli"),
            ("404.html", "none"),
            ("_headers", "/*\n  X-Own: yes\n"),
        ] {
            std::fs::write(folder.join(file), text).unwrap();
        }
        Site::new(folder, "/")
    }

    fn header<'a>(answer: &'a Answer, wanted: &str) -> &'a str {
        answer.headers.iter().find(|(name, _)| name == wanted).map_or("", |(_, value)| value)
    }

    fn done(site: Site) {
        std::fs::remove_dir_all(site.folder).unwrap();
    }

    #[test]
    fn a_page_has_the_headers_of_the_site_and_the_form_that_is_accepted() {
        let site = site("page");
        let answer = site.answer(Request { path: "/", accept_encoding: "gzip, br", ..Request::default() });
        assert_eq!((answer.status, &answer.body[..]), (200, &b"brotli"[..]));
        assert_eq!(header(&answer, "Content-Encoding"), "br");
        assert_eq!(header(&answer, "X-Own"), "yes");
        let answer = site.answer(Request { path: "/nowhere", ..Request::default() });
        assert_eq!((answer.status, &answer.body[..]), (404, &b"none"[..]));
        done(site);
    }

    #[test]
    fn what_the_browser_has_already_is_not_sent_again() {
        let site = site("conditional");
        let first = site.answer(Request { path: "/", ..Request::default() });
        let (tag, changed) = (header(&first, "ETag"), header(&first, "Last-Modified"));
        let status = |if_none_match, if_modified_since| {
            site.answer(Request { path: "/", if_none_match, if_modified_since, ..Request::default() }).status
        };
        assert_eq!(status(tag, ""), 304);
        assert_eq!(status("", changed), 304);
        // The tag decides where there is one.
        assert_eq!(status("\"another\"", changed), 200);
        done(site);
    }

    #[test]
    fn a_part_is_sent_alone() {
        let site = site("range");
        let ask = |range, if_range| {
            site.answer(Request { path: "/", accept_encoding: "br", range, if_range, ..Request::default() })
        };
        let part = ask("bytes=2-4", "");
        assert_eq!((part.status, &part.body[..]), (206, &b"234"[..]));
        assert_eq!(header(&part, "Content-Range"), "bytes 2-4/10");
        let outside = ask("bytes=10-", "");
        assert_eq!((outside.status, header(&outside, "Content-Range")), (416, "bytes */10"));
        assert_eq!(ask("bytes=2-4", "\"of another build\"").status, 200);
        assert_eq!(ask("bytes=2-4", header(&part, "ETag")).status, 206);
        done(site);
    }
}
