// SPDX-License-Identifier: EUPL-1.2
//! One intervention: what it is, who asked and who said yes, what was delivered and paid, and what can be done with it now.

use super::{
    Hands, Place, hours, list, list_of, means_name, path_of, quantity, reason_name, source, state_name, to_whom,
    typed_quantity,
};
use crate::{plans::read, visit::Visit};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::{
    case::{CaseId, access::Doing},
    intervention::{
        DeliveryView, InterventionView, LONGEST, LONGEST_NAME,
        delivery::Given,
        kinds::{Deed, Reason, Rhythm},
        life::{self, Turn},
        terms::Measure,
    },
    plan::By,
};
use jiff::civil::Date;
use kernel::money;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Choice, ErrorSummary, Field, Kind, Notice, Select, Table, Text, Tone},
};

/// Something that can be done: a form of its own.
pub(crate) struct DeedForm {
    pub code: &'static str,
    pub title: &'static str,
    pub open: bool,
    pub main: bool,
    pub on: Option<Field>,
    pub reason: Option<Select>,
    pub words: Option<Field>,
}

/// The fields of a delivery.
pub(crate) struct Asked {
    pub from: Field,
    pub until: Field,
    pub quantity: Field,
    pub by: Field,
    pub words: Field,
}

/// A delivery in the list.
pub(crate) struct Line {
    pub id: String,
    pub days: String,
    pub much: String,
    /// What took its place, or that it never happened: it holds no more.
    pub past: bool,
    pub facts: Vec<Text>,
    pub words: String,
    /// Why it corrects another.
    pub why: String,
    /// Payments, those taken back too, with why.
    pub payments: Vec<(Text, Option<(Text, String)>)>,
    pub correct: Option<(Asked, Field, bool)>,
    pub pay: Option<(Field, Field, bool)>,
    pub back: Option<(Field, bool)>,
}

/// The page.
#[derive(Template)]
#[template(path = "interventions/one.html")]
pub(crate) struct One {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub list: String,
    pub case: String,
    pub path: String,
    pub key: String,
    pub what: String,
    pub letter: &'static str,
    pub state: &'static str,
    pub facts: Vec<Text>,
    /// Why whoever reads may not say yes: they asked.
    pub own: bool,
    pub deeds: Vec<DeedForm>,
    pub sums: Vec<Text>,
    pub months: Option<Table>,
    pub deliver: Option<(Asked, bool)>,
    pub deliveries: Vec<Line>,
    pub turns: Vec<(Text, String)>,
    /// Somebody is to pay, and it is not whoever reads.
    pub another_pays: bool,
}

