// SPDX-License-Identifier: EUPL-1.2
//! Files as they come: each sealed piece by piece while it is read, so that the machine holds little of any. What is wrong with one does not
//! lose the others, nor what was typed beside them.

use super::{refused, size, unfit};
use crate::visit::Visit;
use axum::{body::Body, extract::Request, http::header};
use casework::{
    case::OpenCase,
    document::{Arrived, DocumentError, DocumentId},
};
use kernel::{Kind, Problem};
use multer::{Constraints, Field, Multipart, SizeLimit};
use page::{Form, Refusal, ui::Text};

/// What all other fields of the form may hold, in bytes.
const FIELDS: usize = 64 * 1024;

/// What was sent. Personal.
#[derive(Default)]
pub(super) struct Sent {
    /// Files that came whole.
    pub files: Vec<Arrived>,
    /// What is wrong with others, in words, in the order in which they came.
    pub wrong: Vec<Text>,
    /// Documents of the case that are the same as one that was sent.
    pub there: Vec<DocumentId>,
    /// The rest of the form.
    pub form: Form,
}

/// Reads the form with its files.
///
/// # Errors
/// When the form breaks off, or the database refuses: what came of it goes without a trace.
pub(super) async fn sent(visit: &Visit, open: &OpenCase, request: Request) -> Result<Sent, Refusal> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let Ok(boundary) = multer::parse_boundary(kind) else { return Ok(Sent::default()) };
    let rules = visit.desk.casework.document_rules();
    // Somewhat more than may come, so that a file that is too large is named and the rest is still read.
    let whole = rules.largest.saturating_mul(rules.at_once as u64 + 1).saturating_add(1024 * 1024);
    let limits = Constraints::new().size_limit(SizeLimit::new().whole_stream(whole));
    let body: Body = request.into_body();
    let mut parts = Multipart::with_constraints(body.into_data_stream(), boundary, limits);
    let (mut sent, mut fields, mut read, mut came) = (Sent::default(), Vec::new(), 0, 0);
    loop {
        let mut field = match parts.next_field().await {
            Ok(Some(field)) => field,
            Ok(None) => break,
            Err(error) if too_much(&error) => {
                sent.wrong.push("desk-document-too-much".into());
                break;
            }
            Err(_) => return Err(malformed()),
        };
        let name = field.name().unwrap_or_default().to_owned();
        if name != "file" {
            let mut text = Vec::new();
            while let Some(part) = field.chunk().await.map_err(|_| malformed())? {
                read += part.len();
                if read > FIELDS {
                    return Err(Problem::new(Kind::TooLarge, "page-problem-too-large").into());
                }
                text.extend_from_slice(&part);
            }
            fields.push((name, String::from_utf8_lossy(&text).into_owned()));
            continue;
        }
        let called = field.file_name().unwrap_or_default().to_owned();
        // A field in which nobody has chosen anything comes without a name.
        if called.is_empty() {
            continue;
        }
        came += 1;
        if came > rules.at_once {
            // What is too many is read to its end and forgotten: a connection that we cut says nothing to whoever waits.
            if came == rules.at_once + 1 {
                sent.wrong.push(Text::from("desk-document-too-many-files").with("max", rules.at_once));
            }
            continue;
        }
        let form = fields.iter().find(|(name, _)| name == "key").map_or("", |(_, key)| key);
        let form = format!("{form} {came}");
        match one(visit, open, field, &called, &form).await? {
            Ok(arrived) => sent.files.push(arrived),
            Err((why, there)) => {
                sent.wrong.push(why);
                sent.there.extend(there);
            }
        }
    }
    let pairs = fields.iter().map(|(name, value)| (page::clean(name), page::clean(value))).collect::<Vec<_>>();
    sent.form = Form::of(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    Ok(sent)
}

/// A file that is not taken: in words why, and the same one where there is one.
type Refused = (Text, Option<DocumentId>);

/// One file; in words what is wrong with it.
async fn one(
    visit: &Visit,
    open: &OpenCase,
    mut field: Field<'_>,
    called: &str,
    form: &str,
) -> Result<Result<Arrived, Refused>, Refusal> {
    let (who, room) = (visit.who(), &visit.desk.casework);
    let mut arrival = Some(room.arrival(&who, open).await.map_err(refused)?);
    let mut large = None;
    loop {
        let part = match field.chunk().await {
            Ok(Some(part)) => part,
            Ok(None) => break,
            // Too much in all: what is too large was named before.
            Err(error) if too_much(&error) => {
                let largest = room.document_rules().largest;
                return Ok(Err(said(DocumentError::TooLarge { largest }, called, visit)?));
            }
            Err(_) => return Err(malformed()),
        };
        let Some(coming) = &mut arrival else { continue };
        match coming.take(&part).await {
            Ok(()) => (),
            Err(error @ DocumentError::TooLarge { .. }) => {
                // The rest of it is read and forgotten, for what comes after it.
                large = Some(said(error, called, visit)?);
                arrival = None;
            }
            Err(error) => return Err(refused(error)),
        }
    }
    match (arrival, large) {
        (Some(arrival), _) => match arrival.finish(&who, called, form).await {
            Ok(arrived) => Ok(Ok(arrived)),
            Err(error) => Ok(Err(said(error, called, visit)?)),
        },
        (None, large) => Ok(Err(large.unwrap_or_else(|| ("desk-document-too-much".into(), None)))),
    }
}

/// What is wrong with a file, with its name as whoever sent it knows it.
fn said(error: DocumentError, called: &str, visit: &Visit) -> Result<Refused, Refusal> {
    let language = visit.speech.language();
    let there = if let DocumentError::Already(there) = error { Some(there) } else { None };
    let text = match error {
        DocumentError::TooLarge { largest } => {
            Text::from("desk-document-file-too-large").with("max", size(largest, language))
        }
        DocumentError::Unfit(why) => Text::from(unfit(why)),
        DocumentError::Harmful => "desk-document-file-harmful".into(),
        DocumentError::Already(_) => "desk-document-file-already".into(),
        DocumentError::Gone => "desk-document-file-twice".into(),
        other => return Err(refused(other)),
    };
    Ok((text.with("name", called.to_owned()), there))
}

fn too_much(error: &multer::Error) -> bool {
    matches!(error, multer::Error::StreamSizeExceeded { .. })
}

fn malformed() -> Refusal {
    Problem::new(Kind::Malformed, "page-problem-malformed").into()
}
