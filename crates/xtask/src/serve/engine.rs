//! HTTP: hyper, with the limits that a host has.

use super::site::{Answer, Request, Site};
use super::watch;
use anyhow::{Context, Result, anyhow};
use bytes::Bytes;
use http_body_util::Full;
use hyper::body::{Body, Incoming};
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::service::service_fn;
use hyper::{Method, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use std::convert::Infallible;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio_io_timeout::TimeoutStream;

/// Bytes of a request's head.
const HEAD: usize = 32 * 1024;
/// Bytes of a request's body, which is read by nobody.
const BODY: u64 = 64 * 1024;
/// Connections at a time; further ones wait.
const CONNECTIONS: usize = 256;

/// How long a client may take.
#[derive(Clone, Copy)]
pub struct Patience {
    /// To send the head of a request, or the next one.
    pub head: Duration,
    /// To take some of an answer.
    pub write: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { head: Duration::from_secs(75), write: Duration::from_secs(30) }
    }
}

/// Takes the port; 0 takes any free one.
pub fn bind(port: u16) -> Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| {
        anyhow!("cannot serve on port {port} ({error}): choose another with --port N, or any with --port 0")
    })
}

/// The address a browser is sent to.
pub fn address(listener: &TcpListener, base: &str) -> Result<String> {
    Ok(format!("http://{}{base}", listener.local_addr()?))
}

/// Answers requests on threads of its own.
pub fn start(listener: TcpListener, site: Arc<Site>, patience: Patience) -> Result<()> {
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build();
    let runtime = runtime.context("cannot start the threads of the server")?;
    std::thread::spawn(move || runtime.block_on(accept(listener, site, patience)));
    Ok(())
}

async fn accept(listener: TcpListener, site: Arc<Site>, patience: Patience) {
    let listener = match tokio::net::TcpListener::from_std(listener) {
        Ok(listener) => listener,
        Err(error) => return eprintln!("error: the server stops: {error}"),
    };
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    loop {
        let Ok(place) = places.clone().acquire_owned().await else { return };
        // Too many open files, for example: passing.
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(Duration::from_millis(100)).await;
            continue;
        };
        let site = site.clone();
        tokio::spawn(async move {
            let mut stream = TimeoutStream::new(stream);
            stream.set_write_timeout(Some(patience.write));
            let service = service_fn(|request| respond(&site, request));
            // A browser that has gone away is no error of ours.
            let _ = hyper::server::conn::http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(patience.head)
                .max_buf_size(HEAD)
                .serve_connection(TokioIo::new(Box::pin(stream)), service)
                .await;
            drop(place);
        });
    }
}

async fn respond(
    site: &Site,
    request: hyper::Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let path = request.uri().path();
    // What has no length is of unknown length.
    if request.body().size_hint().upper().is_none_or(|length| length > BODY) {
        return Ok(send(Answer::new(413, &[("Connection", "close")], Vec::new())));
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return Ok(send(Answer::new(405, &[("Allow", "GET, HEAD")], Vec::new())));
    }
    if let Some(version) = &site.watch
        && path.strip_prefix(&site.base) == Some(watch::POLL)
    {
        return Ok(send(Answer::new(200, &[], version.wait().await.as_bytes().to_vec())));
    }
    let header = |name: HeaderName| {
        request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    };
    Ok(send(site.answer(Request {
        path,
        accept_encoding: header(header::ACCEPT_ENCODING),
        if_none_match: header(header::IF_NONE_MATCH),
        if_modified_since: header(header::IF_MODIFIED_SINCE),
        range: header(header::RANGE),
        if_range: header(header::IF_RANGE),
    })))
}

fn send(answer: Answer) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::from(answer.body));
    *response.status_mut() = answer.status.try_into().unwrap_or_default();
    for (name, value) in &answer.headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().append(name, value);
        }
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::{SocketAddr, TcpStream};

    /// A server of a folder with one large page, and the folder.
    fn server(name: &str) -> (SocketAddr, std::path::PathBuf) {
        let folder = std::env::temp_dir().join(format!("rooftop-engine-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        // More than the buffers between the two ends of a connection hold.
        std::fs::write(folder.join("index.html"), vec![b'x'; 20_000_000]).unwrap();
        std::fs::write(folder.join("small.txt"), "small").unwrap();
        let listener = bind(0).unwrap();
        let address = listener.local_addr().unwrap();
        let patience = Patience { head: Duration::from_millis(300), write: Duration::from_millis(300) };
        start(listener, Arc::new(Site::new(folder.clone(), "/")), patience).unwrap();
        (address, folder)
    }

    fn connect(address: SocketAddr, request: &[u8]) -> TcpStream {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream.write_all(request).unwrap();
        stream
    }

    /// The answer as text, to its end.
    fn ask(address: SocketAddr, request: &[u8]) -> String {
        let mut answer = Vec::new();
        let _ = connect(address, request).read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }

    const SMALL: &[u8] = b"GET /small.txt HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

    fn still_answers(address: SocketAddr) {
        let answer = ask(address, SMALL);
        assert!(answer.starts_with("HTTP/1.1 200 OK") && answer.ends_with("\r\n\r\nsmall"), "{answer}");
    }

    #[test]
    fn a_body_of_a_terabyte_is_refused() {
        let (address, folder) = server("body");
        let request = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000000000\r\n\r\n";
        assert!(ask(address, request).starts_with("HTTP/1.1 413"));
        let request = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nConnection: close\r\n\r\nbody";
        let answer = ask(address, request);
        assert!(answer.starts_with("HTTP/1.1 405") && answer.contains("allow: GET, HEAD"), "{answer}");
        still_answers(address);
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_head_that_is_too_large_is_refused() {
        let (address, folder) = server("head");
        let header = format!("GET / HTTP/1.1\r\nHost: x\r\nX: {}\r\n\r\n", "x".repeat(1_000_000));
        let mut stream = TcpStream::connect(address).unwrap();
        // It may be refused before all of it is written.
        let _ = stream.write_all(header.as_bytes());
        let mut answer = [0; 12];
        if stream.read_exact(&mut answer).is_ok() {
            assert_eq!(String::from_utf8_lossy(&answer), "HTTP/1.1 431");
        }
        still_answers(address);
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn clients_that_do_not_read_or_do_not_write_stop_nobody() {
        let (address, folder) = server("slow");
        let page = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n";
        let mut idle: Vec<_> = (0..16).map(|_| connect(address, page)).collect();
        let silent: Vec<_> = (0..16).map(|_| connect(address, b"GET / HT")).collect();
        still_answers(address);
        // Each has begun to be answered.
        for stream in &mut idle {
            stream.read_exact(&mut [0]).unwrap();
        }
        std::thread::sleep(Duration::from_secs(3));
        // The server has given them up: what is left of the answer ends before the page does.
        for mut stream in idle {
            let mut answer = Vec::new();
            let _ = stream.read_to_end(&mut answer);
            assert!(answer.len() < 20_000_000, "{}", answer.len());
        }
        for mut stream in silent {
            let mut answer = Vec::new();
            let _ = stream.read_to_end(&mut answer);
            assert!(!answer.starts_with(b"HTTP/1.1 200"));
        }
        still_answers(address);
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_head_request_has_the_length_and_no_body() {
        let (address, folder) = server("only-head");
        let answer = ask(address, b"HEAD / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assert!(answer.contains("content-length: 20000000") && answer.ends_with("\r\n\r\n"), "{answer}");
        std::fs::remove_dir_all(folder).unwrap();
    }
}
