// SPDX-License-Identifier: EUPL-1.2
//! A gateway to telephones that sends nothing: it keeps one message per key and answers as it is told. In tests it runs on a
//! thread; `cargo run -p message --example gateway` runs it as a process of its own.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::{
    collections::BTreeMap,
    fs::OpenOptions,
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::PathBuf,
    sync::{Arc, Mutex},
};

/// What the gateway holds: by key, what it accepted first and how often it was asked.
#[derive(Default)]
pub struct Held {
    pub accepted: BTreeMap<String, String>,
    pub asked: BTreeMap<String, usize>,
    /// Answers to give before all is accepted: status and body.
    pub script: Vec<(u16, String)>,
    pub headers: Vec<String>,
}

#[derive(Clone)]
pub struct Gateway {
    pub address: SocketAddr,
    pub held: Arc<Mutex<Held>>,
}

impl Gateway {
    /// Listens; `file`: each accepted message is also a line there, `key TAB body`.
    pub fn start(address: &str, file: Option<PathBuf>) -> Self {
        let listener = TcpListener::bind(address).unwrap();
        let gateway = Self { address: listener.local_addr().unwrap(), held: Arc::default() };
        let held = Arc::clone(&gateway.held);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (held, file) = (Arc::clone(&held), file.clone());
                std::thread::spawn(move || while answer(&stream, &held, file.as_ref()).is_some() {});
            }
        });
        gateway
    }

    pub fn url(&self) -> String {
        format!("http://{}/send", self.address)
    }

    pub fn will_answer(&self, status: u16, body: &str) {
        self.held.lock().unwrap().script.push((status, body.to_owned()));
    }
}

/// One request and its answer; nothing when the other side has gone.
fn answer(stream: &TcpStream, held: &Mutex<Held>, file: Option<&PathBuf>) -> Option<()> {
    let mut reader = BufReader::new(stream);
    let (mut head, mut length, mut key) = (Vec::new(), 0, String::new());
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        if line.trim().is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':') {
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.trim().parse().ok()?,
                "idempotency-key" => key = value.trim().to_owned(),
                _ => {}
            }
        }
        head.push(line.trim().to_owned());
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let body = String::from_utf8_lossy(&body).into_owned();
    let (status, said) = {
        let mut held = held.lock().unwrap();
        held.headers = head;
        *held.asked.entry(key.clone()).or_default() += 1;
        let known = held.accepted.contains_key(&key);
        let said = |status: &str| format!("{{\"id\":\"g-{key}\",\"status\":\"{status}\"}}");
        if !held.script.is_empty() {
            held.script.remove(0)
        } else if known {
            (409, said("known"))
        } else {
            if let Some(file) = file {
                let mut file = OpenOptions::new().create(true).append(true).open(file).ok()?;
                writeln!(file, "{key}\t{}", body.replace('\n', " ")).ok()?;
                file.sync_data().ok()?;
            }
            let said = said("queued");
            held.accepted.insert(key, body);
            (200, said)
        }
    };
    let mut stream = stream;
    write!(
        stream,
        "HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{said}",
        said.len()
    )
    .ok()
}
