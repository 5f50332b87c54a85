// SPDX-License-Identifier: EUPL-1.2
//! The step over the threshold: the frame of the pages before it, and where one is led after it.

use super::{BODIES, INVITED, MINE, held::Resume};
use crate::{Desk, visit::see};
use axum::{http::HeaderMap, response::Response};
use identity::Opened;
use page::{House, Shell, Speech, Switch};

/// The frame of the pages before one is in.
pub(crate) fn shell(house: &House, speech: &Speech, title: &'static str) -> Shell {
    Shell::new(house, speech, title).only_in(&crate::LANGUAGES).switch(Switch::Path("/scrivania/entra".to_owned()))
}

/// Leads in: to the invitation they follow, else to the choice of the body they act for, else to what they must be told,
/// else to the day. What they were writing when their session ended comes first.
pub(crate) fn welcome(desk: &Desk, speech: &Speech, headers: &HeaderMap, opened: &Opened, held: &str) -> Response {
    if let Some(resume) = Resume::of(desk, opened.account, held, opened.memberships == 1) {
        let mut answer = shell(&desk.house, speech, "desk-held-title").show(&resume);
        desk.identity.greet(opened, answer.headers_mut());
        return answer;
    }
    let to = if desk.identity.invitation(headers).is_some() {
        INVITED
    } else if opened.memberships > 1 {
        BODIES
    } else if opened.notices {
        MINE
    } else {
        "/scrivania"
    };
    let mut answer = see(speech.language(), to);
    desk.identity.greet(opened, answer.headers_mut());
    answer
}
