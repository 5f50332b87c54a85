// SPDX-License-Identifier: EUPL-1.2
//! A household: whether there are children, who is in it since when, who was, who was there on a day, and an end with its undoing.

use super::{EndForm, at_field, ending, kind_note, kind_words, path_of, person_path, role_words, stretch};
use crate::{
    contacts::full_name,
    persons::Place,
    visit::{Visit, see},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use jiff::civil::Date;
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Speech, Switch, filters,
    ui::{Action as Press, Empty, ErrorSummary, Field, Go, Kind as FieldKind, Notice, Text, Tone},
};
use people::{
    Standing,
    household::{
        HouseholdId, HouseholdKind, HouseholdView, MemberView, MembershipId, Role,
        minors::{Age, Children},
    },
    stay::{End, There},
};

/// A membership in a list. Personal: shown and forgotten.
pub(crate) struct Line {
    pub membership: String,
    pub path: String,
    pub name: String,
    pub role: &'static str,
    pub since: String,
    /// How old, where it matters: a child, or somebody of whom it is to be asked.
    pub age: Option<Text>,
    /// Whether that counts as a child.
    pub child: bool,
    pub parted: bool,
    /// Other households they are in: the words and the way.
    pub elsewhere: Vec<(Text, String)>,
}

/// Who was there on a day.
pub(crate) struct OnDay {
    pub day: String,
    /// Name, and whether it is certain.
    pub there: Vec<(String, bool)>,
    pub children: Text,
}

/// The page.
#[derive(Template)]
#[template(path = "households/one.html")]
pub(crate) struct One {
    pub notice: Option<Notice>,
    pub summary: ErrorSummary,
    pub path: String,
    /// Whom it is named after.
    pub name: Option<String>,
    pub kind: &'static str,
    pub kind_note: &'static str,
    pub children: Children,
    pub members: Vec<Line>,
    /// Where those live who are in it now; nothing when where one of them lives is told to nobody.
    pub places: Vec<Place>,
    pub past: Vec<Line>,
    /// The membership that was ended just now: one press takes the end away.
    pub undo: Option<String>,
    /// The membership whose end is being asked.
    pub ending: Option<(String, EndForm)>,
    pub day: Field,
    pub on: Option<OnDay>,
}

impl One {
    pub(crate) fn new(speech: &Speech, view: &HouseholdView, today: Date, (typed, errors): (&Form, &Errors)) -> Self {
        let there: Vec<&MemberView> = view.members.iter().filter(|one| one.stay.holds() && !one.again).collect();
        // The reference first, then those who answer for children, then the children by age: as one tells a family.
        let mut members = there.clone();
        members.sort_by_key(|one| (order(one.role), one.identity.born.map(String::from)));
        let name = members.first().map(|one| full_name(&one.identity));
        let past = view.members.iter().filter(|one| !one.stay.holds());
        let asked = typed.get("fine");
        let ending = there.iter().find(|one| one.membership.to_string() == asked);
        let mut day = form_day(typed);
        let mut wrong_day = None;
        if !typed.get("giorno").trim().is_empty() && day.is_none() {
            wrong_day = Some(Text::from("page-field-date"));
        }
        if day.is_some_and(|day| day > today) {
            (day, wrong_day) = (None, Some("desk-stay-to-come".into()));
        }
        Self {
            notice: None,
            summary: errors.summary(),
            path: path_of(view.household),
            name,
            kind: kind_words(view.kind),
            kind_note: kind_note(view.kind),
            children: view.children(today),
            members: members.into_iter().map(|one| line(speech, view.kind, one, today)).collect(),
            places: Vec::new(),
            past: past.map(|one| line(speech, view.kind, one, today)).collect(),
            undo: None,
            ending: ending.map(|one| (one.membership.to_string(), EndForm::new(typed, errors))),
            day: Field::new("giorno", "desk-household-day", FieldKind::Date)
                .value(typed.get("giorno"))
                .short()
                .error(wrong_day),
            on: day.map(|day| on_day(speech, view, day)),
        }
    }

    fn add_path(&self) -> String {
        format!("{}/aggiungi", self.path)
    }

    fn nobody(&self) -> Empty {
        Empty::new("person", "desk-household-empty.title", "desk-household-empty")
            .action(Press::new("desk-household-add", Go::to(self.add_path())))
    }

    fn children_words(&self) -> Text {
        children_words(self.children)
    }

    /// The form of the end, for the membership it was asked of.
    fn end_of(&self, line: &Line) -> Option<&EndForm> {
        self.ending.as_ref().filter(|(membership, _)| *membership == line.membership).map(|(_, form)| form)
    }

    fn end_path(&self, line: &Line) -> String {
        format!("{0}?fine={1}#m-{1}", self.path, line.membership)
    }
}

fn form_day(form: &Form) -> Option<Date> {
    form.reading().date("giorno")
}

fn order(role: Role) -> u8 {
    match role {
        Role::Reference => 0,
        Role::Partner => 1,
        Role::Child => 2,
        Role::Parent => 3,
        Role::Relative => 4,
        Role::Other => 5,
        Role::Unknown => 6,
    }
}

/// "2 bambini o ragazzi con meno di 18 anni".
fn children_words(children: Children) -> Text {
    Text::from("desk-household-children").with("count", children.count)
}

