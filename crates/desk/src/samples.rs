// SPDX-License-Identifier: EUPL-1.2
//! Sample pages of the desk: rendered by tests in every language, read by the accessibility engine, looked at.
//!
//! The people are not people: "Persona di prova 1".

use crate::{
    access,
    access::{by_eid::not_in, by_passkey::Ask, welcome},
    assessments, away, book, by_code, calendar,
    cancel::Sure,
    cases,
    contacts::samples as contacts,
    diary::{Diary, Line, State, Visitor},
    disposals, documents, earlier, exchange, feeds, groups, guardianships, hours, households, instruments, intake,
    interventions, mediators, notes, online, opinions, own_sides, pathways, persons, plans,
    posters::{Chosen, PATH as POSTERS, Posters},
    prescribers, rights, shift,
    sign_in::SignIn,
    state, tasks, threads,
    told::Telling,
    unclosed, undelivered,
    visit::head,
};
use agenda::slots::Status;
use casework::assessment::State as Stands;
use casework::plan::State as Stage;
use directory::pack::Mode;
use identity::EidOutcome;
use jiff::civil::{Date, DateTime, date};
use kernel::Language;
use page::{
    Errors, House, Shell, Switch,
    samples::Sample,
    ui::{Text, Tone},
};
use reception::{Channel, Kind, Reached};

const DAY: Date = date(2026, 12, 3);

