//! `cargo xtask serve`: a static server that answers as a host would, from `dist/` and its `_headers`.

use crate::asked::Asked;
use crate::dist::{self, Options};
use crate::headers::{self, Rule};
use crate::lookup::{Target, content_type, read_encoded, resolve};
use crate::{assets, data, draft, process, report, watch};
use anyhow::{Context, Result, anyhow};
use std::io::Cursor;
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tiny_http::{Header, Method, Request, Response, Server};

const THREADS: usize = 8;

/// A folder being served.
pub struct Site {
    folder: PathBuf,
    base: String,
    /// Set while sources are watched: pages then reload themselves.
    watch: Option<Arc<watch::Version>>,
    /// Builds languages that are not there yet.
    asked: Option<Arc<Asked>>,
}

/// Builds, serves, and watches if asked to; ends only with an error or from outside.
pub fn command(options: &Options, port: u16, watch: bool) -> Result<()> {
    let server = bind(port)?;
    report::step("generating the tables from data/", data::generate)?;
    let folder = if options.draft { dist::DRAFT_FOLDER } else { dist::FOLDER };
    let asked = Asked::new(folder, options.clone());
    asked.build()?;
    let version = watch.then(|| Arc::new(watch::Version::default()));
    let mut site = Site::new(process::root().join(folder), &options.base, version.clone());
    site.asked = Some(asked.clone());
    let server = start(server, site)?;
    if options.draft {
        draft::announce();
    }
    println!("serving on {}", address(&server, &options.base));
    match version {
        Some(version) => watch::rebuild_for_ever(&asked, &version),
        None => loop {
            std::thread::park();
        },
    }
}

/// The address a browser is sent to.
pub fn address(server: &Server, base: &str) -> String {
    format!("http://{}{base}", server.server_addr())
}

/// Takes the port; 0 takes any free one.
pub fn bind(port: u16) -> Result<Server> {
    Server::http(("127.0.0.1", port)).map_err(|error| {
        anyhow!("cannot serve on port {port} ({error}): choose another with --port N, or any with --port 0")
    })
}

/// Answers requests on threads of its own.
pub fn start(server: Server, site: Site) -> Result<Arc<Server>> {
    let (server, site) = (Arc::new(server), Arc::new(site));
    for _ in 0..THREADS {
        let (server, site) = (server.clone(), site.clone());
        std::thread::Builder::new()
            .spawn(move || {
                while let Ok(request) = server.recv() {
                    respond(&site, request);
                }
            })
            .context("cannot start a thread of the server")?;
    }
    if let Some(address) = server.server_addr().to_ip() {
        std::thread::spawn(move || wake(address));
    }
    Ok(server)
}

/// `tiny_http` 0.12 forgets a connection when two come at the same moment and one of its threads is free: it lies there until
/// some thread is free again, and browsers keep their connections open for minutes. A connection that comes and goes frees
/// one, several times a second.
fn wake(address: SocketAddr) {
    while TcpStream::connect(address).is_ok() {
        std::thread::sleep(Duration::from_millis(200));
    }
}

/// What is sent back.
struct Answer {
    status: u16,
    headers: Vec<headers::Header>,
    body: Vec<u8>,
}

impl Site {
    /// A site in a folder.
    pub fn new(folder: PathBuf, base: &str, watch: Option<Arc<watch::Version>>) -> Self {
        Self { folder, base: base.to_owned(), watch, asked: None }
    }

    fn rules(&self) -> Vec<Rule> {
        // Read each time: the build may have replaced the folder.
        let text = std::fs::read_to_string(self.folder.join("_headers")).unwrap_or_default();
        headers::parse(&text).unwrap_or_else(|error| {
            eprintln!("dist/_headers: {error}");
            Vec::new()
        })
    }

