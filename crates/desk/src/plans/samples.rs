// SPDX-License-Identifier: EUPL-1.2
//! Samples of the pages, about nobody.

use super::{Told, came, goal, kind_name, late, list, of_goal, one, print, side, sign, times};
use casework::{
    case::CaseId,
    plan::{
        By, LatePlan, Noted, PlanId, PlanView, Signed, State, Version,
        kinds::{Kind, Outcome, Power, Term, Unit, Way},
        late::Progress,
        merge::Clash,
        rhythm::Every,
        sign::{Signature, Signer},
        text::{Commitment, Frame, Goal, Party, Piece, PieceId, Spot, Support, Text},
    },
};
use jiff::{
    civil::{Date, date},
    tz::TimeZone,
};
use kernel::{Id, Language, SeededChance, UtcMicros};
use page::{Errors, Form, Speech};

const DAY: Date = date(2026, 12, 3);

fn id<T>(number: u64) -> Id<T> {
    Id::new(UtcMicros(i64::try_from(number).unwrap_or_default() * 1_000), &SeededChance::new(number))
}

fn told(speech: &Speech) -> Told<'_> {
    let named = |code: &str, name: &str| (code.to_owned(), name.to_owned());
    Told {
        speech,
        people: vec![(id(90), Some("Persona Di Prova".to_owned())), (id(91), Some("Bambina Di Prova".to_owned()))],
        children: [id(91)].into(),
        bodies: vec![named("comune", "Comune di prova"), named("coop", "Cooperativa di prova")],
        needs: vec![named("home", "Casa"), named("debts", "Debiti"), named("school", "Scuola")],
        today: DAY,
        zone: TimeZone::UTC,
    }
}

fn by() -> By {
    By { account: "prova".to_owned(), body: "comune".to_owned(), at: UtcMicros(1_795_000_000_000_000) }
}

fn promise(goal: u64, by: Party, what: &str, due: Option<Date>) -> Commitment {
    Commitment { goal: id(goal), by, what: what.to_owned(), due, ask: "Ufficio di prova, 0375 000000".to_owned() }
}

fn text(changed: bool) -> Text {
    let mut text =
        Text { frame: Frame { first: Some(date(2026, 9, 1)), every: Every::new(3, Unit::Months) }, ..Text::default() };
    let what = if changed { "Una casa in affitto a Casalmaggiore prima di marzo" } else { "Una casa prima di gennaio" };
    let goal = |what: &str, term, needs: &[&str]| Goal {
        what: what.to_owned(),
        sign: "Il contratto è firmato".to_owned(),
        term,
        needs: needs.iter().map(|code| (*code).to_owned()).collect(),
    };
    text.goals.insert(id(1), goal(what, Term::Short, &["home", "debts"]));
    let comune = || Party::Body("comune".to_owned());
    text.commitments
        .insert(id(11), promise(1, comune(), "Chiama il proprietario e chiede due mesi", Some(date(2026, 11, 20))));
    text.commitments
        .insert(id(12), promise(1, Party::Family, "Porta il contratto e le ultime bollette", Some(date(2026, 11, 10))));
    if changed {
        text.goals.insert(id(2), goal("La bambina torna a scuola ogni giorno", Term::Medium, &["school"]));
        text.commitments
            .insert(id(21), promise(2, Party::Body("coop".to_owned()), "La accompagna il lunedì e il giovedì", None));
    }
    let what = "Sei ore alla settimana di educativa a casa".to_owned();
    let (from, until) = (Some(date(2026, 9, 1)), Some(date(2027, 6, 30)));
    text.supports.insert(id(31), Support { what, by: Party::Body("coop".to_owned()), from, until });
    text
}

fn version(number: i64, state: State, text: Text) -> Version {
    let signed = state == State::Signed;
    let signature =
        |signer| Signed { signature: Signature { signer, on: date(2026, 9, 1), way: Way::Paper }, by: by() };
    let parent = Signer::ByPower {
        who: "Persona Di Prova".to_owned(),
        of: [id(91)].into(),
        power: Power::Guardian,
        source: "Tribunale di prova, decreto 1 del 2026".to_owned(),
    };
    let progress = Progress {
        of: Some(id(12)),
        outcome: Outcome::Partly,
        on: date(2026, 11, 12),
        words: "Mancano le bollette.".to_owned(),
    };
    Version {
        number,
        state,
        text,
        hands: [(Spot::Goal(id(1)).to_string(), by())].into(),
        gave_way: Vec::new(),
        revision: 3,
        begun: by(),
        changed_at: by().at,
        signed_at: signed.then(|| by().at),
        signatures: if signed { vec![signature(parent), signature(Signer::Person(id(90)))] } else { Vec::new() },
        noted: if signed { vec![Noted { progress, by: by() }] } else { Vec::new() },
    }
}

