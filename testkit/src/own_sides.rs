// SPDX-License-Identifier: EUPL-1.2
//! A case about two parents and a child, plainly invented, with a plan in which each promised something: for "Il mio filo".

use crate::{Login, TestTown};
use casework::{
    case::{Act, At, CaseId, life::Deed},
    plan::{
        AtPlan, NewPlan,
        kinds::{Kind, Term, Unit, Way},
        merge::Change,
        rhythm::Every,
        sign::{Signature, Signer},
        text::{Commitment, Frame, Goal, Party, Piece, PieceId, Spot},
    },
};
use identity::Role;
use jiff::civil::date;
use people::PersonId;

/// The case, and everybody in it.
pub struct Threads {
    /// Who manages it, and an educator of its team.
    pub team: [Login; 2],
    /// Which.
    pub case: CaseId,
    /// The mother, the father, the child.
    pub family: [PersonId; 3],
}

impl TestTown {
    /// Opens it: the first of the team manages it, and its plan is signed.
    pub async fn case_of_threads(&self) -> Threads {
        let one = self.login("filo-assistente", "comune-cremona", Role::CaseWorker, &[]).await;
        let two = self.login("filo-educatrice", "cosper", Role::CaseWorker, &[]).await;
        let about = [("Matassina", "1985-02-03"), ("Spoletto", "1983-05-06"), ("Rocchettina", "2016-07-08")];
        let named = ("Nucleo dei fili", Some(2034));
        let case = self.case_named(named, "Gomitoli Inventati", about, &[&one, &two]).await;
        let (casework, people, today) = (&self.filo.casework, &self.filo.people, date(2026, 11, 23));
        let taken = Act::of(Deed::TakeAtOnce, "Motivo di prova.");
        casework.act(&one.who, At { case, seen: 2, today }, taken).await.expect("a case taken at once");
        let open = casework.case_for(&one.who, case, today).await.expect("the case");
        let known = people.identities(&one.who, &open.concerned).await.expect("its people");
        let family = ["Matassina", "Spoletto", "Rocchettina"]
            .map(|given| *known.iter().find(|(_, one)| one.given == given).expect("somebody of the family").0);
        self.plan_of_threads(&one, case, family).await;
        Threads { team: [one, two], case, family }
    }

    async fn plan_of_threads(&self, by: &Login, case: CaseId, [mother, father, child]: [PersonId; 3]) {
        let (room, today) = (&self.filo.casework, date(2026, 11, 23));
        let new = NewPlan { form: "plan of threads".into(), kind: Kind::Framework };
        let plan = room.begin_plan(&by.who, case, new, today).await.expect("a plan");
        let at = AtPlan { case, plan, version: 1, today };
        let added = |spot, now| Change { spot, was: None, now: Some(now), over: false };
        let frame = Piece::Frame(Frame { first: Some(date(2026, 11, 1)), every: Every::new(1, Unit::Months) });
        let mut changes = vec![Change { was: Some(Piece::Frame(Frame::default())), ..added(Spot::Frame, frame) }];
        let mut goal = |what: &str, promises: &[(Party, &str, i8)]| {
            let id: PieceId = room.new_piece();
            let needs = ["work".to_owned()].into();
            let wanted = Goal { what: what.into(), sign: String::new(), term: Term::Short, needs };
            changes.push(added(Spot::Goal(id), Piece::Goal(wanted)));
            for (by, what, day) in promises {
                let one = Commitment {
                    goal: id,
                    by: by.clone(),
                    what: (*what).into(),
                    due: Some(date(2026, if *day > 24 { 11 } else { 12 }, *day)),
                    ask: String::new(),
                };
                changes.push(added(Spot::Commitment(room.new_piece()), Piece::Commitment(one)));
            }
        };
        let body = || Party::Body("comune-cremona".into());
        goal(
            "Una casa tranquilla",
            &[(Party::Person(mother), "Porto il contratto", 30), (body(), "Chiamiamo chi affitta", 10)],
        );
        goal(
            "Un altro lavoro",
            &[(Party::Person(father), "Vado alla bottega segreta", 12), (body(), "Cerchiamo la bottega", 12)],
        );
        goal(
            "La scuola",
            &[(Party::Person(child), "Faccio i compiti in biblioteca", 18), (body(), "Parliamo con la maestra", 20)],
        );
        let saved = room.write_plan(&by.who, at, changes).await.expect("what it says");
        let signer = Signer::Body { body: "comune-cremona".into(), who: "Operatrice inventata".into() };
        let signature = Signature { signer, on: today, way: Way::Paper };
        room.sign_plan(&by.who, at, saved.revision, "plan of threads", signature).await.expect("a signature");
    }
}
