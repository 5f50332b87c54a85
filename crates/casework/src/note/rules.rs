// SPDX-License-Identifier: EUPL-1.2
//! The rules of a diary, as plain functions: what is missing before a note is filed, who reads what is somebody's own, who may follow whom,
//! and in which order a page tells what happened.

use super::{Kind, LONGEST_LINE, LONGEST_TEXT, Moment, Writing};
use crate::case::team::Seat;
use identity::{AccountId, Member};
use jiff::civil::{Date, DateTime};
use kernel::UtcMicros;

/// What is missing or wrong before a note is filed, by its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// No kind was chosen.
    Kind,
    /// No day, or one that is none.
    Day,
    /// An hour that is none.
    Time,
    /// It has not come yet.
    NotYet,
    /// There is no text.
    Text,
    /// A correction does not say why.
    Why,
    /// A note on a closed case does not say why it comes now.
    Late,
}

/// When the writer says that it happened; what is wrong with it otherwise.
///
/// # Errors
/// [`Lack::Day`], [`Lack::Time`].
pub fn moment(writing: &Writing) -> Result<Moment, Lack> {
    let day: Date = writing.day.trim().parse().map_err(|_| Lack::Day)?;
    let time = match writing.time.trim() {
        "" => None,
        // "9.30" is how people write it.
        typed => Some(format!("{:0>5}", typed.replace('.', ":")).parse().map_err(|_| Lack::Time)?),
    };
    Ok(Moment { day, time })
}

/// All that is missing, in the order of the page. A correction tells of the same thing: its kind and moment are those of what it corrects.
pub fn lacks(writing: &Writing, now: DateTime, case_open: bool) -> Vec<Lack> {
    let mut lacks = Vec::new();
    if writing.corrects.is_none() {
        if Kind::from_code(&writing.kind).is_none() {
            lacks.push(Lack::Kind);
        }
        match moment(writing) {
            Ok(moment) if !moment.has_come(now) => lacks.push(Lack::NotYet),
            Ok(_) => (),
            Err(lack) => lacks.push(lack),
        }
    }
    if writing.words.text.trim().is_empty() {
        lacks.push(Lack::Text);
    }
    if writing.corrects.is_some() && writing.words.why.trim().is_empty() {
        lacks.push(Lack::Why);
    }
    if !case_open && writing.words.late.trim().is_empty() {
        lacks.push(Lack::Late);
    }
    lacks
}

/// The first field that is longer than any.
pub fn too_long(writing: &Writing) -> Option<&'static str> {
    let words = &writing.words;
    let fields = [
        ("text", &words.text, LONGEST_TEXT),
        ("private", &writing.private, LONGEST_TEXT),
        ("others", &words.others, LONGEST_LINE),
        ("place", &words.place, LONGEST_LINE),
        ("why", &words.why, LONGEST_LINE),
        ("late", &words.late, LONGEST_LINE),
        ("kind", &writing.kind, LONGEST_LINE),
        ("day", &writing.day, LONGEST_LINE),
        ("time", &writing.time, LONGEST_LINE),
    ];
    fields.into_iter().find(|(_, text, most)| text.chars().count() > *most).map(|(field, ..)| field)
}

/// Whether nothing has been written yet: such a draft is not kept.
pub fn is_blank(writing: &Writing) -> bool {
    let words = &writing.words;
    [&words.text, &writing.private, &words.others, &words.place, &words.why, &words.late]
        .iter()
        .all(|text| text.trim().is_empty())
        && words.people.is_empty()
}

/// What is somebody's own, as the rule needs to know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Own<'a> {
    /// Whose.
    pub account: AccountId,
    /// For which body they wrote it.
    pub body: &'a str,
    /// When it was filed; `None`: a draft.
    pub filed_at: Option<UtcMicros>,
}

/// A hand-over as the rule needs to know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Handed {
    /// Whose notes.
    pub from: AccountId,
    /// To whom.
    pub to: AccountId,
    /// When it was accepted; `None`: it was not.
    pub accepted_at: Option<UtcMicros>,
    /// It has ended.
    pub ended: bool,
}

/// How somebody comes to read what is somebody's own; `None`: for them there is no such thing. No role is asked: none helps.
///
/// - Its author, for the body they wrote it for.
/// - The substitute of a hand-over within that body, who accepted it when the note was there already, does the same part in this case, and
///   is on its team today. A draft is handed to nobody.
/// - Through broken glass nobody, the author included.
pub fn own_for(
    member: &Member,
    own: Own<'_>,
    (team, handed, today): (&[Seat], &[Handed], Date),
    glass: bool,
) -> Option<Reading> {
    if glass || own.body != member.body {
        return None;
    }
    if own.account == member.account {
        return Some(Reading::Author);
    }
    let filed_at = own.filed_at?;
    let given = handed.iter().any(|one| {
        one.from == own.account
            && one.to == member.account
            && !one.ended
            && one.accepted_at.is_some_and(|accepted| filed_at <= accepted)
    });
    (given && follows(team, (own.account, member.account), own.body, today)).then_some(Reading::Substitute)
}