fn view(versions: Vec<Version>) -> PlanView {
    PlanView { id: id(50), kind: Kind::Framework, begun: by(), versions }
}

fn back(number: i64) -> String {
    super::path_of(id(2), id(50), number)
}

/// The plans of a case: none, or one that holds with a draft beside it.
pub(crate) fn list(some: bool, speech: &Speech) -> list::List {
    let case: CaseId = id(2);
    let both = vec![version(1, State::Signed, text(false)), version(2, State::Draft, text(true))];
    let plans = if some { vec![view(both)] } else { Vec::new() };
    let (form, errors) = (Form::default(), Errors::default());
    list::List::of(&plans, (case, "Caso di prova".to_owned()), &told(speech), Some((&form, &errors)), String::new())
}

/// A version: empty, to be signed, signed and late.
pub(crate) fn one(state: State, whole: bool, speech: &Speech) -> one::One {
    let text = if whole { text(false) } else { Text::default() };
    let shown = version(1, state, text);
    let names = (back(1), super::list_of(id(2)), "Caso di prova".to_owned());
    let view = view(vec![version(1, state, shown.text.clone())]);
    one::One::told(&view, &shown, names, (true, true), &told(speech), id(99))
}

/// A goal: as it is kept, or with what a colleague has written meanwhile.
pub(crate) fn goal(clash: bool, speech: &Speech) -> goal::Page {
    let kept = of_goal(&text(false), id(1));
    let mut shown = goal::Shown::default();
    if clash {
        let spot = Spot::Goal(id::<Piece>(1));
        let ours = text(true).get(spot);
        shown.clashes.push((Clash { spot, fields: vec!["what"], theirs: kept.get(spot), ours }, Some(by())));
    }
    let form = goal::fields(&if clash { of_goal(&text(true), id(1)) } else { kept.clone() }, id(1));
    let read = kept.carried();
    goal::Page::of(kind_name(Kind::Framework), (back(1), id(1), false), (&form, &read), &shown, None, &told(speech))
}

/// Days and supports.
pub(crate) fn times(speech: &Speech) -> times::Page {
    let (kept, fresh): (Text, Option<PieceId>) = (text(false), Some(id(32)));
    let (form, read) = (times::fields(&kept), kept.carried());
    times::Page::of(kind_name(Kind::Framework), back(1), (&form, &read), times::Shown::default(), fresh, &told(speech))
}

/// A signature to note: the first, or another with a mistake.
pub(crate) fn sign(first: bool, speech: &Speech) -> sign::Page {
    let state = if first { State::Draft } else { State::Signed };
    let (form, mut errors) = (Form::of([("signer", "power"), ("letto", "3")]), Errors::default());
    if !first {
        errors.add("source", "desk-plan-sign-source-missing");
    }
    let shown = version(1, state, text(false));
    sign::Page::of(kind_name(Kind::Framework), back(1), &shown, (&form, &errors), String::new(), &told(speech))
}

/// What came of a promise, or a review.
pub(crate) fn came(review: bool, speech: &Speech) -> Option<came::Page> {
    let (form, errors) = (Form::default(), Errors::default());
    let of = (!review).then(|| id(12));
    let shown = version(1, State::Signed, text(false));
    came::Page::of(kind_name(Kind::Framework), back(1), &shown, of, (&form, &errors), &told(speech))
}

/// A plan to be printed, in a language.
pub(crate) fn print(language: Language, speech: &Speech) -> print::Page {
    let shown = version(1, State::Signed, text(false));
    let whole = view(vec![version(1, State::Signed, text(false))]);
    print::sample(&whole, &shown, &told(speech), language)
}

/// Two versions beside each other.
pub(crate) fn side(speech: &Speech) -> side::Page {
    let (was, now) = (version(1, State::Signed, text(false)), version(2, State::Draft, text(true)));
    side::Page::of(kind_name(Kind::Framework), back(2), &was, &now, &told(speech))
}

/// What is late in all cases: nothing, or one plan.
pub(crate) fn late(some: bool, speech: &Speech) -> late::Page {
    let (case, plan): (CaseId, PlanId) = (id(2), id(50));
    let one = LatePlan { case, plan, kind: Kind::Framework, many: 2, since: date(2026, 11, 10) };
    late::Page::of(if some { vec![(one, "Caso di prova".to_owned(), 1)] } else { Vec::new() }, speech)
}
