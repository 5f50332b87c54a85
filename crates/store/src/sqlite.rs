// SPDX-License-Identifier: EUPL-1.2
//! SQLite: a few readers and one writer that groups commits.

use crate::{
    Row, StoreError, Value,
    engine::{Connection, OnRow, Verdict, Work, sqlite_parameters},
    value::Cells,
};
use crossbeam_channel::{Receiver, Sender, unbounded};
use rusqlite::{ErrorCode, OpenFlags, types::ToSqlOutput};
use std::{path::Path, sync::Mutex, thread, time::Duration};

/// Units kept together by one durable commit, at most.
const GROUP: usize = 128;
const READERS: usize = 4;
const STATEMENTS_KEPT: usize = 256;
/// Pages the writer keeps in memory, in KiB as SQLite counts them (negative): the indexes of the audit are written everywhere at once.
const WRITER_CACHE: i64 = -32_768;

pub(crate) struct SqlitePool {
    reads: Sender<Work>,
    writes: Sender<Work>,
    /// Outside any unit: migrations.
    spare: Mutex<rusqlite::Connection>,
}

impl SqlitePool {
    pub(crate) fn open(path: &Path) -> Result<Self, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        Self::start(|| rusqlite::Connection::open_with_flags(path, flags).map_err(|error| refusal(&error)))
    }

    /// A file that nobody changes: SQLite looks for no journal and takes no lock.
    pub(crate) fn open_copy(path: &Path) -> Result<Self, StoreError> {
        Self::start(|| open_copy(path))
    }

    pub(crate) fn in_memory() -> Result<Self, StoreError> {
        // A named shared cache would lock whole tables; a private file in memory cannot be shared. The `memdb` file
        // system gives one database to many connections.
        static NUMBER: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let name = format!("file:/filo-{}-{number}?vfs=memdb", std::process::id());
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_URI
            | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        Self::start(|| rusqlite::Connection::open_with_flags(&name, flags).map_err(|error| refusal(&error)))
    }

    fn start(open: impl Fn() -> Result<rusqlite::Connection, StoreError>) -> Result<Self, StoreError> {
        let spare = prepare(open()?)?;
        let (writes, to_write) = unbounded();
        let writer = prepare(open()?)?;
        writer.pragma_update(None, "cache_size", WRITER_CACHE).map_err(|error| refusal(&error))?;
        spawn("filo-write", move || write_all(writer, &to_write))?;
        let (reads, to_read) = unbounded();
        for _ in 0..READERS {
            let reader = prepare(open()?)?;
            reader.pragma_update(None, "query_only", true).map_err(|error| refusal(&error))?;
            let to_read = to_read.clone();
            spawn("filo-read", move || read_all(reader, &to_read))?;
        }
        Ok(Self { reads, writes, spare: Mutex::new(spare) })
    }

    pub(crate) fn read(&self, work: Work) {
        send(&self.reads, work);
    }

    pub(crate) fn write(&self, work: Work) {
        send(&self.writes, work);
    }

    pub(crate) fn with_lock<T>(
        &self,
        work: impl FnOnce(&mut dyn Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let spare = self.spare.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        // IMMEDIATE takes the only write lock: two processes starting together migrate one after the other.
        spare.execute_batch("BEGIN IMMEDIATE").map_err(|error| refusal(&error))?;
        let outcome = work(&mut Lent(&spare));
        let end = if outcome.is_ok() { "COMMIT" } else { "ROLLBACK" };
        spare.execute_batch(end).map_err(|error| refusal(&error)).and(outcome)
    }
}

fn open_copy(path: &Path) -> Result<rusqlite::Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    rusqlite::Connection::open_with_flags(crate::copies::uri(path.as_os_str()), flags).map_err(|error| refusal(&error))
}

/// The file as it is at one moment, into another.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = rusqlite::Connection::open_with_flags(from, flags).map_err(|error| refusal(&error))?;
    connection.busy_timeout(Duration::from_secs(60)).map_err(|error| refusal(&error))?;
    let Some(to) = to.to_str() else {
        return Err(StoreError::Unavailable("the name of the copy is not written in letters".into()));
    };
    connection.execute("VACUUM INTO ?1", [to]).map_err(|error| refusal(&error))?;
    Ok(())
}

/// Every page and every index of a file that nobody changes.
pub(crate) fn look_through(path: &Path) -> Result<(), StoreError> {
    let connection = open_copy(path)?;
    let found: rusqlite::Result<String> = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0));
    match found {
        Ok(said) if said == "ok" => Ok(()),
        // What it says names tables: enough that somebody restores another copy.
        Ok(_) => Err(StoreError::Damaged),
        Err(error) => match refusal(&error) {
            refused @ (StoreError::ReadOnly | StoreError::Unavailable(_)) => Err(refused),
            _ => Err(StoreError::Damaged),
        },
    }
}

fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> Result<(), StoreError> {
    thread::Builder::new()
        .name(name.into())
        .spawn(work)
        .map(drop)
        .map_err(|error| StoreError::Unavailable(format!("no thread for the database: {error}")))
}

fn send(to: &Sender<Work>, work: Work) {
    if let Err(refused) = to.send(work) {
        let verdict = refused.0(Err(StoreError::Unavailable("the database threads have stopped".into())));
        (verdict.answer)(Ok(()));
    }
}

fn prepare(connection: rusqlite::Connection) -> Result<rusqlite::Connection, StoreError> {
    connection.busy_timeout(Duration::from_secs(10)).map_err(|error| refusal(&error))?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS_KEPT);
    // FULL: a kept unit survives a power cut. The group commit pays for it once for many.
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;
             PRAGMA cache_size = -4096; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;",
        )
        .map_err(|error| refusal(&error))?;
    Ok(connection)
}

