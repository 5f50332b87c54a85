// SPDX-License-Identifier: EUPL-1.2
//! Versions that have landed in the database. They never change: who answered by one must read the same in a year. A changed text
//! is a new version; the decision that adopts a version may come after it, once.

use crate::{
    instrument::read::Found,
    instrument::{Adoption, Instrument},
    store::{self, Lying},
};
use ::store::{Db, ReadTx, StoreError, WriteTx};
use kernel::{Actor, Chance, Clock, Kind, Problem, UtcMicros};
use std::{fmt, sync::Arc};
use vault::Vault;

/// What can go wrong between instruments and their table.
#[derive(Debug, thiserror::Error)]
pub enum CaseworkError {
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Versions would change after they landed.
    #[error("{}", told(.0))]
    Refused(Vec<Refused>),
    /// A row cannot be read back: written by hand, or by a newer program.
    #[error(
        "version {version} of the instrument \"{code}\" cannot be read: it was written by a newer program, or by hand"
    )]
    Unreadable {
        /// Which.
        code: String,
        /// Of which version.
        version: i64,
    },
}

impl From<CaseworkError> for Problem {
    fn from(error: CaseworkError) -> Self {
        match error {
            CaseworkError::Store(refused) => refused.into(),
            CaseworkError::Refused(_) | CaseworkError::Unreadable { .. } => {
                Self::new(Kind::Fault, "page-problem-fault")
            }
        }
    }
}

fn told(refused: &[Refused]) -> String {
    refused.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// A version that would change after it landed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The file that would change it.
    pub file: String,
    /// Which instrument.
    pub code: String,
    /// Which version.
    pub version: i64,
    /// Whether it is the decision that would change, and not the text.
    pub adoption: bool,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, code, version, adoption } = self;
        if *adoption {
            write!(
                f,
                "{file}: mistake: version {version} of \"{code}\" was adopted by another decision\n    \
                 A decision stays: put it back, or make version {} with the new one.",
                version + 1
            )
        } else {
            write!(
                f,
                "{file}: mistake: the text of version {version} of \"{code}\" has changed since it was loaded\n    \
                 Who answered by it must read the same in a year: put the text back, and write version = {} in a new file.",
                version + 1
            )
        }
    }
}

/// What loading would do to the instruments.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Landing {
    /// New versions, as `code` and number.
    pub new: Vec<(String, i64)>,
    /// Versions whose decision becomes known.
    pub adopted: Vec<(String, i64)>,
    /// Versions offered again.
    pub again: Vec<(String, i64)>,
    /// Versions offered no more. They stay.
    pub withdrawn: Vec<(String, i64)>,
    /// How many stay as they are.
    pub unchanged: usize,
}

impl Landing {
    /// Whether nothing would change.
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.adopted.is_empty() && self.again.is_empty() && self.withdrawn.is_empty()
    }
}

impl fmt::Display for Landing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { new, adopted, again, withdrawn, unchanged } = self;
        write!(
            f,
            "instruments: {} new, {} adopted, {} withdrawn, {unchanged} as they are",
            new.len() + again.len(),
            adopted.len(),
            withdrawn.len()
        )?;
        for (code, version) in new {
            write!(f, "\n  + {code} version {version}")?;
        }
        Ok(())
    }
}

/// Compares what a pack says with what has landed.
///
/// # Errors
/// [`CaseworkError::Refused`] when a landed version would change; whatever the database refuses.
pub fn compare(tx: &ReadTx<'_>, found: &[Found]) -> Result<Landing, CaseworkError> {
    let lying = store::all(tx)?.into_iter().map(landed).collect::<Result<Vec<_>, _>>()?;
    let (mut landing, mut refused) = (Landing::default(), Vec::new());
    for one in found {
        let Instrument { code, version, .. } = &one.instrument;
        let key = (code.clone(), *version);
        let Some(there) =
            lying.iter().find(|there| there.instrument.code == *code && there.instrument.version == *version)
        else {
            landing.new.push(key);
            continue;
        };
        let adoption = there.adoption.is_some() && there.adoption != one.adoption;
        if there.instrument != one.instrument || adoption {
            let adoption = there.instrument == one.instrument;
            refused.push(Refused { file: one.file.clone(), code: key.0, version: key.1, adoption });
            continue;
        }
        match (there.offered, there.adoption == one.adoption) {
            (_, false) => landing.adopted.push(key),
            (false, true) => landing.again.push(key),
            (true, true) => landing.unchanged += 1,
        }
    }
    for there in lying.iter().filter(|there| there.offered) {
        let Instrument { code, version, .. } = &there.instrument;
        if !found.iter().any(|one| one.instrument.code == *code && one.instrument.version == *version) {
            landing.withdrawn.push((code.clone(), *version));
        }
    }
    if refused.is_empty() { Ok(landing) } else { Err(CaseworkError::Refused(refused)) }
}

