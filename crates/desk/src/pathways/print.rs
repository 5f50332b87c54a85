// SPDX-License-Identifier: EUPL-1.2
//! A decision on paper, for whoever asked: what the decision carries with it, in words. Nothing is reckoned anew.

use super::{Place, told};
use crate::{assessments::Teller, contacts::full_name, instruments::words, visit::Visit};
use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use casework::{
    case::access::Doing,
    pathway::{
        Act,
        course::{Deed, Verdict},
        rules::{Evaluation, Says},
    },
};
use kernel::{Kind as Fault, Localized, Problem};
use page::{Refusal, Speech, ui::Text};
use paper::{Decision, DecisionRule, PaperError};

/// Who is named on the paper, and whom to ask.
pub(super) struct Named {
    /// Whom the case concerns; the name by which the team knows the case is not theirs to read.
    pub people: Vec<String>,
    /// The body that holds the case.
    pub body: String,
    /// Its telephones.
    pub phones: Vec<String>,
}

/// GET: the decision as PDF. For whoever works on the case, and not who only reads it; before it is decided there is none.
pub(crate) async fn sheet(visit: Visit, Path((case, course)): Path<(String, String)>) -> Result<Response, Refusal> {
    let place = Place::of(&visit, &case, &course).await?;
    if !place.open.may(Doing::Carry) {
        return Err(Refusal::not_found());
    }
    // Who may not look for people prints it without their names.
    let known = visit.desk.people.identities(&visit.who(), &place.open.concerned).await.unwrap_or_default();
    let holder = &place.open.body;
    let named = Named {
        people: place.open.concerned.iter().filter_map(|id| known.get(id)).map(full_name).collect(),
        body: visit.body_name(holder),
        phones: visit.directory.body(holder).map(|body| body.phones.clone()).unwrap_or_default(),
    };
    let decision = on_paper(&place, named, &visit).ok_or_else(Refusal::not_found)?;
    let set = tokio::task::spawn_blocking(move || decision.pdf()).await;
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
            tracing::error!(%error, "a decision could not be printed");
            Err(Problem::new(Fault::Fault, "desk-sheet-not-printed").into())
        }
    }
}

fn plain(text: &Text, speech: &Speech) -> String {
    text.resolve(speech).map(std::borrow::Cow::into_owned).unwrap_or_default()
}

/// What was decided, in a sentence.
pub(super) fn verdict(verdict: Verdict, found: &Evaluation, speech: &Speech) -> Text {
    match (verdict, &found.sum) {
        (Verdict::Grant, Some(sum)) => {
            Text::from("desk-pathway-verdict-sum").with("amount", told::money(sum.given(), speech))
        }
        (Verdict::Grant, None) => "desk-pathway-verdict-grant".into(),
        (Verdict::Refuse, _) => "desk-pathway-verdict-refuse".into(),
    }
}

/// What was proposed, in a sentence.
pub(super) fn proposal(verdict: Verdict, found: &Evaluation, speech: &Speech) -> Text {
    match (verdict, &found.sum) {
        (Verdict::Grant, Some(sum)) => {
            Text::from("desk-pathway-proposal-sum").with("amount", told::money(sum.given(), speech))
        }
        (Verdict::Grant, None) => "desk-pathway-proposed-grant".into(),
        (Verdict::Refuse, _) => "desk-pathway-proposed-refuse".into(),
    }
}

/// The paper of a course that was decided; nothing before.
fn on_paper(place: &Place, named: Named, teller: &impl Teller) -> Option<Decision> {
    let (view, speech) = (&place.view, teller.speech());
    let (language, say) = (speech.language(), |key: &str| speech.say(key).into_owned());
    let decided: &Act = view.last(Deed::Decided)?;
    let proposed = view.last(Deed::Proposed)?;
    let (outcome, found) = (decided.told.verdict?, decided.told.evaluation.as_ref()?);
    let of = |text: &Localized| plain(&words::told(text, language), speech);
    let day = |at| speech.days().told(&teller.local(at).date().to_string());
    let act = |act: &Act| {
        let by =
            Text::from("desk-pathway-paper-by").with("day", day(act.by.at)).with("body", teller.body(&act.by.body));
        plain(&by, speech)
    };
    let mut facts = vec![(say("desk-pathway-paper-what"), of(view.landed.pathway.title()))];
    if !named.people.is_empty() {
        facts.push((say("desk-pathway-paper-people"), named.people.join(", ")));
    }
    facts.push((say("desk-pathway-paper-asked"), told::day(found.on, speech)));
    facts.push((say("desk-pathway-paper-proposed"), act(proposed)));
    facts.push((say("desk-pathway-paper-decided"), act(decided)));
    let mut rules: Vec<_> = found.rules.iter().filter(|one| one.says != Says::NotAsked).collect();
    // Why it was refused is read first.
    rules.sort_by_key(|one| outcome == Verdict::Refuse && one.says == Says::Met);
    let rules = rules.into_iter().map(|one| {
        let line = told::rule(one, true, speech);
        DecisionRule {
            say: plain(&line.say, speech),
            says: say(line.says),
            looked: line.looked.iter().map(|look| plain(look, speech)).collect(),
            source: plain(&line.source, speech),
        }
    });
    let sum = found.sum.as_ref().filter(|_| outcome == Verdict::Grant).map(|sum| {
        let lines = told::sum(sum, speech);
        let parts = lines.parts.iter().map(|(say, given)| (plain(say, speech), plain(given, speech)));
        let total = plain(&Text::from("desk-pathway-total").with("amount", lines.total), speech);
        (say("desk-pathway-paper-sum"), parts.collect(), total, plain(&lines.limit, speech))
    });
    let ask = match named.phones.as_slice() {
        [] => named.body.clone(),
        phones => format!("{}, {}", named.body, phones.join(", ")),
    };
    let papers = decided.told.papers.iter().map(|(paper, on)| format!("{}, {}", of(paper), told::day(*on, speech)));
    Some(Decision {
        lang: language.code().to_owned(),
        body: named.body,
        title: say("desk-pathway-paper-title"),
        verdict: plain(&verdict(outcome, found, speech), speech),
        note: told::example(found).then(|| say("desk-pathway-paper-example")),
        facts,
        why: (say("desk-pathway-paper-why"), decided.told.words.clone()),
        sum,
        rules: (say("desk-pathway-rules"), rules.collect()),
        papers: (say("desk-pathway-paper-papers"), papers.collect()),
        object: (
            say("desk-pathway-paper-object"),
            plain(&Text::from("desk-pathway-paper-object-how").with("ask", ask), speech),
        ),
        signs: vec![say("desk-pathway-paper-place"), say("desk-pathway-paper-signs")],
        foot: say("desk-pathway-paper-foot"),
        page: say("desk-pathway-paper-page"),
        made_on: teller.local(decided.by.at).date(),
    })
}
