// SPDX-License-Identifier: EUPL-1.2
//! An intervention asked for: from a support of the plan that holds, or from nothing.

use super::{Place, fund_name, list_of, means_name, mend, path_of, read_quantity, refused};
use crate::{
    plans::{Told, read},
    visit::{Visit, see},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::{
    case::{CaseId, access::Doing},
    intervention::{
        InterventionError, LONGEST, LONGEST_NAME, NewIntervention,
        kinds::{Fund, MeansTest, Rhythm},
        share::Shares,
        terms::{Beneficiary, Measure, Source, Terms},
    },
    plan::{
        PlanId, PlanView,
        text::{Party, PieceId, Support},
    },
};
use jiff::civil::Date;
use kernel::{Problem, money};
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Choice, Choices, ErrorSummary, Field, Kind, Notice, Select, Text, Tone},
};

/// The page.
#[derive(Template)]
#[template(path = "interventions/new.html")]
pub(crate) struct Propose {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub path: String,
    pub back: String,
    pub name: String,
    pub key: String,
    /// The support it comes from, as a form keeps it.
    pub support: String,
    /// Supports of the plan that holds: words and address.
    pub supports: Vec<(String, String)>,
    pub what: Field,
    pub by: Select,
    pub to: Select,
    pub rhythm: Choices,
    pub measure: Choices,
    pub quantity: Field,
    pub price: Field,
    pub from: Field,
    pub until: Field,
    pub user: Field,
    pub health: Field,
    pub fund: Select,
    pub source_name: Field,
    pub means: Select,
    pub isee: Field,
}

/// Supports of the plans that hold, each with where it stands.
type Supports = Vec<((PlanId, PieceId), Support)>;

fn supports_of(plans: &[PlanView]) -> Supports {
    let holding = plans.iter().filter_map(|plan| Some((plan.id, plan.in_force()?)));
    let supports = holding
        .flat_map(|(plan, version)| version.text.supports.iter().map(move |(id, one)| ((plan, *id), one.clone())));
    supports.collect()
}

/// "piano.sostegno": how a form and an address name a support.
fn code_of((plan, piece): (PlanId, PieceId)) -> String {
    format!("{plan}.{piece}")
}

fn coded(text: &str) -> Option<(PlanId, PieceId)> {
    let (plan, piece) = text.split_once('.')?;
    Some((plan.parse().ok()?, piece.parse().ok()?))
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(case): Path<String>, form: Form) -> Result<Response, Refusal> {
    let case: CaseId = read(&case)?;
    let place = Place::of(&visit, case).await?;
    if !place.may(Doing::Carry) {
        return Ok(see(visit.speech.language(), &list_of(case)));
    }
    let form = Form::of([("support", form.get("da"))]);
    page(&visit, &place, &form, &Errors::default(), None).await
}

/// POST.
pub(crate) async fn ask(visit: Visit, Path(case): Path<String>, form: Form) -> Result<Response, Refusal> {
    let case: CaseId = read(&case)?;
    let (who, today, mut errors) = (visit.who(), visit.today(), Errors::default());
    let mut notice = None;
    if let Some(terms) = typed(&form, &mut errors) {
        let new = NewIntervention { form: form.get("key").to_owned(), terms };
        match visit.desk.casework.propose_intervention(&who, case, new, today).await {
            Ok(id) => {
                return Ok(see(visit.speech.language(), &format!("{}?fatto=chiesto", path_of(case, id))));
            }
            Err(InterventionError::Faults(faults)) => mend(&faults, "", &mut errors),
            Err(InterventionError::CaseClosed) => notice = Some("desk-intervention-case-closed"),
            Err(InterventionError::TooMany) => notice = Some("desk-intervention-too-many"),
            Err(why) => return Err(refused(why)),
        }
    }
    let place = Place::of(&visit, case).await?;
    if !place.open.may(Doing::Carry) {
        return Err(Refusal::not_found());
    }
    page(&visit, &place, &form, &errors, notice).await
}

