// SPDX-License-Identifier: EUPL-1.2
//! How good a service's sheet is, what would make it better, and when somebody should look at it again. Pure rules:
//! the day is an argument.

use crate::{
    Snapshot,
    pack::{Cost, Service, ToldDay},
};
use jiff::{Span, civil::Date};
use kernel::{Language, Localized};

/// Months between two checks when the steward chose none.
pub const REVIEW_MONTHS: u32 = 12;

/// Something that would raise the score.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Gap {
    /// The part of the sheet, by its key in the pack.
    pub part: &'static str,
    /// Points it would give.
    pub points: u8,
    /// What to do.
    pub cure: &'static str,
}

/// How good a sheet is.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Quality {
    /// From 0 to 100.
    pub score: u8,
    /// What is missing, the most valuable first; with the score it makes 100.
    pub gaps: Vec<Gap>,
}

/// When a sheet should be looked at again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due<'s> {
    /// The service.
    pub service: &'s Service,
    /// Who keeps it true, by the body's id.
    pub steward: Option<&'s str>,
    /// The last check.
    pub checked: Option<&'s ToldDay>,
    /// The day by which to look again; `None`: nobody ever did.
    pub due: Option<Date>,
}

/// The first day a told day can mean: `2026-11` is 1 November.
fn earliest(told: &ToldDay) -> Option<Date> {
    let text = told.as_str();
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    whole.parse().ok()
}

/// The day by which a sheet should be looked at again; `None` when nobody ever checked it.
pub fn next_check(service: &Service) -> Option<Date> {
    let months = service.review_every_months.unwrap_or(REVIEW_MONTHS);
    let checked = earliest(service.verified_on.as_ref()?)?;
    checked.checked_add(Span::new().months(i64::from(months))).ok()
}

/// The sheets to look at again on a day or before, never checked ones first, then the longest due.
pub fn due<'s>(snapshot: &'s Snapshot, on: Date) -> Vec<Due<'s>> {
    let mut found: Vec<Due<'s>> = snapshot
        .own_services()
        .iter()
        .map(|service| Due {
            service,
            steward: service.kept_by(),
            checked: service.verified_on.as_ref(),
            due: next_check(service),
        })
        .filter(|found| found.due.is_none_or(|due| due <= on))
        .collect();
    found.sort_by(|one, other| (one.due, &one.service.id).cmp(&(other.due, &other.service.id)));
    found
}

/// How reachable a service is: what its desks say of themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reachable {
    /// Some desk has a telephone or a mail address.
    pub contact: bool,
    /// Some desk has opening hours.
    pub hours: bool,
}

/// How reachable a service of the directory is.
pub fn reachable(snapshot: &Snapshot, service: &Service) -> Reachable {
    let desks = || service.routes.iter().filter_map(|route| snapshot.desk(&route.desk));
    Reachable {
        contact: desks().any(|desk| !snapshot.phones(desk).is_empty() || !snapshot.emails(desk).is_empty()),
        hours: desks().any(|desk| !desk.windows.is_empty()),
    }
}

/// Scores a sheet on a day: 60 points for what is there, 20 for a check that is not too old, 5 when nothing is example
/// data, 15 for translations into `languages`.
pub fn quality(service: &Service, reachable: Reachable, languages: &[Language], today: Date) -> Quality {
    let said = |text: &Localized| !text.is_empty();
    let maybe = |text: &Option<Localized>| text.as_ref().is_some_and(|text| !text.is_empty());
    let priced = match &service.cost {
        Cost::Said(text) => said(text),
        Cost::Free | Cost::Cents(_) => true,
    };
    let present: [(&'static str, u8, bool, &'static str); 10] = [
        ("short", 8, said(&service.short), "say in one sentence what it is"),
        ("for_whom", 8, said(&service.for_whom), "say whom it is for"),
        ("how", 8, said(&service.how), "say what to do, step by step"),
        ("contact", 8, reachable.contact, "give a desk a telephone or a mail address"),
        ("get", 6, said(&service.get), "say what one gets"),
        ("need", 5, !service.need.is_empty(), "list what to bring, also when it is nothing"),
        ("times", 5, maybe(&service.times), "say how long one waits"),
        ("needs", 5, !service.needs.is_empty() || !service.also_needs.is_empty(), "name the needs it answers"),
        ("hours", 4, reachable.hours, "give a desk its opening hours"),
        ("cost", 3, priced, "say what it costs"),
    ];
    let mut gaps: Vec<Gap> = present
        .into_iter()
        .filter(|(_, _, there, _)| !there)
        .map(|(part, points, _, cure)| Gap { part, points, cure })
        .collect();
    let (stale, cure) = match next_check(service) {
        None => (20, "check it and write verified_on and verified_by"),
        Some(due) if today < due => (0, ""),
        Some(due) => {
            let months = i64::from(service.review_every_months.unwrap_or(REVIEW_MONTHS));
            let late = due.checked_add(Span::new().months(months)).is_ok_and(|end| today >= end);
            (if late { 20 } else { 10 }, "check it again: the last check is too old")
        }
    };
    if stale > 0 {
        gaps.push(Gap { part: "verified_on", points: stale, cure });
    }
    if service.example.any() {
        gaps.push(Gap { part: "example", points: 5, cure: "replace example data with what a source says" });
    }
    let missing = untranslated(service, languages);
    if missing > 0 {
        gaps.push(Gap { part: "translations", points: missing, cure: "translate its texts into every language" });
    }
    gaps.sort_by(|one, other| (other.points, one.part).cmp(&(one.points, other.part)));
    let lost: u8 = gaps.iter().map(|gap| gap.points).sum();
    Quality { score: 100 - lost, gaps }
}

