// SPDX-License-Identifier: EUPL-1.2
//! A plan of a case of the body: its first version signed and late, a second being written; a document and an intervention of the same case.

use super::things::BODY;
use crate::common::Valley;
use casework::{
    case::{NewCase, reasons::Part},
    document::{Facts, NewDocument, kinds::Kind as PaperKind},
    intervention::{
        NewIntervention,
        kinds::{Fund, MeansTest, Rhythm},
        share::Shares,
        terms::{Beneficiary, Measure, Source, Terms},
    },
    pathway::{AtCourse, NewCourse, Proposing, Wanted, course::Verdict, days::Holidays},
    plan::{
        AtPlan, NewPlan,
        kinds::{Kind, Term, Unit, Way},
        merge::Change,
        rhythm::Every,
        sign::{Signature, Signer},
        text::{Commitment, Frame, Goal, Party, Piece, Spot},
    },
};
use identity::{Member, Role, Who};
use jiff::{civil::date, tz::TimeZone};
use kernel::{Id, SeededChance, UtcMicros};
use std::collections::BTreeSet;

/// The title of the document.
pub const PAPER: &str = "Lettera inventata del padrone di casa";

/// What the intervention gives.
pub const GIVEN: &str = "Aiuto in casa inventato";

/// The name of the case.
pub const PLANNED: &str = "Caso inventato con un piano";

/// Where it is.
#[derive(Default)]
pub struct Planned {
    pub case: String,
    pub plan: String,
    pub goal: String,
    pub promise: String,
}

impl Planned {
    /// An address of a plan: what is written goes to the draft, what came of it to the version that holds.
    pub fn at(&self, path: &str) -> String {
        let holds = path.ends_with("/firme") || path.contains("/esiti/");
        path.replace("{case}", &self.case)
            .replace("{plan}", &self.plan)
            .replace("{version}", if holds { "1" } else { "2" })
            .replace("{goal}", &self.goal)
            .replace("{item}", &self.promise)
    }
}

pub fn author(number: u64) -> Who {
    let account = Id::new(UtcMicros(0), &SeededChance::new(700 + number));
    Who::from(Member { account, body: BODY.to_owned(), role: Role::CaseWorker, desks: BTreeSet::new() })
}

/// By somebody who is at no desk of this test.
pub async fn planned(valley: &Valley, person: &str) -> Planned {
    let (who, today, room) = (author(1), date(2026, 11, 30), &valley.casework);
    let new = NewCase {
        form: "a form of this plan".to_owned(),
        town: "019036".parse().unwrap(),
        name: PLANNED.to_owned(),
        reason: "Motivo inventato.".to_owned(),
        concerned: [person.parse().unwrap()].into(),
        children_until: None,
        part: Part::SocialWorker,
    };
    let case = room.open_case(&who, new, today).await.unwrap();
    let new = NewPlan { form: "a form of this plan".to_owned(), kind: Kind::Framework };
    let plan = room.begin_plan(&who, case, new, today).await.unwrap();
    let at = AtPlan { case, plan, version: 1, today };
    let (goal, promise) = (room.new_piece(), room.new_piece());
    let (what, sign, needs) = ("Una casa inventata".to_owned(), String::new(), ["work".to_owned()].into());
    let wanted = Piece::Goal(Goal { what, sign, term: Term::Short, needs });
    let (by, what, ask) = (Party::Body(BODY.to_owned()), "Telefona a chi affitta".to_owned(), String::new());
    let promised = Piece::Commitment(Commitment { goal, by, what, due: Some(date(2026, 11, 1)), ask });
    let frame = Piece::Frame(Frame { first: Some(date(2026, 10, 1)), every: Every::new(3, Unit::Months) });
    let added = |spot, now| Change { spot, was: None, now: Some(now), over: false };
    let changes = vec![
        added(Spot::Goal(goal), wanted),
        added(Spot::Commitment(promise), promised),
        Change { was: Some(Piece::Frame(Frame::default())), ..added(Spot::Frame, frame) },
    ];
    let saved = room.write_plan(&who, at, changes).await.unwrap();
    let signer = Signer::Body { body: BODY.to_owned(), who: "Operatrice inventata".to_owned() };
    let signature = Signature { signer, on: today, way: Way::Paper };
    room.sign_plan(&who, at, saved.revision, "a form of this plan", signature).await.unwrap();
    room.next_version(&who, at).await.unwrap();
    Planned { case: case.to_string(), plan: plan.to_string(), goal: goal.to_string(), promise: promise.to_string() }
}

