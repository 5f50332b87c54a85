// SPDX-License-Identifier: EUPL-1.2
//! Two hands on one draft: what each wrote is kept, down to the single field, and only where both wrote the same field otherwise
//! somebody has to say which holds.

use super::text::{Commitment, Frame, Goal, Piece, Spot, Support, Text};

/// What somebody did to a piece, on a page they may have read a while ago.
#[derive(Clone, PartialEq, Eq)]
pub struct Change {
    /// Which piece.
    pub spot: Spot,
    /// What stood there when the page was read.
    pub was: Option<Piece>,
    /// What stands there now.
    pub now: Option<Piece>,
    /// What stood there was another's, seen beside one's own, and this one is to hold instead.
    pub over: bool,
}

/// Two hands on one piece, neither of which knew of the other.
#[derive(Clone, PartialEq, Eq)]
pub struct Clash {
    /// Which piece.
    pub spot: Spot,
    /// In which fields; none: one changed it and the other took it away.
    pub fields: Vec<&'static str>,
    /// What is kept already.
    pub theirs: Option<Piece>,
    /// What is not kept yet.
    pub ours: Option<Piece>,
}

/// What comes of changes.
#[derive(Clone, PartialEq, Eq)]
pub struct Merged {
    /// The text, with every change that stands in nobody's way.
    pub text: Text,
    /// Where somebody has to choose.
    pub clashes: Vec<Clash>,
    /// Pieces of others that gave way because whoever saw them said so.
    pub overruled: Vec<(Spot, Piece)>,
}

/// Brings changes into the text that is kept.
///
/// A field that still is what the page showed takes the change; one that somebody else has written meanwhile keeps theirs, unless the
/// two agree. A goal that somebody takes away stays while another promises something for it.
pub fn merge(kept: &Text, changes: &[Change]) -> Merged {
    let mut merged = Merged { text: kept.clone(), clashes: Vec::new(), overruled: Vec::new() };
    let takes_goal = |change: &&Change| matches!(change.spot, Spot::Goal(_)) && change.now.is_none();
    // Goals go last: by then what is promised for them has gone, or has not.
    for change in changes.iter().filter(|change| !takes_goal(change)) {
        one(&mut merged, change);
    }
    for change in changes.iter().filter(takes_goal) {
        if let Spot::Goal(goal) = change.spot
            && merged.text.promised(goal).next().is_some()
            && change.was.is_some()
        {
            let theirs = merged.text.get(change.spot);
            merged.clashes.push(Clash { spot: change.spot, fields: Vec::new(), theirs, ours: None });
        } else {
            one(&mut merged, change);
        }
    }
    merged
}

fn one(merged: &mut Merged, change: &Change) {
    let theirs = merged.text.get(change.spot);
    if theirs == change.now || change.was == change.now {
        return;
    }
    let clash = |fields| Clash { spot: change.spot, fields, theirs: theirs.clone(), ours: change.now.clone() };
    // Nobody promises for a goal that is not there: whoever took it away did not know.
    if let Some(Piece::Commitment(promise)) = &change.now
        && !merged.text.goals.contains_key(&promise.goal)
    {
        merged.clashes.push(clash(Vec::new()));
        return;
    }
    if theirs == change.was {
        if let (true, Some(theirs)) = (change.over, theirs) {
            merged.overruled.push((change.spot, theirs));
        }
        merged.text.set(change.spot, change.now.clone());
        return;
    }
    match (&change.was, &theirs, &change.now) {
        (Some(was), Some(kept), Some(ours)) => {
            let mut fields = Vec::new();
            let piece = fieldwise(was, kept, ours, &mut fields);
            if !fields.is_empty() {
                merged.clashes.push(clash(fields));
            }
            merged.text.set(change.spot, Some(piece));
        }
        _ => merged.clashes.push(clash(Vec::new())),
    }
}

