// SPDX-License-Identifier: EUPL-1.2
//! Copies of a database while it is used: of a file by SQLite itself, of a server by its own `pg_dump`; and what is known of the last.

use crate::{Db, ReadTx, StoreError, WriteTx, postgres, row, sqlite};
use kernel::{Chance, Id, UtcMicros};
use std::{
    ffi::OsStr,
    path::Path,
    process::{Command, Stdio},
};

/// Which tables of a server are copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part<'a> {
    /// All of them.
    Whole,
    /// Those of this schema.
    Only(&'a str),
    /// Those of no schema but this one.
    Without(&'a str),
}

/// A copy that was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Copied {
    /// When.
    pub made_at: UtcMicros,
    /// How large it is.
    pub bytes: u64,
}

/// Copies an SQLite file as it is at one moment, while others read and write it. `to` must not exist. Blocks.
///
/// # Errors
/// Whatever the database refuses: a full disk, a folder that cannot be written.
pub fn copy_file(from: &Path, to: &Path) -> Result<(), StoreError> {
    sqlite::copy(from, to)
}

/// Looks through a copy of an SQLite file, page by page and index by index, without changing it. Blocks.
///
/// # Errors
/// [`StoreError::Damaged`] when anything in it does not fit.
pub fn look_through(copy: &Path) -> Result<(), StoreError> {
    sqlite::look_through(copy)
}

/// Writes what a server holds into a file that `pg_restore` reads, as it is at one moment, while others use it. Blocks.
///
/// # Errors
/// [`StoreError::Unavailable`] when there is no `pg_dump` here, or it refuses: its words say why.
pub fn dump(address: &str, part: Part<'_>, to: &Path) -> Result<(), StoreError> {
    let mut command = Command::new("pg_dump");
    command.args(["--format=custom", "--no-owner", "--no-privileges", "--file"]).arg(to);
    match part {
        Part::Whole => {}
        Part::Only(schema) => drop(command.arg(format!("--schema={schema}"))),
        Part::Without(schema) => drop(command.arg(format!("--exclude-schema={schema}"))),
    }
    // Address and password in the environment: the list of processes is for everybody to read.
    command.envs(postgres::environment(address)?);
    tool(&mut command)
}

/// Reads a dump through to its end. Blocks.
///
/// # Errors
/// [`StoreError::Damaged`] when it cannot be read whole, [`StoreError::Unavailable`] when there is no `pg_restore` here.
pub fn read_dump(dump: &Path) -> Result<(), StoreError> {
    let mut command = Command::new("pg_restore");
    command.args(["--file", "/dev/null"]).arg(dump);
    match tool(&mut command) {
        Err(StoreError::Unavailable(said)) if !said.contains(MISSING) => Err(StoreError::Damaged),
        read => read,
    }
}

/// What is said when PostgreSQL's own programs are not on this machine.
const MISSING: &str = "is not on this machine";

fn tool(command: &mut Command) -> Result<(), StoreError> {
    let name = command.get_program().to_string_lossy().into_owned();
    let done = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).output();
    let output = done.map_err(|error| {
        let why = if error.kind() == std::io::ErrorKind::NotFound { MISSING.to_owned() } else { error.to_string() };
        StoreError::Unavailable(format!("{name} {why}: install PostgreSQL's client programs (postgresql-client)"))
    })?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(StoreError::Unavailable(said.lines().next().unwrap_or("it did not say why").to_owned()))
}

/// Notes that a copy was made.
///
/// # Errors
/// Whatever the database refuses.
pub fn note_copy(tx: &WriteTx<'_>, copied: Copied, chance: &dyn Chance) -> Result<(), StoreError> {
    let id: Id<Copied> = Id::new(copied.made_at, chance);
    tx.execute(
        "INSERT INTO store_copy (id, made_at, bytes) VALUES ($1, $2, $3)",
        row![&id.to_string(), copied.made_at, i64::try_from(copied.bytes).unwrap_or(i64::MAX)],
    )?;
    Ok(())
}

/// The last copy that was made.
///
/// # Errors
/// Whatever the database refuses.
pub fn latest_copy(tx: &ReadTx<'_>) -> Result<Option<Copied>, StoreError> {
    tx.first("SELECT made_at, bytes FROM store_copy ORDER BY made_at DESC, id DESC LIMIT 1", &[], |row| {
        Ok(Copied { made_at: row.get(0)?, bytes: row.get::<i64>(1)?.unsigned_abs() })
    })
}

