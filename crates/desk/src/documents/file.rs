// SPDX-License-Identifier: EUPL-1.2
//! The bytes of a document, sent as they are opened: under their true type, to nobody's cache, and with nothing in them allowed to run.

use crate::{plans::read, visit::Visit};
use axum::{
    body::Body,
    extract::Path,
    http::{HeaderName, HeaderValue, header},
    response::{IntoResponse, Response},
};
use casework::document::{DocumentId, Opened, kinds::Form as FileForm};
use futures_util::{StreamExt, stream};
use page::{Form, Refusal};

/// Nothing may run, load, be sent or be framed; and no origin, for whatever it is.
const SHUT: &str = "default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/// The same for a PDF, which a browser shows by a part of its own: in a sandbox it shows nothing (ADR 0116).
const PDF: &str = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// GET: to be shown where that is safe, to be kept with `?scarica`.
pub(crate) async fn give(
    visit: Visit,
    Path((case, document)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    let (case, document): (_, DocumentId) = (read(&case)?, read(&document)?);
    let room = &visit.desk.casework;
    let mut opened = room.open_document(&visit.who(), case, document, visit.today()).await.map_err(super::refused)?;
    // The first piece is opened before the answer begins: a key that is lost is told on a page, not by half a file.
    let first = opened.piece().await.map_err(super::refused)?;
    let keeps = form.has("scarica") || !opened.form.is_shown();
    let headers = headers(&opened, document, keeps);
    let pieces = stream::unfold((first, opened), async |(first, mut opened)| {
        let piece = match first {
            Some(piece) => Ok(piece),
            // An answer that breaks off is known by its length: better nothing than a paper with a hole in it.
            None => opened.piece().await.transpose()?.map_err(|error| {
                tracing::error!(%error, "a document could not be read to its end");
                std::io::Error::other("the document could not be read to its end")
            }),
        };
        Some((piece, (None, opened)))
    });
    // Whoever compresses asks once more after the end.
    let pieces = pieces.fuse();
    Ok((headers, Body::from_stream(pieces)).into_response())
}

fn headers(opened: &Opened, document: DocumentId, keeps: bool) -> [(HeaderName, HeaderValue); 6] {
    // Never the name it came with: that may be somebody's.
    let id = document.to_string();
    let short: String = id.chars().rev().filter(char::is_ascii_alphanumeric).take(8).collect();
    let how = if keeps { "attachment" } else { "inline" };
    let named = format!("{how}; filename=\"documento-{short}.{}\"", opened.form.ending());
    let policy = if opened.form == FileForm::Pdf && !keeps { PDF } else { SHUT };
    let value = HeaderValue::from_static;
    [
        (header::CONTENT_TYPE, value(opened.form.media_type())),
        (header::CONTENT_LENGTH, HeaderValue::from(opened.bytes)),
        (header::CONTENT_DISPOSITION, HeaderValue::from_str(&named).unwrap_or(value("attachment"))),
        (header::CONTENT_SECURITY_POLICY, value(policy)),
        (header::X_FRAME_OPTIONS, value("DENY")),
        (header::CACHE_CONTROL, value("no-store, no-transform")),
    ]
}
