// SPDX-License-Identifier: EUPL-1.2
//! Who somebody is and how to speak with them, on one form. Whoever saves second is shown what the first changed.

use super::{both::both, data_path, tax};
use crate::{
    contacts::{full_name, words},
    households::person_path,
    visit::{Visit, see},
};
use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use kernel::{Kind, Language, Problem, tax_code::Sex};
use page::{
    Errors, Form, Refusal, Speech, Switch, filters,
    ui::{
        Action as Press, Choice, Choices, ErrorSummary, Field, Go, Kind as FieldKind, Notice, Select, Table, Text, Tone,
    },
};
use people::{Amendment, Born, Care, File, Flag, Identity, LONGEST_NAME, LONGEST_NOTE, PeopleError, PersonId, country};

/// The fields of the form, with what each is called.
const FIELDS: [(&str, &str); 12] = [
    ("surname", "desk-contact-surname"),
    ("given", "desk-contact-given"),
    ("alias", "desk-merge-alias-field"),
    ("born", "desk-contact-born"),
    ("sex", "desk-merge-sex-field"),
    ("tax-code", "desk-exchange-column-tax-code"),
    ("citizenships", "desk-person-citizenships"),
    ("language", "desk-contact-language"),
    ("languages", "desk-person-languages"),
    ("interpreter", "desk-contact-interpreter"),
    ("flags", "desk-contact-flags"),
    ("call-at", "desk-contact-call-at"),
];

/// The page.
#[derive(Template)]
#[template(path = "persons/data.html")]
pub(crate) struct Data {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    /// What somebody else changed meanwhile.
    pub theirs: Option<Table>,
    pub path: String,
    pub name: String,
    pub seen: i64,
    /// What stood there when they began.
    pub was: Vec<(String, String)>,
    pub surname: Field,
    pub given: Field,
    pub alias: Field,
    pub born: Field,
    pub sex: Choices,
    pub tax_code: Field,
    pub citizenships: Field,
    pub countries: Vec<&'static str>,
    pub language: Select,
    pub languages: Field,
    pub interpreter: Choices,
    pub flags: Choices,
    pub call_at: Field,
    pub main: Press,
    pub back: Press,
}

/// What stands in the form, and what stood there.
pub(crate) struct Stands {
    pub seen: i64,
    pub now: Vec<String>,
    pub was: Vec<String>,
}

impl Data {
    pub(crate) fn new(
        speech: &Speech,
        (path, back, name): (String, String, String),
        stands: &Stands,
        errors: &Errors,
    ) -> Self {
        let value = |name: &str| {
            let at = FIELDS.iter().position(|(field, _)| *field == name);
            at.and_then(|at| stands.now.get(at)).cloned().unwrap_or_default()
        };
        let line = |name: &'static str, label: &'static str, kind, most| {
            Field::new(name, label, kind).value(value(name)).at_most(most).error(errors.of(name))
        };
        let (sex, language, flags) = (value("sex"), value("language"), value("flags"));
        let sexes = [("", "desk-person-sex-unsaid"), ("F", "desk-merge-female"), ("M", "desk-merge-male")];
        let flagged = |flag: Flag| {
            Choice::new(flag.code(), words::flag(flag)).chosen(flags.split(' ').any(|code| code == flag.code()))
        };
        let tongues =
            Language::ALL.map(|one| Choice::new(one.code(), Text::said(one.own_name())).chosen(one.code() == language));
        let english = speech.language() == Language::En;
        Self {
            summary: errors.summary(),
            notice: None,
            theirs: None,
            path,
            name,
            seen: stands.seen,
            was: FIELDS
                .iter()
                .zip(&stands.was)
                .map(|((field, _), was)| (format!("was-{field}"), was.clone()))
                .collect(),
            surname: line("surname", "desk-contact-surname", FieldKind::Text, LONGEST_NAME),
            given: line("given", "desk-contact-given", FieldKind::Text, LONGEST_NAME),
            alias: line("alias", "desk-merge-alias-field", FieldKind::Text, LONGEST_NAME)
                .hint("desk-person-alias-hint"),
            born: line("born", "desk-contact-born", FieldKind::Text, 40).hint("desk-contact-born-hint").short(),
            sex: Choices::one(
                "sex",
                "desk-merge-sex-field",
                sexes.map(|(code, words)| Choice::new(code, words).chosen(code == sex)).to_vec(),
            )
            .hint("desk-person-sex-hint"),
            tax_code: line("tax-code", "desk-exchange-column-tax-code", FieldKind::Code, 40)
                .hint("desk-person-tax-code-hint")
                .short(),
            citizenships: line("citizenships", "desk-person-citizenships", FieldKind::Text, 400)
                .hint("desk-person-citizenships-hint"),
            countries: country::ALL.iter().map(|(_, it, en)| if english { *en } else { *it }).collect(),
            language: Select::new("language", "desk-contact-language", tongues.to_vec())
                .prompt("desk-person-language-unsaid"),
            languages: line("languages", "desk-person-languages", FieldKind::Text, 400)
                .hint("desk-person-languages-hint"),
            interpreter: Choices::several(
                "interpreter",
                "desk-person-interpreter",
                vec![Choice::new("1", "desk-contact-interpreter").chosen(value("interpreter") == "1")],
            ),
            flags: Choices::several("flags", "desk-contact-flags", Flag::ALL.map(flagged).to_vec())
                .hint("desk-person-flags-hint"),
            call_at: line("call-at", "desk-contact-call-at", FieldKind::Text, LONGEST_NOTE)
                .hint("desk-person-call-at-hint"),
            main: Press::main("desk-person-save", Go::press("go", "save")).icon("check"),
            back: Press::quiet("desk-tie-back", Go::to(back)),
        }
    }
}

