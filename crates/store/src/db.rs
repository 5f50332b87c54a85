// SPDX-License-Identifier: EUPL-1.2
//! The handle a room is given.

use crate::{
    ReadTx, StoreError, WriteTx,
    engine::{Connection, Verdict, Work},
    postgres::PostgresPool,
    sqlite::SqlitePool,
    tally::{Counted, Tally},
};
use kernel::Actor;
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    sync::Arc,
};
use tokio::sync::oneshot;

/// Which database answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Embedded, one file.
    Sqlite,
    /// A server, several nodes.
    Postgres,
}

/// A database: cheap to clone, safe to share.
#[derive(Clone)]
pub struct Db {
    pool: Arc<Pool>,
    tally: Arc<Tally>,
}

pub(crate) enum Pool {
    Sqlite(SqlitePool),
    Postgres(PostgresPool),
}

impl Db {
    /// Opens `postgres://…` or the path of an SQLite file (made when absent, its folder must exist).
    ///
    /// # Errors
    /// Says what is wrong with the file, the folder or the server.
    pub fn open(address: &str) -> Result<Self, StoreError> {
        if address.starts_with("postgres://") || address.starts_with("postgresql://") {
            Ok(Self::over(Pool::Postgres(PostgresPool::open(address)?)))
        } else {
            Self::open_file(Path::new(address))
        }
    }

    /// Opens a part of a PostgreSQL database with tables of its own (a schema, made when absent): for keys that live on
    /// the same server as the data and are backed up apart.
    ///
    /// # Errors
    /// As [`Db::open`]; [`StoreError::Statement`] when the name is not made of letters, digits and `_`.
    pub fn open_part(address: &str, part: &str) -> Result<Self, StoreError> {
        Ok(Self::over(Pool::Postgres(PostgresPool::open_part(address, part)?)))
    }

    /// Opens an SQLite file.
    ///
    /// # Errors
    /// Says what is wrong with the file or its folder.
    pub fn open_file(path: &Path) -> Result<Self, StoreError> {
        Ok(Self::over(Pool::Sqlite(SqlitePool::open(path)?)))
    }

    /// An SQLite database that lives as long as this handle: for tests of rules that need tables.
    ///
    /// # Errors
    /// When memory is short.
    pub fn in_memory() -> Result<Self, StoreError> {
        Ok(Self::over(Pool::Sqlite(SqlitePool::in_memory()?)))
    }

    pub(crate) fn over(pool: Pool) -> Self {
        Self { pool: Arc::new(pool), tally: Arc::default() }
    }

    /// What was asked through this handle and its clones so far: for tests that say how much a page may ask.
    pub fn counted(&self) -> Counted {
        self.tally.counted()
    }

    /// Which database answers.
    pub fn engine(&self) -> Engine {
        match *self.pool {
            Pool::Sqlite(_) => Engine::Sqlite,
            Pool::Postgres(_) => Engine::Postgres,
        }
    }