/// Every page in one language.
///
/// # Errors
/// The first page that cannot be written: with a strict catalogue, one that misses a key.
pub fn samples(house: &House, language: Language) -> askama::Result<Vec<Sample>> {
    let speech = house.words.speech(language);
    let mut pages = Vec::new();
    let mut add =
        |name: &'static str, html: askama::Result<String>| html.map(|html| pages.push(Sample { name, language, html }));

    let entrance = welcome::shell(house, &speech, "desk-sign-in");
    add("desk-sign-in", entrance.html(&SignIn::new("", &Errors::default())))?;
    let passkeys = || SignIn::new("", &Errors::default()).offering(Some(Ask::at("https://filo.example")));
    add("desk-sign-in-passkey", entrance.html(&passkeys()))?;
    let asking = passkeys().asking(crate::access::samples::question());
    add("desk-sign-in-passkey-asking", entrance.html(&asking))?;
    let gone = passkeys().notice(Tone::Waiting, "desk-passkey-unknown");
    add("desk-sign-in-passkey-gone", entrance.html(&gone))?;
    let eid = || passkeys().by_eid(Some("SPID o CIE".to_owned()));
    add("desk-sign-in-eid", entrance.html(&eid()))?;
    let unknown = eid().notice(Tone::Waiting, not_in(EidOutcome::Unknown, "SPID o CIE"));
    add("desk-sign-in-eid-unknown", entrance.html(&unknown))?;
    let over = SignIn::new("", &Errors::default()).notice(Tone::Waiting, "desk-session-over");
    add("desk-sign-in-over", entrance.html(&over))?;
    let mut errors = Errors::default();
    errors.add("password", "identity-wrong-credentials");
    let wrong = welcome::shell(house, &speech, "desk-sign-in").wrong(true);
    add("desk-sign-in-wrong", wrong.html(&SignIn::new("sportello.prova", &errors)))?;
    let wait = Text::from("identity-too-many-tries").with("seconds", 32_i64);
    let wait = SignIn::new("sportello.prova", &Errors::default()).notice(Tone::Waiting, wait);
    add("desk-sign-in-wait", entrance.html(&wait))?;

    let shell = |title: &'static str| {
        Shell::new(house, &speech, title).switch(Switch::Path("/scrivania".to_owned())).worker(worker())
    };
    let now = DAY.at(10, 20, 0, 0);
    let full = || Diary::new(DAY, now, State::Open, lines(), true);
    add("desk-day", shell("desk-diary").html(&full()))?;
    add("desk-day-done", shell("desk-done-seen").html(&full()))?;
    let one = Diary::new(DAY, now, State::ReadOnly, lines().into_iter().take(1).collect(), false);
    add("desk-day-one", shell("desk-diary").html(&one))?;
    let other = date(2026, 12, 15);
    let other = Diary::new(other, now, State::Open, Vec::new(), false);
    add("desk-day-empty", shell("desk-diary").html(&other))?;
    add("desk-no-desk", shell("desk-diary").html(&Diary::new(DAY, now, State::NoDesk, Vec::new(), false)))?;
    add("desk-not-theirs", shell("desk-diary").html(&Diary::new(DAY, now, State::NotTheirs, Vec::new(), false)))?;

    let views = calendar::Views::new(calendar::View::Day, DAY, 3, (true, true));
    let mut unsettled = lines();
    for line in unsettled.iter_mut().skip(3).take(2) {
        line.away = Some("0190a1b3-0000-7000-8000-000000000001".to_owned());
    }
    let whole = Diary::new(DAY, now, State::Open, unsettled, true).among(views).moving(true);
    add("desk-day-whole", shell("desk-diary").html(&whole))?;
    let calendar_shell = |title: &'static str| shell(title).only_in(&crate::LANGUAGES);
    add("desk-week", calendar_shell("desk-view-week").html(&calendar::samples::a_week(DAY, &lines(), true)))?;
    add("desk-week-empty", calendar_shell("desk-view-week").html(&calendar::samples::a_week(DAY, &[], false)))?;
    add("desk-team", calendar_shell("desk-view-team").html(&calendar::samples::a_team(DAY, &lines())))?;
    for (name, some) in [("desk-feeds", true), ("desk-feeds-none", false)] {
        add(name, calendar_shell("desk-feeds").wrong(some).html(&feeds::samples::list(some)))?;
    }
    add("desk-feeds-link", calendar_shell("desk-feeds-link").html(&feeds::samples::shown()))?;
    for (name, open) in [("desk-to-close", true), ("desk-to-close-none", false)] {
        let page = unclosed::Unclosed {
            views: calendar::Views::new(calendar::View::ToClose, DAY, if open { 2 } else { 0 }, (true, true)),
            count: if open { 2 } else { 0 },
            lines: if open { lines().into_iter().take(3).collect() } else { Vec::new() },
            now,
            may_mark: true,
            many_desks: true,
        };
        add(name, calendar_shell("desk-to-close-title").html(&page))?;
    }
    for (name, some) in [("desk-instruments", true), ("desk-instruments-none", false)] {
        add(name, calendar_shell("desk-instruments").html(&instruments::samples::list(some, &speech)))?;
    }
    for (name, adopted) in [("desk-instrument", false), ("desk-instrument-adopted", true)] {
        add(name, calendar_shell("desk-instruments").html(&instruments::samples::one(adopted, &speech)))?;
    }
    for (name, part) in [("desk-instrument-trial", 0), ("desk-instrument-trial-last", 1)] {
        let shell = calendar_shell("desk-instruments").wrong(part == 0);
        add(name, shell.html(&instruments::samples::trial(part, &speech)))?;
    }
    for (name, whole) in [("desk-instrument-result", true), ("desk-instrument-result-none", false)] {
        add(name, calendar_shell("desk-instruments").html(&instruments::samples::result(whole, &speech)))?;
    }
    for (name, some) in [("assessments", true), ("assessments-none", false)] {
        add(name, calendar_shell("desk-assess").html(&assessments::samples::list(some, &speech)))?;
    }
    for (name, clash) in [("assessment-part", false), ("assessment-part-clash", true)] {
        if let Some(part) = assessments::samples::part(clash, &speech) {
            add(name, calendar_shell("desk-assess").wrong(clash).html(&part))?;
        }
    }
    for (name, state, whole) in [
        ("assessment-missing", Stands::Draft, false),
        ("assessment-to-finish", Stands::Draft, true),
        ("assessment-finished", Stands::Finished, true),
        ("assessment-aside", Stands::Aside, true),
    ] {
        add(name, calendar_shell("desk-assess").html(&assessments::samples::one(state, whole, &speech)))?;
    }
    for (name, some) in [("desk-plans", true), ("desk-plans-none", false)] {
        add(name, calendar_shell("desk-plans").html(&plans::samples::list(some, &speech)))?;
    }
    let states = [
        ("desk-plan-empty", Stage::Draft, false),
        ("desk-plan-to-sign", Stage::Draft, true),
        ("desk-plan-signed", Stage::Signed, true),
    ];
    for (name, state, whole) in states {
        add(name, calendar_shell("desk-plans").html(&plans::samples::one(state, whole, &speech)))?;
    }
    for (name, clash) in [("desk-plan-goal", false), ("desk-plan-goal-clash", true)] {
        add(name, calendar_shell("desk-plan-goal").wrong(clash).html(&plans::samples::goal(clash, &speech)))?;
    }
    add("desk-plan-times", calendar_shell("desk-plan-times").html(&plans::samples::times(&speech)))?;
    for (name, first) in [("desk-plan-sign", true), ("desk-plan-sign-wrong", false)] {
        add(name, calendar_shell("desk-plan-sign").wrong(!first).html(&plans::samples::sign(first, &speech)))?;
    }
    for (name, review) in [("desk-plan-came", false), ("desk-plan-review", true)] {
        if let Some(page) = plans::samples::came(review, &speech) {
            add(name, calendar_shell("desk-plan-came-promise").html(&page))?;
        }
    }
    for (name, into) in [("plan-to-print", Language::It), ("plan-to-word", Language::Ar)] {
        add(name, calendar_shell("desk-plan-print").html(&plans::samples::print(into, &speech)))?;
    }
    add("desk-plan-side", calendar_shell("desk-plan-side").html(&plans::samples::side(&speech)))?;
    for (name, some) in [("desk-plans-late", true), ("desk-plans-late-none", false)] {
        add(name, calendar_shell("desk-plans-late").html(&plans::samples::late(some, &speech)))?;
    }
    let rooms = [
        cases::samples::pages(&calendar_shell)?,
        notes::samples::pages(&calendar_shell, &speech)?,
        documents::samples::pages(&calendar_shell, &speech)?,
        disposals::samples::pages(&calendar_shell, &speech)?,
        own_sides::samples::pages(&calendar_shell, &speech)?,
        tasks::samples::pages(&calendar_shell)?,
        rights::samples::pages(&calendar_shell, &speech)?,
        guardianships::samples::pages(&calendar_shell, &speech)?,
        pathways::samples::pages(&calendar_shell, &speech)?,
        interventions::samples::pages(&calendar_shell, &speech)?,
    ];
    for (name, html) in rooms.concat() {
        add(name, Ok(html))?;
    }
    for (name, some) in [("desk-online", true), ("desk-online-first", false)] {
        add(name, calendar_shell("desk-online").wrong(!some).html(&online::samples::asked(DAY, some)))?;
    }
    for (name, some) in [("desk-online-preview", true), ("desk-online-preview-nobody", false)] {
        add(name, calendar_shell("desk-online-who").html(&online::samples::preview(some)))?;
    }
    for (name, stands) in [
        ("desk-online-under-way", online::samples::Stands::UnderWay),
        ("desk-online-done", online::samples::Stands::Done),
        ("desk-online-sure", online::samples::Stands::Sure),
    ] {
        add(name, calendar_shell("desk-online-one").html(&online::samples::one(stands)))?;
    }
    for (name, full) in [("desk-groups-list-full", true), ("desk-groups-list-none", false)] {
        add(name, calendar_shell("desk-groups").html(&groups::samples::list(full)))?;
    }
    for (name, wrong) in [("desk-groups-make-new", false), ("desk-groups-make-wrong", true)] {
        add(name, calendar_shell("desk-groups-new").wrong(wrong).html(&groups::samples::make(wrong)))?;
    }
    add("desk-groups-one", calendar_shell("desk-groups").html(&groups::samples::one()))?;
    for (name, full) in [("desk-groups-enrol-place", false), ("desk-groups-enrol-list", true)] {
        add(name, calendar_shell("desk-groups-enrol").html(&groups::samples::enrol(full)))?;
    }
    add("desk-groups-enrolled-place", calendar_shell("desk-groups-done-enrolled").html(&groups::samples::enrolled()))?;
    for (name, begun) in [("desk-groups-sitting-begun", true), ("desk-groups-sitting-before", false)] {
        add(name, calendar_shell("desk-groups-sitting").html(&groups::samples::sitting(begun)))?;
    }
    add("desk-groups-change-one", calendar_shell("desk-groups-change").html(&groups::samples::change()))?;
    let booking = |title: &'static str| {
        let switch = Switch::Form { id: "step", path: crate::addresses::BOOK.to_owned() };
        calendar_shell(title).switch(switch)
    };
    add("desk-book-what", booking("desk-book-title").html(&book::samples::what(DAY, true)))?;
    add("desk-book-nothing", calendar_shell("desk-book-title").html(&book::samples::what(DAY, false)))?;
    add("desk-book-time", booking("desk-book-when").html(&book::samples::times(DAY, true, book::Said::Taken)))?;
    let full = booking("desk-book-when").wrong(true).html(&book::samples::times(DAY, false, book::Said::Away));
    add("desk-book-full", full)?;
    add("desk-book-who", booking("desk-book-who").html(&book::samples::who(false, false, &speech)))?;
    add("desk-book-anyway", booking("desk-book-who").wrong(true).html(&book::samples::who(true, true, &speech)))?;
    add("desk-book-done", calendar_shell("desk-book-done").html(&book::samples::done()))?;
    for (name, some) in [("desk-earlier", true), ("desk-earlier-none", false)] {
        add(name, calendar_shell("desk-earlier").html(&earlier::samples::list(DAY, lines(), some)))?;
    }
    add("desk-move", calendar_shell("desk-move-title").html(&shift::samples::choose(DAY)))?;
    add("desk-move-sure", calendar_shell("desk-move-sure").html(&shift::samples::sure()))?;
    add("desk-away", calendar_shell("desk-view-away").html(&away::samples::list(DAY, false)))?;
    add("desk-away-wrong", calendar_shell("desk-view-away").wrong(true).html(&away::samples::list(DAY, true)))?;
    use intake::samples::On;
    add("desk-intake", calendar_shell("desk-intake").html(&intake::samples::list(true, language)))?;
    add("desk-intake-empty", calendar_shell("desk-intake").html(&intake::samples::list(false, language)))?;
    add("desk-intake-new", calendar_shell("desk-intake-new").html(&intake::samples::enter(false)))?;
    add("desk-intake-name-missing", calendar_shell("desk-intake-new").wrong(true).html(&intake::samples::enter(true)))?;
    add("desk-intake-assess", calendar_shell("desk-intake-assess").html(&intake::samples::assess(false, language)))?;
    let unanswered = calendar_shell("desk-intake-assess").wrong(true);
    add("desk-intake-assess-nothing", unanswered.html(&intake::samples::assess(true, language)))?;
    let request = |on| intake::samples::one(on, language);
    add("desk-intake-one", calendar_shell("desk-intake-one").html(&request(On::Arrived)))?;
    add("desk-intake-limit-full", calendar_shell("desk-intake-one").wrong(true).html(&request(On::Full)))?;
    add("desk-intake-placed", calendar_shell("desk-intake-one").html(&request(On::Placed)))?;
    add("desk-intake-does-not-fit", calendar_shell("desk-intake-one").html(&request(On::Reading)))?;
    add("desk-under", calendar_shell("desk-under").html(&away::samples::resolve(DAY, &lines())))?;
    add("desk-under-none", calendar_shell("desk-under").html(&away::samples::resolve(DAY, &[])))?;

    let by_code = |wrong| calendar_shell("desk-said-code-title").wrong(wrong).html(&by_code::sample(wrong));
    add("desk-said-code", by_code(false))?;
    add("desk-said-code-unknown", by_code(true))?;
    add("desk-hours", calendar_shell("desk-hours").wrong(true).html(&hours::sample(DAY, true)))?;
    add("desk-hours-empty", calendar_shell("desk-hours").html(&hours::sample(DAY, false)))?;

    let asked = line(6, 11, 0, Status::Booked);
    let when = format!("{}, {}", speech.days().long(DAY), speech.days().clock(asked.from.time()));
    add("desk-cancel", shell("desk-cancel-title").html(&Sure::new(&asked, DAY, when)))?;

    for (name, html) in access::samples::outside(&|title, wrong| welcome::shell(house, &speech, title).wrong(wrong)) {
        add(name, html)?;
    }
    let worked = |title, wrong| shell(title).only_in(&crate::LANGUAGES).wrong(wrong);
    for (name, html) in access::samples::inside(&worked) {
        add(name, html)?;
    }

    let stepped =
        |wrong| shell("desk-contact").only_in(&crate::LANGUAGES).step("step", crate::contacts::NEW).wrong(wrong);
    for (name, shown) in [
        ("contact-empty", contacts::Shown::Empty),
        ("contact-found", contacts::Shown::Found),
        ("contact-not-found", contacts::Shown::NotFound),
        ("contact-chosen", contacts::Shown::Chosen),
        ("contact-wrong", contacts::Shown::New),
        ("contact-versions", contacts::Shown::Versions),
    ] {
        add(name, stepped(shown == contacts::Shown::New).html(&contacts::screen(shown, language)))?;
    }
    add("contacts", shell("desk-contacts").html(&contacts::list(true)))?;
    add("contacts-none", shell("desk-contacts").html(&contacts::list(false)))?;
    add("contacts-closed", shell("desk-contacts").html(&contacts::closed()))?;
    add("contact-one", shell("desk-contact").html(&contacts::one(false, false)))?;
    add("contact-open", shell("desk-contact").html(&contacts::one(true, false)))?;
    add("contact-reopen", shell("desk-contact").wrong(true).html(&contacts::one(false, true)))?;
    add("exchange", worked("desk-exchange", false).html(&exchange::samples::hub(true)))?;
    add("exchange-first", worked("desk-exchange", true).html(&exchange::samples::hub(false)))?;
    for (name, wrong) in [("exchange-columns", false), ("exchange-columns-wrong", true)] {
        add(name, worked("desk-exchange-columns", wrong).html(&exchange::samples::columns(wrong)))?;
    }
    add("exchange-preview", worked("desk-exchange-preview", false).html(&exchange::samples::preview()))?;
    add("exchange-diary", worked("desk-exchange-preview", false).html(&exchange::samples::appointments()))?;
    for (name, done) in [("exchange-under-way", false), ("exchange-done", true)] {
        add(name, worked("desk-exchange", false).html(&exchange::samples::progress(done)))?;
    }
    let housed = |title: &'static str, wrong: bool| shell(title).only_in(&crate::LANGUAGES).wrong(wrong);
    for (name, found) in [("households", None), ("households-found", Some(true)), ("households-nobody", Some(false))] {
        add(name, housed("desk-households-title", false).html(&households::samples::find(found)))?;
    }
    for (name, shown) in [("person", true), ("person-alone", false)] {
        add(name, housed("desk-person", false).html(&households::samples::person(&speech, shown)))?;
    }
    for (name, chosen) in [("contact-name", true), ("contact-name-nobody", false)] {
        let page = households::samples::give_name(chosen);
        add(name, housed("desk-contact-name", !chosen).html(&page))?;
    }
    for (name, doubt) in [("person-data", false), ("person-data-both", true)] {
        add(name, housed("desk-person-data", doubt).html(&persons::samples::data(&speech, doubt)))?;
    }
    for (name, asked) in [
        ("addresses", persons::samples::Asked::Nothing),
        ("addresses-ending", persons::samples::Asked::End),
        ("addresses-guarding", persons::samples::Asked::Guard),
        ("addresses-none", persons::samples::Asked::Nobody),
    ] {
        let wrong = asked == persons::samples::Asked::Guard;
        add(name, housed("desk-addresses", wrong).html(&persons::samples::addresses(asked)))?;
    }
    for (name, asked) in [("ways", false), ("ways-said", true)] {
        add(name, housed("desk-ways", false).html(&persons::samples::ways(asked)))?;
    }
    for (name, shown) in [
        ("household", households::samples::House::Full),
        ("household-empty", households::samples::House::Empty),
        ("household-ending", households::samples::House::Ending),
        ("household-on-a-day", households::samples::House::OnDay),
    ] {
        let page = households::samples::one(&speech, shown);
        add(name, housed("desk-household", shown == households::samples::House::Ending).html(&page))?;
    }
    for (name, asked) in [
        ("household-add", households::samples::Asked::Nothing),
        ("household-add-found", households::samples::Asked::Found),
        ("household-add-wrong", households::samples::Asked::Wrong),
    ] {
        let page = households::samples::add(asked);
        add(name, housed("desk-household-add", asked == households::samples::Asked::Wrong).html(&page))?;
    }
    for (name, some) in [("doubles", true), ("doubles-none", false)] {
        add(name, housed("desk-double", false).html(&households::samples::proposed(some)))?;
    }
    for (name, some) in [("double", true), ("double-nobody", false)] {
        add(name, housed("desk-double-one", false).html(&households::samples::double(some)))?;
    }
    for (name, possible) in [("join", true), ("join-refused", false)] {
        add(name, housed("desk-merge", false).html(&households::samples::join(possible)))?;
    }
    for (name, changed) in [("joined", true), ("joined-alone", false)] {
        add(name, housed("desk-merge-one", false).html(&households::samples::joined(changed)))?;
    }
    add("household-relate", housed("desk-tie-add", true).html(&households::samples::relate()))?;
    add("reach", shell("desk-reach").html(&contacts::figures(true)))?;
    add("reach-none", shell("desk-reach").html(&contacts::figures(false)))?;

    add("desk-threads", shell("desk-threads").html(&threads::samples::waiting()))?;
    add("desk-threads-empty", shell("desk-threads").html(&threads::samples::nobody()))?;
    for (name, some, wrong) in [
        ("desk-prescribers", true, false),
        ("desk-prescribers-empty", false, false),
        ("desk-prescribers-wrong", true, true),
    ] {
        add(name, shell("desk-prescribers").wrong(wrong).html(&prescribers::samples::links(some, wrong)))?;
    }
    add("desk-prescriber-link", shell("desk-prescriber-link").html(&prescribers::samples::shown()))?;
    add("desk-sendings", shell("desk-sendings").html(&prescribers::samples::list(true)))?;
    add("desk-sendings-empty", shell("desk-sendings").html(&prescribers::samples::list(false)))?;
    add("desk-sending", shell("desk-sending").html(&prescribers::samples::one()))?;
    add("desk-thread", shell("desk-thread").html(&threads::samples::talk(false)))?;
    add("desk-thread-wrong", shell("desk-thread").wrong(true).html(&threads::samples::talk(true)))?;

    use mediators::samples as mediation;
    for (name, some) in [("desk-mediation-list", true), ("desk-mediation-list-none", false)] {
        add(name, worked("desk-mediation-find", false).html(&mediation::find(DAY, some)))?;
    }
    for (name, wrong) in [("desk-mediation-one", false), ("desk-mediation-one-taken", true)] {
        add(name, worked("desk-mediation", wrong).html(&mediation::one(DAY, &speech, wrong)))?;
    }
    for (name, some) in [("desk-mediators-register", true), ("desk-mediators-register-none", false)] {
        add(name, worked("desk-mediators", false).html(&mediation::register(some)))?;
    }
    for (name, wrong) in [("desk-mediator-form", false), ("desk-mediator-form-wrong", true)] {
        add(name, worked("desk-mediator-new", wrong).html(&mediation::form(wrong, language)))?;
    }
    for (name, some) in [("desk-mediation-own-days", true), ("desk-mediation-own-free", false)] {
        add(name, worked("desk-mediation-own", false).html(&mediation::own(DAY, some)))?;
    }
    for (name, some) in [("desk-mediation-month", true), ("desk-mediation-month-none", false)] {
        add(name, worked("desk-mediation-costs", false).html(&mediation::costs(DAY, &speech, some)))?;
    }

    let posters = |about: Vec<(String, String)>, errors: &Errors, refused: Option<Text>, reached| {
        let page = Posters::new(about, language, &Chosen::default(), errors, refused, reached);
        let frame = Shell::new(house, &speech, "desk-posters")
            .switch(Switch::Path(POSTERS.to_owned()))
            .wrong(!errors.is_empty())
            .worker(worker());
        frame.html(&page)
    };
    let about = || vec![("desk:lavoro-di-prova".to_owned(), "Sportello lavoro di prova".to_owned())];
    let well = Errors::default();
    add("desk-posters", posters(about(), &well, None, campaigns()))?;
    add("desk-posters-first", posters(about(), &well, None, Vec::new()))?;
    add("desk-posters-closed", posters(about(), &well, Some("desk-posters-closed".into()), campaigns()))?;
    let mut missing = Errors::default();
    missing.add("about", "desk-posters-about-missing");
    add("desk-posters-wrong", posters(about(), &missing, None, Vec::new()))?;
    add("desk-posters-none", posters(Vec::new(), &well, None, Vec::new()))?;
    add("desk-undelivered", shell("desk-undelivered").html(&undelivered::sample(true)))?;
    add("desk-undelivered-none", shell("desk-undelivered").html(&undelivered::sample(false)))?;
    let mut heard = line(5, 11, 0, Status::Booked);
    heard.told = told(1);
    let when = format!("{}, {}", speech.days().long(DAY), speech.days().clock(heard.from.time()));
    add("desk-cancel-told", shell("desk-cancel-title").html(&Sure::new(&heard, DAY, when)))?;
    add("desk-opinions", shell("desk-opinions").html(&opinions::sample(true)))?;
    add("desk-opinions-none", shell("desk-opinions").html(&opinions::sample(false)))?;
    for (name, standing) in [("desk-state", state::samples::well()), ("desk-state-ailing", state::samples::ailing())] {
        let moment = |_| format!("{}, {}", speech.days().day(DAY), speech.days().clock(now.time()));
        add(name, shell("desk-state").html(&state::State::new(&standing, state::samples::now(), &moment)))?;
    }
    Ok(pages)
}

