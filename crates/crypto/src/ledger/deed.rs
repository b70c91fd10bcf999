//! What a statement does, and how that is written.

use std::collections::BTreeSet;

use samenboek_domain::ids::{CircleId, LaptopId, ParcelName, PersonId, SignerId};

use crate::ledger::terms::{
    CircleClass, Cut, Forgotten, LaptopClass, LedgerRole, Restored, Right, Subject, SubjectId,
};
use crate::signer::EnrolmentKeys;
use crate::wire::{Layout, Malformed, Reader};

/// What a statement does. Lists are sets: their order means nothing.
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
    /// Makes keys known. A person may do this for a further laptop of her own, which then reads
    /// and writes in the team only, until a coordinator enrols the same keys.
    Enrol {
        /// Whose they are.
        subject: Subject,
        /// The laptop on which they live.
        laptop: LaptopId,
        /// Who works at it. Only a coordinator says *personal*.
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
        /// The code of the title: coordinator, mediator, host, volunteer, mentor_supervisor,
        /// treasurer or viewer; a newer version may know more.
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
    /// Takes parcels of a revoked enrolment that lie behind its cut.
    Accept {
        /// The revoked enrolment.
        signer: SignerId,
        /// The circle of the parcels.
        circle: CircleId,
        /// The names of the parcels; at least one.
        parcels: Vec<ParcelName>,
    },
    /// Forgets for good.
    Forget {
        /// What is forgotten; at least one thing.
        what: Vec<Forgotten>,
    },
    /// Puts a new box key in the place of the author's old one.
    Renew {
        /// The new X25519 key.
        open: [u8; 32],
    },
    /// Puts new keys in the place of old ones: same subject, same laptop, same rights.
    Succeed {
        /// The enrolment that ends.
        old: SignerId,
        /// The keys that go on.
        new: EnrolmentKeys,
    },
    /// Says anew who leads: signed by the recovery key on paper, once. Its predecessors are the
    /// point after which nothing counts that others said.
    Restore {
        /// Who leads from now on, and nobody else; at least one.
        coordinators: Vec<Restored>,
    },
    /// Opens a circle, in which its author writes. The circle is named by this statement
    /// ([`crate::Statement::circle_of`]), so that nobody else can open it again.
    Open {
        /// On which laptops it is read.
        class: CircleClass,
        /// Makes the circle's name its own.
        salt: [u8; 16],
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

macro_rules! deeds {
    ($($code:literal $critical:literal $name:ident { $($field:ident),+ })+) => {
        impl Deed {
            /// The code of the kind: found 1, enrol 2, role 3, grant 4, revoke 5, accept 6,
            /// forget 7, renew 8, succeed 9, restore 10, open 11.
            pub fn kind(&self) -> u8 {
                match self {
                    $(Self::$name { .. } => $code,)+
                    Self::Unknown { kind, .. } => *kind,
                }
            }

            /// Whether a laptop that does not know the kind must stop granting, boxing and
            /// destroying.
            pub fn is_critical(&self) -> bool {
                match self {
                    $(Self::$name { .. } => $critical,)+
                    Self::Unknown { critical, .. } => *critical,
                }
            }

            pub(crate) fn payload(&self) -> Vec<u8> {
                let mut out = Vec::new();
                match self {
                    $(Self::$name { $($field),+ } => { $($field.put(&mut out);)+ })+
                    Self::Unknown { payload, .. } => out.extend(payload),
                }
                out
            }

            fn read_known(kind: u8, from: &mut Reader<'_>) -> Result<Self, Malformed> {
                let deed = match kind {
                    $($code => Self::$name { $($field: from.read()?),+ },)+
                    _ => return Err(Malformed),
                };
                from.end()?;
                Ok(deed)
            }
        }
    };
}

deeds! {
    1 true Found { person, laptop, class, personal, desk, recovery, salt }
    2 true Enrol { subject, laptop, class, keys }
    3 true Role { person, role, label }
    4 true Grant { circle, subject, right }
    5 true Revoke { signer, cuts }
    6 false Accept { signer, circle, parcels }
    7 true Forget { what }
    8 true Renew { open }
    9 true Succeed { old, new }
    10 true Restore { coordinators }
    11 true Open { class, salt }
}

/// The kinds that version 0.1.0 reads; it keeps every other kind, whatever stands in it.
const FIRST_KINDS: [u8; 6] = [1, 2, 3, 4, 5, 9];

impl Deed {
    pub(crate) fn read(kind: u8, critical: bool, payload: &[u8]) -> Result<Self, Malformed> {
        match Self::read_known(kind, &mut Reader::new(payload)) {
            Ok(deed) if deed.is_critical() == critical && deed.is_whole() => Ok(deed),
            Ok(_) | Err(Malformed) if FIRST_KINDS.contains(&kind) => Err(Malformed),
            // All versions must keep the same statements, or what rests on this one waits here
            // for ever.
            Ok(_) | Err(Malformed) => Ok(Self::Unknown {
                kind,
                critical,
                payload: payload.to_vec(),
            }),
        }
    }

    /// Whether the fields say something together.
    fn is_whole(&self) -> bool {
        match self {
            Self::Revoke { cuts, .. } => cuts.is_sorted_by(|one, next| one.circle < next.circle),
            Self::Accept { parcels, .. } => !parcels.is_empty(),
            Self::Forget { what } => !what.is_empty(),
            Self::Restore { coordinators } => {
                let signers: BTreeSet<SignerId> =
                    coordinators.iter().map(|it| it.keys.signer()).collect();
                !signers.is_empty() && signers.len() == coordinators.len()
            }
            Self::Found { .. }
            | Self::Enrol { .. }
            | Self::Role { .. }
            | Self::Grant { .. }
            | Self::Renew { .. }
            | Self::Succeed { .. }
            | Self::Open { .. }
            | Self::Unknown { .. } => true,
        }
    }
}