impl Db {
    /// Opens a copy of an SQLite file to look at: nothing is written, not even beside it.
    ///
    /// # Errors
    /// As [`Db::open`].
    pub fn open_copy(copy: &Path) -> Result<Self, StoreError> {
        Ok(Self::over(crate::db::Pool::Sqlite(sqlite::SqlitePool::open_copy(copy)?)))
    }
}

/// An address of a file as SQLite reads it: what would end or escape a name is written as its number.
pub(crate) fn uri(path: &OsStr) -> String {
    let mut uri = String::from("file:");
    for byte in path.as_encoded_bytes() {
        if byte.is_ascii_alphanumeric() || b"/._-~".contains(byte) {
            uri.push(char::from(*byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri + "?mode=ro&immutable=1"
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use kernel::{Actor, SystemChance};

    fn written(folder: &Path, name: &str) -> Db {
        let db = Db::open_file(&folder.join(name)).unwrap();
        db.write_now(&Actor::system(), |tx| tx.execute("CREATE TABLE note (said TEXT)", &[])).unwrap();
        say(&db, "uno");
        db
    }

    fn say(db: &Db, said: &'static str) {
        db.write_now(&Actor::system(), move |tx| tx.execute("INSERT INTO note (said) VALUES ($1)", row![said]))
            .unwrap();
    }

    fn notes(db: &Db) -> Vec<String> {
        let read = |tx: &ReadTx<'_>| tx.query("SELECT said FROM note ORDER BY said", &[], |row| row.get(0));
        db.read_now(&Actor::system(), read).unwrap()
    }

    #[test]
    fn a_copy_holds_one_moment_and_looking_at_it_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let db = written(folder.path(), "filo.db");
        let copy = folder.path().join("copia di lunedì 100%?.db");
        copy_file(&folder.path().join("filo.db"), &copy).unwrap();
        say(&db, "due");
        let before = std::fs::read(&copy).unwrap();
        look_through(&copy).unwrap();
        assert_eq!(notes(&Db::open_copy(&copy).unwrap()), ["uno"]);
        assert_eq!(std::fs::read(&copy).unwrap(), before);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 4, "the database, its two journals and the copy");
    }

    #[test]
    fn a_copy_that_is_there_is_never_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let _db = written(folder.path(), "filo.db");
        let copy = folder.path().join("copy.db");
        copy_file(&folder.path().join("filo.db"), &copy).unwrap();
        assert!(copy_file(&folder.path().join("filo.db"), &copy).is_err());
        look_through(&copy).unwrap();
    }

    #[test]
    fn a_copy_with_bytes_changed_or_cut_off_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let db = written(folder.path(), "filo.db");
        for _ in 0..2_000 {
            say(&db, "molte parole che riempiono molte pagine, una dopo l'altra");
        }
        let copy = folder.path().join("copy.db");
        copy_file(&folder.path().join("filo.db"), &copy).unwrap();
        let whole = std::fs::read(&copy).unwrap();
        let mut changed = whole.clone();
        let middle = changed.len() / 2;
        changed[middle - 2_000..middle + 2_000].fill(0xa5);
        std::fs::write(&copy, changed).unwrap();
        assert_eq!(look_through(&copy), Err(StoreError::Damaged));
        std::fs::write(&copy, &whole[..whole.len() / 2]).unwrap();
        assert_eq!(look_through(&copy), Err(StoreError::Damaged));
    }

    #[test]
    fn the_last_copy_is_the_one_that_is_told() {
        let db = Db::in_memory().unwrap();
        crate::migrate(&db, crate::MIGRATIONS, UtcMicros(0)).unwrap();
        let last = |db: &Db| db.read_now(&Actor::system(), latest_copy).unwrap();
        assert_eq!(last(&db), None);
        for (at, bytes) in [(10, 7), (30, 9), (20, 8)] {
            let copied = Copied { made_at: UtcMicros(at), bytes };
            db.write_now(&Actor::system(), move |tx| note_copy(tx, copied, &SystemChance)).unwrap();
        }
        assert_eq!(last(&db), Some(Copied { made_at: UtcMicros(30), bytes: 9 }));
    }
}