fn campaigns() -> Vec<(String, Channel, Reached)> {
    let desk = |code: &str, kind, label: &str, language| Channel {
        code: code.to_owned(),
        kind,
        label: label.to_owned(),
        body: "prova".to_owned(),
        desk: Some("lavoro-di-prova".to_owned()),
        town: None,
        language,
    };
    let came = |opened, booked| Reached { opened, booked, unmet: booked / 2, written: 0 };
    let name = "Sportello lavoro di prova".to_owned();
    vec![
        (name.clone(), desk("bcd23", Kind::Poster, "", Language::It), came(41, 6)),
        (name.clone(), desk("fgh45", Kind::School, "Scuola media di prova, atrio grande", Language::Pa), came(12, 1)),
        (name, desk("jkm67", Kind::Card, "", Language::Ar), came(0, 0)),
    ]
}

fn lines() -> Vec<Line> {
    let mut lines = vec![
        line(1, 9, 0, Status::Seen),
        line(2, 9, 30, Status::NoShow),
        line(3, 9, 45, Status::Booked),
        line(4, 10, 15, Status::Booked),
        line(5, 11, 0, Status::Booked),
        line(6, 11, 45, Status::CancelledByPerson),
        line(7, 14, 30, Status::Booked),
        line(8, 15, 15, Status::CancelledByService),
        line(9, 16, 0, Status::Booked),
    ];
    if let [_, _, _, fourth, fifth, _, seventh, .., last] = lines.as_mut_slice() {
        fourth.mode = Mode::Phone;
        fourth.language = Language::Pa;
        fifth.mode = Mode::Online;
        (fifth.was, fifth.link) = (Some(Mode::OnSite), Some("https://incontri.prova.example/prova".to_owned()));
        for person in &mut fifth.people {
            person.email = Some("prova@example.org".to_owned());
            person.note =
                Some("Porto anche la lettera del padrone di casa. Vengo con la bambina, se si può.".to_owned());
        }
        for person in &mut seventh.people {
            person.phone = None;
            person.name = "Persona dal nome davvero molto lungo, che non sta in una riga sola".to_owned();
        }
        last.people.clear();
    }
    lines
}