/// Two pieces brought into one, field by field, from what both began with. Where both wrote otherwise, theirs stays.
fn fieldwise(was: &Piece, theirs: &Piece, ours: &Piece, clash: &mut Vec<&'static str>) -> Piece {
    match (was, theirs, ours) {
        (Piece::Frame(was), Piece::Frame(theirs), Piece::Frame(ours)) => Piece::Frame(Frame {
            first: three(&was.first, &theirs.first, &ours.first, "first", clash),
            every: three(&was.every, &theirs.every, &ours.every, "every", clash),
        }),
        (Piece::Goal(was), Piece::Goal(theirs), Piece::Goal(ours)) => Piece::Goal(Goal {
            what: three(&was.what, &theirs.what, &ours.what, "what", clash),
            sign: three(&was.sign, &theirs.sign, &ours.sign, "sign", clash),
            term: three(&was.term, &theirs.term, &ours.term, "term", clash),
            needs: three(&was.needs, &theirs.needs, &ours.needs, "needs", clash),
        }),
        (Piece::Commitment(was), Piece::Commitment(theirs), Piece::Commitment(ours)) => Piece::Commitment(Commitment {
            goal: theirs.goal,
            by: three(&was.by, &theirs.by, &ours.by, "by", clash),
            what: three(&was.what, &theirs.what, &ours.what, "what", clash),
            due: three(&was.due, &theirs.due, &ours.due, "due", clash),
            ask: three(&was.ask, &theirs.ask, &ours.ask, "ask", clash),
        }),
        (Piece::Support(was), Piece::Support(theirs), Piece::Support(ours)) => Piece::Support(Support {
            what: three(&was.what, &theirs.what, &ours.what, "what", clash),
            by: three(&was.by, &theirs.by, &ours.by, "by", clash),
            from: three(&was.from, &theirs.from, &ours.from, "from", clash),
            until: three(&was.until, &theirs.until, &ours.until, "until", clash),
        }),
        // Never: a spot holds one kind of piece.
        _ => theirs.clone(),
    }
}

/// One's own piece over what is kept now: the fields in which somebody has to choose are one's own, all others as they are kept. Of a piece
/// that one would take away, what is kept; of one that another took away, one's own.
pub fn overlay(clash: &Clash, kept: &Text) -> Option<Piece> {
    let there = kept.get(clash.spot);
    let Some(ours) = &clash.ours else { return there };
    let mine = |name: &str| clash.fields.contains(&name);
    match (there, ours) {
        (Some(Piece::Frame(there)), Piece::Frame(ours)) => Some(Piece::Frame(Frame {
            first: if mine("first") { ours.first } else { there.first },
            every: if mine("every") { ours.every } else { there.every },
        })),
        (Some(Piece::Goal(there)), Piece::Goal(ours)) => {
            let ours = ours.clone();
            Some(Piece::Goal(Goal {
                what: if mine("what") { ours.what } else { there.what },
                sign: if mine("sign") { ours.sign } else { there.sign },
                term: if mine("term") { ours.term } else { there.term },
                needs: if mine("needs") { ours.needs } else { there.needs },
            }))
        }
        (Some(Piece::Commitment(there)), Piece::Commitment(ours)) => {
            let ours = ours.clone();
            Some(Piece::Commitment(Commitment {
                goal: there.goal,
                by: if mine("by") { ours.by } else { there.by },
                what: if mine("what") { ours.what } else { there.what },
                due: if mine("due") { ours.due } else { there.due },
                ask: if mine("ask") { ours.ask } else { there.ask },
            }))
        }
        (Some(Piece::Support(there)), Piece::Support(ours)) => {
            let ours = ours.clone();
            Some(Piece::Support(Support {
                what: if mine("what") { ours.what } else { there.what },
                by: if mine("by") { ours.by } else { there.by },
                from: if mine("from") { ours.from } else { there.from },
                until: if mine("until") { ours.until } else { there.until },
            }))
        }
        _ => Some(ours.clone()),
    }
}