/// A document of the case, added by who opened it.
pub async fn paper(valley: &Valley, case: &str) -> String {
    let (who, today, room) = (author(1), date(2026, 11, 30), &valley.casework);
    let open = room.receive(&who, case.parse().unwrap(), today).await.unwrap();
    let mut arrival = room.arrival(&who, &open).await.unwrap();
    arrival.take(b"Una lettera inventata.").await.unwrap();
    let file = arrival.finish(&who, "lettera.txt", "a form of this paper").await.unwrap().file;
    let (of, title) = (BTreeSet::new(), PAPER.to_owned());
    let facts = Facts { kind: PaperKind::Letter, title, on: None, expires: None, of, source: String::new() };
    let new = NewDocument { form: "a form of this paper".to_owned(), file, facts, follows: None };
    room.add_documents(&who, &open, vec![new], today).await.unwrap()[0].to_string()
}

/// Three pathways on the case: one of which a refusal is proposed, one whose facts are gathered, one that was decided. The last two are given.
pub async fn walked(valley: &Valley, case: &str) -> (String, String) {
    let (who, today, room) = (author(1), date(2026, 11, 30), &valley.casework);
    let case = case.parse().unwrap();
    let new = |form: &str| NewCourse { form: form.to_owned(), pathway: "housing-emergency".to_owned(), version: 1 };
    let at = |course| AtCourse { case, course, today, zone: TimeZone::UTC, holidays: Holidays::default() };
    let no = || Proposing { verdict: Verdict::Refuse, words: "Motivo inventato.".to_owned() };
    let waits = room.begin_course(&who, case, new("a form of this course"), today).await.unwrap();
    room.propose_course(&who, &at(waits), 1, "a form of this proposal", no()).await.unwrap();
    let decided = room.begin_course(&who, case, new("a form of a decided course"), today).await.unwrap();
    room.propose_course(&who, &at(decided), 1, "a form of its proposal", no()).await.unwrap();
    let Who::Member(leads) = author(2) else { unreachable!("a member") };
    let leads = Who::from(Member { role: Role::Coordinator, ..leads });
    let refused = Wanted { verdict: Some(Verdict::Refuse), words: "Motivo inventato.".to_owned() };
    room.decide_course(&leads, &at(decided), 2, "a form of this decision", refused).await.unwrap();
    let open = room.begin_course(&who, case, new("a form of another course"), today).await.unwrap();
    (open.to_string(), decided.to_string())
}

/// Terms of an intervention: a hundred euro a month, of the body's own money.
pub fn terms() -> Terms {
    Terms {
        what: GIVEN.to_owned(),
        by: Party::Body(BODY.to_owned()),
        to: Beneficiary::Household,
        rhythm: Rhythm::Monthly,
        measure: Measure::Sum,
        quantity: 10_000,
        from: date(2026, 11, 1),
        until: date(2027, 1, 31),
        shares: Shares::default(),
        source: Source { fund: Fund::Own, name: String::new() },
        means: MeansTest::Nothing,
        isee: None,
        support: None,
    }
}

/// An intervention of the case, asked for by who opened it.
pub async fn given(valley: &Valley, case: &str) -> String {
    let new = NewIntervention { form: "a form of this intervention".to_owned(), terms: terms() };
    let (case, today) = (case.parse().unwrap(), date(2026, 11, 30));
    valley.casework.propose_intervention(&author(1), case, new, today).await.unwrap().to_string()
}
