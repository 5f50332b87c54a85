// SPDX-License-Identifier: EUPL-1.2
//! Commands on merges: join two records, take them apart, say that two are two.

use super::{
    MergeId, Snapshot, became_place, earlier_place,
    rules::{self, Picks, Record, Stand},
};
use crate::{
    Identity, People, PeopleError, PersonId, Standing,
    note::{former_place, former_row},
    relation::lineage,
    sight::{self, Sight},
    store,
};
use ::store::{ReadTx, WriteTx};
use identity::Who;
use std::collections::BTreeSet;
use vault::ReadLog;

/// Two records that are to become one.
#[derive(Debug, Clone)]
pub struct Merging {
    /// The one named first.
    pub one: PersonId,
    /// The one named second.
    pub other: PersonId,
    /// The versions that were read before it was decided.
    pub seen: (i64, i64),
    /// From which of the two each field comes.
    pub picks: Picks,
}

/// What the database said of two records at one moment.
struct Pair {
    one: store::PersonRow,
    other: store::PersonRow,
    kept: PersonId,
    gone: PersonId,
}

impl Pair {
    /// Both, for who may see both, with who of them stays.
    fn read(tx: &ReadTx<'_>, (one, other): (PersonId, PersonId), sight: &Sight) -> Result<Self, PeopleError> {
        let one = store::one(tx, one, sight)?.ok_or(PeopleError::NotFound)?;
        let other = store::one(tx, other, sight)?.ok_or(PeopleError::NotFound)?;
        let stand =
            |row: &store::PersonRow| -> Result<usize, PeopleError> { Ok(store::merge::joined(tx, row.id)?.len()) };
        let (first, second) = (stand(&one)?, stand(&other)?);
        let (kept, gone) = rules::sides(one.stand(first), other.stand(second))?;
        Ok(Self { one, other, kept, gone })
    }

    fn kept(&self) -> &store::PersonRow {
        if self.one.id == self.kept { &self.one } else { &self.other }
    }

    fn gone(&self) -> &store::PersonRow {
        if self.one.id == self.gone { &self.one } else { &self.other }
    }

    /// Accounts named for the kept file that could not see the other: both are parted, and only who saw both sees them joined.
    fn shut_out(&self, tx: &ReadTx<'_>, by: &str) -> Result<Vec<String>, PeopleError> {
        if self.gone().standing == Standing::Common {
            return Ok(Vec::new());
        }
        let saw = store::merge::entitled(tx, self.gone)?;
        let named = store::merge::entitled(tx, self.kept)?;
        Ok(named.into_iter().filter(|account| account != by && !saw.contains(account)).collect())
    }
}

impl store::PersonRow {
    fn stand(&self, joined: usize) -> Stand<'_> {
        Stand { person: self.id, body: &self.body, standing: self.standing, joined }
    }
}

