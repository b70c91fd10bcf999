//! What a statement does, and how that is written.

use samenboek_domain::ids::{CircleId, LaptopId, ParcelName, PersonId, SignerId};

use crate::signer::EnrolmentKeys;
use crate::wire::{Malformed, Reader};

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

/// Whose keys an enrolment makes known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A person with a passphrase on that laptop.
    Person(PersonId),
    /// The laptop itself.
    Desk,
}

/// To whom a right is granted: a person on all her laptops, or one laptop's desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SubjectId(pub [u8; 16]);

impl From<PersonId> for SubjectId {
    fn from(person: PersonId) -> Self {
        Self(*person.as_bytes())
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

/// What a statement does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// Begins a centre, with its first coordinator and her laptop.
    Found {
        /// The founder.
        person: PersonId,
        /// The founder's laptop.
        laptop: LaptopId,
        /// Who works at it.
        class: LaptopClass,
        /// The founder's keys.
        personal: EnrolmentKeys,
        /// The laptop's own keys.
        desk: EnrolmentKeys,
        /// The public key of the recovery key on paper.
        recovery: [u8; 32],
        /// Makes the centre's name its own.
        salt: [u8; 32],
    },
    /// Makes keys known.
    Enrol {
        /// Whose they are.
        subject: Subject,
        /// The laptop on which they live.
        laptop: LaptopId,
        /// Who works at it.
        class: LaptopClass,
        /// The keys.
        keys: EnrolmentKeys,
    },
    /// Gives a person a role.
    Role {
        /// The person.
        person: PersonId,
        /// What touches keys.
        role: LedgerRole,
        /// The code of the title: lowercase letters and underscores.
        label: String,
    },
    /// Says what somebody may do in a circle.
    Grant {
        /// The circle.
        circle: CircleId,
        /// Who.
        subject: SubjectId,
        /// What.
        right: Right,
    },
    /// Ends an enrolment. What it wrote counts up to the cuts; in a circle without one, nothing.
    Revoke {
        /// The enrolment.
        signer: SignerId,
        /// At most one for a circle.
        cuts: Vec<Cut>,
    },
    /// Puts new keys in the place of old ones: same subject, same laptop, same rights.
    Succeed {
        /// The enrolment that ends.
        old: SignerId,
        /// The keys that go on.
        new: EnrolmentKeys,
    },
    /// Made by a newer version.
    Unknown {
        /// The kind's code.
        kind: u8,
        /// Whether a laptop that does not know it must stop granting, boxing and destroying.
        critical: bool,
        /// The content, unread.
        payload: Vec<u8>,
    },
}

const FOUND: u8 = 1;
const ENROL: u8 = 2;
const ROLE: u8 = 3;
const GRANT: u8 = 4;
const REVOKE: u8 = 5;
// 6 accept, 7 forget, 8 renew and 10 restore are reserved.
const SUCCEED: u8 = 9;

impl Deed {
    /// The code of the kind: found 1, enrol 2, role 3, grant 4, revoke 5, succeed 9; accept 6,
    /// forget 7, renew 8 and restore 10 are reserved.
    pub fn kind(&self) -> u8 {
        match self {
            Self::Found { .. } => FOUND,
            Self::Enrol { .. } => ENROL,
            Self::Role { .. } => ROLE,
            Self::Grant { .. } => GRANT,
            Self::Revoke { .. } => REVOKE,
            Self::Succeed { .. } => SUCCEED,
            Self::Unknown { kind, .. } => *kind,
        }
    }

    /// Whether a laptop that does not know the kind must stop granting, boxing and destroying.
    pub fn is_critical(&self) -> bool {
        match self {
            Self::Unknown { critical, .. } => *critical,
            Self::Found { .. }
            | Self::Enrol { .. }
            | Self::Role { .. }
            | Self::Grant { .. }
            | Self::Revoke { .. }
            | Self::Succeed { .. } => true,
        }
    }

