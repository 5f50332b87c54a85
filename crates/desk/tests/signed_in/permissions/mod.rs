// SPDX-License-Identifier: EUPL-1.2
//! Every role at every door, and at what lies behind it: the table of permissions is the truth, and the page that prints it
//! says the same.

mod behind;
mod disposed;
mod guarded;
mod planned;
mod things;

use crate::common::{Answer, Browser, DESK, VISITOR, at, on_both};
use axum::http::{Method, Request, StatusCode, header};
use behind::{Standing, about, behind, expected, got};
use desk::doors::{Door, Needs, declared};
use identity::{
    Action, NewInvitation, Role, Who,
    policy::{Reach, reach},
};
use std::{collections::BTreeSet, fmt::Write as _, path::Path};
use things::{BODY, asks_for_a_copy, away, brought, came, concerned, invite, known, said, things};

/// Set it to write the page anew.
const REWRITE: &str = "FILO_REWRITE_REFERENCE";

/// A test a role: together they try every role, wherever it stands, at every door.
macro_rules! behind_every_door {
    ($($test:ident: $role:ident,)*) => {
        $(
            #[test]
            fn $test() {
                gets_exactly_what_the_table_says(Role::$role);
            }
        )*

        #[test]
        fn no_role_is_left_out() {
            let tried: BTreeSet<&str> = [$(Role::$role),*].iter().map(|role| role.code()).collect();
            assert_eq!(tried, Role::ALL.iter().map(|role| role.code()).collect());
        }
    };
}

behind_every_door! {
    an_administrator_gets_exactly_what_the_table_says: Administrator,
    a_coordinator_gets_exactly_what_the_table_says: Coordinator,
    a_case_worker_gets_exactly_what_the_table_says: CaseWorker,
    a_front_desk_gets_exactly_what_the_table_says: FrontDesk,
    a_listening_point_gets_exactly_what_the_table_says: ListeningPoint,
    a_partner_gets_exactly_what_the_table_says: PartnerOperator,
    a_data_protection_officer_gets_exactly_what_the_table_says: DataProtectionOfficer,
    who_only_reads_gets_exactly_what_the_table_says: ReadOnly,
}

fn gets_exactly_what_the_table_says(role: Role) {
    on_both(async |valley| {
        let mut things = things(&valley).await;
        valley.clock.set(at("2026-11-30T10:05"));
        things.contact = came(&valley).await;
        (things.person, things.household, things.double, things.merge) = known(&valley).await;
        [things.case, things.assessment, things.note, things.task] = concerned(&valley, &things.person).await;
        things.plan = planned::planned(&valley, &things.person).await;
        things.guarded = guarded::guarded(&valley, &things.plan.case, &things.person).await;
        things.disposal = disposed::disposed(&valley, &things.person).await;
        things.document = planned::paper(&valley, &things.plan.case).await;
        (things.course, things.decided) = planned::walked(&valley, &things.plan.case).await;
        things.intervention = planned::given(&valley, &things.plan.case).await;
        things.right = asks_for_a_copy(&valley, &things.person).await;
        things.absence = away(&valley).await;
        said(&valley).await;
        let mut tried = 0;
        for standing in Standing::ALL {
            let name = format!("{role}-{standing:?}").to_lowercase();
            valley.employ(&name, role, standing.body(), standing.desks()).await;
            let mut browser = valley.browser(&name).await;
            let who = standing.who(role);
            things.invitation = invite(&valley).await;
            things.import = brought(&valley, &name).await;
            // What was sent again comes back again.
            valley.postman.round().await.unwrap();
            // The way out last.
            let (out, doors): (Vec<&Door>, Vec<&Door>) =
                declared().iter().partition(|door| door.path == "/scrivania/esci");
            for door in doors.into_iter().chain(out) {
                for (needs, change) in [(door.read, false), (door.change, true)] {
                    let Some(needs) = needs else { continue };
                    let got = got(&mut browser, &behind(door.path, change, &things)).await;
                    let (what, about) = (if change { "change" } else { "read" }, about(door.path, change));
                    assert_eq!(got, expected(&who, needs, about), "{role} {standing:?}: {what} {}", door.path);
                    tried += 1;
                }
            }
        }
        let doors: usize =
            declared().iter().map(|door| usize::from(door.read.is_some()) + usize::from(door.change.is_some())).sum();
        assert_eq!(tried, doors * Standing::ALL.len(), "every door, read and changed, wherever one stands");
    });
}