    /// Reads in one consistent transaction, away from the async threads.
    ///
    /// # Errors
    /// What the closure returns, or what the database refuses.
    pub async fn read<T, E>(
        &self,
        actor: &Actor,
        work: impl FnOnce(&ReadTx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (answer, waiting) = oneshot::channel();
        self.submit_read(read_work(actor.clone(), Arc::clone(&self.tally), work, move |outcome| {
            let _ = answer.send(outcome);
        }));
        waiting.await.unwrap_or_else(|_| Err(StoreError::Panicked.into()))
    }

    /// Changes data in one transaction: all is kept when the closure returns `Ok`, nothing otherwise.
    ///
    /// # Errors
    /// What the closure returns, or what the database refuses, also at the moment of keeping.
    pub async fn write<T, E>(
        &self,
        actor: &Actor,
        work: impl FnOnce(&WriteTx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (answer, waiting) = oneshot::channel();
        self.submit_write(write_work(actor.clone(), Arc::clone(&self.tally), work, move |outcome| {
            let _ = answer.send(outcome);
        }));
        waiting.await.unwrap_or_else(|_| Err(StoreError::Panicked.into()))
    }

    /// [`Db::read`] for callers that may block: command line, start-up, tests.
    ///
    /// # Errors
    /// As [`Db::read`].
    pub fn read_now<T, E>(
        &self,
        actor: &Actor,
        work: impl FnOnce(&ReadTx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (answer, waiting) = crossbeam_channel::bounded(1);
        self.submit_read(read_work(actor.clone(), Arc::clone(&self.tally), work, move |outcome| {
            let _ = answer.send(outcome);
        }));
        waiting.recv().unwrap_or_else(|_| Err(StoreError::Panicked.into()))
    }

    /// [`Db::write`] for callers that may block: command line, start-up, tests.
    ///
    /// # Errors
    /// As [`Db::write`].
    pub fn write_now<T, E>(
        &self,
        actor: &Actor,
        work: impl FnOnce(&WriteTx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (answer, waiting) = crossbeam_channel::bounded(1);
        self.submit_write(write_work(actor.clone(), Arc::clone(&self.tally), work, move |outcome| {
            let _ = answer.send(outcome);
        }));
        waiting.recv().unwrap_or_else(|_| Err(StoreError::Panicked.into()))
    }

    /// Runs `work` on a connection that holds the migration lock, outside any transaction.
    pub(crate) fn with_lock<T>(
        &self,
        work: impl FnOnce(&mut dyn Connection, Engine) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        match &*self.pool {
            Pool::Sqlite(pool) => pool.with_lock(|connection| work(connection, Engine::Sqlite)),
            Pool::Postgres(pool) => pool.with_lock(|connection| work(connection, Engine::Postgres)),
        }
    }

    fn submit_read(&self, work: Work) {
        match &*self.pool {
            Pool::Sqlite(pool) => pool.read(work),
            Pool::Postgres(pool) => pool.read(work),
        }
    }

    fn submit_write(&self, work: Work) {
        match &*self.pool {
            Pool::Sqlite(pool) => pool.write(work),
            Pool::Postgres(pool) => pool.write(work),
        }
    }
}

fn read_work<T, E>(
    actor: Actor,
    tally: Arc<Tally>,
    work: impl FnOnce(&ReadTx<'_>) -> Result<T, E> + Send + 'static,
    answer: impl FnOnce(Result<T, E>) + Send + 'static,
) -> Work
where
    T: Send + 'static,
    E: From<StoreError> + Send + 'static,
{
    Box::new(move |lent| {
        let outcome = lent.map_err(E::from).and_then(|connection| {
            tally.unit();
            catch_unwind(AssertUnwindSafe(|| work(&ReadTx::new(connection, &actor, &tally))))
                .unwrap_or_else(|_| Err(StoreError::Panicked.into()))
        });
        Verdict { keep: false, answer: Box::new(move |kept| answer(kept.map_err(E::from).and(outcome))) }
    })
}

fn write_work<T, E>(
    actor: Actor,
    tally: Arc<Tally>,
    work: impl FnOnce(&WriteTx<'_>) -> Result<T, E> + Send + 'static,
    answer: impl FnOnce(Result<T, E>) + Send + 'static,
) -> Work
where
    T: Send + 'static,
    E: From<StoreError> + Send + 'static,
{
    Box::new(move |lent| {
        let outcome = lent.map_err(E::from).and_then(|connection| {
            tally.unit();
            catch_unwind(AssertUnwindSafe(|| {
                let unit = WriteTx::new(connection, &actor, &tally);
                let outcome = work(&unit);
                // A unit that swallowed a failed statement must not be kept half-done.
                if outcome.is_ok() && unit.is_broken() { Err(StoreError::Broken.into()) } else { outcome }
            }))
            .unwrap_or_else(|_| Err(StoreError::Panicked.into()))
        });
        Verdict {
            keep: outcome.is_ok(),
            // A refusal keeps its own words; only a unit that wanted to be kept hears of a failed commit.
            answer: Box::new(move |kept| answer(outcome.and_then(|value| kept.map(|()| value).map_err(E::from)))),
        }
    })
}

/// Makes a database on a PostgreSQL server, for tests that need an empty one. `name` is letters, digits and `_`.
///
/// # Errors
/// Whatever the server refuses.
#[doc(hidden)]
pub fn create_test_database(admin: &Db, name: &str) -> Result<(), StoreError> {
    match &*admin.pool {
        Pool::Sqlite(_) => Err(StoreError::Statement("only a server holds several databases".into())),
        Pool::Postgres(pool) => pool.create_database(name),
    }
}
