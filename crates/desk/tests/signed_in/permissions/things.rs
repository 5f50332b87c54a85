// SPDX-License-Identifier: EUPL-1.2
//! What lies at a desk and in its body: something of each kind that a door may lead to.

use crate::common::{DESK, Valley, at};
use agenda::{
    Absence, AwayKind, BookingId, By, DeskScope, NewSwitch, Reason, Tell, Towards, What,
    earlier::{When, Whose},
    groups::NewCycle,
    mediators::{Gender, NewMediation, NewMediator, Profile, Way, Wish},
};
use identity::{Action, InvitationId, MembershipId, NewInvitation, Resource, Role, Who, allows};
use kernel::{Actor, Clock};
use reception::{
    contact::{self, Known, Mode, Motive, NewContact, Outcome, Record, Speaker},
    exchange::{self, NewImport},
    intake::{Household, NewRequest},
    prescribers::{self, Agreement, How, NewPrescriber, NewSending, Profile as Sender, Risk},
    threads::{NewThread, Story},
};
use std::collections::BTreeSet;

/// The body that runs [`DESK`].
pub const BODY: &str = "coop-esempio";
/// A body that runs other desks.
pub const OTHER: &str = "unione-esempio";
/// How many contacts there were at the desk: as many as figures are shown for.
pub const CAME: usize = 5;
/// What somebody thinks of the site.
pub const OPINION: &str = "Parole inventate sul sito.";
/// What somebody wrote to the desk.
pub const CALLED: &str = "Alias inventato";
/// Who asked to enter a programme.
pub const ASKS: &str = "Famiglia inventata";
/// A group of the desk.
pub const GROUP: &str = "Gruppo di prova";
/// Who has a personal link of that body.
pub const SENDER: &str = "Insegnante inventata";
/// Whom they sent to the desk.
pub const SENT: &str = "Persona inviata di prova";
/// Who interprets for that body.
pub const MEDIATOR: &str = "Mediatrice inventata";
/// Somebody of the register, in a household.
pub const KNOWN: &str = "Nucleati";
/// The case about them.
pub const CASE: &str = "Caso inventato";
/// What is to be done in it.
pub const TASK: &str = "Compito inventato";
/// Who asks about their data, as the register has it.
pub const ASKED: &str = "Richiedente inventata";
/// A colleague of that body.
pub const COLLEAGUE: &str = "Operatore collega";

/// What lies at the desk, or in its body.
pub struct Things {
    pub booking: String,
    /// What the person was told to say of it.
    pub code: String,
    pub thread: String,
    pub part: MembershipId,
    pub invitation: InvitationId,
    /// Somebody came.
    pub contact: String,
    /// A file that the worker of the moment has brought for the desk.
    pub import: String,
    /// Somebody asked to enter the desk's programme.
    pub request: String,
    /// A worker of the desk is away.
    pub absence: String,
    /// One that did not arrive.
    pub message: String,
    /// A decision about the desk.
    pub switch: String,
    /// A group, and its meeting.
    pub group: String,
    pub meeting: String,
    /// Somebody was sent to the desk.
    pub sending: String,
    /// Somebody who interprets, and an appointment still to come for which somebody is to be found.
    pub mediator: String,
    pub wants: String,
    /// Somebody of the register, and the household they are in.
    pub person: String,
    pub household: String,
    /// A case about them, of that body, on whose team nobody is; and an assessment of it.
    pub case: String,
    pub assessment: String,
    /// A note in its diary, and a task.
    pub note: String,
    pub task: String,
    /// Somebody else of the register, and a merge of which the person is what was kept.
    pub double: String,
    pub merge: String,
    /// A plan of a case of the body, signed and late, with a draft beside it.
    pub plan: super::planned::Planned,
    /// A legal protection of the same case.
    pub guarded: super::guarded::Guarded,
    /// A disposal of a file of the body, to be confirmed.
    pub disposal: String,
    /// A document of that case.
    pub document: String,
    /// A pathway on that case, whose facts are gathered.
    pub course: String,
    /// Another, that was decided.
    pub decided: String,
    /// An intervention of that case, asked for.
    pub intervention: String,
    /// What the person asked about their data, answered.
    pub right: String,
}

