// SPDX-License-Identifier: EUPL-1.2
//! What a message may say, and by which way it goes. Nothing else is ever said.

/// The few things Filò writes to people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Your appointment is confirmed.
    Confirmed,
    /// Your appointment is at another time, or elsewhere.
    Moved,
    /// The desk had to call your appointment off.
    Cancelled,
    /// Your appointment is near.
    Reminder,
    /// An answer waits for you on your page.
    Answered,
    /// We called and did not find you.
    Missed,
    /// A place has become free.
    Freed,
    /// A time before that of your appointment is kept for you.
    Earlier,
    /// Your appointment is online; day and hour stay.
    Online,
    /// Your appointment is by telephone; day and hour stay.
    ByPhone,
    /// Your appointment is at the desk again; day and hour stay.
    AtTheDesk,
    /// To a desk: something waits there to be read.
    Arrived,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Confirmed,
        Self::Moved,
        Self::Cancelled,
        Self::Reminder,
        Self::Answered,
        Self::Missed,
        Self::Freed,
        Self::Earlier,
        Self::Online,
        Self::ByPhone,
        Self::AtTheDesk,
        Self::Arrived,
    ];

    /// The word in files and tables.
    pub fn code(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Moved => "moved",
            Self::Cancelled => "cancelled",
            Self::Reminder => "reminder",
            Self::Answered => "answered",
            Self::Missed => "missed",
            Self::Freed => "freed",
            Self::Earlier => "earlier",
            Self::Online => "online",
            Self::ByPhone => "by_phone",
            Self::AtTheDesk => "at_the_desk",
            Self::Arrived => "arrived",
        }
    }

    /// The kind of a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether it speaks of an appointment: then it has a wording with day, hour and place, for who allowed it.
    pub fn of_a_meeting(self) -> bool {
        !matches!(self, Self::Answered | Self::Missed | Self::Arrived)
    }
}

/// How a message goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Channel {
    /// A letter by mail.
    Mail,
    /// A message on the telephone.
    Sms,
}

impl Channel {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Mail, Self::Sms];

    /// The word in tables.
    pub fn code(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Sms => "sms",
        }
    }

    /// The channel of a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.code() == code)
    }
}

/// Why a message did not arrive, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Failure {
    /// No such address or number, or not one that may be written to.
    Refused,
    /// It was tried to the end, and nobody took it.
    NotTaken,
    /// It was taken and did not reach the telephone.
    NotDelivered,
}

/// What somebody did about a message that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Settled {
    /// Wrote it again: another message took its place.
    Again,
    /// Told the person by telephone.
    ByPhone,
}

impl Settled {
    /// The word in tables.
    pub fn code(self) -> &'static str {
        match self {
            Self::Again => "again",
            Self::ByPhone => "phone",
        }
    }

    /// What a word means.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Again, Self::ByPhone].into_iter().find(|settled| settled.code() == code)
    }
}

/// Where a message is on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// For its time, or for the next try.
    Waiting,
    /// A node has it in hand; should that node die, it waits again when the lease ends.
    Sending,
    /// The mail server or the gateway took it.
    Sent,
    /// It was refused, or tried to the end: somebody is to telephone.
    Failed,
    /// Its time passed before it could go, or its person was forgotten.
    Dropped,
    /// What it tells is no longer so.
    Withdrawn,
}

impl State {
    /// The word in tables.
    pub fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Sending => "sending",
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Dropped => "dropped",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The state of a word.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Waiting, Self::Sending, Self::Sent, Self::Failed, Self::Dropped, Self::Withdrawn]
            .into_iter()
            .find(|state| state.code() == code)
    }
}
