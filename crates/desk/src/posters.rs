// SPDX-License-Identifier: EUPL-1.2
//! Posters and campaigns (D6): print-ready PDF per desk, town and language, and how often each was followed.

use crate::visit::Visit;
use askama::Template;
use axum::{
    http::{HeaderName, HeaderValue, header},
    response::{IntoResponse, Response},
};
use identity::{Action, Role};
use kernel::{Istat, Language, UtcMicros};
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{
        Action as Press, Choice, Choices, Empty, ErrorSummary, Field, Go, Kind as FieldKind, Notice, Select, Table,
        Text, Tone,
    },
};
use paper::{PaperError, Size};
use reception::{Channel, Kind, LONGEST_LABEL, PosterRefused, Printing, Reached};

/// The page's path, without language.
pub(crate) const PATH: &str = "/scrivania/manifesti";
/// Days counted in the table.
const DAYS: i64 = 90;
/// What a campaign of the desk may hang on; the others have their own way to be made.
const KINDS: [Kind; 6] = [Kind::Poster, Kind::School, Kind::Parish, Kind::Doctor, Kind::Social, Kind::Other];

/// Posters, and what came of them.
#[derive(Template)]
#[template(path = "posters.html")]
pub(crate) struct Posters {
    summary: ErrorSummary,
    notice: Option<Notice>,
    nothing: Option<Empty>,
    about: Select,
    language: Select,
    size: Choices,
    kind: Select,
    label: Field,
    print: Press,
    /// In words, what the table says in figures.
    sum: Text,
    table: Table,
}

/// What was chosen; kept when it is refused.
#[derive(Debug, Clone, Default)]
pub(crate) struct Chosen {
    about: String,
    language: String,
    size: String,
    kind: String,
    label: String,
}

/// GET: the form and the counts.
pub(crate) async fn show(visit: Visit) -> Result<Response, Refusal> {
    page(&visit, &Chosen::default(), &Errors::default(), None).await
}

/// POST: opens the campaign, once, and gives its poster.
pub(crate) async fn print(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let chosen = Chosen {
        about: form.get("about").to_owned(),
        language: form.get("language").to_owned(),
        size: form.get("size").to_owned(),
        kind: form.get("kind").to_owned(),
        label: form.get("label").to_owned(),
    };
    let language = Language::from_code(&chosen.language).unwrap_or_default();
    let size = Size::from_code(&chosen.size).unwrap_or(Size::A4);
    let kind = KINDS.into_iter().find(|kind| kind.code() == chosen.kind).unwrap_or(Kind::Poster);
    let kind = if kind == Kind::Poster && size == Size::Card { Kind::Card } else { kind };
    let address = visit.desk.address.clone();
    let languages = visit.desk.house.site.languages.clone();
    let today = visit.local_now().date();
    let printing = Printing { directory: &visit.directory, address: &address, languages: &languages, today };
    let wanted = match wanted(&visit, &printing, &chosen.about, kind, language) {
        Ok(Some(wanted)) => wanted.called(&chosen.label),
        Ok(None) => {
            let mut errors = Errors::default();
            errors.add("about", "desk-posters-about-missing");
            return page(&visit, &chosen, &errors, None).await;
        }
        Err(refused) => return page(&visit, &chosen, &Errors::default(), Some(words(&refused))).await,
    };
    // Said before a code is given: what cannot be printed opens no campaign.
    if let Err(refused) = reception::poster(&printing, &wanted, size) {
        return page(&visit, &chosen, &Errors::default(), Some(words(&refused))).await;
    }
    let channel = visit.desk.reception.open_channel(&visit.who(), wanted).await?;
    let poster = match reception::poster(&printing, &channel, size) {
        Ok(poster) => poster,
        Err(refused) => return page(&visit, &chosen, &Errors::default(), Some(words(&refused))).await,
    };
    let speech = visit.speech.in_language(language);
    let set = tokio::task::spawn_blocking(move || poster.pdf(&speech)).await;
    let printed = set.unwrap_or_else(|error| Err(PaperError::Fault(error.to_string())));
    match printed {
        Ok(pdf) => Ok(file(pdf, &format!("filo-{}-{}-{}.pdf", channel.code, language.code(), size.code()))),
        Err(error) => {
            tracing::error!(%error, "a poster could not be printed");
            let said = Text::from("desk-posters-not-printed").with("reason", error.to_string());
            page(&visit, &chosen, &Errors::default(), Some(said)).await
        }
    }
}

