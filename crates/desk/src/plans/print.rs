// SPDX-License-Identifier: EUPL-1.2
//! A plan on paper, for the family: in which language, for whom, and the words for each sentence that was written in Italian.

use super::{Place, Told, kind_name};
use crate::visit::{Visit, see};
use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use casework::{
    case::access::Doing,
    plan::{
        PlanError, PlanView, State, Version,
        kinds::{Term, Unit},
        sign::{Signature, Signer, unsigned},
        text::{Commitment, Party, Text as Words},
        whom::{part_for, shown_to},
        wording::{LONGEST_WORDS, Otherwise, Said, Wording, sentences},
    },
};
use kernel::{Kind as Fault, Language, Problem};
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, Choice, ErrorSummary, Field, Go, Kind, Notice, Select, Text, Tone},
};
use paper::{FamilyPlan, Far, PaperError, PlanGoal, PlanPromise, PlanSigner, PlanSupport, Rhythm, Written};
use people::PersonId;
use std::collections::BTreeSet;

/// A sentence with its words.
pub(crate) struct Sentence {
    pub sentence: String,
    /// The words that were read.
    pub read: String,
    pub words: Field,
    /// Words that a colleague wrote meanwhile, and who.
    pub theirs: Option<(String, Text)>,
}

/// The page.
#[derive(Template)]
#[template(path = "plans/print.html")]
pub(crate) struct Page {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub path: String,
    pub back: String,
    pub kind: &'static str,
    pub language: Select,
    pub whom: Option<Select>,
    pub chosen: &'static str,
    pub chosen_for: String,
    /// The language's own name; empty for the one that plans are written in.
    pub foreign: &'static str,
    pub sentences: Vec<Sentence>,
    pub worded: usize,
    pub print: Press,
}

/// What was chosen.
struct Asked {
    language: Language,
    whom: Option<PersonId>,
}

impl Asked {
    fn of(form: &Form, told: &Told<'_>) -> Self {
        let adult = |id: &PersonId| told.people.iter().any(|(known, _)| known == id) && !told.children.contains(id);
        Self {
            language: Language::from_code(form.get("lingua")).unwrap_or(Language::It),
            whom: form.get("per").parse().ok().filter(adult),
        }
    }

    fn query(&self) -> String {
        let whom = self.whom.map(|id| format!("&per={id}")).unwrap_or_default();
        format!("lingua={}{whom}", self.language.code())
    }

    /// What this sheet is about.
    fn text(&self, version: &Version, told: &Told<'_>) -> Words {
        self.whom.map_or_else(|| version.text.clone(), |whom| part_for(&version.text, whom, &told.children))
    }
}

/// Whether they may carry a sheet out of the house: whoever works on the case, and not who only reads it.
fn may_print(place: &Place) -> Result<bool, Refusal> {
    Ok(place.open.may(Doing::Carry) && place.version()?.state != State::Aside)
}

