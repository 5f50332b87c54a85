// SPDX-License-Identifier: EUPL-1.2
//! Styles, type, icons and small scripts: embedded in the binary, hashed, compressed, cached for ever.
//!
//! `cargo xtask assets` builds them into `web/dist`. Without that folder the house still opens, in a plain
//! built-in style.

use axum::Router;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use kernel::Language;
use rust_embed::{EmbeddedFile, RustEmbed};
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "../../web/dist"]
#[allow_missing = true]
struct Dist;

/// What is worn when nothing was built.
const PLAIN: &str = include_str!("plain.css");

/// Logical name → address.
static ADDRESSES: LazyLock<FxHashMap<String, &'static str>> = LazyLock::new(|| {
    let manifest: FxHashMap<String, String> =
        Dist::get("manifest.json").and_then(|file| serde_json::from_slice(&file.data).ok()).unwrap_or_default();
    // Leaked once in the life of the process, so that templates write addresses without copying.
    manifest.into_iter().map(|(name, hashed)| (name, &*format!("/assets/{hashed}").leak())).collect()
});

/// The address of an asset by its logical name (`filo.css`); empty when nothing was built and nothing replaces it.
pub fn href(name: &str) -> &'static str {
    match ADDRESSES.get(name) {
        Some(address) => address,
        None if name.ends_with(".css") => "/assets/plain.css",
        None => "",
    }
}

/// Addresses of the fonts that a page of this language shows at once: fetched early, so that text does not jump.
pub(crate) fn first_fonts(language: Language) -> impl Iterator<Item = &'static str> {
    let names: &[&str] = match language {
        Language::Ar => &["noto-ar-400.woff2", "noto-ar-700.woff2"],
        Language::Pa => &["noto-pa-400.woff2", "noto-pa-700.woff2"],
        Language::Uk => &["noto-uk-400.woff2", "noto-uk-700.woff2"],
        Language::Ro => &["titillium-400.woff2", "titillium-700.woff2", "titillium-400-ext.woff2"],
        // Chinese is written with what the device has.
        Language::Zh => &[],
        _ => &["titillium-400.woff2", "titillium-700.woff2"],
    };
    names.iter().map(|name| href(name)).filter(|address| !address.is_empty())
}

/// The sheet that brings the letters of this language alone, where it has its own.
pub(crate) fn type_sheet(language: Language) -> Option<&'static str> {
    let name = match language {
        Language::Ar => "type.ar.css",
        Language::Pa => "type.pa.css",
        Language::Uk => "type.uk.css",
        _ => return None,
    };
    ADDRESSES.get(name).copied()
}

/// Whether `cargo xtask assets` had run when this binary was built.
pub fn are_built() -> bool {
    !ADDRESSES.is_empty()
}

/// The route `/assets/…`. Answers carry their own caching: wrap it or not in [`crate::dress`] as you like.
pub fn router<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/assets/{name}", get(serve))
}

/// Every embedded asset by its hashed name: for whoever writes pages to a folder to look at them.
pub fn all() -> impl Iterator<Item = (String, Vec<u8>)> {
    Dist::iter().filter_map(|name| Dist::get(&name).map(|file| (name.into_owned(), file.data.into_owned())))
}

async fn serve(Path(name): Path<String>, headers: HeaderMap) -> Response {
    if name == "plain.css" {
        return ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], PLAIN).into_response();
    }
    let Some(kind) = kind_of(&name) else { return StatusCode::NOT_FOUND.into_response() };
    let Some(plain) = Dist::get(&name) else { return StatusCode::NOT_FOUND.into_response() };
    let (file, coding) = best(&name, plain, &headers);
    let tag = tag_of(&file, coding);
    let mut answer = if headers.get(header::IF_NONE_MATCH).is_some_and(|known| known == tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        file.data.into_owned().into_response()
    };
    let out = answer.headers_mut();
    out.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    out.insert(header::ETAG, tag);
    out.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    out.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    // The name changes with the content, so a copy is good for ever.
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    if let Some(coding) = coding {
        out.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
    }
    answer
}

/// The smallest copy that this browser can read.
fn best(name: &str, plain: EmbeddedFile, headers: &HeaderMap) -> (EmbeddedFile, Option<&'static str>) {
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    for (coding, ending) in [("br", "br"), ("gzip", "gz")] {
        if accepted.split(',').any(|offer| offer.split(';').next().is_some_and(|offer| offer.trim() == coding))
            && let Some(file) = Dist::get(&format!("{name}.{ending}"))
        {
            return (file, Some(coding));
        }
    }
    (plain, None)
}

fn tag_of(file: &EmbeddedFile, coding: Option<&str>) -> HeaderValue {
    let hash: String = file.metadata.sha256_hash().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    HeaderValue::from_str(&format!("\"{hash}-{}\"", coding.unwrap_or("id")))
        .unwrap_or_else(|_| HeaderValue::from_static("\"\""))
}

/// The content type; `None` for what is not served (the manifest, compressed copies by their own name).
fn kind_of(name: &str) -> Option<&'static str> {
    Some(match name.rsplit_once('.')?.1 {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "woff2" => "font/woff2",
        "png" => "image/png",
        "ico" => "image/x-icon",
        _ => return None,
    })
}
