// SPDX-License-Identifier: EUPL-1.2
//! What comes along from a contact to an appointment and what must not, whom no message reaches, and moving: as a browser
//! without scripts lives it, on both databases.

use crate::common::{Answer, Browser, DAY, DESK, Valley, on_both, on_both_changed};
use axum::http::StatusCode;
use directory::pack::Mode;
use identity::Role;

const NEW: &str = "/it/scrivania/contatti/nuovo";
const BOOK: &str = "/it/scrivania/prenota";
const NUMBER: &str = "value=\"+393000000003\"";
const WITHHELD: &str = "Il numero che abbiamo non è sicuro o non va usato";

/// What a browser would send of a page's form, without buttons: its fields as they stand, chosen ones alone.
fn form_of(page: &Answer) -> Vec<(String, String)> {
    let step = page.text.split("<form id=\"step\"").nth(1).or_else(|| page.text.split("<form method=\"post\"").last());
    let form = step.unwrap().split("</form>").next().unwrap();
    let mut fields = Vec::new();
    for input in form.split("<input ").skip(1) {
        let tag = input.split('>').next().unwrap();
        let of =
            |name: &str| tag.split(&format!("{name}=\"")).nth(1).map(|rest| rest.split('"').next().unwrap().to_owned());
        let choice = ["radio", "checkbox"].contains(&of("type").unwrap().as_str());
        if !choice || tag.contains(" checked") {
            fields.push((of(" name").unwrap(), of("value").unwrap_or_default()));
        }
    }
    fields
}

/// Sends the form with some fields otherwise.
async fn send(browser: &mut Browser<'_>, to: &str, page: &Answer, changed: &[(&str, &str)]) -> Answer {
    let mut fields = form_of(page);
    fields.retain(|(name, _)| changed.iter().all(|(other, _)| other != name));
    fields.extend(changed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let sent: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", escaped(value))).collect();
    browser.post(to, &sent.join("&")).await
}

fn escaped(value: &str) -> String {
    value
        .bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

/// Whether this way of telling is the one chosen on the page.
fn chosen(page: &Answer, name: &str, value: &str) -> bool {
    form_of(page).contains(&(name.to_owned(), value.to_owned()))
}

async fn at_work(valley: &Valley) -> Browser<'_> {
    valley.employ("alta", Role::FrontDesk, "coop-esempio", &[DESK]).await;
    valley.browser("alta").await
}

/// Somebody new with a number comes, and what must be heeded of them is noted; the contact's id.
async fn came(browser: &mut Browser<'_>, heed: &[(&str, &str)]) -> String {
    let screen = browser.get(NEW).await;
    let line = ("line", "Inventata Prova 300 0000003");
    let new = send(browser, NEW, &screen, &[line, ("go", "new")]).await;
    let mut typed = heed.to_vec();
    typed.extend([("outcome", "appointment"), ("go", "close")]);
    let closed = send(browser, NEW, &new, &typed).await;
    assert_eq!(closed.status, StatusCode::SEE_OTHER, "{}", closed.text);
    let (path, _) = closed.to().split_once('?').unwrap();
    path.rsplit('/').next().unwrap().to_owned()
}

/// From a contact to the page that asks who comes.
async fn booked_for(browser: &mut Browser<'_>, contact: &str) -> Answer {
    let times = browser.post(BOOK, &format!("contact={contact}&from=contact")).await;
    let slot = times.text.split("name=\"slot\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let who = send(browser, BOOK, &times, &[("slot", &slot)]).await;
    assert!(who.says("Chi viene?") && who.says("Prova Inventata"), "{}", who.text);
    who
}

#[test]
fn a_number_that_may_be_used_comes_along() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        let contact = came(&mut browser, &[("safe", "safe")]).await;
        let who = booked_for(&mut browser, &contact).await;
        assert!(who.says(NUMBER) && !who.says(WITHHELD), "{}", who.text);
        assert!(!chosen(&who, "tell", "phone"), "a message is asked for, never taken for granted");
    });
}

#[test]
fn a_number_that_is_not_safe_stays_where_it_is_and_that_is_said() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        let contact = came(&mut browser, &[("safe", "unsafe")]).await;
        let times = browser.post(BOOK, &format!("contact={contact}&from=contact")).await;
        assert!(!times.says("3000000003"), "not hidden in the page either");
        let who = booked_for(&mut browser, &contact).await;
        assert!(!who.says("3000000003") && who.says(WITHHELD), "{}", who.text);
        assert!(chosen(&who, "tell", "nothing") && !chosen(&who, "tell", "phone"), "nobody is written to by default");
    });
}

#[test]
fn whoever_must_not_be_called_brings_no_number_along() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        let contact = came(&mut browser, &[("safe", "safe"), ("flag", "do_not_call")]).await;
        let who = booked_for(&mut browser, &contact).await;
        assert!(!who.says("3000000003") && who.says(WITHHELD) && who.says("Non telefonare"), "{}", who.text);
        assert!(chosen(&who, "tell", "nothing"));
    });
}