/// GET.
pub(crate) async fn show(
    visit: Visit,
    Path((case, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    let done = match form.get("fatto") {
        "chiesto" => Some("desk-intervention-done-asked"),
        "fatto" => Some("desk-intervention-done"),
        "consegna" => Some("desk-intervention-done-delivery"),
        "corretta" => Some("desk-intervention-done-correction"),
        "pagata" => Some("desk-intervention-done-paid"),
        "ripresa" => Some("desk-intervention-done-back"),
        _ => None,
    };
    let notice = done.map(|words| Notice::new(Tone::Done, words).announced());
    write(&visit, (&case, &id), &Form::default(), &Errors::default(), notice).await
}

/// The page; `form`: what was typed and is to be mended.
pub(super) async fn write(
    visit: &Visit,
    (case, id): (&str, &str),
    form: &Form,
    errors: &Errors,
    notice: Option<Notice>,
) -> Result<Response, Refusal> {
    let case: CaseId = read(case)?;
    let place = Place::of(visit, case).await?;
    let view = place.one(read(id)?)?;
    let told = visit.told_of(&place.open).await?;
    let mut hands: Vec<&By> = vec![&view.asked];
    hands.extend(view.turns.iter().map(|turn| &turn.by));
    hands.extend(view.deliveries.iter().map(|one| &one.by));
    for payment in view.deliveries.iter().flat_map(|one| &one.payments) {
        hands.push(&payment.by);
        hands.extend(payment.back.as_ref().map(|(_, by)| by));
    }
    let names = visit.names_of_hands(&hands).await?;
    let reader = Reader {
        account: visit.session.member.account.to_string(),
        carries: place.may(Doing::Carry),
        decides: place.may(Doing::Decide),
        form,
        errors,
    };
    let mut page = One::of(view, (case, place.open.name.clone()), &reader, &Hands { told: &told, names });
    page.key = match form.get("key") {
        "" => visit.desk.reception.form_key(),
        key => key.to_owned(),
    };
    page.notice = notice;
    let wrong = !errors.is_empty();
    Ok(visit.shell("desk-intervention", Switch::Path(page.path.clone())).wrong(wrong).show(&page))
}

/// Whoever reads, and what they typed.
pub(super) struct Reader<'a> {
    pub account: String,
    pub carries: bool,
    pub decides: bool,
    pub form: &'a Form,
    pub errors: &'a Errors,
}

impl Reader<'_> {
    /// Whether what was sent is to be mended in the form of this mark.
    fn typed(&self, mark: &str) -> bool {
        self.form.get("mark") == mark
    }

    fn field(&self, field: &str, mark: &str, label: &'static str, kind: Kind, stands: String) -> Field {
        let name = format!("{field}-{mark}");
        let value = if self.typed(mark) { self.form.get(&name).to_owned() } else { stands };
        Field::new(name.clone(), label, kind).value(value).error(self.errors.of(&name))
    }

    fn asked(&self, mark: &str, measure: Measure, given: Option<&Given>, otherwise: (String, Date)) -> Asked {
        let much = match measure {
            Measure::Hours { .. } => "desk-intervention-hours",
            Measure::Sum => "desk-intervention-sum",
        };
        let (by, today) = otherwise;
        let until = given.filter(|one| one.until != one.from).map(|one| one.until.to_string());
        Asked {
            from: self.field(
                "from",
                mark,
                "desk-intervention-on",
                Kind::Date,
                given.map_or(today, |one| one.from).to_string(),
            ),
            until: self
                .field("until", mark, "desk-intervention-to-day", Kind::Date, until.unwrap_or_default())
                .hint("desk-intervention-to-day-hint")
                .optional(),
            quantity: self
                .field(
                    "quantity",
                    mark,
                    much,
                    Kind::Text,
                    given.map(|one| typed_quantity(measure, one.quantity)).unwrap_or_default(),
                )
                .short(),
            by: self
                .field("by", mark, "desk-intervention-who", Kind::Text, given.map_or(by, |one| one.by.clone()))
                .at_most(LONGEST_NAME),
            words: self
                .field(
                    "words",
                    mark,
                    "desk-intervention-words",
                    Kind::Text,
                    given.map(|one| one.words.clone()).unwrap_or_default(),
                )
                .at_most(LONGEST)
                .optional(),
        }
    }
}

fn deed_name(deed: Deed) -> &'static str {
    match deed {
        Deed::Authorise => "desk-intervention-authorise",
        Deed::Wait => "desk-intervention-wait",
        Deed::Refuse => "desk-intervention-refuse",
        Deed::Suspend => "desk-intervention-suspend",
        Deed::Resume => "desk-intervention-resume",
        Deed::End => "desk-intervention-end",
    }
}

fn deed_done(deed: Deed) -> &'static str {
    match deed {
        Deed::Authorise => "desk-intervention-was-authorised",
        Deed::Wait => "desk-intervention-was-waiting",
        Deed::Refuse => "desk-intervention-was-refused",
        Deed::Suspend => "desk-intervention-was-suspended",
        Deed::Resume => "desk-intervention-was-resumed",
        Deed::End => "desk-intervention-was-ended",
    }
}

impl One {
    pub(super) fn of(
        view: &InterventionView,
        (case, name): (CaseId, String),
        reader: &Reader<'_>,
        hands: &Hands<'_>,
    ) -> Self {
        let (told, today) = (hands.told, hands.told.today);
        let counted = view.counted();
        let own = view.asked.account == reader.account && view.authorised().is_none() && reader.carries;
        let can = |deed: &Deed| if deed.decides() { reader.decides && !own } else { reader.carries };
        let provider = told.party(&view.terms.by);
        let deliver = (reader.carries && view.state == casework::intervention::kinds::State::Active).then(|| {
            let asked = reader.asked("deliver", view.terms.measure, None, (provider.clone(), today));
            (asked, reader.typed("deliver"))
        });
        let lines: Vec<Line> = view.deliveries.iter().rev().map(|one| line(one, view, reader, hands)).collect();
        let unpaid = view.deliveries.iter().any(|one| one.holds().is_some() && one.payment().is_none());
        let months = counted.by_month();
        let shown = (!months.is_empty()).then(|| list::by_month(months.iter().map(|(at, sums)| (*at, sums)), told));
        Self {
            summary: reader.errors.summary(),
            notice: None,
            list: list_of(case),
            case: name,
            path: path_of(case, view.id),
            key: String::new(),
            what: view.terms.what.clone(),
            letter: view.state.code(),
            state: state_name(view.state),
            facts: facts(view, hands),
            own,
            deeds: view.state.deeds().into_iter().filter(can).map(|deed| deed_form(deed, reader, today)).collect(),
            sums: view.authorised().map(|_| sums(view, hands)).unwrap_or_default(),
            months: shown,
            deliver,
            another_pays: reader.carries && unpaid && lines.iter().all(|line| line.pay.is_none()),
            deliveries: lines,
            turns: view.turns.iter().rev().map(|turn| told_turn(turn, hands)).collect(),
        }
    }
}

