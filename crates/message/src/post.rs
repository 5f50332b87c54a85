// SPDX-License-Identifier: EUPL-1.2
//! Sending what is due, on as many nodes as there are.
//!
//! A message is claimed, handed over and recorded, each step durable before the next. A node that dies between two steps
//! leaves a lease that ends; another takes the message up and hands it over with the same key. So each message arrives at
//! least once, and once where the gateway knows its keys.

use crate::{
    MessageError, Outbox,
    carrier::{Answer, Carrier, LONGEST, Letter},
    draft::{Contents, MessageId, Recipient},
    kind::{Channel, State},
    ladder,
    outbox::{Opened, TABLE},
    store::{self, Due, after},
    words::{Blanks, Said, Wording, for_channel},
};
use ::store::{Db, StoreError};
use kernel::{Actor, Clock, UtcMicros};
use std::{
    collections::{BTreeMap, VecDeque},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicI64, AtomicU32, Ordering},
    },
};
use vault::{Place, ReadLog, SubjectId, SubjectKey, Vault, VaultError};

/// Messages of a channel looked at in one round.
const ROUND: i64 = 200;
/// Messages on their way at once.
const LANES: usize = 4;
/// How long a node holds a message, in seconds.
const LEASE: i64 = 2 * LONGEST as i64;
/// Times in a row that a way out may not answer before it is left alone.
const DEAF: u32 = 3;
/// How long it is left alone, in seconds.
const REST: i64 = 60;
/// How long messages that ended are kept, in seconds.
const KEPT: i64 = 180 * 86_400;

/// What one round did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Round {
    /// Looked at.
    pub due: usize,
    /// Taken by a mail server or a gateway.
    pub sent: usize,
    /// To be tried again.
    pub later: usize,
    /// Refused, or tried to the end.
    pub failed: usize,
    /// Too late, or of somebody who was forgotten.
    pub dropped: usize,
}

/// Moments at which a test cuts the power.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// A message is claimed, not yet handed over.
    Claimed,
    /// It was handed over, what was answered is not yet kept.
    HandedOver,
}

type Power = Arc<dyn Fn(Moment) -> bool + Send + Sync>;

/// Sends what is due. Cheap to clone.
#[derive(Clone)]
pub struct Postman(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    db: Db,
    vault: Vault,
    outbox: Outbox,
    clock: Arc<dyn Clock>,
    ways: BTreeMap<Channel, Arc<Way>>,
    ours: Arc<Wording>,
    lanes: usize,
    stopped: Arc<AtomicBool>,
    /// Whether the power still holds; only tests cut it.
    power: Option<Power>,
}

/// A way out, and how it is doing, as this node sees it: only to spare a server that does not answer.
struct Way {
    carrier: Arc<dyn Carrier>,
    deaf: AtomicU32,
    rests_until: AtomicI64,
}

/// A message ready to go.
struct Ready {
    id: MessageId,
    turn: i64,
    tries: i64,
    channel: Channel,
    key: SubjectKey,
    letter: Letter,
    wording: String,
}

impl Postman {
    /// A postman without any way out: see [`Postman::by`].
    pub fn new(db: Db, vault: Vault, outbox: Outbox, clock: Arc<dyn Clock>) -> Self {
        Self(Arc::new(Inner {
            db,
            vault,
            outbox,
            clock,
            ways: BTreeMap::new(),
            ours: Arc::default(),
            lanes: LANES,
            stopped: Arc::default(),
            power: None,
        }))
    }

    /// With this carrier for a channel. Messages of a channel without one wait.
    #[must_use]
    pub fn by(self, channel: Channel, carrier: Arc<dyn Carrier>) -> Self {
        let way = Way { carrier, deaf: AtomicU32::new(0), rests_until: AtomicI64::new(i64::MIN) };
        self.changed(|inner| drop(inner.ways.insert(channel, Arc::new(way))))
    }

