// SPDX-License-Identifier: EUPL-1.2
//! The form: the message, what to call them, how they may be reached without harm, who reads.

use super::{PATH, before, shell, words};
use crate::{draft::Draft, go::Go, visit::Visit};
use askama::Template;
use axum::response::Response;
use directory::{Asked, pack::Desk};
use kernel::{Actor, Istat, Language, Problem};
use page::{
    Errors, Form, Purpose, Reading, Refusal, filters,
    ui::{Action, Choice, Choices, ErrorSummary, Field, Kind, Select, Text},
};
use reception::{
    Reach,
    threads::{LONGEST, NewThread, SafeHours, SafeReach, Story, ThreadError, Way, time_of},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The form may stay open for an hour.
const TELL: Purpose = Purpose { name: "tell", version: 1, lifetime: 3600 };
/// Desks offered to choose from.
const OFFERED: usize = 6;
/// The longest alias, number, address.
const ALIAS: usize = 60;
/// Hours offered: from seven in the morning to nine in the evening, each half hour.
const HOURS: std::ops::RangeInclusive<u16> = 14..=42;

/// What was said so far. Travels in one sealed hidden field, as the steps do.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Tell {
    form: String,
    pub town: Option<Istat>,
    pub town_typed: String,
    needs: BTreeSet<String>,
    children: bool,
    desk: String,
    words: String,
    alias: String,
    minor: bool,
    pub reach: Typed,
    interpreter: String,
    /// The campaign by which they came: counted, never kept with what they write.
    #[serde(default)]
    channel: Option<String>,
}

/// How to be reached, as typed.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Typed {
    way: Way,
    phone: String,
    email: String,
    days: Vec<u8>,
    from: String,
    until: String,
    cover: String,
}

impl Tell {
    /// What was said in the ordinary steps.
    pub fn of(visit: &Visit, draft: &Draft) -> Self {
        Self {
            form: visit.door.reception.form_key(),
            town: draft.town.filter(|town| visit.directory.town(*town).is_some()),
            town_typed: draft.town_typed.clone(),
            needs: draft.needs.clone(),
            children: draft.children(),
            channel: draft.channel.clone(),
            ..Self::default()
        }
    }

    /// The state a form carries; fresh when it carries none.
    pub fn read(visit: &Visit, form: &Form) -> Result<Self, Refusal> {
        match form.get("tell") {
            "" => Ok(Self { form: visit.door.reception.form_key(), ..Self::default() }),
            state => Ok(TELL.open(&visit.door.vault, state, visit.now)?),
        }
    }

    pub fn sealed(&self, visit: &Visit) -> Result<String, Problem> {
        if self.form.is_empty() {
            return Ok(String::new());
        }
        TELL.seal(&visit.door.vault, self, visit.now)
    }
}

/// The desks that may read, the most fitting first: those the needs lead to; without needs, those of the body that leads
/// the district; failing that, any that serves the town.
pub(crate) fn desks<'d>(visit: &'d Visit, tell: &Tell) -> Vec<&'d Desk> {
    tell.town.map(|town| desks_for(visit, town, &tell.needs)).unwrap_or_default()
}

/// The same, for a town and its needs.
pub(crate) fn desks_for<'d>(visit: &'d Visit, town: Istat, needs: &BTreeSet<String>) -> Vec<&'d Desk> {
    let mut found: Vec<&Desk> = Vec::new();
    let mut add = |desk: &'d Desk| {
        if found.len() < OFFERED && !found.iter().any(|known| known.id == desk.id) {
            found.push(desk);
        }
    };
    if !needs.is_empty() {
        let mut asked = Asked::new(town).on_day(visit.day_seed());
        asked.needs = needs.iter().cloned().collect();
        for fit in directory::routing::orient(&visit.directory, &asked).results {
            add(fit.desk);
        }
    }
    let territory = visit.directory.territory();
    let district = visit.directory.town(town).map(|town| town.district.as_str());
    let lead = territory.districts.iter().find(|one| Some(one.id.as_str()) == district);
    let lead = lead.and_then(|district| district.lead.as_deref());
    let here = visit.directory.services_in_town(town);
    for (_, desk) in &here {
        if Some(desk.body.as_str()) == lead {
            add(desk);
        }
    }
    for (_, desk) in here {
        add(desk);
    }
    found
}

#[derive(Template)]
#[template(path = "write/tell.html")]
struct Page {
    errors: ErrorSummary,
    tell: String,
    reader: Text,
    desks: Option<Choices>,
    words: Field,
    alias: Field,
    minor: Choices,
    way: Choices,
    reach: ReachFields,
    open: bool,
    interpreter: Select,
    main: Action,
}

/// The fields of how to be reached: here and on the private page.
#[derive(Template)]
#[template(path = "write/reach_fields.html")]
pub(crate) struct ReachFields {
    phone: Field,
    email: Field,
    days: Choices,
    from: Select,
    until: Select,
    cover: Field,
}

impl askama::filters::HtmlSafe for ReachFields {}

