// SPDX-License-Identifier: EUPL-1.2
//! Pathways that have landed in the database. A version never changes: a decision that was taken by it reads the same in a year.

use super::{Pathway, read::Found};
use crate::{
    Casework, CaseworkError,
    instrument::Adoption,
    landed::{Landing, Refused},
    store::{Lying, pathways as rows},
};
use ::store::{ReadTx, WriteTx};
use kernel::{Actor, Chance, UtcMicros};

/// A version as it landed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LandedPathway {
    /// What it says.
    pub pathway: Pathway,
    /// The decision that adopted it; nothing while there is none.
    pub adoption: Option<Adoption>,
    /// Whether the territory still offers it.
    pub offered: bool,
    /// When it landed.
    pub landed_at: UtcMicros,
}

pub(crate) fn opened(lying: Lying) -> Result<LandedPathway, CaseworkError> {
    let read = || -> Result<_, serde_json::Error> {
        let pathway: Pathway = serde_json::from_str(&lying.definition)?;
        Ok((pathway, lying.adoption.as_deref().map(serde_json::from_str).transpose()?))
    };
    match read() {
        Ok((pathway, adoption)) => {
            Ok(LandedPathway { pathway, adoption, offered: lying.offered, landed_at: lying.landed_at })
        }
        Err(_) => Err(CaseworkError::Unreadable { code: lying.code, version: lying.version }),
    }
}

/// Compares the pathways of a pack with what has landed.
///
/// # Errors
/// [`CaseworkError::Refused`] when a landed version would change; whatever the database refuses.
pub fn compare_pathways(tx: &ReadTx<'_>, found: &[Found]) -> Result<Landing, CaseworkError> {
    let lying = rows::all(tx)?.into_iter().map(opened).collect::<Result<Vec<_>, _>>()?;
    let (mut landing, mut refused) = (Landing::default(), Vec::new());
    for one in found {
        let key = (one.pathway.code().to_owned(), one.pathway.version());
        let same = |there: &&LandedPathway| there.pathway.code() == key.0 && there.pathway.version() == key.1;
        let Some(there) = lying.iter().find(same) else {
            landing.new.push(key);
            continue;
        };
        let text = there.pathway != one.pathway;
        if text || there.adoption.is_some() && there.adoption != one.adoption {
            refused.push(Refused { file: one.file.clone(), code: key.0, version: key.1, adoption: !text });
        } else if there.adoption != one.adoption {
            landing.adopted.push(key);
        } else if there.offered {
            landing.unchanged += 1;
        } else {
            landing.again.push(key);
        }
    }
    for there in lying.iter().filter(|there| there.offered) {
        let key = (there.pathway.code(), there.pathway.version());
        if !found.iter().any(|one| (one.pathway.code(), one.pathway.version()) == key) {
            landing.withdrawn.push((key.0.to_owned(), key.1));
        }
    }
    if refused.is_empty() { Ok(landing) } else { Err(CaseworkError::Refused(refused)) }
}

/// Lands the pathways of a pack, in the unit that loads it. What the pack has no more is offered no more, and stays. A change is written in
/// the audit.
///
/// # Errors
/// As [`compare_pathways`].
pub fn land_pathways(
    tx: &WriteTx<'_>,
    found: &[Found],
    now: UtcMicros,
    chance: &dyn Chance,
) -> Result<Landing, CaseworkError> {
    let landing = compare_pathways(tx, found)?;
    for one in found {
        let key = (one.pathway.code().to_owned(), one.pathway.version());
        let unreadable = |_| CaseworkError::Unreadable { code: key.0.clone(), version: key.1 };
        let adoption = one.adoption.as_ref().map(serde_json::to_string).transpose().map_err(unreadable)?;
        if landing.new.contains(&key) {
            let definition = serde_json::to_string(&one.pathway).map_err(unreadable)?;
            let lying = Lying { code: key.0, version: key.1, definition, adoption, offered: true, landed_at: now };
            rows::insert_version(tx, &lying)?;
        } else if landing.adopted.contains(&key) || landing.again.contains(&key) {
            rows::offer(tx, &key.0, key.1, adoption.as_deref(), true)?;
        }
    }
    for (code, version) in &landing.withdrawn {
        let there = rows::version(tx, code, *version)?.and_then(|one| one.adoption);
        rows::offer(tx, code, *version, there.as_deref(), false)?;
    }
    if !landing.is_empty() {
        let details = format!("{{\"new\":{},\"withdrawn\":{}}}", landing.new.len(), landing.withdrawn.len());
        let entry = audit::Entry { action: "casework.pathways_loaded", subject: "pathways", details: &details };
        audit::record(tx, &entry, now, chance)?;
    }
    Ok(landing)
}

impl Casework {
    /// Every version of every pathway, by code, the newest first. Nothing in them is personal: no reading is logged.
    ///
    /// # Errors
    /// Whatever the database refuses; a row that cannot be read.
    pub async fn pathways(&self, actor: &Actor) -> Result<Vec<LandedPathway>, CaseworkError> {
        let lying = self.db.read(actor, |tx| Ok::<_, CaseworkError>(rows::all(tx)?)).await?;
        lying.into_iter().map(opened).collect()
    }
}
