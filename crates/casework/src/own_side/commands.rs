// SPDX-License-Identifier: EUPL-1.2
//! What whoever manages a case does with the pages of its persons; and the guard, which anybody of the team may set.

use super::{
    Facts, LONGEST_PAGE, LONGEST_WORDS, OwnError, OwnPageId, Settings, Standing, content_place, guard_place, standing,
};
use crate::{
    Casework,
    case::{
        CaseId, OpenCase,
        access::{Doing, may},
        held::{Held, member_of},
    },
    store::own_sides as rows,
};
use ::store::{Event, ReadTx, WriteTx};
use audit::Entry;
use identity::{Action, Member, Who, policy};
use jiff::civil::Date;
use kernel::UtcMicros;
use people::{PersonId, household::minors::Age};
use vault::SubjectId;

/// Bytes of a link's secret.
const SECRET: usize = 20;
/// Digits of a code: they are said aloud, in any language.
const DIGITS: u64 = 100_000_000;
/// A form sent twice shows its link again only within so many seconds: then it was the same press.
const SAME_PRESS: i64 = 60;

/// A page about to be opened.
pub struct NewOwnPage {
    /// For whom.
    pub person: PersonId,
    /// How old they are.
    pub age: Age,
    /// What they are shown.
    pub settings: Settings,
    /// From when it is shut.
    pub until: UtcMicros,
    /// The key of the form: sent twice, it opens one.
    pub form_key: String,
}

/// A link and a code, to be shown once and told apart.
pub struct Given {
    /// Which page.
    pub page: OwnPageId,
    /// The link's secret and the code. `None` when the form is sent again later than the same press.
    pub secret: Option<(String, String)>,
}

/// What becomes of a page.
#[derive(Clone)]
pub enum Change {
    /// It shows this from now on.
    Show(Settings),
    /// It is shut for as long as nobody takes it back.
    Suspend,
    /// It opens again, with the link and the code it had.
    Resume,
    /// It is closed for good. What was written stays with the case.
    Close,
}

/// Whether they manage the case, in a role to which opening somebody's own side is given.
fn manages(member: &Member, held: &Held, today: Date) -> bool {
    policy::reach(member.role, Action::OpenOwnSide) != policy::Reach::Nowhere && held.facts(member, today).manages
}

/// Refuses a page that would already be shut, or would last longer than [`LONGEST_PAGE`] and a day.
fn within(until: UtcMicros, now: UtcMicros) -> Result<(), OwnError> {
    let furthest = now.plus_seconds((LONGEST_PAGE * 31 + 1) * 86_400 + 3_600);
    if until > now && until <= furthest { Ok(()) } else { Err(OwnError::NotSoLong) }
}

/// The facts of a page, the persons of its case looked at.
pub(super) fn facts_of(tx: &ReadTx<'_>, row: &rows::PageRow, now: UtcMicros) -> Result<Facts, OwnError> {
    let beside = rows::beside(tx, Some(row.case))?;
    Ok(row.facts(people::anybody_hides(tx, &beside)?, now))
}

impl Casework {
    /// The link and the code that a form gives.
    fn secrets_of(&self, form_key: &str) -> (String, String) {
        let link = self.vault.sign("casework.own_page.link", form_key.as_bytes());
        let link = link.iter().take(SECRET).map(|byte| format!("{byte:02x}")).collect();
        let drawn = self.vault.sign("casework.own_page.code", form_key.as_bytes());
        let number = drawn.iter().take(8).fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
        (link, format!("{:08}", number % DIGITS))
    }

    pub(super) fn own_link_index(&self, link: &str) -> [u8; 32] {
        self.vault.index("casework_own_page.link_index", link)
    }

    /// A code is worth nothing with another link.
    pub(super) fn own_code_index(&self, link: &str, code: &str) -> [u8; 32] {
        self.vault.index("casework_own_page.code_index", &format!("{link} {code}"))
    }

    fn own_form_index(&self, form_key: &str) -> [u8; 32] {
        self.vault.index("casework_own_page.form_index", form_key)
    }

    /// The audit's entry and the event: ids and codes, never a word.
    pub(super) fn tell_own_side(
        &self,
        tx: &WriteTx<'_>,
        subject: SubjectId,
        (case, action): (CaseId, &str),
        details: &str,
        now: UtcMicros,
    ) -> Result<(), OwnError> {
        let (case, subject) = (case.to_string(), subject.to_string());
        let details = format!("case {case} {details}");
        audit::record(tx, &Entry { action, subject: &subject, details: details.trim_end() }, now, &*self.chance)?;
        Ok(tx.emit(&Event { topic: action, subject: &case, body: b"" }, now, &*self.chance)?)
    }

    /// The case as whoever manages it reads it.
    async fn managed(&self, who: &Who, case: CaseId, today: Date) -> Result<OpenCase, OwnError> {
        let member = member_of(who)?;
        let open = self.case_for(who, case, today).await?;
        match open.manager == Some(member.account) && open.body == member.body {
            true => Ok(open),
            false => Err(OwnError::NotFound),
        }
    }

