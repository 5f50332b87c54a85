// SPDX-License-Identifier: EUPL-1.2
//! Invitations by link: how a person gets an account, another part to play, or their account back.
//!
//! A link is good once and for seven days; only its hash is kept. A newer link does not end an older one. Whoever
//! invites sees the link once, and never learns a password: the person chooses it. Who has an account already joins by
//! signing in, so that nobody takes an account over by inviting its owner.

use crate::{
    AccountId, Identity, IdentityError, InvitationId, Role, Token, Who,
    account::{canonical, display_name, keeps, name_place, sign_in_place},
    membership::part_words,
    policy::{self, Action, Resource},
    store::{
        self,
        invitation::{Invitation as Row, Names},
    },
    trail,
};
use ::store::StoreError;
use kernel::{Actor, Id, UtcMicros};
use std::collections::BTreeSet;
use vault::{Place, ReadLog, Sealed};

/// How long a link is good, in seconds.
pub const GOOD_FOR: i64 = 7 * 86_400;

/// How long the name of somebody who never came is kept after their invitation is over, in seconds.
const FORGOTTEN_AFTER: i64 = 30 * 86_400;

pub(crate) const FOUNDER: &str = "founder";
const JOIN: &str = "join";
pub(crate) const BACK: &str = "back";

/// Somebody to invite.
#[derive(Debug, Clone)]
pub struct NewInvitation {
    /// The name colleagues will read.
    pub display_name: String,
    /// What they will type to sign in. Capitals do not matter.
    pub sign_in_name: String,
    /// The body they will work for (id in the territory pack).
    pub body: String,
    /// What they will do there.
    pub role: Role,
    /// The desks they will serve (ids in the territory pack).
    pub desks: BTreeSet<String>,
}

/// An invitation just made: its link is shown once.
#[derive(Clone)]
pub struct Link {
    /// Names it in the list.
    pub id: InvitationId,
    /// The secret of the address.
    pub token: Token,
    /// Until when it is good.
    pub ends_at: UtcMicros,
}

/// An invitation that waits to be used.
#[derive(Clone)]
pub struct OpenInvitation {
    /// Names it in a form.
    pub id: InvitationId,
    /// Who is invited: for the page, never for a log.
    pub name: String,
    /// To what.
    pub role: Role,
    /// Whether it lets somebody back in, rather than a new person.
    pub back: bool,
    /// When it was made.
    pub made_at: UtcMicros,
    /// Until when it is good.
    pub ends_at: UtcMicros,
}

/// What whoever follows a link is asked.
#[derive(Clone, PartialEq, Eq)]
pub enum Invited {
    /// To set up the installation as its first administrator: name, sign-in name, body and password.
    Founder,
    /// To choose a password.
    Newcomer(Offer),
    /// To sign in with the account they have, and accept.
    Known(Offer),
    /// To choose a new password: the second step is taken away too.
    Back {
        /// Whose account it is.
        name: String,
        /// What they type to sign in.
        sign_in_name: String,
    },
}

/// The part that is offered.
#[derive(Clone, PartialEq, Eq)]
pub struct Offer {
    /// The name as whoever invites wrote it.
    pub name: String,
    /// What is typed to sign in.
    pub sign_in_name: String,
    /// The body.
    pub body: String,
    /// The role.
    pub role: Role,
}

/// The first administrator, as they present themselves.
#[derive(Debug, Clone)]
pub struct Founder {
    /// The name colleagues will read.
    pub display_name: String,
    /// What they will type to sign in.
    pub sign_in_name: String,
    /// The body they work for.
    pub body: String,
}