/// GET.
pub(crate) async fn show(
    visit: Visit,
    Path((case, plan, version)): Path<(String, String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    let place = Place::of(&visit, &case, &plan, &version).await?;
    if !may_print(&place)? {
        return Ok(see(visit.speech.language(), &place.path()));
    }
    let saved = form.has("tenute").then(|| Notice::new(Tone::Done, "desk-plan-print-kept").announced());
    page(&visit, &place, &form, Shown { notice: saved, ..Shown::default() }).await
}

/// POST: keeps the words.
pub(crate) async fn change(
    visit: Visit,
    Path((case, plan, version)): Path<(String, String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    let place = Place::of(&visit, &case, &plan, &version).await?;
    if !may_print(&place)? {
        return Ok(see(visit.speech.language(), &place.path()));
    }
    let mut errors = Errors::default();
    let (said, language) = (typed(&form, &mut errors), Language::from_code(form.get("lingua")).unwrap_or(Language::It));
    if form.get("go") == "language" || !errors.is_empty() {
        return page(&visit, &place, &form, Shown { errors, said, ..Shown::default() }).await;
    }
    let waits = |why: &'static str| Some(Notice::new(Tone::Waiting, why).announced());
    let shown = match visit.desk.casework.word_plan(&visit.who(), place.at, language, said.clone()).await {
        Ok(otherwise) if otherwise.is_empty() => {
            let told = visit.told_of(&place.open).await?;
            let path = format!("{}/stampa?{}&tenute=1", place.path(), Asked::of(&form, &told).query());
            return Ok(see(visit.speech.language(), &path));
        }
        Ok(otherwise) => Shown { otherwise, said, notice: waits("desk-plan-print-otherwise"), ..Shown::default() },
        Err(PlanError::CaseClosed) => Shown { said, notice: waits("desk-plan-case-closed"), ..Shown::default() },
        Err(PlanError::Fixed | PlanError::ChangedMeanwhile) => {
            Shown { said, notice: waits("desk-plan-changed-meanwhile"), ..Shown::default() }
        }
        Err(why) => return Err(Problem::from(why).into()),
    };
    page(&visit, &place, &form, shown).await
}

/// What was written: sentence, the words that were read, the words now.
fn typed(form: &Form, errors: &mut Errors) -> Vec<Said> {
    let (sentences, read) = (form.all("frase"), form.all("letto"));
    sentences
        .zip(read)
        .enumerate()
        .map(|(number, (sentence, read))| {
            let now = form.get(&format!("w{number}")).to_owned();
            if now.chars().count() > LONGEST_WORDS {
                errors.add(format!("w{number}"), Text::from("page-field-too-long").with("max", LONGEST_WORDS));
            }
            Said { sentence: sentence.to_owned(), read: read.to_owned(), now }
        })
        .collect()
}

/// How the page is shown once more.
#[derive(Default)]
struct Shown {
    errors: Errors,
    notice: Option<Notice>,
    /// What was typed.
    said: Vec<Said>,
    otherwise: Vec<Otherwise>,
}

async fn page(visit: &Visit, place: &Place, form: &Form, shown: Shown) -> Result<Response, Refusal> {
    let told = visit.told_of(&place.open).await?;
    let asked = Asked::of(form, &told);
    let (who, room) = (visit.who(), &visit.desk.casework);
    let wording = match asked.language {
        Language::It => Wording::default(),
        other => room.wording(&who, &place.open, place.at.plan, other).await.map_err(Problem::from)?,
    };
    let wrong = !shown.errors.is_empty();
    let page = Page::of((&place.view, place.version()?, place.path()), &told, &asked, &wording, shown);
    let switch = if page.foreign.is_empty() {
        Switch::Path(format!("{}?{}", page.path, asked.query()))
    } else {
        Switch::Form { id: "step", path: page.path.clone() }
    };
    Ok(visit.shell("desk-plan-print", switch).wrong(wrong).show(&page))
}

impl Page {
    fn of(
        (view, version, back): (&PlanView, &Version, String),
        told: &Told<'_>,
        asked: &Asked,
        wording: &Wording,
        shown: Shown,
    ) -> Self {
        let languages = Language::ALL
            .iter()
            .map(|one| Choice::new(one.code(), Text::said(one.own_name())).chosen(*one == asked.language));
        let adults: Vec<PersonId> =
            told.people.iter().map(|(id, _)| *id).filter(|id| !told.children.contains(id)).collect();
        let everybody = Choice::new("", "desk-plan-print-everybody").chosen(asked.whom.is_none());
        let each = adults
            .iter()
            .map(|id| Choice::new(id.to_string(), Text::said(told.person(*id))).chosen(asked.whom == Some(*id)));
        let whom = (adults.len() > 1)
            .then(|| Select::new("per", "desk-plan-print-for", std::iter::once(everybody).chain(each).collect()))
            .map(|one| one.hint("desk-plan-print-for-hint"));
        let foreign = asked.language != Language::It;
        let text = asked.text(version, told);
        let all = if foreign { sentences(&text) } else { Vec::new() };
        let worded = all.iter().filter(|one| wording.of(one).is_some()).count();
        let lines = all.iter().enumerate().map(|(number, sentence)| {
            let stands = wording.of(sentence).map(|one| one.words.clone()).unwrap_or_default();
            let typed = shown.said.iter().find(|one| one.sentence == *sentence);
            let theirs = shown.otherwise.iter().find(|one| one.sentence == *sentence);
            let words = Field::new(format!("w{number}"), Text::said(*sentence), Kind::Long)
                .value(typed.map_or(stands.as_str(), |one| one.now.as_str()))
                .at_most(LONGEST_WORDS)
                .written_in(asked.language)
                .error(shown.errors.of(&format!("w{number}")));
            // Once a colleague's words were shown, what is sent again was written knowing them.
            let read =
                if theirs.is_some() { stands.clone() } else { typed.map_or(stands.clone(), |one| one.read.clone()) };
            Sentence {
                sentence: (*sentence).to_owned(),
                read,
                words,
                theirs: theirs.map(|one| match &one.theirs {
                    Some(theirs) => (theirs.words.clone(), told.by("desk-plan-by", &theirs.by)),
                    None => (told.speech.say("desk-plan-piece-gone").into_owned(), Text::said("")),
                }),
            }
        });
        let sheet = format!("{back}/foglio?{}", asked.query());
        Self {
            summary: shown.errors.summary(),
            notice: shown.notice,
            path: format!("{back}/stampa"),
            kind: kind_name(view.kind),
            language: Select::new("lingua", "desk-plan-print-language", languages.collect()),
            whom,
            chosen: asked.language.code(),
            chosen_for: asked.whom.map(|id| id.to_string()).unwrap_or_default(),
            foreign: if foreign { asked.language.own_name() } else { "" },
            sentences: lines.collect(),
            worded,
            print: Press::main("desk-plan-print-open", Go::to(sheet)),
            back,
        }
    }
}

/// GET: the sheet itself, as PDF.
pub(crate) async fn sheet(
    visit: Visit,
    Path((case, plan, version)): Path<(String, String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    let place = Place::of(&visit, &case, &plan, &version).await?;
    if !may_print(&place)? {
        return Err(Refusal::not_found());
    }
    let told = visit.told_of(&place.open).await?;
    let asked = Asked::of(&form, &told);
    let wording = match asked.language {
        Language::It => Wording::default(),
        other => {
            let room = &visit.desk.casework;
            room.wording(&visit.who(), &place.open, place.at.plan, other).await.map_err(Problem::from)?
        }
    };
    let phones = |body: &str| visit.directory.body(body).map(|one| one.phones.clone()).unwrap_or_default();
    let holder = (told.body(&place.open.body), phones(&place.open.body));
    let plan = on_paper((&place.view, place.version()?), &told, &asked, &wording, holder);
    let speech = visit.desk.house.words.speech(asked.language);
    let set = tokio::task::spawn_blocking(move || plan.pdf(&speech)).await;
    match set.unwrap_or_else(|error| Err(PaperError::Fault(error.to_string()))) {
        Ok(pdf) => Ok((
            [
                (header::CONTENT_TYPE, HeaderValue::from_static("application/pdf")),
                (header::CONTENT_DISPOSITION, HeaderValue::from_static("inline; filename=\"filo.pdf\"")),
                (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
            ],
            pdf,
        )
            .into_response()),
        Err(error) => {
            tracing::error!(%error, "a plan could not be printed");
            Err(Problem::new(Fault::Fault, "desk-sheet-not-printed").into())
        }
    }
}

/// The plan as its family takes it home.
fn on_paper(
    (view, version): (&PlanView, &Version),
    told: &Told<'_>,
    asked: &Asked,
    wording: &Wording,
    talk_to: (String, Vec<String>),
) -> FamilyPlan {
    let text = asked.text(version, told);
    let written = |sentence: &str| match wording.of(sentence) {
        Some(one) => Written { said: one.words.clone(), in_italian: false },
        None => Written { said: sentence.to_owned(), in_italian: asked.language != Language::It },
    };
    let promise = |one: &Commitment| PlanPromise {
        by: (one.by != Party::Family).then(|| told.party(&one.by)),
        what: written(&one.what),
        due: one.due,
        ask: one.ask.clone(),
    };
    let mut goals: Vec<_> = text.goals.iter().collect();
    goals.sort_by_key(|(_, goal)| Term::ALL.iter().position(|one| *one == goal.term));
    let goals = goals.into_iter().map(|(id, goal)| {
        let (services, yours): (Vec<_>, Vec<_>) =
            text.promised(*id).map(|(_, one)| one).partition(|one| matches!(one.by, Party::Body(_)));
        PlanGoal {
            far: match goal.term {
                Term::Short => Far::Weeks,
                Term::Medium => Far::Months,
                Term::Long => Far::Years,
            },
            what: written(&goal.what),
            sign: (!goal.sign.trim().is_empty()).then(|| written(&goal.sign)),
            yours: yours.into_iter().map(promise).collect(),
            services: services.into_iter().map(promise).collect(),
        }
    });
    let named = |id: PersonId| told.people.iter().find(|(known, _)| *known == id).and_then(|(_, name)| name.clone());
    FamilyPlan {
        draft: version.state == State::Draft,
        people: match asked.whom {
            Some(one) => named(one).into_iter().collect(),
            None => told.people.iter().filter_map(|(_, name)| name.clone()).collect(),
        },
        first: text.frame.first,
        every: text.frame.every.map(|every| {
            let count = i64::from(every.count);
            match every.unit {
                Unit::Days => Rhythm::Days(count),
                Unit::Weeks => Rhythm::Weeks(count),
                Unit::Months => Rhythm::Months(count),
            }
        }),
        review: view.next_review(version).filter(|day| *day >= told.today),
        goals: goals.collect(),
        supports: text
            .supports
            .values()
            .map(|one| PlanSupport {
                what: written(&one.what),
                by: told.party(&one.by),
                from: one.from,
                until: one.until,
            })
            .collect(),
        signers: signers(version, &text, told, asked.whom),
        talk_to: vec![talk_to],
        made_on: told.today,
    }
}

/// Who has signed, and a line for each who has not.
fn signers(version: &Version, text: &Words, told: &Told<'_>, whom: Option<PersonId>) -> Vec<PlanSigner> {
    let signed: Vec<Signature> = version
        .signatures
        .iter()
        .map(|one| one.signature.clone())
        .filter(|one| whom.is_none_or(|whom| shown_to(one, whom, &told.children)))
        .collect();
    let mut lines: Vec<PlanSigner> = signed
        .iter()
        .map(|one| PlanSigner {
            name: Some(match &one.signer {
                Signer::Person(person) => told.person(*person),
                Signer::Body { body, who } if who.is_empty() => told.body(body),
                Signer::Body { body, who } => format!("{who} ({})", told.body(body)),
                Signer::ByPower { who, .. } => who.clone(),
            }),
            child: false,
            on: Some(one.on),
        })
        .collect();
    let waits: BTreeSet<Party> = unsigned(text, &signed, &told.children).into_iter().collect();
    lines.extend(waits.into_iter().map(|party| PlanSigner {
        child: matches!(&party, Party::Person(person) if told.children.contains(person)),
        name: (party != Party::Family).then(|| told.party(&party)),
        on: None,
    }));
    lines
}

/// The page of a plan to be put into another language, or its first one.
pub(super) fn sample(view: &PlanView, version: &Version, told: &Told<'_>, language: Language) -> Page {
    let (asked, wording) = (Asked { language, whom: None }, Wording::default());
    Page::of(
        (view, version, "/scrivania/casi/prova/piani/prova/1".to_owned()),
        told,
        &asked,
        &wording,
        Shown::default(),
    )
}
