// SPDX-License-Identifier: EUPL-1.2
//! People who wrote without a name.

use super::{
    cast::{bookable, front_desks},
    refused,
};
use crate::{Filo, FiloError};
use directory::Snapshot;
use kernel::{Actor, Language};
use reception::threads::{NewThread, SafeHours, SafeReach, Story, Way};

/// Two made-up people who wrote without a name to each of the first front desks: one reads on their page alone, one may be
/// called at certain hours.
pub(super) async fn write(filo: &Filo, directory: &Snapshot) -> Result<(), FiloError> {
    let called = SafeReach {
        way: Way::Call,
        address: "000 000 000".into(),
        hours: SafeHours { days: vec![0, 1, 2, 3, 4], from: Some(9 * 60), until: Some(12 * 60) },
        cover: "Parole inventate: chiamo dalla biblioteca.".into(),
        never: false,
    };
    let stories = [
        (None, SafeReach::default(), "Messaggio inventato: quando siete aperti? Non so da dove cominciare."),
        (Some("Girasole Inventato"), called, "Messaggio inventato: sono indietro con l’affitto e ho due figli."),
    ];
    for (at, desk) in front_desks(&bookable(directory)).into_iter().enumerate() {
        for (number, (alias, reach, words)) in stories.iter().enumerate() {
            let story = Story {
                alias: alias.map(str::to_owned),
                children: alias.is_some(),
                language: Language::It.code().to_owned(),
                reach: reach.clone(),
                ..Story::default()
            };
            let new = NewThread {
                desk: desk.id.clone(),
                body: desk.body.clone(),
                story,
                words: (*words).to_owned(),
                form_key: format!("demonstration {at} {number}"),
            };
            let opened = filo.reception.open_thread(new, &Actor::public()).await;
            opened.map_err(refused)?;
        }
    }
    Ok(())
}
