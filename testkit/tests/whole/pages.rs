// SPDX-License-Identifier: EUPL-1.2
//! Every public page that can be reached by links: well dressed, whole, in both languages.

use kernel::Language;
use std::collections::{BTreeSet, VecDeque};
use testkit::{Page, TestTown, Visitor, on_sqlite, story};

/// Keys of translations that would stand on a page if a text were missing.
const ROOMS: [&str; 10] =
    ["message-", "door-", "page-", "desk-", "agenda-", "identity-", "filo-", "problem-", "reception-", "directory-"];

/// Words of a page that look like a key. Ids of the territory are no words of a page.
fn visible_keys(page: &Page) -> Vec<String> {
    let text = format!("{} {}", page.title(), page.words());
    text.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'))
        .filter(|word| {
            ROOMS.iter().any(|room| word.strip_prefix(room).is_some_and(|rest| rest.contains(char::is_alphabetic)))
        })
        .map(str::to_owned)
        .collect()
}

/// What every page owes, whatever it shows.
fn is_well_dressed(page: &Page, language: &str) {
    let at = &page.path;
    assert!(page.is_page(), "{at} is {}", page.header("content-type"));
    assert_eq!(page.language(), language, "{at}");
    let direction = if language == "ar" { "rtl" } else { "ltr" };
    let html = page.root().all("html");
    assert_eq!(html.first().and_then(|html| html.get("dir")), Some(direction), "{at}");
    // A neutral page names not even the site.
    let title = page.title();
    assert!(!title.trim_end_matches("· Filò").trim().is_empty(), "{at} has no title");
    let headings = page.root().all("h1").len();
    assert_eq!(headings, 1, "{at} has {headings} main headings");
    assert!(!page.heading().is_empty(), "{at}");
    assert_eq!(visible_keys(page), Vec::<String>::new(), "{at} shows keys");
    assert_eq!(page.root().all("main").len(), 1, "{at}");
    let policy = page.header("content-security-policy");
    for part in ["default-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'"] {
        assert!(policy.contains(part), "{at}: {policy}");
    }
    assert!(!policy.contains("unsafe") && !policy.contains('*'), "{at}: {policy}");
    assert_eq!(page.header("x-content-type-options"), "nosniff", "{at}");
    page.root().visit(&mut |element| {
        let inline = element.attributes.iter().find(|(name, _)| name.starts_with("on") || name == "style");
        assert!(inline.is_none(), "{at}: inline {inline:?}");
        // What machines read about a service is data: no browser runs it.
        if element.tag == "script" && element.get("type") != Some("application/ld+json") {
            assert!(element.get("src").is_some_and(|src| src.starts_with('/')), "{at}: an inline script");
        }
        for name in ["src", "action", "formaction", "data", "poster", "srcset"] {
            let target = element.get(name).unwrap_or_default();
            assert!(
                target.is_empty() || (target.starts_with('/') && !target.starts_with("//")),
                "{at}: {name}={target}"
            );
        }
        if element.tag == "link" {
            let target = element.get("href").unwrap_or_default();
            assert!(target.starts_with('/'), "{at}: loads {target}");
        }
    });
    for (words, link) in page.links() {
        assert!(!words.is_empty(), "{at}: a link to {link} without words");
        let anchor = link.strip_prefix('#').filter(|anchor| page.root().by_id(anchor).is_none());
        assert_eq!(anchor, None, "{at}: «{words}» points nowhere");
    }
    no_two_ids(page);
}

fn no_two_ids(page: &Page) {
    let mut seen = BTreeSet::new();
    page.root().visit(&mut |element| {
        if let Some(id) = element.get("id") {
            assert!(seen.insert(id.to_owned()), "{}: two elements are called {id}", page.path);
        }
    });
    page.root().visit(&mut |element| {
        for name in ["for", "aria-labelledby", "aria-describedby", "list", "form"] {
            for id in element.get(name).unwrap_or_default().split_whitespace() {
                assert!(seen.contains(id), "{}: {name}={id} points nowhere", page.path);
            }
        }
    });
}