/// The doors that ask nothing: what somebody who is not signed in gets there, and what they do not.
#[test]
fn who_is_not_signed_in_may_sign_in_follow_an_invitation_and_sign_out() {
    on_both(async |valley| {
        let open: Vec<&str> = declared()
            .iter()
            .filter(|door| [door.read, door.change].contains(&Some(Needs::Nothing)))
            .map(|door| door.path)
            .collect();
        let known = [
            "/scrivania/entra",
            "/scrivania/entra/codice",
            "/scrivania/entra/passkey",
            "/scrivania/entra/identita",
            "/scrivania/entra/identita/ritorno",
            "/scrivania/invito",
            "/scrivania/invito/{secret}",
            "/scrivania/esci",
        ];
        assert_eq!(open, known, "a door that asks nothing is reviewed here");
        valley.employ("porta", Role::FrontDesk, BODY, &[DESK]).await;
        let stranger = || Browser { valley: &valley, cookies: Vec::new() };
        let inside = async |browser: &mut Browser<'_>| browser.get("/it/scrivania").await.status == StatusCode::OK;

        // Signing in: a form; nothing of the desk, no cookie, until name and password are right.
        let mut browser = stranger();
        let form = browser.get("/it/scrivania/entra").await;
        assert!(form.status == StatusCode::OK && form.says("field-password") && !form.says(VISITOR));
        for wrong in ["", "sign-in-name=porta&password=sbagliata", "sign-in-name=nessuno&password=sbagliata"] {
            let refused = browser.post("/it/scrivania/entra", wrong).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
            assert!(browser.cookies.is_empty() && !inside(&mut browser).await, "{wrong}");
        }
        // The second step without the first.
        assert_eq!(browser.get("/it/scrivania/entra/codice").await.to(), "/it/scrivania/entra");
        let skipped = browser.post("/it/scrivania/entra/codice", "state=inventato&code=000000").await;
        assert_eq!(skipped.to(), "/it/scrivania/entra?scaduta");
        assert!(!inside(&mut browser).await);
        // A passkey: a question with a cookie that opens nothing; words that are no answer let nobody in.
        assert_eq!(browser.get("/it/scrivania/entra/passkey").await.to(), "/it/scrivania/entra");
        let asked = browser.post("/it/scrivania/entra/passkey", "").await;
        assert!(asked.says("data-options=") && !asked.says("porta"), "nobody is named before they are in");
        let nonsense = browser.post("/it/scrivania/entra/passkey", "ceremony=inventata&credential=%7B%7D").await;
        assert_eq!(nonsense.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!inside(&mut browser).await);
        // A digital identity: nobody leaves where there is no provider, and words that nobody left with let nobody in; the whole
        // way is told in the tests of the town.
        assert_eq!(browser.get("/it/scrivania/entra/identita").await.to(), "/it/scrivania/entra");
        assert_eq!(browser.post("/it/scrivania/entra/identita", "").await.to(), "/it/scrivania/entra");
        let invented = browser.get("/it/scrivania/entra/identita/ritorno?code=inventato&state=inventato").await;
        assert_eq!(invented.to(), "/it/scrivania/entra");
        assert!(!inside(&mut browser).await);
        let typed = crate::common::typed();
        browser.post("/it/scrivania/entra", &format!("sign-in-name=porta&password={typed}")).await;
        assert!(inside(&mut browser).await);

        // Going out: the session is over for whoever kept its cookie too; without one there is nothing to end.
        let mut kept = Browser { valley: &valley, cookies: browser.cookies.clone() };
        assert!(inside(&mut kept).await);
        assert_eq!(browser.post("/it/scrivania/esci", "").await.to(), "/it/scrivania/entra");
        assert!(!inside(&mut browser).await && !inside(&mut kept).await);
        assert_eq!(stranger().post("/it/scrivania/esci", "").await.to(), "/it/scrivania/entra");

        // An invitation: nothing without the link; with it, the name that was invited and no more.
        let mut invited = stranger();
        assert_eq!(invited.get("/it/scrivania/invito").await.status, StatusCode::GONE);
        let new = format!("password={typed}&again={typed}");
        assert_eq!(invited.post("/it/scrivania/invito", &new).await.status, StatusCode::GONE);
        assert_eq!(invited.get("/it/scrivania/invito/inventato").await.to(), "/it/scrivania/invito");
        assert_eq!(invited.get("/it/scrivania/invito").await.status, StatusCode::GONE, "a made-up link is none");
        let asked = NewInvitation {
            display_name: "Invitata di prova".into(),
            sign_in_name: "invitata@prova.example".into(),
            body: BODY.into(),
            role: Role::ReadOnly,
            desks: BTreeSet::new(),
        };
        let link = valley.identity.invite(&Who::Operator, &asked).await.unwrap();
        let followed = invited.get(&format!("/it/scrivania/invito/{}", link.token.text())).await;
        assert_eq!(followed.to(), "/it/scrivania/invito", "the secret leaves the address");
        let page = invited.get("/it/scrivania/invito").await;
        assert!(page.says("Invitata di prova") && !page.says("Operatore porta"), "{}", page.text);
        assert!(!inside(&mut invited).await, "a link alone opens no desk");
        assert_eq!(
            invited.post("/it/scrivania/invito", &new).await.to(),
            "/it/scrivania/accesso/passkey?fatto=benvenuto"
        );
        assert!(inside(&mut invited).await);
    });
}

