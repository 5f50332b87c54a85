// SPDX-License-Identifier: EUPL-1.2
//! The ways to look at the calendar, above each of them: the day, the week, the team, what is left to close, who would come earlier, who is away;
//! and the one press that books.

use crate::{addresses, visit::Visit};
use agenda::LooseEnds;
use askama::Template;
use identity::Action;
use jiff::civil::Date;
use page::{filters, ui::Text};

/// A way to look at the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum View {
    Day,
    Week,
    Team,
    ToClose,
    Earlier,
    Away,
}

/// The row of links.
#[derive(Template, Clone)]
#[template(path = "calendar/views.html")]
pub(crate) struct Views {
    links: Vec<Link>,
    book: Option<String>,
}

#[derive(Clone)]
struct Link {
    label: Text,
    path: String,
    here: bool,
    /// Somebody is waiting behind it.
    waiting: bool,
}

impl askama::filters::HtmlSafe for Views {}

impl Views {
    /// As this worker may use them, around a day.
    pub(crate) fn of(visit: &Visit, here: View, day: Date, ends: &LooseEnds) -> Self {
        let may = |action| !visit.desks_for(action).is_empty();
        Self::new(here, day, ends.unclosed, (may(Action::BookForSomebody), may(Action::KeepAbsences)))
    }

    pub(crate) fn new(here: View, day: Date, unclosed: i64, (may_book, may_keep): (bool, bool)) -> Self {
        let link = |view: View, label: Text, path: String| Link { label, path, here: view == here, waiting: false };
        let mut links = vec![
            link(View::Day, "desk-view-day".into(), addresses::day(day)),
            link(View::Week, "desk-view-week".into(), addresses::week(day)),
            link(View::Team, "desk-view-team".into(), addresses::team(day)),
        ];
        if unclosed > 0 || here == View::ToClose {
            let label = Text::from("desk-view-to-close").with("count", unclosed);
            let open = link(View::ToClose, label, addresses::TO_CLOSE.to_owned());
            links.push(Link { waiting: unclosed > 0, ..open });
        }
        links.push(link(View::Earlier, "desk-view-earlier".into(), addresses::EARLIER.to_owned()));
        if may_keep {
            links.push(link(View::Away, "desk-view-away".into(), addresses::AWAY.to_owned()));
        }
        Self { links, book: may_book.then(|| addresses::book_from(day)) }
    }
}