pub(crate) fn way_choices(typed: &Typed, errors: &Errors) -> Choices {
    let options = Way::ALL
        .into_iter()
        .map(|way| {
            let (label, note) = match way {
                Way::Here => ("door-discreet-way-here", "door-discreet-way-here-note"),
                Way::Call => ("door-discreet-way-call", "door-discreet-way-call-note"),
                Way::Message => ("door-discreet-way-message", "door-discreet-way-message-note"),
                Way::Email => ("door-discreet-way-email", "door-discreet-way-email-note"),
            };
            Choice::new(way.code(), label).note(note).chosen(typed.way == way)
        })
        .collect();
    Choices::one("way", "door-discreet-way", options).error(errors.of("way"))
}

pub(crate) fn reach_fields(visit: &Visit, typed: &Typed, errors: &Errors) -> ReachFields {
    let days = visit.speech.days();
    let monday = jiff::civil::date(2026, 11, 23);
    let week = (0_u8..7)
        .map(|n| {
            let name = days.weekday(monday.saturating_add(jiff::Span::new().days(i64::from(n))));
            Choice::new(n.to_string(), Text::said(name)).chosen(typed.days.contains(&n))
        })
        .collect();
    let hours = |chosen: &str| {
        HOURS
            .map(|half| half * 30)
            .map(|minute| {
                Choice::new(minute.to_string(), Text::said(days.clock(time_of(minute))))
                    .chosen(minute.to_string() == chosen)
            })
            .collect()
    };
    let select = |name: &'static str, label: &'static str, chosen: &str| {
        Select::new(name, label, hours(chosen)).prompt("door-discreet-any-hour").error(errors.of(name))
    };
    ReachFields {
        phone: Field::new("phone", "door-phone", Kind::Telephone)
            .value(&typed.phone)
            .at_most(40)
            .autocomplete("off")
            .optional()
            .error(errors.of("phone")),
        email: Field::new("email", "door-email", Kind::Email)
            .value(&typed.email)
            .at_most(254)
            .autocomplete("off")
            .optional()
            .error(errors.of("email")),
        days: Choices::several("day", "door-discreet-days", week).hint("door-discreet-days-hint"),
        from: select("from", "door-discreet-from", &typed.from),
        until: select("until", "door-discreet-until", &typed.until),
        cover: Field::new("cover", "door-discreet-cover", Kind::Text)
            .hint("door-discreet-cover-hint")
            .value(&typed.cover)
            .at_most(200)
            .autocomplete("off")
            .optional()
            .error(errors.of("cover")),
    }
}

pub(crate) fn page(visit: &Visit, tell: &Tell, errors: &Errors) -> Result<Response, Refusal> {
    let language = visit.speech.language();
    let offered = desks(visit, tell);
    let chosen = offered.iter().find(|desk| desk.id == tell.desk).or(offered.first()).ok_or_else(Refusal::not_found)?;
    let body = |desk: &Desk| visit.directory.body(&desk.body).map_or_else(String::new, |body| body.name.clone());
    let reader = Text::from("door-discreet-reader")
        .with("desk", chosen.name.get(language).to_owned())
        .with("body", body(chosen));
    let options = offered
        .iter()
        .map(|desk| {
            Choice::new(desk.id.clone(), Text::said(desk.name.get(language)))
                .note(Text::said(body(desk)))
                .chosen(desk.id == chosen.id)
        })
        .collect();
    let languages = Language::ALL
        .into_iter()
        .filter(|one| *one != Language::It)
        .map(|one| Choice::new(one.code(), Text::said(one.own_name())).chosen(tell.interpreter == one.code()))
        .collect();
    let reach_wrong = ["phone", "email", "from", "until", "cover"].iter().any(|field| errors.of(field).is_some());
    let minor = vec![Choice::new("yes", "door-discreet-minor").note("door-discreet-minor-note").chosen(tell.minor)];
    Ok(shell(visit).wrong(!errors.is_empty()).show(&Page {
        errors: errors.summary(),
        tell: tell.sealed(visit)?,
        reader,
        desks: (offered.len() > 1).then(|| Choices::one("desk", "door-discreet-desk", options)),
        words: Field::new("message", "door-discreet-message", Kind::Long)
            .hint("door-discreet-message-hint")
            .value(&tell.words)
            .autocomplete("off")
            .error(errors.of("message")),
        alias: Field::new("alias", "door-discreet-alias", Kind::Text)
            .hint("door-discreet-alias-hint")
            .value(&tell.alias)
            .at_most(ALIAS)
            .autocomplete("off")
            .optional()
            .error(errors.of("alias")),
        minor: Choices::several("minor", "door-discreet-age", minor),
        way: way_choices(&tell.reach, errors),
        reach: reach_fields(visit, &tell.reach, errors),
        open: tell.reach.way != Way::Here || reach_wrong,
        interpreter: Select::new("interpreter", "door-discreet-interpreter", languages)
            .prompt("door-discreet-interpreter-no"),
        main: Action::main("door-discreet-send", page::ui::Go::press("go", "on")).icon("mail"),
    }))
}