#[test]
fn a_door_is_shut_to_who_is_not_signed_in_and_to_roles_that_may_nothing_there() {
    on_both(async |valley| {
        for role in Role::ALL {
            valley.employ(role.code(), role, BODY, &[DESK]).await;
        }
        for door in declared() {
            let path = format!("/it{}", door.path.replace("{day}", "2026-11-30").replace(['{', '}'], ""));
            for (needs, method) in [(door.read, Method::GET), (door.change, Method::POST)] {
                let Some(needs) = needs else { continue };
                let mut stranger = Browser { valley: &valley, cookies: Vec::new() };
                let answer = knock(&mut stranger, &method, &path).await;
                let led = answer.to().starts_with("/it/scrivania/entra");
                assert!(needs == Needs::Nothing || led, "{method} {path}: {} {}", answer.status, answer.to());
            }
        }
        for role in Role::ALL {
            let mut browser = valley.browser(role.code()).await;
            for door in declared() {
                let path = format!("/it{}", door.path.replace("{day}", "2026-11-30").replace(['{', '}'], ""));
                for (needs, method) in [(door.read, Method::GET), (door.change, Method::POST)] {
                    let Some(asked) = asked(needs) else { continue };
                    // What is named by an id of nothing is not there for anybody; the rest opens to the role or does not.
                    let names_a_thing = door.path.contains('{') && !door.path.contains("{day}");
                    let shut = shut(role, &asked);
                    if shut || (method == Method::GET && !names_a_thing) {
                        let answer = knock(&mut browser, &method, &path).await;
                        assert_eq!(answer.status == StatusCode::NOT_FOUND, shut, "{role}: {method} {path}");
                    }
                }
            }
            // No link of the day's page leads to a shut door.
            let day = browser.get("/it/scrivania").await;
            for door in declared() {
                let Some(asked) = asked(door.read) else { continue };
                let linked = day.says(&format!("href=\"/it{}\"", door.path));
                assert!(!linked || !shut(role, &asked), "{role} is offered {}", door.path);
            }
        }
    });
}