/// The campaign asked for, when they may make posters of it; none when nothing was chosen or it is not theirs.
fn wanted(
    visit: &Visit,
    printing: &Printing<'_>,
    about: &str,
    kind: Kind,
    language: Language,
) -> Result<Option<Channel>, PosterRefused> {
    match about.split_once(':') {
        Some(("desk", id)) if visit.desks_for(Action::KeepCampaigns).iter().any(|theirs| theirs == id) => {
            let desk = reception::standing(printing, id)?;
            let town = visit.directory.place_of(desk).map(|place| place.town);
            Ok(Some(Channel::of_desk(kind, desk, town, language)))
        }
        Some(("town", istat)) => {
            let town = istat.parse::<Istat>().ok().filter(|istat| visit.directory.town(*istat).is_some());
            Ok(town
                .filter(|_| for_towns(visit))
                .map(|town| Channel::of_town(kind, town, &visit.session.member.body, language)))
        }
        _ => Ok(None),
    }
}

/// Who looks after a whole body speaks for towns too.
fn for_towns(visit: &Visit) -> bool {
    visit.session.member.role == Role::Coordinator
}

fn words(refused: &PosterRefused) -> Text {
    match refused {
        PosterRefused::UnknownDesk(_) | PosterRefused::Closed(_) => "desk-posters-closed".into(),
        PosterRefused::UnknownTown(_) => "desk-posters-about-missing".into(),
        PosterRefused::NobodyThere(town) => Text::from("desk-posters-nobody").with("town", town.clone()),
        PosterRefused::NoAddress => "desk-posters-no-address".into(),
    }
}

fn file(pdf: Vec<u8>, name: &str) -> Response {
    let named = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""));
    let header = |name: HeaderName, value: HeaderValue| (name, value);
    (
        [
            header(header::CONTENT_TYPE, HeaderValue::from_static("application/pdf")),
            header(header::CONTENT_DISPOSITION, named.unwrap_or(HeaderValue::from_static("attachment"))),
            header(header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        ],
        pdf,
    )
        .into_response()
}

async fn page(visit: &Visit, chosen: &Chosen, errors: &Errors, refused: Option<Text>) -> Result<Response, Refusal> {
    let language = visit.speech.language();
    let desks = visit.desks_for(Action::KeepCampaigns);
    let mut about: Vec<(String, String)> = desks
        .iter()
        .filter_map(|id| visit.directory.desk(id))
        .map(|desk| (format!("desk:{}", desk.id), desk.name.get(language).to_owned()))
        .collect();
    if for_towns(visit) {
        let towns = visit.directory.towns().iter();
        about.extend(towns.map(|town| (format!("town:{}", town.istat), town.name.clone())));
    }
    let body = for_towns(visit).then_some(visit.session.member.body.as_str());
    let since = UtcMicros(visit.now.0 - DAYS * 86_400_000_000);
    let reached = visit.desk.reception.channels(&visit.actor(), &desks, body, since).await?;
    let reached = reached.into_iter().map(|(channel, counts)| (named(visit, &channel), channel, counts)).collect();
    let wrong = !errors.is_empty() || refused.is_some();
    let page = Posters::new(about, language, chosen, errors, refused, reached);
    Ok(visit.shell("desk-posters", Switch::Path(PATH.to_owned())).wrong(wrong).show(&page))
}

/// What a campaign speaks of, as people call it.
fn named(visit: &Visit, channel: &Channel) -> String {
    let language = visit.speech.language();
    match (&channel.desk, channel.town) {
        (Some(desk), _) => {
            visit.directory.desk(desk).map_or_else(|| desk.clone(), |desk| desk.name.get(language).to_owned())
        }
        (None, Some(town)) => visit.directory.town(town).map_or_else(|| town.to_string(), |town| town.name.clone()),
        (None, None) => visit.speech.say("desk-posters-everything").into_owned(),
    }
}

