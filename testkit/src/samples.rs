// SPDX-License-Identifier: EUPL-1.2
//! The sample pages of every room, served so that a browser can look at them: `/samples/it/fields-wrong`.

use axum::{
    Router,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use filo::Filo;
use kernel::Language;
use page::samples::{Sample, sample_house};

/// The samples of all rooms in every language they speak.
///
/// # Panics
/// When a page cannot be written: a text is missing.
pub fn all(filo: &Filo) -> Vec<Sample> {
    let words = filo.house(true).expect("pages that speak").words;
    let house = sample_house(words, &Language::ALL);
    Language::ALL
        .into_iter()
        .flat_map(|language| {
            let mut pages = page::samples::samples(&house, language).expect("samples of the components");
            // Workers read two languages.
            if matches!(language, Language::It | Language::En) {
                pages.extend(desk::samples::samples(&house, language).expect("samples of the desk"));
                pages.extend(message::samples::samples(&house, language).expect("samples of the messages"));
            }
            pages
        })
        .collect()
}

/// The address of a sample.
pub fn path(sample: &Sample) -> String {
    format!("/samples/{}/{}", sample.language.code(), sample.name)
}

/// The samples with their addresses, and the styles they need.
pub fn router(samples: Vec<Sample>) -> Router {
    samples.into_iter().fold(Router::new(), |router, sample| {
        let path = path(&sample);
        router.route(&path, get(move || async move { page(sample.html) }))
    })
}

fn page(html: String) -> Response {
    (StatusCode::OK, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response()
}
