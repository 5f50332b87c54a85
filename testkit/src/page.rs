// SPDX-License-Identifier: EUPL-1.2
//! A page as a visitor holds it: what it says, and a form that can be filled in by its labels.

use crate::html::{self, Element};
use axum::http::{HeaderMap, header};
use std::collections::BTreeMap;

/// An answer of the site, and what was typed into it since.
#[derive(Debug, Clone)]
pub struct Page {
    /// The address that answered.
    pub path: String,
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as it came.
    pub bytes: Vec<u8>,
    root: Element,
    /// Typed texts, by field name.
    typed: BTreeMap<String, String>,
    /// Ticked and unticked boxes, by field name and value.
    ticked: BTreeMap<(String, String), bool>,
}

/// A form ready to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sending {
    /// Where it goes.
    pub path: String,
    /// `true` for POST.
    pub post: bool,
    /// Its values, in order.
    pub values: Vec<(String, String)>,
}

impl Page {
    /// A page from an answer.
    pub fn new(path: String, status: u16, headers: HeaderMap, bytes: Vec<u8>) -> Self {
        let root = html::read(&String::from_utf8_lossy(&bytes));
        Self { path, status, headers, bytes, root, typed: BTreeMap::new(), ticked: BTreeMap::new() }
    }

    /// The whole page.
    pub fn root(&self) -> &Element {
        &self.root
    }

