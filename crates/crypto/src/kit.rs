//! A small neighbourhood for the tests: people, their keys, and what they sign.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use samenboek_domain::ids::{
    CentreId, CircleId, DocumentId, LaptopId, ParcelName, PersonId, SignerId, StatementName,
};

use crate::circle::{EpochKey, mint_with};
use crate::ledger::{
    Authority, Cut, Deed, LaptopClass, Ledger, LedgerError, LedgerRole, Right, Statement, Subject,
    found_with, team_circle,
};
use crate::parcel::{Draft, Entry, ParcelKind, Sealed, seal};
use crate::recovery::RecoveryKey;
use crate::sheet::SheetCode;
use crate::signer::Signer;

/// The people of the house, each with one laptop.
pub(crate) const AMINA: u8 = 1;
pub(crate) const BOB: u8 = 2;
pub(crate) const CARLA: u8 = 3;
pub(crate) const DILAN: u8 = 4;
pub(crate) const EVA: u8 = 5;

/// The keys of a person on her first laptop.
pub(crate) fn keys(person: u8) -> Signer {
    Signer::derive(&[person; 32], b"person, laptop 1")
}

/// The keys of a person after she joined again.
pub(crate) fn new_keys(person: u8) -> Signer {
    Signer::derive(&[person; 32], b"person, again 11")
}

/// The keys of her laptop.
pub(crate) fn desk(person: u8) -> Signer {
    Signer::derive(&[person; 32], b"desk of laptop 1")
}

pub(crate) fn person(person: u8) -> PersonId {
    PersonId::from_bytes([person; 16])
}

pub(crate) fn laptop(person: u8) -> LaptopId {
    LaptopId::from_bytes([person | 128; 16])
}

pub(crate) fn enrol(who: u8) -> Deed {
    enrol_keys(who, &keys(who))
}

pub(crate) fn enrol_keys(who: u8, signer: &Signer) -> Deed {
    Deed::Enrol {
        subject: Subject::Person(person(who)),
        laptop: laptop(who),
        class: LaptopClass::Personal,
        keys: signer.keys(),
    }
}

pub(crate) fn role(who: u8, role: LedgerRole) -> Deed {
    let label = match role {
        LedgerRole::Coordinator => "coordinator",
        LedgerRole::Member => "volunteer",
        LedgerRole::Viewer => "viewer",
    };
    Deed::Role {
        person: person(who),
        role,
        label: label.to_owned(),
    }
}

pub(crate) fn revoke(signer: SignerId) -> Deed {
    revoke_after(signer, Vec::new())
}

pub(crate) fn revoke_after(signer: SignerId, cuts: Vec<Cut>) -> Deed {
    Deed::Revoke { signer, cuts }
}

/// The paper in the safe.
pub(crate) fn paper() -> SheetCode {
    SheetCode::from_bytes([77; 16])
}

/// A centre that Amina founded, and its statements in the order in which they were made.
#[derive(Clone)]
pub(crate) struct House {
    pub(crate) centre: CentreId,
    pub(crate) said: Vec<Vec<u8>>,
}

impl House {
    pub(crate) fn founded() -> Self {
        Self::founded_with([9; 32])
    }

    /// A centre whose paper key lies in the safe.
    pub(crate) fn with_paper() -> Self {
        Self::founded_with(RecoveryKey::public_of(&paper()))
    }

    fn founded_with(recovery: [u8; 32]) -> Self {
        let found = found_with(
            &keys(AMINA),
            &desk(AMINA),
            person(AMINA),
            laptop(AMINA),
            LaptopClass::Shared,
            recovery,
            [7; 32],
        )
        .unwrap();
        Self {
            centre: Statement::centre_of(&found),
            said: vec![found],
        }
    }

    /// Amina, Bob and Carla lead.
    pub(crate) fn with_three_coordinators() -> Self {
        Self::founded().led_by_three()
    }

    pub(crate) fn led_by_three(self) -> Self {
        let mut house = self;
        for who in [BOB, CARLA] {
            house.welcome(who, LedgerRole::Coordinator);
        }
        house
    }

    pub(crate) fn welcome(&mut self, who: u8, as_role: LedgerRole) {
        let right = match as_role {
            LedgerRole::Viewer => Right::Read,
            LedgerRole::Member | LedgerRole::Coordinator => Right::Write,
        };
        self.says(AMINA, enrol(who));
        self.says(AMINA, role(who, as_role));
        self.says(AMINA, self.team_grant(who, right));
    }

    pub(crate) fn team(&self) -> CircleId {
        team_circle(&self.centre)
    }

    pub(crate) fn team_grant(&self, who: u8, right: Right) -> Deed {
        Deed::Grant {
            circle: self.team(),
            subject: person(who).into(),
            right,
        }
    }

    /// Somebody who has heard everything says something.
    pub(crate) fn says(&mut self, who: u8, deed: Deed) -> StatementName {
        let heads = self.ledger().heads();
        self.says_after(who, &heads, deed)
    }

    /// Somebody who has heard these says something.
    pub(crate) fn says_after(
        &mut self,
        who: u8,
        after: &[StatementName],
        deed: Deed,
    ) -> StatementName {
        self.signs_after(&keys(who), after, deed)
    }

    pub(crate) fn signs_after(
        &mut self,
        signer: &Signer,
        after: &[StatementName],
        deed: Deed,
    ) -> StatementName {
        let bytes = Statement::make(signer, &self.centre, after, &deed).unwrap();
        let name = Statement::name_of(&bytes);
        self.said.push(bytes);
        name
    }

    pub(crate) fn heads(&self) -> Vec<StatementName> {
        self.ledger().heads()
    }

    pub(crate) fn ledger(&self) -> Ledger {
        let mut ledger = Ledger::new();
        for bytes in &self.said {
            match ledger.add(bytes) {
                Ok(_) | Err(LedgerError::Stranger) => {}
                Err(error) => panic!("{error}"),
            }
        }
        ledger
    }

    pub(crate) fn authority(&self) -> Authority {
        self.ledger().authority()
    }

    pub(crate) fn epoch(&self) -> (EpochKey, Sealed) {
        mint_with(
            &self.team(),
            &self.centre,
            &[],
            &[Statement::name_of(&self.said[0])],
            &keys(AMINA),
            &([5; 32], [6; 32]),
        )
        .unwrap()
    }

    /// A parcel with one note, by this signer, at this place in his chain.
    pub(crate) fn parcel(&self, signer: &Signer, to: u64, note: &str) -> Sealed {
        let entries = [entry(note)];
        let draft = Draft {
            kind: ParcelKind::Changes,
            centre: self.centre,
            circle: self.team(),
            from: to,
            to,
            rev: 0,
            prev: ParcelName::from_bytes([0; 32]),
            entries: &entries,
        };
        seal(&draft, &self.epoch().0, signer).unwrap()
    }
}

pub(crate) fn entry(note: &str) -> Entry {
    Entry {
        document: DocumentId::from_bytes([3; 16]),
        kind: 1,
        entry_type: Entry::CHANGE,
        bytes: note.as_bytes().to_vec(),
    }
}
