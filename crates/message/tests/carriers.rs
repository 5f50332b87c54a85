// SPDX-License-Identifier: EUPL-1.2
//! The ways out, against a mail server and a gateway that run on this machine.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;
mod gateway;

use common::{Room, on_both, rome};
use gateway::Gateway;
use jiff::civil::date;
use kernel::{Id, Language, SeededChance};
use message::{Answer, Carrier, Channel, Letter, MailCarrier, Round, Settings, SmsCarrier, State};
use std::{
    io::{BufRead, BufReader, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{Arc, Mutex},
};

fn letter(seed: u64) -> Letter {
    Letter {
        id: Id::new(common::morning(), &SeededChance::new(seed)),
        to: "x@prova.example".into(),
        subject: "Il tuo appuntamento è qui".into(),
        text: "Ti aspettiamo giovedì. \"Ciao\"".into(),
        language: Language::It,
        calendar: None,
        parts: 1,
        at: common::morning(),
    }
}

fn sms(url: &str, more: &str) -> SmsCarrier {
    let text = format!(
        "[sms]\nurl = \"{url}\"\nkey_header = \"Idempotency-Key\"\nsecret = \"segreto-di-prova\"\nreference = \"/id\"\n{more}"
    );
    SmsCarrier::new(&Settings::read(&text).unwrap().sms.unwrap()).unwrap()
}

const JSON: &str = "fields = { to = \"{number}\", text = \"{text}\", deep = { n = [1, true, \"{parts}\"] } }\nheaders = { Authorization = \"Bearer {secret}\" }";

#[test]
fn a_gateway_gets_what_its_settings_say_and_knows_a_message_it_has() {
    let gateway = Gateway::start("127.0.0.1:0", None);
    let carrier = sms(&gateway.url(), JSON);
    let mut letter = letter(1);
    letter.to = "+393330000003".into();
    let reference = Some(format!("g-{}", letter.id));
    for _ in 0..3 {
        assert_eq!(carrier.carry(&letter), Answer::Accepted { reference: reference.clone() });
    }
    let held = gateway.held.lock().unwrap();
    let body: serde_json::Value = serde_json::from_str(&held.accepted[&letter.id.to_string()]).unwrap();
    assert_eq!(body, serde_json::json!({"to": "+393330000003", "text": letter.text, "deep": {"n": [1, true, "1"]}}));
    assert_eq!(held.asked[&letter.id.to_string()], 3);
    assert!(held.headers.iter().any(|line| line.eq_ignore_ascii_case("authorization: Bearer segreto-di-prova")));
}

#[test]
fn a_gateway_of_forms_gets_a_form() {
    let gateway = Gateway::start("127.0.0.1:0", None);
    let carrier = sms(
        &gateway.url(),
        "body = \"form\"\nfields = { to = \"{digits}\", text = \"{text}\", coding = \"{alphabet}\" }",
    );
    let mut letter = letter(1);
    (letter.to, letter.text) = ("+393330000003".into(), "a&b=c è".into());
    assert!(matches!(carrier.carry(&letter), Answer::Accepted { .. }));
    let held = gateway.held.lock().unwrap();
    let body = held.accepted[&letter.id.to_string()].clone();
    assert_eq!(body.replace('+', "%20"), "coding=GSM7&text=a%26b%3Dc%20%C3%A8&to=393330000003");
}

#[test]
fn each_answer_means_what_the_settings_say() {
    let gateway = Gateway::start("127.0.0.1:0", None);
    let words = "words = { at = \"/status\", accepted = [\"ok\"], refused = [\"bad\"] }";
    let carrier = sms(&gateway.url(), &format!("{JSON}\n{words}"));
    let kind = |answer: &Answer| match answer {
        Answer::Accepted { .. } => "accepted",
        Answer::Later { .. } => "later",
        Answer::Refused { .. } => "refused",
        Answer::Unreachable { .. } => "unreachable",
    };
    for (status, body, expected) in [
        (200, "{\"status\":\"ok\"}", "accepted"),
        (200, "{\"status\":\"bad\"}", "refused"),
        (200, "{\"status\":\"busy\"}", "later"),
        (200, "not json", "later"),
        (429, "", "later"),
        (500, "", "later"),
        (302, "", "later"),
        (400, "", "refused"),
        (401, "", "unreachable"),
    ] {
        gateway.will_answer(status, body);
        assert_eq!(kind(&carrier.carry(&letter(1))), expected, "{status} {body}");
    }
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let answer = sms(&format!("http://{nobody}/"), JSON).carry(&letter(1));
    assert_eq!(answer, Answer::Unreachable { why: "no connection".into() });
}

#[test]
fn a_gateway_that_never_answers_is_given_up_in_time() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let carrier = sms(&format!("http://{}/", silent.local_addr().unwrap()), &format!("{JSON}\ntimeout_seconds = 1"));
    assert_eq!(carrier.carry(&letter(1)), Answer::Unreachable { why: "no answer in time".into() });
}

