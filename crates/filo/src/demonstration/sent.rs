// SPDX-License-Identifier: EUPL-1.2
//! Somebody who sends others, and whom they sent.

use super::{
    cast::{bookable, chief},
    refused,
};
use crate::{Filo, FiloError};
use directory::Snapshot;
use identity::Who;
use kernel::{Actor, Language};
use reception::prescribers::{self, Agreement, Answer, NewPrescriber, NewSending, Profession, Profile, Risk};

/// A made-up teacher with a personal link of the body with most desks, and two made-up people whom she sent: one waits, one was taken up.
/// A new link to try is one press away for the coordinator.
pub(super) async fn send(filo: &Filo, directory: &Snapshot) -> Result<(), FiloError> {
    let bookable = bookable(directory);
    let chief = chief(&bookable);
    let Some(desk) = bookable.iter().find(|desk| desk.body == chief) else { return Ok(()) };
    let school = directory.bodies().iter().find(|body| body.id.starts_with("scuola"));
    // Not every desk is somewhere.
    let here = directory.place_of(desk).map(|place| place.town);
    let Some(town) = here.or_else(|| directory.towns().first().map(|town| town.istat)) else { return Ok(()) };
    let town = town.to_string();
    let now = filo.clock.now();
    let today = now.timestamp().to_zoned(agenda::Desks::zone(&*filo.directory)).date();
    let new = NewPrescriber {
        body: chief.clone(),
        profile: Profile {
            name: "Maestra Inventata".into(),
            profession: Profession::Teacher,
            place: school.map_or_else(|| "Scuola inventata".to_owned(), |school| school.name.clone()),
            town: town.clone(),
            reach: "000 000 004".into(),
        },
        until: now.plus_seconds(200 * 86_400),
        form_key: "demonstration prescriber".into(),
    };
    let given = filo.reception.give_link(&Who::Operator, new).await.map_err(refused)?;
    let (Some(link), Some(clear)) = (given.secret, Risk::No.clear()) else { return Ok(()) };
    for number in 1..=2 {
        let agreement = Agreement {
            by: prescribers::By::Person,
            how: prescribers::How::InPerson,
            day: today,
            read: "Parole inventate, lette per la dimostrazione.".into(),
            language: Language::It.code().into(),
        };
        let new = NewSending {
            clear,
            desk: desk.id.clone(),
            body: desk.body.clone(),
            called: format!("Persona Inventata {number}"),
            story: prescribers::Story {
                phone: format!("000 000 00{number}"),
                mail: String::new(),
                reach: String::new(),
                minor: false,
                town: town.clone(),
                language: Language::It.code().into(),
                needs: directory.needs().iter().take(1).map(|need| need.code.clone()).collect(),
                note: "Nota inventata per la dimostrazione.".into(),
                agreement,
            },
            booking: None,
            notify: None,
            today,
            form_key: format!("demonstration sending {number}"),
        };
        let sent = filo.reception.send(&link, new, &Actor::public()).await.map_err(refused)?;
        if number == 2 {
            let (desks, actor) = ([desk.id.clone()], Actor::system());
            let answered = filo.reception.answer_sending(sent, 1, Answer::TakenUp, &desks, &actor).await;
            answered.map_err(refused)?;
        }
    }
    Ok(())
}