    /// The body as text.
    pub fn source(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// A header's value; empty when it is missing.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// Whether it is an HTML page.
    pub fn is_page(&self) -> bool {
        self.header(header::CONTENT_TYPE.as_str()).starts_with("text/html")
    }

    /// The title of the window.
    pub fn title(&self) -> String {
        self.root.all("title").first().map(|title| html::plain(&title.raw_text())).unwrap_or_default()
    }

    /// The language it says it is in.
    pub fn language(&self) -> String {
        self.root.all("html").first().and_then(|html| html.get("lang")).unwrap_or_default().to_owned()
    }

    /// Its main heading.
    pub fn heading(&self) -> String {
        self.root.all("h1").first().map(|heading| heading.words()).unwrap_or_default()
    }

    /// Everything it says.
    pub fn words(&self) -> String {
        self.root.words()
    }

    /// What its main part says.
    pub fn main(&self) -> String {
        self.root.all("main").first().map(|main| main.words()).unwrap_or_default()
    }

    /// Whether these words can be read on it.
    pub fn says(&self, words: &str) -> bool {
        self.words().contains(&html::plain(words))
    }

    /// Stops the test unless these words can be read.
    #[track_caller]
    pub fn must_say(&self, words: &str) -> &Self {
        assert!(
            self.says(words),
            "the page {} ({}) does not say {words:?}; it says: {}",
            self.path,
            self.status,
            self.words()
        );
        self
    }

    /// Stops the test unless the status is this one.
    #[track_caller]
    pub fn must_be(&self, status: u16) -> &Self {
        assert_eq!(self.status, status, "{} says: {}", self.path, self.words());
        self
    }

    /// The words and address of every link.
    pub fn links(&self) -> Vec<(String, String)> {
        self.root.all("a").into_iter().filter_map(|link| Some((link.words(), link.get("href")?.to_owned()))).collect()
    }

    /// The address of the link with these words.
    #[track_caller]
    pub fn link(&self, words: &str) -> String {
        let links = self.links();
        let exact = links.iter().find(|(said, _)| said == words);
        let found = exact.or_else(|| links.iter().find(|(said, _)| said.contains(words)));
        match found {
            Some((_, address)) => address.clone(),
            None => panic!("{} has no link {words:?}, only {links:?}", self.path),
        }
    }

    /// Telephones and mails that can be pressed.
    pub fn contacts(&self) -> Vec<String> {
        let kind = |address: &String| address.starts_with("tel:") || address.starts_with("mailto:");
        self.links().into_iter().map(|(_, address)| address).filter(kind).collect()
    }

    /// The words of every button.
    pub fn buttons(&self) -> Vec<String> {
        self.root.all("button").into_iter().map(Element::words).collect()
    }

    /// The value in the field with this label: typed, or as the page gave it.
    #[track_caller]
    pub fn value(&self, label: &str) -> String {
        let field = self.labelled(label);
        let name = field.get("name").unwrap_or_default();
        self.typed.get(name).cloned().unwrap_or_else(|| given(field))
    }

    /// Whether the choice with this label is ticked.
    #[track_caller]
    pub fn chosen(&self, label: &str) -> bool {
        self.is_ticked(self.labelled(label))
    }

    /// Types into the field with this label.
    #[must_use]
    #[track_caller]
    pub fn fill(mut self, label: &str, text: &str) -> Self {
        let name = self.labelled(label).get("name").unwrap_or_default().to_owned();
        self.typed.insert(name, text.to_owned());
        self
    }

    /// Ticks the choice with this label, or takes it from a list that opens.
    #[must_use]
    #[track_caller]
    pub fn choose(mut self, label: &str) -> Self {
        let field = self.labelled(label);
        let name = field.get("name").unwrap_or_default().to_owned();
        let value = field.get("value").unwrap_or("on").to_owned();
        self.tick(&name, &value);
        self
    }

    /// Ticks a choice under the question with these words.
    #[must_use]
    #[track_caller]
    pub fn answer(mut self, question: &str, label: &str) -> Self {
        let sets = self.root.all("fieldset");
        let set = sets.into_iter().find(|set| set.all("legend").iter().any(|legend| legend.words().contains(question)));
        let Some(set) = set else { panic!("{} does not ask {question:?}: {}", self.path, self.words()) };
        let Some(field) = labelled(set, set, label) else { panic!("{question:?} has no answer {label:?}") };
        let name = field.get("name").unwrap_or_default().to_owned();
        let value = field.get("value").unwrap_or("on").to_owned();
        self.tick(&name, &value);
        self
    }

    /// Takes the tick away.
    #[must_use]
    #[track_caller]
    pub fn unchoose(mut self, label: &str) -> Self {
        let field = self.labelled(label);
        let key = (field.get("name").unwrap_or_default().to_owned(), field.get("value").unwrap_or("on").to_owned());
        self.ticked.insert(key, false);
        self
    }

    fn tick(&mut self, name: &str, value: &str) {
        let radios: Vec<(String, String)> = self
            .root
            .all("input")
            .into_iter()
            .filter(|input| input.get("type") == Some("radio") && input.get("name") == Some(name))
            .map(|input| (name.to_owned(), input.get("value").unwrap_or("on").to_owned()))
            .collect();
        for radio in radios {
            self.ticked.insert(radio, false);
        }
        self.ticked.insert((name.to_owned(), value.to_owned()), true);
    }

    fn is_ticked(&self, field: &Element) -> bool {
        let key = (field.get("name").unwrap_or_default().to_owned(), field.get("value").unwrap_or("on").to_owned());
        self.ticked.get(&key).copied().unwrap_or_else(|| field.has("checked"))
    }

    #[track_caller]
    fn labelled(&self, label: &str) -> &Element {
        match labelled(&self.root, &self.root, label) {
            Some(field) => field,
            None => panic!(
                "{} has no field {label:?}, only {:?}",
                self.path,
                self.root.all("label").into_iter().map(Element::words).collect::<Vec<_>>()
            ),
        }
    }

    /// The form as it is sent when the button with these words is pressed.
    #[track_caller]
    pub fn press(&self, words: &str) -> Sending {
        let buttons = self.root.all("button");
        let exact = buttons.iter().find(|button| button.words() == words);
        let Some(button) = exact.or_else(|| buttons.iter().find(|button| button.words().contains(words))) else {
            panic!("{} has no button {words:?}, only {:?}; it says: {}", self.path, self.buttons(), self.words())
        };
        self.press_element(button)
    }

    /// The form as it is sent when this button is pressed.
    #[track_caller]
    pub fn press_element(&self, button: &Element) -> Sending {
        let Some(form) = self.form_of(button) else { panic!("the button {:?} has no form", button.words()) };
        let mut values = self.values(form, button);
        if values.is_empty() && !form.has("action") {
            panic!("the form of {:?} goes nowhere", button.words());
        }
        values.retain(|(name, _)| !name.is_empty());
        let path = button.get("formaction").or_else(|| form.get("action")).unwrap_or(&self.path).to_owned();
        Sending { path, post: form.get("method").is_some_and(|method| method.eq_ignore_ascii_case("post")), values }
    }

    /// Presses the first button whose `name` attribute is this one: a time in a list of times.
    #[track_caller]
    pub fn press_first(&self, name: &str) -> Sending {
        let buttons = self.root.all("button");
        match buttons.into_iter().find(|button| button.get("name") == Some(name)) {
            Some(button) => self.press_element(button),
            None => panic!("{} has nothing to press for {name:?}; it says: {}", self.path, self.words()),
        }
    }

    /// The form with this id, as it stands, without any button.
    #[track_caller]
    pub fn form(&self, id: &str) -> Sending {
        let Some(form) = self.root.by_id(id) else { panic!("{} has no form {id:?}", self.path) };
        let values = self.values(form, &Element::default());
        Sending { path: form.get("action").unwrap_or(&self.path).to_owned(), post: true, values }
    }

    fn form_of<'p>(&'p self, button: &Element) -> Option<&'p Element> {
        if let Some(id) = button.get("form") {
            return self.root.by_id(id);
        }
        self.root
            .all("form")
            .into_iter()
            .find(|form| form.all("button").iter().any(|inside| std::ptr::eq(*inside, button)))
    }

    /// The values of a form in the order of the page, the pressed button among them.
    fn values(&self, form: &Element, button: &Element) -> Vec<(String, String)> {
        let mut values = Vec::new();
        let mut inside = Vec::new();
        form.visit(&mut |element| inside.push(element));
        if !inside.iter().any(|element| std::ptr::eq(*element, button)) {
            inside.push(button);
        }
        for field in inside {
            let Some(name) = field.get("name").filter(|name| !name.is_empty()) else { continue };
            let mut push = |value: String| values.push((name.to_owned(), value));
            match field.tag.as_str() {
                "button" if std::ptr::eq(field, button) => push(field.get("value").unwrap_or_default().to_owned()),
                "input" if matches!(field.get("type"), Some("checkbox" | "radio")) && !self.is_ticked(field) => {}
                "input" if matches!(field.get("type"), Some("checkbox" | "radio")) => {
                    push(field.get("value").unwrap_or("on").to_owned());
                }
                "input" | "textarea" => {
                    push(self.typed.get(name).cloned().unwrap_or_else(|| given(field)));
                }
                "select" => {
                    let options = field.all("option");
                    let value = |option: &&Element| option.get("value").unwrap_or_default().to_owned();
                    let picked = options
                        .iter()
                        .find(|option| self.ticked.get(&(name.to_owned(), value(option))) == Some(&true))
                        .or_else(|| options.iter().find(|option| option.has("selected")))
                        .or_else(|| options.first());
                    if let Some(option) = picked {
                        push(value(option));
                    }
                }
                _ => {}
            }
        }
        values
    }
}

