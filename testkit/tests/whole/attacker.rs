// SPDX-License-Identifier: EUPL-1.2
//! What is hidden, looked for by everybody who is not to find it: a sealed case with all that is in it, a psychologist's reserved note, where
//! somebody lives who is looked for. Each of these people opens every door of the desk that a browser can open (pages, lists, counts, search,
//! print, files, calendars), before and after, and with the address of what is hidden beside an address of nothing.

use casework::{
    case::{At, CaseId, NewCase, NewSeat, reasons::Part},
    document::{Facts, NewDocument, kinds::Kind as PaperKind},
    guardianship::{
        NewDecree,
        decree::{Act as DecreeAct, Decree, Measure as Protection, Terms as DecreeTerms},
        period::Rhythm as Accounts,
    },
    intervention::{
        NewIntervention,
        kinds::{Fund, MeansTest, Rhythm},
        share::Shares,
        terms::{Beneficiary, Measure, Source, Terms},
    },
    note::{Keep, Kind as NoteKind, NoteId, Readers, Words, Writing},
    pathway::NewCourse,
    plan::{NewPlan, kinds::Kind as PlanKind, text::Party},
    task::{NewTask, Put},
};
use identity::{Role, Who};
use jiff::civil::date;
use kernel::Actor;
use people::{
    Born, Care, Identity, NewPerson, PersonId, Standing,
    address::{AddressKind, Lines, NewAddress},
};
use std::collections::{BTreeMap, BTreeSet};
use testkit::{Login, TestTown, Visitor, on_both};

const TODAY: jiff::civil::Date = date(2026, 11, 23);
const NOWHERE: &str = "0192d0c0-0000-7000-8000-000000000000";
/// Borne by nobody else of these tests.
const SURNAME: &str = "Ricercatissimi";
const STREET: &str = "via Introvabile";
const REASON: &str = "minaccia invisibile";
const CASE: &str = "Famiglia sottochiave";
const WORDS: [&str; 4] = ["confidenza muta", "diario murato", "carta sepolta", "motivo occultato"];
/// All that nobody is to read.
const SECRETS: [&str; 7] = [STREET, REASON, CASE, WORDS[0], WORDS[1], WORDS[2], WORDS[3]];

/// The secrets that these bytes tell.
fn told(bytes: &[u8]) -> Vec<&'static str> {
    let text = String::from_utf8_lossy(bytes);
    SECRETS.into_iter().filter(|secret| text.contains(secret)).collect()
}

/// What is hidden, by the names that the doors give it.
struct Hidden {
    sealed: BTreeMap<&'static str, String>,
    /// The note that one person may read, in the diary of a case that many may.
    reserved: NoteId,
    person: PersonId,
}

fn on_team(login: &Login, part: Part) -> NewSeat {
    let Who::Member(member) = &login.who else { panic!("a member") };
    NewSeat { account: member.account, body: member.body.clone(), part, since: TODAY }
}

fn writing(text: &str, readers: Readers) -> Writing {
    Writing {
        kind: NoteKind::Conversation.code().to_owned(),
        day: TODAY.to_string(),
        readers,
        words: Words { text: text.to_owned(), ..Words::default() },
        ..Writing::default()
    }
}

/// Somebody of the register, whom anybody at a desk may find.
async fn person(town: &TestTown, by: &Login) -> PersonId {
    let identity = Identity {
        surname: SURNAME.into(),
        given: "Nessuna".into(),
        born: Born::read("1987-04-05"),
        ..Identity::default()
    };
    let new = NewPerson {
        form: "attacker".into(),
        identity,
        care: Care::default(),
        standing: Standing::Common,
        contacts: Vec::new(),
    };
    town.filo.people.note_person(&by.who, new).await.unwrap()
}