fn read_all(connection: rusqlite::Connection, works: &Receiver<Work>) {
    while let Ok(work) = works.recv() {
        let begun = connection.execute_batch("BEGIN").map_err(|error| refusal(&error));
        let verdict = match begun {
            Ok(()) => work(Ok(&mut Lent(&connection))),
            Err(refused) => work(Err(refused)),
        };
        if !connection.is_autocommit() {
            let _ = connection.execute_batch("ROLLBACK");
        }
        (verdict.answer)(Ok(()));
    }
}

fn write_all(connection: rusqlite::Connection, works: &Receiver<Work>) {
    while let Ok(first) = works.recv() {
        if let Err(refused) = connection.execute_batch("BEGIN IMMEDIATE").map_err(|error| refusal(&error)) {
            (first(Err(refused)).answer)(Ok(()));
            continue;
        }
        let mut verdicts = vec![savepoint(&connection, first)];
        // A full disk or a damaged file may end the whole transaction under us: then nobody of the group was kept.
        while verdicts.len() < GROUP && !connection.is_autocommit() {
            let Ok(next) = works.try_recv() else { break };
            verdicts.push(savepoint(&connection, next));
        }
        let kept = if connection.is_autocommit() {
            Err(StoreError::DiskFull)
        } else {
            connection.execute_batch("COMMIT").map_err(|error| {
                let _ = connection.execute_batch("ROLLBACK");
                refusal(&error)
            })
        };
        for verdict in verdicts {
            (verdict.answer)(kept.clone());
        }
    }
}

fn savepoint(connection: &rusqlite::Connection, work: Work) -> Verdict {
    if let Err(error) = connection.prepare_cached("SAVEPOINT unit").and_then(|mut begin| begin.execute([])) {
        return work(Err(refusal(&error)));
    }
    let verdict = work(Ok(&mut Lent(connection)));
    if connection.is_autocommit() {
        return verdict;
    }
    let end = |sql| connection.prepare_cached(sql).and_then(|mut end: rusqlite::CachedStatement<'_>| end.execute([]));
    let ended =
        if verdict.keep { end("RELEASE unit") } else { end("ROLLBACK TO unit").and_then(|_| end("RELEASE unit")) };
    match ended {
        Ok(_) => verdict,
        Err(error) => {
            // The group cannot be trusted any more: undo it all; the loop sees the transaction gone.
            tracing::error!(%error, "a unit could not be ended; its group is undone");
            let _ = connection.execute_batch("ROLLBACK");
            verdict
        }
    }
}

struct Lent<'c>(&'c rusqlite::Connection);

impl Connection for Lent<'_> {
    fn query(&mut self, sql: &str, params: &[Value<'_>], on_row: OnRow<'_>) -> Result<(), StoreError> {
        let mut statement = prepare_statement(self.0, sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(params)).map_err(|error| refusal(&error))?;
        while let Some(row) = rows.next().map_err(|error| refusal(&error))? {
            on_row(&Row(Cells::Sqlite(row)))?;
        }
        Ok(())
    }

    fn execute(&mut self, sql: &str, params: &[Value<'_>]) -> Result<u64, StoreError> {
        let mut statement = prepare_statement(self.0, sql)?;
        let changed = statement.execute(rusqlite::params_from_iter(params)).map_err(|error| refusal(&error))?;
        Ok(changed as u64)
    }

    fn batch(&mut self, sql: &str) -> Result<(), StoreError> {
        self.0.execute_batch(sql).map_err(|error| refusal(&error))
    }
}

fn prepare_statement<'c>(
    connection: &'c rusqlite::Connection,
    sql: &str,
) -> Result<rusqlite::CachedStatement<'c>, StoreError> {
    connection.prepare_cached(&sqlite_parameters(sql)).map_err(|error| refusal(&error))
}

impl rusqlite::ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        use rusqlite::types::ValueRef;
        Ok(ToSqlOutput::Borrowed(match *self {
            Value::Null => ValueRef::Null,
            Value::Int(number) => ValueRef::Integer(number),
            Value::Text(text) => ValueRef::Text(text.as_bytes()),
            Value::Blob(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

/// SQLite's words → ours. Extended codes tell a taken key from another broken rule.
fn refusal(error: &rusqlite::Error) -> StoreError {
    let rusqlite::Error::SqliteFailure(cause, message) = error else {
        return StoreError::Statement(error.to_string());
    };
    let message = message.as_deref().unwrap_or_default();
    match cause.code {
        ErrorCode::ConstraintViolation => match cause.extended_code {
            rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE
            | rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY
            | rusqlite::ffi::SQLITE_CONSTRAINT_ROWID => StoreError::Taken { table: taken_table(message) },
            _ => StoreError::Refused { rule: message.to_owned() },
        },
        ErrorCode::DiskFull => StoreError::DiskFull,
        ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied => StoreError::ReadOnly,
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => StoreError::Busy,
        ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt => StoreError::Damaged,
        ErrorCode::SystemIoFailure => StoreError::Unavailable("the disk did not answer".into()),
        _ => StoreError::Statement(message.to_owned()),
    }
}

/// "UNIQUE constraint failed: agenda_quantum.worker, …" → "agenda_quantum".
fn taken_table(message: &str) -> String {
    let columns = message.rsplit(": ").next().unwrap_or_default();
    columns.split('.').next().unwrap_or_default().to_owned()
}
