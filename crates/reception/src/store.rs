// SPDX-License-Identifier: EUPL-1.2
//! This room's SQL.

pub(crate) mod channels;
pub(crate) mod contacts;
pub(crate) mod exchange;
pub(crate) mod feedback;
pub(crate) mod intake;
pub(crate) mod prescribers;
pub(crate) mod threads;

use crate::{Demand, Unmet};
use ::store::{Migration, ReadTx, StoreError, WriteTx, row};
use kernel::{Id, UtcMicros};

/// This room's tables.
pub const MIGRATIONS: &[Migration] = &[
    Migration { name: "reception-0001", sql: include_str!("../migrations/0001_demand.sql") },
    Migration { name: "reception-0002", sql: include_str!("../migrations/0002_channels.sql") },
    Migration { name: "reception-0003", sql: include_str!("../migrations/0003_threads.sql") },
    Migration { name: "reception-0004", sql: include_str!("../migrations/0004_feedback.sql") },
    Migration { name: "reception-0005", sql: include_str!("../migrations/0005_contacts.sql") },
    Migration { name: "reception-0006", sql: include_str!("../migrations/0006_intake.sql") },
    Migration { name: "reception-0007", sql: include_str!("../migrations/0007_prescribers.sql") },
    Migration { name: "reception-0008", sql: include_str!("../migrations/0008_exchange.sql") },
];

/// Keeps one need of a demand. `false`: this form had said it already.
pub(crate) fn insert(
    tx: &WriteTx<'_>,
    id: Id<Demand>,
    demand: &Demand,
    need: &str,
    form: &[u8; 32],
    day: UtcMicros,
) -> Result<bool, StoreError> {
    let kept = tx.execute(
        "INSERT INTO reception_demand (id, town, need, reason, service, children, form_index, made_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (form_index, need, reason) DO NOTHING",
        row![
            &id.to_string(),
            &demand.town,
            need,
            demand.reason.code(),
            demand.service.as_deref(),
            demand.children,
            form,
            day
        ],
    )?;
    Ok(kept == 1)
}

pub(crate) fn unmet(tx: &ReadTx<'_>, since: UtcMicros) -> Result<Vec<Unmet>, StoreError> {
    tx.query(
        "SELECT town, need, reason, count(*), CAST(sum(children) AS BIGINT) FROM reception_demand
         WHERE made_on >= $1 GROUP BY town, need, reason ORDER BY town, need, reason",
        row![since],
        |row| {
            Ok(Unmet {
                town: row.get(0)?,
                need: row.get(1)?,
                reason: row.get(2)?,
                times: row.get(3)?,
                with_children: row.get(4)?,
            })
        },
    )
}