impl Identity {
    /// Invites somebody. Whether body and desks exist is for the caller to check: the directory is a room above.
    ///
    /// # Errors
    /// [`IdentityError::NotForYou`] when `who` may not give that role; [`IdentityError::NameTaken`] when the name belongs to
    /// a closed account; the refusals of what was typed.
    pub async fn invite(&self, who: &Who, new: &NewInvitation) -> Result<Link, IdentityError> {
        if !policy::may_give(who, new.role, &new.body) {
            return Err(IdentityError::NotForYou);
        }
        let sign_in_name = canonical(&new.sign_in_name)?;
        let name = display_name(&new.display_name)?;
        if new.body.trim().is_empty() {
            return Err(IdentityError::BodyMissing);
        }
        let now = self.clock.now();
        let index = self.index(&sign_in_name);
        let (used, open) = self
            .db
            .read(&who.actor(), move |tx| {
                let open = store::account_by_index(tx, &index)?.is_some();
                Ok::<_, StoreError>((store::index_is_used(tx, &index)?, open))
            })
            .await?;
        if used && !open {
            return Err(IdentityError::NameTaken);
        }
        let id: InvitationId = Id::new(now, &*self.chance);
        let (subject, key) = self.vault.new_subject(now).await?;
        let place = id.to_string();
        let names = Names {
            subject,
            name: key.seal_text(&invited_name(&place), &name)?.into_bytes(),
            sign_in_name: key.seal_text(&invited_sign_in(&place), &sign_in_name)?.into_bytes(),
            sign_in_index: index.to_vec(),
        };
        let row = Row {
            id,
            purpose: JOIN.into(),
            account: None,
            names: Some(names),
            body: new.body.clone(),
            role: new.role,
            desks: new.desks.clone(),
            made_at: now,
            ends_at: now.plus_seconds(GOOD_FOR),
        };
        self.keep(&who.actor(), row, trail::INVITED).await
    }