fn given(field: &Element) -> String {
    match field.tag.as_str() {
        "textarea" => field.raw_text(),
        _ => field.get("value").unwrap_or_default().to_owned(),
    }
}

/// The field that a label with these words is for; the exact words first. An option of a list counts as its own label.
fn labelled<'e>(within: &'e Element, root: &'e Element, words: &str) -> Option<&'e Element> {
    let labels = within.all("label");
    let exact = labels.iter().find(|label| label.words() == words);
    let label = exact.or_else(|| labels.iter().find(|label| label.words().contains(words)))?;
    root.by_id(label.get("for")?)
}

impl Sending {
    /// The same with another value in a field.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        let known = self.values.iter_mut().find(|(known, _)| known == name);
        match known {
            Some((_, old)) => value.clone_into(old),
            None => self.values.push((name.to_owned(), value.to_owned())),
        }
        self
    }

    /// The same without a field.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.values.retain(|(known, _)| known != name);
        self
    }

    /// A field's value.
    pub fn get(&self, name: &str) -> &str {
        self.values.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// As it travels: `application/x-www-form-urlencoded`.
    pub fn encoded(&self) -> String {
        let pairs: Vec<String> =
            self.values.iter().map(|(name, value)| format!("{}={}", percent(name), percent(value))).collect();
        pairs.join("&")
    }
}

/// Percent-encoding of a form's value.
pub fn percent(text: &str) -> String {
    use std::fmt::Write;
    let mut whole = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => whole.push(char::from(byte)),
            other => {
                let _ = write!(whole, "%{other:02X}");
            }
        }
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(body: &str) -> Page {
        Page::new("/it/".into(), 200, HeaderMap::new(), body.as_bytes().to_vec())
    }

    #[test]
    fn a_form_is_filled_by_its_labels() {
        let page = page(
            "<form id=f method=post action=/a><input type=hidden name=state value=s><label for=n>Nome</label><input id=n name=name value=x>\
             <input type=checkbox id=c name=need value=work><label for=c>Lavoro</label><button name=go value=on>Avanti</button></form>\
             <button form=f name=go value=language formaction=/en/a>English</button>",
        );
        let sent = page.clone().fill("Nome", "È qui").choose("Lavoro").press("Avanti");
        assert_eq!(sent.encoded(), "state=s&name=%C3%88%20qui&need=work&go=on");
        assert_eq!(page.press("English").path, "/en/a");
        assert_eq!(page.press("English").encoded(), "state=s&name=x&go=language");
    }
}