pub async fn things(valley: &Valley) -> Things {
    let booked = valley.book_with_code(None, agenda::Tell::default()).await;
    let (booking, code) = (booked.booking.id, booked.code.to_string());
    let (message, wants) = returned(valley).await;
    let mediator = interprets(valley, booking, wants).await;
    let (booking, wants) = (booking.to_string(), wants.to_string());
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
    let (group, meeting) = meets(valley).await;
    let thread = valley.reception.open_thread(new, &Actor::public()).await.unwrap().thread.to_string();
    Things {
        booking,
        code,
        thread,
        part: colleagues[0].id,
        invitation: invite(valley).await,
        message,
        contact: String::new(),
        import: String::new(),
        request: asked(valley).await,
        absence: String::new(),
        switch: decided(valley).await,
        group,
        meeting,
        sending: sent(valley).await,
        mediator,
        wants,
        person: String::new(),
        household: String::new(),
        case: String::new(),
        assessment: String::new(),
        note: String::new(),
        task: String::new(),
        double: String::new(),
        merge: String::new(),
        plan: super::planned::Planned::default(),
        guarded: super::guarded::Guarded::default(),
        disposal: String::new(),
        document: String::new(),
        course: String::new(),
        decided: String::new(),
        intervention: String::new(),
        right: String::new(),
    }
}

/// Somebody asks for a copy at the desk, and is answered: nobody of this test noted it.
pub async fn asks_for_a_copy(valley: &Valley, person: &str) -> String {
    use casework::rights::{Answer, Asker, Content, NewRight, Outcome, Proof, Right, Way};
    let today = jiff::civil::date(2026, 11, 30);
    let new = NewRight {
        form: "a form of this request".into(),
        person: person.parse().unwrap(),
        right: Right::Access,
        received: today,
        way: Way::InPerson,
        asker: Asker::Themselves,
        proof: Some(Proof::Document),
        content: Content { name: ASKED.into(), ..Content::default() },
    };
    let id = valley.casework.note_right(&valley.member("riceve").await, new, today).await.unwrap();
    let lead = super::disposed::keeper(Role::Coordinator);
    let (words, complain) = ("Parole di prova.".to_owned(), Vec::new());
    let answer = Answer { outcome: Outcome::Granted, ground: None, complain, words, on: today };
    valley.casework.answer_right(&lead, (id, 1), answer, today).await.unwrap();
    id.to_string()
}

/// A case is opened by who leads the body: nobody is on its team. An assessment of it is begun.
pub async fn concerned(valley: &Valley, person: &str) -> [String; 4] {
    let account = kernel::Id::new(kernel::UtcMicros(0), &kernel::SeededChance::new(77));
    let lead = identity::Member { account, body: BODY.into(), role: Role::Coordinator, desks: BTreeSet::new() };
    let new = casework::case::NewCase {
        form: "a form of this test".into(),
        town: "019021".parse().unwrap(),
        name: CASE.into(),
        reason: "Parole di prova.".into(),
        concerned: BTreeSet::from([person.parse().unwrap()]),
        children_until: None,
        part: casework::case::reasons::Part::Coordinator,
    };
    let today = jiff::civil::date(2026, 11, 28);
    let (lead, casework) = (Who::from(lead), &valley.casework);
    let case = casework.open_case(&lead, new, today).await.unwrap();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../territories/cremona");
    let (found, now) = (casework::read_folder(&folder).0, valley.clock.now());
    let chance = kernel::SeededChance::new(78);
    valley.db.write(&Actor::operator(), move |tx| casework::land(tx, &found, now, &chance)).await.unwrap();
    let new = casework::assessment::NewAssessment {
        form: "a form of this test".into(),
        person: None,
        instrument: "analisi-preliminare".into(),
        version: 1,
    };
    let assessment = casework.begin_assessment(&lead, case, new, today).await.unwrap();
    let writing = casework::note::Writing {
        kind: casework::note::Kind::Telephone.code().to_owned(),
        day: today.to_string(),
        words: casework::note::Words { text: "Parole di prova.".into(), ..Default::default() },
        ..Default::default()
    };
    let keep = casework::note::Keep { form: "a form of this test".into(), note: None, writing };
    let note = casework.file_note(&lead, case, keep, today.at(12, 0, 0, 0)).await.unwrap().note;
    let put = casework::task::Put { what: TASK.into(), due: None, whose: None };
    let new = casework::task::NewTask { form: "a form of this test".into(), put };
    let task = casework.add_task(&lead, case, new, today).await.unwrap();
    [case.to_string(), assessment.to_string(), note.to_string(), task.to_string()]
}

