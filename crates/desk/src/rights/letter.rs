// SPDX-License-Identifier: EUPL-1.2
//! The answer on paper, in plain words: what was asked, what is answered, on which ground, how to complain. As it stood on the day it was given.

use super::{LIST, outcome_name, right_name, stood, told};
use crate::visit::Visit;
use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use casework::rights::{Outcome, Right, RightView};
use kernel::{Kind as Fault, Problem};
use page::{Refusal, Speech, ui::Text};
use paper::{Decision, DecisionRule, PaperError};

/// GET: the answer as PDF; before there is one there is none.
pub(crate) async fn sheet(visit: Visit, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id = id.parse().map_err(|_| Refusal::not_found().back_to(LIST))?;
    let view = visit
        .desk
        .casework
        .right(&visit.who(), id)
        .await
        .map_err(|why| Refusal::from(Problem::from(why)).back_to(LIST))?;
    let body = visit.body_name(&view.body);
    let phones = visit.directory.body(&view.body).map(|one| one.phones.clone()).unwrap_or_default();
    let letter = on_paper(&view, (body, &phones), &visit.speech).ok_or_else(Refusal::not_found)?;
    let set = tokio::task::spawn_blocking(move || letter.pdf()).await;
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
            tracing::error!(%error, "an answer about one's data could not be printed");
            Err(Problem::new(Fault::Fault, "desk-sheet-not-printed").into())
        }
    }
}

fn plain(text: &Text, speech: &Speech) -> String {
    text.resolve(speech).map(std::borrow::Cow::into_owned).unwrap_or_default()
}

/// What is answered, in a sentence to the person.
fn verdict(right: Right, outcome: Outcome) -> &'static str {
    match (right, outcome) {
        (_, Outcome::Refused) => "desk-letter-refused",
        (_, Outcome::Partly) => "desk-letter-partly",
        (_, Outcome::Unidentified) => "desk-letter-unidentified",
        (_, Outcome::Withdrawn) => "desk-letter-withdrawn",
        (Right::Access, Outcome::Granted) => "desk-letter-access",
        (Right::Correction, Outcome::Granted) => "desk-letter-correction",
        (Right::Erasure, Outcome::Granted) => "desk-letter-erasure",
        (Right::Restriction, Outcome::Granted) => "desk-letter-restriction",
        (Right::Objection, Outcome::Granted) => "desk-letter-objection",
    }
}

/// The paper of a request that was answered; nothing before.
pub(super) fn on_paper(view: &RightView, (body, phones): (String, &[String]), speech: &Speech) -> Option<Decision> {
    let answer = view.answer.as_ref()?;
    let (language, say) = (speech.language(), |key: &str| speech.say(key).into_owned());
    let mut facts = vec![
        (say("desk-letter-to"), view.content.name.clone()),
        (say("desk-letter-asked"), say(right_name(view.right))),
        (say("desk-rights-fact-received"), told(speech, view.received)),
        (say("desk-rights-fact-answered"), told(speech, answer.on)),
        (say("desk-rights-outcome"), say(outcome_name(answer.outcome))),
    ];
    if !view.content.asker.is_empty() {
        facts.insert(1, (say("desk-rights-asker"), view.content.asker.clone()));
    }
    let rule = |(text, article): (String, String), says: &str| DecisionRule {
        say: text,
        says: says.to_owned(),
        looked: Vec::new(),
        source: article,
    };
    let grounds = answer.ground.iter().map(|one| rule(stood(one, language), &say("desk-letter-applies"))).collect();
    let complain: Vec<String> = answer
        .complain
        .iter()
        .map(|one| {
            let (text, article) = stood(one, language);
            format!("{text} ({article})")
        })
        .collect();
    let ask = match phones {
        [] => body.clone(),
        phones => format!("{body}, {}", phones.join(", ")),
    };
    let object = format!("{} {}", complain.join(" "), plain(&Text::from("desk-letter-ask").with("ask", ask), speech));
    let why = if answer.words.is_empty() { say("desk-letter-no-words") } else { answer.words.clone() };
    Some(Decision {
        lang: language.code().to_owned(),
        body,
        title: say("desk-letter-title"),
        verdict: say(verdict(view.right, answer.outcome)),
        note: None,
        facts,
        why: (say("desk-letter-words"), why),
        sum: None,
        rules: (say("desk-letter-grounds"), grounds),
        papers: (say("desk-letter-papers"), Vec::new()),
        object: (say("desk-rights-complain"), object),
        signs: vec![say("desk-pathway-paper-place"), say("desk-pathway-paper-signs")],
        foot: say("desk-letter-foot"),
        page: say("desk-pathway-paper-page"),
        made_on: answer.on,
    })
}
