// SPDX-License-Identifier: EUPL-1.2
//! A version of a plan, to be read: before it is signed with what is missing; afterwards with what came of it, for ever.

use super::{Place, REVIEW, Told, kind_about, kind_name, list_of, outcome_name, path_of, piece_said, term_name};
use crate::visit::{Visit, see};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::case::access::Doing;
use casework::plan::{
    Aside, By, PlanError, PlanView, State, Version,
    kinds::{Power, Way},
    late::{Late, last},
    sign::{Signature, Signer, unsigned},
    text::{Commitment, Goal, Lack, PieceId},
};
use kernel::Problem;
use page::{
    Form, Refusal, Switch, filters,
    ui::{Action as Press, Go, Notice, Text, Tone},
};

/// What somebody promised, as it is read.
pub(crate) struct Promise {
    pub by: String,
    pub what: String,
    pub due: String,
    pub ask: String,
    /// What came of it.
    pub came: Option<Text>,
    /// Why, in the words of whoever noted it.
    pub words: String,
    pub late: bool,
    /// The way to note what came of it.
    pub note: Option<Press>,
}

/// A goal, as it is read.
pub(crate) struct GoalRead {
    pub anchor: String,
    pub term: &'static str,
    pub what: String,
    pub sign: String,
    pub needs: String,
    pub came: Option<Text>,
    pub words: String,
    pub promises: Vec<Promise>,
    /// Of a draft, the way to change it; else to note what came of it.
    pub deed: Option<Press>,
}

/// The page.
#[derive(Template)]
#[template(path = "plans/one.html")]
pub(crate) struct One {
    pub notice: Option<Notice>,
    pub list: String,
    pub path: String,
    pub case: String,
    pub kind: &'static str,
    pub about: &'static str,
    pub facts: Vec<Text>,
    /// What is missing before anybody signs, with the way there.
    pub lacks: Vec<(Text, String)>,
    pub goals: Vec<GoalRead>,
    pub add_goal: Option<Press>,
    pub supports: Vec<(String, String, String)>,
    pub first: Option<String>,
    pub every: Option<String>,
    pub review: Option<(Text, bool)>,
    pub reviews: Vec<(Text, String)>,
    pub hold_review: Option<Press>,
    pub change_times: Option<Press>,
    pub signatures: Vec<(String, Text, Vec<Text>)>,
    pub unsigned: Vec<String>,
    pub sign: Option<Press>,
    pub gave_way: Vec<(String, Text)>,
    /// Other versions: number, where it stands, whether it is the one shown.
    pub versions: Vec<(Text, Option<String>)>,
    pub side: Option<String>,
    pub print: Option<Press>,
    pub deeds: Vec<Press>,
}

/// GET.
pub(crate) async fn show(
    visit: Visit,
    Path((case, plan, version)): Path<(String, String, String)>,
) -> Result<Response, Refusal> {
    let place = Place::of(&visit, &case, &plan, &version).await?;
    page(&visit, &place, None).await
}