impl People {
    /// Joins two records of one person: from now on the id of the one leads to the other. Whose id stays is no choice
    /// ([`rules::sides`]). Answers with it.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`], also for one of them whom they may not see; [`PeopleError::ChangedMeanwhile`] when somebody has
    /// changed or joined either; [`PeopleError::WithOneself`] also when they are joined already; [`PeopleError::JoinedAlready`],
    /// [`PeopleError::PartedByTwo`], [`PeopleError::TooMany`]; [`PeopleError::Circle`] when somebody would descend from themselves.
    pub async fn merge(&self, who: &Who, merging: Merging) -> Result<PersonId, PeopleError> {
        let (account, _) = sight::hand(who)?;
        let (sight, actor, now) = (Sight::of(who)?, who.actor(), self.clock.now());
        let asked = (merging.one, merging.other);
        let (seen, by) = (sight.clone(), account.clone());
        let (pair, flags, shut_out) = self
            .db
            .read(&actor, move |tx| {
                let pair = Pair::read(tx, asked, &seen)?;
                let flags = store::flags(tx, &[pair.one.id, pair.other.id])?;
                let shut_out = pair.shut_out(tx, &by)?;
                Ok::<_, PeopleError>((pair, flags, shut_out))
            })
            .await?;
        let keys = self.vault.subjects(&[pair.one.subject, pair.other.subject]).await?;
        let key_of = |row: &store::PersonRow| keys.get(&row.subject).ok_or(PeopleError::NotFound);
        let mut reads = ReadLog::new("people.merge");
        let one = Record { identity: pair.one.open(key_of(&pair.one)?, &mut reads)?, care: pair.one.care(&flags) };
        let other =
            Record { identity: pair.other.open(key_of(&pair.other)?, &mut reads)?, care: pair.other.care(&flags) };
        audit::commit_reads(&self.db, &actor, reads, now, &*self.chance).await?;
        let mut whole = rules::merged(&one, &other, &merging.picks);
        whole.identity = whole.identity.checked()?;
        let before = if pair.kept == pair.one.id { one } else { other };
        let (id, key) = (MergeId::new(now, &*self.chance), key_of(pair.kept())?);
        let (name, parted) = (id.to_string(), pair.kept().standing == Standing::Parted);
        let earlier = key.seal(&earlier_place(&name), &Snapshot::of(&before, parted, shut_out.clone()))?;
        let became = key.seal(&became_place(&name), &Snapshot::of(&whole, parted, Vec::new()))?;
        let sealed = key.seal(&Identity::place(&pair.kept.to_string()), &whole.identity)?;
        let former = key.seal(&former_place(&former_row(pair.kept, pair.kept().version)), &before.identity)?;
        let (tax, people, seen) = (self.tax_index(&whole.identity), self.clone(), merging.seen);
        self.db
            .write(&actor, move |tx| {
                let version = store::next_version(tx)?;
                // Again, in the unit: nobody else joins, changes or parts anybody now.
                let held = Pair::read(tx, asked, &sight)?;
                let same = (held.one.version, held.other.version) == seen
                    && (held.kept, held.gone) == (pair.kept, pair.gone)
                    && (held.one.version, held.other.version) == (pair.one.version, pair.other.version);
                if !same || held.shut_out(tx, &account)? != shut_out {
                    return Err(PeopleError::ChangedMeanwhile);
                }
                let (kept, gone) = (held.kept, held.gone);
                let row = store::merge::NewRow { id, kept, gone, earlier: &earlier, became: &became };
                store::merge::insert(tx, &row, now, &account)?;
                straight_above(tx, kept, &sight)?;
                let amended =
                    store::Amended { identity: &sealed, tax: tax.as_ref(), care: &whole.care, former: Some(&former) };
                store::amend(tx, kept, held.kept().version, &amended, version, now, &account)?;
                store::set_flags(tx, kept, &whole.care)?;
                for account in &shut_out {
                    store::merge::shut_out(tx, kept, account)?;
                }
                // Other nodes look again: whose name this was is found under the kept id from now on.
                store::touch(tx, gone, store::next_version(tx)?, now, &account)?;
                people.tell(tx, "people.merged", kept, held.kept().subject, &format!("from {gone} merge {id}"), now)?;
                people.tell(tx, "people.merged", gone, held.gone().subject, &format!("into {kept} merge {id}"), now)?;
                Ok(())
            })
            .await?;
        self.keep_current().await?;
        Ok(pair.kept)
    }

