// SPDX-License-Identifier: EUPL-1.2
//! What lies behind each door, and whether a worker got it.

use super::disposed::ACT;
use super::planned::{GIVEN, PAPER, PLANNED};
use super::things::{
    ASKED, ASKS, BODY, CALLED, CAME, CASE, COLLEAGUE, GROUP, KNOWN, MEDIATOR, OPINION, OTHER, SENDER, SENT, TASK,
    Things,
};
use crate::common::{Answer, Browser, DAY, DESK, VISITOR};
use axum::http::StatusCode;
use desk::doors::Needs;
use identity::{Action, Resource, Role, Who, allows, policy};
use kernel::{Id, SeededChance, UtcMicros};
use std::collections::BTreeSet;

/// How a worker stands towards the desk where everything of this test lies.
#[derive(Debug, Clone, Copy)]
pub enum Standing {
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
    pub const ALL: [Self; 5] = [Self::ServesIt, Self::SameBody, Self::OtherDesk, Self::LentToIt, Self::Elsewhere];

    pub fn body(self) -> &'static str {
        if matches!(self, Self::LentToIt | Self::Elsewhere) { OTHER } else { BODY }
    }

    pub fn desks(self) -> &'static [&'static str] {
        match self {
            Self::ServesIt | Self::LentToIt => &[DESK],
            Self::SameBody => &[],
            Self::OtherDesk | Self::Elsewhere => &["lavoro-bassa"],
        }
    }

    pub fn who(self, role: Role) -> Who {
        let account = Id::new(UtcMicros(0), &SeededChance::new(1));
        let desks: BTreeSet<String> = self.desks().iter().map(|desk| (*desk).to_owned()).collect();
        Who::from(identity::Member { account, body: self.body().into(), role, desks })
    }
}