/// Something given to nobody but those of the sealed case.
fn help() -> NewIntervention {
    let terms = Terms {
        what: WORDS[2].into(),
        by: Party::Body("cosper".into()),
        to: Beneficiary::Household,
        rhythm: Rhythm::Once,
        measure: Measure::Sum,
        quantity: 10_000,
        from: TODAY,
        until: TODAY,
        shares: Shares::default(),
        source: Source { fund: Fund::Own, name: WORDS[2].into() },
        means: MeansTest::Nothing,
        isee: None,
        support: None,
    };
    NewIntervention { form: "attacker".into(), terms }
}

/// A decree about the person.
fn decree(person: PersonId) -> NewDecree {
    let terms = DecreeTerms {
        measure: Protection::Support,
        whom: person,
        body: "comune-cremona".into(),
        by_name: None,
        rhythm: Accounts::new(12, TODAY).unwrap(),
        powers: WORDS[3].into(),
        limits: String::new(),
    };
    let (court, number) = (WORDS[2].to_owned(), "1/2026".to_owned());
    let decree = Decree { act: DecreeAct::Opens, court, number, on: TODAY, terms: Some(terms), ending: None };
    NewDecree { form: "attacker".into(), decree }
}

/// The sealed case, by two people of the Comune: a note, a paper, a plan, an intervention, a task, a pathway, a legal protection.
async fn seal(town: &TestTown, [one, two]: [&Login; 2], person: PersonId) -> BTreeMap<&'static str, String> {
    let room = &town.filo.casework;
    let new = NewCase {
        form: "attacker".into(),
        town: "019036".parse().unwrap(),
        name: CASE.into(),
        reason: WORDS[3].into(),
        concerned: [person].into(),
        children_until: Some(2_037),
        part: Part::SocialWorker,
    };
    let case = room.open_case(&one.who, new, TODAY).await.unwrap();
    let at = |seen| At { case, seen, today: TODAY };
    let seen = room.join_team(&one.who, at(1), on_team(two, Part::Educator), "").await.unwrap();
    room.seal_case(&one.who, at(seen), WORDS[3]).await.unwrap();
    let now = TODAY.at(8, 0, 0, 0);
    let keep = Keep { form: "attacker".into(), note: None, writing: writing(WORDS[1], Readers::Team) };
    let note = room.file_note(&one.who, case, keep, now).await.unwrap().note;
    let plan = room
        .begin_plan(&one.who, case, NewPlan { form: "attacker".into(), kind: PlanKind::Framework }, TODAY)
        .await
        .unwrap();
    let open = room.receive(&one.who, case, TODAY).await.unwrap();
    let mut arrival = room.arrival(&one.who, &open).await.unwrap();
    arrival.take(WORDS[2].as_bytes()).await.unwrap();
    let file = arrival.finish(&one.who, "carta.txt", "attacker").await.unwrap().file;
    let facts = Facts {
        kind: PaperKind::Letter,
        title: WORDS[2].into(),
        on: None,
        expires: None,
        of: BTreeSet::new(),
        source: String::new(),
    };
    let new = NewDocument { form: "attacker".into(), file, facts, follows: None };
    let document = room.add_documents(&one.who, &open, vec![new], TODAY).await.unwrap()[0];
    let intervention = room.propose_intervention(&one.who, case, help(), TODAY).await.unwrap();
    let put = Put { what: WORDS[3].into(), due: None, whose: None };
    let task = room.add_task(&one.who, case, NewTask { form: "attacker".into(), put }, TODAY).await.unwrap();
    let new = NewCourse { form: "attacker".into(), pathway: "housing-emergency".into(), version: 1 };
    let course = room.begin_course(&one.who, case, new, TODAY).await.unwrap();
    let measure = room.open_guardianship(&one.who, case, decree(person), TODAY).await.unwrap();
    BTreeMap::from([
        ("{task}", task.to_string()),
        ("{course}", course.to_string()),
        ("{measure}", measure.to_string()),
        ("{intervention}", intervention.to_string()),
        ("{case}", case.to_string()),
        ("{note}", note.to_string()),
        ("{plan}", plan.to_string()),
        ("{document}", document.to_string()),
    ])
}

