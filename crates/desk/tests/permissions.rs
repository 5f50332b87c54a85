// SPDX-License-Identifier: EUPL-1.2
//! Every role at every door, and at what lies behind it: the table of permissions is the truth, and the page that prints it
//! says the same.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use agenda::{Absence, AwayKind, By, DeskScope, NewSwitch, Reason, Tell, Towards, What};
use axum::http::{Method, Request, StatusCode, header};
use common::{Answer, Browser, DAY, DESK, VISITOR, Valley, at, on_both};
use desk::doors::{Door, Needs, declared};
use identity::{
    Action, InvitationId, MembershipId, NewInvitation, Resource, Role, Who, allows,
    policy::{Reach, reach},
};
use kernel::{Actor, Id, SeededChance, UtcMicros};
use reception::{
    contact::{self, Known, Mode, Motive, NewContact, Outcome, Record, Speaker},
    intake::{Household, NewRequest},
    threads::{NewThread, Story},
};
use std::{collections::BTreeSet, fmt::Write as _, path::Path};

/// The body that runs [`DESK`].
const BODY: &str = "coop-esempio";
/// A body that runs other desks.
const OTHER: &str = "unione-esempio";
/// How many contacts there were at the desk: as many as figures are shown for.
const CAME: usize = 5;
/// What somebody thinks of the site.
const OPINION: &str = "Parole inventate sul sito.";
/// What somebody wrote to the desk.
const CALLED: &str = "Alias inventato";
/// Who asked to enter a programme.
const ASKS: &str = "Famiglia inventata";
/// A colleague of that body.
const COLLEAGUE: &str = "Operatore collega";
/// Set it to write the page anew.
const REWRITE: &str = "FILO_REWRITE_REFERENCE";

/// How a worker stands towards the desk where everything of this test lies.
#[derive(Debug, Clone, Copy)]
enum Standing {
    ServesIt,
    /// Of its body, at no desk.
    SameBody,
    /// Of its body, at another desk.
    OtherDesk,
    /// Of another body, and sits at this desk all the same.
    LentToIt,
    Elsewhere,
}

impl Standing {
    const ALL: [Self; 5] = [Self::ServesIt, Self::SameBody, Self::OtherDesk, Self::LentToIt, Self::Elsewhere];

    fn body(self) -> &'static str {
        if matches!(self, Self::LentToIt | Self::Elsewhere) { OTHER } else { BODY }
    }

    fn desks(self) -> &'static [&'static str] {
        match self {
            Self::ServesIt | Self::LentToIt => &[DESK],
            Self::SameBody => &[],
            Self::OtherDesk | Self::Elsewhere => &["lavoro-bassa"],
        }
    }

    fn who(self, role: Role) -> Who {
        let account = Id::new(UtcMicros(0), &SeededChance::new(1));
        let desks: BTreeSet<String> = self.desks().iter().map(|desk| (*desk).to_owned()).collect();
        Who::from(identity::Member { account, body: self.body().into(), role, desks })
    }
}

/// What lies at the desk, or in its body.
struct Things {
    booking: String,
    thread: String,
    part: MembershipId,
    invitation: InvitationId,
    /// Somebody came.
    contact: String,
    /// Somebody asked to enter the desk's programme.
    request: String,
    /// A worker of the desk is away.
    absence: String,
    /// One that did not arrive.
    message: String,
    /// A decision about the desk.
    switch: String,
}

async fn things(valley: &Valley) -> Things {
    let booking = valley.book().await.id.to_string();
    let message = returned(valley).await;
    valley.employ("collega", Role::ReadOnly, BODY, &[]).await;
    let colleagues = valley.identity.colleagues(&Who::Operator, BODY).await.unwrap();
    let story = Story { alias: Some(CALLED.into()), ..Story::default() };
    let new = NewThread {
        desk: DESK.into(),
        body: BODY.into(),
        story,
        words: "Parole di prova.".into(),
        form_key: valley.reception.form_key(),
    };
    let thread = valley.reception.open_thread(new, &Actor::public()).await.unwrap().thread.to_string();
    Things {
        booking,
        thread,
        part: colleagues[0].id,
        invitation: invite(valley).await,
        message,
        contact: String::new(),
        request: asked(valley).await,
        absence: String::new(),
        switch: decided(valley).await,
    }
}