    /// Takes a merge back: both records are there again, each under its own id. What was changed on the kept one since stays with it;
    /// what that is, [`People::merged`] says before. Answers with who had gone.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`], also for whom they may not see and for one that was taken back;
    /// [`PeopleError::ChangedMeanwhile`] when somebody changed the person at this very moment.
    pub async fn undo_merge(&self, who: &Who, merge: MergeId) -> Result<PersonId, PeopleError> {
        let (account, _) = sight::hand(who)?;
        let (sight, actor, now) = (Sight::of(who)?, who.actor(), self.clock.now());
        let found = self.merge_found(who, merge, "people.merge_undone").await?;
        let (kept, gone, seen) = (found.row.kept, found.row.gone, found.person.version);
        let key = self.vault.subject(found.person.subject).await?;
        let (back, _) = found.back();
        let sealed = key.seal(&Identity::place(&kept.to_string()), &back.identity)?;
        let former = key.seal(&former_place(&former_row(kept, seen)), &found.now.identity)?;
        let (tax, people, shut_out) = (self.tax_index(&back.identity), self.clone(), found.earlier.shut_out.clone());
        self.db
            .write(&actor, move |tx| {
                let version = store::next_version(tx)?;
                let held = store::one(tx, kept, &sight)?.ok_or(PeopleError::NotFound)?;
                let lies = store::merge::as_it_lies(tx, gone)?.ok_or(PeopleError::NotFound)?;
                if held.version != seen || !store::merge::undo(tx, merge, (kept, gone), now, &account)? {
                    return Err(PeopleError::ChangedMeanwhile);
                }
                let amended =
                    store::Amended { identity: &sealed, tax: tax.as_ref(), care: &back.care, former: Some(&former) };
                store::amend(tx, kept, held.version, &amended, version, now, &account)?;
                store::set_flags(tx, kept, &back.care)?;
                for account in &shut_out {
                    store::entitle(tx, kept, account, now)?;
                }
                let version = store::next_version(tx)?;
                match (held.standing, lies.standing) {
                    // Parted while they were one, and not before: parted they stay, both.
                    (Standing::Parted, Standing::Common) if found.parted_since => {
                        store::stand(tx, gone, Standing::Parted, version, now, &account)?;
                        for account in store::merge::entitled(tx, kept)? {
                            store::entitle(tx, gone, &account, now)?;
                        }
                    }
                    _ => store::touch(tx, gone, version, now, &account)?,
                }
                let details = format!("from {gone} merge {merge}");
                people.tell(tx, "people.merge_undone", kept, held.subject, &details, now)?;
                people.tell(tx, "people.merge_undone", gone, lies.subject, &format!("merge {merge}"), now)?;
                Ok(())
            })
            .await?;
        self.keep_current().await?;
        Ok(gone)
    }

    /// Notes that two who look alike are two: they are not proposed again. They may still be joined.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`], also for one of them whom they may not see; [`PeopleError::WithOneself`].
    pub async fn distinguish(&self, who: &Who, one: PersonId, other: PersonId) -> Result<(), PeopleError> {
        let (account, _) = sight::hand(who)?;
        let (sight, people, now) = (Sight::of(who)?, self.clone(), self.clock.now());
        self.db
            .write(&who.actor(), move |tx| {
                store::turn(tx)?;
                let one = store::one(tx, one, &sight)?.ok_or(PeopleError::NotFound)?;
                let other = store::one(tx, other, &sight)?.ok_or(PeopleError::NotFound)?;
                if one.id == other.id {
                    return Err(PeopleError::WithOneself);
                }
                store::merge::distinguish(tx, (one.id, other.id), now, &account)?;
                people.tell(tx, "people.distinguished", one.id, one.subject, &format!("from {}", other.id), now)?;
                people.tell(tx, "people.distinguished", other.id, other.subject, &format!("from {}", one.id), now)?;
                Ok::<_, PeopleError>(())
            })
            .await
    }
}

/// Nobody descends from themselves now that two are one. Looked for among persons whom they may see.
fn straight_above(tx: &WriteTx<'_>, person: PersonId, sight: &Sight) -> Result<(), PeopleError> {
    let above = store::relation::lineage_above(tx, person, sight)?;
    let parents: BTreeSet<PersonId> =
        above.iter().filter(|(_, child)| *child == person).map(|(parent, _)| *parent).collect();
    for parent in parents {
        if let Some(chain) = lineage::circle(&above, parent, person) {
            return Err(PeopleError::Circle { chain });
        }
    }
    Ok(())
}