/// A mail server for one test: it keeps what it is given, and answers `RCPT` as it is told.
struct Server {
    address: SocketAddr,
    mails: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn start(rcpt: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let server = Self { address: listener.local_addr().unwrap(), mails: Arc::default() };
        let mails = Arc::clone(&server.mails);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let mails = Arc::clone(&mails);
                std::thread::spawn(move || converse(stream, rcpt, &mails));
            }
        });
        server
    }

    fn carrier(&self) -> MailCarrier {
        let text = format!(
            "[mail]\nserver = \"127.0.0.1\"\nport = {}\nsecurity = \"none\"\nfrom = \"Filò <filo@prova.example>\"\nreply_to = \"desk@prova.example\"\n",
            self.address.port()
        );
        MailCarrier::new(&Settings::read(&text).unwrap().mail.unwrap()).unwrap()
    }
}

fn converse(stream: TcpStream, rcpt: &str, mails: &Mutex<Vec<String>>) -> Option<()> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut stream = stream;
    write!(stream, "220 prova\r\n").ok()?;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.get(..4).unwrap_or_default().to_ascii_uppercase().as_str() {
            "EHLO" => write!(stream, "250-prova\r\n250 8BITMIME\r\n").ok()?,
            "RCPT" => write!(stream, "{rcpt}\r\n").ok()?,
            "DATA" => {
                write!(stream, "354 go on\r\n").ok()?;
                let mut mail = String::new();
                loop {
                    let mut line = String::new();
                    reader.read_line(&mut line).ok()?;
                    if line == ".\r\n" {
                        break;
                    }
                    mail.push_str(&line);
                }
                mails.lock().unwrap().push(mail);
                write!(stream, "250 kept\r\n").ok()?;
            }
            _ => write!(stream, "250 well\r\n").ok()?,
        }
    }
}

#[test]
fn a_mail_is_plain_text_says_it_is_automatic_and_keeps_its_name() {
    let server = Server::start("250 yes");
    let carrier = server.carrier();
    let mut letter = letter(1);
    assert_eq!(carrier.carry(&letter), Answer::Accepted { reference: None });
    letter.calendar = Some("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".into());
    assert_eq!(carrier.carry(&letter), Answer::Accepted { reference: None });
    let mails = server.mails.lock().unwrap();
    for mail in mails.iter() {
        assert!(mail.contains(&format!("Message-ID: <{}@prova.example>", letter.id)), "{mail}");
        assert!(mail.contains("Auto-Submitted: auto-generated") && mail.contains("Content-Language: it"), "{mail}");
        assert!(mail.contains("Date: Wed, 25 Nov 2026 09:00:00 +0000"), "{mail}");
        assert!(mail.contains("text/plain; charset=utf-8") && mail.contains("Reply-To: desk@prova.example"), "{mail}");
        assert!(!mail.contains("text/html"), "{mail}");
    }
    assert!(!mails[0].contains("calendar") && mails[1].contains("text/calendar"), "{}", mails[1]);
    assert!(mails[1].contains("filo.ics"));
}

#[test]
fn what_a_mail_server_says_decides_whether_it_is_tried_again() {
    for (said, expected) in [
        ("550 no such person", Answer::Refused { why: "refused: 550".into() }),
        ("451 later", Answer::Later { why: "not now: 451".into() }),
        ("421 closing", Answer::Unreachable { why: "the server closes: 421".into() }),
        ("530 sign in first", Answer::Unreachable { why: "the server refuses us: 530".into() }),
    ] {
        assert_eq!(Server::start(said).carrier().carry(&letter(1)), expected, "{said}");
    }
    let nobody =
        Server { address: TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap(), mails: Arc::default() };
    assert!(matches!(nobody.carrier().carry(&letter(1)), Answer::Unreachable { .. }));
    let mut nowhere = letter(1);
    nowhere.to = "x@prova.example\r\nBcc: y@prova.example".into();
    assert!(matches!(Server::start("250 yes").carrier().carry(&nowhere), Answer::Refused { .. }));
}

#[test]
fn from_the_change_to_the_gateway_over_the_wire_once() {
    on_both(async |room: Room| {
        let gateway = Gateway::start("127.0.0.1:0", None);
        gateway.will_answer(503, "");
        let key = room.person().await;
        let (meeting, now) = (room.meeting(rome(date(2026, 12, 3).at(9, 30, 0, 0))), room.now());
        room.write(move |tx, outbox| outbox.booked(tx, &key, &meeting, now)).await.unwrap();
        let postman = room.postman().by(Channel::Sms, Arc::new(sms(&gateway.url(), JSON)));
        assert_eq!(postman.round().await.unwrap(), Round { due: 1, later: 1, ..Round::default() });
        room.minutes(2);
        assert_eq!(postman.round().await.unwrap().sent, 1);
        let bodies: Vec<String> = gateway.held.lock().unwrap().accepted.values().cloned().collect();
        assert!(bodies.len() == 1 && bodies[0].contains("giovedì 3 dicembre"), "{bodies:?}");
        assert_eq!(room.told("agenda_booking/1").await[0].state, State::Sent);
    });
}
