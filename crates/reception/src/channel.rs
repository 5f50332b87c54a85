// SPDX-License-Identifier: EUPL-1.2
//! Campaigns (D6): by which way people come to the door, counted without knowing who came.

use crate::{Reception, demand::day_of, store::channels};
use ::store::StoreError;
use audit::Entry;
use identity::{Action, Resource, Who, allows};
use kernel::{Actor, Chance, Istat, Language, Problem, UtcMicros};
use std::sync::Arc;

/// What a campaign hangs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A poster on a wall.
    Poster,
    /// A folded card for a pocket.
    Card,
    /// A school.
    School,
    /// A parish.
    Parish,
    /// A doctor or a paediatrician.
    Doctor,
    /// A message or a page of a social network.
    Social,
    /// The square on a town's own site.
    Widget,
    /// A page of ours that somebody printed.
    Print,
    /// Anything else.
    Other,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 9] = [
        Self::Poster,
        Self::Card,
        Self::School,
        Self::Parish,
        Self::Doctor,
        Self::Social,
        Self::Widget,
        Self::Print,
        Self::Other,
    ];

    /// The word stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Poster => "poster",
            Self::Card => "card",
            Self::School => "school",
            Self::Parish => "parish",
            Self::Doctor => "doctor",
            Self::Social => "social",
            Self::Widget => "widget",
            Self::Print => "print",
            Self::Other => "other",
        }
    }

    /// Reads the word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Channel {
    /// Five letters and figures: the end of its address.
    pub code: String,
    /// What it hangs on.
    pub kind: Kind,
    /// What its makers call it: "Scuola media, atrio". Empty when there is one alone of its kind.
    pub label: String,
    /// The body that answers for it.
    pub body: String,
    /// The desk it speaks of.
    pub desk: Option<String>,
    /// The town it speaks of; where the desk stands.
    pub town: Option<Istat>,
    /// The language it is written in.
    pub language: Language,
}

/// The longest label, in letters.
pub const LONGEST_LABEL: usize = 60;

impl Channel {
    /// A campaign about a desk, not open yet.
    pub fn of_desk(kind: Kind, desk: &directory::pack::Desk, town: Option<Istat>, language: Language) -> Self {
        Self {
            code: String::new(),
            kind,
            label: String::new(),
            body: desk.body.clone(),
            desk: Some(desk.id.clone()),
            town,
            language,
        }
    }

    /// A campaign about a town, for which a body answers.
    pub fn of_town(kind: Kind, town: Istat, body: &str, language: Language) -> Self {
        Self {
            code: String::new(),
            kind,
            label: String::new(),
            body: body.to_owned(),
            desk: None,
            town: Some(town),
            language,
        }
    }

    /// What its makers call it; what is too long is cut.
    #[must_use]
    pub fn called(mut self, label: &str) -> Self {
        self.label = label.trim().chars().filter(|letter| !letter.is_control()).take(LONGEST_LABEL).collect();
        self
    }

    /// The path of its address, without language.
    pub fn path(&self) -> String {
        format!("/v/{}", self.code)
    }
}

/// What somebody did who came by a campaign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Opened its address. Machines that look at links are counted too.
    Opened,
    /// Booked.
    Booked,
    /// Asked for something that nobody offers.
    Unmet,
    /// Wrote, or asked to be called.
    Written,
}

impl Reach {
    const ALL: [Self; 4] = [Self::Opened, Self::Booked, Self::Unmet, Self::Written];

    /// The word stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Opened => "opened",
            Self::Booked => "booked",
            Self::Unmet => "unmet",
            Self::Written => "written",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reach| reach.code() == code)
    }
}

/// How often each was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reached {
    /// Times its address was opened.
    pub opened: i64,
    /// Bookings.
    pub booked: i64,
    /// Requests that nobody answers.
    pub unmet: i64,
    /// Messages, and wishes to be called.
    pub written: i64,
}

impl Reached {
    pub(crate) fn add(&mut self, what: Reach, times: i64) {
        *match what {
            Reach::Opened => &mut self.opened,
            Reach::Booked => &mut self.booked,
            Reach::Unmet => &mut self.unmet,
            Reach::Written => &mut self.written,
        } += times;
    }
}

/// No vowels, so that no code spells a word; nothing that is read for something else.
const ALPHABET: &[u8; 27] = b"bcdfghjkmnpqrstvwxz23456789";
/// Letters of a code: fourteen millions.
const LENGTH: usize = 5;

/// The campaign of all that is printed from the public pages: it is there from the first day.
pub const PRINTED: &str = "print";

/// A code by chance, every one as likely.
fn code(chance: &dyn Chance) -> String {
    let mut code = String::with_capacity(LENGTH);
    let mut byte = [0; 1];
    while code.len() < LENGTH {
        chance.fill(&mut byte);
        // 243 is nine times the alphabet: what is beyond would favour the first letters.
        if byte[0] < 243 {
            code.push(char::from(ALPHABET[usize::from(byte[0]) % ALPHABET.len()]));
        }
    }
    code
}

