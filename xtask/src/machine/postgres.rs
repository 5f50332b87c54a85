// SPDX-License-Identifier: EUPL-1.2
//! A PostgreSQL of one's own for as long as the tests run: made in a temporary folder, thrown away at the end.
//!
//! The server refuses to run as root, so as root it runs as `postgres` or `nobody`. It is kept by a small shell that
//! reads from a pipe we hold: however this process ends, the pipe closes, the shell stops the server and removes
//! the folder.

use super::command::answer;
use super::tools::is_root;
use std::io::Read;
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// The setting that tests read.
pub const SETTING: &str = "FILO_TEST_POSTGRES";
/// The name of the server's only user, who owns everything in it.
const USER: &str = "filo";

/// Keeps the server: starts it and says how that went, waits for our end of the pipe to close, stops it, removes
/// the folder.
const KEEPER: &str = r#"
trap '' INT TERM HUP
folder=$1 programs=$2 port=$3 durable=$4
settings="-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder -c max_connections=300"
[ "$durable" = yes ] || settings="$settings -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
if "$programs/pg_ctl" start -w -s -t 60 -D "$folder/data" -l "$folder/log" -o "$settings" >/dev/null 2>&1 </dev/null
then echo ready
else cat "$folder/log"
fi
exec >/dev/null
read -r _
"$programs/pg_ctl" stop -s -m immediate -D "$folder/data" 2>/dev/null
rm -rf "$folder"
"#;

/// Whether what is written survives a power cut: never mind in tests, of course when speed is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durable {
    /// As an installation runs it.
    Yes,
    /// Quick, for tests.
    No,
}

/// A running server.
#[derive(Debug)]
pub struct Postgres {
    address: String,
    keeper: Child,
}

impl Postgres {
    /// Makes and starts a server on a free port of this machine.
    ///
    /// # Errors
    /// When the programs are missing, the cluster cannot be made, or the server does not answer in a minute.
    pub fn start(durable: Durable) -> Result<Self, String> {
        let programs = programs().ok_or("the server's programs of PostgreSQL are not on this machine")?;
        let owner = owner()?;
        let folder = make_folder(owner)?;
        let mut init = Command::new(programs.join("initdb"));
        init.arg("-D").arg(folder.join("data")).args(["-U", USER]);
        init.args(["--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"]);
        let made = as_owner(&mut init, owner).output().map_err(|error| format!("initdb does not start: {error}"))?;
        if !made.status.success() {
            remove(&folder);
            return Err(format!("initdb failed: {}", String::from_utf8_lossy(&made.stderr).trim()));
        }
        let port = free_port()?;
        let mut keep = Command::new("sh");
        keep.args(["-c", KEEPER, "keeper"]).arg(&folder).arg(&programs).arg(port.to_string());
        keep.arg(if durable == Durable::Yes { "yes" } else { "no" });
        // A group of its own: Ctrl-C reaches us, and the keeper cleans up after us.
        keep.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).process_group(0);
        let keeper = as_owner(&mut keep, owner).spawn().map_err(|error| format!("sh does not start: {error}"))?;
        let mut server = Self { address: format!("postgres://{USER}@127.0.0.1:{port}"), keeper };
        let mut said = String::new();
        if let Some(mut pipe) = server.keeper.stdout.take() {
            pipe.read_to_string(&mut said).map_err(|error| format!("PostgreSQL was lost: {error}"))?;
        }
        if said.trim() == "ready" { Ok(server) } else { Err(format!("PostgreSQL did not start:\n{said}")) }
    }

    /// The address that tests are given.
    pub fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ended = self.keeper.wait();
    }
}

/// Where the server's programs are: the newest version of Debian's folders, or the path.
pub fn programs() -> Option<PathBuf> {
    let debian = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut versions: Vec<(u32, PathBuf)> = debian
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .filter(|(_, bin)| bin.join("initdb").is_file() && bin.join("postgres").is_file())
        .collect();
    versions.sort();
    let by_path =
        || super::command::find("initdb")?.parent().map(Path::to_owned).filter(|bin| bin.join("postgres").is_file());
    versions.pop().map(|(_, bin)| bin).or_else(by_path)
}

/// The version, for the summary: `15.14`.
pub fn version() -> Option<String> {
    let said = answer(programs()?.join("postgres").to_str()?, &["--version"])?;
    said.split_whitespace().nth(2).map(str::to_owned)
}

/// As root: the user and group who run the server instead.
fn owner() -> Result<Option<(u32, u32)>, String> {
    if !is_root() {
        return Ok(None);
    }
    let known = ["postgres", "nobody"].iter().find_map(|user| {
        let number = |kind| answer("id", &[kind, user])?.parse().ok();
        Some((number("-u")?, number("-g")?))
    });
    known
        .map(Some)
        .ok_or_else(|| "PostgreSQL refuses to run as root, and there is no user postgres or nobody".to_owned())
}

fn as_owner(command: &mut Command, owner: Option<(u32, u32)>) -> &mut Command {
    if let Some((user, group)) = owner {
        command.uid(user).gid(group);
    }
    // The caller's folder may be closed to that user.
    command.current_dir("/")
}

fn make_folder(owner: Option<(u32, u32)>) -> Result<PathBuf, String> {
    let mut command = Command::new("mktemp");
    command.args(["-d", "-t", "filo-postgres-XXXXXX"]);
    let made = as_owner(&mut command, owner).output().map_err(|error| format!("mktemp does not start: {error}"))?;
    let path = String::from_utf8_lossy(&made.stdout).trim().to_owned();
    if made.status.success() && !path.is_empty() {
        Ok(PathBuf::from(path))
    } else {
        Err(format!("no temporary folder: {}", String::from_utf8_lossy(&made.stderr).trim()))
    }
}

fn remove(folder: &Path) {
    // Best effort: what is left lies in the temporary folder.
    let _left = std::fs::remove_dir_all(folder);
}

fn free_port() -> Result<u16, String> {
    let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
    free.map(|address| address.port()).map_err(|error| format!("no free port on this machine: {error}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn a_server_starts_answers_and_leaves_nothing_behind() {
        // Without the programs there is nothing to show: `make test` installs them first.
        let Some(programs) = programs() else { return };
        let server = Postgres::start(Durable::No).unwrap();
        let port = server.address().rsplit(':').next().unwrap().to_owned();
        let ready =
            || Command::new(programs.join("pg_isready")).args(["-q", "-h", "127.0.0.1", "-p", &port]).status().unwrap();
        assert!(ready().success());
        drop(server);
        assert!(!ready().success());
    }
}
