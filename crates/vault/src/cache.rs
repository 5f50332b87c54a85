// SPDX-License-Identifier: EUPL-1.2
//! Subject keys opened a moment ago, so that a page does not ask twice.

use crate::{SubjectId, cipher::Secret};
use kernel::UtcMicros;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

/// A key destroyed by another node is forgotten here after this long.
const SECONDS: i64 = 5;
const AT_MOST: usize = 4_096;

#[derive(Default)]
pub(crate) struct Cache(Mutex<Held>);

#[derive(Default)]
struct Held {
    keys: HashMap<SubjectId, (Arc<Secret>, UtcMicros)>,
    forgotten: u64,
}

/// How many keys had been forgotten when a look-up began: what was read before a destruction is not kept after it.
#[derive(Clone, Copy)]
pub(crate) struct Since(u64);

impl Cache {
    pub(crate) fn since(&self) -> Since {
        Since(self.held().forgotten)
    }

    pub(crate) fn get(&self, id: SubjectId, now: UtcMicros) -> Option<Arc<Secret>> {
        self.held().keys.get(&id).filter(|(_, read)| fresh(*read, now)).map(|(secret, _)| secret.clone())
    }

    pub(crate) fn keep(&self, id: SubjectId, secret: &Arc<Secret>, now: UtcMicros, since: Since) {
        let mut held = self.held();
        if held.forgotten != since.0 {
            return;
        }
        if held.keys.len() >= AT_MOST {
            held.keys.retain(|_, (_, read)| fresh(*read, now));
        }
        if held.keys.len() >= AT_MOST {
            held.keys.clear();
        }
        held.keys.insert(id, (secret.clone(), now));
    }

    pub(crate) fn forget(&self, id: SubjectId) {
        let mut held = self.held();
        held.forgotten += 1;
        held.keys.remove(&id);
    }

    fn held(&self) -> std::sync::MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A clock set back makes what was read "later" stale too.
fn fresh(read: UtcMicros, now: UtcMicros) -> bool {
    (read..=read.plus_seconds(SECONDS)).contains(&now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{Id, SeededChance};

    fn a_key() -> Arc<Secret> {
        Arc::new(Secret::random(&SeededChance::new(1)))
    }

    #[test]
    fn a_key_is_kept_for_five_seconds() {
        let (cache, id) = (Cache::default(), Id::new(UtcMicros(0), &SeededChance::new(2)));
        cache.keep(id, &a_key(), UtcMicros(0), cache.since());
        assert!(cache.get(id, UtcMicros(5_000_000)).is_some());
        assert!(cache.get(id, UtcMicros(5_000_001)).is_none());
        assert!(cache.get(id, UtcMicros(-1)).is_none());
    }

    #[test]
    fn a_key_read_before_its_destruction_is_not_kept_after_it() {
        let (cache, id) = (Cache::default(), Id::new(UtcMicros(0), &SeededChance::new(2)));
        let since = cache.since();
        cache.forget(id);
        cache.keep(id, &a_key(), UtcMicros(0), since);
        assert!(cache.get(id, UtcMicros(0)).is_none());
    }

    #[test]
    fn the_cache_stays_small() {
        let (cache, chance) = (Cache::default(), SeededChance::new(3));
        for _ in 0..AT_MOST * 2 {
            cache.keep(Id::new(UtcMicros(0), &chance), &a_key(), UtcMicros(0), cache.since());
        }
        assert!(cache.held().keys.len() <= AT_MOST);
    }
}
