// SPDX-License-Identifier: EUPL-1.2
//! The frame around every page: header, language switch, thread, footer.

use crate::filters;
use crate::ui::{Text, Thread};
use crate::words::{Speech, Words};
use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use kernel::{Language, Localized};
use std::sync::Arc;

/// What every page of this installation has in common. Put it in the router's state.
#[derive(Debug, Clone)]
pub struct House {
    /// Everything that can be said.
    pub words: Words,
    /// The territory's own texts and links.
    pub site: Arc<Site>,
}

/// What the territory says about itself on every page.
#[derive(Debug, Clone, Default)]
pub struct Site {
    /// The territory: "Ambito territoriale di Cremona". Stands under the sign of Filò.
    pub territory: Localized,
    /// Who answers for the site: the body in the slim line above.
    pub owner: Localized,
    /// The owner's own site.
    pub owner_href: Option<String>,
    /// Languages offered, Italian first.
    pub languages: Vec<Language>,
    /// Links at the foot: accessibility statement, privacy, source code, contacts.
    pub footer: Vec<FooterLink>,
    /// Says on every page that people and bookings are made up.
    pub demonstration: bool,
    /// Where the site is reached (`https://filo.example`), for links that others share; empty: they are shared bare.
    pub address: String,
    /// Where "leave at once" leads in the end, a whole address; none: our own calendar, which shows no sign of us.
    pub exit: Option<String>,
}

/// A link at the foot of the page.
#[derive(Debug, Clone)]
pub struct FooterLink {
    /// Its words.
    pub label: Text,
    /// A path of ours without language, or a whole address (`https://…`).
    pub href: String,
}

impl FooterLink {
    /// A link.
    pub fn new(label: impl Into<Text>, href: impl Into<String>) -> Self {
        Self { label: label.into(), href: href.into() }
    }

    fn is_ours(&self) -> bool {
        self.href.starts_with('/')
    }
}

/// How the language switch finds the same page in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Switch {
    /// The page has an address: links to it.
    Path(String),
    /// The page is a step of a form: buttons send the form of this id to the same step (a path without
    /// language) with `go=language`, so that what was typed comes along.
    Form {
        /// The form's id.
        id: &'static str,
        /// The step's path without language.
        path: String,
    },
    /// The page exists in one language at a time only (a problem page): links to the first page.
    Home,
}

/// Whether search engines may keep the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Robots {
    /// They may.
    Welcome,
    /// They may not: private pages, steps, results.
    Away,
}

/// Who may keep a copy of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// Nobody: the page holds something of a person, or the state of a form.
    Nobody,
    /// Anybody, for so many seconds.
    Seconds(u32),
}

/// Who is signed in, for the workers' shell.
#[derive(Debug, Clone)]
pub struct Worker {
    /// The worker's name.
    pub name: String,
    /// The body they work for.
    pub body: String,
    /// The links of the shell, path without language; the current one is marked.
    pub links: Vec<(Text, String)>,
    /// Where the sign-out form is sent, a path without language.
    pub sign_out: String,
}

/// The frame of one page.
#[derive(Debug, Clone)]
pub struct Shell {
    speech: Speech,
    site: Arc<Site>,
    title: Text,
    description: Option<Text>,
    switch: Switch,
    /// Fewer languages than the site offers.
    languages: Option<Box<[Language]>>,
    thread: Option<Thread>,
    crumbs: Vec<(Text, Option<String>)>,
    robots: Robots,
    keeping: Keeping,
    worker: Option<Worker>,
    wrong: bool,
    neutral: bool,
    /// A shared link shows nothing of what the page is about.
    quietly: bool,
    status: StatusCode,
}

impl Shell {
    /// A frame: kept by nobody, unknown to search engines, with links to the first page in other languages.
    pub fn new(house: &House, speech: &Speech, title: impl Into<Text>) -> Self {
        Self {
            speech: speech.clone(),
            site: Arc::clone(&house.site),
            title: title.into(),
            description: None,
            switch: Switch::Home,
            languages: None,
            thread: None,
            crumbs: Vec::new(),
            robots: Robots::Away,
            keeping: Keeping::Nobody,
            worker: None,
            wrong: false,
            neutral: false,
            quietly: false,
            status: StatusCode::OK,
        }
    }

    /// A public page with an address: may be found, kept for a minute, read in other languages.
    #[must_use]
    pub fn public(mut self, path: impl Into<String>) -> Self {
        self.switch = Switch::Path(path.into());
        self.robots = Robots::Welcome;
        self.keeping = Keeping::Seconds(60);
        self
    }

    /// A step of a form whose element has this id; `path` is the step's own, without language.
    #[must_use]
    pub fn step(mut self, id: &'static str, path: impl Into<String>) -> Self {
        self.switch = Switch::Form { id, path: path.into() };
        self
    }

    /// How the language switch works.
    #[must_use]
    pub fn switch(mut self, switch: Switch) -> Self {
        self.switch = switch;
        self
    }

    /// The page speaks only these languages: the switch offers no other.
    #[must_use]
    pub fn only_in(mut self, languages: &[Language]) -> Self {
        self.languages = Some(languages.into());
        self
    }

