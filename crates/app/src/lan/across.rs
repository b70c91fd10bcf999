//! Two laptops that talk with no network between: the conversation itself, frame by frame, in the hands of whoever calls.
//!
//! What is said, heard, taken in and remembered is what goes over a network too; only the line is not there. So a
//! simulation can cut it at any frame, and do the same again.

use samenboek_sync::lan::{LanError, LanKey, Outcome, Talk};

use super::book::LanBook;
use super::lan_error;
use super::round::{LanRound, end};
use crate::error::Result;
use crate::exchange::Progress;
use crate::house::House;

/// One exchange between two laptops that know each other. `carry` gets every frame, and hands on what arrives of it;
/// nothing when the line broke. The first round is that of `one`.
pub fn exchange_across(
    one: &House,
    other: &House,
    carry: &mut dyn FnMut(Vec<u8>) -> Option<Vec<u8>>,
) -> Result<(LanRound, LanRound)> {
    let (key_of_one, key_of_other) = (own_key(one)?, own_key(other)?);
    if !one.lan_keys()?.contains(&key_of_other) || !other.lan_keys()?.contains(&key_of_one) {
        return Err(lan_error(&LanError::NotKnown));
    }
    let (mut watch_one, mut watch_other) = (|_: Progress| {}, |_: Progress| {});
    let mut one = Side::begin(one, key_of_other, &mut watch_one)?;
    let mut other = Side::begin(other, key_of_one, &mut watch_other)?;
    loop {
        let said = one.speaks_to(&mut other, carry);
        if !other.speaks_to(&mut one, carry) && !said {
            break;
        }
    }
    Ok((one.end()?, other.end()?))
}

/// One of the two.
struct Side<'a> {
    book: LanBook<'a>,
    other: LanKey,
    talk: std::result::Result<Talk, LanError>,
}

impl<'a> Side<'a> {
    fn begin(house: &'a House, other: LanKey, watch: &'a mut dyn FnMut(Progress)) -> Result<Self> {
        let mut book = LanBook::of(house, watch)?;
        let memory = book.begin_with(&other);
        let talk = Talk::begin(book.centre(), memory, &mut book).map_err(LanError::from);
        Ok(Self { book, other, talk })
    }

    /// Says the next thing, if it has one and both still listen.
    fn speaks_to(
        &mut self,
        other: &mut Self,
        carry: &mut dyn FnMut(Vec<u8>) -> Option<Vec<u8>>,
    ) -> bool {
        let (Ok(mine), Ok(theirs)) = (&mut self.talk, &mut other.talk) else {
            return false;
        };
        let frame = match mine.say(&mut self.book) {
            Ok(Some(frame)) => frame,
            Ok(None) => return false,
            Err(error) => {
                self.talk = Err(error.into());
                return false;
            }
        };
        match carry(frame) {
            Some(frame) => {
                if let Err(error) = theirs.hear(&frame, &mut other.book) {
                    other.talk = Err(error.into());
                }
            }
            None => {
                self.talk = Err(LanError::Broken);
                other.talk = Err(LanError::Broken);
            }
        }
        true
    }

    fn end(self) -> Result<LanRound> {
        let ended: std::result::Result<Outcome, LanError> = self
            .talk
            .and_then(|talk| talk.outcome().ok_or(LanError::Broken));
        end(self.book, &self.other, ended)
    }
}

fn own_key(house: &House) -> Result<LanKey> {
    Ok(LanKey(house.rooms()?.open.desk().keys().lan))
}
