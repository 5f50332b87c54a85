// SPDX-License-Identifier: EUPL-1.2
//! Two records side by side: why they look alike, which field comes from which, what stays guarded, what follows; then they are
//! joined, or said to be two.

use super::{double::to_person, join_path, kind_words, person_path, tie_words};
use crate::{
    contacts::{full_name, who, words},
    visit::{Visit, moment},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use identity::Action;
use kernel::{Language, Problem};
use page::{
    Form, Refusal, Switch, filters,
    ui::{Choice, Choices, Notice, Text, Tone},
};
use people::{
    File, PeopleError, PersonId, Standing,
    likeness::{Agrees, Evidence},
    merge::{
        Comparison, Merging,
        rules::{self, Field, Picks, Record, Side},
    },
};

/// One of the two, with all that would be found under both. Personal: shown and forgotten.
pub(crate) struct Card {
    pub path: String,
    pub name: String,
    pub noted: String,
    /// Households, relations, ways to reach them, contacts: each a line.
    pub holds: Vec<(Text, String)>,
}

/// The page.
#[derive(Template)]
#[template(path = "households/join.html")]
pub(crate) struct Join {
    pub notices: Vec<Notice>,
    pub path: String,
    pub back: String,
    pub seen: (i64, i64),
    pub cards: [Card; 2],
    /// What speaks for one person, and what against.
    pub for_one: Vec<(&'static str, &'static str)>,
    pub against: Vec<(&'static str, &'static str)>,
    /// What the two say differently: picked.
    pub picks: Vec<Choices>,
    /// What they say alike, or only one of them says.
    pub settled: Vec<(&'static str, String)>,
    /// What guards them, from whichever record.
    pub guards: Vec<Text>,
    /// They can be joined.
    pub possible: bool,
}

fn field_words(field: Field) -> &'static str {
    match field {
        Field::Surname => "desk-merge-surname",
        Field::Given => "desk-merge-given",
        Field::Alias => "desk-merge-alias",
        Field::Born => "desk-contact-born",
        Field::Sex => "desk-merge-sex",
        Field::TaxCode => "desk-exchange-column-tax-code",
        Field::Language => "desk-contact-language",
    }
}

fn evidence_words(evidence: &Evidence) -> (&'static str, &'static str) {
    let field = match evidence.field {
        "surname" => "desk-merge-surname",
        "given" => "desk-merge-given",
        "names" => "desk-merge-names",
        "siblings" => "desk-merge-siblings",
        "born" => "desk-merge-born",
        "sex" => "desk-merge-sex",
        "tax_code" => "desk-exchange-column-tax-code",
        "telephone" => "desk-merge-telephone",
        "mail" => "desk-merge-mail",
        _ => "desk-merge-place",
    };
    let how = match evidence.agrees {
        Agrees::Same => "desk-merge-same",
        Agrees::Nearly => "desk-merge-nearly",
        Agrees::Partly => "desk-merge-partly",
        Agrees::Reversed => "desk-merge-reversed",
        Agrees::Differs => "desk-merge-differs",
    };
    (field, how)
}

/// What a record says of a field, as people read it.
fn told(visit: &Visit, field: Field, record: &Record) -> String {
    let said = field.said(record);
    match field {
        Field::Born => visit.born(&record.identity).unwrap_or_default(),
        Field::Sex if said == "F" => visit.speech.say("desk-merge-female").into_owned(),
        Field::Sex if said == "M" => visit.speech.say("desk-merge-male").into_owned(),
        Field::Language => Language::from_code(&said).map_or(said, |language| language.own_name().to_owned()),
        _ => said,
    }
}

/// Why two cannot be joined, with the way out; nothing when a page of its own says it.
fn refused(error: &PeopleError) -> Option<Text> {
    match error {
        PeopleError::JoinedAlready => Some("desk-merge-both-joined".into()),
        PeopleError::PartedByTwo => Some("desk-merge-parted-by-two".into()),
        PeopleError::TooMany => Some("desk-merge-too-many".into()),
        PeopleError::ChangedMeanwhile => Some("desk-merge-changed".into()),
        PeopleError::TooLong { .. } => Some("desk-merge-too-long".into()),
        _ => None,
    }
}

fn ids(one: &str, other: &str) -> Result<(PersonId, PersonId), Refusal> {
    Ok((one.parse().map_err(|_| Refusal::not_found())?, other.parse().map_err(|_| Refusal::not_found())?))
}

/// GET.
pub(crate) async fn show(visit: Visit, Path((one, other)): Path<(String, String)>) -> Result<Response, Refusal> {
    page(&visit, ids(&one, &other)?, &Form::default(), None).await
}

async fn page(
    visit: &Visit,
    (one, other): (PersonId, PersonId),
    form: &Form,
    why: Option<Text>,
) -> Result<Response, Refusal> {
    let compared = match visit.desk.people.compare_two(&visit.who(), one, other).await {
        Ok(compared) => compared,
        // Sent twice, or joined by a colleague: there is nothing left to do.
        Err(PeopleError::WithOneself) => return Ok(to_person(visit, one, "unita")),
        Err(error) => return Err(Problem::from(error).into()),
    };
    let path = join_path(one, other);
    let cards = [card(visit, &compared.one).await?, card(visit, &compared.other).await?];
    let between = visit.desk.people.relations_of(&visit.who(), compared.one.person).await.map_err(Problem::from)?;
    let tie = between.iter().find(|tie| tie.person == compared.other.person && tie.stay.holds());
    let mut notices: Vec<Notice> = why.into_iter().map(|why| Notice::new(Tone::Waiting, why).announced()).collect();
    if let Err(error) = &compared.sides {
        notices.extend(refused(error).map(|why| Notice::new(Tone::Waiting, why)));
    }
    if let Some(tie) = tie {
        let words = Text::from("desk-merge-tied").with("tie", visit.speech.say(tie_words(tie.tie)).into_owned());
        notices.push(Notice::new(Tone::Waiting, words));
    }
    if let Some(at) = compared.distinct {
        notices.push(Notice::new(
            Tone::Waiting,
            Text::from("desk-merge-said-two").with("when", moment(&visit.speech, visit.local(at))),
        ));
    }
    let wrong = !notices.is_empty();
    let page = Join::new(visit, &compared, (path.clone(), notices, cards), form);
    Ok(visit.shell("desk-merge", Switch::Path(path)).wrong(wrong).show(&page))
}

impl Join {
    fn new(
        visit: &Visit,
        compared: &Comparison,
        (path, notices, cards): (String, Vec<Notice>, [Card; 2]),
        form: &Form,
    ) -> Self {
        let (one, other) = (Comparison::record(&compared.one), Comparison::record(&compared.other));
        let (usual, disputed) = (compared.usual(), rules::disputed(&one, &other));
        let pick = |field: &Field| {
            let now = match form.get(field.code()) {
                "one" => Side::One,
                "other" => Side::Other,
                _ => usual.of(*field).unwrap_or(Side::One),
            };
            let option = |value: &'static str, side: Side, record: &Record, note: &'static str| {
                Choice::new(value, Text::said(told(visit, *field, record))).note(note).chosen(now == side)
            };
            let options = vec![
                option("one", Side::One, &one, "desk-merge-first"),
                option("other", Side::Other, &other, "desk-merge-second"),
            ];
            Choices::one(field.code(), field_words(*field), options)
        };
        let whole = rules::merged(&one, &other, &usual);
        let settled = Field::ALL.into_iter().filter(|field| !disputed.contains(field));
        let settled = settled.map(|field| (field_words(field), told(visit, field, &whole)));
        let mut guards: Vec<Text> = who::flags(&whole.care);
        if !whole.identity.call_at.is_empty() {
            guards.push(Text::from("desk-merge-hours").with("hours", whole.identity.call_at.clone()));
        }
        if whole.care.interpreter {
            guards.push("desk-contact-interpreter".into());
        }
        if [&compared.one, &compared.other].iter().any(|file| file.standing == Standing::Parted) {
            guards.push("desk-contact-parted".into());
        }
        let evidence = |for_one: bool| {
            let all = compared.alike.evidence.iter().filter(move |one| one.weight != 0 && (one.weight > 0) == for_one);
            all.map(evidence_words).collect()
        };
        Self {
            notices,
            back: person_path(compared.one.person),
            path,
            seen: (compared.one.version, compared.other.version),
            cards,
            for_one: evidence(true),
            against: evidence(false),
            picks: disputed.iter().map(pick).collect(),
            settled: settled.filter(|(_, said)| !said.is_empty()).collect(),
            guards,
            possible: compared.sides.is_ok(),
        }
    }
}

async fn card(visit: &Visit, file: &File) -> Result<Card, Refusal> {
    let (people, who) = (&visit.desk.people, visit.who());
    let homes = people.households_of(&who, file.person).await.map_err(Problem::from)?;
    let ties = people.relations_of(&who, file.person).await.map_err(Problem::from)?;
    let desks = visit.desks_for(Action::ReadContacts);
    let met = visit.desk.reception.contacts_of(&file.ids(), &desks, None, &visit.actor()).await;
    let met = met.map_err(Problem::from)?;
    let mut holds: Vec<(Text, String)> = Vec::new();
    for way in file.contacts.iter().filter(|way| way.until.is_none()) {
        holds.push((Text::said(way.value.clone()), visit.speech.say(who::safe(way.safe)).into_owned()));
    }
    // What any of this register is told: here nobody needs more.
    for place in visit.places(file.person, people::address::Holding::Nothing).await? {
        holds.push((place.kind.into(), place.words));
    }
    for home in homes.iter().filter(|home| home.stay.holds()) {
        let names: Vec<String> = home.others.iter().map(|one| full_name(&one.identity)).collect();
        let named: Vec<&str> = names.iter().map(String::as_str).collect();
        holds.push((kind_words(home.kind).into(), visit.speech.all_of(&named)));
    }
    for tie in ties.iter().filter(|tie| tie.stay.holds()) {
        holds.push((tie_words(tie.tie).into(), full_name(&tie.identity)));
    }
    for one in &met {
        let ended = one.outcome.map_or("desk-contact-is-open", words::outcome);
        holds.push((ended.into(), visit.when(one.met_at)));
    }
    Ok(Card {
        path: person_path(file.person),
        name: who::name(&file.identity),
        noted: moment(&visit.speech, visit.local(file.noted_at)),
        holds,
    })
}

/// POST: joined, or said to be two.
pub(crate) async fn join(
    visit: Visit,
    Path((one, other)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    let (one, other) = ids(&one, &other)?;
    let (people, who) = (&visit.desk.people, visit.who());
    match form.get("go") {
        "two" => match people.distinguish(&who, one, other).await {
            Ok(()) => return Ok(to_person(&visit, one, "due")),
            Err(PeopleError::WithOneself) => return Ok(to_person(&visit, one, "unita")),
            Err(error) => return Err(Problem::from(error).into()),
        },
        "join" => {}
        _ => return page(&visit, (one, other), &form, None).await,
    }
    let seen = |name| form.get(name).parse::<i64>().unwrap_or(0);
    let picked = Field::ALL.into_iter().filter_map(|field| match form.get(field.code()) {
        "one" => Some((field, Side::One)),
        "other" => Some((field, Side::Other)),
        _ => None,
    });
    let merging = Merging { one, other, seen: (seen("seen-one"), seen("seen-other")), picks: Picks::from(picked) };
    match people.merge(&who, merging).await {
        Ok(kept) => Ok(to_person(&visit, kept, "unita")),
        Err(PeopleError::WithOneself) => Ok(to_person(&visit, one, "unita")),
        Err(error) => {
            let why = match visit.circle(&error).await? {
                Some(_) => Text::from("desk-merge-circle"),
                None => match refused(&error) {
                    Some(why) => why,
                    None => return Err(Refusal::from(Problem::from(error)).back_to(join_path(one, other))),
                },
            };
            page(&visit, (one, other), &form, Some(why)).await
        }
    }
}