    /// One message after another, and a power that a test may cut: the closure says `false`.
    #[doc(hidden)]
    #[must_use]
    pub fn with_power(self, power: impl Fn(Moment) -> bool + Send + Sync + 'static) -> Self {
        self.changed(|inner| {
            inner.lanes = 1;
            inner.power = Some(Arc::new(power));
        })
    }

    fn changed(mut self, change: impl FnOnce(&mut Inner)) -> Self {
        change(Arc::make_mut(&mut self.0));
        self
    }

    /// Lets messages on their way arrive, and takes up no others: rounds return soon.
    pub fn stop(&self) {
        self.0.stopped.store(true, Ordering::Relaxed);
    }

    /// Sends what is due now, at most some hundred messages: call it again until [`Round::due`] is 0, then each second.
    ///
    /// # Errors
    /// Whatever the database or the vault refuses; what was not recorded is tried again when its lease ends.
    pub async fn round(&self) -> Result<Round, MessageError> {
        let inner = &self.0;
        let now = inner.clock.now();
        let open: Vec<Channel> = inner
            .ways
            .iter()
            .filter(|(_, way)| way.rests_until.load(Ordering::Relaxed) <= now.0)
            .map(|(c, _)| *c)
            .collect();
        let mut round = Round::default();
        if open.is_empty() || inner.stopped.load(Ordering::Relaxed) {
            return Ok(round);
        }
        let (due, wording) = inner.look(open, now).await?;
        if due.is_empty() {
            return Ok(round);
        }
        round.due = due.len();
        let due = inner.sift(due, now, &mut round).await?;
        let ready = inner.open(due, &wording, now, &mut round).await?;
        let waiting = Arc::new(Mutex::new(VecDeque::from(ready)));
        let lanes: Vec<_> = (0..inner.lanes)
            .map(|_| {
                let (inner, waiting) = (Arc::clone(inner), Arc::clone(&waiting));
                tokio::task::spawn_blocking(move || inner.lane(&waiting))
            })
            .collect();
        let mut outcome = Ok(());
        for lane in lanes {
            match lane.await.unwrap_or_else(|_| Err(StoreError::Panicked.into())) {
                Ok(done) => {
                    round.sent += done.sent;
                    round.later += done.later;
                    round.failed += done.failed;
                }
                Err(error) => outcome = Err(error),
            }
        }
        outcome.map(|()| round)
    }

    /// Forgets messages that ended half a year ago. Says how many.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn sweep(&self) -> Result<u64, StoreError> {
        let before = self.0.clock.now().plus_seconds(-KEPT);
        self.0.db.write(&Actor::system(), move |tx| after::forget(tx, before)).await
    }
}

impl Inner {
    async fn look(&self, open: Vec<Channel>, now: UtcMicros) -> Result<(Vec<Due>, Arc<Wording>), StoreError> {
        let ours = Arc::clone(&self.ours);
        self.db
            .read(&Actor::system(), move |tx| {
                let mut due = Vec::new();
                for channel in open {
                    due.extend(store::due(tx, channel, now, ROUND)?);
                }
                // The territory's words are read each time: another node may have loaded new ones.
                let wording = if due.is_empty() { ours } else { Arc::new(after::wording(tx, &ours)?) };
                Ok((due, wording))
            })
            .await
    }

