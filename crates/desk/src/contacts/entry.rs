// SPDX-License-Identifier: EUPL-1.2
//! What stands in the form, to and fro: read as it was typed, nothing lost, nothing judged.

use page::Form;
use people::{Born, ContactKind, Identity, NewContact, PersonId, Safe};
use reception::contact::{Draft, Person, View};

/// Reads the form.
pub(crate) fn read(form: &Form) -> Draft {
    let text = |name: &str| form.get(name).to_owned();
    let several = |name| form.all(name).map(str::to_owned).collect::<Vec<_>>();
    let of = form.get("of").parse().ok().zip(form.get("seen").parse().ok());
    Draft {
        of,
        desk: text("desk"),
        person: person(form),
        line: text("line"),
        surname: text("surname"),
        given: text("given"),
        born: text("born"),
        telephone: text("telephone"),
        safe: text("safe"),
        mail: text("mail"),
        flags: several("flag"),
        call_at: text("call-at"),
        shown: form.all("shown").filter_map(|id| id.parse().ok()).collect(),
        asked: text("asked"),
        needs: several("need"),
        mode: text("mode"),
        motive: text("motive"),
        sent_by: text("sent-by"),
        speaker: text("speaker"),
        spoke: text("spoke"),
        town: text("town"),
        language: text("language"),
        interpreter: form.has("interpreter"),
        urgent: form.has("urgent"),
        minors: form.has("minors"),
        note: text("note"),
        outcome: text("outcome"),
        reason: text("reason"),
    }
}

fn person(form: &Form) -> Person {
    match form.get("person") {
        "new" => Person::New,
        "" if form.has("unsaid") => Person::Unsaid,
        word => word.strip_prefix("of:").and_then(|id| id.parse().ok()).map_or(Person::Open, Person::Of),
    }
}

/// Whom the form carries along, as a word.
pub(crate) fn person_word(person: Person) -> String {
    match person {
        Person::Of(id) => format!("of:{id}"),
        Person::New => "new".to_owned(),
        Person::Open | Person::Unsaid => String::new(),
    }
}

/// Whether anything was typed at all: an untouched screen is not kept.
pub(crate) fn is_blank(draft: &Draft) -> bool {
    let untouched = Draft {
        desk: draft.desk.clone(),
        mode: draft.mode.clone(),
        motive: draft.motive.clone(),
        speaker: draft.speaker.clone(),
        safe: draft.safe.clone(),
        ..Draft::default()
    };
    *draft == untouched
}

/// Whether somebody was looked for and nothing else was done.
pub(crate) fn only_searched(draft: &Draft) -> bool {
    let searched = Draft { line: String::new(), shown: Vec::new(), ..draft.clone() };
    draft.person == Person::Open && is_blank(&searched)
}

/// The contact as it stands, to be corrected or closed.
pub(crate) fn of_view(view: &View, town: Option<String>) -> Draft {
    let record = &view.record;
    Draft {
        of: Some((view.contact, view.version)),
        desk: record.desk.clone(),
        person: record.known.person().map_or(Person::Unsaid, Person::Of),
        needs: record.needs.iter().cloned().collect(),
        mode: record.mode.code().to_owned(),
        motive: record.motive.code().to_owned(),
        sent_by: record.story.sent_by.clone(),
        speaker: record.speaker.code().to_owned(),
        spoke: record.story.spoke.clone(),
        town: town.unwrap_or_default(),
        language: record.language.clone().unwrap_or_default(),
        interpreter: record.interpreter,
        urgent: record.urgent,
        minors: record.minors,
        note: record.story.note.clone(),
        outcome: record.outcome.map(|outcome| outcome.code().to_owned()).unwrap_or_default(),
        reason: record.story.reason.clone(),
        ..Draft::default()
    }
}

/// Somebody new: the line by which they were looked for, taken apart, so that nothing is typed twice. The first word is taken
/// for the surname, as lists at desks have it.
pub(crate) fn carry_over(draft: &mut Draft) {
    draft.person = Person::New;
    let bare = [&draft.surname, &draft.given, &draft.telephone, &draft.mail].into_iter().all(|field| field.is_empty());
    if !bare {
        return;
    }
    let (mut names, mut figures) = (Vec::new(), Vec::new());
    for word in draft.line.split_whitespace() {
        if word.contains('@') {
            word.clone_into(&mut draft.mail);
        } else if word.chars().any(|letter| letter.is_ascii_digit())
            && word.chars().all(|letter| letter.is_ascii_digit() || "+./-()".contains(letter))
        {
            // Eight figures alone may be a telephone.
            let figures_alone = word.len() == 8 && word.bytes().all(|byte| byte.is_ascii_digit());
            match Born::read(word).filter(|born| born.day().is_some() && !figures_alone) {
                Some(born) => draft.born = String::from(born),
                None => figures.push(word),
            }
        } else {
            names.push(word);
        }
    }
    // A year stands alone, before a telephone or after it; no Italian number begins as a year does.
    let year = |word: Option<&&str>| word.is_some_and(|word| Born::read(word).is_some_and(|born| born.day().is_none()));
    if draft.born.is_empty() && year(figures.first()) {
        figures.remove(0).clone_into(&mut draft.born);
    } else if draft.born.is_empty() && figures.len() > 2 && year(figures.last()) {
        figures.pop().unwrap_or_default().clone_into(&mut draft.born);
    }
    draft.telephone = figures.join(" ");
    let mut names = names.into_iter();
    draft.surname = names.next().unwrap_or_default().to_owned();
    draft.given = names.collect::<Vec<_>>().join(" ");
}