fn three<T: Clone + PartialEq>(was: &T, theirs: &T, ours: &T, name: &'static str, clash: &mut Vec<&'static str>) -> T {
    if ours == was || ours == theirs {
        theirs.clone()
    } else if theirs == was {
        ours.clone()
    } else {
        clash.push(name);
        theirs.clone()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{super::samples::*, *};
    use proptest::prelude::*;

    /// Everything on a page, from what was read to what was written.
    fn page(read: &Text, written: &Text, over: bool) -> Vec<Change> {
        spots().into_iter().map(|spot| Change { spot, was: read.get(spot), now: written.get(spot), over }).collect()
    }

    proptest! {
        #[test]
        fn alone_one_writes_what_one_wrote(read in text(), written in text()) {
            let merged = merge(&read, &page(&read, &written, false));
            prop_assert!(merged.clashes.is_empty() && merged.overruled.is_empty());
            prop_assert!(merged.text == written);
        }

        #[test]
        fn of_two_hands_nothing_is_lost(read in text(), first in text(), second in text()) {
            let kept = merge(&read, &page(&read, &first, false)).text;
            let merged = merge(&kept, &page(&read, &second, false));
            for spot in spots() {
                let (was, one, two) = (read.get(spot), first.get(spot), second.get(spot));
                let after = merged.text.get(spot);
                let clash = merged.clashes.iter().find(|clash| clash.spot == spot);
                if two == was || one == two { prop_assert!(after == one && clash.is_none() || clash.is_some()); }
                else if let Some(clash) = clash { prop_assert!(clash.ours == two && (clash.theirs == one || clash.fields.is_empty())); }
                else if one == was { prop_assert!(after == two); }
                // Neither field of either hand is missing from the one that came of both.
                else { prop_assert!(after.is_some() && after != was); }
            }
            prop_assert!(merged.text.commitments.values().all(|one| merged.text.goals.contains_key(&one.goal)));
        }

        #[test]
        fn sent_twice_is_sent_once(read in text(), written in text()) {
            let changes = page(&read, &written, false);
            let once = merge(&read, &changes);
            let twice = merge(&once.text, &changes);
            prop_assert!(twice.text == once.text && twice.clashes.is_empty());
        }

        #[test]
        fn who_has_seen_the_other_piece_has_the_last_word(read in text(), first in text(), second in text()) {
            let kept = merge(&read, &page(&read, &first, false)).text;
            let seen = merge(&kept, &page(&read, &second, false));
            // The page shows what is kept now beside one's own, and is sent again as it stands.
            let again = merge(&seen.text, &page(&seen.text, &second, true));
            prop_assert!(again.clashes.is_empty());
            prop_assert!(again.text == second);
            for (spot, piece) in &again.overruled {
                prop_assert!(seen.text.get(*spot).as_ref() == Some(piece), "what gave way is not forgotten");
            }
        }
    }

    #[test]
    fn two_fields_of_one_goal_are_both_kept() {
        let (mut read, spot) = (Text::default(), Spot::Goal(id(1)));
        read.set(spot, Some(Piece::Goal(goal("a"))));
        let (mut one, mut two) = (goal("b"), goal("a"));
        (one.sign, two.sign) = (goal("a").sign, "another sign".to_owned());
        let change = |now: Goal| Change { spot, was: read.get(spot), now: Some(Piece::Goal(now)), over: false };
        let kept = merge(&read, &[change(one)]).text;
        let merged = merge(&kept, &[change(two)]);
        assert!(merged.clashes.is_empty());
        let both = &merged.text.goals[&id(1)];
        assert_eq!((both.what.as_str(), both.sign.as_str()), ("b", "another sign"));
    }

    #[test]
    fn a_goal_for_which_somebody_promises_meanwhile_is_not_taken_away_unseen() {
        let mut read = Text::default();
        read.set(Spot::Goal(id(1)), Some(Piece::Goal(goal("a"))));
        let mut kept = read.clone();
        kept.set(Spot::Commitment(id(5)), Some(Piece::Commitment(promise(id(1), "a"))));
        let spot = Spot::Goal(id(1));
        let merged = merge(&kept, &[Change { spot, was: read.get(spot), now: None, over: false }]);
        assert!(merged.text == kept && merged.clashes.len() == 1);
        // And the other way: a promise for a goal that is not there any more.
        let spot = Spot::Commitment(id(5));
        let merged = merge(&Text::default(), &[Change { spot, was: None, now: kept.get(spot), over: false }]);
        assert!(merged.text == Text::default() && merged.clashes.len() == 1);
    }
}