    /// Drops what is too late and lets what must not ring wait for the morning.
    async fn sift(&self, due: Vec<Due>, now: UtcMicros, round: &mut Round) -> Result<Vec<Due>, StoreError> {
        let mut kept = Vec::with_capacity(due.len());
        let mut asides = Vec::new();
        for one in due {
            let goes = self.outbox.goes_at(one.channel, one.urgency, now);
            if one.good_until.is_some_and(|until| until <= now) {
                round.dropped += 1;
                asides.push((one.id, one.turn, None));
            } else if goes > now {
                round.later += 1;
                asides.push((one.id, one.turn, Some(goes)));
            } else {
                kept.push(one);
            }
        }
        // One row a unit: nodes never wait for one another crosswise.
        for (id, turn, goes) in asides {
            let aside = move |tx: &::store::WriteTx<'_>| match goes {
                Some(goes) => store::wait(tx, id, turn, goes),
                None => store::end(tx, id, turn, State::Dropped, now).map(drop),
            };
            self.db.write(&Actor::system(), aside).await?;
        }
        Ok(kept)
    }

    /// Opens the messages, and writes down that they were read, before any leaves.
    async fn open(
        &self,
        due: Vec<Due>,
        wording: &Wording,
        now: UtcMicros,
        round: &mut Round,
    ) -> Result<Vec<Ready>, MessageError> {
        let keys = self.keys(&due).await?;
        let zone = self.outbox.local().zone();
        let mut reads = ReadLog::new("message.send");
        let (mut ready, mut lost) = (Vec::with_capacity(due.len()), Vec::new());
        for one in due {
            let Some(key) = keys.get(&one.subject) else {
                // The person was forgotten: so are their messages.
                round.dropped += 1;
                lost.push((one.id, one.turn, State::Dropped));
                continue;
            };
            let said = opened(&one, key, &mut reads).ok().and_then(|opened| {
                let meets = one.meets.filter(|_| opened.contents.detail == crate::Detail::Told);
                let blanks = Blanks {
                    meets: meets.map(|meets| meets.timestamp().to_zoned(zone.clone()).datetime()),
                    place: opened.contents.place.clone(),
                    phone: opened.contents.phone.clone(),
                };
                Some((wording.say(one.kind, one.language, &blanks)?, opened))
            });
            let Some((said, opened)) = said else {
                tracing::error!(message = %one.id, "a message does not open or has no words: it cannot be sent");
                round.failed += 1;
                lost.push((one.id, one.turn, State::Failed));
                continue;
            };
            ready.push(letter(one, key.clone(), said, opened, now));
        }
        audit::commit_reads(&self.db, &Actor::system(), reads, now, self.outbox.chance()).await?;
        for (id, turn, state) in lost {
            self.db.write(&Actor::system(), move |tx| store::end(tx, id, turn, state, now)).await?;
        }
        Ok(ready)
    }

    /// The keys of these messages' subjects. One that the key store does not know must not hold up the others.
    async fn keys(&self, due: &[Due]) -> Result<BTreeMap<SubjectId, SubjectKey>, VaultError> {
        let subjects: Vec<SubjectId> = due.iter().map(|one| one.subject).collect();
        match self.vault.subjects(&subjects).await {
            Err(VaultError::NoSubject) => {}
            found => return found,
        }
        let mut found = BTreeMap::new();
        for subject in subjects {
            match self.vault.subject(subject).await {
                Ok(key) => drop(found.insert(subject, key)),
                Err(VaultError::NoSubject | VaultError::Destroyed) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(found)
    }

    /// Takes one message after another until none is left, on a thread that may block.
    fn lane(&self, waiting: &Mutex<VecDeque<Ready>>) -> Result<Round, MessageError> {
        let mut done = Round::default();
        loop {
            let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
            let Some(ready) = next else { return Ok(done) };
            if self.stopped.load(Ordering::Relaxed) {
                return Ok(done);
            }
            let Some(way) = self.ways.get(&ready.channel) else { continue };
            if way.rests_until.load(Ordering::Relaxed) > self.clock.now().0 {
                continue;
            }
            if !self.deliver(ready, way, &mut done)? {
                return Ok(done);
            }
        }
    }

    /// Claims, hands over, records. `false`: the power is gone.
    fn deliver(&self, ready: Ready, way: &Way, done: &mut Round) -> Result<bool, MessageError> {
        let (id, turn, lease) = (ready.id, ready.turn, self.clock.now().plus_seconds(LEASE));
        if !self.db.write_now(&Actor::system(), move |tx| store::claim(tx, id, turn, lease))? {
            return Ok(true);
        }
        if !self.holds(Moment::Claimed) {
            return Ok(false);
        }
        let answer = way.carrier.carry(&ready.letter);
        let now = self.clock.now();
        way.heard(&answer, now);
        if !self.holds(Moment::HandedOver) {
            return Ok(false);
        }
        self.record(ready, answer, now, done)?;
        Ok(true)
    }

    fn record(&self, ready: Ready, answer: Answer, now: UtcMicros, done: &mut Round) -> Result<(), MessageError> {
        let Ready { id, turn, tries, key, letter, wording, .. } = ready;
        // The claim that was just made.
        let (turn, tries) = (turn + 1, tries + 1);
        let place = Place { table: TABLE, column: "said", row: &id.to_string() };
        let said = key.seal_text(&place, &letter.text)?;
        let jitter = self.outbox.chance().below(ladder::JITTERS);
        let wait = ladder::wait_after(u32::try_from(tries).unwrap_or(u32::MAX), jitter);
        let (outcome, why, reference) = match answer {
            Answer::Accepted { reference } => ("accepted", String::new(), reference),
            Answer::Later { why } => ("later", why, None),
            Answer::Refused { why } => ("refused", why, None),
            Answer::Unreachable { why } => ("unreachable", why, None),
        };
        let next = wait.filter(|_| outcome != "refused").map(|seconds| now.plus_seconds(seconds));
        match (outcome, next) {
            ("accepted", _) => done.sent += 1,
            (_, Some(_)) => done.later += 1,
            (_, None) => done.failed += 1,
        }
        let parts = i64::try_from(letter.parts).unwrap_or(0);
        self.db.write_now(&Actor::system(), move |tx| -> Result<(), StoreError> {
            let one = after::Try { outcome, why: &why, reference: reference.as_deref(), parts };
            after::tried(tx, id, turn, &one, now)?;
            match (outcome, next) {
                ("accepted", _) => store::sent(tx, id, &wording, &said, now),
                (_, Some(next)) => store::wait(tx, id, turn, next),
                (_, None) => store::end(tx, id, turn, State::Failed, now).map(drop),
            }
        })?;
        Ok(())
    }

    fn holds(&self, moment: Moment) -> bool {
        self.power.as_ref().is_none_or(|power| power(moment))
    }
}

impl Way {
    /// After some silence in a row a way out is left alone for a minute.
    fn heard(&self, answer: &Answer, now: UtcMicros) {
        if !matches!(answer, Answer::Unreachable { .. }) {
            self.deaf.store(0, Ordering::Relaxed);
        } else if self.deaf.fetch_add(1, Ordering::Relaxed) + 1 >= DEAF {
            self.deaf.store(0, Ordering::Relaxed);
            self.rests_until.store(now.plus_seconds(REST).0, Ordering::Relaxed);
        }
    }
}

fn opened(one: &Due, key: &SubjectKey, reads: &mut ReadLog) -> Result<Opened, VaultError> {
    let row = one.id.to_string();
    let to: Recipient = key.open(&Place { table: TABLE, column: "recipient", row: &row }, &one.recipient, reads)?;
    let contents: Contents = key.open(&Place { table: TABLE, column: "blanks", row: &row }, &one.blanks, reads)?;
    Ok(Opened { to, contents })
}

fn letter(one: Due, key: SubjectKey, said: Said, opened: Opened, now: UtcMicros) -> Ready {
    let (text, parts) = for_channel(one.channel, said.text);
    let told = opened.contents.detail == crate::Detail::Told;
    let letter = Letter {
        id: one.id,
        to: opened.to.address().to_owned(),
        subject: said.subject,
        text,
        language: one.language,
        calendar: opened.contents.calendar.filter(|_| told && one.channel == Channel::Mail),
        parts,
        at: now,
    };
    Ready { id: one.id, turn: one.turn, tries: one.tries, channel: one.channel, key, letter, wording: said.version }
}
