// SPDX-License-Identifier: EUPL-1.2
//! A small reader of our own pages: enough of HTML to find what a person finds, by its words.

/// An element of a page, with what is inside it.
#[derive(Debug, Clone, Default)]
pub struct Element {
    /// The tag, in small letters; empty for the whole page.
    pub tag: String,
    /// Attributes in order; one without value has an empty one.
    pub attributes: Vec<(String, String)>,
    /// What is inside.
    pub children: Vec<Node>,
}

/// A piece of a page.
#[derive(Debug, Clone)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Text, with its entities resolved.
    Text(String),
}

const VOID: [&str; 8] = ["meta", "link", "input", "br", "img", "hr", "source", "wbr"];
/// Elements whose inside is text, whatever it looks like.
const RAW: [&str; 4] = ["script", "style", "textarea", "title"];
/// What nobody reads on the page.
const UNREAD: [&str; 5] = ["script", "style", "title", "datalist", "svg"];

/// Reads a page.
pub fn read(page: &str) -> Element {
    let mut open = vec![Element::default()];
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        text(&mut open, &rest[..at]);
        rest = &rest[at..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
        } else if rest.starts_with("<!") {
            rest = rest.find('>').map_or("", |end| &rest[end + 1..]);
        } else if let Some(closing) = rest.strip_prefix("</") {
            let end = closing.find('>').unwrap_or(closing.len());
            close(&mut open, closing[..end].trim());
            rest = closing.get(end + 1..).unwrap_or_default();
        } else if rest[1..].starts_with(|letter: char| letter.is_ascii_alphabetic()) {
            rest = start(&mut open, rest);
        } else {
            text(&mut open, "<");
            rest = &rest[1..];
        }
    }
    text(&mut open, rest);
    while open.len() > 1 {
        fold(&mut open);
    }
    open.pop().unwrap_or_default()
}

fn text(open: &mut [Element], words: &str) {
    if let Some(inside) = open.last_mut().filter(|_| !words.is_empty()) {
        inside.children.push(Node::Text(unescape(words)));
    }
}

fn fold(open: &mut Vec<Element>) {
    if let Some(done) = open.pop()
        && let Some(outer) = open.last_mut()
    {
        outer.children.push(Node::Element(done));
    }
}

fn close(open: &mut Vec<Element>, tag: &str) {
    if let Some(at) = open.iter().rposition(|element| element.tag.eq_ignore_ascii_case(tag)).filter(|at| *at > 0) {
        while open.len() > at {
            fold(open);
        }
    }
}

/// Reads a start tag; gives what follows it.
fn start<'p>(open: &mut Vec<Element>, page: &'p str) -> &'p str {
    let inside = &page[1..];
    let end =
        inside.find(|letter: char| letter.is_whitespace() || letter == '>' || letter == '/').unwrap_or(inside.len());
    let mut element = Element { tag: inside[..end].to_ascii_lowercase(), ..Element::default() };
    let mut rest = &inside[end..];
    let mut closed = false;
    loop {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix('>') {
            rest = after;
            break;
        }
        if let Some(after) = rest.strip_prefix('/') {
            closed = true;
            rest = after;
            continue;
        }
        if rest.is_empty() {
            break;
        }
        let end = rest.find(|letter: char| letter.is_whitespace() || "=>/".contains(letter)).unwrap_or(rest.len());
        let name = rest[..end.max(1)].to_ascii_lowercase();
        rest = &rest[end.max(1)..];
        let mut value = String::new();
        if let Some(after) = rest.strip_prefix('=') {
            let quote = after.chars().next().filter(|first| *first == '"' || *first == '\'');
            let (raw, after) = match quote {
                Some(quote) => after[1..].split_once(quote).unwrap_or((&after[1..], "")),
                None => {
                    let end = after.find(|letter: char| letter.is_whitespace() || letter == '>').unwrap_or(after.len());
                    after.split_at(end)
                }
            };
            value = unescape(raw);
            rest = after;
        }
        element.attributes.push((name, value));
        closed = false;
    }
    let tag = element.tag.clone();
    if RAW.contains(&tag.as_str()) {
        let ending = format!("</{tag}");
        let end = rest.to_ascii_lowercase().find(&ending).unwrap_or(rest.len());
        // A line break right after <textarea> belongs to the markup.
        let said = rest[..end].strip_prefix('\n').filter(|_| tag == "textarea").unwrap_or(&rest[..end]);
        element.children.push(Node::Text(unescape(said)));
        rest = rest[end..].split_once('>').map_or("", |(_, after)| after);
        closed = true;
    }
    open.push(element);
    if closed || VOID.contains(&tag.as_str()) {
        fold(open);
    }
    rest
}