/// From a day on the desk answers by telephone.
async fn decided(valley: &Valley) -> String {
    let new = NewSwitch {
        id: valley.agenda.new_switch(),
        what: What::Desk,
        which: DESK.into(),
        desks: vec![DESK.into()],
        body: BODY.into(),
        from: jiff::civil::date(2027, 1, 11),
        towards: Towards::Phone,
        rooms: None,
        reason: Reason::Ordinance,
        words: None,
    };
    valley.agenda.decide_switch(new, &DeskScope::of([DESK]), &Actor::system()).await.unwrap().to_string()
}

/// People who did not say who they are came to the desk; the last of them.
async fn came(valley: &Valley) -> String {
    valley.employ("riceve", Role::FrontDesk, BODY, &[DESK]).await;
    let who = valley.member("riceve").await;
    let mut last = String::new();
    for _ in 0..CAME {
        last = one_came(valley, &who).await;
    }
    last
}

async fn one_came(valley: &Valley, who: &Who) -> String {
    let Who::Member(member) = who else { unreachable!("a member") };
    let record = Record {
        desk: DESK.into(),
        known: Known::Unsaid,
        mode: Mode::InPerson,
        motive: Motive::Spontaneous,
        speaker: Speaker::Itself,
        needs: BTreeSet::new(),
        town: None,
        language: None,
        interpreter: false,
        urgent: false,
        minors: false,
        outcome: Some(Outcome::Information),
        story: contact::Story { note: "Nota di prova.".into(), ..contact::Story::default() },
    };
    let new = NewContact { ticket: valley.reception.ticket(member.account), body: BODY.into(), record };
    valley.reception.note_contact(new, &[DESK.to_owned()], &who.actor()).await.unwrap().to_string()
}

/// Somebody asked to enter the programme of the desk.
async fn asked(valley: &Valley) -> String {
    let household = Household { name: ASKS.into(), telephone: "000 000 003".into(), ..Household::default() };
    let new = NewRequest {
        programme: "ripresa".into(),
        desk: DESK.into(),
        body: BODY.into(),
        contact: None,
        household,
        form_key: valley.reception.form_key(),
    };
    valley.reception.enter_request(new, &[DESK.to_owned()], &Actor::system()).await.unwrap().to_string()
}

/// A worker of the desk is away on another day.
async fn away(valley: &Valley) -> String {
    let absence = Absence {
        worker: format!("{DESK}-1"),
        starts_at: at("2026-12-02T09:00"),
        ends_at: at("2026-12-02T10:00"),
        kind: AwayKind::default(),
    };
    let scope = DeskScope::of([DESK.to_owned()]);
    valley.agenda.add_absence(absence, &scope, &Actor::system()).await.unwrap()
}

/// A message to somebody who booked, which came back.
async fn returned(valley: &Valley) -> String {
    let tell = Tell { by: By::Mail, ..Tell::default() };
    valley.book_telling(Some("prova@prova.example"), tell).await;
    valley.postman.round().await.unwrap();
    let desks = [DESK.to_owned()];
    let found = valley.agenda.undelivered(&desks, &DeskScope::of(&desks), &Actor::system()).await.unwrap();
    found[0].told.id.to_string()
}

/// Somebody said what they think of the site.
async fn said(valley: &Valley) {
    let feedback = reception::Feedback {
        form: "a form of this test".into(),
        rating: reception::Rating::read("2").unwrap(),
        choices: Vec::new(),
        comment: OPINION.into(),
        language: kernel::Language::It,
    };
    valley.reception.keep_feedback(feedback).await.unwrap();
}

