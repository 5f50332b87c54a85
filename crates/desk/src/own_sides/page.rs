// SPDX-License-Identifier: EUPL-1.2
//! The page: what protects first, then what waits for an answer, then each person's page, then how one is opened.

use super::{MONTHS, language_name, path_of, section_about, section_name, standing_name};
use crate::{
    contacts::full_name,
    visit::{Visit, moment},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::{
    case::{CaseId, OpenCase, access::Doing},
    own_side::{LONGEST_LINE, LONGEST_WORDS, Listed, OwnPages, OwnWord, Section, Settings, Standing, WordKind},
};
use identity::{Action, policy};
use jiff::{
    ToSpan,
    civil::{Date, date},
};
use kernel::{Language, Problem, UtcMicros};
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Choice, Choices, ErrorSummary, Field, Kind, Notice, Select, Text, Tone},
};
use people::{Born, PersonId, household::minors::Age};

/// Somebody whom the case concerns.
pub(crate) struct Person {
    pub id: PersonId,
    pub name: String,
    pub age: Age,
    /// The day on which a child is of age; the first day of that year when only the year is known.
    pub of_age: Option<Date>,
}

/// The fields of what a page shows.
pub(crate) struct Asked {
    pub sections: Choices,
    pub children: Option<Choices>,
    pub power: Option<Field>,
    pub contact: Field,
    pub language: Select,
    pub appointments: Field,
}

/// Somebody's page.
pub(crate) struct Line {
    pub id: String,
    pub name: String,
    pub version: i64,
    pub standing: &'static str,
    pub open: bool,
    pub closed: bool,
    pub suspended: bool,
    /// Until when, when it was last entered, how they are reached, in which language.
    pub facts: Vec<Text>,
    /// Too many wrong codes.
    pub locked: bool,
    /// What it shows, to be changed; nothing for who does not manage the case.
    pub asked: Option<Asked>,
    /// Whether these fields stand open: something in them is to be mended.
    pub shown: bool,
}

/// Something that somebody wrote.
pub(crate) struct Word {
    pub id: String,
    pub who: String,
    pub correction: bool,
    pub when: String,
    pub words: String,
    pub answer: Option<(String, Text)>,
    pub field: Option<Field>,
}

/// The page.
#[derive(Template)]
#[template(path = "own_sides/page.html")]
pub(crate) struct Page {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub case: String,
    pub name: String,
    pub path: String,
    /// Whoever reads manages the case.
    pub manages: bool,
    /// Whoever reads carries the case on.
    pub carries: bool,
    /// Who manages it, and therefore sees to answers.
    pub manager: Option<String>,
    /// Who set the guard, and why.
    pub guard: Option<(Text, String)>,
    pub hidden: bool,
    pub guard_words: Field,
    pub waiting: Vec<Word>,
    pub answered: Vec<Word>,
    pub lines: Vec<Line>,
    /// To open one: for whom, for how long.
    pub opening: Option<(Select, Asked, Select)>,
    pub opening_shown: bool,
    /// Children of the case, by name: for them a page is not opened.
    pub children: String,
    /// Of whom nobody knows how old they are.
    pub ageless: String,
    pub form_key: String,
    pub months: Vec<i64>,
}

/// The link and the code, this once.
#[derive(Template)]
#[template(path = "own_sides/given.html")]
pub(crate) struct Given {
    pub name: String,
    pub address: String,
    /// In two groups of four: said aloud.
    pub code: String,
    pub until: String,
    pub contact: String,
    pub language: &'static str,
    pub back: String,
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(case): Path<String>, form: Form) -> Result<Response, Refusal> {
    let case: CaseId = case.parse().map_err(|_| Refusal::not_found())?;
    let done = match form.get("fatto") {
        "cambiato" => Some("desk-own-side-done"),
        "fermo" => Some("desk-own-side-done-guard"),
        "risposto" => Some("desk-own-side-done-answer"),
        _ => None,
    };
    let notice = done.map(|words| Notice::new(Tone::Done, words).announced());
    write(&visit, case, &Form::of([]), &Errors::default(), notice).await
}

/// The case and those whom it concerns, as whoever reads may know them.
pub(super) async fn place(visit: &Visit, case: CaseId) -> Result<(OpenCase, Vec<Person>), Refusal> {
    let (who, today) = (visit.who(), visit.local_now().date());
    let open = visit.desk.casework.case_for(&who, case, today).await.map_err(Problem::from)?;
    // Who may not look for people reads the page without their names.
    let known = visit.desk.people.identities(&who, &open.concerned).await.unwrap_or_default();
    let person = |id: &PersonId| {
        let identity = known.get(id);
        Person {
            id: *id,
            name: identity.map_or_else(|| visit.speech.say("desk-plan-somebody").into_owned(), full_name),
            age: Age::on(today, identity.and_then(|one| one.born), None),
            of_age: identity.and_then(|one| one.born).and_then(of_age),
        }
    };
    let people = open.concerned.iter().map(person).collect();
    Ok((open, people))
}

fn of_age(born: Born) -> Option<Date> {
    match born {
        Born::On(day) => Some(day.saturating_add(18.years())),
        Born::In(year) => year.checked_add(18).map(|year| date(year, 1, 1)),
    }
}

