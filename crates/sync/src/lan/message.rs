//! What two laptops say to one another, as bytes. Each frame tells its length, its number and
//! its kind first, so that nothing too long is ever read and nothing that was lost or said twice
//! goes unnoticed.

use samenboek_domain::ids::{CentreId, CircleId, ParcelName, SignerId, StatementName};

use super::book::{BookId, Item, Name};
use crate::carrier::MOST_BYTES;
use crate::layout::ParcelPlace;
use crate::plan::Reach;

/// How many bytes stand before a frame's body: length, number, kind.
pub(super) const HEADER: usize = 9;
/// The most items, reaches or names in one frame.
pub(super) const MOST_ITEMS: usize = 2_000;
/// The version that is spoken here.
pub(super) const VERSION: u8 = 1;

/// A sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Message {
    /// Who I am, how far my book goes, what I heard of yours.
    Hello {
        centre: CentreId,
        book: BookId,
        last: u64,
        heard: Option<(BookId, u64)>,
        settled: Option<[u8; 32]>,
        digest: [u8; 32],
    },
    /// What I have for you, up to this number of my book.
    Offer { items: Vec<Item>, more: bool },
    /// How far I am in everything.
    Whole {
        reaches: Vec<(CircleId, SignerId, Reach)>,
        loose: Vec<Name>,
        more: bool,
    },
    /// Give me these.
    Want(Vec<Name>),
    /// Here is one.
    Thing { name: Name, bytes: Vec<u8> },
    /// That one has gone since.
    Gone(Name),
    /// I have all I wanted, and stand like this.
    Done { digest: [u8; 32] },
}

/// Bytes that make no sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Malformed;

/// The length of the body and the number of a frame, from its header.
pub(super) fn read_header(header: &[u8; HEADER]) -> Result<(usize, u32, u8), Malformed> {
    let mut reader = Reader(header);
    let (length, number, kind) = (reader.u32()?, reader.u32()?, reader.u8()?);
    let length = usize::try_from(length).map_err(|_| Malformed)?;
    if length > most(kind)? {
        return Err(Malformed);
    }
    Ok((length, number, kind))
}

fn most(kind: u8) -> Result<usize, Malformed> {
    match kind {
        1 => Ok(256),
        2..=4 => Ok(8 + MOST_ITEMS * 128),
        5 => usize::try_from(MOST_BYTES + 64).map_err(|_| Malformed),
        6 | 7 => Ok(64),
        _ => Err(Malformed),
    }
}

impl Message {
    fn kind(&self) -> u8 {
        match self {
            Self::Hello { .. } => 1,
            Self::Offer { .. } => 2,
            Self::Whole { .. } => 3,
            Self::Want(_) => 4,
            Self::Thing { .. } => 5,
            Self::Gone(_) => 6,
            Self::Done { .. } => 7,
        }
    }

    /// The frame of this sentence, as the so-manieth of its speaker.
    pub(super) fn frame(&self, number: u32) -> Vec<u8> {
        let mut out = vec![0; 4];
        out.extend(number.to_le_bytes());
        out.push(self.kind());
        self.write(&mut out);
        let length = u32::try_from(out.len() - HEADER).unwrap_or(u32::MAX);
        out.splice(..4, length.to_le_bytes());
        out
    }

    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::Hello {
                centre,
                book,
                last,
                heard,
                settled,
                digest,
            } => {
                out.push(VERSION);
                out.extend(centre.as_bytes());
                out.extend(book.0);
                out.extend(last.to_le_bytes());
                out.push(u8::from(heard.is_some()) | u8::from(settled.is_some()) << 1);
                if let Some((book, number)) = heard {
                    out.extend(book.0);
                    out.extend(number.to_le_bytes());
                }
                if let Some(settled) = settled {
                    out.extend(settled);
                }
                out.extend(digest);
            }
            Self::Offer { items, more } => {
                out.push(u8::from(*more));
                items.iter().for_each(|item| write_item(item, out));
            }
            Self::Whole {
                reaches,
                loose,
                more,
            } => {
                out.push(u8::from(*more));
                out.extend(u32::try_from(reaches.len()).unwrap_or(0).to_le_bytes());
                for (circle, signer, reach) in reaches {
                    out.extend(circle.as_bytes());
                    out.extend(signer.as_bytes());
                    out.extend(reach.to.to_le_bytes());
                    out.extend(reach.name.as_bytes());
                }
                loose.iter().for_each(|name| write_name(name, out));
            }
            Self::Want(names) => names.iter().for_each(|name| write_name(name, out)),
            Self::Thing { name, bytes } => {
                write_name(name, out);
                out.extend(bytes);
            }
            Self::Gone(name) => write_name(name, out),
            Self::Done { digest } => out.extend(digest),
        }
    }

    /// Reads the body of a frame of this kind.
    pub(super) fn read(kind: u8, body: &[u8], centre: &CentreId) -> Result<Self, Malformed> {
        let mut reader = Reader(body);
        let message = match kind {
            1 => reader.hello()?,
            2 => Self::Offer {
                more: reader.flag()?,
                items: reader.all(|reader| reader.item(centre))?,
            },
            3 => {
                let more = reader.flag()?;
                let count = usize::try_from(reader.u32()?).map_err(|_| Malformed)?;
                if count > MOST_ITEMS {
                    return Err(Malformed);
                }
                let reaches = (0..count).map(|_| reader.reach());
                let reaches = reaches.collect::<Result<_, _>>()?;
                Self::Whole {
                    reaches,
                    loose: reader.all(Reader::name)?,
                    more,
                }
            }
            4 => Self::Want(reader.all(Reader::name)?),
            5 => Self::Thing {
                name: reader.name()?,
                bytes: std::mem::take(&mut reader.0).to_vec(),
            },
            6 => Self::Gone(reader.name()?),
            7 => Self::Done {
                digest: reader.array()?,
            },
            _ => return Err(Malformed),
        };
        if reader.0.is_empty() {
            Ok(message)
        } else {
            Err(Malformed)
        }
    }
}