impl Posters {
    /// The page: what a poster may be about (value and name), what was chosen, and what came of each campaign.
    pub(crate) fn new(
        about: Vec<(String, String)>,
        language: Language,
        chosen: &Chosen,
        errors: &Errors,
        refused: Option<Text>,
        reached: Vec<(String, Channel, Reached)>,
    ) -> Self {
        let nothing = about.is_empty().then(|| Empty::new("info", "desk-posters-none.title", "desk-posters-none"));
        let wanted = if chosen.language.is_empty() { language.code() } else { &chosen.language };
        let size = if chosen.size.is_empty() { Size::A4.code() } else { &chosen.size };
        let sum = |count: fn(&Reached) -> i64| reached.iter().map(|(_, _, counts)| count(counts)).sum::<i64>();
        let said = Text::from("desk-posters-sum")
            .with("days", DAYS)
            .with("opened", sum(|counts| counts.opened))
            .with("booked", sum(|counts| counts.booked));
        Self {
            summary: errors.summary(),
            notice: refused.map(|said| Notice::new(Tone::Danger, said).title("desk-posters-refused").announced()),
            nothing,
            about: Select::new(
                "about",
                "desk-posters-about",
                about
                    .into_iter()
                    .map(|(value, name)| {
                        let picked = value == chosen.about;
                        Choice::new(value, Text::said(name)).chosen(picked)
                    })
                    .collect(),
            )
            .error(errors.of("about")),
            language: Select::new(
                "language",
                "desk-posters-language",
                Language::ALL
                    .into_iter()
                    .map(|one| Choice::new(one.code(), Text::said(one.own_name())).chosen(one.code() == wanted))
                    .collect(),
            ),
            size: Choices::one(
                "size",
                "desk-posters-size",
                [(Size::A4, "desk-posters-a4"), (Size::A3, "desk-posters-a3"), (Size::Card, "desk-posters-card")]
                    .into_iter()
                    .map(|(one, label)| Choice::new(one.code(), label).chosen(one.code() == size))
                    .collect(),
            ),
            kind: Select::new(
                "kind",
                "desk-posters-kind",
                KINDS
                    .into_iter()
                    .map(|kind| Choice::new(kind.code(), kind_words(kind)).chosen(kind.code() == chosen.kind))
                    .collect(),
            )
            .hint("desk-posters-kind-hint"),
            label: Field::new("label", "desk-posters-label", FieldKind::Text)
                .value(chosen.label.clone())
                .hint("desk-posters-label-hint")
                .at_most(LONGEST_LABEL)
                .optional(),
            print: Press::main("desk-posters-print", Go::press("go", "print")).icon("print"),
            sum: said,
            table: table(reached),
        }
    }
}

fn table(reached: Vec<(String, Channel, Reached)>) -> Table {
    let columns = [
        "desk-posters-column-what",
        "desk-posters-column-where",
        "desk-posters-column-language",
        "desk-posters-column-address",
        "desk-posters-column-opened",
        "desk-posters-column-booked",
        "desk-posters-column-written",
        "desk-posters-column-unmet",
    ];
    let table = Table::new("desk-posters-table", columns.into_iter().map(Text::from).collect());
    reached.into_iter().fold(table.empty("desk-posters-table-empty"), |table, (about, channel, counts)| {
        let figure = |count: i64| Text::said(count.to_string());
        table.row(vec![
            Text::said(about),
            if channel.label.is_empty() { kind_words(channel.kind).into() } else { Text::said(channel.label.clone()) },
            Text::said(channel.language.own_name()),
            Text::said(channel.path()),
            figure(counts.opened),
            figure(counts.booked),
            figure(counts.written),
            figure(counts.unmet),
        ])
    })
}

fn kind_words(kind: Kind) -> &'static str {
    match kind {
        Kind::Poster => "desk-channel-poster",
        Kind::Card => "desk-channel-card",
        Kind::School => "desk-channel-school",
        Kind::Parish => "desk-channel-parish",
        Kind::Doctor => "desk-channel-doctor",
        Kind::Social => "desk-channel-social",
        Kind::Widget => "desk-channel-widget",
        Kind::Print => "desk-channel-print",
        Kind::Other => "desk-channel-other",
    }
}