/// The page; `form`: what was typed and is to be mended.
pub(super) async fn write(
    visit: &Visit,
    case: CaseId,
    form: &Form,
    errors: &Errors,
    notice: Option<Notice>,
) -> Result<Response, Refusal> {
    let (open, people) = place(visit, case).await?;
    let pages = visit.desk.casework.own_pages(&visit.who(), &open).await.map_err(Problem::from)?;
    let managers: Vec<_> = open.manager.into_iter().collect();
    let manager = visit.account_names(&managers).await?.into_values().next();
    let member = &visit.session.member;
    let manages = open.manager == Some(member.account)
        && open.body == member.body
        && policy::reach(member.role, Action::OpenOwnSide) != policy::Reach::Nowhere;
    let when = |at: UtcMicros| moment(&visit.speech, visit.local(at));
    let day = |at: UtcMicros| visit.speech.days().long(visit.local(at).date().saturating_sub(1.day()));
    let told = Telling {
        people: &people,
        body: &|id: &str| visit.body_name(id),
        when: &when,
        last: &day,
        manages,
        carries: open.may(Doing::Carry),
        form,
        errors,
    };
    let mut page = told.page(case, (open.name.clone(), manager), &pages);
    page.form_key = visit.desk.reception.form_key();
    page.notice = notice;
    let wrong = !errors.is_empty();
    Ok(visit.shell("desk-own-side", Switch::Path(path_of(case))).wrong(wrong).show(&page))
}

/// All that turns what is known into the page.
pub(super) struct Telling<'a> {
    pub people: &'a [Person],
    pub body: &'a dyn Fn(&str) -> String,
    pub when: &'a dyn Fn(UtcMicros) -> String,
    /// The last day of something that is shut from an instant on.
    pub last: &'a dyn Fn(UtcMicros) -> String,
    pub manages: bool,
    pub carries: bool,
    pub form: &'a Form,
    pub errors: &'a Errors,
}

