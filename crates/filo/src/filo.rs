// SPDX-License-Identifier: EUPL-1.2
//! The rooms, wired.

use crate::{Keys, Messages, Settings, TerritoryTime};
use agenda::Agenda;
use axum::Router;
use casework::{
    Casework, Found,
    note::duty::{Duty, land_duties},
    pathway::{landed::land_pathways, read::Found as PathwayFound},
};
use desk::Desk;
use directory::SnapshotHolder;
use directory::pack::Pack;
use door::Door;
use identity::{Identity, Reached};
use jiff::tz::TimeZone;
use kernel::{Actor, Chance, Clock, Localized, UtcMicros};
use message::{Outbox, Postman};
use page::{Catalog, FooterLink, House, Site, WordsError};
use people::People;
use reception::Reception;
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};
use store::{Db, Migration, StoreError};
use vault::{KeyRing, Vault, VaultError};

/// Why Filò cannot start, and what to do.
#[derive(Debug, thiserror::Error)]
pub enum FiloError {
    /// The data folder cannot be made.
    #[error("the data folder {} cannot be made: {reason}. Choose another with --data, or give this user the right to write there", folder.display())]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What the system says.
        reason: String,
    },
    /// The database.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// The directory.
    #[error("{0}")]
    Directory(#[from] directory::store::DirectoryError),
    /// The calendar.
    #[error("{0}")]
    Agenda(#[from] agenda::BookingError),
    /// The instruments.
    #[error("{0}")]
    Casework(#[from] casework::CaseworkError),
    /// The keys.
    #[error("{0}")]
    Vault(#[from] VaultError),
    /// The translations.
    #[error("{0}")]
    Words(#[from] WordsError),
    /// The ways by which messages leave.
    #[error("{0}")]
    Messages(#[from] message::SettingsError),
    /// The provider of digital identities.
    #[error("{0}")]
    Eid(#[from] identity::EidSettingsError),
    /// A room refused.
    #[error("{0}")]
    Room(String),
    /// The port.
    #[error("cannot listen on {address}: {reason}. Is Filò running already? Choose another with --listen")]
    Listen {
        /// The address.
        address: String,
        /// What the system says.
        reason: String,
    },
}

/// The one order of the house, by name. Append only: a step is never moved, since databases remember how many they took.
const ORDER: [&str; 48] = [
    "store-0001",
    "audit-0001",
    "identity-0001",
    "directory-0001",
    "agenda-0001",
    "reception-0001",
    "reception-0002",
    "reception-0004",
    "reception-0003",
    "message-0001",
    "identity-0002",
    "people-0001",
    "message-0002",
    "agenda-0003",
    "reception-0005",
    "agenda-0002",
    "agenda-0005",
    "reception-0006",
    "agenda-0004",
    "agenda-0006",
    "agenda-0007",
    "reception-0007",
    "agenda-0008",
    "reception-0008",
    "identity-0003",
    "store-0002",
    "identity-0004",
    "agenda-0009",
    "agenda-0010",
    "people-0002",
    "casework-0001",
    "people-0003",
    "casework-0002",
    "casework-0004",
    "casework-0005",
    "casework-0006",
    "casework-0007",
    "casework-0009",
    "casework-0010",
    "casework-0013",
    "people-0004",
    "casework-0012",
    "casework-0015",
    "casework-0011",
    "casework-0014",
    "audit-0002",
    "casework-0017",
    "casework-0016",
];

/// Every step of the data's growth, in the one order of the house.
pub fn migrations() -> Vec<Migration> {
    let rooms = all_steps();
    ORDER.iter().filter_map(|name| rooms.iter().find(|step| step.name == *name)).copied().collect()
}

fn all_steps() -> Vec<Migration> {
    [
        store::MIGRATIONS,
        audit::MIGRATIONS,
        identity::MIGRATIONS,
        message::MIGRATIONS,
        directory::MIGRATIONS,
        people::MIGRATIONS,
        agenda::MIGRATIONS,
        casework::MIGRATIONS,
        reception::MIGRATIONS,
    ]
    .concat()
}

/// Filò, open for work.
#[derive(Clone)]
pub struct Filo {
    /// The database.
    pub db: Db,
    /// The keys.
    pub vault: Vault,
    /// Who signs in.
    pub identity: Identity,
    /// The directory in memory.
    pub directory: Arc<SnapshotHolder>,
    /// Persons, and the look-up over their sealed names.
    pub people: People,
    /// When.
    pub agenda: Agenda,
    /// Instruments.
    pub casework: Casework,
    /// What found no answer.
    pub reception: Reception,
    /// Messages to people, written with the change they tell of.
    pub outbox: Outbox,
    /// Sends them.
    pub postman: Postman,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Chance.
    pub chance: Arc<dyn Chance>,
    /// Since when this process has it open.
    pub opened_at: UtcMicros,
    /// Where things are.
    pub settings: Settings,
    /// How much room the disk has.
    pub disk: crate::sight::DiskOf,
    /// Whether the database keeps what it is given.
    pub(crate) probe: crate::sight::Probe,
}

impl Filo {
    /// Opens the data, migrating it when it is older; a new folder gets a key and an empty database. Blocks.
    ///
    /// # Errors
    /// Says what is wrong and the way out; nothing is left half-made.
    pub fn open(settings: Settings, clock: Arc<dyn Clock>, chance: Arc<dyn Chance>) -> Result<Self, FiloError> {
        let now = clock.now();
        let db = open_database(&settings.data, settings.database.as_deref(), now)?;
        let keys = key_store(&settings)?;
        let (path, text) = match &settings.keys {
            Keys::File(path) => (path.as_path(), None),
            Keys::Text(text) => (settings.data.as_path(), Some(text.as_str())),
        };
        let ring = KeyRing::for_store(&keys, path, text, now, &*chance)?;
        let vault = Vault::open(keys, &ring, Arc::clone(&clock), Arc::clone(&chance))?;
        let directory = Arc::new(SnapshotHolder::new());
        let agenda = Agenda::new(
            db.clone(),
            vault.clone(),
            Arc::clone(&clock),
            Arc::clone(&chance),
            Arc::clone(&directory) as Arc<dyn agenda::Desks>,
        );
        let outbox = Outbox::new(Arc::new(TerritoryTime(Arc::clone(&directory))), Arc::clone(&chance));
        let outbox = outbox.by(crate::post::ways(&settings.messages));
        let agenda = agenda.telling(outbox.clone());
        let reached = if settings.address.starts_with("https://") { Reached::Https } else { Reached::Http };
        let identity = Identity::new(
            db.clone(),
            vault.clone(),
            Arc::clone(&clock),
            Arc::clone(&chance),
            settings.hardness,
            reached,
        )
        .map_err(|refused| FiloError::Room(refused.to_string()))?
        .with_eid(crate::outgoing::eid(settings.eid.as_deref())?);
        let reception = Reception::new(db.clone(), vault.clone(), Arc::clone(&clock), Arc::clone(&chance));
        let reception = reception.telling(outbox.clone());
        let people = People::new(db.clone(), vault.clone(), Arc::clone(&clock), Arc::clone(&chance));
        let postman = Postman::new(db.clone(), vault.clone(), outbox.clone(), Arc::clone(&clock));
        let postman = crate::post::with_ways(postman, &settings.messages)?;
        let filo = Self {
            casework: Casework::new(db.clone(), vault.clone(), Arc::clone(&clock), Arc::clone(&chance)),
            db,
            vault,
            identity,
            directory,
            people,
            agenda,
            reception,
            outbox,
            postman,
            clock,
            chance,
            opened_at: now,
            settings,
            disk: Arc::new(crate::sight::disk),
            probe: crate::sight::Probe::default(),
        };
        // A setting that cannot be used is told before anybody is let in.
        filo.receipts()?;
        Ok(filo)
    }

    /// Loads a pack, directory and opening windows in one unit, and reads it into memory. Says whether anything changed.
    /// Blocks.
    ///
    /// # Errors
    /// When a window cannot be understood, or the database refuses.
    pub fn load(&self, pack: Pack) -> Result<bool, FiloError> {
        let changed = load_pack(&self.db, pack, None, None, self.clock.now(), Arc::clone(&self.chance))?;
        self.directory.refresh_now(&self.db)?;
        Ok(changed)
    }

    /// Puts a pack's own words for messages in place of those there were. Blocks.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn load_words(&self, words: Vec<TerritoryWords>) -> Result<(), FiloError> {
        Ok(self.db.write_now(&Actor::operator(), move |tx| message::keep_words(tx, &words))?)
    }

    /// Lands a pack's instruments, in place of those that were offered. Blocks.
    ///
    /// # Errors
    /// When a version that landed before would change, or the database refuses.
    pub fn load_instruments(&self, found: Vec<Found>) -> Result<(), FiloError> {
        let (now, chance) = (self.clock.now(), Arc::clone(&self.chance));
        self.db.write_now(&Actor::operator(), move |tx| casework::land(tx, &found, now, &*chance).map(drop))?;
        Ok(())
    }

    /// Puts a pack's duties of who writes in place of those there were. Blocks.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn load_duties(&self, duties: Vec<Duty>) -> Result<(), FiloError> {
        let (now, chance) = (self.clock.now(), Arc::clone(&self.chance));
        self.db.write_now(&Actor::operator(), move |tx| land_duties(tx, &duties, now, &*chance))?;
        Ok(())
    }

    /// Lands a pack's pathways, in place of those that were offered. Blocks.
    ///
    /// # Errors
    /// When a version that landed before would change, or the database refuses.
    pub fn load_pathways(&self, found: Vec<PathwayFound>) -> Result<(), FiloError> {
        let (now, chance) = (self.clock.now(), Arc::clone(&self.chance));
        self.db.write_now(&Actor::operator(), move |tx| land_pathways(tx, &found, now, &*chance).map(drop))?;
        Ok(())
    }

    /// How pages look and speak: every room's words, the territory's own name and links.
    ///
    /// # Errors
    /// A translation file that cannot be read.
    pub fn house(&self, demonstration: bool) -> Result<House, FiloError> {
        let words = Catalog::new()
            .add_room(identity::WORDS)
            .add_room(agenda::WORDS)
            .add_room(door::WORDS)
            .add_room(paper::WORDS)
            .add_room(desk::WORDS)
            .add_room(message::WORDS)
            .add_room(WORDS)
            .build()?;
        let snapshot = self.directory.current();
        let territory = snapshot.as_ref().map(|snapshot| snapshot.territory().name.clone());
        let languages = snapshot.as_ref().map_or_else(
            || vec![kernel::Language::It, kernel::Language::En],
            |snapshot| snapshot.territory().languages.clone(),
        );
        let site = Site {
            territory: territory.unwrap_or_else(|| Localized::italian("Filò")),
            owner: words.languages().into_iter().fold(Localized::default(), |owner, language| {
                owner.and(language, words.speech(language).say("filo-owner"))
            }),
            owner_href: None,
            languages,
            footer: vec![
                FooterLink::new("filo-footer-discreet", "/informazioni"),
                FooterLink::new("filo-footer-privacy", "/privacy"),
                FooterLink::new("filo-footer-accessibility", "/accessibilita"),
                FooterLink::new("filo-footer-sources", "/da-dove-vengono-i-dati"),
                FooterLink::new("filo-footer-map", "/mappa"),
                FooterLink::new("filo-footer-feedback", "/parere"),
                FooterLink::new("filo-footer-code", "/codice"),
                FooterLink::new("filo-footer-desk", "/scrivania"),
            ],
            demonstration,
            address: self.settings.address.trim_end_matches('/').to_owned(),
            exit: self.settings.exit.clone(),
        };
        Ok(House { words, site: Arc::new(site) })
    }

    /// The whole site.
    ///
    /// # Errors
    /// As [`Filo::house`].
    pub fn router(&self, demonstration: bool) -> Result<Router, FiloError> {
        let house = self.house(demonstration)?;
        let door = Door {
            house: house.clone(),
            directory: Arc::clone(&self.directory),
            agenda: self.agenda.clone(),
            casework: self.casework.clone(),
            people: self.people.clone(),
            reception: self.reception.clone(),
            identity: self.identity.clone(),
            vault: self.vault.clone(),
            clock: Arc::clone(&self.clock),
            chance: Arc::clone(&self.chance),
            address: self.settings.address.clone(),
            codes: door::Codes::default(),
        };
        let desk = Desk {
            house: house.clone(),
            identity: self.identity.clone().at(&self.settings.address),
            directory: Arc::clone(&self.directory),
            agenda: self.agenda.clone(),
            casework: self.casework.clone(),
            people: self.people.clone(),
            reception: self.reception.clone(),
            address: self.settings.address.clone(),
            watch: crate::sight::watch(self),
            clock: Arc::clone(&self.clock),
        };
        let short = door::short_router(door.clone()).merge(desk::short_router(desk.clone()));
        let mut rooms = door::router(door).merge(desk::router(desk));
        if demonstration && matches!(self.settings.messages, Messages::Readable) {
            rooms = rooms.merge(message::readable_router(self.readable(&house)));
        }
        let pages = page::in_every_language(&house, rooms).merge(short);
        let open_data = directory::hsds::OpenData::new(Arc::clone(&self.directory), &self.settings.address);
        // The pages are merged into the open data, not the other way: what nobody knows gets the kind page of the site.
        let site = directory::hsds::router(open_data).merge(crate::serve::dressed(pages, house, self));
        // A gateway is no browser: what it tells goes past the check of who may send our forms.
        Ok(match self.receipts()? {
            Some(receipts) => site.merge(message::receipts_router(receipts)),
            None => site,
        })
    }
}

impl Filo {
    /// Where a gateway tells what arrived, when the settings describe how.
    fn receipts(&self) -> Result<Option<message::Receipts>, FiloError> {
        let Messages::Sent(settings) = &self.settings.messages else { return Ok(None) };
        let Some(receipts) = &settings.receipts else { return Ok(None) };
        let (db, outbox, clock) = (self.db.clone(), self.outbox.clone(), Arc::clone(&self.clock));
        Ok(Some(message::Receipts::new(db, outbox, clock, receipts)?))
    }

    fn readable(&self, house: &House) -> message::Readable {
        message::Readable {
            house: house.clone(),
            db: self.db.clone(),
            vault: self.vault.clone(),
            local: Arc::clone(self.outbox.local()),
            clock: Arc::clone(&self.clock),
            chance: Arc::clone(&self.chance),
        }
    }
}

/// This room's words: the links at the foot of every page.
const WORDS: page::RoomWords = page::words!(ten);

/// The database alone, migrated when it is older; a new folder gets an empty one. What lies in it sealed stays sealed: no
/// key is needed. Blocks.
pub(crate) fn open_database(data: &Path, given: Option<&str>, now: UtcMicros) -> Result<Db, FiloError> {
    std::fs::create_dir_all(data)
        .map_err(|error| FiloError::Folder { folder: data.to_owned(), reason: error.to_string() })?;
    let db = Db::open(&crate::settings::database_address(data, given))?;
    store::migrate(&db, &migrations(), now)?;
    Ok(db)
}

/// What a pack says to casework: its instruments, the duties of who writes, its pathways.
pub type OfCasework = (Vec<Found>, Vec<Duty>, Vec<PathwayFound>);

/// A territory's own words for a message.
pub type TerritoryWords = (kernel::Language, message::Kind, message::words::Template);

/// Loads a pack, directory, opening windows and, when given, its words for messages and its instruments, in one unit. Nothing in a pack is personal: no key is needed. Blocks.
pub(crate) fn load_pack(
    db: &Db,
    pack: Pack,
    words: Option<Vec<TerritoryWords>>,
    of_casework: Option<OfCasework>,
    now: UtcMicros,
    chance: Arc<dyn Chance>,
) -> Result<bool, FiloError> {
    let zone = TimeZone::get(&pack.territory.zone).map_err(|error| FiloError::Room(error.to_string()))?;
    let windows = agenda::windows_of(&pack);
    db.write_now(&Actor::operator(), move |tx| -> Result<bool, FiloError> {
        let loaded = directory::store::load(tx, &pack, now, &*chance)?;
        let opening = agenda::load_windows(tx, &windows, &zone, now, &*chance)?;
        if let Some(words) = words {
            message::keep_words(tx, &words)?;
        }
        if let Some((found, duties, pathways)) = of_casework {
            casework::land(tx, &found, now, &*chance)?;
            land_duties(tx, &duties, now, &*chance)?;
            land_pathways(tx, &pathways, now, &*chance)?;
        }
        Ok(!loaded.changes.is_empty() || !opening.is_empty())
    })
}

/// The wrapped keys, in a store of their own: another address when one is given, else beside the data: a file of its own,
/// or a part of the same server that every node finds.
pub(crate) fn key_store(settings: &Settings) -> Result<Db, StoreError> {
    match (&settings.key_store, &settings.database) {
        (Some(address), _) => Db::open(address),
        (None, Some(address)) => Db::open_part(address, "filo_keys"),
        (None, None) => Db::open_file(&settings.data.join("keys.db")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_room_s_step_has_its_place_in_the_one_order() {
        let mut ordered: Vec<&str> = migrations().iter().map(|step| step.name).collect();
        assert_eq!(ordered, ORDER);
        let mut all: Vec<&str> = all_steps().iter().map(|step| step.name).collect();
        ordered.sort_unstable();
        all.sort_unstable();
        assert_eq!(ordered, all, "a step of a room is missing from ORDER, or is there twice");
    }
}
