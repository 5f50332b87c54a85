// SPDX-License-Identifier: EUPL-1.2
//! What families read of a programme that takes people in by order of arrival: open or full, and never a figure.

use identity::{Member, Role, Who};
use kernel::{Id, SeededChance};
use reception::intake::{Decision, Facts, Household, NewRequest, Residence, Step, Terms};
use std::collections::{BTreeSet, VecDeque};
use testkit::{TestTown, on_sqlite};

const DESK: &str = "ripartire-cernusco";
const BODY: &str = "lavoro-integrazione";
const SHEET: &str = "/servizi/ripartire";
/// Places and money, as any page might write them.
const FIGURES: [&str; 8] = ["circa 25", "about 25", "140.000", "140,000", "140000", "14000000", "96.300", "9630000"];

/// So many households get a place, each with € 5,350 planned.
async fn take_in(town: &TestTown, households: usize) {
    let terms = Terms::of(&town.filo.directory.current().unwrap(), "ripartire").unwrap();
    let account = Id::new(town.filo.clock.now(), &SeededChance::new(3));
    let member = Member { account, body: BODY.into(), role: Role::Coordinator, desks: BTreeSet::new() };
    let (actor, who, desks) = (member.actor(), Who::Member(member), [DESK.to_owned()]);
    let facts = Facts {
        residence: Residence::Town(*terms.towns.first().unwrap()),
        minors: Some(true),
        job_lost: Some(true),
        hardship: None,
    };
    for number in 0..households {
        let household = Household {
            name: format!("Persona Inventata {number}"),
            telephone: "000 000 003".into(),
            facts,
            ..Household::default()
        };
        let reception = &town.filo.reception;
        let new = NewRequest {
            programme: "ripartire".into(),
            desk: DESK.into(),
            body: BODY.into(),
            contact: None,
            household,
            form_key: reception.form_key(),
        };
        let id = reception.enter_request(new, &desks, &actor).await.unwrap();
        let place =
            Decision { step: Step::Place, amount_cents: 535_000, reason: String::new(), knowing: BTreeSet::new() };
        reception.decide_request(id, 1, place, &terms, &desks, &who, &actor).await.unwrap();
    }
}

/// Every public page that a family reaches by links, in Italian and in English, up to some hundreds.
async fn read_everything(town: &TestTown) -> usize {
    let family = town.visitor();
    let mut to_read: VecDeque<String> =
        ["/it/", "/en/", "/it/servizi/ripartire", "/en/servizi/ripartire"].map(str::to_owned).into();
    let mut known: BTreeSet<String> = to_read.iter().cloned().collect();
    let mut read = 0;
    while let Some(path) = to_read.pop_front() {
        if read == 260 {
            break;
        }
        let page = family.get(&path).await;
        read += 1;
        for figure in FIGURES {
            assert!(!page.source().contains(figure), "{path} says {figure}");
        }
        for (_, address) in page.links() {
            let address = address.split('#').next().unwrap_or_default().to_owned();
            let public =
                (address.starts_with("/it/") || address.starts_with("/en/")) && !address.contains("/scrivania");
            if public && known.insert(address.clone()) {
                to_read.push_back(address);
            }
        }
    }
    read
}

#[test]
fn families_read_open_or_full_and_never_how_many_or_how_much() {
    on_sqlite(|town| async move {
        let family = town.visitor();
        family.get(&format!("/it{SHEET}")).await.must_say("Puoi chiedere di entrare");
        take_in(&town, 18).await;
        family.get(&format!("/it{SHEET}")).await.must_say("Puoi chiedere di entrare");
        let read = read_everything(&town).await;
        assert!(read > 60, "{read}");
        for open_data in ["/hsds/programs", "/hsds/services", "/it/servizi/ripartire.jsonld"] {
            let page = family.get(open_data).await;
            for figure in FIGURES {
                assert!(!page.source().contains(figure), "{open_data} says {figure}");
            }
        }
        take_in(&town, 7).await;
        let full = family.get(&format!("/it{SHEET}")).await;
        full.must_say("I posti sono tutti presi").must_say("lista d’attesa");
        for language in ["ro", "pa", "ar", "sq", "en", "uk", "fr", "es", "zh"] {
            let page = family.get(&format!("/{language}{SHEET}")).await;
            assert!(FIGURES.iter().all(|figure| !page.source().contains(figure)), "{language}");
        }
        let other = family.get("/it/servizi/servizio-sociale-cernusco").await;
        assert!(!other.says("I posti sono tutti presi"), "only the programme's own sheet says so");
    });
}
