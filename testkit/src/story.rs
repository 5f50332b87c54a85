// SPDX-License-Identifier: EUPL-1.2
//! The main story in words, so that tests can begin wherever they like: a parent in Casalmaggiore lost the job and is late
//! with the rent.

use crate::{Page, Visitor};
use filo::Filo;
use kernel::{Language, Localized};

/// What is pressed and typed, in one language.
pub struct Tongue {
    /// `it`, `en`.
    pub code: &'static str,
    /// The need for work.
    pub work: &'static str,
    /// The need of late rent.
    pub rent: &'static str,
    /// The label of the town.
    pub town: &'static str,
    /// The button that goes on.
    pub next: &'static str,
    /// The button that skips the questions.
    pub skip: &'static str,
    /// The button that books.
    pub book: &'static str,
    /// The label of the name.
    pub name: &'static str,
    /// The label of the telephone.
    pub phone: &'static str,
    /// The label of the mail.
    pub email: &'static str,
    /// The label of the note.
    pub note: &'static str,
    /// The button that confirms.
    pub confirm: &'static str,
    /// What the confirmation alone says: the thread says "we expect you" on every page.
    pub booked: &'static str,
    /// What the list of times says to whoever came second.
    pub taken: &'static str,
}

/// In Italian.
pub const IT: Tongue = Tongue {
    code: "it",
    work: "Ho perso il lavoro o lo cerco",
    rent: "Sono indietro con l'affitto",
    town: "Dove abiti?",
    next: "Avanti",
    skip: "Salta e mostrami chi aiuta",
    book: "Prenota",
    name: "Come ti chiami?",
    phone: "Telefono",
    email: "E-mail",
    note: "Vuoi dirci qualcosa prima?",
    confirm: "Conferma",
    booked: "Il tuo codice",
    taken: "Qualcuno ha preso questo posto un attimo fa",
};

/// In English.
pub const EN: Tongue = Tongue {
    code: "en",
    work: "I lost my job or I am looking for one",
    rent: "I am late with the rent",
    town: "Where do you live?",
    next: "Next",
    skip: "Skip and show me who helps",
    book: "Book",
    name: "What is your name?",
    phone: "Telephone",
    email: "E-mail",
    note: "Would you like to tell us something first?",
    confirm: "Confirm",
    booked: "Your code",
    taken: "Somebody took this time a moment ago",
};

/// In any language, as the house and its territory say it. What a label says is taken from its own key.
///
/// # Panics
/// When the house has no words, or the territory no need for work and rent.
pub fn tongue(filo: &Filo, language: Language) -> Tongue {
    let speech = filo.house(true).expect("a house that speaks").words.speech(language);
    let territory = filo.directory.current().expect("a loaded territory");
    // As a page is read: spaces that never break, such as the French ones, are spaces.
    let kept = |text: &str| -> &'static str { text.split_whitespace().collect::<Vec<_>>().join(" ").leak() };
    let word = |key: &str| kept(&speech.say(key));
    let need = |code: &str| {
        let say: &Localized = &territory.need(code).expect("a need of the vocabulary").say;
        kept(say.get(language))
    };
    Tongue {
        code: language.code(),
        work: need("work"),
        rent: need("rent_arrears"),
        town: word("door-ask-town"),
        next: word("door-next"),
        skip: word("door-questions-skip"),
        book: word("door-book"),
        name: word("door-name"),
        phone: word("door-phone"),
        email: word("door-email"),
        note: word("door-note"),
        confirm: word("door-confirm"),
        booked: word("door-code"),
        taken: word("door-time-taken"),
    }
}

/// Who books, in the tests: obviously nobody.
#[derive(Debug, Clone)]
pub struct Guest {
    /// How they want to be called.
    pub name: String,
    /// A telephone.
    pub phone: String,
    /// A mail address.
    pub email: String,
    /// A few words.
    pub note: String,
}

impl Guest {
    /// The n-th guest.
    pub fn number(n: usize) -> Self {
        Self {
            name: format!("Inventata Zerosette{n:04}"),
            phone: format!("00099{n:05}77"),
            email: format!("zerosette{n:04}@nessuno.example"),
            note: format!("Parolechiave numero {n:04} inventate"),
        }
    }

    /// Every word that must never lie open on a disk.
    pub fn words(&self) -> [&str; 4] {
        [&self.name, &self.phone, &self.email, &self.note]
    }
}

/// The first page, filled in.
pub async fn asked(family: &Visitor, tongue: &Tongue) -> Page {
    let first = family.get(&format!("/{}/", tongue.code)).await;
    first.must_be(200);
    first.choose(tongue.work).choose(tongue.rent).fill(tongue.town, "Casalmaggiore")
}

/// The results, whatever questions there are: answered by "I would rather not say".
pub async fn results(family: &Visitor, tongue: &Tongue) -> Page {
    let first = asked(family, tongue).await;
    let page = family.send(first.press(tongue.next)).await;
    if page.buttons().iter().any(|button| button == tongue.skip) {
        return family.send(page.press(tongue.skip)).await;
    }
    page
}

/// The free times of the first desk.
pub async fn times(family: &Visitor, tongue: &Tongue) -> Page {
    let results = results(family, tongue).await;
    family.send(results.press(tongue.book)).await
}

/// The page that asks who they are, after the first free time was pressed.
pub async fn person(family: &Visitor, tongue: &Tongue) -> Page {
    let times = times(family, tongue).await;
    family.send(times.press_first("slot")).await
}

/// The person's page, filled in.
pub fn filled(page: Page, tongue: &Tongue, guest: &Guest) -> Page {
    page.fill(tongue.name, &guest.name)
        .fill(tongue.phone, &guest.phone)
        .fill(tongue.email, &guest.email)
        .fill(tongue.note, &guest.note)
}

/// The summary, ready to be confirmed.
pub async fn summary(family: &Visitor, tongue: &Tongue, guest: &Guest) -> Page {
    let page = person(family, tongue).await;
    page.must_be(200);
    let page = filled(page, tongue, guest);
    family.send(page.press(tongue.next)).await
}

/// The confirmation.
pub async fn booked(family: &Visitor, tongue: &Tongue, guest: &Guest) -> Page {
    let summary = summary(family, tongue, guest).await;
    summary.must_be(200);
    family.send(summary.press(tongue.confirm)).await
}