fn write_name(name: &Name, out: &mut Vec<u8>) {
    match name {
        Name::Statement(name) => {
            out.push(0);
            out.extend(name.as_bytes());
        }
        Name::Parcel(name) => {
            out.push(1);
            out.extend(name.as_bytes());
        }
    }
}

fn write_item(item: &Item, out: &mut Vec<u8>) {
    write_name(&item.name(), out);
    if let Item::Parcel(place) = item {
        out.extend(place.circle.as_bytes());
        out.extend(place.signer.as_bytes());
        out.extend(place.from.to_le_bytes());
        out.extend(place.to.to_le_bytes());
    }
}

struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn array<const N: usize>(&mut self) -> Result<[u8; N], Malformed> {
        let (array, rest) = self.0.split_first_chunk().ok_or(Malformed)?;
        self.0 = rest;
        Ok(*array)
    }

    fn u8(&mut self) -> Result<u8, Malformed> {
        self.array().map(u8::from_le_bytes)
    }

    fn u32(&mut self) -> Result<u32, Malformed> {
        self.array().map(u32::from_le_bytes)
    }

    fn u64(&mut self) -> Result<u64, Malformed> {
        self.array().map(u64::from_le_bytes)
    }

    fn flag(&mut self) -> Result<bool, Malformed> {
        match self.u8()? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(Malformed),
        }
    }

    fn all<T>(
        &mut self,
        mut one: impl FnMut(&mut Self) -> Result<T, Malformed>,
    ) -> Result<Vec<T>, Malformed> {
        let mut all = Vec::new();
        while !self.0.is_empty() {
            if all.len() == MOST_ITEMS {
                return Err(Malformed);
            }
            all.push(one(self)?);
        }
        Ok(all)
    }

    fn hello(&mut self) -> Result<Message, Malformed> {
        if self.u8()? != VERSION {
            return Err(Malformed);
        }
        let (centre, book) = (CentreId::from_bytes(self.array()?), BookId(self.array()?));
        let last = self.u64()?;
        let there = self.u8()?;
        if there > 3 {
            return Err(Malformed);
        }
        let heard = if there & 1 == 1 {
            Some((BookId(self.array()?), self.u64()?))
        } else {
            None
        };
        let settled = if there & 2 == 2 {
            Some(self.array()?)
        } else {
            None
        };
        Ok(Message::Hello {
            centre,
            book,
            last,
            heard,
            settled,
            digest: self.array()?,
        })
    }

    fn name(&mut self) -> Result<Name, Malformed> {
        if self.flag()? {
            self.array().map(ParcelName::from_bytes).map(Name::Parcel)
        } else {
            let name = self.array().map(StatementName::from_bytes);
            name.map(Name::Statement)
        }
    }

    fn item(&mut self, centre: &CentreId) -> Result<Item, Malformed> {
        let name = match self.name()? {
            Name::Statement(name) => return Ok(Item::Statement(name)),
            Name::Parcel(name) => name,
        };
        let place = ParcelPlace {
            centre: *centre,
            circle: CircleId::from_bytes(self.array()?),
            signer: SignerId::from_bytes(self.array()?),
            from: self.u64()?,
            to: self.u64()?,
            name,
        };
        if place.from > place.to {
            return Err(Malformed);
        }
        Ok(Item::Parcel(place))
    }

    fn reach(&mut self) -> Result<(CircleId, SignerId, Reach), Malformed> {
        let circle = CircleId::from_bytes(self.array()?);
        let signer = SignerId::from_bytes(self.array()?);
        let to = self.u64()?;
        let name = ParcelName::from_bytes(self.array()?);
        Ok((circle, signer, Reach { to, name }))
    }
}