fn line(number: u8, hour: i8, minute: i8, status: Status) -> Line {
    let from: DateTime = DAY.at(hour, minute, 0, 0);
    let person = Visitor {
        name: format!("Persona di prova {number}"),
        phone: Some("0375 000000".to_owned()),
        email: None,
        note: None,
    };
    let (service, desk) = if number.is_multiple_of(3) {
        ("Aiuto per l’affitto e le bollette", "Sportello casa di prova")
    } else {
        ("Colloquio per cercare lavoro", "Sportello lavoro di prova")
    };
    Line {
        booking: format!("0190a1b2-0000-7000-8000-00000000000{number}"),
        from,
        to: from.checked_add(jiff::Span::new().minutes(45)).unwrap_or(from),
        people: vec![person],
        service: service.to_owned(),
        desk: desk.to_owned(),
        mode: Mode::OnSite,
        was: None,
        link: None,
        language: Language::It,
        status,
        workers: vec![if number.is_multiple_of(2) { "Orientatore" } else { "Educatrice" }.to_owned()],
        away: None,
        mediation: match number {
            4 => Some(Telling { words: Text::from("desk-mediation-with").with("language", "punjabi"), wrong: false }),
            5 => Some(Telling { words: Text::from("desk-mediation-to-find").with("language", "wolof"), wrong: true }),
            _ => None,
        },
        told: told(number),
    }
}