    /// One unit for whoever manages the case, judged inside it.
    async fn own_turn<T: Send + 'static>(
        &self,
        who: &Who,
        case: CaseId,
        today: Date,
        change: impl FnOnce(&WriteTx<'_>, &Held, UtcMicros) -> Result<T, OwnError> + Send + 'static,
    ) -> Result<T, OwnError> {
        let (member, now) = (member_of(who)?.clone(), self.clock.now());
        self.db
            .write(&who.actor(), move |tx| {
                let held = Held::load(tx, &member, case, now)?.ok_or(OwnError::NotFound)?;
                if !manages(&member, &held, today) {
                    return Err(OwnError::NotFound);
                }
                change(tx, &held, now)
            })
            .await
    }

    /// Opens their own side for one adult whom the case concerns.
    ///
    /// # Errors
    /// [`OwnError::NotFound`] for who does not manage the case, and for whom it does not concern; [`OwnError::NotAdult`], also when
    /// nobody knows how old they are; [`OwnError::NotNow`] while the guard is set, somebody hides or the case is over;
    /// [`OwnError::ThereAlready`]; [`OwnError::NotSoLong`]; what [`Settings::checked`] refuses.
    pub async fn open_own_page(
        &self,
        who: &Who,
        case: CaseId,
        new: NewOwnPage,
        today: Date,
    ) -> Result<Given, OwnError> {
        let now = self.clock.now();
        let open = self.managed(who, case, today).await?;
        if new.age != Age::Adult {
            return Err(OwnError::NotAdult);
        }
        within(new.until, now)?;
        let (settings, person, until) = (new.settings.checked()?, new.person, new.until);
        let (id, form) = (OwnPageId::new(now, &*self.chance), self.own_form_index(&new.form_key));
        let (link, code) = self.secrets_of(&new.form_key);
        let indexes = (self.own_link_index(&link), self.own_code_index(&link, &code));
        let content = open.key().seal(&content_place(&id.to_string()), &settings)?;
        let (casework, by) = (self.clone(), member_of(who)?.clone());
        let known = self
            .own_turn(who, case, today, move |tx, held, now| {
                let beside = rows::beside(tx, Some(case))?;
                if !beside.contains(&person) {
                    return Err(OwnError::NotFound);
                }
                let facts = Facts {
                    guarded: rows::guard(tx, case)?.is_some(),
                    hidden: people::anybody_hides(tx, &beside)?,
                    sealed: held.row.sealed,
                    case_open: held.life.is_open(),
                    concerned: true,
                    ..Facts::default()
                };
                match standing(&facts) {
                    Standing::Open => {}
                    other => return Err(OwnError::NotNow(other)),
                }
                let (row, account) = (id.to_string(), by.account.to_string());
                let new = rows::NewRow {
                    id: &row,
                    case,
                    person,
                    content: &content,
                    link: &indexes.0,
                    code: &indexes.1,
                    form: &form,
                    until,
                    by: (&account, &by.body),
                };
                if rows::insert(tx, &new, now)? {
                    let details = format!("page {row} person {person}");
                    casework.tell_own_side(tx, held.row.subject, (case, "casework.own_side.opened"), &details, now)?;
                    return Ok(None);
                }
                let known = rows::by_form(tx, &form)?.filter(|one| one.case == case && one.person == person);
                known.map(|one| Some((one.id, one.given_at))).ok_or(OwnError::ThereAlready)
            })
            .await?;
        Ok(match known {
            None => Given { page: id, secret: Some((link, code)) },
            Some((page, at)) => {
                let same = now.0 <= at.plus_seconds(SAME_PRESS).0;
                Given { page, secret: same.then_some((link, code)) }
            }
        })
    }

    /// Another link and another code, and more time. Those from before open nothing from now on, also where they are open.
    ///
    /// # Errors
    /// As [`Casework::open_own_page`]; [`OwnError::ChangedMeanwhile`].
    pub async fn renew_own_page(
        &self,
        who: &Who,
        case: CaseId,
        (page, seen): (OwnPageId, i64),
        (until, form_key): (UtcMicros, &str),
        today: Date,
    ) -> Result<Given, OwnError> {
        self.managed(who, case, today).await?;
        within(until, self.clock.now())?;
        let (link, code) = self.secrets_of(form_key);
        let (indexes, form) =
            ((self.own_link_index(&link), self.own_code_index(&link, &code)), self.own_form_index(form_key));
        let casework = self.clone();
        let again = self
            .own_turn(who, case, today, move |tx, held, now| {
                let row = rows::by_id(tx, page)?.filter(|row| row.case == case).ok_or(OwnError::NotFound)?;
                if row.link == indexes.0 {
                    return Ok(Some(row.given_at));
                }
                let facts = Facts { ended: false, suspended: false, ..facts_of(tx, &row, now)? };
                match standing(&facts) {
                    Standing::Open => {}
                    other => return Err(OwnError::NotNow(other)),
                }
                if !rows::renew(tx, page, seen, (&indexes.0, &indexes.1, &form), until, now)? {
                    return Err(OwnError::ChangedMeanwhile);
                }
                let details = format!("page {page}");
                casework.tell_own_side(tx, held.row.subject, (case, "casework.own_side.renewed"), &details, now)?;
                Ok(None)
            })
            .await?;
        let shown = again.is_none_or(|at| self.clock.now().0 <= at.plus_seconds(SAME_PRESS).0);
        Ok(Given { page, secret: shown.then_some((link, code)) })
    }