impl Telling<'_> {
    fn name(&self, id: PersonId) -> String {
        self.people.iter().find(|one| one.id == id).map(|one| one.name.clone()).unwrap_or_default()
    }

    pub(super) fn page(&self, case: CaseId, (name, manager): (String, Option<String>), pages: &OwnPages) -> Page {
        let guarded = pages.guard.is_some();
        let has_page =
            |id: PersonId| pages.pages.iter().any(|one| one.person == id && one.standing != Standing::Closed);
        let adults: Vec<&Person> =
            self.people.iter().filter(|one| one.age == Age::Adult && !has_page(one.id)).collect();
        let named = |keep: &dyn Fn(&Person) -> bool| {
            let names = self.people.iter().filter(|one| keep(one)).map(|one| one.name.clone());
            names.collect::<Vec<_>>().join(", ")
        };
        let opening_shown = self.form.get("go") == "open";
        let opening = (self.manages && !guarded && !pages.hidden && !adults.is_empty()).then(|| {
            let typed = opening_shown.then_some(self.form);
            let chosen = |id: PersonId| self.form.get("person") == id.to_string();
            let persons = adults
                .iter()
                .map(|one| Choice::new(one.id.to_string(), Text::said(one.name.clone())).chosen(chosen(one.id)))
                .collect();
            let usual = Settings { sections: Section::ALL.into(), ..Settings::default() };
            (
                Select::new("person", "desk-own-side-for", persons)
                    .prompt("desk-own-side-choose")
                    .error(self.errors.of("person")),
                self.asked("", &usual, typed),
                months(self.form),
            )
        });
        let words = |answered: bool| {
            let mut words: Vec<&OwnWord> = pages.pages.iter().flat_map(|one| one.words.iter()).collect();
            words.retain(|one| one.answer.is_some() == answered);
            words.sort_by_key(|one| if answered { -one.said_at.0 } else { one.said_at.0 });
            words.into_iter().map(|one| self.word(one, pages)).collect::<Vec<_>>()
        };
        Page {
            summary: self.errors.summary(),
            notice: None,
            case: format!("/scrivania/casi/{case}"),
            name,
            path: path_of(case),
            manages: self.manages,
            carries: self.carries,
            manager,
            guard: pages.guard.as_ref().map(|(at, body, words)| {
                let by =
                    Text::from("desk-own-side-guard-by").with("day", (self.when)(*at)).with("body", (self.body)(body));
                (by, words.clone())
            }),
            hidden: pages.hidden,
            guard_words: Field::new("words", "desk-own-side-guard-why", Kind::Long)
                .hint("desk-own-side-guard-why-hint")
                .at_most(LONGEST_WORDS)
                .optional(),
            waiting: words(false),
            answered: words(true),
            lines: pages.pages.iter().map(|one| self.line(one)).collect(),
            opening,
            opening_shown,
            children: named(&|one| one.age.counts()),
            ageless: named(&|one| one.age == Age::Unknown),
            form_key: String::new(),
            months: MONTHS.to_vec(),
        }
    }

    fn word(&self, word: &OwnWord, pages: &OwnPages) -> Word {
        let person = pages.pages.iter().find(|one| one.page == word.page).map(|one| one.person);
        let id = word.id.to_string();
        let field = format!("answer-{id}");
        Word {
            who: person.map(|id| self.name(id)).unwrap_or_default(),
            correction: word.kind == WordKind::Correction,
            when: (self.when)(word.said_at),
            words: word.words.clone(),
            answer: word.answer.as_ref().map(|(words, at, body)| {
                let by =
                    Text::from("desk-own-side-answered").with("day", (self.when)(*at)).with("body", (self.body)(body));
                (words.clone(), by)
            }),
            field: (self.carries && word.answer.is_none()).then(|| {
                Field::new(field.clone(), "desk-own-side-answer", Kind::Long)
                    .hint("desk-own-side-answer-hint")
                    .value(self.form.get(&field))
                    .at_most(LONGEST_WORDS)
                    .error(self.errors.of(&field))
            }),
            id,
        }
    }

    fn line(&self, one: &Listed) -> Line {
        let id = one.page.to_string();
        let shown = self.form.get("go") == "show" && self.form.get("page") == id;
        let mut facts = vec![Text::from("desk-own-side-until").with("day", (self.last)(one.until))];
        facts.push(match one.entered_at {
            Some(at) => Text::from("desk-own-side-entered").with("day", (self.when)(at)),
            None => "desk-own-side-never-entered".into(),
        });
        facts.push(Text::from("desk-own-side-reached").with("how", one.settings.contact.clone()));
        let closed = one.standing == Standing::Closed;
        Line {
            name: self.name(one.person),
            version: one.version,
            standing: standing_name(one.standing),
            open: one.standing == Standing::Open,
            closed,
            suspended: one.standing == Standing::Suspended,
            facts,
            locked: one.tries > 30,
            asked: (self.manages && !closed)
                .then(|| self.asked(&format!("-{id}"), &one.settings, shown.then_some(self.form))),
            shown,
            id,
        }
    }

    /// The fields; `typed`: what was sent and is to be mended, instead of what stands.
    fn asked(&self, mark: &str, settings: &Settings, typed: Option<&Form>) -> Asked {
        let name = |field: &str| format!("{field}{mark}");
        let error = |field: &str| typed.and_then(|_| self.errors.of(&name(field)));
        let value = |field: &str, stands: &str| match typed {
            Some(form) => form.get(&name(field)).to_owned(),
            None => stands.to_owned(),
        };
        let ticked = |field: &str, code: &str, stands: bool| match typed {
            Some(form) => form.all(&name(field)).any(|one| one == code),
            None => stands,
        };
        let sections = Section::ALL.map(|one| {
            let stands = settings.sections.contains(&one);
            Choice::new(one.code(), section_name(one)).note(section_about(one)).chosen(ticked(
                "sections",
                one.code(),
                stands,
            ))
        });
        let minors: Vec<Choice> = self
            .people
            .iter()
            .filter(|one| one.age.counts() && one.of_age.is_some())
            .map(|one| {
                let id = one.id.to_string();
                let stands = settings.children.iter().any(|child| child.person == one.id);
                let chosen = ticked("children", &id, stands);
                Choice::new(id, Text::said(one.name.clone())).chosen(chosen)
            })
            .collect();
        let any = !minors.is_empty();
        let read = typed.map_or_else(
            || settings.read_in(),
            |form| Language::from_code(form.get(&name("language"))).unwrap_or(Language::It),
        );
        let languages = Language::ALL
            .map(|one| Choice::new(one.code(), Text::said(language_name(one).to_owned())).chosen(one == read));
        Asked {
            sections: Choices::several(name("sections"), "desk-own-side-sections", sections.into())
                .error(error("sections")),
            children: any.then(|| {
                Choices::several(name("children"), "desk-own-side-children", minors).hint("desk-own-side-children-hint")
            }),
            power: any.then(|| {
                Field::new(name("power"), "desk-own-side-power", Kind::Text)
                    .hint("desk-own-side-power-hint")
                    .value(value("power", &settings.power))
                    .at_most(LONGEST_LINE)
                    .error(error("power"))
                    .optional()
            }),
            contact: Field::new(name("contact"), "desk-own-side-contact", Kind::Text)
                .hint("desk-own-side-contact-hint")
                .value(value("contact", &settings.contact))
                .at_most(LONGEST_LINE)
                .error(error("contact")),
            language: Select::new(name("language"), "desk-own-side-language", languages.into()),
            appointments: Field::new(name("appointment"), "desk-own-side-appointments", Kind::Text)
                .hint("desk-own-side-appointments-hint")
                .value(value("appointment", &settings.appointments.join(" ")))
                .at_most(LONGEST_LINE)
                .error(error("appointment"))
                .optional(),
        }
    }
}

/// For how long.
fn months(form: &Form) -> Select {
    let asked = form.get("months").parse().unwrap_or(3);
    let choice = |many: i64| {
        Choice::new(many.to_string(), Text::from("desk-own-side-months").with("count", many)).chosen(many == asked)
    };
    Select::new("months", "desk-own-side-last", MONTHS.map(choice).into())
}
