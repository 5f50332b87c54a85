// SPDX-License-Identifier: EUPL-1.2
//! Taking workers' time inside a unit of work: who is drawn, and the rows that make a second taker impossible.

use crate::{
    BookingError,
    quanta::Quanta,
    slots::Id,
    store::time::{self, BusyRow},
};
use kernel::Chance;
use store::{StoreError, WriteTx};

/// The order in which free workers are tried: those to keep first, the others by lot, so that over time each receives
/// as much as the others.
pub(crate) fn draw(mut free: Vec<Id>, keep: &[String], chance: &dyn Chance) -> Vec<Id> {
    for last in (1..free.len()).rev() {
        let drawn = usize::try_from(chance.below(last as u64 + 1)).unwrap_or(0);
        free.swap(last, drawn);
    }
    free.sort_by_key(|worker| !keep.iter().any(|kept| **kept == **worker));
    free
}

/// Takes turns at the time of these workers, in the order of their names.
pub(crate) fn take_turns<'w>(tx: &WriteTx<'_>, workers: impl Iterator<Item = &'w str>) -> Result<(), BookingError> {
    let ordered: std::collections::BTreeSet<&str> = workers.collect();
    Ok(time::take_turns(tx, &ordered.into_iter().collect::<Vec<_>>())?)
}

/// Takes the time of as many candidates as needed, all or none: with fewer the unit must be refused. `write`: what is written of each.
///
/// # Errors
/// [`BookingError::JustTaken`] when the database keeps the time for somebody else.
pub(crate) fn hold(
    tx: &WriteTx<'_>,
    candidates: &[Id],
    need: usize,
    quanta: Quanta,
    busy: &BusyRow,
    write: impl Fn(&BusyRow) -> Result<(), StoreError>,
) -> Result<Vec<String>, BookingError> {
    let mut held = Vec::with_capacity(need);
    for worker in candidates {
        if held.len() == need {
            break;
        }
        if time::take(tx, worker, quanta, &busy.booking)? == quanta.count() {
            write(&BusyRow { worker: worker.to_string(), ..busy.clone() })?;
            held.push(worker.to_string());
        } else {
            time::give_back(tx, worker, quanta, &busy.booking)?;
        }
    }
    if held.len() == need { Ok(held) } else { Err(BookingError::JustTaken) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use kernel::SeededChance;
    use std::{collections::BTreeMap, sync::Arc};

    fn workers(names: &[&str]) -> Vec<Id> {
        names.iter().map(|name| Arc::from(*name)).collect()
    }

    #[test]
    fn over_time_each_free_worker_receives_as_much() {
        let chance = SeededChance::new(5);
        let mut times: BTreeMap<Id, u32> = BTreeMap::new();
        for _ in 0..3_000 {
            let first = draw(workers(&["a", "b", "c"]), &[], &chance).remove(0);
            *times.entry(first).or_default() += 1;
        }
        assert!(times.len() == 3 && times.values().all(|count| (900..1_100).contains(count)), "{times:?}");
    }

    #[test]
    fn who_knows_the_person_is_kept() {
        let chance = SeededChance::new(6);
        for _ in 0..50 {
            assert_eq!(draw(workers(&["a", "b", "c"]), &["b".into()], &chance).first(), workers(&["b"]).first());
        }
        assert!(draw(Vec::new(), &[], &chance).is_empty());
    }
}