/// POST: begins another version, sets a draft aside, takes it up again.
pub(crate) async fn change(
    visit: Visit,
    Path((case, plan, version)): Path<(String, String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    let place = Place::of(&visit, &case, &plan, &version).await?;
    let (who, language, room) = (visit.who(), visit.speech.language(), &visit.desk.casework);
    let done = match form.get("go") {
        "next" => match room.next_version(&who, place.at).await {
            Ok(number) => return Ok(see(language, &path_of(place.at.case, place.at.plan, number))),
            Err(why) => Err(why),
        },
        "aside" => room.set_draft_aside(&who, place.at, Aside::Set).await,
        "take-up" => room.set_draft_aside(&who, place.at, Aside::TakeUp).await,
        _ => return page(&visit, &place, None).await,
    };
    match done {
        Ok(()) => Ok(see(language, &place.path())),
        Err(PlanError::CaseClosed) => page(&visit, &place, Some("desk-plan-case-closed")).await,
        Err(PlanError::Fixed | PlanError::ChangedMeanwhile) => {
            let place = Place::of(&visit, &case, &plan, &version).await?;
            page(&visit, &place, Some("desk-plan-changed-meanwhile")).await
        }
        Err(why) => Err(Problem::from(why).into()),
    }
}

async fn page(visit: &Visit, place: &Place, notice: Option<&'static str>) -> Result<Response, Refusal> {
    let told = visit.told_of(&place.open).await?;
    let fresh = visit.desk.casework.new_piece();
    let mut page = One::of(&place.view, place.version()?, place, &told, fresh);
    if let Some(notice) = notice {
        page.notice = Some(Notice::new(Tone::Waiting, notice).announced());
    }
    Ok(visit.shell(page.kind, Switch::Path(page.path.clone())).show(&page))
}

impl One {
    fn of(view: &PlanView, version: &Version, place: &Place, told: &Told<'_>, fresh: PieceId) -> Self {
        Self::told(
            view,
            version,
            (place.path(), list_of(place.at.case), place.open.name.clone()),
            (place.may(), place.open.may(Doing::Carry)),
            told,
            fresh,
        )
    }

    /// The page of a version, for who may change it and who may at least carry it out of the house; `fresh` names the next goal.
    pub(super) fn told(
        view: &PlanView,
        version: &Version,
        (path, list, case): (String, String, String),
        (may, carries): (bool, bool),
        told: &Told<'_>,
        fresh: PieceId,
    ) -> Self {
        let (draft, text) = (version.state == State::Draft, &version.text);
        let holds = view.in_force().is_some_and(|one| one.number == version.number);
        let (late, progress) =
            (if holds { view.late(version, told.today) } else { Vec::new() }, view.progress(version));
        let writes = may && draft;
        let notes = may && holds;
        let reader = Reader { path: &path, told, late: &late, progress: &progress, writes, notes };
        let review = view.next_review(version).map(|day| {
            let late = holds && day < told.today;
            (
                Text::from(if late { "desk-plan-review-late" } else { "desk-plan-next-review" })
                    .with("day", told.day(day)),
                late,
            )
        });
        let reviews = version.noted.iter().filter(|one| one.progress.of.is_none()).map(|one| {
            (Text::from("desk-plan-review-held").with("day", told.day(one.progress.on)), one.progress.words.clone())
        });
        let signatures: Vec<Signature> = version.signatures.iter().map(|one| one.signature.clone()).collect();
        let lacks = if draft { text.lacks() } else { Vec::new() };
        let quiet = |key: &'static str, to: String| Press::quiet(key, Go::to(to));
        let may_sign = may && (version.state == State::Signed && holds || draft && lacks.is_empty());
        let sign = may_sign.then(|| {
            let key = if draft { "desk-plan-sign-first" } else { "desk-plan-sign-another-one" };
            let to = format!("{path}/firme?letto={}", version.revision);
            if draft { Press::main(key, Go::to(to)) } else { Press::new(key, Go::to(to)) }
        });
        let supports = text.supports.values().map(|one| {
            let days =
                [one.from.map(|day| ("desk-plan-from-day", day)), one.until.map(|day| ("desk-plan-until-day", day))];
            let said = days
                .into_iter()
                .flatten()
                .map(|(key, day)| told.speech.say_with(key, &[("day", told.day(day).as_str().into())]).into_owned());
            (one.what.clone(), told.party(&one.by), said.collect::<Vec<_>>().join(" "))
        });
        let press = |key, value: &'static str| Press::new(key, Go::press("go", value));
        let mut deeds = Vec::new();
        if may && holds && view.draft().is_none() {
            deeds.push(press("desk-plan-next-version", "next"));
        }
        if writes {
            deeds.push(Press::quiet("desk-plan-set-aside", Go::press("go", "aside")));
        }
        if may && version.state == State::Aside && view.draft().is_none() {
            deeds.push(press("desk-plan-take-up", "take-up"));
        }
        Self {
            notice: notice(view, version, holds, may, &path),
            kind: kind_name(view.kind),
            about: kind_about(view.kind),
            facts: facts(version, told),
            lacks: lacks.into_iter().filter(|_| may).map(|lack| lacking(lack, &path, version, fresh)).collect(),
            goals: text.goals.iter().map(|(id, goal)| reader.goal(*id, goal, version)).collect(),
            add_goal: writes.then(|| Press::new("desk-plan-add-goal", Go::to(format!("{path}/obiettivi/{fresh}")))),
            supports: supports.collect(),
            first: text.frame.first.map(|day| told.day(day)),
            every: text.frame.every.map(|every| told.every(every)),
            review: review.filter(|_| !draft),
            reviews: reviews.collect(),
            hold_review: notes.then(|| Press::new("desk-plan-hold-review", Go::to(format!("{path}/esiti/{REVIEW}")))),
            change_times: writes.then(|| quiet("desk-plan-change-times", format!("{path}/tempi"))),
            signatures: version.signatures.iter().map(|one| signed(&one.signature, &one.by, told)).collect(),
            unsigned: if version.state == State::Signed {
                unsigned(text, &signatures, &told.children).iter().map(|party| told.party(party)).collect()
            } else {
                Vec::new()
            },
            sign,
            gave_way: version
                .gave_way
                .iter()
                .map(|one| (piece_said(Some(&one.piece), told), told.by("desk-plan-by", &one.by)))
                .collect(),
            versions: versions(view, version, &list),
            print: (version.state != State::Aside && !text.goals.is_empty() && carries)
                .then(|| Press::new("desk-plan-print", Go::to(format!("{path}/stampa")))),
            side: (view.versions.len() > 1).then(|| format!("{path}/confronto")),
            deeds,
            list,
            path,
            case,
        }
    }
}

/// How the pieces of one version are read.
struct Reader<'a> {
    path: &'a str,
    told: &'a Told<'a>,
    late: &'a [Late],
    progress: &'a [casework::plan::late::Progress],
    writes: bool,
    notes: bool,
}