/// Citizenships as they are written in a line.
pub(crate) fn citizenships(speech: &Speech, codes: &[String]) -> String {
    let name = |code: &String| match code.as_str() {
        country::STATELESS => speech.say("desk-person-stateless").into_owned(),
        country::UNKNOWN => speech.say("desk-person-citizenship-unknown").into_owned(),
        code => {
            let known = country::ALL.iter().find(|(known, ..)| *known == code);
            let (_, it, en) = known.unwrap_or(&("", "", ""));
            (if speech.language() == Language::En { *en } else { *it }).to_owned()
        }
    };
    codes.iter().map(name).collect::<Vec<_>>().join("; ")
}

/// A record as the form writes it.
fn values(speech: &Speech, identity: &Identity, care: &Care) -> Vec<String> {
    let flags: Vec<&str> = care.flags.iter().map(|flag| flag.code()).collect();
    vec![
        identity.surname.clone(),
        identity.given.clone(),
        identity.alias.clone(),
        identity.born.map(String::from).unwrap_or_default(),
        identity.sex.map(|sex| sex.code().to_owned()).unwrap_or_default(),
        identity.tax_code.clone(),
        citizenships(speech, &identity.citizenships),
        care.language.clone().unwrap_or_default(),
        identity.languages.join("; "),
        if care.interpreter { "1".to_owned() } else { String::new() },
        flags.join(" "),
        identity.call_at.clone(),
    ]
}

/// The form as it was sent: what stands in it, and what stood there.
fn sent(form: &Form) -> Stands {
    let now = |name: &str| match name {
        "flags" => {
            let flags = Flag::ALL.into_iter().filter(|flag| form.all("flags").any(|code| code == flag.code()));
            flags.map(|flag| flag.code()).collect::<Vec<_>>().join(" ")
        }
        name => form.get(name).split_whitespace().collect::<Vec<_>>().join(" "),
    };
    Stands {
        seen: form.get("seen").parse().unwrap_or(0),
        now: FIELDS.iter().map(|(name, _)| now(name)).collect(),
        was: FIELDS.iter().map(|(name, _)| form.get(&format!("was-{name}")).to_owned()).collect(),
    }
}

/// What was written, understood; what is wrong, at its field. Semicolons part the names of countries, and so do commas where no country
/// bears one.
fn read(now: &[String]) -> Result<(Identity, Care), Errors> {
    let value = |name: &str| {
        let at = FIELDS.iter().position(|(field, _)| *field == name);
        at.and_then(|at| now.get(at)).map(String::as_str).unwrap_or_default()
    };
    let mut errors = Errors::default();
    let mut countries = Vec::new();
    for part in value("citizenships").split(';') {
        match country::read(part) {
            Some(code) => countries.push(code.to_owned()),
            None => {
                for word in part.split(',').map(str::trim).filter(|word| !word.is_empty()) {
                    match country::read(word) {
                        Some(code) => countries.push(code.to_owned()),
                        None => errors.add(
                            "citizenships",
                            Text::from("desk-person-citizenship-none").with("word", word.to_owned()),
                        ),
                    }
                }
            }
        }
    }
    let born = Born::read(value("born"));
    if born.is_none() && !value("born").is_empty() {
        errors.add("born", "desk-contact-born-wrong");
    }
    let identity = Identity {
        surname: value("surname").to_owned(),
        given: value("given").to_owned(),
        alias: value("alias").to_owned(),
        born,
        sex: Sex::from_code(value("sex")),
        tax_code: value("tax-code").to_owned(),
        call_at: value("call-at").to_owned(),
        citizenships: countries,
        languages: value("languages").split([';', ',']).map(str::to_owned).collect(),
    };
    let care = Care {
        language: Language::from_code(value("language")).map(|language| language.code().to_owned()),
        interpreter: value("interpreter") == "1",
        flags: value("flags").split(' ').filter_map(Flag::from_code).collect(),
    };
    match identity.checked() {
        Ok(identity) if errors.is_empty() => return Ok((identity, care)),
        Ok(_) => {}
        Err(PeopleError::NoName) => errors.add("surname", "desk-contact-name-missing"),
        Err(PeopleError::TaxCode(error)) => errors.add("tax-code", tax::wrong(error)),
        Err(PeopleError::TooLong { field }) => {
            let most = if field == "call-at" { LONGEST_NOTE } else { LONGEST_NAME };
            errors.add(field, Text::from("page-field-too-long").with("max", most));
        }
        Err(_) => errors.add("surname", "desk-contact-name-missing"),
    }
    Err(errors)
}