    /// Changes what a page shows, suspends it, takes that back, closes it.
    ///
    /// # Errors
    /// [`OwnError::NotFound`], [`OwnError::ChangedMeanwhile`]; [`OwnError::NotNow`] for one that was closed; what
    /// [`Settings::checked`] refuses.
    pub async fn change_own_page(
        &self,
        who: &Who,
        case: CaseId,
        (page, seen): (OwnPageId, i64),
        change: Change,
        today: Date,
    ) -> Result<(), OwnError> {
        let open = self.managed(who, case, today).await?;
        let content = match &change {
            Change::Show(settings) => {
                let settings = settings.clone().checked()?;
                Some(open.key().seal(&content_place(&page.to_string()), &settings)?)
            }
            _ => None,
        };
        let casework = self.clone();
        self.own_turn(who, case, today, move |tx, held, now| {
            let row = rows::by_id(tx, page)?.filter(|row| row.case == case).ok_or(OwnError::NotFound)?;
            if row.closed_at.is_some() {
                return Err(OwnError::NotNow(Standing::Closed));
            }
            let action = match (&change, &content) {
                (Change::Show(_), Some(content)) => {
                    if !rows::put_content(tx, page, seen, content)? {
                        return Err(OwnError::ChangedMeanwhile);
                    }
                    "casework.own_side.shown"
                }
                (Change::Suspend, _) => {
                    rows::suspend(tx, page, true)?;
                    "casework.own_side.suspended"
                }
                (Change::Close, _) => {
                    rows::close(tx, page, now)?;
                    "casework.own_side.closed"
                }
                _ => {
                    rows::suspend(tx, page, false)?;
                    "casework.own_side.resumed"
                }
            };
            casework.tell_own_side(tx, held.row.subject, (case, action), &format!("page {page}"), now)
        })
        .await
    }

    /// Somebody of the team suspects violence: from this unit on no page of the case opens, and none can be opened.
    ///
    /// # Errors
    /// [`OwnError::NotFound`] for who does not carry the case on; [`OwnError::TooLong`].
    pub async fn guard_own_pages(&self, who: &Who, case: CaseId, words: &str, today: Date) -> Result<(), OwnError> {
        let words = words.trim();
        if words.chars().count() > LONGEST_WORDS {
            return Err(OwnError::TooLong("words"));
        }
        let (member, now) = (member_of(who)?.clone(), self.clock.now());
        let open = self.case_for(who, case, today).await?;
        let id = OwnPageId::new(now, &*self.chance).to_string();
        let words = open.key().seal_text(&guard_place(&id), words)?;
        let (casework, told) = (self.clone(), who.clone());
        self.db
            .write(&who.actor(), move |tx| {
                let held = Held::load(tx, &member, case, now)?.ok_or(OwnError::NotFound)?;
                if !may(&told, &held.facts(&member, today), Doing::Carry) {
                    return Err(OwnError::NotFound);
                }
                let by = (&*member.account.to_string(), &*member.body);
                if rows::set_guard(tx, &id, case, &words, by, now)? {
                    casework.tell_own_side(tx, held.row.subject, (case, "casework.own_side.guarded"), "", now)?;
                }
                Ok(())
            })
            .await
    }

    /// Whoever manages the case takes the guard back. Pages that were open stay suspended until each is taken back by itself: who may
    /// read again is decided person by person.
    ///
    /// # Errors
    /// [`OwnError::NotFound`] for who does not manage the case, and when it is not set.
    pub async fn lift_own_guard(&self, who: &Who, case: CaseId, today: Date) -> Result<(), OwnError> {
        let (casework, account) = (self.clone(), member_of(who)?.account.to_string());
        self.own_turn(who, case, today, move |tx, held, now| {
            if !rows::lift_guard(tx, case, &account, now)? {
                return Err(OwnError::NotFound);
            }
            for row in rows::of_case(tx, case)?.into_iter().filter(|row| row.closed_at.is_none()) {
                rows::suspend(tx, row.id, true)?;
            }
            casework.tell_own_side(tx, held.row.subject, (case, "casework.own_side.unguarded"), "", now)
        })
        .await
    }
}
