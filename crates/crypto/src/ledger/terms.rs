//! What statements speak of, and how each is written.

use samenboek_domain::ids::{CircleId, DocumentId, LaptopId, ParcelName, PersonId};

use crate::signer::EnrolmentKeys;
use crate::wire::{Layout, Malformed, Reader, coded, layout};

const LABEL: usize = 32;

/// Whether several people work at a laptop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum LaptopClass {
    /// Several people work at it.
    Shared = 1,
    /// One person works at it.
    Personal = 2,
}

coded!(LaptopClass { Shared, Personal });

/// On which laptops a circle is read: fixed by the statement that opens it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum CircleClass {
    /// On all laptops of its members.
    AnyLaptop = 1,
    /// On their personal laptops only: nothing is boxed to a shared one.
    PersonalLaptops = 2,
}

coded!(CircleClass {
    AnyLaptop,
    PersonalLaptops
});

/// Whose keys an enrolment makes known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A person with a passphrase on that laptop.
    Person(PersonId),
    /// The laptop itself.
    Desk,
}

impl Layout for Subject {
    fn put(&self, out: &mut Vec<u8>) {
        match self {
            Self::Person(person) => {
                out.push(1);
                person.put(out);
            }
            Self::Desk => out.push(2),
        }
    }

    fn take(from: &mut Reader<'_>) -> Result<Self, Malformed> {
        match from.u8()? {
            1 => from.read().map(Self::Person),
            2 => Ok(Self::Desk),
            _ => Err(Malformed),
        }
    }
}

/// To whom a right is granted: a person on all her laptops, one laptop's desk, or all who lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SubjectId(pub [u8; 16]);

impl Layout for SubjectId {
    fn put(&self, out: &mut Vec<u8>) {
        self.0.put(out);
    }

    fn take(from: &mut Reader<'_>) -> Result<Self, Malformed> {
        from.read().map(Self)
    }
}

impl From<PersonId> for SubjectId {
    fn from(person: PersonId) -> Self {
        Self(*person.as_bytes())
    }
}

/// Whoever is in that circle, now or later; only said of the coordinators.
impl From<CircleId> for SubjectId {
    fn from(circle: CircleId) -> Self {
        Self(*circle.as_bytes())
    }
}

impl From<LaptopId> for SubjectId {
    fn from(laptop: LaptopId) -> Self {
        Self(*laptop.as_bytes())
    }
}

/// The roles that touch keys, from the least to the most; other titles are labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum LedgerRole {
    /// Reads.
    Viewer = 1,
    /// Reads and writes.
    Member = 2,
    /// Also says who may.
    Coordinator = 3,
}

coded!(LedgerRole {
    Viewer,
    Member,
    Coordinator
});

/// What somebody may do in a circle, from the least to the most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Right {
    /// Nothing any more.
    Nothing = 0,
    /// Read.
    Read = 1,
    /// Read and write.
    Write = 2,
}

coded!(Right {
    Nothing,
    Read,
    Write
});

/// How far the chain of a revoked signer counts in one circle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cut {
    /// The circle.
    pub circle: CircleId,
    /// The last save number that counts.
    pub to: u64,
    /// The parcel that ends there.
    pub name: ParcelName,
}

layout!(Cut { circle, to, name });

/// What is forgotten for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Forgotten {
    /// A whole circle, with everything in it.
    Circle(CircleId),
    /// One document.
    Document(DocumentId),
}

impl Layout for Forgotten {
    fn put(&self, out: &mut Vec<u8>) {
        match self {
            Self::Circle(circle) => {
                out.push(1);
                circle.put(out);
            }
            Self::Document(document) => {
                out.push(2);
                document.put(out);
            }
        }
    }

    fn take(from: &mut Reader<'_>) -> Result<Self, Malformed> {
        match from.u8()? {
            1 => from.read().map(Self::Circle),
            2 => from.read().map(Self::Document),
            _ => Err(Malformed),
        }
    }
}

/// Somebody who leads after the paper key was used, and her keys on one laptop. When no laptop is
/// left, these are new keys: nobody else could make them known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Restored {
    /// The coordinator.
    pub person: PersonId,
    /// The laptop on which her keys live.
    pub laptop: LaptopId,
    /// Who works at it.
    pub class: LaptopClass,
    /// Her keys there.
    pub keys: EnrolmentKeys,
}

layout!(Restored {
    person,
    laptop,
    class,
    keys
});

/// The code of a title: lowercase letters and underscores, so that no name can slip into the
/// ledger through a title.
impl Layout for String {
    fn put(&self, out: &mut Vec<u8>) {
        out.push(u8::try_from(self.len()).unwrap_or(u8::MAX));
        out.extend(self.as_bytes());
    }

    fn take(from: &mut Reader<'_>) -> Result<Self, Malformed> {
        let length = usize::from(from.u8()?);
        let label = std::str::from_utf8(from.take(length)?).map_err(|_| Malformed)?;
        let is_code = |it: u8| it.is_ascii_lowercase() || it == b'_';
        let fits = label.len() <= LABEL && label.bytes().all(is_code);
        fits.then(|| label.to_owned()).ok_or(Malformed)
    }
}