async fn page(
    visit: &Visit,
    place: &Place,
    form: &Form,
    errors: &Errors,
    notice: Option<&'static str>,
) -> Result<Response, Refusal> {
    let told = visit.told_of(&place.open).await?;
    let plans = visit.desk.casework.plans(&visit.who(), &place.open).await.map_err(Problem::from)?;
    let at = (place.open.case, place.open.name.clone());
    let mut page = Propose::of(at, (form, errors), &supports_of(&plans), &told);
    page.key = match form.get("key") {
        "" => visit.desk.reception.form_key(),
        key => key.to_owned(),
    };
    page.notice = notice.map(|words| Notice::new(Tone::Waiting, words).announced());
    let wrong = !errors.is_empty() || notice.is_some();
    Ok(visit.shell("desk-interventions-new", Switch::Path(page.path.clone())).wrong(wrong).show(&page))
}

impl Propose {
    pub(super) fn of(
        (case, name): (CaseId, String),
        (form, errors): (&Form, &Errors),
        supports: &[((PlanId, PieceId), Support)],
        told: &Told<'_>,
    ) -> Self {
        let chosen = coded(form.get("support"));
        // What was typed before anything; then what the support says.
        let fresh = !form.has("what");
        let support = supports.iter().find(|(at, _)| fresh && Some(*at) == chosen).map(|(_, one)| one);
        let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let value = |name: &str, stands: Option<String>| match stands {
            Some(stands) if fresh => stands,
            _ => form.get(name).to_owned(),
        };
        let pick = |name: &str, otherwise: &str| match form.get(name) {
            "" if fresh => otherwise.to_owned(),
            typed => typed.to_owned(),
        };
        let by = value("by", support.map(|one| one.by.to_string()));
        let bodies = told.bodies.iter().map(|(id, name)| {
            let code = Party::Body(id.clone()).to_string();
            let picked = code == by;
            Choice::new(code, Text::said(name.clone())).chosen(picked)
        });
        let to = pick("to", "household");
        let household = Choice::new("household", "desk-intervention-to-household").chosen(to == "household");
        let persons = told.people.iter().map(|(id, _)| {
            let code = id.to_string();
            let picked = code == to;
            Choice::new(code, Text::said(told.person(*id))).chosen(picked)
        });
        let option = |name: &str, code: &'static str, label: &'static str, otherwise: &str| {
            Choice::new(code, label).chosen(pick(name, otherwise) == code)
        };
        let text = |name: &'static str, label: &'static str, kind: Kind, stands: Option<String>| {
            Field::new(name, label, kind).value(value(name, stands)).error(errors.of(name))
        };
        let funds =
            Fund::ALL.iter().map(|one| Choice::new(one.code(), fund_name(*one)).chosen(form.get("fund") == one.code()));
        let means = MeansTest::ALL.iter().map(|one| {
            Choice::new(one.code(), means_name(*one)).chosen(pick("means", MeansTest::Nothing.code()) == one.code())
        });
        let path = format!("{}/nuovo", list_of(case));
        Self {
            summary: errors.summary(),
            notice: None,
            back: list_of(case),
            name,
            key: String::new(),
            support: chosen.map(code_of).unwrap_or_default(),
            supports: supports
                .iter()
                .filter(|(at, _)| fresh && Some(*at) != chosen)
                .map(|(at, one)| (one.what.clone(), format!("{path}?da={}", code_of(*at))))
                .collect(),
            what: text("what", "desk-intervention-what", Kind::Text, support.map(|one| one.what.clone()))
                .hint("desk-intervention-what-hint")
                .at_most(LONGEST),
            by: Select::new("by", "desk-intervention-by", bodies.collect())
                .prompt("desk-intervention-choose")
                .error(errors.of("by")),
            to: Select::new("to", "desk-intervention-to", std::iter::once(household).chain(persons).collect()),
            rhythm: Choices::one(
                "rhythm",
                "desk-intervention-rhythm",
                vec![
                    option("rhythm", "monthly", "desk-intervention-rhythm-monthly", "monthly"),
                    option("rhythm", "once", "desk-intervention-rhythm-once", "monthly"),
                ],
            ),
            measure: Choices::one(
                "measure",
                "desk-intervention-measure",
                vec![
                    option("measure", "hours", "desk-intervention-measure-hours", "hours"),
                    option("measure", "sum", "desk-intervention-measure-sum", "hours"),
                ],
            ),
            quantity: text("quantity", "desk-intervention-quantity", Kind::Text, None)
                .hint("desk-intervention-quantity-hint")
                .short(),
            price: text("price", "desk-intervention-price", Kind::Text, None)
                .hint("desk-intervention-price-hint")
                .short()
                .optional(),
            from: text("from", "desk-intervention-from", Kind::Date, support.map(|one| day(one.from))),
            until: text("until", "desk-intervention-until", Kind::Date, support.map(|one| day(one.until)))
                .hint("desk-intervention-until-hint"),
            user: text("user", "desk-intervention-user", Kind::Text, None).short().optional(),
            health: text("health", "desk-intervention-health", Kind::Text, None).short().optional(),
            fund: Select::new("fund", "desk-intervention-fund", funds.collect())
                .prompt("desk-intervention-choose")
                .error(errors.of("fund")),
            source_name: text("source-name", "desk-intervention-source-name", Kind::Text, None)
                .hint("desk-intervention-source-name-hint")
                .at_most(LONGEST_NAME)
                .optional(),
            means: Select::new("means", "desk-intervention-means", means.collect()).error(errors.of("means")),
            isee: text("isee", "desk-intervention-isee", Kind::Text, None).short().optional(),
            path,
        }
    }
}

