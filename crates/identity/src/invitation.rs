// SPDX-License-Identifier: EUPL-1.2
//! Invitations by link: how a person gets an account, another part to play, or their account back.
//!
//! A link is good once and for seven days; only its hash is kept. A newer link does not end an older one. Whoever
//! invites sees the link once, and never learns a password: the person chooses it. Who has an account already joins by
//! signing in, so that nobody takes an account over by inviting its owner.

use crate::{
    AccountId, Identity, IdentityError, InvitationId, Member, MembershipId, Opened, Password, Role, Sender, Token, Who,
    account::{canonical, display_name, keeps, name_place, sign_in_place},
    membership::{part_words, taken_means_already},
    policy::{self, Action, Resource},
    sessions::notice,
    sign_in::How,
    store::{
        self, AccountRow,
        invitation::{Invitation as Row, Names},
    },
    trail,
};
use ::store::{StoreError, WriteTx};
use kernel::{Actor, Id, UtcMicros};
use std::collections::BTreeSet;
use vault::{Place, ReadLog, Sealed};

/// How long a link is good, in seconds.
pub const GOOD_FOR: i64 = 7 * 86_400;

const FOUNDER: &str = "founder";
const JOIN: &str = "join";
const BACK: &str = "back";

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

    /// What the link asks of whoever follows it. Looking changes nothing: programs that look at links before people do
    /// no harm.
    ///
    /// # Errors
    /// [`IdentityError::InvitationOver`] when it was used, taken back or is too old.
    pub async fn invited(&self, token: &Token) -> Result<Invited, IdentityError> {
        let now = self.clock.now();
        let row = self.good(token, now).await?;
        if row.purpose == FOUNDER {
            let somebody = self.db.read(&Actor::public(), store::invitation::anybody).await?;
            return if somebody { Err(IdentityError::InvitationOver) } else { Ok(Invited::Founder) };
        }
        let mut reads = ReadLog::new("identity.invitation");
        let (name, sign_in_name) = self.names(&row, &Actor::public(), &mut reads).await?;
        audit::commit_reads(&self.db, &Actor::public(), reads, now, &*self.chance).await?;
        if row.account.is_some() {
            return Ok(Invited::Back { name, sign_in_name });
        }
        let index = self.index(&sign_in_name);
        let known = self.db.read(&Actor::public(), move |tx| store::account_by_index(tx, &index)).await?.is_some();
        let offer = Offer { name, sign_in_name, body: row.body, role: row.role };
        Ok(if known { Invited::Known(offer) } else { Invited::Newcomer(offer) })
    }

    /// Accepts an invitation with a password, and signs in. `founder` is what the first administrator says of themselves.
    ///
    /// # Errors
    /// [`IdentityError::InvitationOver`]; [`IdentityError::WeakPassword`] and the other refusals of what was typed;
    /// [`IdentityError::NotForYou`] when the person has an account and must join with it.
    pub async fn accept(
        &self,
        token: &Token,
        password: &Password,
        founder: Option<&Founder>,
        sender: Sender<'_>,
    ) -> Result<Opened, IdentityError> {
        let now = self.clock.now();
        let row = self.good(token, now).await?;
        let (account, index) = match (row.purpose.as_str(), founder) {
            (BACK, _) => self.come_back(row, password, now).await?,
            (FOUNDER, Some(founder)) => {
                let names = (display_name(&founder.display_name)?, canonical(&founder.sign_in_name)?);
                if founder.body.trim().is_empty() {
                    return Err(IdentityError::BodyMissing);
                }
                self.begin_account(row, names, founder.body.clone(), password, now).await?
            }
            (FOUNDER, None) => return Err(IdentityError::BadDisplayName),
            _ => {
                let mut reads = ReadLog::new("identity.invitation");
                let names = self.names(&row, &Actor::public(), &mut reads).await?;
                audit::commit_reads(&self.db, &Actor::public(), reads, now, &*self.chance).await?;
                let body = row.body.clone();
                self.begin_account(row, names, body, password, now).await?
            }
        };
        self.begin(account, &index, &[], How::Invitation, sender).await
    }

    /// Accepts an invitation with the account one is signed in with.
    ///
    /// # Errors
    /// [`IdentityError::InvitationOver`]; [`IdentityError::NotForYou`] when it is for somebody else;
    /// [`IdentityError::AlreadyMember`].
    pub async fn join(&self, member: &Member, token: &Token) -> Result<MembershipId, IdentityError> {
        let now = self.clock.now();
        let row = self.good(token, now).await?;
        let index = row.names.as_ref().map(|names| names.sign_in_index.clone()).ok_or(IdentityError::NotForYou)?;
        let part = Member { account: member.account, body: row.body.clone(), role: row.role, desks: row.desks.clone() };
        let (id, chance): (MembershipId, _) = (Id::new(now, &*self.chance), self.chance.clone());
        let joined = self
            .db
            .write(&part.actor(), move |tx| {
                if !store::invitation::is_of(tx, part.account, &index)? {
                    return Err(IdentityError::NotForYou);
                }
                if !store::invitation::spend(tx, row.id, now)? {
                    return Err(IdentityError::InvitationOver);
                }
                store::membership::insert(tx, id, &part, now)?;
                let details = part_words(part.role, &part.body);
                trail::tell(tx, trail::MEMBERSHIP_BEGAN, part.account, &details, now, &*chance)?;
                Ok(id)
            })
            .await;
        taken_means_already(joined)
    }

    async fn good(&self, token: &Token, now: UtcMicros) -> Result<Row, IdentityError> {
        let hash = token.hash();
        let found = self.db.read(&Actor::public(), move |tx| store::invitation::of_token(tx, &hash, now)).await?;
        found.ok_or(IdentityError::InvitationOver)
    }

    /// Name and sign-in name of whom an invitation is for.
    async fn names(&self, row: &Row, actor: &Actor, reads: &mut ReadLog) -> Result<(String, String), IdentityError> {
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

    /// Opens the account that was offered.
    async fn begin_account(
        &self,
        row: Row,
        (name, sign_in_name): (String, String),
        body: String,
        password: &Password,
        now: UtcMicros,
    ) -> Result<(AccountId, [u8; 32]), IdentityError> {
        password.check(&sign_in_name)?;
        let password = self.hashing.hash(password, &*self.chance).await?;
        let (subject, key) = match &row.names {
            Some(names) => (names.subject, self.vault.subject(names.subject).await?),
            None => self.vault.new_subject(now).await?,
        };
        let account: AccountId = Id::new(now, &*self.chance);
        let place = account.to_string();
        let index = self.index(&sign_in_name);
        let account_row = AccountRow {
            id: account,
            subject: subject.to_string(),
            name: key.seal_text(&name_place(&place), &name)?.into_bytes(),
            sign_in_name: key.seal_text(&sign_in_place(&place), &sign_in_name)?.into_bytes(),
            sign_in_index: index,
            password,
        };
        let member = Member { account, body, role: row.role, desks: row.desks.clone() };
        let membership: MembershipId = Id::new(now, &*self.chance);
        let (chance, founder) = (self.chance.clone(), row.purpose == FOUNDER);
        let opened = self
            .db
            .write(&member.actor(), move |tx| {
                if !store::invitation::spend(tx, row.id, now)? {
                    return Err(IdentityError::InvitationOver);
                }
                if founder {
                    take_the_founder_s_place(tx, account, now)?;
                }
                store::insert_account(tx, &account_row, now)?;
                store::membership::insert(tx, membership, &member, now)?;
                let details = part_words(member.role, &member.body);
                trail::tell(tx, trail::ACCOUNT_OPENED, account, &details, now, &*chance)?;
                Ok(())
            })
            .await;
        match opened {
            // Somebody was faster with the same name: with an account one joins by signing in.
            Err(IdentityError::Store(StoreError::Taken { .. })) => Err(IdentityError::NameTaken),
            other => other.map(|()| (account, index)),
        }
    }

    /// A new password, and no second step any more.
    async fn come_back(
        &self,
        row: Row,
        password: &Password,
        now: UtcMicros,
    ) -> Result<(AccountId, [u8; 32]), IdentityError> {
        let account = row.account.ok_or(IdentityError::InvitationOver)?;
        let mut reads = ReadLog::new("identity.invitation");
        let (_, sign_in_name) = self.names(&row, &Actor::public(), &mut reads).await?;
        audit::commit_reads(&self.db, &Actor::public(), reads, now, &*self.chance).await?;
        password.check(&sign_in_name)?;
        let stored = self.hashing.hash(password, &*self.chance).await?;
        let (chance, id) = (self.chance.clone(), row.id);
        self.db
            .write(&Actor::worker(account.to_string(), &row.body), move |tx| {
                if !store::invitation::spend(tx, id, now)? {
                    return Err(IdentityError::InvitationOver);
                }
                store::invitation::revoke_ways_back(tx, account, now)?;
                store::set_password(tx, account, &stored)?;
                store::second_step::remove(tx, account)?;
                // No token has an empty hash: every session ends.
                store::session::end_all_but(tx, account, &[0; 32])?;
                notice(tx, account, "access_reset", now, &*chance)?;
                trail::tell(tx, trail::ACCESS_RESET, account, "", now, &*chance)?;
                Ok::<_, IdentityError>(())
            })
            .await?;
        Ok((account, self.index(&sign_in_name)))
    }
}

/// The first administrator is one: the place is taken once, and only while nobody has an account.
fn take_the_founder_s_place(tx: &WriteTx<'_>, account: AccountId, now: UtcMicros) -> Result<(), IdentityError> {
    if store::invitation::anybody(tx)? {
        return Err(IdentityError::InvitationOver);
    }
    match store::invitation::found_installation(tx, account, now) {
        Err(StoreError::Taken { .. }) => Err(IdentityError::InvitationOver),
        other => Ok(other?),
    }
}

fn invited_name(invitation: &str) -> Place<'_> {
    Place { table: "identity_invitation", column: "name", row: invitation }
}

fn invited_sign_in(invitation: &str) -> Place<'_> {
    Place { table: "identity_invitation", column: "sign_in_name", row: invitation }
}
