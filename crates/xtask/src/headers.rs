//! `_headers`: written by the build, obeyed by our own server as a host would.
//!
//! The format is the one of static hosts: a path pattern at the margin, its headers indented. All
//! patterns that match apply, in their order; `! Name` takes an earlier header away.

use crate::language::{LANGUAGES, Language};

/// One header of a response.
pub type Header = (String, String);

/// The rules of one path pattern.
#[derive(Debug, PartialEq)]
pub struct Rule {
    pattern: String,
    /// Name and value; no value takes the header away.
    changes: Vec<(String, Option<String>)>,
}

/// Hosts that the one page at `open/` may ask, once its reader presses a button that says so.
pub const HUB: &str = include_str!("../../open/hosts.txt");

/// The policy of every page, which may also ask the hosts `more`; who may frame it can only be said in a header, not in a meta
/// tag.
pub fn content_security_policy(more: &str, frame_ancestors: Option<&str>) -> String {
    let more = if more.is_empty() { String::new() } else { format!(" {}", more.trim()) };
    let policy = format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self' data:; font-src 'self'; connect-src 'self'{more}; manifest-src 'self'; \
         worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'"
    );
    frame_ancestors.map_or_else(|| policy.clone(), |who| format!("{policy}; frame-ancestors {who}"))
}

/// The content of `_headers` for a site under `base`.
pub fn write(base: &str) -> String {
    let own = content_security_policy("", Some("'none'"));
    let (embedded, open) =
        (content_security_policy("", Some("*")), content_security_policy(HUB, Some("'none'")));
    let all = format!(
        "\
{base}*
  Content-Security-Policy: {own}
  Cache-Control: no-cache
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin
"
    );
    let of_language = |Language { path, .. }: &Language| {
        format!(
            "
{base}{path}assets/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
  Access-Control-Allow-Origin: *

{base}{path}assets/*.wasm
  Content-Type: application/wasm

{base}{path}data/*
  Access-Control-Allow-Origin: *

{base}{path}embed/*
  ! Content-Security-Policy
  Content-Security-Policy: {embedded}

{base}{path}embed/small/answers/*
  Access-Control-Allow-Origin: *

{base}{path}open/*
  ! Content-Security-Policy
  Content-Security-Policy: {open}
"
        )
    };
    let frozen = format!(
        "
{base}v/*
  ! Content-Security-Policy
  Content-Security-Policy: {embedded}
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
  Access-Control-Allow-Origin: *
"
    );
    [all, LANGUAGES.iter().map(of_language).collect(), frozen].concat()
}

/// Reads `_headers`; a line that is neither pattern nor header is an error that quotes it.
pub fn parse(text: &str) -> Result<Vec<Rule>, String> {
    let mut rules: Vec<Rule> = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        if !line.starts_with([' ', '\t']) {
            rules.push(Rule { pattern: line.trim().to_owned(), changes: Vec::new() });
            continue;
        }
        let rule = rules.last_mut().ok_or_else(|| format!("a header before any path: `{line}`"))?;
        let line = line.trim();
        rule.changes.push(match (line.strip_prefix('!'), line.split_once(':')) {
            (Some(name), _) => (name.trim().to_owned(), None),
            (None, Some((name, value))) => (name.trim().to_owned(), Some(value.trim().to_owned())),
            (None, None) => return Err(format!("neither path nor header: `{line}`")),
        });
    }
    Ok(rules)
}

/// The headers of a response for `path`.
pub fn of_path(rules: &[Rule], path: &str) -> Vec<Header> {
    let mut headers: Vec<Header> = Vec::new();
    for (name, value) in
        rules.iter().filter(|rule| matches(&rule.pattern, path)).flat_map(|rule| &rule.changes)
    {
        let place = headers.iter().position(|(known, _)| known.eq_ignore_ascii_case(name));
        match (value, place.and_then(|place| headers.get_mut(place))) {
            (Some(value), Some((_, known))) => *known = format!("{known}, {value}"),
            (Some(value), None) => headers.push((name.clone(), value.clone())),
            (None, _) => headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name)),
        }
    }
    headers
}

/// `*` stands for any characters, slashes too.
fn matches(pattern: &str, path: &str) -> bool {
    let Some((before, after)) = pattern.split_once('*') else { return pattern == path };
    let Some(rest) = path.strip_prefix(before) else { return false };
    if after.is_empty() {
        return true;
    }
    (0..=rest.len())
        .filter(|at| rest.is_char_boundary(*at))
        .any(|at| rest.get(at..).is_some_and(|end| matches(after, end)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(path: &str, name: &str) -> Option<String> {
        let rules = parse(&write("/")).expect("our own file");
        of_path(&rules, path).into_iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    #[test]
    fn pages_are_revalidated_and_assets_kept() {
        assert_eq!(header("/method/", "Cache-Control").as_deref(), Some("no-cache"));
        assert_eq!(header("/sw.js", "Cache-Control").as_deref(), Some("no-cache"));
        let kept = header("/assets/app-0.js", "Cache-Control");
        assert_eq!(kept.as_deref(), Some("public, max-age=31536000, immutable"));
        assert_eq!(header("/assets/app-0.wasm", "Content-Type").as_deref(), Some("application/wasm"));
        assert_eq!(header("/assets/app-0.js", "Content-Type"), None);
    }

    #[test]
    fn only_embeds_may_be_framed() {
        let policy = |path: &str| header(path, "Content-Security-Policy").expect("everywhere");
        assert!(policy("/").ends_with("frame-ancestors 'none'"));
        assert!(policy("/v/2026-11-20/embed/fit/").ends_with("frame-ancestors *"));
        assert!(policy("/embed/fit/").ends_with("frame-ancestors *"));
        assert!(policy("/zh/embed/fit/").ends_with("frame-ancestors *"));
        assert!(policy("/zh/").ends_with("frame-ancestors 'none'"));
        assert!(!policy("/embed/fit/").contains(", "), "one policy, not two");
        let asks = |path: &str| policy(path).contains(HUB.trim());
        assert!(asks("/open/") && asks("/zh/open/") && !asks("/") && !asks("/embed/fit/") && !asks("/sw.js"));
    }

    #[test]
    fn the_files_for_other_hosts_say_the_same() {
        let ours = parse(&write("/")).expect("our own file");
        let values =
            ["/", "/embed/fit/", "/open/", "/assets/app-0.js"].map(|path| of_path(&ours, path)).concat();
        for file in ["htaccess", "nginx.conf", "vercel.json"] {
            let text =
                std::fs::read_to_string(crate::process::root().join("hosting").join(file)).expect(file);
            for (name, value) in &values {
                assert!(text.contains(value), "hosting/{file} lacks {name}: {value}");
            }
        }
    }

    #[test]
    fn a_pattern_matches_across_slashes() {
        assert!(matches("/*", "/"));
        assert!(matches("/a/*.b", "/a/x/y.b"));
        assert!(!matches("/a/*.b", "/a/x.c"));
        assert!(!matches("/a", "/a/"));
    }

    #[test]
    fn a_broken_file_is_quoted() {
        assert!(parse("  X: y").expect_err("no path").contains("X: y"));
        assert!(parse("/\n  nonsense").expect_err("no colon").contains("nonsense"));
    }
}