#[test]
fn whoever_wants_no_messages_gets_none_unless_asked_and_the_number_is_there() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        let contact = came(&mut browser, &[("safe", "safe"), ("flag", "no_messages")]).await;
        let who = booked_for(&mut browser, &contact).await;
        assert!(who.says(NUMBER) && who.says("Non mandare messaggi") && !who.says(WITHHELD), "{}", who.text);
        assert!(chosen(&who, "tell", "nothing"));
        let done = send(&mut browser, BOOK, &who, &[("go", "book")]).await;
        let done =
            if done.says("Prenotato") { done } else { send(&mut browser, BOOK, &done, &[("go", "anyway")]).await };
        assert!(done.says("Prenotato"), "{}", done.text);
        let messages = valley.db.read_now(&kernel::Actor::system(), |tx| {
            tx.first("SELECT count(*) FROM message_outgoing", &[], |row| row.get::<i64>(0))
        });
        assert_eq!(messages.unwrap(), Some(0), "nothing is written to them");
    });
}

/// By telephone there must be a number: also where a desk has no other way, and asks for none.
#[test]
fn an_appointment_by_telephone_without_a_number_is_refused_at_its_field() {
    let needed = "Per un appuntamento al telefono serve un numero.";
    for (change, asks) in [
        ((|pack| pack.desks[0].modes = vec![Mode::OnSite, Mode::Phone]) as fn(&mut directory::pack::Pack), true),
        (|pack| pack.desks[0].modes = vec![Mode::Phone], false),
    ] {
        on_both_changed(change, async |valley| {
            let mut browser = at_work(&valley).await;
            let contact = came(&mut browser, &[("safe", "unsafe")]).await;
            let who = booked_for(&mut browser, &contact).await;
            assert_eq!(who.says("name=\"mode\""), asks);
            let mode: &[(&str, &str)] = if asks { &[("mode", "phone"), ("go", "anyway")] } else { &[("go", "anyway")] };
            let refused = send(&mut browser, BOOK, &who, mode).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text);
            assert!(refused.says("href=\"#field-phone\"") && refused.says(needed), "{}", refused.text);
            assert!(refused.says("id=\"error-phone\"") && refused.says("Prova Inventata"), "what was typed is kept");
            let mut typed = mode.to_vec();
            typed.push(("phone", "000 000 0004"));
            let done = send(&mut browser, BOOK, &refused, &typed).await;
            assert!(done.says("Prenotato"), "{}", done.text);
        });
    }
}

#[test]
fn the_hour_it_has_is_no_other_hour_and_whom_no_message_reaches_is_said() {
    on_both(async |valley| {
        let booking = valley.book().await;
        let mut browser = at_work(&valley).await;
        let asked = format!("booking={}&day={DAY}", booking.id);
        let page = browser.post("/it/scrivania/sposta", &asked).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        assert!(page.says("Non riceve messaggi: avvisa tu"), "{}", page.text);
        // Booked at nine, the first hour of the day.
        let first = page.text.split("name=\"slot\"").nth(1).unwrap().split("</button>").next().unwrap().to_owned();
        assert!(first.contains("30 novembre") && !first.contains("9:00"), "the hour it has is offered: {first}");
        // At another hour nobody has told them: the day says so.
        let slot = first.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let moved = browser.post("/it/scrivania/sposta", &format!("{asked}&slot={}&sure=yes", escaped(&slot))).await;
        assert_eq!(moved.status, StatusCode::SEE_OTHER, "{}", moved.text);
        let day = browser.get(&format!("/it/scrivania/{DAY}")).await;
        assert!(day.says("Ora cambiata. Non riceve messaggi"), "{}", day.text);
    });
}

#[test]
fn whoever_books_asks_whether_they_want_a_message_and_nothing_is_chosen_for_them() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        let contact = came(&mut browser, &[("safe", "safe")]).await;
        let who = booked_for(&mut browser, &contact).await;
        for way in ["phone", "mail", "nothing"] {
            assert!(!chosen(&who, "tell", way), "{way}: {}", who.text);
        }
        let unasked = send(&mut browser, BOOK, &who, &[("go", "book")]).await;
        assert_eq!(unasked.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(unasked.says("Chiedi se vuole un messaggio") && unasked.says(NUMBER), "{}", unasked.text);
        let nowhere = send(&mut browser, BOOK, &who, &[("go", "book"), ("tell", "mail")]).await;
        assert!(nowhere.says("Per un’e-mail scrivi qui l’indirizzo"), "{}", nowhere.text);
        let asked = [("tell", "phone")];
        let done = send(&mut browser, BOOK, &who, &[&asked[..], &[("go", "book")]].concat()).await;
        let done = if done.says("Prenotato") {
            done
        } else {
            send(&mut browser, BOOK, &done, &[&asked[..], &[("go", "anyway")]].concat()).await
        };
        assert!(done.says("Prenotato"), "{}", done.text);
    });
}