/// What a door asks a role to be allowed: one of these.
fn asked(needs: Option<Needs>) -> Option<Vec<Action>> {
    match needs? {
        Needs::May(action) | Needs::Keeping(action) => Some(vec![action]),
        Needs::Either(one, other) => Some(vec![one, other]),
        Needs::Nothing | Needs::SignedIn | Needs::AtWork => None,
    }
}

fn shut(role: Role, asked: &[Action]) -> bool {
    asked.iter().all(|action| reach(role, *action) == Reach::Nowhere)
}

async fn knock(browser: &mut Browser<'_>, method: &Method, path: &str) -> Answer {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin");
    browser.send(request, "").await
}

#[test]
fn the_page_of_permissions_says_what_the_table_says() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/reference/permissions.md");
    let text = printed();
    if std::env::var_os(REWRITE).is_some() {
        std::fs::write(&page, &text).unwrap();
    }
    let kept = std::fs::read_to_string(&page).unwrap_or_default();
    assert!(kept == text, "docs/reference/permissions.md differs: write it anew with {REWRITE}=1");
}

fn printed() -> String {
    let mut text = String::from(
        "<!-- SPDX-License-Identifier: EUPL-1.2 -->\n# Who may do what\n\nWritten by `FILO_REWRITE_REFERENCE=1 cargo test -p desk \
         --test signed_in permissions`; the same test tries every role at every\naddress and at what lies behind it, for somebody who \
         serves the desk, somebody else of its body, and somebody of another\nbody. What the tables do not say is refused, and \
         looks as if it were not there. The public pages (`/`, `/servizi`, `/hsds` …)\nask nobody who they are and open \
         nothing of anybody's.\n\nHow far: **all** the whole network; **body** the body one acts for and its desks; **desks** the \
         desks one serves; **cases** those on whose team one is.\n\n",
    );
    let heads: Vec<String> = Role::ALL.iter().map(|role| role.code().replace('_', " ")).collect();
    let rule = "|---".repeat(Role::ALL.len());
    let _ = write!(text, "## By what is done\n\n| | {} |\n|---{rule}|\n", heads.join(" | "));
    for action in Action::ALL {
        let _ = writeln!(text, "| {} | {} |", words(&format!("{action:?}")), far(&[action]));
    }
    let _ = write!(text, "\n## By address\n\n| | | {} |\n|---|---{rule}|\n", heads.join(" | "));
    for door in declared() {
        let Door { path, read, change } = door;
        for (needs, verb) in [(read, "read"), (change, "change")] {
            let cells = match needs {
                None => continue,
                Some(Needs::Nothing) => vec!["anybody"; Role::ALL.len()].join(" | "),
                Some(Needs::SignedIn | Needs::AtWork) => vec!["own"; Role::ALL.len()].join(" | "),
                Some(Needs::May(action) | Needs::Keeping(action)) => far(&[*action]),
                Some(Needs::Either(one, other)) => far(&[*one, *other]),
            };
            let _ = writeln!(text, "| `{path}` | {verb} | {cells} |");
        }
    }
    text
}

/// "SeeBookings" as words.
fn words(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words
}

fn far(actions: &[Action]) -> String {
    let farthest = |role: Role| actions.iter().map(|action| reach(role, *action)).max().unwrap_or(Reach::Nowhere);
    let cell = |role: Role| match farthest(role) {
        Reach::Nowhere => "·",
        Reach::OwnCases => "cases",
        Reach::OwnDesks => "desks",
        Reach::OwnBody => "body",
        Reach::Everywhere => "all",
    };
    Role::ALL.map(cell).join(" | ")
}
