// SPDX-License-Identifier: EUPL-1.2
//! The truth after a rush, read from the database itself: how many bookings stand, and whether any two share a worker's
//! time.

use crate::Outcome;
use kernel::Actor;
use store::{Db, StoreError, row};

/// What stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Bookings.
    pub bookings: i64,
    /// Five-minute pieces of workers' time that are taken.
    pub quanta: i64,
    /// Pairs of bookings that overlap with one worker.
    pub double: i64,
}

/// Counts.
///
/// # Errors
/// When the database cannot be read.
pub fn standing(address: &str) -> Outcome<Standing> {
    let address = address.to_owned();
    // On a thread of its own: opening a PostgreSQL database waits, and may not wait on an async thread.
    let counted = std::thread::spawn(move || count(&Db::open(&address)?)).join();
    Ok(counted.map_err(|_| "the count was interrupted")??)
}

fn count(db: &Db) -> Result<Standing, StoreError> {
    db.read_now(&Actor::system(), |tx| {
        let count = |sql: &'static str| Ok::<_, StoreError>(tx.first(sql, row![], |row| row.get(0))?.unwrap_or(0));
        Ok(Standing {
            bookings: count("SELECT COUNT(*) FROM agenda_booking")?,
            quanta: count("SELECT COUNT(*) FROM agenda_quantum")?,
            double: count(
                "SELECT COUNT(*) FROM agenda_booking_worker a JOIN agenda_booking_worker b
                   ON b.worker = a.worker AND b.booking > a.booking AND b.starts_at < a.ends_at
                  AND b.ends_at > a.starts_at
                 WHERE a.holds = 1 AND b.holds = 1",
            )?,
        })
    })
}

/// Makes an empty database on a PostgreSQL server; gives its address.
///
/// # Errors
/// When the server refuses.
pub fn fresh(server: &str, name: &str) -> Outcome<String> {
    let (bare, options) = server.split_once('?').unwrap_or((server, ""));
    let host = bare.split("://").nth(1).and_then(|rest| rest.split('/').next()).ok_or("no host in the address")?;
    store::create_test_database(&Db::open(server)?, name)?;
    let options = if options.is_empty() { String::new() } else { format!("?{options}") };
    Ok(format!("postgres://{host}/{name}{options}"))
}