/// Whether a text can be a code at all: asked before the database is.
pub(crate) fn may_be_code(text: &str) -> bool {
    text == PRINTED || (text.len() == LENGTH && text.bytes().all(|letter| ALPHABET.contains(&letter)))
}

impl Reception {
    /// The campaign of a code, as it stands in an address; capitals do not matter.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn channel(&self, code: &str) -> Result<Option<Channel>, Problem> {
        let code = code.to_ascii_lowercase();
        if !may_be_code(&code) {
            return Ok(None);
        }
        Ok(self.db.read(&Actor::public(), move |tx| channels::by_code(tx, &code)).await?)
    }

    /// Opens a campaign and gives its code; the same one again when it is open already: a poster printed twice is one.
    ///
    /// # Errors
    /// Not found for who may not keep campaigns of that desk or body; when the database cannot be written.
    pub async fn open_channel(&self, who: &Who, wanted: Channel) -> Result<Channel, Problem> {
        let resource = match &wanted.desk {
            Some(desk) => Resource::Desk { desk, body: &wanted.body },
            None => Resource::Body(&wanted.body),
        };
        if !allows(who, Action::KeepCampaigns, &resource) {
            return Err(Problem::new(kernel::Kind::NotFound, "page-problem-not-found"));
        }
        let (now, chance) = (self.clock.now(), Arc::clone(&self.chance));
        let opened = self
            .db
            .write(&who.actor(), move |tx| -> Result<Option<Channel>, StoreError> {
                if let Some(open) = channels::same(tx, &wanted)? {
                    return Ok(Some(open));
                }
                // A code that is taken already, by chance, is drawn again.
                for _ in 0..20 {
                    let channel = Channel { code: code(&*chance), ..wanted.clone() };
                    if channels::insert(tx, &channel, day_of(now))? {
                        let details = format!("{} {}", channel.kind.code(), channel.language.code());
                        let entry = Entry { action: "reception.channel", subject: &channel.code, details: &details };
                        audit::record(tx, &entry, now, &*chance)?;
                        return Ok(Some(channel));
                    }
                }
                Ok(None)
            })
            .await?;
        opened.ok_or_else(|| Problem::new(kernel::Kind::Fault, "page-problem-fault"))
    }

    /// One more who came by a campaign. Only the day is kept, and nothing of who it was: nobody could be told from a number
    /// (ADR 0061), so no row is written in the audit either.
    ///
    /// # Errors
    /// When the database cannot be written, or knows no such code.
    pub async fn count(&self, code: &str, what: Reach) -> Result<(), Problem> {
        let (code, day) = (code.to_owned(), day_of(self.clock.now()));
        self.db.write(&Actor::public(), move |tx| channels::count(tx, &code, day, what)).await?;
        Ok(())
    }

    /// Campaigns of these desks, the newest first, with what came of each since an instant; those about whole towns too, for
    /// who looks after a `body`. `desks` comes from the policy's scope: what is not theirs is in no row.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn channels(
        &self,
        actor: &Actor,
        desks: &[String],
        body: Option<&str>,
        since: UtcMicros,
    ) -> Result<Vec<(Channel, Reached)>, Problem> {
        let desks = format!(",{},", desks.join(","));
        let body = body.unwrap_or_default().to_owned();
        Ok(self.db.read(actor, move |tx| channels::reached(tx, &desks, &body, day_of(since))).await?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::SeededChance;
    use std::collections::BTreeSet;

    #[test]
    fn a_code_is_short_plain_and_hardly_ever_the_same() {
        let chance = SeededChance::new(3);
        let codes: BTreeSet<String> = (0..1000).map(|_| code(&chance)).collect();
        assert!(codes.len() > 998);
        assert!(codes.iter().all(|code| may_be_code(code)));
        let letters: BTreeSet<char> = codes.iter().flat_map(|code| code.chars()).collect();
        assert_eq!(letters.len(), ALPHABET.len(), "every letter is drawn");
    }

    #[test]
    fn what_cannot_be_a_code_is_not_looked_up() {
        for no in ["", "abc", "bcdfg1", "bcdf1", "bcdfa", "ЖЖ3", "bcdf%"] {
            assert!(!may_be_code(no), "{no}");
        }
    }

    #[test]
    fn a_label_holds_no_control_letters_and_is_not_endless() {
        let channel = Channel::of_town(Kind::School, Istat::NOWHERE, "b", Language::It);
        let label = channel.called(&format!("  Scuola\u{0}\n{}", "a".repeat(200))).label;
        assert!(label.starts_with("Scuolaaa") && label.chars().count() == LONGEST_LABEL);
    }
}
