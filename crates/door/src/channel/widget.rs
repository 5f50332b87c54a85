// SPDX-License-Identifier: EUPL-1.2
//! The square for a town's own site (D6): one small page that any site may frame. It sets no cookie, runs no script, asks
//! nobody else for anything, and leads to the door in a page of its own. It cannot tell who looked at it.

use crate::visit::Visit;
use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderName, HeaderValue, header},
    response::{IntoResponse, Response},
};
use kernel::{Istat, Language};
use page::{Form, Refusal, Shell, filters, ui::Text};

/// Only the square may be framed by others, and it may do nothing at all.
const POLICY: &str = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

#[derive(Template)]
#[template(path = "channel/widget.html")]
struct Square {
    language: Language,
    town: String,
    /// Where it leads.
    way: String,
}

#[derive(Template)]
#[template(path = "channel/snippet.html")]
struct Snippet {
    town: String,
    frame: String,
    link: String,
    width: u32,
    height: u32,
}

/// Size of the square, in CSS pixels.
const WIDTH: u32 = 320;
const HEIGHT: u32 = 220;

/// GET `/widget/019021?lang=ar&v=abc12`: the square of a town. `lang`: the language of the site around it; `v`: the
/// campaign it belongs to.
pub(crate) async fn square(visit: Visit, Path(istat): Path<String>, form: Form) -> Result<Response, Refusal> {
    let town = istat.parse::<Istat>().ok().and_then(|istat| visit.directory.town(istat));
    let town = town.ok_or_else(Refusal::not_found)?;
    let wanted = Language::from_code(form.get("lang"));
    let language = wanted
        .filter(|language| visit.door.house.site.languages.contains(language))
        .unwrap_or_else(|| visit.speech.language());
    let code = form.get("v");
    let plain = !code.is_empty() && code.len() <= 8 && code.bytes().all(|letter| letter.is_ascii_alphanumeric());
    let way = page::address(language, &if plain { format!("/v/{code}") } else { "/".to_owned() });
    let square = Square { language, town: town.name.clone(), way };
    let html = square
        .render_with_values(&visit.speech.in_language(language))
        .map_err(|_| kernel::Problem::new(kernel::Kind::Fault, "page-problem-fault"))?;
    let header = |name: HeaderName, value: &'static str| (name, HeaderValue::from_static(value));
    Ok((
        [
            header(header::CONTENT_TYPE, "text/html; charset=utf-8"),
            header(header::CONTENT_SECURITY_POLICY, POLICY),
            header(header::CACHE_CONTROL, "public, max-age=3600"),
            header(header::VARY, "accept-language"),
            header(HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
            header(HeaderName::from_static("x-robots-tag"), "noindex"),
            header(header::REFERRER_POLICY, "no-referrer"),
        ],
        html,
    )
        .into_response())
}

/// GET: what a webmaster copies.
pub(crate) async fn snippet(visit: Visit, Path(istat): Path<String>, form: Form) -> Result<Response, Refusal> {
    let town = istat.parse::<Istat>().ok().and_then(|istat| visit.directory.town(istat));
    let town = town.ok_or_else(|| Refusal::not_found().back_to("/comuni"))?;
    let language = visit.speech.language();
    let (reached, lang) = (&visit.reached, language.code());
    let code = Some(form.get("v")).filter(|code| code.bytes().all(|letter| letter.is_ascii_alphanumeric()));
    let code = code.filter(|code| !code.is_empty() && code.len() <= 8);
    let way = code.map_or_else(|| page::address(language, "/"), |code| format!("/v/{code}"));
    let campaign = code.map(|code| format!("&amp;v={code}")).unwrap_or_default();
    let title = visit.speech.say("door-widget-frame");
    let frame = format!(
        "<iframe src=\"{reached}/widget/{istat}?lang={lang}{campaign}\" title=\"{title}\"\n  \
         width=\"{WIDTH}\" height=\"{HEIGHT}\" loading=\"lazy\" referrerpolicy=\"no-referrer\"\n  \
         style=\"border:0;max-width:100%\"></iframe>"
    );
    let link = format!(
        "<a href=\"{reached}{way}\" lang=\"{lang}\" rel=\"noreferrer\">{}</a>",
        visit.speech.say("door-widget-link")
    );
    Ok(Shell::new(&visit.door.house, &visit.speech, "door-snippet-title")
        .public(format!("/sul-tuo-sito/{istat}"))
        .crumb("door-home", Some("/".into()))
        .crumb(Text::said(town.name.clone()), Some(format!("/comuni/{istat}")))
        .crumb("door-snippet-title", None)
        .show(&Snippet { town: town.name.clone(), frame, link, width: WIDTH, height: HEIGHT }))
}