impl Reader<'_> {
    fn came(&self, id: PieceId) -> (Option<Text>, String) {
        match last(self.progress, id) {
            None => (None, String::new()),
            Some(one) => {
                let said = self.told.speech.say(outcome_name(one.outcome)).into_owned();
                (
                    Some(Text::from("desk-plan-came-on").with("came", said).with("day", self.told.day(one.on))),
                    one.words.clone(),
                )
            }
        }
    }

    fn note(&self, id: PieceId, what: &str) -> Option<Press> {
        self.notes.then(|| {
            Press::quiet("desk-plan-note-came", Go::to(format!("{}/esiti/{id}", self.path))).hidden(Text::said(what))
        })
    }

    fn goal(&self, id: PieceId, goal: &Goal, version: &Version) -> GoalRead {
        let (came, words) = self.came(id);
        let change = self.writes.then(|| {
            Press::quiet("desk-plan-change", Go::to(format!("{}/obiettivi/{id}", self.path)))
                .hidden(Text::said(goal.what.clone()))
        });
        GoalRead {
            anchor: format!("o-{id}"),
            term: term_name(goal.term),
            what: goal.what.clone(),
            sign: goal.sign.clone(),
            needs: self.told.needs_of(&goal.needs),
            came,
            words,
            promises: version.text.promised(id).map(|(id, one)| self.promise(id, one)).collect(),
            deed: change.or_else(|| self.note(id, &goal.what)),
        }
    }

    fn promise(&self, id: PieceId, one: &Commitment) -> Promise {
        let (came, words) = self.came(id);
        Promise {
            by: self.told.party(&one.by),
            what: one.what.clone(),
            due: self.told.due(one.due),
            ask: one.ask.clone(),
            came,
            words,
            late: self.late.iter().any(|late| late.what == Some(id)),
            note: self.note(id, &one.what),
        }
    }
}

fn notice(view: &PlanView, version: &Version, holds: bool, may: bool, path: &str) -> Option<Notice> {
    let lead = |number: i64| {
        let other = path.rsplit_once('/').map_or(String::new(), |(plan, _)| format!("{plan}/{number}"));
        Press::new("desk-plan-see-version", Go::to(other))
    };
    match version.state {
        State::Aside => Some(Notice::new(Tone::Waiting, "desk-plan-aside")),
        State::Signed if !holds => {
            let number = view.in_force().map_or(1, |one| one.number);
            Some(
                Notice::new(Tone::Waiting, Text::from("desk-plan-replaced").with("version", number))
                    .action(lead(number)),
            )
        }
        State::Signed => view.draft().filter(|_| may).map(|draft| {
            Notice::new(Tone::Info, Text::from("desk-plan-has-draft").with("version", draft.number))
                .action(lead(draft.number))
        }),
        State::Draft => None,
    }
}