/// Some are reminded, one could not be reached, the others want no message.
fn told(number: u8) -> Option<Telling> {
    let said = |words: &'static str, name, value: &str| {
        Text::from(words).with("what", "Promemoria".to_owned()).with(name, value.to_owned())
    };
    match number {
        1 => Some(Telling { words: said("desk-told-delivered", "when", "martedì 1 dicembre, 18:00"), wrong: false }),
        5 | 7 => Some(Telling { words: said("desk-told-waits", "when", "giovedì 3 dicembre, 8:00"), wrong: false }),
        4 => {
            let why = "il numero non riceve messaggi o non esiste";
            Some(Telling { words: said("desk-told-failed", "why", why), wrong: true })
        }
        _ => None,
    }
}

/// The head with every link.
fn worker() -> page::Worker {
    head("Operatrice di prova".to_owned(), "Cooperativa di prova".to_owned(), &crate::doors::LINKS)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use page::{Catalog, samples::sample_house};

    fn pages(language: Language) -> Vec<Sample> {
        let words = Catalog::new().add_room(identity::WORDS).add_room(crate::WORDS).strict().build().unwrap();
        samples(&sample_house(words, &[Language::It, Language::En]), language).unwrap()
    }

    fn page(name: &str) -> String {
        pages(Language::It).into_iter().find(|sample| sample.name == name).unwrap().html
    }

    #[test]
    fn every_page_is_written_in_both_languages() {
        assert_eq!(pages(Language::It).len(), pages(Language::En).len());
    }

    #[test]
    fn the_day_says_who_when_and_how_to_reach_them() {
        let day = page("desk-day");
        for shown in ["oggi", "giovedì 3 dicembre 2026", "11:00", "Persona di prova 5", "tel:0375000000", "ਪੰਜਾਬੀ"]
        {
            assert!(day.contains(shown), "{shown}");
        }
        assert!(day.contains("6 appuntamenti") || day.contains("7 appuntamenti"));
    }

    #[test]
    fn one_line_is_the_next_one() {
        assert_eq!(page("desk-day").matches("diary-here").count(), 1);
    }

    #[test]
    fn who_only_looks_has_nothing_to_press() {
        assert!(!page("desk-day-one").contains("/scrivania/segna"));
        assert!(page("desk-day").contains("/scrivania/segna"));
    }

    #[test]
    fn yesterday_and_tomorrow_are_one_key_away() {
        let day = page("desk-day");
        assert!(day.contains("accesskey=\"1\" href=\"/it/scrivania/2026-12-02\""));
        assert!(day.contains("accesskey=\"3\" href=\"/it/scrivania/2026-12-04\""));
    }

    #[test]
    fn no_address_holds_a_name_or_a_booking() {
        // A thread's own number may: it says nothing, and opens nothing to who is not of its body.
        for sample in pages(Language::It) {
            for address in sample.html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                assert!(!address.contains("Persona") && !address.contains("0190a1b2"), "{}: {address}", sample.name);
            }
        }
    }
}