/// Of 15 points, those lost to texts that are not in every language; at least one when any is missing.
fn untranslated(service: &Service, languages: &[Language]) -> u8 {
    let texts = [&service.title, &service.short, &service.for_whom, &service.how, &service.get];
    let there: Vec<&&Localized> = texts.iter().filter(|text| !text.is_empty()).collect();
    let wanted = there.len() * languages.len();
    let has = |text: &Localized, language: Language| {
        text.iter().any(|(known, words)| known == language && !words.trim().is_empty())
    };
    let missing: usize =
        there.iter().map(|text| languages.iter().filter(|language| !has(text, **language)).count()).sum();
    if missing == 0 { 0 } else { u8::try_from((15 * missing).div_ceil(wanted)).unwrap_or(15).clamp(1, 15) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    static SHEET: std::sync::LazyLock<Service> = std::sync::LazyLock::new(|| {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pack-small");
        crate::pack::check(&folder).pack.unwrap().services[0].clone()
    });

    const TWO: [Language; 2] = [Language::It, Language::En];

    fn text(there: bool, english: bool) -> Localized {
        match (there, english) {
            (false, _) => Localized::default(),
            (true, false) => Localized::italian("testo"),
            (true, true) => Localized::italian("testo").and(Language::En, "text"),
        }
    }

    prop_compose! {
        fn any_service()(
            there in prop::array::uniform6(any::<bool>()),
            english in prop::array::uniform5(any::<bool>()),
            lists in prop::array::uniform2(any::<bool>()),
            example in any::<bool>(),
            checked in prop::option::of((2020_i16..2027, 1_i8..13)),
            every in prop::option::of(1_u32..60),
        ) -> Service {
            let mut service = SHEET.clone();
            service.title = text(true, english[0]);
            service.short = text(there[0], english[1]);
            service.for_whom = text(there[1], english[2]);
            service.how = text(there[2], english[3]);
            service.get = text(there[3], english[4]);
            service.times = there[4].then(|| text(true, true));
            service.cost = if there[5] { Cost::Free } else { Cost::Said(Localized::default()) };
            service.need = if lists[0] { vec![text(true, true)] } else { Vec::new() };
            service.needs = if lists[1] { vec!["work".into()] } else { Vec::new() };
            service.also_needs.clear();
            service.example = crate::pack::Example::Whole(example);
            service.verified_on = checked.map(|(year, month)| ToldDay(format!("{year}-{month:02}")));
            service.review_every_months = every;
            service
        }
    }

    proptest! {
        #[test]
        fn score_and_gaps_make_a_hundred(service in any_service(), contact: bool, hours: bool) {
            let found = quality(&service, Reachable { contact, hours }, &TWO, date(2026, 11, 22));
            let lost: u32 = found.gaps.iter().map(|gap| u32::from(gap.points)).sum();
            prop_assert_eq!(u32::from(found.score) + lost, 100);
            prop_assert!(found.gaps.is_sorted_by(|one, other| one.points >= other.points));
        }

        #[test]
        fn mending_a_gap_never_lowers_the_score(service in any_service(), contact: bool) {
            let at = Reachable { contact, hours: false };
            let (before, today) = (quality(&service, at, &TWO, date(2026, 11, 22)), date(2026, 11, 22));
            let mut mended = service.clone();
            mended.short = text(true, true);
            mended.how = text(true, true);
            mended.need = vec![text(true, true)];
            mended.verified_on = Some(ToldDay("2026-11-22".into()));
            mended.example = crate::pack::Example::default();
            prop_assert!(quality(&mended, at, &TWO, today).score >= before.score);
            let open = Reachable { contact: true, hours: true };
            prop_assert!(quality(&service, open, &TWO, today).score >= before.score);
        }

        #[test]
        fn a_sheet_grows_old_and_never_young(service in any_service(), days in 0_i32..4000) {
            let first = date(2020, 1, 1);
            let later = first.checked_add(Span::new().days(days)).unwrap();
            let at = Reachable::default();
            prop_assert!(quality(&service, at, &TWO, first).score >= quality(&service, at, &TWO, later).score);
        }
    }

    #[test]
    fn a_whole_fresh_sheet_is_worth_a_hundred() {
        let mut service = SHEET.clone();
        for part in [&mut service.title, &mut service.short, &mut service.for_whom, &mut service.how, &mut service.get]
        {
            *part = text(true, true);
        }
        service.times = Some(text(true, true));
        service.need = vec![text(true, true)];
        service.example = crate::pack::Example::default();
        service.verified_on = Some(ToldDay("2026-06".into()));
        let found = quality(&service, Reachable { contact: true, hours: true }, &TWO, date(2026, 11, 22));
        assert_eq!((found.score, found.gaps), (100, Vec::new()));
    }

    #[test]
    fn a_check_is_due_by_the_interval_its_steward_chose() {
        let mut service = SHEET.clone();
        service.verified_on = Some(ToldDay("2026-08-31".into()));
        service.review_every_months = Some(6);
        assert_eq!(next_check(&service), Some(date(2027, 2, 28)));
        service.review_every_months = None;
        assert_eq!(next_check(&service), Some(date(2027, 8, 31)));
    }
}