/// Back to the search: what was typed of somebody new becomes the line, so that nothing is lost.
pub(crate) fn carry_back(draft: &mut Draft) {
    if draft.person == Person::New {
        let parts = [&mut draft.surname, &mut draft.given, &mut draft.born, &mut draft.telephone, &mut draft.mail];
        let typed: Vec<String> = parts.into_iter().map(std::mem::take).filter(|part| !part.is_empty()).collect();
        if !typed.is_empty() {
            draft.line = typed.join(" ");
        }
    }
    draft.person = Person::Open;
}

/// Somebody new, as far as they were typed.
pub(crate) fn identity(draft: &Draft) -> Identity {
    Identity {
        surname: draft.surname.clone(),
        given: draft.given.clone(),
        born: Born::read(&draft.born),
        call_at: draft.call_at.clone(),
        ..Identity::default()
    }
}

/// How somebody new is reached.
pub(crate) fn contacts(draft: &Draft) -> Vec<NewContact> {
    let safe = Safe::ALL.into_iter().find(|safe| safe.code() == draft.safe).unwrap_or(Safe::Unknown);
    let one = |kind, value: &String| NewContact { kind, value: value.trim().to_owned(), safe };
    let both = [one(ContactKind::Telephone, &draft.telephone), one(ContactKind::Mail, &draft.mail)];
    both.into_iter().filter(|contact| !contact.value.is_empty()).collect()
}

/// Persons remembered as shown, at most: a form holds only so many fields.
const MOST_SHOWN: usize = 100;

/// Remembers whom the worker has seen in a search.
pub(crate) fn have_shown(draft: &mut Draft, persons: impl Iterator<Item = PersonId>) {
    for person in persons {
        if !draft.shown.contains(&person) {
            if draft.shown.len() == MOST_SHOWN {
                draft.shown.remove(0);
            }
            draft.shown.push(person);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn carried(line: &str) -> Draft {
        let mut draft = Draft { line: line.to_owned(), ..Draft::default() };
        carry_over(&mut draft);
        draft
    }

    #[test]
    fn a_short_day_is_a_birth_and_no_telephone() {
        let draft = carried("Inventata Prova 1/2/1985");
        assert_eq!((draft.born.as_str(), draft.telephone.as_str()), ("1985-02-01", ""));
    }

    #[test]
    fn what_was_searched_for_is_not_typed_again() {
        let draft = carried("finti amè rosa 01/02/1985 300 000.0003 x@prova.example");
        assert!(draft.surname == "finti" && draft.given == "amè rosa" && draft.born == "1985-02-01");
        assert!(draft.telephone == "300 000.0003" && draft.mail == "x@prova.example");
        let year = carried("finti 1985");
        assert!(year.born == "1985" && year.telephone.is_empty());
        for line in ["finti 1985 300 0000003", "finti 300 0000003 1985 "] {
            let both = carried(line);
            assert!(both.born == "1985" && both.telephone == "300 0000003", "{line}");
        }
        assert!(carried("  ").surname.is_empty());
        let mut typed = Draft { line: "finti".into(), surname: "Altri".into(), ..Draft::default() };
        carry_over(&mut typed);
        assert!(typed.surname == "Altri", "what the worker wrote stays");
        typed.given = "Nuovo".into();
        carry_back(&mut typed);
        assert!(typed.line == "Altri Nuovo" && typed.person == Person::Open && typed.surname.is_empty());
    }

    #[test]
    fn a_form_is_read_as_it_was_typed() {
        let form = Form::read(b"line=%20x%20&need=work&need=home&unsaid=1&flag=do_not_call&of=zzz&seen=1").unwrap();
        let draft = read(&form);
        assert!(draft.person == Person::Unsaid && draft.line == " x " && draft.needs.len() == 2 && draft.of.is_none());
        assert!(!only_searched(&draft) && only_searched(&read(&Form::read(b"line=rosa").unwrap())));
        assert!(!is_blank(&draft) && is_blank(&read(&Form::read(b"desk=a&mode=in_person").unwrap())));
        assert!(read(&Form::read(b"person=of:zzz").unwrap()).person == Person::Open);
    }
}