/// Somebody is noted in the register, with a household; somebody else, and somebody who is the same as the first.
pub async fn known(valley: &Valley) -> (String, String, String, String) {
    let who = valley.member("riceve").await;
    let noted = async |form: &str, surname: &str| {
        let new = people::NewPerson {
            form: form.into(),
            identity: people::Identity { surname: surname.into(), ..people::Identity::default() },
            care: people::Care::default(),
            standing: people::Standing::Common,
            contacts: Vec::new(),
        };
        let person = valley.people.note_person(&who, new).await.unwrap();
        valley.people.file(&who, person).await.unwrap()
    };
    let (one, same) = (noted("a form of this test", KNOWN).await, noted("another form", KNOWN).await);
    let double = noted("a third form", "Doppiati").await.person;
    let merging = people::merge::Merging {
        one: one.person,
        other: same.person,
        seen: (one.version, same.version),
        picks: people::merge::rules::Picks::default(),
    };
    let person = valley.people.merge(&who, merging).await.unwrap();
    let merge = valley.people.file(&who, person).await.unwrap().joined[0].merge;
    let new = people::household::NewHousehold {
        form: "a form of this test".into(),
        kind: people::household::HouseholdKind::Together,
        first: people::household::NewMember {
            person,
            role: people::household::Role::Reference,
            since: None,
            minor: false,
        },
    };
    let household = valley.people.begin_household(&who, new, jiff::civil::date(2026, 11, 30)).await.unwrap();
    (person.to_string(), household.to_string(), double.to_string(), merge.to_string())
}

/// A group meets at the desk.
pub async fn meets(valley: &Valley) -> (String, String) {
    let new = NewCycle {
        desk: DESK.into(),
        service: "sportello-lavoro".into(),
        place: agenda::NOWHERE.into(),
        title: GROUP.into(),
        notes: String::new(),
        language: kernel::Language::It,
        first: jiff::civil::date(2026, 12, 9),
        hour: jiff::civil::time(18, 0, 0, 0),
        every_weeks: 1,
        sessions: 1,
        minutes: 60,
        seats: 4,
        public: true,
        leaders: Vec::new(),
        form_key: valley.agenda.new_form().into_bytes(),
    };
    let (scope, actor) = (DeskScope::of([DESK]), Actor::system());
    let made = valley.agenda.make_cycle(new, &scope, &actor).await.unwrap();
    let sheet = valley.agenda.group(made.id, &scope, &actor).await.unwrap();
    (made.id.to_string(), sheet.cycle.sessions[0].id.to_string())
}

/// A teacher has a link and sends somebody to the desk.
pub async fn sent(valley: &Valley) -> String {
    let profile = Sender {
        name: SENDER.into(),
        place: "Scuola di prova".into(),
        town: "019098".into(),
        reach: "000 000 004".into(),
        ..Sender::default()
    };
    let until = at("2027-06-11T00:00");
    let new = NewPrescriber { body: BODY.into(), profile, until, form_key: valley.reception.form_key() };
    let secret = valley.reception.give_link(&Who::Operator, new).await.unwrap().secret.unwrap();
    let today = jiff::civil::date(2026, 11, 28);
    let agreement = Agreement {
        by: prescribers::By::Person,
        how: How::InPerson,
        day: today,
        read: "Parole lette.".into(),
        language: "it".into(),
    };
    let story = prescribers::Story {
        phone: "000 000 003".into(),
        mail: String::new(),
        reach: String::new(),
        minor: false,
        town: "019098".into(),
        language: "it".into(),
        needs: Vec::new(),
        note: String::new(),
        agreement,
    };
    let new = NewSending {
        clear: Risk::No.clear().unwrap(),
        desk: DESK.into(),
        body: BODY.into(),
        called: SENT.into(),
        story,
        booking: None,
        notify: None,
        today,
        form_key: valley.reception.form_key(),
    };
    valley.reception.send(&secret, new, &Actor::public()).await.unwrap().to_string()
}

