// SPDX-License-Identifier: EUPL-1.2
//! Commands on relations: note one, end it, take the end away.

use super::{LONGEST_POWER, RelationId, RelationKind, Tie, lineage};
use crate::{
    People, PeopleError, PersonId,
    sight::{self, Sight},
    stay::{End, Ending, Stay},
    store,
};
use ::store::WriteTx;
use identity::Who;
use jiff::civil::Date;
use vault::Place;

/// A relation about to be noted.
#[derive(Clone)]
pub struct NewRelation {
    /// What they are to whom one looks at.
    pub tie: Tie,
    /// Who they are.
    pub other: PersonId,
    /// Since when; `None`: since a day that is not known.
    pub since: Option<Date>,
    /// Where a guardian's power comes from: the act, the court, the day. Kept for that kind alone.
    pub power: String,
}

pub(crate) fn place(relation: &str) -> Place<'_> {
    Place { table: "people_relation", column: "power", row: relation }
}

impl People {
    /// Notes what somebody is to `person`.
    ///
    /// A circle is looked for among persons whom they may see: a refusal for the sake of somebody unseen would betray them.
    ///
    /// # Errors
    /// [`PeopleError::Circle`], naming the chain; [`PeopleError::WithOneself`]; [`PeopleError::AlreadyThere`];
    /// [`PeopleError::NoPower`] for a guardian without the source of the power; [`PeopleError::TooLong`];
    /// [`PeopleError::ToCome`]; [`PeopleError::NotFound`].
    pub async fn relate(
        &self,
        who: &Who,
        person: PersonId,
        new: NewRelation,
        today: Date,
    ) -> Result<RelationId, PeopleError> {
        let (account, _) = sight::hand(who)?;
        let sight = Sight::of(who)?;
        if person == new.other {
            return Err(PeopleError::WithOneself);
        }
        let kind = new.tie.kind();
        let stay = Stay::from(new.since, today).checked(today)?;
        let power = new.power.split_whitespace().collect::<Vec<_>>().join(" ");
        if power.chars().count() > LONGEST_POWER {
            return Err(PeopleError::TooLong { field: "power" });
        }
        let (actor, now) = (who.actor(), self.clock.now());
        let id = RelationId::new(now, &*self.chance);
        let power = match (kind, power.is_empty()) {
            (RelationKind::Guardian, true) => return Err(PeopleError::NoPower),
            (RelationKind::Guardian, false) => power,
            _ => String::new(),
        };
        let (seen, other) = (sight.clone(), new.other);
        let (row, theirs) = self
            .db
            .read(&actor, move |tx| {
                let row = store::one(tx, person, &seen)?.ok_or(PeopleError::NotFound)?;
                Ok::<_, PeopleError>((row, store::one(tx, other, &seen)?.ok_or(PeopleError::NotFound)?))
            })
            .await?;
        // Between whom their ids lead to.
        if row.id == theirs.id {
            return Err(PeopleError::WithOneself);
        }
        let (from, to) = ends(row.id, theirs.id, new.tie);
        let key = self.vault.subject(if to == row.id { row.subject } else { theirs.subject }).await?;
        let power = key.seal_text(&place(&id.to_string()), &power)?;
        let people = self.clone();
        self.db
            .write(&actor, move |tx| {
                // One at a time: no two halves of a circle are noted beside one another.
                store::turn(tx)?;
                let row = store::one(tx, person, &sight)?.ok_or(PeopleError::NotFound)?;
                let theirs = store::one(tx, new.other, &sight)?.ok_or(PeopleError::NotFound)?;
                if (from, to) != ends(row.id, theirs.id, new.tie) {
                    return Err(PeopleError::ChangedMeanwhile);
                }
                let before = store::relation::stays_between(tx, from, to, kind)?;
                if before.iter().any(|(_, known)| known.meets(&stay)) {
                    return Err(PeopleError::AlreadyThere);
                }
                if kind == RelationKind::Parent {
                    straight(tx, from, to, &sight)?;
                }
                let placed = store::relation::NewRow { id, from, to, kind, power: &power, stay: &stay };
                store::relation::insert(tx, &placed, now, &account)?;
                let details = format!("relation {id} {}", kind.code());
                people.tell(tx, "people.related", row.id, row.subject, &details, now)?;
                people.tell(tx, "people.related", theirs.id, theirs.subject, &details, now)?;
                Ok(id)
            })
            .await
    }