    fn answer(&self, path: &str, accept_encoding: &str) -> Answer {
        let mut headers = headers::of_path(&self.rules(), path);
        let (status, file) = match resolve(&self.folder, &self.base, path) {
            Target::File(file) => (200, file),
            Target::Moved(location) => {
                add(&mut headers, "Location", &location);
                return Answer { status: 308, headers, body: Vec::new() };
            }
            Target::Missing => (404, self.folder.join("404.html")),
        };
        if status == 404 {
            // The rules are those of the file that is not there.
            headers.retain(|(name, _)| name != "Content-Type");
        }
        let is_page = file.extension().is_some_and(|extension| extension == "html");
        add(&mut headers, "Content-Type", content_type(&file));
        add(&mut headers, "Vary", "Accept-Encoding");
        if let (true, Some(_)) = (is_page, &self.watch) {
            let body = std::fs::read(&file).map(|page| watch::inject(page, &self.base)).unwrap_or_default();
            return Answer { status, headers, body };
        }
        let (encoding, body) = read_encoded(&file, accept_encoding);
        if let Some(encoding) = encoding {
            add(&mut headers, "Content-Encoding", encoding);
        }
        if status == 200 {
            add(&mut headers, "ETag", &format!("\"{}\"", assets::hash(&body)));
        }
        Answer { status, headers, body }
    }
}

/// Adds a header unless the rules have set it.
fn add(headers: &mut Vec<headers::Header>, name: &str, value: &str) {
    if !headers.iter().any(|(known, _)| known.eq_ignore_ascii_case(name)) {
        headers.push((name.to_owned(), value.to_owned()));
    }
}

fn respond(site: &Arc<Site>, request: Request) {
    let path = request.url().split(['?', '#']).next().unwrap_or("/").to_owned();
    if let Some(version) = &site.watch {
        if path == format!("{}{}", site.base, watch::POLL) {
            // The answer waits for the next build, so it must not hold one of the server's threads.
            let version = version.clone();
            std::thread::spawn(move || send(request, version.wait()));
            return;
        }
        if let Some((kind, body)) = watch::own_file(path.strip_prefix(&site.base).unwrap_or_default()) {
            let headers =
                vec![("Content-Type".to_owned(), kind), ("Cache-Control".to_owned(), "no-store".to_owned())];
            return send_answer(request, Answer { status: 200, headers, body });
        }
    }
    if !matches!(request.method(), Method::Get | Method::Head) {
        let headers = vec![("Allow".to_owned(), "GET, HEAD".to_owned())];
        return send_answer(request, Answer { status: 405, headers, body: Vec::new() });
    }
    if let Some(page) = site.asked.as_ref().and_then(|asked| asked.instead(&path)) {
        let header = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        let headers =
            [("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "no-store"), ("Refresh", "2")];
        let headers = headers.into_iter().map(header).collect();
        return send_answer(request, Answer { status: 503, headers, body: page.into_bytes() });
    }
    let mut answer = site.answer(&path, header(&request, "Accept-Encoding"));
    let tag = answer.headers.iter().find(|(name, _)| name == "ETag").map(|(_, tag)| tag.clone());
    if tag.is_some_and(|tag| header(&request, "If-None-Match").split(", ").any(|known| known == tag)) {
        (answer.status, answer.body) = (304, Vec::new());
    }
    send_answer(request, answer);
}

fn send(request: Request, text: String) {
    let headers = vec![("Cache-Control".to_owned(), "no-store".to_owned())];
    send_answer(request, Answer { status: 200, headers, body: text.into_bytes() });
}

fn send_answer(request: Request, answer: Answer) {
    let length = answer.body.len();
    let headers = answer
        .headers
        .iter()
        .filter_map(|(name, value)| Header::from_bytes(name.as_bytes(), value.as_bytes()).ok())
        .collect();
    let response = Response::new(answer.status.into(), headers, Cursor::new(answer.body), Some(length), None)
        .with_chunked_threshold(usize::MAX);
    // A browser that has gone away is no error of ours.
    let _ = request.respond(response);
}

fn header<'a>(request: &'a Request, name: &'static str) -> &'a str {
    request
        .headers()
        .iter()
        .find(|header| header.field.equiv(name))
        .map_or("", |header| header.value.as_str())
}
