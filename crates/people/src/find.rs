// SPDX-License-Identifier: EUPL-1.2
//! Finding people: names in memory, telephone, mail and tax code by their blind index; opened for display alone.

use crate::{
    Asked, Care, ContactPoint, Flag, Identity, People, PeopleError, PersonId, Reason, Standing,
    contact::{self, ContactKind},
    look::rank::{Field, Hit},
    merge::Joined,
    sight::Sight,
    store,
};
use identity::Who;
use kernel::{Actor, UtcMicros};
use std::collections::BTreeMap;
use vault::{ReadLog, SubjectId, SubjectKey};

/// Candidates shown, at most.
pub const CANDIDATES: usize = 20;

/// Somebody who may be the one who is looked for. Opened: the read is in the audit already.
pub struct Candidate {
    /// Who.
    pub person: PersonId,
    /// How well they fit, 0 to 1000.
    pub score: u16,
    /// Why.
    pub reasons: Vec<Reason>,
    /// Who they are.
    pub identity: Identity,
    /// How to speak with them.
    pub care: Care,
    /// Whether their file is parted.
    pub standing: Standing,
}

/// A person, opened.
pub struct File {
    /// Who: the id to which the one that was asked leads.
    pub person: PersonId,
    /// The version: give it back when amending.
    pub version: i64,
    /// Who they are.
    pub identity: Identity,
    /// How to speak with them.
    pub care: Care,
    /// Whether their file is parted.
    pub standing: Standing,
    /// The body that noted them.
    pub body: String,
    /// Ways to reach them, those that have ended too, oldest first.
    pub contacts: Vec<ContactPoint>,
    /// Records joined with theirs, the first first: their ids lead here.
    pub joined: Vec<Joined>,
    /// When they were noted.
    pub noted_at: UtcMicros,
    /// When something last changed.
    pub changed_at: UtcMicros,
}

impl File {
    /// All ids that lead to them, their own first: what other rooms noted about them stands under any of these.
    pub fn ids(&self) -> Vec<PersonId> {
        std::iter::once(self.person).chain(self.joined.iter().map(|one| one.gone)).collect()
    }
}

impl People {
    /// Who fits, best first, at most [`CANDIDATES`]. Each is opened, and the reads are written in the audit before this
    /// returns. Persons whose file is parted are absent for those not entitled: from rows, from counts and from the time it
    /// takes.
    ///
    /// # Errors
    /// [`PeopleError::TooVague`]; [`PeopleError::NotFound`] for who may not look for people.
    pub async fn find(&self, who: &Who, asked: &Asked) -> Result<Vec<Candidate>, PeopleError> {
        let sight = Sight::of(who)?;
        if !asked.tells() {
            return Err(PeopleError::TooVague);
        }
        self.must_be_built().await?;
        let actor = who.actor();
        let (exact, seen) = (self.exact_indexes(asked), sight.clone());
        let (entitled, exact) = self
            .db
            .read(&actor, move |tx| {
                let mut found: Vec<(PersonId, Field)> = Vec::new();
                for (field, index) in &exact {
                    let persons = match field {
                        Field::TaxCode => store::by_tax(tx, index, &seen)?,
                        _ => store::by_contact(tx, index, &seen)?,
                    };
                    found.extend(persons.into_iter().map(|person| (person, *field)));
                }
                Ok::<_, PeopleError>((store::parted_seen(tx, &seen)?, found))
            })
            .await?;
        let by_name = self.search(asked.clone(), entitled).await;
        let hits = merged(by_name, &exact);
        let persons: Vec<PersonId> = hits.iter().map(|hit| hit.person).collect();
        // The truth once more: the index may be a second old, and a file may have been parted since.
        let (rows, flags) = self
            .db
            .read(&actor, move |tx| {
                let rows = store::several(tx, &persons, &sight)?;
                let known: Vec<PersonId> = rows.iter().map(|(_, row)| row.id).collect();
                Ok::<_, PeopleError>((rows, store::flags(tx, &known)?))
            })
            .await?;
        let rows: BTreeMap<PersonId, store::PersonRow> = rows.into_iter().collect();
        let subjects: Vec<_> = rows.values().map(|row| row.subject).collect();
        let keys = self.vault.subjects(&subjects).await?;
        let mut reads = ReadLog::new("people.find");
        let mut candidates = Vec::with_capacity(hits.len());
        let leads = |person: PersonId| rows.get(&person).map(|row| row.id);
        for hit in led(hits, leads) {
            let Some(row) = rows.get(&hit.person) else { continue };
            // A key destroyed a moment ago: the person is gone.
            let Some(key) = keys.get(&row.subject) else { continue };
            candidates.push(Candidate {
                person: row.id,
                score: hit.score,
                reasons: hit.reasons,
                identity: row.open(key, &mut reads)?,
                care: row.care(&flags),
                standing: row.standing,
            });
        }
        audit::commit_reads(&self.db, &actor, reads, self.clock.now(), &*self.chance).await?;
        Ok(candidates)
    }