/// Resolves the entities our templates write.
pub fn unescape(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let mut whole = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        whole.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.find(';').filter(|end| *end < 10);
        let letter = end.and_then(|end| entity(&rest[1..end]));
        match (letter, end) {
            (Some(letter), Some(end)) => {
                whole.push(letter);
                rest = &rest[end + 1..];
            }
            _ => {
                whole.push('&');
                rest = &rest[1..];
            }
        }
    }
    whole.push_str(rest);
    whole
}

fn entity(name: &str) -> Option<char> {
    let number = |digits: &str, base| u32::from_str_radix(digits, base).ok().and_then(char::from_u32);
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{A0}'),
        _ => match name.strip_prefix("#x").or_else(|| name.strip_prefix("#X")) {
            Some(hex) => number(hex, 16),
            None => number(name.strip_prefix('#')?, 10),
        },
    }
}

/// Words with single spaces between them, as they are read.
pub fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Element {
    /// An attribute's value.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Whether an attribute is there.
    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Everything inside with this tag, in the order of reading.
    pub fn all<'e>(&'e self, tag: &'e str) -> Vec<&'e Element> {
        let mut found = Vec::new();
        self.visit(&mut |element| {
            if element.tag == tag {
                found.push(element);
            }
        });
        found
    }

    /// The element with this id.
    pub fn by_id(&self, id: &str) -> Option<&Element> {
        let mut found = None;
        self.visit(&mut |element| {
            if found.is_none() && element.get("id") == Some(id) {
                found = Some(element);
            }
        });
        found
    }

    /// Calls for every element inside, in the order of reading.
    pub fn visit<'e>(&'e self, each: &mut dyn FnMut(&'e Element)) {
        for child in &self.children {
            if let Node::Element(element) = child {
                each(element);
                element.visit(each);
            }
        }
    }

    /// The words inside, as they are read aloud: with visually hidden ones, without scripts and pictures.
    pub fn words(&self) -> String {
        let mut whole = String::new();
        self.gather(&mut whole);
        plain(&whole)
    }

    fn gather(&self, whole: &mut String) {
        for child in &self.children {
            match child {
                Node::Text(words) => whole.push_str(words),
                Node::Element(element) if UNREAD.contains(&element.tag.as_str()) => {}
                Node::Element(element) => {
                    let block = !matches!(element.tag.as_str(), "span" | "b" | "strong" | "em" | "bdi" | "a" | "time");
                    if block {
                        whole.push(' ');
                    }
                    element.gather(whole);
                    if block {
                        whole.push(' ');
                    }
                }
            }
        }
    }

    /// Everything inside as one text, spaces included.
    pub fn raw_text(&self) -> String {
        self.children
            .iter()
            .map(|child| match child {
                Node::Text(words) => words.clone(),
                Node::Element(element) => element.raw_text(),
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_as_a_person_reads_it() {
        let page = read(
            "<!doctype html><html lang=\"it\"><head><title>A &amp; B</title></head><body><!-- no --><p>Ciao <b>a</b>\n \
             te</p><script>1<2</script><textarea name=note>\n a<b </textarea><input type=checkbox checked></body></html>",
        );
        assert_eq!(page.words(), "Ciao a te a<b");
        assert_eq!(page.all("title")[0].raw_text(), "A & B");
        assert_eq!(page.all("textarea")[0].raw_text(), " a<b ");
        assert_eq!(page.all("html")[0].get("lang"), Some("it"));
        assert!(page.all("input")[0].has("checked"));
    }

    #[test]
    fn entities_become_letters_and_strangers_stay() {
        assert_eq!(unescape("l&#39;&egrave; &#x1F9F5; &amp;lt; & "), "l'&egrave; \u{1F9F5} &lt; & ");
    }
}