/// Hides everything; the psychologist writes down for herself, and where the person lives.
async fn hide(town: &TestTown, clerks: [&Login; 2], psychologist: &Login, open: CaseId, person: PersonId) -> Hidden {
    let keep = Keep { form: "attacker's".into(), note: None, writing: writing(WORDS[0], Readers::Author) };
    let reserved =
        town.filo.casework.file_note(&psychologist.who, open, keep, TODAY.at(8, 0, 0, 0)).await.unwrap().note;
    let lines = Lines { street: format!("{STREET} 7"), town: Some("019036".parse().unwrap()), ..Lines::default() };
    let new =
        NewAddress { form: "attacker".into(), kind: AddressKind::Home, lines, since: None, guard: Some(REASON.into()) };
    town.filo.people.add_address(&psychologist.who, person, new, TODAY).await.unwrap();
    Hidden { sealed: seal(town, clerks, person).await, reserved, person }
}

/// Somebody who looks.
struct Attacker {
    name: String,
    visitor: Visitor,
}

async fn signed_in(town: &TestTown, login: &Login) -> Attacker {
    let visitor = town.visitor();
    let door = visitor.get("/it/scrivania/entra").await;
    let sent = door.press("Entra").with("sign-in-name", &login.name).with("password", &login.password);
    visitor.send(sent).await.must_be(200);
    Attacker { name: login.name.clone(), visitor }
}

