// SPDX-License-Identifier: EUPL-1.2
//! A visitor that costs little: one connection kept open, requests written beforehand, as much of HTTP/1.1 as Filò
//! answers. Both processes share two cores: what the visitor spends is taken from the server.

use crate::Outcome;
use std::{io::ErrorKind, net::SocketAddr, str};
use tokio::net::TcpStream;

/// One connection.
#[derive(Debug)]
pub struct Connection {
    stream: TcpStream,
    received: Vec<u8>,
}

/// What came back.
#[derive(Debug)]
pub struct Answer<'c> {
    /// The status.
    pub status: u16,
    /// The body; in chunks as it came when the answer was compressed on the way.
    pub body: &'c [u8],
}

/// Whether the visitor's browser takes compressed answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coding {
    /// As it is.
    Plain,
    /// Compressed.
    Gzip,
}

/// A form, ready to be sent.
pub fn post(path: &str, fields: &[(&str, &str)], coding: Coding) -> Vec<u8> {
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let accept = match coding {
        Coding::Plain => "",
        Coding::Gzip => "accept-encoding: gzip, deflate\r\n",
    };
    format!(
        "POST {path} HTTP/1.1\r\nhost: bench\r\n{accept}sec-fetch-site: same-origin\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

impl Connection {
    /// Connects.
    ///
    /// # Errors
    /// When nobody listens.
    pub async fn open(address: SocketAddr) -> Outcome<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, received: Vec::with_capacity(128 * 1024) })
    }

    /// Sends a request and waits for the whole answer.
    ///
    /// # Errors
    /// When the connection breaks or the answer cannot be understood.
    pub async fn ask(&mut self, request: &[u8]) -> Outcome<Answer<'_>> {
        self.send(request).await?;
        self.received.clear();
        let head = loop {
            if let Some(end) = find(&self.received, b"\r\n\r\n") {
                break Head::read(self.received.get(..end).unwrap_or_default(), end + 4)?;
            }
            self.receive().await?;
        };
        let end = match head.length {
            Some(length) => head.body + length,
            None => self.chunks(head.body).await?,
        };
        while self.received.len() < end {
            self.receive().await?;
        }
        Ok(Answer { status: head.status, body: self.received.get(head.body..end).unwrap_or_default() })
    }

    async fn send(&mut self, mut request: &[u8]) -> Outcome<()> {
        while !request.is_empty() {
            match self.stream.try_write(request) {
                Ok(sent) => request = request.get(sent..).unwrap_or_default(),
                Err(error) if error.kind() == ErrorKind::WouldBlock => self.stream.writable().await?,
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    async fn receive(&mut self) -> Outcome<()> {
        loop {
            self.stream.readable().await?;
            match self.stream.try_read_buf(&mut self.received) {
                Ok(0) => return Err("the server hung up".into()),
                Ok(_) => return Ok(()),
                Err(error) if error.kind() == ErrorKind::WouldBlock => {}
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Reads on to the last chunk; where it ends.
    async fn chunks(&mut self, begin: usize) -> Outcome<usize> {
        let mut at = begin;
        loop {
            let rest = self.received.get(at..).unwrap_or_default();
            let Some(line) = find(rest, b"\r\n") else {
                self.receive().await?;
                continue;
            };
            let size = str::from_utf8(rest.get(..line).unwrap_or_default())?;
            let size = usize::from_str_radix(size.trim(), 16)?;
            at += line + 2 + size + 2;
            while self.received.len() < at {
                self.receive().await?;
            }
            if size == 0 {
                return Ok(at);
            }
        }
    }
}

struct Head {
    status: u16,
    length: Option<usize>,
    body: usize,
}

impl Head {
    fn read(head: &[u8], body: usize) -> Outcome<Self> {
        let text = str::from_utf8(head)?;
        let mut lines = text.split("\r\n");
        let status = lines.next().and_then(|line| line.split(' ').nth(1)).ok_or("no status")?.parse()?;
        let length = lines
            .filter_map(|line| line.split_once(": "))
            .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
            .map(|(_, value)| value.parse())
            .transpose()?;
        Ok(Self { status, length, body })
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn a_form_is_written_as_a_browser_sends_it() {
        let sent = String::from_utf8(post("/it", &[("town", "Cà d'Andrea")], Coding::Gzip)).unwrap();
        assert!(sent.starts_with("POST /it HTTP/1.1\r\n") && sent.contains("accept-encoding: gzip"));
        assert!(sent.ends_with("content-length: 23\r\n\r\ntown=C%C3%A0+d%27Andrea"), "{sent}");
    }

    #[test]
    fn the_length_is_found_however_it_is_written() {
        let head = Head::read(b"HTTP/1.1 200 OK\r\nContent-Length: 7", 40).unwrap();
        assert_eq!((head.status, head.length, head.body), (200, Some(7), 40));
        assert_eq!(Head::read(b"HTTP/1.1 200 OK\r\nvary: a", 40).unwrap().length, None);
    }
}