async fn file_of(visit: &Visit, id: &str) -> Result<File, Refusal> {
    let person: PersonId = id.parse().map_err(|_| Refusal::not_found())?;
    Ok(visit.desk.people.file(&visit.who(), person).await.map_err(Problem::from)?)
}

fn page_of(visit: &Visit, file: &File, stands: &Stands, errors: &Errors) -> Data {
    let person = file.person;
    Data::new(&visit.speech, (data_path(person), person_path(person), full_name(&file.identity)), stands, errors)
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refusal> {
    let file = file_of(&visit, &id).await?;
    let now = values(&visit.speech, &file.identity, &file.care);
    let stands = Stands { seen: file.version, was: now.clone(), now };
    let page = page_of(&visit, &file, &stands, &Errors::default());
    Ok(visit.shell("desk-person-data", Switch::Path(data_path(file.person))).show(&page))
}

/// POST.
pub(crate) async fn change(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let mut stands = sent(&form);
    let file = file_of(&visit, &id).await?;
    let (path, saved) = (data_path(file.person), format!("{}?fatto=dati", person_path(file.person)));
    if form.get("go") != "save" {
        return Ok(see(visit.speech.language(), &path));
    }
    let (identity, care) = match read(&stands.now) {
        Ok(whole) => whole,
        Err(errors) => {
            let page = page_of(&visit, &file, &stands, &errors);
            return Ok(visit.shell("desk-person-data", Switch::Path(path)).wrong(true).show(&page));
        }
    };
    let mut file = file;
    stands.now = values(&visit.speech, &identity, &care);
    // Twice at most: what somebody added elsewhere meanwhile, a telephone or an address, is no other answer to this form.
    for _ in 0..2 {
        let theirs = values(&visit.speech, &file.identity, &file.care);
        if theirs == stands.now {
            return Ok(see(visit.speech.language(), &saved));
        }
        if file.version != stands.seen {
            let met = both(&stands.was, &stands.now, &theirs);
            if !met.theirs.is_empty() {
                let table = differences(&stands, &theirs, &met.theirs);
                let disputed = !met.disputed.is_empty();
                stands = Stands { seen: file.version, now: met.values, was: theirs };
                let mut page = page_of(&visit, &file, &stands, &Errors::default());
                let words = if disputed { "desk-person-both" } else { "desk-person-both-apart" };
                page.notice = Some(Notice::new(Tone::Waiting, words).title("desk-person-both.title").announced());
                page.theirs = Some(table);
                let shell = visit.shell("desk-person-data", Switch::Path(path));
                return Ok(shell.status(StatusCode::CONFLICT).show(&page));
            }
            stands.seen = file.version;
        }
        let to = Amendment { seen: stands.seen, identity: identity.clone(), care: care.clone() };
        match visit.desk.people.amend(&visit.who(), file.person, to).await {
            Ok(()) => return Ok(see(visit.speech.language(), &saved)),
            Err(PeopleError::ChangedMeanwhile) => file = file_of(&visit, &id).await?,
            Err(other) => return Err(Refusal::from(Problem::from(other)).back_to(path)),
        }
    }
    Err(Refusal::from(Problem::new(Kind::Conflict, "desk-household-changed")).back_to(path))
}

/// What the other changed, beside what stands in the form that was sent.
fn differences(stands: &Stands, theirs: &[String], changed: &[usize]) -> Table {
    let columns = vec![
        "desk-contact-part".into(),
        "desk-person-was".into(),
        "desk-contact-theirs".into(),
        "desk-contact-mine".into(),
    ];
    let mut table = Table::new("desk-person-both-caption", columns);
    let empty = String::new();
    for at in changed {
        let Some((field, label)) = FIELDS.get(*at) else { continue };
        let said = |values: &[String]| {
            let value = values.get(*at).unwrap_or(&empty);
            match (*field, value.as_str()) {
                (_, "") => Text::from("desk-contact-nothing"),
                ("interpreter", _) => "desk-contact-yes".into(),
                ("flags", codes) => match codes.split(' ').filter_map(Flag::from_code).collect::<Vec<_>>()[..] {
                    [one] => words::flag(one).into(),
                    ref several => Text::from("desk-person-flags-count").with("count", several.len()),
                },
                ("language", code) => {
                    Language::from_code(code).map_or_else(|| Text::said(code), |one| Text::said(one.own_name()))
                }
                (_, value) => Text::said(value),
            }
        };
        table = table.row(vec![(*label).into(), said(&stands.was), said(theirs), said(&stands.now)]);
    }
    table
}
