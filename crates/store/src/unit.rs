// SPDX-License-Identifier: EUPL-1.2
//! Units of work: what a closure may do inside one transaction.

use crate::{
    Event, FromRow, Row, StoreError, Value,
    engine::{Connection, OnRow},
    events,
    tally::Tally,
};
use kernel::{Actor, Chance, UtcMicros};
use std::cell::{Cell, RefCell};

/// A transaction that reads. Sees one consistent state.
pub struct ReadTx<'c> {
    connection: RefCell<&'c mut dyn Connection>,
    actor: &'c Actor,
    tally: &'c Tally,
    broken: Cell<bool>,
}

/// A transaction that reads and writes. All of it is kept, or none.
pub struct WriteTx<'c> {
    read: ReadTx<'c>,
}

impl<'c> ReadTx<'c> {
    pub(crate) fn new(connection: &'c mut dyn Connection, actor: &'c Actor, tally: &'c Tally) -> Self {
        Self { connection: RefCell::new(connection), actor, tally, broken: Cell::new(false) }
    }

    /// Who asks.
    pub fn actor(&self) -> &Actor {
        self.actor
    }

    /// Rows of a `SELECT`, each read by `read`.
    ///
    /// # Errors
    /// Whatever the database or `read` refuses.
    pub fn query<T>(
        &self,
        sql: &str,
        params: &[Value<'_>],
        mut read: impl FnMut(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        let mut rows = Vec::new();
        self.each(sql, params, &mut |row| {
            rows.push(read(row)?);
            Ok(())
        })?;
        Ok(rows)
    }

    /// Rows of a `SELECT` read into structs.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub fn rows<T: FromRow>(&self, sql: &str, params: &[Value<'_>]) -> Result<Vec<T>, StoreError> {
        self.query(sql, params, T::from_row)
    }

    /// The first row of a `SELECT`, if there is one.
    ///
    /// # Errors
    /// Whatever the database or `read` refuses.
    pub fn first<T>(
        &self,
        sql: &str,
        params: &[Value<'_>],
        read: impl FnMut(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<Option<T>, StoreError> {
        Ok(self.query(sql, params, read)?.into_iter().next())
    }

    fn each(&self, sql: &str, params: &[Value<'_>], on_row: OnRow<'_>) -> Result<(), StoreError> {
        self.watched(|connection| connection.query(sql, params, on_row))
    }

    fn watched<T>(&self, work: impl FnOnce(&mut dyn Connection) -> Result<T, StoreError>) -> Result<T, StoreError> {
        if self.broken.get() {
            return Err(StoreError::Broken);
        }
        self.tally.statement();
        let result = work(&mut **self.connection.borrow_mut());
        if result.is_err() {
            self.broken.set(true);
        }
        result
    }

    pub(crate) fn is_broken(&self) -> bool {
        self.broken.get()
    }
}

impl<'c> WriteTx<'c> {
    pub(crate) fn new(connection: &'c mut dyn Connection, actor: &'c Actor, tally: &'c Tally) -> Self {
        Self { read: ReadTx::new(connection, actor, tally) }
    }

    /// Runs a statement; says how many rows it changed.
    ///
    /// # Errors
    /// Whatever the database refuses. After an error the unit is lost: return it.
    pub fn execute(&self, sql: &str, params: &[Value<'_>]) -> Result<u64, StoreError> {
        self.read.watched(|connection| connection.execute(sql, params))
    }

    /// Puts an event in the outbox, in this same unit. Personal data in `body` must be sealed already.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub fn emit(&self, event: &Event<'_>, now: UtcMicros, chance: &dyn Chance) -> Result<(), StoreError> {
        events::insert(self, event, now, chance)
    }
}

impl<'c> std::ops::Deref for WriteTx<'c> {
    type Target = ReadTx<'c>;
    fn deref(&self) -> &ReadTx<'c> {
        &self.read
    }
}