    pub(crate) fn payload(&self) -> Result<Vec<u8>, Malformed> {
        let mut out = Vec::new();
        match self {
            Self::Found {
                person,
                laptop,
                class,
                personal,
                desk,
                recovery,
                salt,
            } => {
                out.extend(person.as_bytes());
                out.extend(laptop.as_bytes());
                out.push(*class as u8);
                personal.write(&mut out);
                desk.write(&mut out);
                out.extend(recovery);
                out.extend(salt);
            }
            Self::Enrol {
                subject,
                laptop,
                class,
                keys,
            } => {
                match subject {
                    Subject::Person(person) => {
                        out.push(1);
                        out.extend(person.as_bytes());
                    }
                    Subject::Desk => out.push(2),
                }
                out.extend(laptop.as_bytes());
                out.push(*class as u8);
                keys.write(&mut out);
            }
            Self::Role {
                person,
                role,
                label,
            } => {
                out.extend(person.as_bytes());
                out.push(*role as u8);
                out.push(u8::try_from(checked_label(label)?.len()).map_err(|_| Malformed)?);
                out.extend(label.as_bytes());
            }
            Self::Grant {
                circle,
                subject,
                right,
            } => {
                out.extend(circle.as_bytes());
                out.extend(subject.0);
                out.push(*right as u8);
            }
            Self::Revoke { signer, cuts } => {
                let mut cuts = cuts.clone();
                cuts.sort();
                out.extend(signer.as_bytes());
                out.extend(
                    u16::try_from(cuts.len())
                        .map_err(|_| Malformed)?
                        .to_le_bytes(),
                );
                for cut in cuts {
                    out.extend(cut.circle.as_bytes());
                    out.extend(cut.to.to_le_bytes());
                    out.extend(cut.name.as_bytes());
                }
            }
            Self::Succeed { old, new } => {
                out.extend(old.as_bytes());
                new.write(&mut out);
            }
            Self::Unknown { payload, .. } => out.extend(payload),
        }
        Ok(out)
    }

    pub(crate) fn read(kind: u8, critical: bool, payload: &[u8]) -> Result<Self, Malformed> {
        let mut reader = Reader::new(payload);
        let from = &mut reader;
        let deed = match kind {
            FOUND => Self::Found {
                person: PersonId::from_bytes(from.array()?),
                laptop: LaptopId::from_bytes(from.array()?),
                class: class(from.u8()?)?,
                personal: EnrolmentKeys::read(from)?,
                desk: EnrolmentKeys::read(from)?,
                recovery: from.array()?,
                salt: from.array()?,
            },
            ENROL => Self::Enrol {
                subject: subject(from)?,
                laptop: LaptopId::from_bytes(from.array()?),
                class: class(from.u8()?)?,
                keys: EnrolmentKeys::read(from)?,
            },
            ROLE => Self::Role {
                person: PersonId::from_bytes(from.array()?),
                role: role(from.u8()?)?,
                label: label(from)?,
            },
            GRANT => Self::Grant {
                circle: CircleId::from_bytes(from.array()?),
                subject: SubjectId(from.array()?),
                right: right(from.u8()?)?,
            },
            REVOKE => Self::Revoke {
                signer: SignerId::from_bytes(from.array()?),
                cuts: cuts(from)?,
            },
            SUCCEED => Self::Succeed {
                old: SignerId::from_bytes(from.array()?),
                new: EnrolmentKeys::read(from)?,
            },
            unknown => Self::Unknown {
                kind: unknown,
                critical,
                payload: from.rest().to_vec(),
            },
        };
        reader.end()?;
        Ok(deed)
    }
}

pub(crate) fn class(code: u8) -> Result<LaptopClass, Malformed> {
    let classes = [LaptopClass::Shared, LaptopClass::Personal];
    classes
        .into_iter()
        .find(|it| *it as u8 == code)
        .ok_or(Malformed)
}

fn role(code: u8) -> Result<LedgerRole, Malformed> {
    let roles = [
        LedgerRole::Viewer,
        LedgerRole::Member,
        LedgerRole::Coordinator,
    ];
    roles
        .into_iter()
        .find(|it| *it as u8 == code)
        .ok_or(Malformed)
}

fn right(code: u8) -> Result<Right, Malformed> {
    let rights = [Right::Nothing, Right::Read, Right::Write];
    rights
        .into_iter()
        .find(|it| *it as u8 == code)
        .ok_or(Malformed)
}

fn subject(reader: &mut Reader<'_>) -> Result<Subject, Malformed> {
    match reader.u8()? {
        1 => Ok(Subject::Person(PersonId::from_bytes(reader.array()?))),
        2 => Ok(Subject::Desk),
        _ => Err(Malformed),
    }
}

fn label(reader: &mut Reader<'_>) -> Result<String, Malformed> {
    let length = usize::from(reader.u8()?);
    let text = std::str::from_utf8(reader.take(length)?).map_err(|_| Malformed)?;
    checked_label(text).map(str::to_owned)
}

/// A code and nothing else: no name can slip into the ledger through a title.
fn checked_label(label: &str) -> Result<&str, Malformed> {
    let is_code = label
        .bytes()
        .all(|it| it.is_ascii_lowercase() || it == b'_');
    (is_code && label.len() <= LABEL)
        .then_some(label)
        .ok_or(Malformed)
}

fn cuts(reader: &mut Reader<'_>) -> Result<Vec<Cut>, Malformed> {
    let count = reader.u16()?;
    let mut cuts = Vec::new();
    for _ in 0..count {
        cuts.push(Cut {
            circle: CircleId::from_bytes(reader.array()?),
            to: reader.u64()?,
            name: ParcelName::from_bytes(reader.array()?),
        });
    }
    cuts.is_sorted_by(|one, next| one.circle < next.circle)
        .then_some(cuts)
        .ok_or(Malformed)
}