    /// Ends a relation: it stays in the history of both.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`]; [`PeopleError::ChangedMeanwhile`] when it was ended before; [`PeopleError::ToCome`],
    /// [`PeopleError::EndsBeforeItBegins`].
    pub async fn end_relation(
        &self,
        who: &Who,
        relation: RelationId,
        ending: Ending,
        today: Date,
    ) -> Result<(), PeopleError> {
        let (by, now) = (sight::hand(who)?.0, self.clock.now());
        self.turn_relation(who, relation, "people.relation_ended", move |tx, row, _| {
            if !row.stay.holds() {
                return Err(PeopleError::ChangedMeanwhile);
            }
            let ended = row.stay.ended(ending, today)?;
            // The same relation noted in a record joined with one of the two ends with it.
            for (id, again) in store::relation::stays_between(tx, row.from, row.to, row.kind)? {
                if id != relation && again.holds() {
                    let ended = again.ended(ending, today).or_else(|_| again.ended(Ending::Unknown, today))?;
                    store::relation::set_end(tx, id, &ended, now, &by)?;
                }
            }
            Ok(ended)
        })
        .await
    }

    /// Takes the end of a relation away.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`]; [`PeopleError::AlreadyThere`], [`PeopleError::Circle`] for what was noted since.
    pub async fn resume_relation(&self, who: &Who, relation: RelationId) -> Result<(), PeopleError> {
        self.turn_relation(who, relation, "people.relation_back", move |tx, row, sight| {
            let again = Stay { end: End::Holds, ..row.stay };
            let all = store::relation::stays_between(tx, row.from, row.to, row.kind)?;
            if all.iter().any(|(id, known)| *id != relation && known.meets(&again)) {
                return Err(PeopleError::AlreadyThere);
            }
            if row.kind == RelationKind::Parent {
                straight(tx, row.from, row.to, sight)?;
            }
            Ok(again)
        })
        .await
    }

    async fn turn_relation(
        &self,
        who: &Who,
        relation: RelationId,
        action: &'static str,
        turned: impl FnOnce(&WriteTx<'_>, &store::relation::Between, &Sight) -> Result<Stay, PeopleError> + Send + 'static,
    ) -> Result<(), PeopleError> {
        let (account, _) = sight::hand(who)?;
        let sight = Sight::of(who)?;
        let (people, now) = (self.clone(), self.clock.now());
        self.db
            .write(&who.actor(), move |tx| {
                store::turn(tx)?;
                let row = store::relation::between(tx, relation)?.ok_or(PeopleError::NotFound)?;
                let one = store::one(tx, row.from, &sight)?.ok_or(PeopleError::NotFound)?;
                let other = store::one(tx, row.to, &sight)?.ok_or(PeopleError::NotFound)?;
                let row = store::relation::Between { from: one.id, to: other.id, ..row };
                let stay = turned(tx, &row, &sight)?;
                store::relation::set_end(tx, relation, &stay, now, &account)?;
                let details = format!("relation {relation}");
                people.tell(tx, action, one.id, one.subject, &details, now)?;
                Ok::<_, PeopleError>(people.tell(tx, action, other.id, other.subject, &details, now)?)
            })
            .await
    }
}

/// Who is "person" and who is "other" in the row: what holds both ways stands with the lesser id first.
fn ends(person: PersonId, other: PersonId, tie: Tie) -> (PersonId, PersonId) {
    match tie {
        Tie::Is(kind) if kind.both_ways() => (person.min(other), person.max(other)),
        Tie::Is(_) => (other, person),
        Tie::Has(_) => (person, other),
    }
}

fn straight(tx: &WriteTx<'_>, parent: PersonId, child: PersonId, sight: &Sight) -> Result<(), PeopleError> {
    let above = store::relation::lineage_above(tx, parent, sight)?;
    match lineage::circle(&above, parent, child) {
        Some(chain) => Err(PeopleError::Circle { chain }),
        None => Ok(()),
    }
}