fn facts(view: &InterventionView, hands: &Hands<'_>) -> Vec<Text> {
    let (terms, told) = (&view.terms, hands.told);
    let language = told.speech.language();
    let much = match terms.rhythm {
        Rhythm::Once => "desk-intervention-much-once",
        Rhythm::Monthly => "desk-intervention-much-monthly",
    };
    let mut facts = vec![
        Text::from("desk-intervention-given-by").with("who", told.party(&terms.by)),
        Text::from("desk-intervention-given-to").with("who", to_whom(terms.to, told)),
        Text::from(much).with("much", quantity(terms.measure, terms.quantity, language)),
    ];
    if let Measure::Hours { cents_per_hour } = terms.measure {
        facts.push(match cents_per_hour {
            0 => "desk-intervention-for-nothing".into(),
            cents => Text::from("desk-intervention-an-hour").with("sum", money::written(cents, language)),
        });
    }
    facts.push(
        Text::from("desk-intervention-period").with("from", told.day(terms.from)).with("until", told.day(terms.until)),
    );
    let percent = |share: i64| money::typed(share);
    facts.push(
        Text::from("desk-intervention-shares-are")
            .with("user", percent(terms.shares.user()))
            .with("body", percent(terms.shares.body()))
            .with("health", percent(terms.shares.health())),
    );
    facts.push(Text::from("desk-intervention-source-is").with("source", source(&terms.source, told.speech)));
    let means = told.speech.say(means_name(terms.means)).into_owned();
    facts.push(match terms.isee {
        Some(cents) => Text::from("desk-intervention-means-value")
            .with("means", means)
            .with("sum", money::written(cents, language)),
        None => Text::from("desk-intervention-means-is").with("means", means),
    });
    if terms.support.is_some() {
        facts.push("desk-intervention-of-plan".into());
    }
    facts.push(hands.by("desk-intervention-asked-by", &view.asked));
    facts
}

fn sums(view: &InterventionView, hands: &Hands<'_>) -> Vec<Text> {
    let (counted, language) = (view.counted(), hands.told.speech.language());
    let sums = counted.sums();
    let cents = |cents: i64| money::written(cents, language);
    let both = |sum: i64, minutes: i64| {
        if minutes > 0 { format!("{} · {}", cents(sum), hours(minutes)) } else { cents(sum) }
    };
    vec![
        Text::from("desk-intervention-total-planned").with("sum", both(sums.planned, sums.planned_minutes)),
        Text::from("desk-intervention-total-delivered").with("sum", both(sums.delivered.whole(), sums.minutes)),
        Text::from("desk-intervention-total-left")
            .with("sum", quantity(view.terms.measure, counted.left().max(0), language)),
        Text::from("desk-intervention-total-paid").with("sum", cents(sums.paid)),
        Text::from("desk-intervention-total-shares")
            .with("user", cents(sums.delivered.user))
            .with("body", cents(sums.delivered.body))
            .with("health", cents(sums.delivered.health)),
    ]
}

fn deed_form(deed: Deed, reader: &Reader<'_>, today: Date) -> DeedForm {
    let mark = deed.code();
    let reasons = Reason::of(deed);
    let chosen = |reason: &Reason| reader.typed(mark) && reader.form.get(&format!("reason-{mark}")) == reason.code();
    let on = match deed {
        Deed::Suspend => Some("desk-intervention-suspend-on"),
        Deed::Resume => Some("desk-intervention-resume-on"),
        Deed::End => Some("desk-intervention-end-on"),
        _ => None,
    };
    DeedForm {
        code: mark,
        title: deed_name(deed),
        open: reader.typed(mark),
        main: deed == Deed::Authorise,
        on: on.map(|label| reader.field("on", mark, label, Kind::Date, today.to_string())),
        reason: (!reasons.is_empty()).then(|| {
            let name = format!("reason-{mark}");
            let choices =
                reasons.iter().map(|one| Choice::new(one.code(), reason_name(*one)).chosen(chosen(one))).collect();
            Select::new(name.clone(), "desk-intervention-reason", choices)
                .prompt("desk-intervention-choose")
                .error(reader.errors.of(&name))
        }),
        words: (deed != Deed::Authorise).then(|| {
            reader
                .field("words", mark, "desk-intervention-in-words", Kind::Long, String::new())
                .at_most(LONGEST)
                .optional()
        }),
    }
}

