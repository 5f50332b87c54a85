// SPDX-License-Identifier: EUPL-1.2
//! A case about a parent and a child, plainly invented, whose plan promises a support: for those who ask for it, say yes to it and pay it.

use crate::{Login, TestTown};
use casework::{
    case::CaseId,
    plan::{
        AtPlan, NewPlan,
        kinds::{Kind, Term, Unit, Way},
        merge::Change,
        rhythm::Every,
        sign::{Signature, Signer},
        text::{Commitment, Frame, Goal, Party, Piece, Spot, Support},
    },
};
use identity::Role;
use jiff::civil::date;

impl TestTown {
    /// Opens it: the three who work on it, and the path of its interventions.
    pub async fn case_of_help(&self) -> ([Login; 3], String) {
        let mut team = Vec::new();
        for name in ["aiuto-assistente", "aiuto-responsabile", "aiuto-contabile"] {
            team.push(self.login(name, "comune-cremona", Role::CaseWorker, &[]).await);
        }
        let team = <[Login; 3]>::try_from(team).unwrap_or_else(|_| panic!("three"));
        let about = [("Aiutina", "1986-03-04"), ("Ripetino", "2015-06-07")];
        let [one, two, three] = &team;
        let named = ("Nucleo degli aiuti", Some(2033));
        let case = self.case_named(named, "Doposcuolini Inventati", about, &[one, two, three]).await;
        self.plan_of_help(one, case).await;
        (team, format!("/scrivania/casi/{case}/interventi"))
    }

    async fn plan_of_help(&self, by: &Login, case: CaseId) {
        let (room, today) = (&self.filo.casework, date(2026, 11, 23));
        let new = NewPlan { form: "plan of help".into(), kind: Kind::Framework };
        let plan = room.begin_plan(&by.who, case, new, today).await.expect("a plan");
        let at = AtPlan { case, plan, version: 1, today };
        let added = |spot, now| Change { spot, was: None, now: Some(now), over: false };
        let frame = Piece::Frame(Frame { first: Some(date(2026, 11, 1)), every: Every::new(1, Unit::Months) });
        let wanted = Goal {
            what: "I compiti si fanno in pace".into(),
            sign: String::new(),
            term: Term::Short,
            needs: ["school".to_owned()].into(),
        };
        let given = Support {
            what: "Educatrice in casa, il pomeriggio".into(),
            by: Party::Body("cosper".into()),
            from: Some(date(2026, 11, 2)),
            until: Some(date(2027, 2, 28)),
        };
        let goal = room.new_piece();
        let promise = |by: Party, what: &str| {
            let one = Commitment { goal, by, what: what.into(), due: None, ask: String::new() };
            added(Spot::Commitment(room.new_piece()), Piece::Commitment(one))
        };
        let changes = vec![
            Change { was: Some(Piece::Frame(Frame::default())), ..added(Spot::Frame, frame) },
            added(Spot::Goal(goal), Piece::Goal(wanted)),
            promise(Party::Family, "Un tavolo libero alle quattro"),
            promise(Party::Body("comune-cremona".into()), "Chiediamo l’educatrice"),
            added(Spot::Support(room.new_piece()), Piece::Support(given)),
        ];
        let saved = room.write_plan(&by.who, at, changes).await.expect("what it says");
        let signer = Signer::Body { body: "comune-cremona".into(), who: "Operatrice inventata".into() };
        let signature = Signature { signer, on: today, way: Way::Paper };
        room.sign_plan(&by.who, at, saved.revision, "plan of help", signature).await.expect("a signature");
    }
}