/// Lands the instruments of a pack, in the unit that loads it. What the pack has no more is offered no more, and stays. A change is
/// written in the audit.
///
/// # Errors
/// As [`compare`].
pub fn land(tx: &WriteTx<'_>, found: &[Found], now: UtcMicros, chance: &dyn Chance) -> Result<Landing, CaseworkError> {
    let landing = compare(tx, found)?;
    for one in found {
        let Instrument { code, version, .. } = &one.instrument;
        let unreadable = |_| CaseworkError::Unreadable { code: code.clone(), version: *version };
        let adoption = one.adoption.as_ref().map(serde_json::to_string).transpose().map_err(unreadable)?;
        let key = (code.clone(), *version);
        if landing.new.contains(&key) {
            let definition = serde_json::to_string(&one.instrument).map_err(unreadable)?;
            let lying = Lying { code: key.0, version: key.1, definition, adoption, offered: true, landed_at: now };
            store::insert(tx, &lying)?;
        } else if landing.adopted.contains(&key) || landing.again.contains(&key) {
            store::offer(tx, code, *version, adoption.as_deref())?;
        }
    }
    for (code, version) in &landing.withdrawn {
        store::withdraw(tx, code, *version)?;
    }
    if !landing.is_empty() {
        let details = format!(
            "{{\"new\":{},\"adopted\":{},\"again\":{},\"withdrawn\":{}}}",
            landing.new.len(),
            landing.adopted.len(),
            landing.again.len(),
            landing.withdrawn.len()
        );
        let entry = audit::Entry { action: "casework.instruments_loaded", subject: "instruments", details: &details };
        audit::record(tx, &entry, now, chance)?;
    }
    Ok(landing)
}

/// A version as it landed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Landed {
    /// What it says.
    pub instrument: Instrument,
    /// The decision that adopted it; nothing while there is none.
    pub adoption: Option<Adoption>,
    /// Whether the territory still offers it.
    pub offered: bool,
    /// When it landed.
    pub landed_at: UtcMicros,
}

pub(crate) fn landed(lying: Lying) -> Result<Landed, CaseworkError> {
    let read = || -> Result<_, serde_json::Error> {
        let instrument: Instrument = serde_json::from_str(&lying.definition)?;
        Ok((instrument, lying.adoption.as_deref().map(serde_json::from_str).transpose()?))
    };
    match read() {
        Ok((instrument, adoption)) => {
            Ok(Landed { instrument, adoption, offered: lying.offered, landed_at: lying.landed_at })
        }
        Err(_) => Err(CaseworkError::Unreadable { code: lying.code, version: lying.version }),
    }
}

/// The room, ready to work. Cheap to clone.
#[derive(Clone)]
pub struct Casework {
    pub(crate) db: Db,
    pub(crate) vault: Vault,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) chance: Arc<dyn Chance>,
    pub(crate) rules: crate::document::Rules,
}

impl Casework {
    /// Moves in.
    pub fn new(db: Db, vault: Vault, clock: Arc<dyn Clock>, chance: Arc<dyn Chance>) -> Self {
        Self { db, vault, clock, chance, rules: crate::document::Rules::default() }
    }

    /// The same room, with how large a document may be and who looks at it before it is kept.
    #[must_use]
    pub fn with_documents(self, rules: crate::document::Rules) -> Self {
        Self { rules, ..self }
    }

    /// The instruments that the territory offers, each in its newest version, by code. Nothing in them is personal: no reading is
    /// logged.
    ///
    /// # Errors
    /// Whatever the database refuses; a row that cannot be read.
    pub async fn instruments(&self, actor: &Actor) -> Result<Vec<Landed>, CaseworkError> {
        let lying = self.db.read(actor, |tx| Ok::<_, CaseworkError>(store::offered(tx)?)).await?;
        let mut newest: Vec<Landed> = Vec::new();
        for one in lying {
            let one = landed(one)?;
            // By code, then version: the last of a code is its newest.
            match newest.last_mut() {
                Some(before) if before.instrument.code == one.instrument.code => *before = one,
                _ => newest.push(one),
            }
        }
        Ok(newest)
    }

    /// Every version of an instrument, the newest first; none when there is no such instrument.
    ///
    /// # Errors
    /// As [`Casework::instruments`].
    pub async fn instrument(&self, code: &str, actor: &Actor) -> Result<Vec<Landed>, CaseworkError> {
        let code = code.to_owned();
        let lying = self.db.read(actor, move |tx| Ok::<_, CaseworkError>(store::versions(tx, &code)?)).await?;
        lying.into_iter().map(landed).collect()
    }
}
