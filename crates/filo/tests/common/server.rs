// SPDX-License-Identifier: EUPL-1.2
//! A running `filo serve`, and a way for a visitor of the test kit to reach it.

use axum::{
    Router,
    body::{Body, Bytes},
    extract::Request,
    http::{HeaderName, HeaderValue, Response, StatusCode},
};
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, ChildStdout, Command, Stdio},
    time::{Duration, Instant},
};

/// How long anything here may take before the test gives up.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A server that listens. It is stopped when the test lets go of it.
pub struct Server {
    child: Child,
    out: BufReader<ChildStdout>,
    pub address: String,
}

impl Server {
    /// Starts a server and waits for the line that says where it listens.
    pub fn start(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        let Some((_, rest)) = line.split_once("http://") else {
            let mut error = String::new();
            let _ = child.stderr.take().unwrap().read_to_string(&mut error);
            panic!("the server does not say where it listens: {line}{error}");
        };
        let address = rest.split_whitespace().next().unwrap().to_owned();
        Self { child, out, address }
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Status, headers and body of an answer.
    pub fn get(&self, path: &str) -> (u16, String, String) {
        let (status, headers, body) = exchange(&self.address, "GET", path, &[("accept-language", "it")], &[]);
        let headers = headers.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
        (status, headers, String::from_utf8(body).unwrap())
    }

    pub fn signal(&self, name: &str) {
        let sent = Command::new("kill").args(["-s", name, &self.child.id().to_string()]).status().unwrap();
        assert!(sent.success());
    }

    /// Asks it to stop, waits, and gives the status and what it said on both streams since it began.
    pub fn stop(mut self) -> (i32, String, String) {
        self.signal("TERM");
        let status = wait(&mut self.child);
        let (mut out, mut err) = (String::new(), String::new());
        self.out.read_to_string(&mut out).unwrap();
        self.child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
        (status, out, err)
    }

    /// The site as a router of this process, so that a visitor of the test kit can walk it.
    pub fn site(&self) -> Router {
        let address = self.address.clone();
        Router::new().fallback(move |request: Request| {
            let address = address.clone();
            async move { forward(address, request).await }
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Waits for the end with a deadline; the status, or -1 for a signal.
pub fn wait(child: &mut Child) -> i32 {
    let until = Instant::now() + PATIENCE;
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status.code().unwrap_or(-1);
        }
        assert!(Instant::now() < until, "it does not stop");
        std::thread::yield_now();
    }
}

async fn forward(address: String, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let body: Bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    let path = parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
    let method = parts.method.to_string();
    let headers: Vec<(String, String)> =
        parts.headers.iter().map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned())).collect();
    let answer = tokio::task::spawn_blocking(move || {
        let headers: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (&**name, &**value)).collect();
        exchange(&address, &method, &path, &headers, &body)
    });
    let (status, headers, body) = answer.await.unwrap();
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    for (name, value) in headers {
        response
            .headers_mut()
            .append(HeaderName::from_bytes(name.as_bytes()).unwrap(), HeaderValue::from_str(&value).unwrap());
    }
    response
}

type Answer = (u16, Vec<(String, String)>, Vec<u8>);

/// One request on a connection of its own. HTTP/1.0: the body ends with the connection, never in chunks.
fn exchange(address: &str, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let mut text = format!("{method} {path} HTTP/1.0\r\ncontent-length: {}\r\n", body.len());
    if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("host")) {
        text.push_str(&format!("host: {address}\r\n"));
    }
    for (name, value) in headers.iter().filter(|(name, _)| !name.eq_ignore_ascii_case("content-length")) {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str("\r\n");
    stream.write_all(text.as_bytes()).unwrap();
    stream.write_all(body).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let end = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n").expect("the end of the headers");
    let head = std::str::from_utf8(&answer[..end]).unwrap();
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let headers = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    (status, headers, answer[end + 4..].to_vec())
}