/// From a day on the desk answers by telephone.
pub async fn decided(valley: &Valley) -> String {
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
pub async fn came(valley: &Valley) -> String {
    valley.employ("riceve", Role::FrontDesk, BODY, &[DESK]).await;
    let who = valley.member("riceve").await;
    let mut last = String::new();
    for _ in 0..CAME {
        last = one_came(valley, &who).await;
    }
    last
}

pub async fn one_came(valley: &Valley, who: &Who) -> String {
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

/// A file that somebody has brought for the desk, whatever they may: a file opens to nobody else.
pub async fn brought(valley: &Valley, name: &str) -> String {
    let who = valley.member(name).await;
    // Contacts, or appointments for who may only book.
    let kind = match allows(&who, Action::NoteContacts, &Resource::Desk { desk: DESK, body: BODY }) {
        true => exchange::RowKind::Contacts,
        false => exchange::RowKind::Appointments,
    };
    let Who::Member(member) = who else { panic!("{name} is no member") };
    let table = paper::table::read("Data;Nome\n30/11/2026;Prova\n".as_bytes()).unwrap();
    let mapping = exchange::fitting(exchange::shipped(), kind, &table.headings).cloned().unwrap_or_default();
    let new = NewImport { desk: DESK.into(), table, mapping, lone: exchange::Lone::Open };
    valley.reception.begin_import(&member, new).await.unwrap().to_string()
}

/// Somebody asked to enter the programme of the desk.
pub async fn asked(valley: &Valley) -> String {
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
pub async fn away(valley: &Valley) -> String {
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
pub async fn returned(valley: &Valley) -> (String, BookingId) {
    let tell = Tell { by: By::Mail, ..Tell::default() };
    let booking = valley.book_telling(Some("prova@prova.example"), tell).await;
    // They would come earlier, too.
    let (whose, when) = (DeskScope::of([DESK]), When::default());
    let asked = valley.agenda.ask_earlier(Whose::Desk(booking.id, &whose), when, None, &Actor::system()).await;
    asked.unwrap();
    valley.postman.round().await.unwrap();
    let desks = [DESK.to_owned()];
    let found = valley.agenda.undelivered(&desks, &DeskScope::of(&desks), &Actor::system()).await.unwrap();
    (found[0].told.id.to_string(), booking.id)
}

/// Somebody of the body interprets at one appointment of the desk; at the other somebody is to be found.
pub async fn interprets(valley: &Valley, at_one: BookingId, at_other: BookingId) -> String {
    let new = NewMediator {
        body: BODY.into(),
        account: None,
        profile: Profile {
            name: MEDIATOR.into(),
            gender: Gender::Woman,
            languages: BTreeSet::from(["pa".to_owned()]),
            ways: BTreeSet::from(Way::ALL),
            ..Profile::default()
        },
        pledged_on: Some(jiff::civil::date(2026, 1, 12)),
        active_from: jiff::civil::date(2026, 1, 1),
        active_to: None,
        cents_per_hour: 2_850,
        programme: "Fondo di prova".into(),
        form_key: valley.agenda.mediator_key(),
    };
    let account = kernel::Id::new(kernel::UtcMicros(0), &kernel::SeededChance::new(3));
    let member = identity::Member { account, body: BODY.into(), role: Role::Coordinator, desks: BTreeSet::new() };
    let id = valley.agenda.write_mediator_in(new, &Who::Member(member.clone())).await.unwrap();
    let (scope, actor) = (DeskScope::of([DESK]), member.actor());
    for (booking, who) in [(at_one, Some(id)), (at_other, None)] {
        let asked = NewMediation { language: "pa".into(), wish: Wish::default(), who };
        valley.agenda.ask_mediator(booking, asked, &scope, &actor).await.unwrap();
    }
    id.to_string()
}

/// Somebody said what they think of the site.
pub async fn said(valley: &Valley) {
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
pub async fn invite(valley: &Valley) -> InvitationId {
    let new = NewInvitation {
        display_name: "Invitata di prova".into(),
        sign_in_name: "invitata@prova.example".into(),
        body: BODY.into(),
        role: Role::ReadOnly,
        desks: BTreeSet::new(),
    };
    valley.identity.invite(&Who::Operator, &new).await.unwrap().id
}