fn line(speech: &Speech, kind: HouseholdKind, one: &MemberView, today: Date) -> Line {
    let age = one.age(today);
    let told = |day: Date| speech.days().told(&day.to_string());
    let words = match age {
        Age::Child => Some(Text::from("desk-household-age-child")),
        Age::PerhapsChild => Some(Text::from("desk-household-age-perhaps")),
        Age::NotedChild(day) => Some(Text::from("desk-household-age-noted").with("day", told(day))),
        Age::Unknown => Some(Text::from("desk-household-age-unknown")),
        Age::Adult => None,
    };
    Line {
        membership: one.membership.to_string(),
        path: person_path(one.person),
        name: full_name(&one.identity),
        role: role_words(one.role),
        since: stretch(speech, &one.stay),
        age: words.filter(|_| !matches!(one.stay.end, End::Mistake(_))),
        child: age.counts(),
        parted: one.standing == Standing::Parted,
        elsewhere: one
            .elsewhere
            .iter()
            .map(|(household, other)| {
                // On the register and for the ISEE one is usually in one at a time: said, never forbidden.
                let twice = *other == kind && kind.one_at_a_time();
                let key = match (other, twice) {
                    (HouseholdKind::Together, _) => "desk-household-also-together",
                    (HouseholdKind::Registry, false) => "desk-household-also-registry",
                    (HouseholdKind::Isee, false) => "desk-household-also-isee",
                    (HouseholdKind::Registry, true) => "desk-household-twice-registry",
                    (HouseholdKind::Isee, true) => "desk-household-twice-isee",
                };
                (Text::from(key), path_of(*household))
            })
            .collect(),
    }
}

fn on_day(speech: &Speech, view: &HouseholdView, day: Date) -> OnDay {
    let mut there = view.on(day);
    there.sort_by_key(|(one, _)| (order(one.role), one.identity.born.map(String::from)));
    OnDay {
        day: speech.days().told(&day.to_string()),
        there: there.into_iter().map(|(one, how)| (full_name(&one.identity), how == There::Yes)).collect(),
        children: children_words(view.children(day)),
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let household = id.parse().map_err(|_| Refusal::not_found())?;
    page(&visit, household, &form, &Errors::default()).await
}

async fn page(visit: &Visit, household: HouseholdId, form: &Form, errors: &Errors) -> Result<Response, Refusal> {
    let view = visit.desk.people.household(&visit.who(), household).await.map_err(Problem::from)?;
    let mut page = One::new(&visit.speech, &view, visit.today(), (form, errors));
    let places = visit.desk.people.household_addresses(&visit.who(), household).await.map_err(Problem::from)?;
    page.places = places.iter().map(|one| visit.place(one)).collect();
    let done = match form.get("fatto") {
        "cominciato" => Some("desk-household-done-begun"),
        "aggiunto" => Some("desk-household-done-added"),
        "finito" => Some("desk-household-done-ended"),
        "tolta" => Some("desk-household-done-undone"),
        _ => None,
    };
    page.notice = done.map(|words| Notice::new(Tone::Done, words).announced());
    if form.get("fatto") == "finito" {
        page.undo = page.past.iter().find(|one| one.membership == form.get("riga")).map(|one| one.membership.clone());
    }
    let title = done.unwrap_or("desk-household");
    Ok(visit.shell(title, Switch::Path(path_of(household))).wrong(!errors.is_empty()).show(&page))
}

/// POST: an end, or its undoing.
pub(crate) async fn change(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let household: HouseholdId = id.parse().map_err(|_| Refusal::not_found())?;
    let path = path_of(household);
    let people = &visit.desk.people;
    // Of a household that is not there, and of another's membership, nothing is changed.
    let view = people.household(&visit.who(), household).await.map_err(Problem::from)?;
    let Ok(membership) = form.get("fine").parse::<MembershipId>() else {
        return Ok(see(visit.speech.language(), &path));
    };
    if !view.members.iter().any(|one| one.membership == membership) {
        return Err(Refusal::not_found().back_to(path));
    }
    if form.get("go") == "undo" {
        return match people.resume_membership(&visit.who(), membership).await {
            Ok(()) => Ok(see(visit.speech.language(), &format!("{path}?fatto=tolta"))),
            Err(error) => {
                let (_, why) = at_field(error, &path)?;
                let mut page = One::new(&visit.speech, &view, visit.today(), (&Form::default(), &Errors::default()));
                page.notice = Some(Notice::new(Tone::Waiting, why).announced());
                Ok(visit.shell("desk-household", Switch::Path(path)).wrong(true).show(&page))
            }
        };
    }
    let ending = match ending(&form) {
        Ok(ending) => ending,
        Err(errors) => return page(&visit, household, &form, &errors).await,
    };
    match people.end_membership(&visit.who(), membership, ending, visit.today()).await {
        Ok(()) => Ok(see(visit.speech.language(), &format!("{path}?fatto=finito&riga={membership}"))),
        Err(error) => {
            let mut errors = Errors::default();
            let (field, why) = at_field(error, &path)?;
            errors.add(field, why);
            page(&visit, household, &form, &errors).await
        }
    }
}
