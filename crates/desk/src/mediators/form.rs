// SPDX-License-Identifier: EUPL-1.2
//! The questions about one mediator, and what was answered: what is wrong is said beside its field.

use super::{REGISTER, away::Away, gender_words, way_words};
use agenda::mediators::{
    Gender, Hours, LONGEST_TEXT, Listed, NewMediator, Profile, Tongue, Way,
    money::{DEAREST, LEAST, STEP},
};
use askama::Template;
use jiff::civil::{Date, Weekday};
use kernel::money;
use page::{
    Errors, Form, Reading, filters,
    ui::{Action as Press, Choice, Choices, ErrorSummary, Field, Go, Kind, Notice, Select, Text},
};
use std::collections::BTreeSet;

/// Languages that one form asks for.
const TONGUES: [&str; 4] = ["tongue-1", "tongue-2", "tongue-3", "tongue-4"];
/// The fields of the days, from Monday.
const DAYS: [(&str, Weekday, &str); 7] = [
    ("hours-1", Weekday::Monday, "desk-mediator-monday"),
    ("hours-2", Weekday::Tuesday, "desk-mediator-tuesday"),
    ("hours-3", Weekday::Wednesday, "desk-mediator-wednesday"),
    ("hours-4", Weekday::Thursday, "desk-mediator-thursday"),
    ("hours-5", Weekday::Friday, "desk-mediator-friday"),
    ("hours-6", Weekday::Saturday, "desk-mediator-saturday"),
    ("hours-7", Weekday::Sunday, "desk-mediator-sunday"),
];

/// The questions.
#[derive(Template)]
#[template(path = "mediators/form.html")]
pub(crate) struct Questions {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub path: String,
    pub body: String,
    pub key: String,
    pub version: String,
    /// Her name, once she is in the register.
    pub called: Option<String>,
    pub name: Field,
    pub gender: Choices,
    pub tongues: Vec<Select>,
    pub ways: Choices,
    pub phone: Field,
    pub email: Field,
    pub account: Option<Select>,
    pub pledge: Field,
    pub from: Field,
    pub to: Field,
    pub cost: Field,
    pub programme: Field,
    pub days: Vec<Field>,
    pub save: Press,
    pub back: Press,
    pub away: Option<Away>,
}

/// What the form asks with.
pub(crate) struct Around {
    pub path: String,
    pub body: String,
    pub key: String,
    pub version: String,
    pub called: Option<String>,
    /// Accounts of the body, by id and name.
    pub accounts: Vec<(String, String)>,
    pub language: kernel::Language,
}

