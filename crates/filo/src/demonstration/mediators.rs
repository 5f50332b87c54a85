// SPDX-License-Identifier: EUPL-1.2
//! Who interprets: one who signs in and comes on some days, one who is asked each time, one whose pledge of secrecy is still to be signed.

use super::{
    cast::{INTERPRETS, bookable, chief},
    refused,
};
use crate::{Filo, FiloError};
use agenda::mediators::{Gender, Hours, NewMediator, Profile, Way};
use directory::Snapshot;
use identity::{Member, Who};
use jiff::civil::Weekday;
use std::collections::BTreeMap;

/// What an hour costs, in cents.
const AN_HOUR: i64 = 2_850;

/// The register of the body with most desks.
pub(super) async fn write_in(
    filo: &Filo,
    directory: &Snapshot,
    members: &BTreeMap<String, Member>,
) -> Result<(), FiloError> {
    let body = chief(&bookable(directory));
    let today = filo.clock.now().timestamp().to_zoned(agenda::Desks::zone(&*filo.directory)).date();
    let mut mornings = Hours::default();
    for day in [Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday] {
        mornings.set(day, "8.30-13, 14-18").map_err(|_| refused("hours that are none"))?;
    }
    let account = members.get(INTERPRETS).map(|member| member.account.to_string());
    let everywhere = [Way::InPerson, Way::Telephone, Way::Video].as_slice();
    for (number, (account, gender, languages, ways, hours, pledged)) in [
        (account, Gender::Woman, ["pa", "hi"], everywhere, mornings, true),
        (None, Gender::Man, ["ar", "fr"], everywhere, Hours::default(), true),
        (None, Gender::Woman, ["sq", "ro"], &[Way::Telephone], Hours::default(), false),
    ]
    .into_iter()
    .enumerate()
    {
        let new = NewMediator {
            body: body.clone(),
            account,
            profile: Profile {
                name: format!("Mediazione Inventata {}", number + 1),
                gender,
                languages: languages.map(str::to_owned).into(),
                ways: ways.iter().copied().collect(),
                hours,
                phone: Some(format!("000 003 {number:03}")),
                email: None,
            },
            pledged_on: pledged.then_some(today),
            active_from: today,
            active_to: None,
            cents_per_hour: AN_HOUR,
            programme: "Fondo inventato".into(),
            form_key: format!("demonstration mediator {number}"),
        };
        filo.agenda.write_mediator_in(new, &Who::Operator).await.map_err(refused)?;
    }
    Ok(())
}
