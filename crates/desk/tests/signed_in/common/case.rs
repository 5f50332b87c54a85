// SPDX-License-Identifier: EUPL-1.2
//! A case about one invented person, on whose team two case workers are: anna, who opened it, and carla.

use super::{DESK, Valley, at};
use casework::case::{At, CaseId, NewCase, NewSeat, reasons::Part};
use identity::{Role, Who};
use jiff::civil::{Date, date};
use people::PersonId;

/// The body of both.
pub const BODY: &str = "coop-esempio";
/// The day on which it is opened.
pub const TODAY: Date = date(2026, 11, 30);

/// The case, and whom it concerns.
pub async fn of_two(valley: &Valley, surname: &str) -> (CaseId, PersonId) {
    valley.clock.set(at("2026-11-30T10:05"));
    valley.employ("riceve", Role::FrontDesk, BODY, &[DESK]).await;
    valley.employ("anna", Role::CaseWorker, BODY, &[]).await;
    valley.employ("carla", Role::CaseWorker, BODY, &[]).await;
    let (who, room) = (valley.member("anna").await, &valley.casework);
    let identity = people::Identity { surname: surname.into(), given: "Prova".into(), ..people::Identity::default() };
    let (care, standing) = (people::Care::default(), people::Standing::Common);
    let new = people::NewPerson { form: "a form of this test".into(), identity, care, standing, contacts: Vec::new() };
    let person = valley.people.note_person(&valley.member("riceve").await, new).await.unwrap();
    let new = NewCase {
        form: "f".into(),
        town: "019036".parse().unwrap(),
        name: "Caso inventato".into(),
        reason: "Motivo inventato.".into(),
        concerned: [person].into(),
        children_until: None,
        part: Part::SocialWorker,
    };
    let case = room.open_case(&who, new, TODAY).await.unwrap();
    let Who::Member(carla) = valley.member("carla").await else { panic!() };
    let seat = NewSeat { account: carla.account, body: carla.body, part: Part::Educator, since: TODAY };
    let seen = room.case_for(&who, case, TODAY).await.unwrap().version;
    room.join_team(&who, At { case, seen, today: TODAY }, seat, "").await.unwrap();
    (case, person)
}

/// Fields as a form sends them.
pub fn sent(fields: &[(&str, &str)]) -> String {
    let safe = |text: &str| -> String {
        text.bytes()
            .map(
                |byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") },
            )
            .collect()
    };
    fields.iter().map(|(name, value)| format!("{}={}", safe(name), safe(value))).collect::<Vec<_>>().join("&")
}