/// A page without what is drawn anew each time: ids, tokens, the keys of forms.
fn plain(page: &[u8]) -> String {
    let text = String::from_utf8_lossy(page);
    let drawn =
        |word: &str| word.len() > 18 && word.bytes().any(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase());
    let mut plain = String::new();
    for word in text.split_inclusive(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'))
    {
        let end = word.len()
            - word.chars().next_back().filter(|letter| !letter.is_ascii_alphanumeric()).map_or(0, char::len_utf8);
        if drawn(&word[..end]) {
            plain.push('*');
            plain.push_str(&word[end..]);
        } else {
            plain.push_str(word);
        }
    }
    plain
}

/// The first line in which two pages differ; nothing when they are the same.
fn difference(was: &str, is: &str) -> Option<String> {
    let lines = was.lines().zip(is.lines()).find(|(was, is)| was != is);
    let longer = || (was.lines().count() != is.lines().count()).then(|| "one page is longer".to_owned());
    lines.map(|(was, is)| format!("«{was}», now «{is}»")).or_else(longer)
}

impl Attacker {
    /// What this address answers, and how many statements it cost; it says nothing that is hidden.
    async fn opens(&self, town: &TestTown, path: &str) -> (u16, String, u64) {
        let before = town.filo.db.counted();
        let (status, _, page) = self.visitor.once(&axum::http::Method::GET, path, Vec::new()).await;
        let statements = (town.filo.db.counted() - before).statements;
        let found = told(&page);
        assert!(found.is_empty(), "{} reads {found:?} at {path}", self.name);
        (status, plain(&page), statements)
    }

    /// Every door that leads to no single thing.
    async fn looks_around(&self, town: &TestTown) -> BTreeMap<String, (u16, String)> {
        let mut seen = BTreeMap::new();
        for door in desk::doors::declared().iter().filter(|door| door.read.is_some()) {
            let path = format!("/it{}", door.path.replace("{day}", &TODAY.to_string()));
            // What changes by looking at it: the secret of a second step, and how many rows of the record the machine has still to seal.
            if path.contains('{') || path.ends_with("/secondo-passo") || path.ends_with("/impianto") {
                continue;
            }
            let (status, page, _) = self.opens(town, &path).await;
            seen.insert(path, (status, page));
        }
        for path in [
            "/it/scrivania/casi?di=ente&finiti=si",
            "/it/scrivania/casi?di=tutti",
            "/it/scrivania/casi?di=mie&finiti=si",
        ] {
            let (status, page, _) = self.opens(town, path).await;
            seen.insert(path.to_owned(), (status, page));
        }
        seen
    }

    /// Types this where somebody is looked for: in the register, and before a contact is noted.
    async fn looks_for(&self, words: &str) {
        for (path, label) in
            [("/it/scrivania/nuclei", "Chi cerchi?"), ("/it/scrivania/contatti/nuovo", "Cerca chi hai davanti")]
        {
            let form = self.visitor.get(path).await;
            if !form.is_page() || !form.says(label) {
                continue;
            }
            let answer = self.visitor.send(form.fill(label, words).press("Cerca")).await;
            let found = told(answer.main().as_bytes());
            // What one has typed stands in the field.
            let found: Vec<_> = found.into_iter().filter(|word| *word != words).collect();
            assert!(found.is_empty(), "{} finds {found:?} by «{words}» at {path}", self.name);
        }
    }

    /// What is there and what is nowhere are told apart by nothing: answer, words, price.
    fn same(&self, path: &str, there: &(u16, String, u64), nowhere: &(u16, String, u64)) {
        let told = difference(&there.1, &nowhere.1);
        assert!(
            there.0 == nowhere.0 && told.is_none(),
            "{} at {path}: {} and {}, {told:?}",
            self.name,
            there.0,
            nowhere.0
        );
        assert_eq!(there.2, nowhere.2, "{} at {path}: statements", self.name);
    }

    /// Every door that leads to something of the sealed case answers as if there were nothing, at the same price.
    async fn knocks(&self, town: &TestTown, hidden: &Hidden) -> usize {
        let mut tried = 0;
        for door in desk::doors::declared().iter().filter(|door| door.path.contains("{case}")) {
            let fill = |ids: &dyn Fn(&str) -> String| {
                let known = [
                    "{case}",
                    "{note}",
                    "{plan}",
                    "{document}",
                    "{assessment}",
                    "{goal}",
                    "{item}",
                    "{intervention}",
                    "{task}",
                    "{course}",
                    "{measure}",
                    "{leave}",
                    "{line}",
                ];
                let path = known.iter().fold(door.path.to_owned(), |path, name| path.replace(name, &ids(name)));
                let numbered =
                    ["{version}", "{part}", "{period}"].iter().fold(path, |path, name| path.replace(name, "1"));
                format!("/it{}", numbered.replace("{act}", "modifica"))
            };
            let there = fill(&|name| hidden.sealed.get(name).cloned().unwrap_or_else(|| NOWHERE.to_owned()));
            let nowhere = fill(&|_| NOWHERE.to_owned());
            assert!(!there.contains('{'), "a part of {there} has no name here");
            if door.read.is_some() {
                let (one, other) = (self.opens(town, &there).await, self.opens(town, &nowhere).await);
                self.same(&there, &one, &other);
                assert_eq!(one.0, 404, "{} at {there}", self.name);
            }
            if door.change.is_some() {
                let post = async |path: &str| {
                    let before = town.filo.db.counted();
                    let (status, _, page) = self.visitor.once(&axum::http::Method::POST, path, b"go=on".to_vec()).await;
                    assert!(told(&page).is_empty(), "{} is told at {path}", self.name);
                    (status, plain(&page), (town.filo.db.counted() - before).statements)
                };
                let (one, other) = (post(&there).await, post(&nowhere).await);
                self.same(&there, &one, &other);
            }
            tried += 1;
        }
        tried
    }
}

/// Those who keep to their role and to their body, and are on no team.
async fn outsiders(town: &TestTown) -> Vec<Attacker> {
    let mut all = Vec::new();
    for (body, short) in [("comune-cremona", "c"), ("energheia", "e")] {
        for role in Role::ALL {
            let login = town.works_for(body, &format!("curiosa-{short}-{}", role.code().replace('_', "-")), role).await;
            all.push(signed_in(town, &login).await);
        }
    }
    all
}

#[test]
fn nobody_finds_what_is_hidden() {
    on_both(|town| async move {
        let [social, educator, psychologist] = town.hub().await;
        let ([one, two], _) = town.case_of_papers().await;
        let open = town.case(&[&social, &educator, &psychologist]).await;
        let person = person(&town, &psychologist).await;
        let attackers = outsiders(&town).await;
        let (reader, author) = (signed_in(&town, &one).await, signed_in(&town, &psychologist).await);
        let mates = [signed_in(&town, &social).await, signed_in(&town, &educator).await];
        let diary = format!("/it/scrivania/casi/{open}");
        let own = ["", "/diario", "/diario/stampa", "/valutazioni", "/piani", "/interventi", "/documenti"]
            .map(|path| format!("{diary}{path}"));

        let mut before = Vec::new();
        for attacker in attackers.iter().chain(&mates) {
            before.push(attacker.looks_around(&town).await);
        }
        let mut diaries = Vec::new();
        for mate in &mates {
            for path in &own {
                // The first time, what is read together is laid down as a set of the audit: the price is that of every other time.
                mate.opens(&town, path).await;
                diaries.push(mate.opens(&town, path).await);
            }
        }

        let hidden = hide(&town, [&one, &two], &psychologist, open, person).await;
        // It is there for those whose it is: what follows would otherwise prove nothing.
        let path = format!("/it/scrivania/casi/{}/diario", hidden.sealed["{case}"]);
        reader.visitor.get(&path).await.must_be(200).must_say(WORDS[1]);
        author.visitor.get(&format!("{diary}/diario/{}", hidden.reserved)).await.must_be(200).must_say(WORDS[0]);
        author.visitor.get(&format!("/it/scrivania/nuclei/persona/{}", hidden.person)).await.must_say(STREET);
        // What runs beside the requests has told whom it had to tell.
        town.beat().await;

        for (attacker, before) in attackers.iter().chain(&mates).zip(&before) {
            let after = attacker.looks_around(&town).await;
            for (path, was) in before {
                let (is, name) = (&after[path], &attacker.name);
                let told = difference(&was.1, &is.1);
                assert!(was.0 == is.0 && told.is_none(), "{name} sees at {path} that something is hidden: {told:?}");
            }
            for words in [SURNAME, CASE, STREET, WORDS[0], WORDS[1], REASON] {
                attacker.looks_for(words).await;
            }
            let doors = attacker.knocks(&town, &hidden).await;
            assert!(doors >= 20, "only {doors} doors of a case");
        }
        // Where she lives is told to nobody here, on any page of hers, printed or changed.
        for attacker in &attackers {
            for page in ["", "/indirizzi", "/dati", "/recapiti", "/doppia", "/diritti"] {
                attacker.opens(&town, &format!("/it/scrivania/nuclei/persona/{}{page}", hidden.person)).await;
            }
        }
        // Team mates: the diary is the same as before, the note's address is nothing's, at the same price.
        let mut again = Vec::new();
        for mate in &mates {
            for path in &own {
                again.push(mate.opens(&town, path).await);
            }
            let note = format!("{diary}/diario/{}", hidden.reserved);
            let (there, nowhere) =
                (mate.opens(&town, &note).await, mate.opens(&town, &format!("{diary}/diario/{NOWHERE}")).await);
            mate.same(&note, &there, &nowhere);
        }
        for (was, is) in diaries.iter().zip(&again) {
            let told = difference(&was.1, &is.1);
            assert!(told.is_none() && was.2 == is.2, "a diary tells that its author keeps a note: {told:?}");
        }
        // And no message that left says a word of it.
        let system = Actor::system();
        let told = town
            .filo
            .db
            .read(&system, |tx| tx.first("SELECT count(*) FROM message_outgoing", &[], |row| row.get::<i64>(0)))
            .await;
        assert_eq!(told.unwrap(), Some(0), "somebody was written to");
    });
}
