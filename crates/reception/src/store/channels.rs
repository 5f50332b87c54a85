// SPDX-License-Identifier: EUPL-1.2
//! The SQL of campaigns and their counts.

use crate::channel::{Channel, Kind, Reach, Reached};
use ::store::{ReadTx, Row, StoreError, WriteTx, row};
use kernel::{Istat, Language, UtcMicros};

/// Keeps a campaign. `false`: the code, or the campaign, is there already.
pub(crate) fn insert(tx: &WriteTx<'_>, channel: &Channel, made_on: UtcMicros) -> Result<bool, StoreError> {
    let kept = tx.execute(
        "INSERT INTO reception_channel (code, kind, label, body, desk, town, language, made_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING",
        row![
            &channel.code,
            channel.kind.code(),
            &channel.label,
            &channel.body,
            channel.desk.as_deref().unwrap_or_default(),
            &town(channel.town),
            channel.language.code(),
            made_on
        ],
    )?;
    Ok(kept == 1)
}

/// The campaign of a code.
pub(crate) fn by_code(tx: &ReadTx<'_>, code: &str) -> Result<Option<Channel>, StoreError> {
    tx.first(
        "SELECT code, kind, label, body, desk, town, language FROM reception_channel WHERE code = $1",
        row![code],
        channel,
    )
}

/// The campaign that is already open for the same kind, desk or town, language and label.
pub(crate) fn same(tx: &ReadTx<'_>, wanted: &Channel) -> Result<Option<Channel>, StoreError> {
    tx.first(
        "SELECT code, kind, label, body, desk, town, language FROM reception_channel
         WHERE kind = $1 AND desk = $2 AND town = $3 AND language = $4 AND label = $5",
        row![
            wanted.kind.code(),
            wanted.desk.as_deref().unwrap_or_default(),
            &town(wanted.town),
            wanted.language.code(),
            &wanted.label
        ],
        channel,
    )
}

/// One more.
pub(crate) fn count(tx: &WriteTx<'_>, code: &str, day: UtcMicros, what: Reach) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO reception_reach (channel, day, what, times) VALUES ($1, $2, $3, 1)
         ON CONFLICT (channel, day, what) DO UPDATE SET times = reception_reach.times + 1",
        row![code, day, what.code()],
    )?;
    Ok(())
}

/// Campaigns of these desks, and those of the body's towns, with what came of each since a day. `desks` is `,one,two,`:
/// whatever lies outside is in no row.
pub(crate) fn reached(
    tx: &ReadTx<'_>,
    desks: &str,
    body: &str,
    since: UtcMicros,
) -> Result<Vec<(Channel, Reached)>, StoreError> {
    let rows = tx.query(
        "SELECT c.code, c.kind, c.label, c.body, c.desk, c.town, c.language,
                r.what, CAST(COALESCE(SUM(r.times), 0) AS BIGINT)
         FROM reception_channel AS c LEFT JOIN reception_reach AS r ON r.channel = c.code AND r.day >= $1
         WHERE (c.desk <> '' AND REPLACE($2, ',' || c.desk || ',', ',') <> $2)
            OR (c.desk = '' AND c.body = $3)
         GROUP BY c.code, c.kind, c.label, c.body, c.desk, c.town, c.language, c.made_on, r.what
         ORDER BY c.made_on DESC, c.code",
        row![since, desks, body],
        |row| Ok((channel(row)?, row.get::<Option<String>>(7)?, row.get::<i64>(8)?)),
    )?;
    let mut reached: Vec<(Channel, Reached)> = Vec::new();
    for (channel, what, times) in rows {
        if reached.last().is_none_or(|(known, _)| known.code != channel.code) {
            reached.push((channel, Reached::default()));
        }
        if let (Some((_, counts)), Some(what)) = (reached.last_mut(), what.as_deref().and_then(Reach::from_code)) {
            counts.add(what, times);
        }
    }
    Ok(reached)
}

fn town(town: Option<Istat>) -> String {
    town.map(|town| town.to_string()).unwrap_or_default()
}

fn channel(row: &Row<'_>) -> Result<Channel, StoreError> {
    let some = |text: String| if text.is_empty() { None } else { Some(text) };
    let (kind, language): (String, String) = (row.get(1)?, row.get(6)?);
    Ok(Channel {
        code: row.get(0)?,
        kind: Kind::from_code(&kind).unwrap_or(Kind::Other),
        label: row.get(2)?,
        body: row.get(3)?,
        desk: some(row.get(4)?),
        town: row.get::<String>(5)?.parse().ok(),
        language: Language::from_code(&language).unwrap_or_default(),
    })
}
