// SPDX-License-Identifier: EUPL-1.2
//! People who have an appointment.

use super::{cast::bookable, refused};
use crate::{Filo, FiloError};
use agenda::{By, Confirm, Person, Tell, slots::Audience};
use directory::{Snapshot, pack::Mode};
use kernel::{Actor, Chance, Language, SeededChance};
use message::Detail;

/// Bookings made for the days to come when there are none yet.
const BOOKINGS: usize = 60;

/// Some made-up people in the next free times of the desks of the logins.
pub(super) async fn book(filo: &Filo, directory: &Snapshot) -> Result<(), FiloError> {
    let chance = SeededChance::new(2026);
    let today = filo.clock.now().timestamp().to_zoned(agenda::Desks::zone(&*filo.directory)).date();
    let mut made = 0;
    for desk in bookable(directory) {
        let Some(service) = directory.services_of_desk(&desk.id).find(|service| service.minutes.is_some()) else {
            continue;
        };
        let Ok(week) = filo.agenda.week(&desk.id, &service.id, today, Audience::Public).await else { continue };
        for slot in week.days.iter().flat_map(|day| &day.slots).step_by(2).take(4) {
            if made == BOOKINGS {
                return Ok(());
            }
            made += 1;
            let mut form_key = vec![0; 16];
            chance.fill(&mut form_key);
            let ask = Confirm {
                token: slot.token.clone(),
                mode: desk.modes.first().copied().unwrap_or(Mode::OnSite),
                person: Person {
                    name: format!("Persona Inventata {made}"),
                    phone: Some(format!("000 000 {made:03}")),
                    email: None,
                    note: Some("Nota inventata per la dimostrazione.".into()),
                },
                language: Language::It,
                form_key,
                tell: agreed(made),
                origin: None,
            };
            filo.agenda.confirm(ask, &Actor::public()).await.map_err(refused)?;
        }
    }
    Ok(())
}

/// Every second one gets messages that say only that there is an appointment, every fourth one none.
pub(super) fn agreed(number: usize) -> Tell {
    let detail = if number.is_multiple_of(2) { Detail::Discreet } else { Detail::Told };
    Tell { by: if number.is_multiple_of(4) { By::Nothing } else { By::Phone }, detail }
}
