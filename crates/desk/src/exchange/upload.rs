// SPDX-License-Identifier: EUPL-1.2
//! A file that somebody sends: read up to its limit, judged by what it holds, and sealed before anything else is done with it.

use super::{
    hub::{self, Brought},
    path_of,
};
use crate::visit::{Visit, see};
use axum::{body::Body, extract::Request, http::header, response::Response};
use kernel::{Kind, Problem};
use multer::{Constraints, Multipart, SizeLimit};
use page::{Refusal, ui::Text};
use paper::table::{LARGEST, Table, TableError, read};
use reception::exchange::{Lone, Mapping, NewImport, RowKind, fitting, shipped};

/// What the other fields may hold, in bytes.
const FIELD: u64 = 400;

/// What was sent. Personal.
#[derive(Default)]
struct Sent {
    file: Vec<u8>,
    rest: Brought,
}

/// What is wrong with a file, in words.
fn refused(error: TableError) -> Text {
    match error {
        TableError::Empty => "desk-exchange-file-empty".into(),
        TableError::TooLarge => "desk-exchange-file-too-large".into(),
        TableError::Bomb => "desk-exchange-file-bomb".into(),
        TableError::NoTable => "desk-exchange-file-no-table".into(),
        TableError::Locked => "desk-exchange-file-locked".into(),
        TableError::Damaged => "desk-exchange-file-damaged".into(),
        TableError::NoHeadings => "desk-exchange-file-no-headings".into(),
        TableError::ManyRows => Text::from("desk-exchange-file-many-rows").with("max", paper::table::MOST_ROWS),
        TableError::ManyColumns => {
            Text::from("desk-exchange-file-many-columns").with("max", paper::table::MOST_COLUMNS)
        }
        TableError::LongCell { line } => Text::from("desk-exchange-file-long-cell").with("line", i64::from(line)),
    }
}

/// POST.
pub(crate) async fn take(visit: Visit, request: Request) -> Result<Response, Refusal> {
    let (Sent { file, mut rest }, unread) = sent(request).await?;
    let kinds = hub::kinds(&visit);
    // Who may bring one kind alone is not asked which.
    rest.kind = match kinds.as_slice() {
        [] => return Err(Refusal::not_found()),
        [only] => *only,
        _ => rest.kind,
    };
    let again = async |field, why: Text| hub::bring_again(&visit, &rest, field, why).await;
    if let Some(why) = unread {
        return again("file", why).await;
    }
    let desks = visit.desks_of(rest.kind);
    let desk = match desks.as_slice() {
        [only] => only.clone(),
        _ if desks.contains(&rest.at) => rest.at.clone(),
        _ => return again("at", "desk-contact-desk-missing".into()).await,
    };
    if file.is_empty() {
        return again("file", "desk-exchange-file-missing".into()).await;
    }
    // Away from the threads that serve pages: a large file takes a while.
    let table = tokio::task::spawn_blocking(move || read(&file)).await;
    let table = match table.map_err(|_| Problem::new(Kind::Fault, "page-problem-fault"))? {
        Ok(table) => table,
        Err(error) => return again("file", refused(error)).await,
    };
    let Some(mapping) = mapping(&visit, &rest, &table).await? else {
        return again("mapping", "desk-exchange-mapping-other-kind".into()).await;
    };
    let lone = if rest.lone == "closed" { Lone::Closed } else { Lone::Open };
    let new = NewImport { desk, table, mapping, lone };
    let id = visit.desk.reception.begin_import(&visit.session.member, new).await.map_err(Problem::from)?;
    Ok(see(visit.speech.language(), &path_of(id)))
}

/// The mapping that was chosen, or nothing when it is of other rows; else the one that fits best, those of the body first.
async fn mapping(visit: &Visit, rest: &Brought, table: &Table) -> Result<Option<Mapping>, Refusal> {
    let (body, chosen) = (&visit.session.member.body, &rest.mapping);
    let saved = visit.desk.reception.mappings(body, &visit.actor()).await.map_err(Problem::from)?;
    let known = saved.iter().find(|one| one.id.to_string() == *chosen).map(|one| &one.mapping);
    if let Some(known) = known.or_else(|| shipped().iter().find(|one| !chosen.is_empty() && one.id == *chosen)) {
        return Ok(Some(known).filter(|known| known.kind == rest.kind).cloned());
    }
    let all = saved.iter().map(|one| &one.mapping).chain(shipped());
    let unknown = || Mapping { kind: rest.kind, ..Mapping::default() };
    Ok(Some(fitting(all, rest.kind, &table.headings).cloned().unwrap_or_else(unknown)))
}

/// Reads the form with its file; in words what keeps the file from being read, with what came before it.
async fn sent(request: Request) -> Result<(Sent, Option<Text>), Refusal> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let Ok(boundary) = multer::parse_boundary(kind) else {
        return Ok((Sent::default(), Some("desk-exchange-file-missing".into())));
    };
    let largest = u64::try_from(LARGEST).unwrap_or(u64::MAX).saturating_add(1);
    let limits = SizeLimit::new().whole_stream(largest + 64 * 1024).per_field(FIELD).for_field("file", largest);
    let body: Body = request.into_body();
    let mut form =
        Multipart::with_constraints(body.into_data_stream(), boundary, Constraints::new().size_limit(limits));
    let mut sent = Sent::default();
    let malformed = || Refusal::from(Problem::new(Kind::Malformed, "page-problem-malformed"));
    loop {
        let field = match form.next_field().await {
            Ok(Some(field)) => field,
            Ok(None) => return Ok((sent, None)),
            Err(error) if too_large(&error) => return Ok((sent, Some(refused(TableError::TooLarge)))),
            Err(_) => return Err(malformed()),
        };
        let name = field.name().unwrap_or_default().to_owned();
        let bytes = match field.bytes().await {
            Ok(bytes) => bytes,
            Err(error) if too_large(&error) => return Ok((sent, Some(refused(TableError::TooLarge)))),
            Err(_) => return Err(malformed()),
        };
        let text = || String::from_utf8_lossy(&bytes).into_owned();
        match name.as_str() {
            "file" => sent.file = bytes.to_vec(),
            "kind" => sent.rest.kind = RowKind::from_code(&text()).unwrap_or_default(),
            "at" => sent.rest.at = text(),
            "mapping" => sent.rest.mapping = text(),
            "lone" => sent.rest.lone = text(),
            _ => {}
        }
    }
}

fn too_large(error: &multer::Error) -> bool {
    matches!(error, multer::Error::FieldSizeExceeded { .. } | multer::Error::StreamSizeExceeded { .. })
}