    /// Who these persons are, for a list: those whom whoever asks may see, whatever the order; each under the id that was
    /// asked, also one that leads to another. The reads are written in the audit before this returns.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`] for who may not look for people.
    pub async fn identities(
        &self,
        who: &Who,
        persons: &[PersonId],
    ) -> Result<BTreeMap<PersonId, Identity>, PeopleError> {
        let (sight, actor, asked) = (Sight::of(who)?, who.actor(), persons.to_vec());
        let rows = self
            .db
            .read(&actor, move |tx| {
                let mut rows = Vec::with_capacity(asked.len());
                for group in asked.chunks(CANDIDATES) {
                    rows.extend(store::several(tx, group, &sight)?);
                }
                Ok::<_, PeopleError>(rows)
            })
            .await?;
        let subjects: Vec<_> = rows.iter().map(|(_, row)| row.subject).collect();
        let keys = self.vault.subjects(&subjects).await?;
        let mut reads = ReadLog::new("people.list");
        let mut known = BTreeMap::new();
        for (asked, row) in &rows {
            if let Some(key) = keys.get(&row.subject) {
                known.insert(*asked, row.open(key, &mut reads)?);
            }
        }
        audit::commit_reads(&self.db, &actor, reads, self.clock.now(), &*self.chance).await?;
        Ok(known)
    }

    /// These persons with all ways to reach them, those whom whoever asks may see, each under the id that was asked and without
    /// who is joined with them: for a table that leaves the house. Whoever lives with somebody who hides is marked as they are. The
    /// reads are written in the audit before this returns.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`] for who may not look for people.
    pub async fn files(&self, who: &Who, persons: &[PersonId]) -> Result<BTreeMap<PersonId, File>, PeopleError> {
        let (sight, actor, asked) = (Sight::of(who)?, who.actor(), persons.to_vec());
        let found = self
            .db
            .read(&actor, move |tx| {
                let mut found = Vec::with_capacity(asked.len());
                for group in asked.chunks(CANDIDATES) {
                    let rows = store::several(tx, group, &sight)?;
                    let known: Vec<PersonId> = rows.iter().map(|(_, row)| row.id).collect();
                    let flags = store::flags(tx, &known)?;
                    for (asked, row) in rows {
                        let contacts = store::contact::of(tx, row.id)?;
                        let mut care = row.care(&flags);
                        // In a table that leaves the house a child's town would give away the mother's.
                        if store::address::hides(tx, row.id)? {
                            care.flags.insert(Flag::AddressSecret);
                        }
                        found.push((asked, care, row, contacts));
                    }
                }
                Ok::<_, PeopleError>(found)
            })
            .await?;
        let of_ways = found.iter().flat_map(|(_, _, _, contacts)| contacts.iter().map(|contact| contact.subject));
        let subjects: Vec<_> = found.iter().map(|(_, _, row, _)| row.subject).chain(of_ways).collect();
        let keys = self.vault.subjects(&subjects).await?;
        let mut reads = ReadLog::new("people.files");
        let mut files = BTreeMap::new();
        for (asked, care, row, contacts) in found {
            let Some(key) = keys.get(&row.subject) else { continue };
            let identity = row.open(key, &mut reads)?;
            let contacts = opened(&contacts, &keys, &mut reads)?;
            let file = File {
                person: row.id,
                version: row.version,
                identity,
                care,
                standing: row.standing,
                body: row.body,
                contacts,
                joined: Vec::new(),
                noted_at: row.noted_at,
                changed_at: row.changed_at,
            };
            files.insert(asked, file);
        }
        audit::commit_reads(&self.db, &actor, reads, self.clock.now(), &*self.chance).await?;
        Ok(files)
    }

    /// The person to whom an id leads, with all ways to reach them. The read is written in the audit before this returns.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`], also for what whoever asks may not see.
    pub async fn file(&self, who: &Who, person: PersonId) -> Result<File, PeopleError> {
        let (sight, actor) = (Sight::of(who)?, who.actor());
        let (row, flags, contacts, joined) = self
            .db
            .read(&actor, move |tx| {
                let row = store::one(tx, person, &sight)?.ok_or(PeopleError::NotFound)?;
                let (flags, contacts) = (store::flags(tx, &[row.id])?, store::contact::of(tx, row.id)?);
                let joined = store::merge::joined(tx, row.id)?;
                Ok::<_, PeopleError>((row, flags, contacts, joined))
            })
            .await?;
        let subjects: Vec<_> = contacts.iter().map(|contact| contact.subject).chain([row.subject]).collect();
        let keys = self.vault.subjects(&subjects).await?;
        let mut reads = ReadLog::new("people.file");
        let identity = row.open(keys.get(&row.subject).ok_or(PeopleError::NotFound)?, &mut reads)?;
        let contacts = opened(&contacts, &keys, &mut reads)?;
        audit::commit_reads(&self.db, &actor, reads, self.clock.now(), &*self.chance).await?;
        Ok(File {
            person: row.id,
            version: row.version,
            identity,
            care: row.care(&flags),
            standing: row.standing,
            body: row.body,
            contacts,
            joined: joined.into_iter().map(|(merge, gone, _, at)| Joined { merge, gone, at }).collect(),
            noted_at: row.noted_at,
            changed_at: row.changed_at,
        })
    }