    /// A link for the first administrator; `None` once anybody has an account.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn invite_founder(&self) -> Result<Option<Link>, IdentityError> {
        let actor = Who::Operator.actor();
        if self.db.read(&actor, store::invitation::anybody).await? {
            return Ok(None);
        }
        let now = self.clock.now();
        let row = Row {
            id: Id::new(now, &*self.chance),
            purpose: FOUNDER.into(),
            account: None,
            names: None,
            body: String::new(),
            role: Role::Administrator,
            desks: BTreeSet::new(),
            made_at: now,
            ends_at: now.plus_seconds(GOOD_FOR),
        };
        self.keep(&actor, row, trail::INVITED).await.map(Some)
    }

    /// A link for somebody who has lost everything: it lets them choose a new password and takes the second step away.
    /// Until they use it all stays as it is; at their next sign-in they are told.
    ///
    /// # Errors
    /// [`IdentityError::NotForYou`] unless every part that account plays is theirs to give.
    pub async fn invite_back(&self, who: &Who, account: AccountId) -> Result<Link, IdentityError> {
        let now = self.clock.now();
        let asking = who.clone();
        let body = self
            .db
            .read(&who.actor(), move |tx| {
                let parts = store::membership::of_account(tx, account)?;
                let own = asking.actor().body().map(str::to_owned);
                let first = parts.iter().find(|part| Some(&part.member.body) == own.as_ref()).or(parts.first());
                let body = first.map(|part| part.member.body.clone()).unwrap_or_default();
                if keeps(tx, &asking, account)? { Ok(body) } else { Err(IdentityError::NotForYou) }
            })
            .await?;
        let row = Row {
            id: Id::new(now, &*self.chance),
            purpose: BACK.into(),
            account: Some(account),
            names: None,
            body,
            role: Role::ReadOnly,
            desks: BTreeSet::new(),
            made_at: now,
            ends_at: now.plus_seconds(GOOD_FOR),
        };
        self.keep(&who.actor(), row, trail::INVITED_BACK).await
    }

    /// The account of a sign-in name, for the command line.
    ///
    /// # Errors
    /// [`IdentityError::NotForYou`] to everybody else, and when there is none.
    pub async fn account_named(&self, who: &Who, sign_in_name: &str) -> Result<AccountId, IdentityError> {
        if *who != Who::Operator {
            return Err(IdentityError::NotForYou);
        }
        let index = self.index(&canonical(sign_in_name)?);
        let found = self.db.read(&who.actor(), move |tx| store::account_by_index(tx, &index)).await?;
        found.map(|(account, _)| account).ok_or(IdentityError::NotForYou)
    }

    async fn keep(&self, actor: &Actor, row: Row, action: &'static str) -> Result<Link, IdentityError> {
        let (now, chance) = (self.clock.now(), self.chance.clone());
        let link = Link { id: row.id, token: Token::new(&*self.chance), ends_at: row.ends_at };
        let hash = link.token.hash();
        let kept: Result<(), StoreError> = self
            .db
            .write(actor, move |tx| {
                store::invitation::insert(tx, &row, &hash)?;
                match row.account {
                    Some(account) => trail::record(tx, action, account, "", now, &*chance),
                    None => trail::record(tx, action, row.id, &part_words(row.role, &row.body), now, &*chance),
                }
            })
            .await;
        kept?;
        Ok(link)
    }

    /// The invitations of a body that wait to be used, the newest first. Opening the names is written in the audit.
    ///
    /// # Errors
    /// [`IdentityError::NotForYou`] for who does not keep the accounts of that body.
    pub async fn open_invitations(&self, who: &Who, body: &str) -> Result<Vec<OpenInvitation>, IdentityError> {
        if !policy::allows(who, Action::KeepAccounts, &Resource::Body(body)) {
            return Err(IdentityError::NotForYou);
        }
        let (now, of) = (self.clock.now(), body.to_owned());
        let rows = self.db.read(&who.actor(), move |tx| store::invitation::open_of_body(tx, &of, now)).await?;
        let mut reads = ReadLog::new("identity.people");
        let mut open = Vec::with_capacity(rows.len());
        for row in rows {
            let back = row.account.is_some();
            let (role, made_at, ends_at) = (row.role, row.made_at, row.ends_at);
            let id = row.id;
            let (name, _) = self.names(&row, &who.actor(), &mut reads).await?;
            open.push(OpenInvitation { id, name, role, back, made_at, ends_at });
        }
        audit::commit_reads(&self.db, &who.actor(), reads, now, &*self.chance).await?;
        Ok(open)
    }

    /// Takes an invitation back: its link opens nothing any more.
    ///
    /// # Errors
    /// [`IdentityError::NotForYou`] when there is no such open invitation of a body whose accounts they keep.
    pub async fn revoke_invitation(&self, who: &Who, id: InvitationId) -> Result<(), IdentityError> {
        let (now, chance, asking) = (self.clock.now(), self.chance.clone(), who.clone());
        self.db
            .write(&who.actor(), move |tx| {
                let found = store::invitation::one(tx, id, now)?.ok_or(IdentityError::NotForYou)?;
                let theirs = policy::allows(&asking, Action::KeepAccounts, &Resource::Body(&found.body));
                if !theirs || !store::invitation::revoke(tx, id, now)? {
                    return Err(IdentityError::NotForYou);
                }
                trail::record(tx, trail::INVITATION_REVOKED, id, "", now, &*chance)?;
                Ok(())
            })
            .await
    }

    /// Background work: who was invited and never came is forgotten a month after; the key of their name is destroyed.
    pub(crate) async fn forget_who_never_came(&self, now: UtcMicros) -> Result<(), IdentityError> {
        let actor = Actor::system();
        let before = now.plus_seconds(-FORGOTTEN_AFTER);
        let stale = self.db.read(&actor, move |tx| store::invitation::never_used(tx, before)).await?;
        for (id, subject) in stale {
            self.vault.destroy(subject, now).await?;
            self.db.write(&actor, move |tx| store::invitation::forget_names(tx, id)).await?;
        }
        Ok(())
    }

    /// Name and sign-in name of whom an invitation is for.
    pub(crate) async fn names(
        &self,
        row: &Row,
        actor: &Actor,
        reads: &mut ReadLog,
    ) -> Result<(String, String), IdentityError> {
        if let Some(names) = &row.names {
            let key = self.vault.subject(names.subject).await?;
            let place = row.id.to_string();
            let open = |at: Place<'_>, bytes: &Vec<u8>, reads: &mut ReadLog| {
                key.open(&at, &Sealed::<String>::from_bytes(bytes.clone()), reads)
            };
            let name = open(invited_name(&place), &names.name, reads)?;
            return Ok((name, open(invited_sign_in(&place), &names.sign_in_name, reads)?));
        }
        let account = row.account.ok_or(IdentityError::InvitationOver)?;
        let sealed = self
            .db
            .read(actor, move |tx| {
                let name = store::sealed_name(tx, account)?;
                Ok::<_, StoreError>(name.zip(store::sealed_sign_in_name(tx, account)?))
            })
            .await?;
        let ((subject, name), (_, sign_in_name)) = sealed.ok_or(IdentityError::InvitationOver)?;
        let key = self.vault.subject(subject).await?;
        let place = account.to_string();
        let name = key.open(&name_place(&place), &Sealed::from_bytes(name), reads)?;
        Ok((name, key.open(&sign_in_place(&place), &Sealed::from_bytes(sign_in_name), reads)?))
    }
}

fn invited_name(invitation: &str) -> Place<'_> {
    Place { table: "identity_invitation", column: "name", row: invitation }
}

fn invited_sign_in(invitation: &str) -> Place<'_> {
    Place { table: "identity_invitation", column: "sign_in_name", row: invitation }
}