fn facts(version: &Version, told: &Told<'_>) -> Vec<Text> {
    let state = match version.state {
        State::Draft => "desk-plan-is-draft",
        State::Signed => "desk-plan-is-signed",
        State::Aside => "desk-plan-is-aside",
    };
    let mut facts =
        vec![Text::from(state).with("version", version.number), told.by("desk-plan-begun-by", &version.begun)];
    if let Some(at) = version.signed_at {
        facts.push(Text::from("desk-plan-signed-on").with("day", told.day(told.on(at))));
    }
    facts
}

fn lacking(lack: Lack, path: &str, version: &Version, fresh: PieceId) -> (Text, String) {
    let named = |key: &'static str, id: PieceId| {
        let what = version.text.goals.get(&id).map(|goal| goal.what.clone()).unwrap_or_default();
        (Text::from(key).with("goal", what), format!("{path}/obiettivi/{id}"))
    };
    match lack {
        Lack::Review => ("desk-plan-lacks-times".into(), format!("{path}/tempi")),
        Lack::Goals => ("desk-plan-lacks-goals".into(), format!("{path}/obiettivi/{fresh}")),
        Lack::Needs(id) => named("desk-plan-lacks-needs", id),
        Lack::Promises(id) => named("desk-plan-lacks-promises", id),
        Lack::Services => {
            let first = version.text.goals.keys().next().copied().unwrap_or(fresh);
            ("desk-plan-lacks-services".into(), format!("{path}/obiettivi/{first}"))
        }
    }
}

pub(super) fn power_name(power: Power) -> &'static str {
    match power {
        Power::Parent => "desk-plan-power-parent",
        Power::Guardian => "desk-plan-power-guardian",
        Power::Support => "desk-plan-power-support",
        Power::Curator => "desk-plan-power-curator",
        Power::Foster => "desk-plan-power-foster",
        Power::Proxy => "desk-plan-power-proxy",
    }
}

pub(super) fn way_name(way: Way) -> &'static str {
    match way {
        Way::Paper => "desk-plan-way-paper",
        Way::Digital => "desk-plan-way-digital",
        Way::Aloud => "desk-plan-way-aloud",
    }
}

/// Who signed, how and when, and in whose name.
fn signed(signature: &Signature, by: &By, told: &Told<'_>) -> (String, Text, Vec<Text>) {
    let way = told.speech.say(way_name(signature.way)).into_owned();
    let how = Text::from("desk-plan-signed-how").with("way", way).with("day", told.day(signature.on));
    let mut more = Vec::new();
    let who = match &signature.signer {
        Signer::Person(person) => told.person(*person),
        Signer::Body { body, who } => {
            more.push(Text::from("desk-plan-signed-for-body").with("body", told.body(body)));
            who.clone()
        }
        Signer::ByPower { who, of, power, source } => {
            let of = of.iter().map(|person| told.person(*person)).collect::<Vec<_>>().join(", ");
            let power = told.speech.say(power_name(*power)).into_owned();
            more.push(Text::from("desk-plan-signed-for").with("of", of).with("power", power));
            if !source.is_empty() {
                more.push(Text::from("desk-plan-signed-source").with("source", source.clone()));
            }
            who.clone()
        }
    };
    more.push(told.by("desk-plan-noted-by", by));
    (who, how, more)
}

fn versions(view: &PlanView, shown: &Version, list: &str) -> Vec<(Text, Option<String>)> {
    let told = |version: &Version| {
        let key = match version.state {
            State::Draft => "desk-plan-is-draft",
            State::Signed => "desk-plan-is-signed",
            State::Aside => "desk-plan-is-aside",
        };
        let path = (version.number != shown.number).then(|| format!("{list}/{}/{}", view.id, version.number));
        (Text::from(key).with("version", version.number), path)
    };
    if view.versions.len() > 1 { view.versions.iter().map(told).collect() } else { Vec::new() }
}