    /// What search engines show under the title.
    #[must_use]
    pub fn description(mut self, text: impl Into<Text>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// The thread that runs beside the content.
    #[must_use]
    pub fn thread(mut self, thread: Thread) -> Self {
        self.thread = Some(thread);
        self
    }

    /// A step of the way to this page: path without language, none for the page itself.
    #[must_use]
    pub fn crumb(mut self, label: impl Into<Text>, path: Option<String>) -> Self {
        self.crumbs.push((label.into(), path));
        self
    }

    /// Whether search engines may keep it.
    #[must_use]
    pub fn robots(mut self, robots: Robots) -> Self {
        self.robots = robots;
        self
    }

    /// Who may keep a copy.
    #[must_use]
    pub fn keeping(mut self, keeping: Keeping) -> Self {
        self.keeping = keeping;
        self
    }

    /// The workers' shell.
    #[must_use]
    pub fn worker(mut self, worker: Worker) -> Self {
        self.worker = Some(worker);
        self
    }

    /// The form has mistakes: the title begins with "Errore" and the status is 422.
    #[must_use]
    pub fn wrong(mut self, wrong: bool) -> Self {
        self.wrong = wrong;
        if wrong {
            self.status = StatusCode::UNPROCESSABLE_ENTITY;
        }
        self
    }

    /// A page whose title says nothing, not even ours, and which no browser shows again from its memory.
    #[must_use]
    pub fn neutral(mut self) -> Self {
        self.neutral = true;
        self
    }

    /// A page that people may not want to be seen with: its shared link shows our name alone.
    #[must_use]
    pub fn share_quietly(mut self, quietly: bool) -> Self {
        self.quietly = quietly;
        self
    }

    /// Another status than 200.
    #[must_use]
    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// The whole page as text.
    ///
    /// # Errors
    /// When the template cannot be written: a missing key of a strict catalogue.
    pub fn html<C: Template>(&self, content: &C) -> askama::Result<String> {
        let document = Document { shell: self, content: Content(content), language: self.speech.language() };
        let mut page = String::with_capacity(32 * 1024);
        document.render_into_with_values(&mut page, &self.speech)?;
        Ok(page)
    }

    /// The whole page as an answer. A page that cannot be written becomes a fault, never half a page.
    pub fn show<C: Template>(&self, content: &C) -> Response {
        match self.html(content) {
            Ok(page) => {
                let mut answer = (self.status, page).into_response();
                let headers = answer.headers_mut();
                headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
                headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(self.speech.language().code()));
                headers.insert(header::CACHE_CONTROL, caching(self.keeping));
                answer
            }
            Err(error) => {
                tracing::error!(%error, "a page could not be written");
                crate::Refusal::from(kernel::Problem::new(kernel::Kind::Fault, "page-problem-fault")).into_response()
            }
        }
    }

    /// The languages this page can be read in, Italian first.
    fn languages(&self) -> &[Language] {
        self.languages.as_deref().unwrap_or(&self.site.languages)
    }

    /// Whether a link of the workers' shell leads here.
    fn is_here(&self, link: &str) -> bool {
        let path = self.path();
        path == link || path.split('?').next() == Some(link)
    }

    /// The part of the workers' shell that this page belongs to, in words: the longest link under which it stands.
    fn section(&self) -> Option<&Text> {
        let path = self.path().split('?').next().unwrap_or_default();
        let under = |link: &str| path.strip_prefix(link).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        let links = &self.worker.as_ref()?.links;
        links.iter().filter(|(_, link)| under(link)).max_by_key(|(_, link)| link.len()).map(|(label, _)| label)
    }

    /// Whether the page may be shared by its address: then others' pages and messages show a card of it.
    fn is_shareable(&self) -> bool {
        self.robots == Robots::Welcome && !self.wrong && matches!(self.switch, Switch::Path(_))
    }

    fn other_address(&self, language: &Language) -> String {
        address(*language, self.path())
    }

    fn path(&self) -> &str {
        match &self.switch {
            Switch::Path(path) | Switch::Form { path, .. } => path,
            Switch::Home => "/",
        }
    }
}

fn caching(keeping: Keeping) -> HeaderValue {
    match keeping {
        Keeping::Nobody => HeaderValue::from_static("no-store"),
        Keeping::Seconds(60) => HeaderValue::from_static("public, max-age=60"),
        Keeping::Seconds(seconds) => HeaderValue::from_str(&format!("public, max-age={seconds}"))
            .unwrap_or_else(|_| HeaderValue::from_static("no-store")),
    }
}

/// The address of a path in a language: `/search` → `/it/search`, `/` → `/it`. Whole addresses stay as they are.
pub fn address(language: Language, path: &str) -> String {
    match path {
        "/" => format!("/{}", language.code()),
        path if path.starts_with('/') => ["/", language.code(), path].concat(),
        whole => whole.to_owned(),
    }
}

/// Already HTML: a page's own template inside the frame.
struct Content<'a, C>(&'a C);

impl<C: Template> std::fmt::Display for Content<'_, C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl<C: Template> askama::FastWritable for Content<'_, C> {
    fn write_into(&self, dest: &mut dyn std::fmt::Write, values: &dyn askama::Values) -> askama::Result<()> {
        self.0.render_into_with_values(dest, values)
    }
}

impl<C: Template> askama::filters::HtmlSafe for Content<'_, C> {}

#[derive(Template)]
#[template(path = "layout.html")]
struct Document<'a, C: Template> {
    shell: &'a Shell,
    content: Content<'a, C>,
    language: Language,
}
