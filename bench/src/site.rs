// SPDX-License-Identifier: EUPL-1.2
//! The site that is measured, in a process of its own.

use crate::{Outcome, client::Connection, territory::territory};
use filo::{Filo, Keys, Settings};
use jiff::tz::TimeZone;
use kernel::{Clock, SystemChance, SystemClock};
use std::{
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

/// Lays out the territory: what `bench-town prepare` does.
///
/// # Errors
/// When the number is none, or the house refuses.
pub fn prepare(services: &str, data: &str, database: Option<&str>) -> Outcome<()> {
    let key = key_file(Path::new(data));
    key.parent().map_or(Ok(()), std::fs::create_dir_all)?;
    let mut settings = Settings::new(Path::new(data), Keys::File(key));
    settings.database = database.map(str::to_owned);
    let zone = TimeZone::get("Europe/Rome")?;
    let today = SystemClock.now().timestamp().to_zoned(zone).date();
    let filo = Filo::open(settings, Arc::new(SystemClock), Arc::new(SystemChance))?;
    filo.load(territory(services.parse()?, today)?)?;
    Ok(())
}

/// The master key of a site, in a folder beside that of its data: `filo serve` wants it apart.
fn key_file(data: &Path) -> PathBuf {
    data.with_extension("keys").join("filo.key")
}

/// Where the data of a site are.
#[derive(Debug, Clone)]
pub struct Data {
    /// The folder.
    pub folder: PathBuf,
    /// `postgres://…`; nothing: SQLite in the folder.
    pub database: Option<String>,
}

impl Data {
    /// The address of the database, as `store` takes it.
    pub fn address(&self) -> String {
        self.database.clone().unwrap_or_else(|| self.folder.join("filo.db").display().to_string())
    }

    /// Lays out a territory here, in a process that then ends: what it used is given back.
    ///
    /// # Errors
    /// When it cannot be laid out.
    pub fn lay_out(&self, binary: &Path, services: usize) -> Outcome<()> {
        let mut command = Command::new(binary);
        command.args(["prepare", &services.to_string()]).arg(&self.folder).args(&self.database);
        if command.status()?.success() { Ok(()) } else { Err("the territory could not be laid out".into()) }
    }
}

/// `filo serve`, under way. Ends when dropped.
#[derive(Debug)]
pub struct Site {
    process: Child,
    /// Where it listens.
    pub address: SocketAddr,
    /// From the start of the process to the first page.
    pub first_page: Duration,
}

impl Site {
    /// Starts it and waits for its first page.
    ///
    /// # Errors
    /// When it does not start, or the first page is none.
    pub async fn start(binary: &Path, data: &Data) -> Outcome<Self> {
        let begun = Instant::now();
        let mut command = Command::new(binary);
        command.args(["serve", "--listen", "127.0.0.1:0", "--data"]).arg(&data.folder);
        command.arg("--key-file").arg(key_file(&data.folder)).stdout(Stdio::piped());
        if let Some(database) = &data.database {
            command.args(["--database", database]);
        }
        let mut process = command.spawn()?;
        let told = process.stdout.take().ok_or("the server has no output")?;
        let mut line = String::new();
        BufReader::new(told).read_line(&mut line)?;
        let address = line.split("http://").nth(1).and_then(|rest| rest.split_whitespace().next());
        let address: SocketAddr = address.ok_or("the server did not say where it listens")?.parse()?;
        let mut site = Self { process, address, first_page: Duration::ZERO };
        let mut connection = Connection::open(address).await?;
        let status = connection.ask(b"GET /it HTTP/1.1\r\nhost: bench\r\n\r\n").await?.status;
        if status != 200 {
            return Err(format!("the first page answered {status}").into());
        }
        site.first_page = begun.elapsed();
        Ok(site)
    }

    /// The number of its process.
    pub fn process(&self) -> u32 {
        self.process.id()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