impl Questions {
    /// The form, with what was typed.
    pub(crate) fn new(around: Around, typed: &Form, errors: &Errors) -> Self {
        let field = |name: &'static str, label: &'static str, kind: Kind| {
            Field::new(name, label, kind).value(typed.get(name)).autocomplete("off").error(errors.of(name))
        };
        let gender = Gender::from_code(typed.get("gender")).unwrap_or_default();
        let genders = Gender::ALL
            .map(|one| Choice::new(one.code(), gender_words(one)).chosen(one == gender && typed.has("gender")));
        let ways = Way::ALL.map(|one| {
            let chosen = typed.all("way").any(|code| code == one.code());
            Choice::new(one.code(), way_words(one)).chosen(chosen)
        });
        let mut known: Vec<Tongue> = Tongue::ALL.to_vec();
        known.sort_by_key(|one| one.name(around.language));
        let tongue = |name: &'static str| {
            let options = known.iter().map(|one| {
                let chosen = one.code == typed.get(name);
                Choice::new(one.code, Text::said(one.name(around.language))).chosen(chosen)
            });
            let first = name == TONGUES[0];
            let label = if first { "desk-mediator-tongue" } else { "desk-mediator-tongue-more" };
            let prompt = if first { "desk-contact-choose" } else { "desk-mediator-tongue-none" };
            Select::new(name, label, options.collect()).prompt(prompt).error(errors.of(name))
        };
        let account = typed.get("account");
        let accounts: Vec<Choice> = around
            .accounts
            .iter()
            .map(|(id, name)| Choice::new(id.clone(), Text::said(name.clone())).chosen(id == account))
            .collect();
        Self {
            summary: errors.summary(),
            notice: None,
            body: around.body,
            key: around.key,
            version: around.version,
            name: field("name", "desk-mediator-name", Kind::Text).at_most(LONGEST_TEXT),
            gender: Choices::one("gender", "desk-mediator-gender", genders.to_vec())
                .hint("desk-mediator-gender-hint")
                .error(errors.of("gender")),
            tongues: TONGUES.into_iter().map(tongue).collect(),
            ways: Choices::several("way", "desk-mediator-ways", ways.to_vec()).error(errors.of("way")),
            phone: field("phone", "desk-mediator-phone", Kind::Telephone)
                .hint("desk-mediator-phone-hint")
                .at_most(40)
                .optional(),
            email: field("email", "desk-mediator-email", Kind::Email).at_most(254).optional(),
            account: (!accounts.is_empty()).then(|| {
                Select::new("account", "desk-mediator-account", accounts)
                    .prompt("desk-mediator-account-none")
                    .hint("desk-mediator-account-hint")
            }),
            pledge: field("pledge", "desk-mediator-pledge", Kind::Date)
                .hint("desk-mediator-pledge-hint")
                .short()
                .optional(),
            from: field("from", "desk-mediator-from", Kind::Date).short(),
            to: field("to", "desk-mediator-to", Kind::Date).hint("desk-mediator-to-hint").short().optional(),
            cost: field("cost", "desk-mediator-cost", Kind::Text)
                .hint(Text::from("desk-mediator-cost-hint").with("step", STEP).with("least", LEAST))
                .at_most(12)
                .short(),
            programme: field("programme", "desk-mediator-programme", Kind::Text)
                .hint("desk-mediator-programme-hint")
                .at_most(LONGEST_TEXT)
                .optional(),
            days: DAYS.into_iter().map(|(name, _, label)| field(name, label, Kind::Text).at_most(60).short()).collect(),
            save: Press::main("desk-mediator-save", Go::press("go", "save")).icon("check"),
            back: Press::quiet("desk-mediators", Go::to(REGISTER)),
            called: around.called,
            path: around.path,
            away: None,
        }
    }
}

/// What was typed, read; what is wrong is said beside its field.
pub(super) fn read(form: &Form, body: &str, accounts: &[(String, String)], today: Date) -> Result<NewMediator, Errors> {
    let mut reading = form.reading();
    let name = reading.required("name", LONGEST_TEXT, "desk-mediator-name-missing");
    let gender = Gender::from_code(form.get("gender"));
    if gender.is_none() {
        reading.refuse("gender", "desk-mediator-gender-missing");
    }
    let languages: BTreeSet<String> = TONGUES
        .into_iter()
        .filter_map(|name| Tongue::from_code(form.get(name)))
        .map(|tongue| tongue.code.to_owned())
        .collect();
    if languages.is_empty() {
        reading.refuse(TONGUES[0], "desk-mediator-tongue-missing");
    }
    let ways: BTreeSet<Way> = form.all("way").filter_map(Way::from_code).collect();
    if ways.is_empty() {
        reading.refuse("way", "desk-mediator-ways-missing");
    }
    let (phone, email) = (reading.telephone("phone"), reading.email("email"));
    let pledged_on = reading.date("pledge");
    if pledged_on.is_some_and(|day| day > today) {
        reading.refuse("pledge", "desk-mediator-pledge-wrong");
    }
    let from = reading.date("from");
    if from.is_none() && form.get("from").trim().is_empty() {
        reading.refuse("from", "desk-mediator-from-missing");
    }
    let active_to = reading.date("to");
    if let (Some(from), Some(to)) = (from, active_to)
        && to < from
    {
        reading.refuse("to", "desk-mediator-to-wrong");
    }
    let cents = money::read(form.get("cost")).filter(|cents| (0..=DEAREST).contains(cents));
    if cents.is_none() {
        reading.refuse("cost", "desk-mediator-cost-wrong");
    }
    let programme = reading.text("programme", LONGEST_TEXT).unwrap_or_default();
    let hours = hours(form, &mut reading);
    let errors = reading.finish();
    let (Some(gender), Some(active_from), Some(cents_per_hour), true) = (gender, from, cents, errors.is_empty()) else {
        return Err(errors);
    };
    let account = accounts.iter().map(|(id, _)| id).find(|id| *id == form.get("account")).cloned();
    Ok(NewMediator {
        body: body.to_owned(),
        account,
        profile: Profile { name, gender, languages, ways, hours, phone, email },
        pledged_on,
        active_from,
        active_to,
        cents_per_hour,
        programme,
        form_key: form.get("key").to_owned(),
    })
}

