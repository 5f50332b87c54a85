// SPDX-License-Identifier: EUPL-1.2
//! A group that meets, and who comes to it.

use super::{appointments::agreed, refused};
use crate::{Filo, FiloError};
use agenda::{
    DeskScope, Person,
    groups::{Asked, Enrol, NewCycle},
};
use directory::{Snapshot, pack::Desk};
use kernel::{Actor, Language};

/// The service whose groups are shown.
const FATHERS: &str = "gruppi-neo-papa";
/// Places of the demonstration's circle, and who asks to come: the last ones wait.
const CIRCLE: (i64, usize) = (6, 8);

/// Where they meet.
pub(super) fn fathers(directory: &Snapshot) -> Option<&Desk> {
    directory.service(FATHERS)?.routes.iter().find_map(|route| directory.desk(&route.desk))
}

/// A circle of new fathers, full, with two who wait: every two weeks at eight in the evening, from next week on.
pub(super) async fn meet(filo: &Filo, directory: &Snapshot) -> Result<(), FiloError> {
    let (Some(service), Some(desk)) = (directory.service(FATHERS), fathers(directory)) else { return Ok(()) };
    let now = filo.clock.now().timestamp().to_zoned(agenda::Desks::zone(&*filo.directory));
    let (seats, people) = CIRCLE;
    let new = NewCycle {
        desk: desk.id.clone(),
        service: service.id.clone(),
        place: desk.place.clone().unwrap_or_else(|| agenda::NOWHERE.to_owned()),
        title: "Cerchio dei nuovi papà (esempio)".into(),
        notes: "Esempio inventato: puoi portare il bambino. Non serve preparare niente.".into(),
        language: Language::It,
        first: now.date().saturating_add(jiff::Span::new().days(8)),
        hour: jiff::civil::time(20, 0, 0, 0),
        every_weeks: 2,
        sessions: 6,
        minutes: 90,
        seats,
        public: true,
        leaders: desk.workers.first().cloned().into_iter().collect(),
        form_key: b"demonstration circle".to_vec(),
    };
    let made = filo.agenda.make_cycle(new, &DeskScope::All, &Actor::system()).await.map_err(refused)?;
    for number in 1..=people {
        let place = i64::try_from(number).unwrap_or(seats + 1) <= seats;
        let ask = Enrol {
            cycle: made.id,
            asked: if place { Asked::Place } else { Asked::List },
            person: Person {
                name: format!("Papà Inventato {number}"),
                phone: (number % 4 != 0).then(|| format!("000 001 {number:03}")),
                ..Person::default()
            },
            tell: agreed(number),
            language: Language::It,
            form_key: format!("demonstration father {number}").into_bytes(),
            page: None,
        };
        filo.agenda.enrol(ask, &Actor::public()).await.map_err(refused)?;
    }
    Ok(())
}