fn told_turn(turn: &Turn, hands: &Hands<'_>) -> (Text, String) {
    let by = hands.by(deed_done(turn.deed), &turn.by).with("on", hands.told.day(turn.on));
    let reason = turn.reason.map(|reason| hands.told.speech.say(reason_name(reason)).into_owned());
    let words = [reason, Some(turn.words.clone())].into_iter().flatten().filter(|said| !said.is_empty());
    (by, words.collect::<Vec<_>>().join(". "))
}

fn line(one: &DeliveryView, view: &InterventionView, reader: &Reader<'_>, hands: &Hands<'_>) -> Line {
    let (terms, told) = (&view.terms, hands.told);
    let language = told.speech.language();
    let (id, holds) = (one.id.to_string(), one.holds());
    let shown = one.given.as_ref();
    let days = match shown {
        None => told.speech.say("desk-intervention-never").into_owned(),
        Some(given) if given.from == given.until => told.day(given.from),
        Some(given) => {
            let (from, until) = (told.day(given.from), told.day(given.until));
            let words = [("from", from.as_str().into()), ("until", until.as_str().into())];
            told.speech.say_with("desk-intervention-days", &words).into_owned()
        }
    };
    let cost = shown.map(|given| terms.measure.cost(given.quantity));
    let much = shown.zip(cost).map(|(given, cost)| match terms.measure {
        Measure::Hours { .. } => format!("{} · {}", hours(given.quantity), money::written(cost, language)),
        Measure::Sum => money::written(cost, language),
    });
    let mut facts = Vec::new();
    if let Some(given) = shown {
        facts.push(Text::from("desk-intervention-delivered-by").with("who", given.by.clone()));
    }
    if let Some(cost) = cost.filter(|_| terms.shares.user() > 0 || terms.shares.health() > 0) {
        let split = terms.shares.split(cost);
        facts.push(
            Text::from("desk-intervention-total-shares")
                .with("user", money::written(split.user, language))
                .with("body", money::written(split.body, language))
                .with("health", money::written(split.health, language)),
        );
    }
    facts.push(hands.by("desk-intervention-noted-by", &one.by));
    let payments = one.payments.iter().map(|payment| {
        let paid = hands
            .by("desk-intervention-paid-by", &payment.by)
            .with("on", told.day(payment.paid.on))
            .with("act", payment.paid.act.clone());
        let back = payment.back.as_ref().map(|(why, by)| (hands.by("desk-intervention-back-by", by), why.clone()));
        (paid, back)
    });
    let yes = view.authorised().map(|by| by.account.as_str()).unwrap_or_default();
    let third = reader.carries && life::may_pay(&view.asked.account, yes, &one.by.account, &reader.account).is_ok();
    let is_paid = one.payment().is_some();
    let marks = ["correct", "pay", "back"].map(|what| format!("{what}-{id}"));
    let [correct, pay, back] = &marks;
    Line {
        correct: holds.filter(|_| reader.carries && !is_paid).map(|given| {
            let why = reader.field("why", correct, "desk-intervention-why", Kind::Text, String::new()).at_most(LONGEST);
            let asked = reader.asked(correct, terms.measure, Some(given), (String::new(), told.today));
            (asked, why, reader.typed(correct))
        }),
        pay: holds.filter(|_| third && !is_paid).map(|_| {
            let on = reader.field("on", pay, "desk-intervention-paid-on", Kind::Date, told.today.to_string());
            let act = reader
                .field("act", pay, "desk-intervention-act", Kind::Text, String::new())
                .hint("desk-intervention-act-hint")
                .at_most(LONGEST_NAME);
            (on, act, reader.typed(pay))
        }),
        back: holds.filter(|_| third && is_paid).map(|_| {
            let why =
                reader.field("back", back, "desk-intervention-back-why", Kind::Text, String::new()).at_most(LONGEST);
            (why, reader.typed(back))
        }),
        days,
        much: much.unwrap_or_default(),
        past: holds.is_none(),
        facts,
        words: shown.map(|given| given.words.clone()).unwrap_or_default(),
        why: one.why.clone(),
        payments: payments.collect(),
        id,
    }
}
