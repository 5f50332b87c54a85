// SPDX-License-Identifier: EUPL-1.2
//! How documents of a case are taken: how large, how many, and which antivirus looks at them before they are kept. Filò brings none: it asks
//! a program, or the service of ClamAV, and gives it the bytes; never a file with a name.

use casework::document::{
    Rules,
    look::{Scanner, Seen},
};
use serde::Deserialize;
use std::{
    io::{self, Read, Write},
    net::{TcpStream, ToSocketAddrs},
    os::unix::net::UnixStream,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, PoisonError, mpsc},
    time::Duration,
};

/// What is given to whoever looks at once, in bytes.
const PART: usize = 64 * 1024;
/// Between two looks whether a program has ended.
const BETWEEN: Duration = Duration::from_millis(20);
/// The longest answer that is read, in bytes.
const LONGEST: u64 = 4 * 1024;

/// The file of settings.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Settings {
    largest_mb: u64,
    at_once: usize,
    antivirus: Option<Antivirus>,
}

impl Default for Settings {
    fn default() -> Self {
        Self { largest_mb: 20, at_once: 10, antivirus: None }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Antivirus {
    #[serde(default)]
    command: Vec<String>,
    clamd: Option<String>,
    #[serde(default = "patience")]
    timeout_seconds: u64,
}

fn patience() -> u64 {
    60
}

/// A file of settings that cannot be used: where, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct DocumentSettingsError(String);

/// Reads the file of settings.
///
/// # Errors
/// Says which line or setting is wrong, and what it may be.
pub fn read(text: &str) -> Result<Rules, DocumentSettingsError> {
    let refused = |what: &str| DocumentSettingsError(what.to_owned());
    let settings: Settings = toml::from_str(text).map_err(|error: toml::de::Error| {
        let start = error.span().map_or(0, |span| span.start);
        let line = text.bytes().take(start).filter(|byte| *byte == b'\n').count() + 1;
        DocumentSettingsError(format!("line {line}: {}", error.message().lines().next().unwrap_or_default()))
    })?;
    if !(1..=200).contains(&settings.largest_mb) {
        return Err(refused("largest_mb is 1 to 200"));
    }
    if !(1..=30).contains(&settings.at_once) {
        return Err(refused("at_once is 1 to 30"));
    }
    let scanner = settings.antivirus.map(antivirus).transpose()?;
    Ok(Rules { largest: settings.largest_mb * 1024 * 1024, at_once: settings.at_once, scanner })
}

fn antivirus(settings: Antivirus) -> Result<Arc<dyn Scanner>, DocumentSettingsError> {
    let refused = |what: &str| Err(DocumentSettingsError(format!("[antivirus] {what}")));
    if !(1..=600).contains(&settings.timeout_seconds) {
        return refused("timeout_seconds is 1 to 600");
    }
    let patience = Duration::from_secs(settings.timeout_seconds);
    match (settings.command.is_empty(), settings.clamd) {
        (false, None) => Ok(Arc::new(Program { command: settings.command, patience })),
        (true, Some(at)) if at.starts_with('/') || at.contains(':') => Ok(Arc::new(Clamd { at, patience })),
        (true, Some(_)) => refused("clamd is the path of a socket, or an address with its port"),
        (false, Some(_)) => refused("name a command or clamd, not both"),
        (true, None) => refused("names nobody: give a command or clamd"),
    }
}

/// A program that reads the bytes and ends with 0 (nothing), 1 (something found) or another number (no answer), as `clamdscan -` does.
struct Program {
    command: Vec<String>,
    patience: Duration,
}

impl Scanner for Program {
    fn look(&self, bytes: &mut dyn Read) -> Seen {
        self.asked(bytes).unwrap_or_else(|error| {
            tracing::warn!(%error, "the antivirus could not be asked: documents wait to be looked at");
            Seen::Unavailable
        })
    }
}

impl Program {
    fn asked(&self, bytes: &mut dyn Read) -> io::Result<Seen> {
        let (program, rest) = self.command.split_first().ok_or(io::ErrorKind::InvalidInput)?;
        let mut child = Command::new(program)
            .args(rest)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let input = child.stdin.take();
        let child = Arc::new(Mutex::new(child));
        // A program that neither reads nor ends would hold us for ever: somebody else watches the clock.
        let (ended, watched) = mpsc::channel::<()>();
        let (late, patience) = (Arc::clone(&child), self.patience);
        let watch = std::thread::spawn(move || {
            if watched.recv_timeout(patience) == Err(mpsc::RecvTimeoutError::Timeout) {
                let _ = held(&late).kill();
            }
        });
        let given = input.map_or(Ok(()), |input| give(bytes, input));
        if given.is_err() {
            let _ = held(&child).kill();
        }
        let status = loop {
            let ended = held(&child).try_wait()?;
            match ended {
                Some(status) => break status,
                None => std::thread::park_timeout(BETWEEN),
            }
        };
        drop(ended);
        let _ = watch.join();
        given?;
        Ok(match status.code() {
            Some(0) => Seen::Clean,
            Some(1) => Seen::Found,
            _ => Seen::Unavailable,
        })
    }
}

fn held(child: &Mutex<Child>) -> std::sync::MutexGuard<'_, Child> {
    child.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Gives the bytes; a program that has seen enough and closes its ear is no fault.
fn give(bytes: &mut dyn Read, mut to: impl Write) -> io::Result<()> {
    let mut part = vec![0; PART];
    loop {
        let many = bytes.read(&mut part)?;
        let Some(part) = part.get(..many).filter(|part| !part.is_empty()) else { return Ok(()) };
        match to.write_all(part) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(()),
            other => other?,
        }
    }
}

/// The service of ClamAV, by its socket or its address, with its own words (INSTREAM).
struct Clamd {
    at: String,
    patience: Duration,
}

impl Scanner for Clamd {
    fn look(&self, bytes: &mut dyn Read) -> Seen {
        self.asked(bytes).unwrap_or_else(|error| {
            tracing::warn!(%error, "the antivirus could not be asked: documents wait to be looked at");
            Seen::Unavailable
        })
    }
}

impl Clamd {
    fn asked(&self, bytes: &mut dyn Read) -> io::Result<Seen> {
        let patience = Some(self.patience);
        if self.at.starts_with('/') {
            let stream = UnixStream::connect(&self.at)?;
            stream.set_read_timeout(patience)?;
            stream.set_write_timeout(patience)?;
            return instream(stream, bytes);
        }
        let address = self.at.to_socket_addrs()?.next().ok_or(io::ErrorKind::NotFound)?;
        let stream = TcpStream::connect_timeout(&address, self.patience)?;
        stream.set_read_timeout(patience)?;
        stream.set_write_timeout(patience)?;
        instream(stream, bytes)
    }
}

/// Each part after its length; a part of no length ends.
fn instream(mut stream: impl Read + Write, bytes: &mut dyn Read) -> io::Result<Seen> {
    stream.write_all(b"zINSTREAM\0")?;
    let mut part = vec![0; PART];
    loop {
        let many = bytes.read(&mut part)?;
        let length = u32::try_from(many).map_err(io::Error::other)?;
        stream.write_all(&length.to_be_bytes())?;
        if many == 0 {
            break;
        }
        stream.write_all(part.get(..many).unwrap_or_default())?;
    }
    let mut answer = Vec::new();
    stream.take(LONGEST).read_to_end(&mut answer)?;
    let answer = String::from_utf8_lossy(&answer);
    let answer = answer.trim_end_matches(['\0', '\n']);
    Ok(match answer {
        "stream: OK" => Seen::Clean,
        found if found.ends_with(" FOUND") => Seen::Found,
        _ => Seen::Unavailable,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use std::os::unix::net::UnixListener;

    /// A marker of our own, harmless.
    const HARM: &str = "FILO-PROVA-DI-VIRUS-INNOCUA";

    fn looked(settings: &str, bytes: &[u8]) -> Seen {
        let rules = read(settings).unwrap();
        rules.scanner.unwrap().look(&mut &*bytes)
    }

    #[test]
    fn a_program_says_what_it_found_by_how_it_ends() {
        let script = format!("[antivirus]\ncommand = [\"/bin/sh\", \"-c\", \"if grep -q {HARM}; then exit 1; fi\"]");
        let long = "lettera ".repeat(40_000);
        assert_eq!(looked(&script, long.as_bytes()), Seen::Clean);
        assert_eq!(looked(&script, format!("{long}{HARM}").as_bytes()), Seen::Found);
        // It closes its ear at once, and is still heard.
        let deaf = "[antivirus]\ncommand = [\"/bin/sh\", \"-c\", \"exec <&-; exit 1\"]";
        assert_eq!(looked(deaf, long.as_bytes()), Seen::Found);
        for nobody in ["/bin/sh\", \"-c\", \"exit 2", "/no/such/program"] {
            let settings = format!("[antivirus]\ncommand = [\"{nobody}\"]");
            assert_eq!(looked(&settings, b"lettera"), Seen::Unavailable, "{nobody}");
        }
    }

    #[test]
    fn a_program_that_never_ends_is_ended() {
        let program = Program {
            command: ["/bin/sh", "-c", "exec tail -f /dev/null"].map(str::to_owned).to_vec(),
            patience: Duration::from_millis(50),
        };
        let long = vec![b'a'; 2 * 1024 * 1024];
        assert_eq!(program.look(&mut long.as_slice()), Seen::Unavailable);
    }

    #[test]
    fn clamd_is_spoken_to_in_its_own_words() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("clamd.sock");
        let listener = UnixListener::bind(&path).unwrap();
        let service = std::thread::spawn(move || {
            for stream in listener.incoming().take(3) {
                let mut stream = stream.unwrap();
                let mut hello = [0; 10];
                stream.read_exact(&mut hello).unwrap();
                assert_eq!(&hello, b"zINSTREAM\0");
                let mut all = Vec::new();
                loop {
                    let mut length = [0; 4];
                    stream.read_exact(&mut length).unwrap();
                    let mut part = vec![0; u32::from_be_bytes(length) as usize];
                    stream.read_exact(&mut part).unwrap();
                    if part.is_empty() {
                        break;
                    }
                    all.extend(part);
                }
                let said: &[u8] = match () {
                    () if all.len() > 300_000 => b"INSTREAM size limit exceeded. ERROR\0",
                    () if all.ends_with(HARM.as_bytes()) => b"stream: Prova.Innocua FOUND\0",
                    () => b"stream: OK\0",
                };
                stream.write_all(said).unwrap();
            }
        });
        let settings = format!("[antivirus]\nclamd = \"{}\"\ntimeout_seconds = 20", path.display());
        assert_eq!(looked(&settings, &[b'a'; 200_000]), Seen::Clean);
        assert_eq!(looked(&settings, HARM.as_bytes()), Seen::Found);
        assert_eq!(looked(&settings, &[b'a'; 300_001]), Seen::Unavailable, "an error is no answer");
        service.join().unwrap();
        assert_eq!(looked("[antivirus]\nclamd = \"/no/such/socket\"", b"x"), Seen::Unavailable);
    }

    #[test]
    fn settings_that_cannot_be_used_say_why() {
        let rules = read("").unwrap();
        assert_eq!((rules.largest, rules.at_once, rules.scanner.is_none()), (20 * 1024 * 1024, 10, true));
        for (text, why) in [
            ("largest_mb = 0", "largest_mb is 1 to 200"),
            ("at_once = 99", "at_once is 1 to 30"),
            ("[antivirus]", "[antivirus] names nobody: give a command or clamd"),
            (
                "[antivirus]\nclamd = \"prova\"",
                "[antivirus] clamd is the path of a socket, or an address with its port",
            ),
            ("[antivirus]\nclamd = \"/a\"\ncommand = [\"b\"]", "[antivirus] name a command or clamd, not both"),
        ] {
            assert_eq!(read(text).unwrap_err().to_string(), why);
        }
        let unknown = read("\nlargest = 3").unwrap_err().to_string();
        assert!(unknown.starts_with("line 2: "), "{unknown}");
    }
}
