// SPDX-License-Identifier: EUPL-1.2
//! The rows that were not written, as a file: the columns they came with and one more, why. Corrected there it is sent again.

use super::file;
use crate::visit::Visit;
use axum::{extract::Path, response::Response};
use kernel::Problem;
use page::Refusal;
use paper::table::write_csv;
use reception::exchange::{Standing, Step};

/// GET.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refusal> {
    let view = visit.waiting(&id).await?;
    let mut rows: Vec<Vec<String>> = Vec::new();
    if view.step == Step::Done {
        for number in 0..view.parts {
            let part = visit.desk.reception.import_part(&visit.session.member, view.id, number).await;
            for row in part.map_err(Problem::from)?.rows {
                let why = match &row.standing {
                    Standing::Wrong(wrong) | Standing::Refused(wrong) => visit.wrong(wrong),
                    Standing::LeftOut => visit.speech.say("desk-exchange-left-out").into_owned(),
                    _ => continue,
                };
                let mut cells = row.cells;
                cells.push(why);
                rows.push(cells);
            }
        }
    }
    let mut headings = view.headings;
    headings.push(visit.speech.say("desk-exchange-why").into_owned());
    let name = visit.speech.say("desk-exchange-file-refused").into_owned();
    Ok(file(write_csv(&headings, &rows), "csv", &name))
}
