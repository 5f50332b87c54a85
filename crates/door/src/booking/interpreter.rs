// SPDX-License-Identifier: EUPL-1.2
//! Somebody who speaks their language, asked for with the appointment: offered where the desk does not speak the language of the page.
//! Whom the desk finds is its business; a relative or a child who translates is never asked for.

use crate::{
    draft::{Draft, Wish},
    visit::Visit,
};
use agenda::mediators::{Asked, NewMediation, Tongue};
use page::{
    Form,
    ui::{Choice, Choices, SummaryRow, Text},
};

/// Whoever speaks it.
const ANYBODY: &str = "any";
/// A woman.
const WOMAN: &str = "woman";
/// Nobody: what holds until they say otherwise.
const NOBODY: &str = "no";

/// The language that nobody at the desk speaks, where there is one and it can be interpreted.
fn missing(visit: &Visit, wish: &Wish) -> Option<Tongue> {
    let language = visit.speech.language();
    let desk = visit.directory.desk(&wish.desk)?;
    let settled = wish.settled() || wish.moving.is_some();
    let spoken = language == kernel::Language::It || desk.languages.iter().any(|spoken| spoken == language.code());
    if settled || spoken { None } else { Tongue::from_code(language.code()) }
}

/// The question.
pub(super) fn question(visit: &Visit, draft: &Draft, wish: &Wish) -> Option<Choices> {
    let tongue = missing(visit, wish)?;
    let options = [(NOBODY, "door-mediation-no"), (ANYBODY, "door-mediation-yes"), (WOMAN, "door-mediation-woman")];
    let said =
        |code: &str| if draft.who.interpreter.is_empty() { code == NOBODY } else { code == draft.who.interpreter };
    let options = options.map(|(code, words)| Choice::new(code, words).chosen(said(code)));
    let ask = Text::from("door-mediation-ask").with("language", tongue.own);
    Some(Choices::one("interpreter", ask, options.into()).hint("door-mediation-ask-hint"))
}

/// Reads what they said.
pub(super) fn read(draft: &mut Draft, form: &Form) {
    if let Some(known) = [NOBODY, ANYBODY, WOMAN].into_iter().find(|known| *known == form.get("interpreter")) {
        draft.who.interpreter = known.to_owned();
    }
}

/// What they asked for, as the desk finds it. How to call them is left open: whoever interprets reads a name only when they say so.
pub(super) fn asked(visit: &Visit, draft: &Draft, wish: &Wish) -> Option<NewMediation> {
    let tongue = missing(visit, wish)?;
    let asked = match draft.who.interpreter.as_str() {
        ANYBODY => Asked::Anybody,
        WOMAN => Asked::Woman,
        _ => return None,
    };
    let wish = agenda::mediators::Wish { asked, ..agenda::mediators::Wish::default() };
    Some(NewMediation { language: tongue.code.to_owned(), wish, who: None })
}

/// The line of the summary.
pub(super) fn row(visit: &Visit, draft: &Draft, wish: &Wish) -> Option<SummaryRow> {
    let asked = asked(visit, draft, wish)?;
    let words = if asked.wish.asked == Asked::Woman { "door-mediation-woman" } else { "door-mediation-yes" };
    Some(SummaryRow::new("door-row-mediation", words).and("door-mediation-silent"))
}