/// What lies behind a door, and how a worker would get at it.
pub enum Behind {
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
pub enum About {
    /// One's own access, or coming in and going out: whoever is at work.
    Oneself,
    /// The desk.
    Desk,
    /// Its body, and who works for it.
    Body,
    /// The whole installation.
    House,
    /// Cases: whoever has some, or may have; which ones, their teams say.
    Cases,
    /// The glass of a case that exists for them, and no more.
    Glass,
    /// What somebody asked about their data, noted by somebody else: of the body for who leads it, any for who watches.
    Right,
    /// A disposal: of the body for who proposes, any for who confirms.
    Disposal,
    /// Who is expected at the desk today: the page is for everybody at work, what stands on it is not.
    Today,
}

pub fn about(path: &str, change: bool) -> About {
    match path {
        // Of the body that holds the case: nobody here is on its team.
        "/scrivania/casi" | "/scrivania/piani" | "/scrivania/protezione" | "/scrivania/percorsi" => About::Body,
        _ if path.starts_with("/scrivania/casi/{case}") => About::Body,
        "/scrivania/casi/vetro" if change => About::Glass,
        _ if path.starts_with("/scrivania/casi/") => About::Cases,
        "/scrivania" => About::Today,
        "/scrivania/diritti/{request}" | "/scrivania/diritti/{request}/copia" if change => About::Body,
        _ if path.starts_with("/scrivania/diritti") => About::Right,
        "/scrivania/scarto" if change => About::Body,
        _ if path.starts_with("/scrivania/scarto") => About::Disposal,
        "/scrivania/impianto" | "/scrivania/pareri" | "/scrivania/nuclei" => About::House,
        _ if path.starts_with("/scrivania/nuclei/") => About::House,
        "/scrivania/ente" => About::Oneself,
        "/scrivania/invianti" | "/scrivania/mediatrici/spese" => About::Body,
        "/scrivania/mediatrici/mie" => About::Oneself,
        _ if path.starts_with("/scrivania/mediatrici/registro") => About::Body,
        _ if path.starts_with("/scrivania/persone") => About::Body,
        _ if ["entra", "invito", "esci", "accesso", "strumenti", "passaggi"]
            .iter()
            .any(|word| path.strip_prefix("/scrivania/").is_some_and(|rest| rest.split('/').next() == Some(*word))) =>
        {
            About::Oneself
        }
        _ => About::Desk,
    }
}

/// What the test asks for behind a door. A door without a line here fails: whoever adds it says what lies behind.
pub fn behind(path: &str, change: bool, things: &Things) -> Behind {
    let (booking, thread, part) = (&things.booking, &things.thread, &things.part);
    let at = |path: &str| format!("/it{path}");
    match (path, change) {
        ("/scrivania/entra", false) => Behind::LeadsTo("/it/scrivania", at(path)),
        ("/scrivania/entra/codice", false) => Behind::LeadsTo("/it/scrivania/entra", at(path)),
        ("/scrivania/entra/passkey", false) => Behind::LeadsTo("/it/scrivania/entra", at(path)),
        ("/scrivania/entra/passkey", true) => Behind::Gives("data-options=", at(path), String::new()),
        // Without a provider there is nothing to leave for: whoever is in is led on, and one's own page is not there.
        ("/scrivania/entra/identita", false) => Behind::LeadsTo("/it/scrivania", at(path)),
        ("/scrivania/entra/identita", true) => Behind::Changes(at(path), String::new()),
        ("/scrivania/entra/identita/ritorno", false) => Behind::LeadsTo("/it/scrivania/entra", at(path)),
        ("/scrivania/accesso/identita", false) => Behind::Lists("Operatore ", at(path)),
        ("/scrivania/accesso/identita", true) => Behind::Changes(at(path), "do=no".into()),
        ("/scrivania/accesso/passkey", false) => Behind::Lists("Operatore ", at(path)),
        ("/scrivania/accesso/passkey", true) => Behind::Gives("id=\"field-passkey-name\"", at(path), String::new()),
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
        ("/scrivania/nuclei", false) => Behind::Lists("id=\"field-line\"", at(path)),
        ("/scrivania/nuclei", true) => Behind::Gives(KNOWN, at(path), "line=nucleati".into()),
        ("/scrivania/nuclei/{household}", false) => {
            Behind::Reads(at(&format!("/scrivania/nuclei/{}", things.household)))
        }
        ("/scrivania/nuclei/{household}", true) => {
            Behind::Changes(at(&format!("/scrivania/nuclei/{}", things.household)), String::new())
        }
        ("/scrivania/nuclei/{household}/aggiungi", change) => {
            let page = at(&format!("/scrivania/nuclei/{}/aggiungi", things.household));
            match change {
                false => Behind::Reads(page),
                true => Behind::Gives(KNOWN, page, "line=nucleati&go=search".into()),
            }
        }
        ("/scrivania/nuclei/persona/{person}", false) => {
            Behind::Reads(at(&format!("/scrivania/nuclei/persona/{}", things.person)))
        }
        ("/scrivania/nuclei/persona/{person}", true) => {
            Behind::Changes(at(&format!("/scrivania/nuclei/persona/{}", things.person)), String::new())
        }
        ("/scrivania/nuclei/persona/{person}/legame", change) => {
            let page = at(&format!("/scrivania/nuclei/persona/{}/legame", things.person));
            match change {
                false => Behind::Reads(page),
                true => Behind::Gives(KNOWN, page, "line=nucleati&go=search".into()),
            }
        }
        ("/scrivania/casi", false) => Behind::Lists(CASE, at(path)),
        ("/scrivania/casi/nuovo", change) => match change {
            false => Behind::Reads(at(&format!("/scrivania/casi/nuovo?persona={}", things.person))),
            true => Behind::Changes(at(path), format!("persona={}", things.person)),
        },
        ("/scrivania/casi/vetro", false) => Behind::Reads(at(path)),
        // Without a reason nothing is broken, and who may is asked for one.
        ("/scrivania/casi/vetro", true) => {
            Behind::Changes(at(path), format!("go=break&reason=&case={}&person={}", things.case, things.person))
        }
        ("/scrivania/casi/{case}", false) => Behind::Lists(CASE, at(&format!("/scrivania/casi/{}", things.case))),
        ("/scrivania/casi/{case}", true) => {
            Behind::Changes(at(&format!("/scrivania/casi/{}", things.case)), "seen=0&go=assess".into())
        }
        ("/scrivania/casi/{case}/riguarda", change) => {
            let page = at(&format!("/scrivania/casi/{}/riguarda", things.case));
            match change {
                false => Behind::Lists(CASE, page),
                true => Behind::Changes(page, "seen=0&name=".into()),
            }
        }
        ("/scrivania/casi/{case}/valutazioni", change) => {
            let page = at(&format!("/scrivania/casi/{}/valutazioni", things.case));
            match change {
                false => Behind::Lists(CASE, page),
                true => Behind::Changes(page, "instrument=".into()),
            }
        }
        ("/scrivania/casi/{case}/valutazioni/{assessment}", change) => {
            let page = at(&format!("/scrivania/casi/{}/valutazioni/{}", things.case, things.assessment));
            match change {
                false => Behind::Reads(page),
                true => Behind::Changes(page, "go=finish&revision=0".into()),
            }
        }
        ("/scrivania/casi/{case}/valutazioni/{assessment}/{part}", change) => {
            let page = at(&format!("/scrivania/casi/{}/valutazioni/{}/1", things.case, things.assessment));
            match change {
                false => Behind::Reads(page),
                true => Behind::Changes(page, "go=keep".into()),
            }
        }
        ("/scrivania/casi/{case}/diario" | "/scrivania/casi/{case}/diario/stampa", false) => {
            Behind::Lists(CASE, at(&path.replace("{case}", &things.case)))
        }
        // Nothing is written: what each page writes is told in `notes.rs`.
        ("/scrivania/casi/{case}/diario/scrivi" | "/scrivania/casi/{case}/diario/passaggio", change) => {
            let page = at(&path.replace("{case}", &things.case));
            if change { Behind::Changes(page, "go=language".into()) } else { Behind::Reads(page) }
        }
        ("/scrivania/casi/{case}/diario/{note}", change) => {
            let page = at(&path.replace("{case}", &things.case).replace("{note}", &things.note));
            if change { Behind::Changes(page, "go=language".into()) } else { Behind::Reads(page) }
        }
        // What was handed over by or to whoever looks: of others nothing.
        ("/scrivania/passaggi", false) => Behind::Lists("Operatore ", at(path)),
        ("/scrivania/passaggi", true) => Behind::Changes(at(path), "go=".into()),
        ("/scrivania/nuclei/doppioni", false) => Behind::Lists("Schede che si somigliano", at(path)),
        ("/scrivania/nuclei/persona/{person}/dati", change) => {
            let page = at(&format!("/scrivania/nuclei/persona/{}/dati", things.person));
            if change { Behind::Changes(page, String::new()) } else { Behind::Reads(page) }
        }
        ("/scrivania/nuclei/persona/{person}/indirizzi", change) => {
            let page = at(&format!("/scrivania/nuclei/persona/{}/indirizzi", things.person));
            if change { Behind::Changes(page, String::new()) } else { Behind::Reads(page) }
        }
        ("/scrivania/nuclei/persona/{person}/recapiti", change) => {
            let page = at(&format!("/scrivania/nuclei/persona/{}/recapiti", things.person));
            if change { Behind::Changes(page, String::new()) } else { Behind::Reads(page) }
        }
        ("/scrivania/nuclei/persona/{person}/doppia", change) => {
            let page = at(&format!("/scrivania/nuclei/persona/{}/doppia", things.person));
            match change {
                false => Behind::Reads(page),
                true => Behind::Gives("Doppiati", page, "line=doppiati".into()),
            }
        }
        ("/scrivania/nuclei/persona/{person}/unisci/{other}", change) => {
            let page = at(&format!("/scrivania/nuclei/persona/{}/unisci/{}", things.person, things.double));
            match change {
                false => Behind::Reads(page),
                true => Behind::Gives("Doppiati", page, "go=".into()),
            }
        }
        ("/scrivania/nuclei/persona/{person}/unita/{merge}", change) => {
            let page = at(&format!("/scrivania/nuclei/persona/{}/unita/{}", things.person, things.merge));
            match change {
                false => Behind::Reads(page),
                true => Behind::Gives(KNOWN, page, "go=".into()),
            }
        }
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
        ("/scrivania/foglio/{day}", false) => Behind::Reads(at(&format!("/scrivania/foglio/{DAY}?sportello={DESK}"))),
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
        ("/scrivania/prima", false) => Behind::Lists(VISITOR, at(path)),
        ("/scrivania/prima", true) => Behind::Changes(at(path), format!("booking={booking}&day={DAY}&go=stop")),
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
        ("/scrivania/sul-telefono", false) => Behind::Lists("lavoro-alta/lavoro-alta-1", at(path)),
        ("/scrivania/sul-telefono", true) => {
            // That nobody was chosen is all that is wrong, and whose there are is shown.
            Behind::Gives("value=\"lavoro-alta/lavoro-alta-1\"", at(path), "whose=&go=make".into())
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
        ("/scrivania/codice", false) => Behind::Lists("<li>Sportello lavoro Alta Valle</li>", at(path)),
        ("/scrivania/codice", true) => {
            Behind::Refuses(at(path), format!("code={}", things.code), "Nessun appuntamento e nessun posto")
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
        ("/scrivania/contatti/{contact}/nome", change) => {
            let page = at(&format!("/scrivania/contatti/{}/nome", things.contact));
            if change { Behind::Changes(page, String::new()) } else { Behind::Reads(page) }
        }
        ("/scrivania/scambio", false) => Behind::Lists("value=\"lavoro-alta\"", at(path)),
        ("/scrivania/scambio", true) => {
            // How many there are is told to who may read them.
            let form = format!("from=2026-11-01&to=2026-12-01&desk={DESK}&go=count");
            Behind::Gives("value=\"csv\"", at(path), form)
        }
        // Without a file nothing is brought; at which desk it could be is shown to who may note contacts or book there.
        ("/scrivania/scambio/carica", true) => Behind::Gives("value=\"lavoro-alta\"", at(path), String::new()),
        ("/scrivania/scambio/{import}", false) => Behind::Reads(at(&format!("/scrivania/scambio/{}", things.import))),
        ("/scrivania/scambio/{import}", true) => {
            Behind::Changes(at(&format!("/scrivania/scambio/{}", things.import)), "go=nothing".into())
        }
        ("/scrivania/scambio/{import}/rifiutate", false) => {
            Behind::Reads(at(&format!("/scrivania/scambio/{}/rifiutate", things.import)))
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
        // They say nothing of anybody: whoever is at work reads the rules, and of a trial nothing is kept.
        ("/scrivania/strumenti", false) => Behind::Lists("/strumenti/bisogno-motivazione?", at(path)),
        ("/scrivania/strumenti/{instrument}" | "/scrivania/strumenti/{instrument}/prova", _) => {
            let there = at(&path.replace("{instrument}", "bisogno-motivazione"));
            if change { Behind::Changes(there, "go=on&part=0".into()) } else { Behind::Reads(there) }
        }
        ("/scrivania/nuclei/persona/{person}/diritti", change) => {
            let page = at(&format!("/scrivania/nuclei/persona/{}/diritti", things.person));
            if change { Behind::Changes(page, "go=note".into()) } else { Behind::Reads(page) }
        }
        ("/scrivania/diritti", false) => Behind::Lists(ASKED, at(path)),
        // Nothing is written: what is pressed there, and by whom, is told in `rights.rs`.
        _ if path.starts_with("/scrivania/diritti/{request}") => {
            let there = at(&path.replace("{request}", &things.right));
            if change { Behind::Changes(there, "go=nothing".into()) } else { Behind::Reads(there) }
        }
        ("/scrivania/scarto", false) => Behind::Lists(ACT, at(path)),
        ("/scrivania/scarto", true) => Behind::Gives(ACT, at(path), "go=language".into()),
        // Nothing is decided: what each may decide is told in the room's own tests.
        ("/scrivania/scarto/{disposal}", _) => {
            let there = at(&path.replace("{disposal}", &things.disposal));
            if change { Behind::Changes(there, "go=nothing".into()) } else { Behind::Reads(there) }
        }
        ("/scrivania/piani" | "/scrivania/protezione", false) => Behind::Lists(PLANNED, at(path)),
        _ if path.starts_with("/scrivania/casi/{case}/piani") => {
            let there = at(&things.plan.at(path));
            // Nothing is written: what each page writes is told in `plans.rs`.
            if change { Behind::Changes(there, "go=language".into()) } else { Behind::Reads(there) }
        }
        ("/scrivania/da-fare", false) => Behind::Lists(TASK, at("/scrivania/da-fare?di=tutti")),
        // It stays as it is: it is open already.
        ("/scrivania/da-fare", true) => Behind::Changes(at(path), format!("case={}&undo={}", things.case, things.task)),
        ("/scrivania/casi/{case}/da-fare", change) => {
            let page = at(&path.replace("{case}", &things.case));
            if change { Behind::Changes(page, "what=".into()) } else { Behind::Lists(TASK, page) }
        }
        ("/scrivania/casi/{case}/da-fare/{task}", change) => {
            let page = at(&path.replace("{case}", &things.case).replace("{task}", &things.task));
            if change { Behind::Changes(page, "what=".into()) } else { Behind::Reads(page) }
        }
        _ if path.starts_with("/scrivania/casi/{case}/protezione") => {
            let there = at(&things.guarded.at(path, &things.plan.case));
            // Nothing is written: what each page writes is told in `guardianships.rs`.
            if change { Behind::Changes(there, "go=language".into()) } else { Behind::Reads(there) }
        }
        ("/scrivania/percorsi", false) => Behind::Lists(PLANNED, at(path)),
        ("/scrivania/casi/{case}/percorsi/{course}/decisione", false) => {
            let there = path.replace("{case}", &things.plan.case).replace("{course}", &things.decided);
            Behind::Reads(at(&there))
        }
        // Nothing is written: what each may write is told in the room's own `pathways.rs`.
        _ if path.starts_with("/scrivania/casi/{case}/percorsi") => {
            let there = path.replace("{case}", &things.plan.case).replace("{course}", &things.course);
            let there = at(&there.replace("{part}", "1"));
            if change { Behind::Changes(there, "go=language".into()) } else { Behind::Reads(there) }
        }
        // Nothing is written: what is pressed there, and by whom, is told in the kit's `own_sides.rs`.
        ("/scrivania/casi/{case}/filo", change) => {
            let page = at(&path.replace("{case}", &things.case));
            if change { Behind::Changes(page, "go=".into()) } else { Behind::Reads(page) }
        }
        ("/scrivania/casi/{case}/interventi", false) => {
            Behind::Lists(GIVEN, at(&format!("/scrivania/casi/{}/interventi", things.plan.case)))
        }
        // Nothing is written: what each press writes is told in `interventions.rs`.
        _ if path.starts_with("/scrivania/casi/{case}/interventi/") => {
            let there = path.replace("{case}", &things.plan.case).replace("{intervention}", &things.intervention);
            if change { Behind::Changes(at(&there), "go=nothing".into()) } else { Behind::Reads(at(&there)) }
        }
        ("/scrivania/casi/{case}/documenti", false) => {
            Behind::Lists(PAPER, at(&format!("/scrivania/casi/{}/documenti", things.plan.case)))
        }
        // Only who may add is shown where; who reads is led back to the list.
        ("/scrivania/casi/{case}/documenti/nuovo", change) => {
            let page = at(&format!("/scrivania/casi/{}/documenti/nuovo", things.plan.case));
            if change { Behind::Changes(page, String::new()) } else { Behind::Reads(page) }
        }
        _ if path.starts_with("/scrivania/casi/{case}/documenti/{document}") => {
            let there = path.replace("{case}", &things.plan.case).replace("{document}", &things.document);
            // Nothing is written: what each page writes is told in `documents.rs`.
            if change { Behind::Changes(at(&there), "go=nothing".into()) } else { Behind::Reads(at(&there)) }
        }
        ("/scrivania/gruppi", false) => Behind::Lists(GROUP, at(path)),
        ("/scrivania/gruppi/nuovo", false) => Behind::Lists("value=\"lavoro-alta/sportello-lavoro\"", at(path)),
        ("/scrivania/gruppi/nuovo", true) => {
            // Nothing is made: what may be chosen is theirs.
            Behind::Gives("value=\"lavoro-alta/sportello-lavoro\"", at(path), "title=".into())
        }
        ("/scrivania/gruppi/{group}", false) => Behind::Reads(at(&format!("/scrivania/gruppi/{}", things.group))),
        ("/scrivania/gruppi/{group}", true) => {
            Behind::Changes(at(&format!("/scrivania/gruppi/{}", things.group)), "enrolment=".into())
        }
        ("/scrivania/gruppi/{group}/iscrivi", _) => {
            let there = at(&format!("/scrivania/gruppi/{}/iscrivi", things.group));
            if change { Behind::Changes(there, String::new()) } else { Behind::Reads(there) }
        }
        ("/scrivania/incontri/{meeting}" | "/scrivania/incontri/{meeting}/cambia", _) => {
            let there = at(&path.replace("{meeting}", &things.meeting));
            if change { Behind::Changes(there, "go=nothing".into()) } else { Behind::Reads(there) }
        }
        ("/scrivania/consegne", false) => Behind::Lists(VISITOR, at(path)),
        ("/scrivania/consegne", true) => {
            Behind::Changes(at(path), format!("message={}&about=booking&do=again", things.message))
        }
        ("/scrivania/invianti", false) => Behind::Lists(SENDER, at("/scrivania/invianti?ente=coop-esempio")),
        ("/scrivania/invianti", true) => Behind::Changes(at(path), format!("ente={BODY}&do=nothing")),
        ("/scrivania/invii", false) => Behind::Lists(SENT, at(path)),
        ("/scrivania/invii", true) => {
            Behind::Changes(at(path), format!("sending={}&seen=1&answer=received", things.sending))
        }
        ("/scrivania/invii/{sending}", false) => Behind::Reads(at(&format!("/scrivania/invii/{}", things.sending))),
        ("/scrivania/manifesti", false) => Behind::Lists("desk:lavoro-alta", at(path)),
        ("/scrivania/manifesti", true) => {
            let form = format!("about=desk:{DESK}&language=it&size=a4&kind=poster&label=prova");
            Behind::Refuses(at(path), form, "Scegli uno sportello o un Comune dall’elenco")
        }
        ("/scrivania/mediatrici", false) => Behind::Lists(VISITOR, at(path)),
        ("/scrivania/mediatrici", true) => Behind::Changes(at(path), format!("booking={}&mediator=", things.wants)),
        ("/scrivania/mediatrici/appuntamento", true) => {
            Behind::Changes(at(path), format!("booking={}&day={DAY}&go=mediators", things.wants))
        }
        // Whoever is at work may look for their own hours: what is there is theirs, or nothing.
        ("/scrivania/mediatrici/mie", false) => Behind::Lists("Operatore ", at(path)),
        ("/scrivania/mediatrici/mie", true) => Behind::Changes(at(path), "go=nothing".into()),
        ("/scrivania/mediatrici/registro", false) => {
            Behind::Lists(MEDIATOR, at("/scrivania/mediatrici/registro?ente=coop-esempio"))
        }
        ("/scrivania/mediatrici/registro/nuova", false) => {
            Behind::Reads(at("/scrivania/mediatrici/registro/nuova?ente=coop-esempio"))
        }
        ("/scrivania/mediatrici/registro/nuova", true) => Behind::Changes(at(path), format!("ente={BODY}&go=save")),
        ("/scrivania/mediatrici/registro/{mediator}", _) => {
            let there = at(&format!("/scrivania/mediatrici/registro/{}", things.mediator));
            if change { Behind::Changes(there, "go=back&absence=nessuna".into()) } else { Behind::Reads(there) }
        }
        ("/scrivania/mediatrici/spese", false) => {
            Behind::Lists(MEDIATOR, at("/scrivania/mediatrici/spese?ente=coop-esempio&mese=2026-11"))
        }
        ("/scrivania/mediatrici/spese", true) => Behind::Gives(MEDIATOR, at(path), format!("ente={BODY}&mese=2026-11")),
        ("/scrivania/messaggi", false) => Behind::Lists(CALLED, at(path)),
        ("/scrivania/messaggi", true) => {
            Behind::Changes(at(path), format!("thread={thread}&do=answer&words=Prova&form={thread}"))
        }
        ("/scrivania/messaggi/{thread}", false) => Behind::Reads(format!("/it/scrivania/messaggi/{thread}")),
        _ => panic!("{path} is a new door: say in this test what lies behind it"),
    }
}

/// Whether somebody with this role, standing so, may get at it.
pub fn expected(who: &Who, needs: Needs, about: About) -> bool {
    let desk = Resource::Desk { desk: DESK, body: BODY };
    match (needs, about) {
        (Needs::May(action) | Needs::Keeping(action), About::Desk) => allows(who, action, &desk),
        (Needs::Either(one, other), About::Desk) => allows(who, one, &desk) || allows(who, other, &desk),
        (Needs::May(action), About::Body) => allows(who, action, &Resource::Body(BODY)),
        // To read one's own needs the team; the other half of the door is for who broke the glass.
        (Needs::Either(read, _), About::Body) => allows(who, read, &Resource::Body(BODY)),
        (Needs::May(action), About::Cases) => holds(who, action),
        (Needs::Either(one, other), About::Cases) => holds(who, one) || holds(who, other),
        (Needs::Either(..), About::Glass) => {
            holds(who, Action::BreakGlass) && !allows(who, Action::ReadCases, &Resource::Body(BODY))
        }
        (Needs::Either(_, answers), About::Right) => allows(who, answers, &Resource::Body(BODY)),
        (Needs::Either(propose, confirm), About::Disposal) => {
            allows(who, propose, &Resource::Body(BODY)) || allows(who, confirm, &Resource::House)
        }
        (Needs::May(action), About::House) => allows(who, action, &Resource::House),
        (Needs::AtWork, About::Today) => allows(who, Action::SeeBookings, &desk),
        (Needs::Nothing | Needs::SignedIn | Needs::AtWork, About::Oneself) => true,
        _ => panic!("a door that asks {needs:?} of {about:?}: say what that means"),
    }
}

/// A role that may do this somewhere.
fn holds(who: &Who, action: Action) -> bool {
    matches!(who, Who::Member(member) if policy::reach(member.role, action) != policy::Reach::Nowhere)
}

pub async fn got(browser: &mut Browser<'_>, behind: &Behind) -> bool {
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