/// Somebody invited to work for the body: the last invitation may have been taken back.
async fn invite(valley: &Valley) -> InvitationId {
    let new = NewInvitation {
        display_name: "Invitata di prova".into(),
        sign_in_name: "invitata@prova.example".into(),
        body: BODY.into(),
        role: Role::ReadOnly,
        desks: BTreeSet::new(),
    };
    valley.identity.invite(&Who::Operator, &new).await.unwrap().id
}

/// What lies behind a door, and how a worker would get at it.
enum Behind {
    /// A list, on which this can be read.
    Lists(&'static str, String),
    Shows(String, String),
    /// One thing, read or changed: it is there, or it is not.
    Reads(String),
    Changes(String, String),
    /// A form whose answer says this.
    Gives(&'static str, String, String),
    /// A form that does what it is asked only to what is theirs; these words say that it was not.
    Refuses(String, String, &'static str),
    /// Leads there: what the door is for does not concern who is in already.
    LeadsTo(&'static str, String),
    /// Says this and goes no further: nobody sent them a link.
    IsOver(String, Option<&'static str>),
    /// The way out: after it nothing of the desk opens to this browser.
    Leaves(String),
}

/// To what a permission must reach for the door to open: exactly that, and nothing wider or narrower instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum About {
    /// One's own access, or coming in and going out: whoever is at work.
    Oneself,
    /// The desk.
    Desk,
    /// Its body, and who works for it.
    Body,
    /// The whole installation.
    House,
    /// Who is expected at the desk today: the page is for everybody at work, what stands on it is not.
    Today,
}

fn about(path: &str) -> About {
    match path {
        "/scrivania" => About::Today,
        "/scrivania/impianto" | "/scrivania/pareri" => About::House,
        "/scrivania/ente" => About::Oneself,
        _ if path.starts_with("/scrivania/persone") => About::Body,
        _ if ["entra", "invito", "esci", "accesso"]
            .iter()
            .any(|word| path.strip_prefix("/scrivania/").is_some_and(|rest| rest.split('/').next() == Some(*word))) =>
        {
            About::Oneself
        }
        _ => About::Desk,
    }
}

/// What the test asks for behind a door. A door without a line here fails: whoever adds it says what lies behind.
fn behind(path: &str, change: bool, things: &Things) -> Behind {
    let (booking, thread, part) = (&things.booking, &things.thread, &things.part);
    let at = |path: &str| format!("/it{path}");
    match (path, change) {
        ("/scrivania/entra", false) => Behind::LeadsTo("/it/scrivania", at(path)),
        ("/scrivania/entra/codice", false) => Behind::LeadsTo("/it/scrivania/entra", at(path)),
        ("/scrivania/entra", true) => Behind::Gives("id=\"field-password\"", at(path), String::new()),
        ("/scrivania/entra/codice", true) => Behind::Gives("id=\"field-code\"", at(path), String::new()),
        ("/scrivania/invito", false) => Behind::IsOver(at(path), None),
        ("/scrivania/invito", true) => Behind::IsOver(at(path), Some("password=x&again=x")),
        ("/scrivania/invito/{secret}", false) => Behind::LeadsTo("/it/scrivania/invito", at("/scrivania/invito/nulla")),
        ("/scrivania/esci", true) => Behind::Leaves(at(path)),
        ("/scrivania/ente" | "/scrivania/accesso/password" | "/scrivania/accesso/secondo-passo", false) => {
            Behind::Lists("Operatore ", at(path))
        }
        ("/scrivania/ente", true) => Behind::Changes(at(path), "part=".into()),
        ("/scrivania/accesso", false) => Behind::Lists("Operatore ", at(path)),
        ("/scrivania/accesso", true) => Behind::Changes(at(path), "read=1".into()),
        ("/scrivania/accesso/password", true) => Behind::Gives("id=\"field-password\"", at(path), String::new()),
        ("/scrivania/accesso/secondo-passo", true) => Behind::Changes(at(path), String::new()),
        ("/scrivania", false) => Behind::Lists(VISITOR, at(path)),
        ("/scrivania/arrivi", false) => Behind::Shows(format!("{CAME} contatti"), at(path)),
        ("/scrivania/contatti/nuovo", false) => Behind::Lists(DESK, at(path)),
        ("/scrivania/contatti/nuovo", true) => Behind::Gives(DESK, at(path), format!("desk={DESK}&go=close")),
        ("/scrivania/impianto", false) => Behind::Reads(at(path)),
        ("/scrivania/pareri", false) => Behind::Lists(OPINION, at(path)),
        ("/scrivania/persone", false) => Behind::Lists(COLLEAGUE, at("/scrivania/persone?ente=coop-esempio")),
        ("/scrivania/persone", true) => {
            Behind::Changes(at("/scrivania/persone"), format!("ente={BODY}&revoke={}", things.invitation))
        }
        ("/scrivania/persone/invita", false) => Behind::Reads(at("/scrivania/persone/invita?ente=coop-esempio")),
        ("/scrivania/persone/invita", true) => Behind::Changes(at(path), format!("ente={BODY}")),
        ("/scrivania/persone/{part}", false) => Behind::Reads(format!("/it/scrivania/persone/{part}")),
        ("/scrivania/persone/{part}", true) => {
            Behind::Changes(format!("/it/scrivania/persone/{part}"), "do=end".into())
        }
        ("/scrivania/{day}", false) => Behind::Lists(VISITOR, format!("/it/scrivania/{DAY}")),
        ("/scrivania/settimana/{day}", false) => Behind::Lists(VISITOR, at(&format!("/scrivania/settimana/{DAY}"))),
        ("/scrivania/squadra/{day}", false) => Behind::Lists(VISITOR, at(&format!("/scrivania/squadra/{DAY}"))),
        ("/scrivania/settimana" | "/scrivania/squadra", false) => Behind::Lists(VISITOR, at(path)),
        ("/scrivania/da-chiudere", false) => Behind::Lists(VISITOR, at(path)),
        ("/scrivania/prenota", false) => Behind::Lists("lavoro-alta/sportello-lavoro", at(path)),
        ("/scrivania/prenota", true) => {
            // A time of theirs is shown to who may book it.
            let form = format!("what={DESK}%2Fsportello-lavoro&giorno={DAY}&step=what");
            Behind::Gives("name=\"slot\"", at(path), form)
        }
        ("/scrivania/sposta", true) => Behind::Changes(at(path), format!("booking={booking}&day={DAY}")),
        ("/scrivania/assenze", false) => Behind::Lists("lavoro-alta-1", at(path)),
        ("/scrivania/assenze", true) => {
            // Of who is not theirs nothing is entered; of who is, a mistake in the day is all that is wrong.
            let form = "worker=lavoro-alta-1&from=2026-12-02&to=2026-12-01&kind=away";
            Behind::Gives("value=\"lavoro-alta-1\"", at(path), form.into())
        }
        ("/scrivania/assenze/{absence}", false) => Behind::Reads(at(&format!("/scrivania/assenze/{}", things.absence))),
        ("/scrivania/assenze/{absence}", true) => {
            Behind::Changes(at(&format!("/scrivania/assenze/{}", things.absence)), "go=all".into())
        }
        ("/scrivania/orario", false) => Behind::Lists("lavoro-alta/lun", at("/scrivania/orario?giorno=2026-12-02")),
        ("/scrivania/orario", true) => {
            let form = "giorno=2026-12-02&window=lavoro-alta%2Flun&go=change&from=12&to=9";
            Behind::Gives("value=\"lavoro-alta/lun\"", at(path), form.into())
        }
        ("/scrivania/modalita", false) => Behind::Lists("desk:lavoro-alta", at(path)),
        ("/scrivania/modalita", true) => {
            // Who is concerned is shown to who may decide.
            let form = format!("what=desk%3A{DESK}&to=phone&from=2027-01-11&why=ordinance&go=look");
            Behind::Gives("value=\"apply\"", at(path), form)
        }
        ("/scrivania/modalita/{switch}", false) => Behind::Reads(at(&format!("/scrivania/modalita/{}", things.switch))),
        ("/scrivania/modalita/{switch}", true) => {
            Behind::Changes(at(&format!("/scrivania/modalita/{}", things.switch)), "go=off".into())
        }
        ("/scrivania/segna", true) => Behind::Changes(at(path), format!("booking={booking}&day={DAY}&to=booked")),
        ("/scrivania/disdici", true) => Behind::Changes(at(path), format!("booking={booking}&day={DAY}")),
        ("/scrivania/contatti", false) => Behind::Shows(format!("/scrivania/contatti/{}", things.contact), at(path)),
        ("/scrivania/contatti/{contact}", false) => {
            Behind::Reads(at(&format!("/scrivania/contatti/{}", things.contact)))
        }
        ("/scrivania/contatti/{contact}", true) => {
            Behind::Changes(at(&format!("/scrivania/contatti/{}", things.contact)), "seen=1&why=prova".into())
        }
        ("/scrivania/richieste", false) => Behind::Lists(ASKS, at(path)),
        ("/scrivania/richieste/nuova", false) => Behind::Lists("name=\"telephone\"", at(path)),
        ("/scrivania/richieste/nuova", true) => {
            // A mistake in the name is all that is wrong with who may enter one.
            Behind::Gives("name=\"telephone\"", at(path), "progetto=ripresa&telephone=000000003".into())
        }
        ("/scrivania/richieste/{request}", false) => {
            Behind::Reads(at(&format!("/scrivania/richieste/{}", things.request)))
        }
        ("/scrivania/richieste/{request}", true) => {
            // Nothing is decided: who only enters and assesses is told apart in `intake.rs`.
            Behind::Changes(at(&format!("/scrivania/richieste/{}", things.request)), "step=nothing".into())
        }
        ("/scrivania/richieste/{request}/correggi" | "/scrivania/richieste/{request}/valuta", _) => {
            let there = at(&path.replace("{request}", &things.request));
            if change { Behind::Changes(there, String::new()) } else { Behind::Reads(there) }
        }
        ("/scrivania/consegne", false) => Behind::Lists(VISITOR, at(path)),
        ("/scrivania/consegne", true) => {
            Behind::Changes(at(path), format!("message={}&about=booking&do=again", things.message))
        }
        ("/scrivania/manifesti", false) => Behind::Lists("desk:lavoro-alta", at(path)),
        ("/scrivania/manifesti", true) => {
            let form = format!("about=desk:{DESK}&language=it&size=a4&kind=poster&label=prova");
            Behind::Refuses(at(path), form, "Scegli uno sportello o un Comune dall’elenco")
        }
        ("/scrivania/messaggi", false) => Behind::Lists(CALLED, at(path)),
        ("/scrivania/messaggi", true) => {
            Behind::Changes(at(path), format!("thread={thread}&do=answer&words=Prova&form={thread}"))
        }
        ("/scrivania/messaggi/{thread}", false) => Behind::Reads(format!("/it/scrivania/messaggi/{thread}")),
        _ => panic!("{path} is a new door: say in this test what lies behind it"),
    }
}

/// Whether somebody with this role, standing so, may get at it.
fn expected(who: &Who, needs: Needs, about: About) -> bool {
    let desk = Resource::Desk { desk: DESK, body: BODY };
    match (needs, about) {
        (Needs::May(action) | Needs::Keeping(action), About::Desk) => allows(who, action, &desk),
        (Needs::May(action), About::Body) => allows(who, action, &Resource::Body(BODY)),
        (Needs::May(action), About::House) => allows(who, action, &Resource::House),
        (Needs::AtWork, About::Today) => allows(who, Action::SeeBookings, &desk),
        (Needs::Nothing | Needs::SignedIn | Needs::AtWork, About::Oneself) => true,
        _ => panic!("a door that asks {needs:?} of {about:?}: say what that means"),
    }
}

async fn got(browser: &mut Browser<'_>, behind: &Behind) -> bool {
    let there = |answer: &Answer| {
        assert!(answer.status.as_u16() < 500, "{}: {}", answer.status, answer.text);
        answer.status != StatusCode::NOT_FOUND
    };
    match behind {
        Behind::Lists(words, path) => browser.get(path).await.says(words),
        Behind::Shows(words, path) => browser.get(path).await.says(words),
        Behind::Reads(path) => there(&browser.get(path).await),
        Behind::Changes(path, form) => there(&browser.post(path, form).await),
        Behind::Gives(words, path, form) => browser.post(path, form).await.says(words),
        Behind::Refuses(path, form, words) => {
            let answer = browser.post(path, form).await;
            there(&answer) && !answer.says(words)
        }
        Behind::LeadsTo(to, path) => browser.get(path).await.to() == *to,
        Behind::IsOver(path, form) => {
            let answer = match form {
                Some(form) => browser.post(path, form).await,
                None => browser.get(path).await,
            };
            answer.status == StatusCode::GONE
        }
        Behind::Leaves(path) => {
            let left = browser.post(path, "").await;
            left.to() == "/it/scrivania/entra" && browser.get("/it/scrivania").await.to().starts_with(left.to())
        }
    }
}

#[test]
fn every_role_gets_behind_every_door_exactly_what_the_table_says() {
    on_both(async |valley| {
        let mut things = things(&valley).await;
        valley.clock.set(at("2026-11-30T10:05"));
        things.contact = came(&valley).await;
        things.absence = away(&valley).await;
        said(&valley).await;
        let mut tried = 0;
        for role in Role::ALL {
            for standing in Standing::ALL {
                let name = format!("{role}-{standing:?}").to_lowercase();
                valley.employ(&name, role, standing.body(), standing.desks()).await;
                let mut browser = valley.browser(&name).await;
                let who = standing.who(role);
                things.invitation = invite(&valley).await;
                // What was sent again comes back again.
                valley.postman.round().await.unwrap();
                // The way out last.
                let (out, doors): (Vec<&Door>, Vec<&Door>) =
                    declared().iter().partition(|door| door.path == "/scrivania/esci");
                for door in doors.into_iter().chain(out) {
                    for (needs, change) in [(door.read, false), (door.change, true)] {
                        let Some(needs) = needs else { continue };
                        let got = got(&mut browser, &behind(door.path, change, &things)).await;
                        let (what, about) = (if change { "change" } else { "read" }, about(door.path));
                        assert_eq!(got, expected(&who, needs, about), "{role} {standing:?}: {what} {}", door.path);
                        tried += 1;
                    }
                }
            }
        }
        let doors: usize =
            declared().iter().map(|door| usize::from(door.read.is_some()) + usize::from(door.change.is_some())).sum();
        assert_eq!(tried, doors * Role::ALL.len() * Standing::ALL.len(), "every door, read and changed, by everybody");
    });
}

/// The doors that ask nothing: what somebody who is not signed in gets there, and what they do not.
#[test]
fn who_is_not_signed_in_may_sign_in_follow_an_invitation_and_sign_out() {
    on_both(async |valley| {
        let open: Vec<&str> = declared()
            .iter()
            .filter(|door| [door.read, door.change].contains(&Some(Needs::Nothing)))
            .map(|door| door.path)
            .collect();
        let known = [
            "/scrivania/entra",
            "/scrivania/entra/codice",
            "/scrivania/invito",
            "/scrivania/invito/{secret}",
            "/scrivania/esci",
        ];
        assert_eq!(open, known, "a door that asks nothing is reviewed here");
        valley.employ("porta", Role::FrontDesk, BODY, &[DESK]).await;
        let stranger = || Browser { valley: &valley, cookies: Vec::new() };
        let inside = async |browser: &mut Browser<'_>| browser.get("/it/scrivania").await.status == StatusCode::OK;

        // Signing in: a form; nothing of the desk, no cookie, until name and password are right.
        let mut browser = stranger();
        let form = browser.get("/it/scrivania/entra").await;
        assert!(form.status == StatusCode::OK && form.says("field-password") && !form.says(VISITOR));
        for wrong in ["", "sign-in-name=porta&password=sbagliata", "sign-in-name=nessuno&password=sbagliata"] {
            let refused = browser.post("/it/scrivania/entra", wrong).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
            assert!(browser.cookies.is_empty() && !inside(&mut browser).await, "{wrong}");
        }
        // The second step without the first.
        assert_eq!(browser.get("/it/scrivania/entra/codice").await.to(), "/it/scrivania/entra");
        let skipped = browser.post("/it/scrivania/entra/codice", "state=inventato&code=000000").await;
        assert_eq!(skipped.to(), "/it/scrivania/entra?scaduta");
        assert!(!inside(&mut browser).await);
        let typed = common::typed();
        browser.post("/it/scrivania/entra", &format!("sign-in-name=porta&password={typed}")).await;
        assert!(inside(&mut browser).await);

        // Going out: the session is over for whoever kept its cookie too; without one there is nothing to end.
        let mut kept = Browser { valley: &valley, cookies: browser.cookies.clone() };
        assert!(inside(&mut kept).await);
        assert_eq!(browser.post("/it/scrivania/esci", "").await.to(), "/it/scrivania/entra");
        assert!(!inside(&mut browser).await && !inside(&mut kept).await);
        assert_eq!(stranger().post("/it/scrivania/esci", "").await.to(), "/it/scrivania/entra");

        // An invitation: nothing without the link; with it, the name that was invited and no more.
        let mut invited = stranger();
        assert_eq!(invited.get("/it/scrivania/invito").await.status, StatusCode::GONE);
        let new = format!("password={typed}&again={typed}");
        assert_eq!(invited.post("/it/scrivania/invito", &new).await.status, StatusCode::GONE);
        assert_eq!(invited.get("/it/scrivania/invito/inventato").await.to(), "/it/scrivania/invito");
        assert_eq!(invited.get("/it/scrivania/invito").await.status, StatusCode::GONE, "a made-up link is none");
        let asked = NewInvitation {
            display_name: "Invitata di prova".into(),
            sign_in_name: "invitata@prova.example".into(),
            body: BODY.into(),
            role: Role::ReadOnly,
            desks: BTreeSet::new(),
        };
        let link = valley.identity.invite(&Who::Operator, &asked).await.unwrap();
        let followed = invited.get(&format!("/it/scrivania/invito/{}", link.token.text())).await;
        assert_eq!(followed.to(), "/it/scrivania/invito", "the secret leaves the address");
        let page = invited.get("/it/scrivania/invito").await;
        assert!(page.says("Invitata di prova") && !page.says("Operatore porta"), "{}", page.text);
        assert!(!inside(&mut invited).await, "a link alone opens no desk");
        assert_eq!(invited.post("/it/scrivania/invito", &new).await.to(), "/it/scrivania/accesso?fatto=benvenuto");
        assert!(inside(&mut invited).await);
    });
}

#[test]
fn a_door_is_shut_to_who_is_not_signed_in_and_to_roles_that_may_nothing_there() {
    on_both(async |valley| {
        for role in Role::ALL {
            valley.employ(role.code(), role, BODY, &[DESK]).await;
        }
        for door in declared() {
            let path = format!("/it{}", door.path.replace("{day}", "2026-11-30").replace(['{', '}'], ""));
            for (needs, method) in [(door.read, Method::GET), (door.change, Method::POST)] {
                let Some(needs) = needs else { continue };
                let mut stranger = Browser { valley: &valley, cookies: Vec::new() };
                let answer = knock(&mut stranger, &method, &path).await;
                let led = answer.to().starts_with("/it/scrivania/entra");
                assert!(needs == Needs::Nothing || led, "{method} {path}: {} {}", answer.status, answer.to());
            }
        }
        for role in Role::ALL {
            let mut browser = valley.browser(role.code()).await;
            for door in declared() {
                let path = format!("/it{}", door.path.replace("{day}", "2026-11-30").replace(['{', '}'], ""));
                for (needs, method) in [(door.read, Method::GET), (door.change, Method::POST)] {
                    let Some(Needs::May(action) | Needs::Keeping(action)) = needs else { continue };
                    // What is named by an id of nothing is not there for anybody; the rest opens to the role or does not.
                    let names_a_thing = door.path.contains('{') && !door.path.contains("{day}");
                    let shut = reach(role, action) == Reach::Nowhere;
                    if shut || (method == Method::GET && !names_a_thing) {
                        let answer = knock(&mut browser, &method, &path).await;
                        assert_eq!(answer.status == StatusCode::NOT_FOUND, shut, "{role}: {method} {path}");
                    }
                }
            }
            // No link of the day's page leads to a shut door.
            let day = browser.get("/it/scrivania").await;
            for door in declared() {
                let Some(Needs::May(action)) = door.read else { continue };
                let linked = day.says(&format!("href=\"/it{}\"", door.path));
                assert!(!linked || reach(role, action) != Reach::Nowhere, "{role} is offered {}", door.path);
            }
        }
    });
}

async fn knock(browser: &mut Browser<'_>, method: &Method, path: &str) -> Answer {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin");
    browser.send(request, "").await
}

#[test]
fn the_page_of_permissions_says_what_the_table_says() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/reference/permissions.md");
    let text = printed();
    if std::env::var_os(REWRITE).is_some() {
        std::fs::write(&page, &text).unwrap();
    }
    let kept = std::fs::read_to_string(&page).unwrap_or_default();
    assert!(kept == text, "docs/reference/permissions.md differs: write it anew with {REWRITE}=1");
}

fn printed() -> String {
    let mut text = String::from(
        "<!-- SPDX-License-Identifier: EUPL-1.2 -->\n# Who may do what\n\nWritten by `FILO_REWRITE_REFERENCE=1 cargo test -p desk \
         --test permissions`; the same test tries every role at every\naddress and at what lies behind it, for somebody who \
         serves the desk, somebody else of its body, and somebody of another\nbody. What the tables do not say is refused, and \
         looks as if it were not there. The public pages (`/`, `/servizi`, `/hsds` …)\nask nobody who they are and open \
         nothing of anybody's.\n\nHow far: **all** the whole network; **body** the body one acts for and its desks; **desks** the \
         desks one serves.\n\n",
    );
    let heads: Vec<String> = Role::ALL.iter().map(|role| role.code().replace('_', " ")).collect();
    let rule = "|---".repeat(Role::ALL.len());
    let _ = write!(text, "## By what is done\n\n| | {} |\n|---{rule}|\n", heads.join(" | "));
    for action in Action::ALL {
        let _ = writeln!(text, "| {} | {} |", words(&format!("{action:?}")), far(action));
    }
    let _ = write!(text, "\n## By address\n\n| | | {} |\n|---|---{rule}|\n", heads.join(" | "));
    for door in declared() {
        let Door { path, read, change } = door;
        for (needs, verb) in [(read, "read"), (change, "change")] {
            let cells = match needs {
                None => continue,
                Some(Needs::Nothing) => vec!["anybody"; Role::ALL.len()].join(" | "),
                Some(Needs::SignedIn | Needs::AtWork) => vec!["own"; Role::ALL.len()].join(" | "),
                Some(Needs::May(action) | Needs::Keeping(action)) => far(*action),
            };
            let _ = writeln!(text, "| `{path}` | {verb} | {cells} |");
        }
    }
    text
}

/// "SeeBookings" as words.
fn words(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words
}

fn far(action: Action) -> String {
    let cell = |role: Role| match reach(role, action) {
        Reach::Nowhere => "·",
        Reach::OwnDesks => "desks",
        Reach::OwnBody => "body",
        Reach::Everywhere => "all",
    };
    Role::ALL.map(cell).join(" | ")
}