    /// A person with the ways to reach them, for themselves: the copy of what is written of them (art. 15 of the GDPR). Who they are has been
    /// proved before. Nothing for who hides: a copy could be asked for by whoever stands beside them. The read is written in the audit before
    /// this returns.
    ///
    /// # Errors
    /// Whatever the database or the vault refuses.
    pub async fn for_themselves(
        &self,
        person: PersonId,
        actor: &Actor,
    ) -> Result<Option<(Identity, Vec<ContactPoint>)>, PeopleError> {
        // Nobody's account and nobody's body: a parted file is absent.
        let sight = Sight { account: String::new(), body: String::new() };
        let found = self
            .db
            .read(actor, move |tx| {
                if store::address::anybody_hides(tx, &[person])? {
                    return Ok::<_, PeopleError>(None);
                }
                let Some(row) = store::one(tx, person, &sight)? else { return Ok(None) };
                let contacts = store::contact::of(tx, row.id)?;
                Ok(Some((row, contacts)))
            })
            .await?;
        let Some((row, contacts)) = found else { return Ok(None) };
        let subjects: Vec<_> = contacts.iter().map(|contact| contact.subject).chain([row.subject]).collect();
        let keys = self.vault.subjects(&subjects).await?;
        let Some(key) = keys.get(&row.subject) else { return Ok(None) };
        let mut reads = ReadLog::new("people.for_themselves");
        let identity = row.open(key, &mut reads)?;
        let contacts = opened(&contacts, &keys, &mut reads)?;
        audit::commit_reads(&self.db, actor, reads, self.clock.now(), &*self.chance).await?;
        Ok(Some((identity, contacts)))
    }

    fn exact_indexes(&self, asked: &Asked) -> Vec<(Field, [u8; 32])> {
        let telephones =
            asked.telephones.iter().map(|text| (Field::Telephone, ContactKind::Telephone.index(&self.vault, text)));
        let mails = asked.mails.iter().map(|text| (Field::Mail, ContactKind::Mail.index(&self.vault, text)));
        let tax = asked.tax_code.iter().map(|text| (Field::TaxCode, self.vault.index("people_person.tax_code", text)));
        telephones.chain(mails).chain(tax).collect()
    }
}

/// Ways to reach somebody, each once, under whichever key of theirs it lies; one whose key is gone is gone.
fn opened(
    contacts: &[store::contact::ContactRow],
    keys: &BTreeMap<SubjectId, SubjectKey>,
    reads: &mut ReadLog,
) -> Result<Vec<ContactPoint>, PeopleError> {
    let mut points = Vec::with_capacity(contacts.len());
    for contact in contacts {
        if let Some(key) = keys.get(&contact.subject) {
            points.push(contact.open(key, reads)?);
        }
    }
    Ok(contact::once(points))
}

/// Hits on ids that lead to one person are one hit, the best of them, in the order of the scores.
fn led(hits: Vec<Hit>, leads: impl Fn(PersonId) -> Option<PersonId>) -> Vec<Hit> {
    let mut shown: Vec<PersonId> = Vec::with_capacity(hits.len());
    let mut once = hits;
    once.retain(|hit| match leads(hit.person) {
        Some(person) if !shown.contains(&person) => {
            shown.push(person);
            true
        }
        _ => false,
    });
    once
}

/// Whom names and exact look-ups found, each once.
fn merged(by_name: Vec<Hit>, exact: &[(PersonId, Field)]) -> Vec<Hit> {
    let mut hits: BTreeMap<PersonId, Hit> = by_name.into_iter().map(|hit| (hit.person, hit)).collect();
    for (person, field) in exact {
        let worth = match field {
            Field::TaxCode => 980,
            Field::Mail => 900,
            // Families share one.
            _ => 860,
        };
        let hit = hits.entry(*person).or_insert(Hit { person: *person, score: 0, reasons: Vec::new() });
        // A name that fits as well says that it is this one of the family.
        let both = if hit.score == 0 { worth } else { (worth.max(hit.score) + 60).min(1000) };
        hit.score = both;
        hit.reasons.push(Reason::same(*field));
    }
    let mut hits: Vec<Hit> = hits.into_values().collect();
    hits.sort_by(|one, other| other.score.cmp(&one.score).then(one.person.cmp(&other.person)));
    hits.truncate(CANDIDATES);
    hits
}
