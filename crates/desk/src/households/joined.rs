// SPDX-License-Identifier: EUPL-1.2
//! A merge that was made: who is one since when, what an undoing gives back, what stays with the kept record; and the undoing.

use super::{double::to_person, merge_path, person_path};
use crate::{
    contacts::who,
    visit::{Visit, moment},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use kernel::Problem;
use page::{
    Form, Refusal, Switch, filters,
    ui::{Notice, Text, Tone},
};
use people::{
    PeopleError, PersonId,
    merge::{MergeId, MergeView},
};

/// The page. Personal: shown and forgotten.
#[derive(Template)]
#[template(path = "households/joined.html")]
pub(crate) struct JoinedPage {
    pub notice: Option<Notice>,
    pub path: String,
    pub back: String,
    pub name: String,
    pub when: String,
    /// Who the two would be again.
    pub again: [(String, Option<String>); 2],
    /// What was changed or noted since, and stays with the first.
    pub stays: Vec<Text>,
}

/// What stays, in words.
pub(crate) fn stays(view: &MergeView) -> Vec<Text> {
    let mut stays: Vec<Text> = view
        .stays
        .iter()
        .map(|field| {
            Text::from(match *field {
                "surname" => "desk-merge-surname",
                "given" => "desk-merge-given",
                "alias" => "desk-merge-alias",
                "born" => "desk-contact-born",
                "sex" => "desk-merge-sex",
                "tax-code" => "desk-exchange-column-tax-code",
                "language" => "desk-contact-language",
                "call-at" => "desk-contact-call-at",
                "interpreter" => "desk-contact-interpreter",
                _ => "desk-merge-heed",
            })
        })
        .collect();
    let counted = [
        ("desk-merge-stays-ways", view.since.ways),
        ("desk-merge-stays-homes", view.since.memberships),
        ("desk-merge-stays-ties", view.since.relations),
    ];
    stays.extend(
        counted.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| Text::from(key).with("count", count)),
    );
    if view.parted_since {
        stays.push("desk-merge-stays-parted".into());
    }
    stays
}

fn ids(person: &str, merge: &str) -> Result<(PersonId, MergeId), Refusal> {
    Ok((person.parse().map_err(|_| Refusal::not_found())?, merge.parse().map_err(|_| Refusal::not_found())?))
}

/// GET.
pub(crate) async fn show(visit: Visit, Path((person, merge)): Path<(String, String)>) -> Result<Response, Refusal> {
    let (person, merge) = ids(&person, &merge)?;
    page(&visit, person, merge, None).await
}

async fn page(visit: &Visit, person: PersonId, merge: MergeId, why: Option<Text>) -> Result<Response, Refusal> {
    let view = visit.desk.people.merged(&visit.who(), merge).await.map_err(Problem::from)?;
    if view.kept != person {
        return Err(Refusal::not_found());
    }
    let again = |identity: &people::Identity| (who::name(identity), visit.born(identity));
    let page = JoinedPage {
        notice: why.map(|why| Notice::new(Tone::Waiting, why).announced()),
        path: merge_path(person, merge),
        back: person_path(person),
        name: who::name(&view.now),
        when: moment(&visit.speech, visit.local(view.made_at)),
        again: [again(&view.back), again(&view.gone)],
        stays: stays(&view),
    };
    let wrong = page.notice.is_some();
    Ok(visit.shell("desk-merge-one", Switch::Path(page.path.clone())).wrong(wrong).show(&page))
}

/// POST: the merge is undone.
pub(crate) async fn undo(
    visit: Visit,
    Path((person, merge)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    let (person, merge) = ids(&person, &merge)?;
    // Of somebody else's merge nothing is undone here.
    let view = visit.desk.people.merged(&visit.who(), merge).await.map_err(Problem::from)?;
    if view.kept != person {
        return Err(Refusal::not_found());
    }
    if form.get("go") != "undo" {
        return page(&visit, person, merge, None).await;
    }
    match visit.desk.people.undo_merge(&visit.who(), merge).await {
        Ok(_) => Ok(to_person(&visit, person, "separata")),
        Err(PeopleError::ChangedMeanwhile) => page(&visit, person, merge, Some("desk-merge-changed".into())).await,
        Err(error) => Err(Refusal::from(Problem::from(error)).back_to(person_path(person))),
    }
}