/// Follows every link of ours from a page on, as far as so many pages.
async fn crawl(town: &TestTown, from: &str, language: &str, most: usize) -> usize {
    let visitor = town.visitor();
    let (mut seen, mut waiting) = (BTreeSet::from([from.to_owned()]), VecDeque::from([from.to_owned()]));
    let mut count = 0;
    while let Some(path) = waiting.pop_front().filter(|_| count < most) {
        let page = visitor.get(&path).await;
        assert_eq!(page.status, 200, "{path} says: {}", page.words());
        is_well_dressed(&page, language);
        count += 1;
        for (_, link) in page.links() {
            let whole = ["https://", "http://", "tel:", "mailto:", "#"].iter().any(|kind| link.starts_with(kind));
            assert!(whole || link.starts_with('/'), "{path}: a strange link {link}");
            let own = link.starts_with(&format!("/{language}/")) || link == format!("/{language}");
            // The workers' pages speak two languages.
            let spoken = matches!(language, "it" | "en") || !link.contains("/scrivania");
            if own && spoken && seen.insert(link.clone()) {
                waiting.push_back(link);
            }
        }
    }
    // Leaving takes cookies away; nothing gives one.
    let given: Vec<String> =
        visitor.cookies_given().into_iter().filter(|cookie| !cookie.contains("Max-Age=0")).collect();
    assert_eq!(given, Vec::<String>::new());
    count
}

#[test]
fn every_public_page_is_whole_in_italian() {
    on_sqlite(|town| async move {
        let pages = crawl(&town, "/it", "it", usize::MAX).await;
        println!("{pages} pages");
        assert!(pages > 200, "only {pages} pages were reached");
    });
}

#[test]
fn every_public_page_is_whole_in_english() {
    on_sqlite(|town| async move {
        let pages = crawl(&town, "/en", "en", usize::MAX).await;
        assert!(pages > 200, "only {pages} pages were reached");
    });
}

/// The eight languages beside Italian and English.
fn others() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|language| !matches!(language, Language::It | Language::En))
}

#[test]
fn public_pages_are_whole_in_the_other_languages() {
    on_sqlite(|town| async move {
        for language in others() {
            let code = language.code();
            let pages = crawl(&town, &format!("/{code}"), code, 60).await;
            assert_eq!(pages, 60, "{code}");
        }
    });
}

#[test]
fn the_whole_way_is_told_in_every_language() {
    on_sqlite(|town| async move {
        for language in others() {
            let tongue = story::tongue(&town.filo, language);
            for page in steps(&town.visitor(), &tongue).await {
                assert!(matches!(page.status, 200 | 422), "{} {}", page.path, page.status);
                is_well_dressed(&page, tongue.code);
                // Nothing on the way is still in Italian.
                page.root().visit(&mut |element| {
                    let foreign = element.tag == "span" && element.get("lang") == Some("it");
                    assert!(!foreign, "{}: «{}» is not translated", page.path, element.words());
                });
            }
        }
    });
}

#[test]
fn every_page_offers_the_ten_languages_in_their_own_names() {
    on_sqlite(|town| async move {
        let page = town.visitor().get("/ar/servizi").await;
        let menu = page.root().all("details").into_iter().find(|menu| menu.get("class") == Some("languages")).unwrap();
        for language in Language::ALL {
            assert!(menu.words().contains(language.own_name()), "{language}");
        }
        let marked = menu.all("span").into_iter().find(|item| item.get("aria-current").is_some()).unwrap();
        assert!(marked.words().contains("العربية"));
        let alternates: Vec<&str> = page.root().all("link").iter().filter_map(|link| link.get("hreflang")).collect();
        assert_eq!(alternates, Language::ALL.map(Language::code));
        let same = menu.all("a").into_iter().find(|link| link.get("lang") == Some("uk")).unwrap();
        assert_eq!((same.get("href"), same.get("dir")), (Some("/uk/servizi"), Some("ltr")));
    });
}

#[test]
fn changing_language_on_a_step_keeps_what_was_typed() {
    on_sqlite(|town| async move {
        let visitor = town.visitor();
        let page = story::person(&visitor, &story::IT).await.fill(story::IT.name, "Inventata");
        let button = page.root().all("button").into_iter().find(|button| button.get("lang") == Some("pa")).unwrap();
        let punjabi = visitor.send(page.press_element(button)).await;
        is_well_dressed(&punjabi, "pa");
        let tongue = story::tongue(&town.filo, Language::Pa);
        assert_eq!(punjabi.value(tongue.name), "Inventata");
    });
}