/// What was typed; nothing while something cannot be read. All that is wrong is said at once.
fn typed(form: &Form, errors: &mut Errors) -> Option<Terms> {
    let mut reading = form.reading();
    let (from, until) = (reading.date("from"), reading.date("until"));
    let days = reading.finish();
    let rhythm = Rhythm::from_code(form.get("rhythm")).unwrap_or(Rhythm::Monthly);
    let hours = form.get("measure") != "sum";
    let said = |name: &str| form.get(name).trim().to_owned();
    // In the order of the page.
    if said("what").is_empty() {
        errors.add("what", "desk-intervention-what-missing");
    }
    let by: Option<Party> = form.get("by").parse().ok().filter(|by| matches!(by, Party::Body(_)));
    if by.is_none() {
        errors.add("by", "desk-intervention-by-missing");
    }
    let quantity = read_quantity(hours, form.get("quantity")).filter(|quantity| *quantity > 0);
    if quantity.is_none() {
        let words = if hours { "desk-intervention-quantity-hours" } else { "desk-intervention-quantity-sum" };
        errors.add("quantity", words);
    }
    let sum = |name: &str| match form.get(name).trim() {
        "" => Some(0),
        typed => money::read(typed),
    };
    let price = sum("price");
    if price.is_none() {
        errors.add("price", "desk-intervention-no-sum");
    }
    for name in ["from", "until"] {
        if let Some(why) = days.of(name) {
            errors.add(name, why);
        }
    }
    if from.is_none() && days.of("from").is_none() {
        errors.add("from", "desk-intervention-from-missing");
    }
    let until = until.or(from.filter(|_| rhythm == Rhythm::Once));
    if until.is_none() && days.of("until").is_none() {
        errors.add("until", "desk-intervention-until-missing");
    }
    let shares = match (sum("user"), sum("health")) {
        (Some(user), Some(health)) => {
            let shares = Shares::new(user, health).ok();
            if shares.is_none() {
                errors.add("user", "desk-intervention-shares-whole");
            }
            shares
        }
        (user, health) => {
            for (name, read) in [("user", user), ("health", health)] {
                if read.is_none() {
                    errors.add(name, "desk-intervention-no-share");
                }
            }
            None
        }
    };
    let fund = Fund::from_code(form.get("fund"));
    if fund.is_none() {
        errors.add("fund", "desk-intervention-fund-missing");
    }
    let means = MeansTest::from_code(form.get("means")).unwrap_or(MeansTest::Nothing);
    let isee = match form.get("isee").trim() {
        "" => None,
        typed => {
            let cents = money::read(typed);
            if cents.is_none() {
                errors.add("isee", "desk-intervention-no-sum");
            }
            cents
        }
    };
    let to = match form.get("to") {
        "household" | "" => Some(Beneficiary::Household),
        person => person.parse().ok().map(Beneficiary::Person),
    };
    if !errors.is_empty() {
        return None;
    }
    Some(Terms {
        what: said("what"),
        by: by?,
        to: to?,
        rhythm,
        measure: if hours { Measure::Hours { cents_per_hour: price? } } else { Measure::Sum },
        quantity: quantity?,
        from: from?,
        until: until?,
        shares: shares?,
        source: Source { fund: fund?, name: said("source-name") },
        means,
        isee,
        support: coded(form.get("support")),
    })
}
