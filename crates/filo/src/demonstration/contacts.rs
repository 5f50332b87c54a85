// SPDX-License-Identifier: EUPL-1.2
//! People who came to the front desks in these days.

use super::refused;
use crate::{Filo, FiloError};
use directory::Snapshot;
use identity::{Member, Who};
use people::{Care, NewPerson, Standing};
use reception::contact::{Known, Mode as Met, Motive, NewContact, Outcome, Record, Speaker, Story as ContactStory};

/// Made-up people who came to the front desks in these days: one contact of each desk is still open.
pub(super) async fn receive(filo: &Filo, directory: &Snapshot, workers: Vec<Member>) -> Result<(), FiloError> {
    let needs: Vec<&str> = directory.needs().iter().map(|need| need.code.as_str()).collect();
    let towns: Vec<_> = directory.towns().iter().map(|town| town.istat).collect();
    let mut number: i64 = 0;
    for worker in workers {
        let Some(desk) = worker.desks.first().cloned() else { continue };
        let (who, actor) = (Who::Member(worker.clone()), worker.actor());
        let here = directory.desk(&desk).and_then(|desk| directory.place_of(desk)).map(|place| place.town);
        // Days ago, how they came, how it ended, whether they said who they are.
        for (days, mode, outcome, named) in [
            (0, Met::Mail, None, true),
            (0, Met::Telephone, Some(Outcome::Back), true),
            (0, Met::InPerson, Some(Outcome::Information), false),
            (0, Met::InPerson, Some(Outcome::Information), true),
            (1, Met::InPerson, Some(Outcome::Appointment), true),
            (1, Met::Telephone, Some(Outcome::Information), false),
            (2, Met::InPerson, Some(Outcome::Declined), true),
            (2, Met::Telephone, Some(Outcome::NoAnswer), true),
            (3, Met::InPerson, Some(Outcome::Information), true),
            (4, Met::Telephone, Some(Outcome::Appointment), true),
            (7, Met::InPerson, Some(Outcome::Back), true),
        ] {
            number += 1;
            let mut ticket = filo.reception.ticket(worker.account);
            ticket.begun_at = ticket.begun_at.plus_seconds(-86_400 * days - 300 * (number % 7));
            let known = if named {
                let person = people::invented::person(2026, number.unsigned_abs());
                let new = NewPerson {
                    form: format!("demonstration contact {number}"),
                    identity: person.identity,
                    care: Care::default(),
                    standing: Standing::Common,
                    contacts: person.contacts,
                };
                let noted = filo.people.note_person(&who, new).await;
                Known::Newly(noted.map_err(refused)?)
            } else {
                Known::Unsaid
            };
            let at = usize::try_from(number).unwrap_or_default();
            let record = Record {
                desk: desk.clone(),
                known,
                mode,
                motive: Motive::Spontaneous,
                speaker: Speaker::Itself,
                needs: needs.get(at * 3 % needs.len().max(1)).map(|need| (*need).to_owned()).into_iter().collect(),
                // Most live where the desk stands.
                town: if number % 4 == 0 { towns.get(at * 7 % towns.len().max(1)).copied() } else { here },
                language: None,
                interpreter: false,
                urgent: outcome.is_none(),
                minors: number % 3 == 0,
                outcome,
                story: ContactStory { note: "Nota inventata per la dimostrazione.".into(), ..ContactStory::default() },
            };
            let new = NewContact { ticket, body: worker.body.clone(), record };
            let noted = filo.reception.note_contact(new, std::slice::from_ref(&desk), &actor).await;
            noted.map_err(refused)?;
        }
    }
    Ok(())
}