/// How somebody comes to read what is somebody's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// It is theirs.
    Author,
    /// It was handed to them.
    Substitute,
}

/// Whether somebody does on a case what another does or did there, for the same body: an educator does not follow a psychologist.
pub fn follows(team: &[Seat], (from, to): (AccountId, AccountId), body: &str, today: Date) -> bool {
    from != to
        && team.iter().any(|seat| {
            seat.account == to
                && seat.body == body
                && seat.on(today)
                && team.iter().any(|theirs| theirs.account == from && theirs.body == body && theirs.part == seat.part)
        })
}

/// Two lists, each newest first, as one of at most so many; and whether something is left over.
pub fn newest_first<T>(
    one: Vec<T>,
    other: Vec<T>,
    key: impl Fn(&T) -> (String, String),
    at_most: usize,
) -> (Vec<T>, bool) {
    let mut all: Vec<T> = one.into_iter().chain(other).collect();
    all.sort_by_key(|item| std::cmp::Reverse(key(item)));
    let more = all.len() > at_most;
    all.truncate(at_most);
    (all, more)
}

/// A text as its paragraphs, without empty ones.
pub fn paragraphs(text: &str) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut open = false;
    for line in text.lines() {
        let line = line.trim_end();
        if line.is_empty() {
            open = false;
        } else if open {
            if let Some(last) = paragraphs.last_mut() {
                last.push('\n');
                last.push_str(line);
            }
        } else {
            paragraphs.push(line.to_owned());
            open = true;
        }
    }
    paragraphs
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use crate::{
        case::reasons::Part,
        note::{Readers, Words},
    };
    use identity::Role;
    use jiff::{ToSpan, civil::date};
    use kernel::{Id, SeededChance};
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    const TODAY: Date = date(2026, 11, 23);

    fn account(number: u64) -> AccountId {
        Id::new(UtcMicros(0), &SeededChance::new(number))
    }

    fn member(number: u64, body: &str, role: Role) -> Member {
        Member { account: account(number), body: body.to_owned(), role, desks: BTreeSet::new() }
    }

    fn seat(number: u64, body: &str, part: Part, until: Option<Date>) -> Seat {
        let id = Id::new(UtcMicros(1), &SeededChance::new(number));
        Seat { id, account: account(number), body: body.to_owned(), part, since: date(2026, 1, 1), until }
    }

    fn seats() -> impl Strategy<Value = Vec<Seat>> {
        let one = (0..4_u64, prop_oneof!["b", "c"], 0..Part::ALL.len(), any::<bool>());
        prop::collection::vec(one, 0..8).prop_map(|all| {
            all.into_iter()
                .map(|(who, body, part, gone)| seat(who, &body, Part::ALL[part], gone.then_some(TODAY)))
                .collect()
        })
    }

    fn handed() -> impl Strategy<Value = Vec<Handed>> {
        let one = (0..4_u64, 0..4_u64, prop::option::of(0..9_i64), any::<bool>());
        prop::collection::vec(one, 0..6).prop_map(|all| {
            all.into_iter()
                .map(|(from, to, at, ended)| Handed {
                    from: account(from),
                    to: account(to),
                    accepted_at: at.map(UtcMicros),
                    ended,
                })
                .collect()
        })
    }

    proptest! {
        #[test]
        fn what_is_somebodys_own_opens_to_them_or_to_who_accepted_it_and_no_role_helps(
            (who, role, body) in (0..4_u64, 0..Role::ALL.len(), prop_oneof!["b", "c"]),
            (author, filed) in (0..4_u64, prop::option::of(0..9_i64)),
            (team, handed, glass) in (seats(), handed(), any::<bool>()),
        ) {
            let own = Own { account: account(author), body: "b", filed_at: filed.map(UtcMicros) };
            let got = own_for(&member(who, &body, Role::ALL[role]), own, (&team, &handed, TODAY), glass);
            for other in Role::ALL {
                prop_assert_eq!(got, own_for(&member(who, &body, other), own, (&team, &handed, TODAY), glass));
            }
            prop_assert!(!glass || got.is_none());
            prop_assert!(body == "b" || got.is_none());
            match got {
                Some(Reading::Author) => prop_assert_eq!(who, author),
                Some(Reading::Substitute) => {
                    prop_assert!(who != author && filed.is_some(), "a draft passes to nobody");
                    prop_assert!(handed.iter().any(|one| one.to == account(who) && one.accepted_at.is_some() && !one.ended));
                    prop_assert!(team.iter().any(|seat| seat.account == account(who) && seat.on(TODAY)));
                }
                None => prop_assert!(glass || body != "b" || who != author),
            }
        }

        #[test]
        fn ending_a_hand_over_never_opens_anything(
            (who, author) in (0..4_u64, 0..4_u64),
            (team, handed) in (seats(), handed()),
        ) {
            let own = Own { account: account(author), body: "b", filed_at: Some(UtcMicros(1)) };
            let ended: Vec<Handed> = handed.iter().map(|one| Handed { ended: true, ..*one }).collect();
            let got = own_for(&member(who, "b", Role::CaseWorker), own, (&team, &ended, TODAY), false);
            prop_assert_eq!(got, (who == author).then_some(Reading::Author));
        }

        #[test]
        fn a_note_lacks_nothing_only_when_it_says_what_when_and_why(
            (kind, day, text) in (any::<bool>(), -3..3_i64, "[ a\n]{0,4}"),
            (corrects, why, open, late) in (any::<bool>(), "[ a]{0,2}", any::<bool>(), "[ a]{0,2}"),
        ) {
            let now = TODAY.at(10, 0, 0, 0);
            let writing = Writing {
                kind: if kind { "telephone".into() } else { String::new() },
                day: TODAY.checked_add(day.days()).unwrap().to_string(),
                words: Words { text: text.clone(), why: why.clone(), late: late.clone(), ..Words::default() },
                corrects: corrects.then(|| Id::new(UtcMicros(0), &SeededChance::new(9))),
                readers: Readers::Team,
                ..Writing::default()
            };
            let whole = !text.trim().is_empty()
                && (corrects || kind && day <= 0)
                && (!corrects || !why.trim().is_empty())
                && (open || !late.trim().is_empty());
            prop_assert_eq!(lacks(&writing, now, open).is_empty(), whole);
        }

        #[test]
        fn moments_are_told_as_they_were_read_and_stand_in_order(
            (day, other) in (0..800_i64, 0..800_i64),
            (time, later) in (prop::option::of((0..24_i8, 0..60_i8)), prop::option::of((0..24_i8, 0..60_i8))),
        ) {
            let make = |day: i64, time: Option<(i8, i8)>| Moment {
                day: TODAY.checked_add(day.days()).unwrap(),
                time: time.map(|(hour, minute)| jiff::civil::time(hour, minute, 0, 0)),
            };
            let (one, two) = (make(day, time), make(other, later));
            prop_assert_eq!(one.to_string().parse::<Moment>().unwrap(), one);
            prop_assert_eq!(one.cmp(&two), one.to_string().cmp(&two.to_string()));
        }

        #[test]
        fn two_lists_become_one_and_nothing_is_lost(
            mut one in prop::collection::vec("[a-c]{1,2}", 0..6),
            mut other in prop::collection::vec("[a-c]{1,2}", 0..6),
            most in 0..9_usize,
        ) {
            let mut all: Vec<String> = one.iter().chain(&other).cloned().collect();
            for list in [&mut one, &mut other, &mut all] {
                list.sort();
                list.reverse();
            }
            let (told, more) = newest_first(one, other, |item| (item.clone(), String::new()), most);
            prop_assert_eq!(more, all.len() > most);
            all.truncate(most);
            prop_assert_eq!(told, all);
        }

        #[test]
        fn paragraphs_keep_every_word(text in "[ab \n]{0,30}") {
            let told = paragraphs(&text).join("\n\n");
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            prop_assert_eq!(words(&told), words(&text));
            prop_assert!(paragraphs(&text).iter().all(|one| !one.trim().is_empty() || one.contains(' ')));
        }
    }

    #[test]
    fn an_hour_is_read_as_people_write_it() {
        let at = |time: &str| {
            moment(&Writing { day: "2026-11-23".into(), time: time.into(), ..Writing::default() })
                .map(|moment| moment.to_string())
        };
        assert_eq!(at("9.30").unwrap(), "2026-11-23T09:30");
        assert_eq!(at("17:05").unwrap(), "2026-11-23T17:05");
        assert_eq!(at("").unwrap(), "2026-11-23");
        assert_eq!(at("alle nove"), Err(Lack::Time));
    }
}