impl Typed {
    /// What was said before, for changing it.
    pub fn of(reach: &SafeReach) -> Self {
        let minute = |minute: Option<u16>| minute.map_or_else(String::new, |minute| minute.to_string());
        let (phone, email) = match reach.way {
            Way::Email => (String::new(), reach.address.clone()),
            _ => (reach.address.clone(), String::new()),
        };
        Self {
            way: reach.way,
            phone,
            email,
            days: reach.hours.days.clone(),
            from: minute(reach.hours.from),
            until: minute(reach.hours.until),
            cover: reach.cover.clone(),
        }
    }

    /// Reads the fields; what is wrong stays as it was typed.
    pub fn read(form: &Form, reading: &mut Reading<'_>) -> (Self, SafeReach) {
        let typed = |field: &str| form.get(field).trim().chars().take(300).collect::<String>();
        let way = Way::from_code(form.get("way")).unwrap_or_default();
        let mut days: Vec<u8> =
            reading.several("day").iter().filter_map(|day| day.parse().ok()).filter(|day| *day < 7).collect();
        days.sort_unstable();
        days.dedup();
        let whole = Self {
            way,
            phone: typed("phone"),
            email: typed("email"),
            days: days.clone(),
            from: typed("from"),
            until: typed("until"),
            cover: typed("cover"),
        };
        let address = match way {
            Way::Here => None,
            Way::Call | Way::Message => {
                let phone = reading.telephone("phone");
                if phone.is_none() && whole.phone.is_empty() {
                    reading.refuse("phone", "door-discreet-phone-missing");
                }
                phone
            }
            Way::Email => {
                let email = reading.email("email");
                if email.is_none() && whole.email.is_empty() {
                    reading.refuse("email", "door-discreet-email-missing");
                }
                email
            }
        };
        let minute = |text: &str| text.parse::<u16>().ok().filter(|minute| *minute <= 1440);
        let hours = SafeHours { days, from: minute(&whole.from), until: minute(&whole.until) };
        if way != Way::Here && !hours.leave_time() {
            reading.refuse("until", "door-discreet-hours-wrong");
        }
        let cover = reading.text("cover", 200).unwrap_or_default();
        let reach = SafeReach { way, address: address.unwrap_or_default(), hours, cover, never: false };
        (whole, reach)
    }
}

/// POST: the form.
pub(crate) async fn answer(visit: &Visit, form: &Form) -> Result<Response, Refusal> {
    let mut tell = Tell::read(visit, form)?;
    if tell.town.is_none() {
        return before::page(visit, &before::Before::default());
    }
    let mut reading = form.reading();
    // A letter nobody can see is no word.
    let shown = |text: &str| {
        text.chars().any(|letter| {
            !letter.is_whitespace() && !"\u{200B}\u{200C}\u{200D}\u{200E}\u{200F}\u{2060}".contains(letter)
        })
    };
    tell.words = form.get("message").trim().chars().take(LONGEST * 2).collect();
    let message = reading.required("message", LONGEST, "door-discreet-message-missing");
    if !message.is_empty() && !shown(&message) {
        reading.refuse("message", "door-discreet-message-missing");
    }
    tell.alias = form.get("alias").trim().chars().take(300).collect();
    let alias = reading.text("alias", ALIAS).filter(|alias| shown(alias));
    tell.minor = form.get("minor") == "yes";
    if let Some(desk) = desks(visit, &tell).iter().find(|desk| desk.id == form.get("desk")) {
        tell.desk.clone_from(&desk.id);
    }
    tell.interpreter = Language::ALL
        .into_iter()
        .find(|one| one.code() == form.get("interpreter"))
        .map_or_else(String::new, |one| one.code().to_owned());
    let (typed, reach) = Typed::read(form, &mut reading);
    tell.reach = typed;
    let errors = reading.finish();
    if Go::of(form) == Go::Again {
        return page(visit, &tell, &Errors::default());
    }
    if !errors.is_empty() {
        return page(visit, &tell, &errors);
    }
    let offered = desks(visit, &tell);
    let desk = offered.iter().find(|desk| desk.id == tell.desk).or(offered.first()).ok_or_else(Refusal::not_found)?;
    let new = NewThread {
        desk: desk.id.clone(),
        body: desk.body.clone(),
        story: Story {
            alias,
            town: tell.town.map(|town| town.to_string()),
            needs: tell.needs.iter().cloned().collect(),
            minor: tell.minor,
            children: tell.children,
            language: visit.speech.language().code().to_owned(),
            interpreter: Some(tell.interpreter.clone()).filter(|code| !code.is_empty()),
            reach,
            name: None,
        },
        words: message,
        form_key: tell.form.clone(),
    };
    match visit.door.reception.open_thread(new, &Actor::public()).await {
        Ok(opened) => {
            if !opened.already {
                crate::channel::count(visit, tell.channel.as_deref(), Reach::Written).await;
            }
            words::page(visit, &opened)
        }
        Err(ThreadError::NotFound) => Err(Problem::new(kernel::Kind::Gone, "page-problem-gone").into()),
        Err(other) => Err(Refusal::from(Problem::from(other)).back_to(PATH)),
    }
}