async fn steps(visitor: &Visitor, tongue: &story::Tongue) -> Vec<Page> {
    let mut pages = Vec::new();
    pages.push(visitor.send(visitor.get(&format!("/{}", tongue.code)).await.press(tongue.next)).await);
    let first = story::asked(visitor, tongue).await;
    let mut page = visitor.send(first.press(tongue.next)).await;
    pages.push(page.clone());
    if page.buttons().iter().any(|button| button == tongue.skip) {
        page = visitor.send(page.press(tongue.skip)).await;
        pages.push(page.clone());
    }
    page = visitor.send(page.press(tongue.book)).await;
    pages.push(page.clone());
    page = visitor.send(page.press_first("slot")).await;
    pages.push(page.clone());
    pages.push(visitor.send(page.press(tongue.next)).await);
    page = visitor.send(story::filled(page, tongue, &story::Guest::number(1)).press(tongue.next)).await;
    pages.push(page.clone());
    page = visitor.send(page.press(tongue.confirm)).await;
    pages.push(page.clone());
    pages.push(visitor.get(&page.link("/appuntamento/")).await);
    pages
}

#[test]
fn every_step_of_the_way_is_well_dressed() {
    on_sqlite(|town| async move {
        for tongue in [&story::IT, &story::EN] {
            let visitor = town.visitor();
            for page in steps(&visitor, tongue).await {
                assert!(matches!(page.status, 200 | 422), "{} {}", page.path, page.status);
                is_well_dressed(&page, tongue.code);
                assert_eq!(page.header("cache-control"), "no-store", "{}", page.path);
            }
        }
    });
}

#[test]
fn pages_that_are_not_there_say_so_kindly() {
    on_sqlite(|town| async move {
        for language in ["it", "en"] {
            for path in [
                "nulla",
                "servizi/nulla",
                "comuni/000000",
                "comuni/nulla",
                "enti/nulla",
                "sportelli/nulla",
                "eta/nulla",
            ] {
                let page = town.visitor().get(&format!("/{language}/{path}")).await;
                page.must_be(404);
                is_well_dressed(&page, language);
                assert!(
                    page.links()
                        .iter()
                        .any(|(_, link)| link == &format!("/{language}") || link == &format!("/{language}/"))
                );
            }
            // A step that was sent cannot be opened by its address: back to the beginning.
            for path in [
                "domande",
                "risultati",
                "prenota",
                "prenota/ora",
                "prenota/persona",
                "prenota/riepilogo",
                "prenota/conferma",
            ] {
                let page = town.visitor().get(&format!("/{language}/{path}")).await;
                page.must_be(200);
                is_well_dressed(&page, language);
            }
            // Who has opened none here types its code.
            let page = town.visitor().get(&format!("/{language}/appuntamento")).await;
            page.must_be(200);
            is_well_dressed(&page, language);
            let page = town.visitor().get(&format!("/{language}/appuntamento/nessun-segreto")).await;
            page.must_be(404);
            is_well_dressed(&page, language);
        }
    });
}

#[test]
fn the_first_address_speaks_the_language_of_the_browser() {
    on_sqlite(|town| async move {
        let english = town.visitor().with_header("accept-language", "en-GB,en;q=0.9,it;q=0.5").get("/").await;
        assert_eq!(english.language(), "en");
        let italian = town.visitor().with_header("accept-language", "de-DE").get("/").await;
        assert_eq!(italian.language(), "it");
        for language in Language::ALL {
            let page = town.visitor().with_header("accept-language", language.code()).get("/").await;
            assert_eq!(page.language(), language.code());
        }
    });
}

/// A part of a page that is set in twice as words would show its tags to whoever reads.
#[test]
fn no_page_shows_its_own_markup_as_words() {
    on_sqlite(|town| async move {
        for sample in testkit::samples::all(&town.filo) {
            for escaped in ["&#60;p", "&#60;/p", "&#60;h", "&#60;div", "&#60;section", "&#60;article"] {
                assert!(!sample.html.contains(escaped), "{} in {} shows tags", sample.name, sample.language);
            }
        }
    });
}