fn hours(form: &Form, reading: &mut Reading<'_>) -> Hours {
    let mut hours = Hours::default();
    for (name, day, _) in DAYS {
        if hours.set(day, form.get(name)).is_err() {
            reading.refuse(name, "desk-mediator-hours-wrong");
        }
    }
    hours
}

/// What is written of her, as it would have been typed.
pub(super) fn as_typed(listed: &Listed) -> Form {
    let told = &listed.told;
    let profile = &told.profile;
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let mut fields: Vec<(&str, String)> = vec![
        ("name", profile.name.clone()),
        ("gender", profile.gender.code().to_owned()),
        ("phone", profile.phone.clone().unwrap_or_default()),
        ("email", profile.email.clone().unwrap_or_default()),
        ("account", told.account.clone().unwrap_or_default()),
        ("pledge", day(told.pledged_on)),
        ("from", told.active_from.to_string()),
        ("to", day(told.active_to)),
        ("cost", money::typed(told.cents_per_hour)),
        ("programme", told.programme.clone()),
    ];
    fields.extend(TONGUES.into_iter().zip(profile.languages.iter().cloned()));
    fields.extend(profile.ways.iter().map(|way| ("way", way.code().to_owned())));
    fields.extend(DAYS.into_iter().map(|(name, day, _)| (name, profile.hours.written(day))));
    Form::of(fields.iter().map(|(name, value)| (*name, value.as_str())))
}

/// Sample pages.
pub(crate) mod sample {
    use super::{Around, Away, Questions};
    use kernel::Language;
    use page::{Errors, Form};

    /// The form, empty with mistakes or of somebody.
    pub(crate) fn form(wrong: bool, language: Language) -> Questions {
        let mut errors = Errors::default();
        if wrong {
            errors.add("name", "desk-mediator-name-missing");
            errors.add("tongue-1", "desk-mediator-tongue-missing");
            errors.add("cost", "desk-mediator-cost-wrong");
            errors.add("hours-3", "desk-mediator-hours-wrong");
        }
        let around = Around {
            path: crate::mediators::NEW.to_owned(),
            body: "prova".to_owned(),
            key: "0".repeat(32),
            version: "1".to_owned(),
            called: (!wrong).then(|| "Mediatrice di prova".to_owned()),
            accounts: vec![("0190".to_owned(), "Operatrice di prova".to_owned())],
            language,
        };
        let whole = [
            ("name", "Mediatrice di prova"),
            ("gender", "woman"),
            ("tongue-1", "pa"),
            ("tongue-2", "hi"),
            ("way", "in_person"),
            ("way", "telephone"),
            ("phone", "000 000 005"),
            ("pledge", "2026-01-12"),
            ("from", "2026-01-01"),
            ("cost", "28,50"),
            ("programme", "Fondo di prova"),
            ("hours-1", "9:00-13:00"),
        ];
        let typed = if wrong { Form::of([("hours-3", "mattina")]) } else { Form::of(whole) };
        let mut page = Questions::new(around, &typed, &errors);
        if !wrong {
            let rows = vec![("0190".to_owned(), "lunedì 21 – martedì 22 dicembre 2026".to_owned())];
            page.away = Some(Away::new(crate::mediators::NEW.to_owned(), rows, &Form::default(), &errors));
        }
        page
    }
}
