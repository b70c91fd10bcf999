//! What must be said for a newcomer to be one of the team, and what she gets for it.
//!
//! A coordinator lets in whom she wants. Anybody else lets in a further laptop of her own, on her
//! own word: it reads and writes with the team, as a shared laptop, until a coordinator confirms
//! it.

use std::collections::BTreeSet;

use samenboek_domain::ids::{CentreId, PersonId, StatementName};

use crate::circle::{EpochKey, box_for};
use crate::ledger::{
    Authority, Deed, Enrolment, LaptopClass, Ledger, LedgerRole, Right, Statement, Subject,
    SubjectId, team_circle,
};
use crate::pairing::{Joined, PairingError, Pictures, Request};
use crate::parcel::{ParcelKind, Sealed};
use crate::signer::{EnrolmentKeys, Signer};
use crate::wire::{Malformed, Reader, put_blocks};

/// Who is let in, and on whose word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admission<'a> {
    /// Somebody whom a coordinator lets in.
    ByCoordinator {
        /// Under which id the team knows her.
        person: PersonId,
        /// Whether the team has a card of hers: then her new laptop writes none.
        is_known: bool,
        /// What touches keys.
        role: LedgerRole,
        /// The code of the title.
        label: &'a str,
    },
    /// A further laptop of whoever signs.
    OnHerOwnWord,
}

/// What letting in gave.
#[derive(Debug, Clone)]
pub struct Approved {
    /// The answer, sealed for the newcomer.
    pub answer: Vec<u8>,
    /// To be compared with those on the newcomer's screen.
    pub pictures: Pictures,
    /// What was said about the newcomer, one resting on the other. It is in no ledger yet.
    pub statements: Vec<Vec<u8>>,
    /// The team's keys, boxed for the newcomer. They lie nowhere yet.
    pub boxes: Vec<Sealed>,
}

/// What goes to the newcomer, before it is sealed.
pub(crate) struct Welcome {
    pub(crate) person: PersonId,
    pub(crate) is_known: bool,
    /// The whole ledger, and behind it what is new.
    pub(crate) statements: Vec<Vec<u8>>,
    pub(crate) parcels: Vec<Sealed>,
    /// How many of the statements are new.
    pub(crate) news: usize,
}

impl Welcome {
    /// Says what must be said, and boxes the team's keys for the newcomer and her desk.
    pub(crate) fn prepare(
        request: &Request,
        signer: &Signer,
        ledger: &Ledger,
        admission: &Admission<'_>,
        epochs: &[(&EpochKey, &Sealed)],
    ) -> Result<Self, PairingError> {
        let authority = ledger.authority();
        let centre = entitled(&authority, signer, request, admission)?;
        let (person, is_known) = match admission {
            Admission::ByCoordinator {
                person, is_known, ..
            } => (*person, *is_known),
            Admission::OnHerOwnWord => (own(&authority, signer)?, true),
        };
        let deeds = deeds(&authority, &centre, request, person, admission);
        let news = deeds.len();
        let known = ledger.statements().map(|(_, bytes)| bytes.to_vec());
        let mut statements: Vec<Vec<u8>> = known.collect();
        statements.extend(chain(
            signer,
            &centre,
            ledger.predecessors(&signer.id()),
            &deeds,
        )?);
        let mut parcels = Vec::new();
        for (epoch, parcel) in epochs {
            parcels.push((*parcel).clone());
            for reader in [&request.personal, &request.desk] {
                parcels.push(box_for(epoch, &reader.public(), signer)?);
            }
        }
        Ok(Self {
            person,
            is_known,
            statements,
            parcels,
            news,
        })
    }

    /// What whoever lets in keeps of it.
    pub(crate) fn approved(&self, answer: Vec<u8>, pictures: Pictures) -> Approved {
        let old = self.statements.len().saturating_sub(self.news);
        let boxes = self.parcels.iter();
        Approved {
            answer,
            pictures,
            statements: self.statements.get(old..).unwrap_or_default().to_vec(),
            boxes: boxes
                .filter(|parcel| parcel.header().kind == ParcelKind::Box)
                .cloned()
                .collect(),
        }
    }

    /// Person 16 | whether there is a card of hers u8, not in the first version | statements
    /// (number u32, blocks) | parcels (number u32, blocks).
    pub(crate) fn to_bytes(&self, version: u8) -> Result<Vec<u8>, Malformed> {
        let mut out = self.person.as_bytes().to_vec();
        if version > 1 {
            out.push(u8::from(self.is_known));
        }
        put_blocks(&mut out, self.statements.iter().map(Vec::as_slice))?;
        put_blocks(&mut out, self.parcels.iter().map(Sealed::bytes))?;
        Ok(out)
    }

    pub(crate) fn read(plain: &[u8], version: u8) -> Result<Self, Malformed> {
        let mut reader = Reader::new(plain);
        let person = reader.read()?;
        let is_known = match version {
            0 | 1 => false,
            2.. => match reader.u8()? {
                0 => false,
                1 => true,
                2.. => return Err(Malformed),
            },
        };
        let statements = reader.blocks()?.into_iter().map(<[u8]>::to_vec).collect();
        let parcels = reader.blocks()?.into_iter();
        let parcels = parcels.map(|it| Sealed::parse(it.to_vec()).map_err(|_| Malformed));
        let welcome = Self {
            person,
            is_known,
            statements,
            parcels: parcels.collect::<Result<_, _>>()?,
            news: 0,
        };
        reader.end()?;
        Ok(welcome)
    }

    /// It must really make the newcomer one of the team, by the ledger that it brings. Over a
    /// line, `host` is the key at the other end, which must be that of a laptop of this team.
    pub(crate) fn taken_by(
        self,
        request: &Request,
        pictures: Pictures,
        host: Option<&[u8; 32]>,
    ) -> Result<Joined, PairingError> {
        let mut ledger = Ledger::new();
        ledger.add_all(self.statements.iter().map(Vec::as_slice), &BTreeSet::new());
        let is_one = |bytes: &Vec<u8>| ledger.needs_not(&Statement::name_of(bytes));
        if !self.statements.iter().all(is_one) {
            return Err(PairingError::Damaged);
        }
        let authority = ledger.authority();
        let fits = |keys: &EnrolmentKeys, subject: Subject| {
            let same = |it: &Enrolment| {
                it.keys == *keys && it.laptop == request.laptop && it.subject == subject
            };
            authority.enrolment(&keys.signer()).is_some_and(same)
        };
        let person = fits(&request.personal, Subject::Person(self.person));
        if !person || !fits(&request.desk, Subject::Desk) {
            return Err(PairingError::Damaged);
        }
        let is_host = |host: &[u8; 32]| {
            let mut enrolments = authority.enrolments();
            enrolments.any(|it| it.is_active() && it.keys.lan == *host)
        };
        if !host.is_none_or(is_host) {
            return Err(PairingError::Damaged);
        }
        Ok(Joined {
            centre: authority.centre().ok_or(PairingError::Damaged)?,
            person: self.person,
            is_known: self.is_known,
            statements: self.statements,
            parcels: self.parcels,
            pictures,
        })
    }
}

fn entitled(
    authority: &Authority,
    signer: &Signer,
    request: &Request,
    admission: &Admission<'_>,
) -> Result<CentreId, PairingError> {
    match admission {
        Admission::ByCoordinator { .. } if !authority.may_lead(&signer.id()) => {
            return Err(PairingError::NotACoordinator);
        }
        Admission::ByCoordinator { .. } | Admission::OnHerOwnWord => {}
    }
    if authority.halted() {
        return Err(PairingError::Halted);
    }
    let known = |keys: &EnrolmentKeys| authority.enrolment(&keys.signer()).is_some();
    if known(&request.personal) || known(&request.desk) {
        return Err(PairingError::AlreadyEnrolled);
    }
    authority.centre().ok_or(PairingError::NotACoordinator)
}

/// Who signs, as somebody who may let in a further laptop of her own.
fn own(authority: &Authority, signer: &Signer) -> Result<PersonId, PairingError> {
    authority
        .enrolment(&signer.id())
        .filter(|enrolment| enrolment.is_active() && enrolment.vouched_by.is_none())
        .and_then(|enrolment| enrolment.person)
        .ok_or(PairingError::NotConfirmed)
}

/// What holds already is not said again.
fn deeds(
    authority: &Authority,
    centre: &CentreId,
    request: &Request,
    person: PersonId,
    admission: &Admission<'_>,
) -> Vec<Deed> {
    let class = match admission {
        Admission::ByCoordinator { .. } => request.class,
        // Only a coordinator says that a laptop is one person's own.
        Admission::OnHerOwnWord => LaptopClass::Shared,
    };
    let enrol = |subject, keys| Deed::Enrol {
        subject,
        laptop: request.laptop,
        class,
        keys,
    };
    let mut deeds = vec![
        enrol(Subject::Person(person), request.personal),
        enrol(Subject::Desk, request.desk),
    ];
    let Admission::ByCoordinator { role, label, .. } = admission else {
        return deeds;
    };
    if authority.role(&person) != Some((*role, label)) {
        deeds.push(Deed::Role {
            person,
            role: *role,
            label: (*label).to_owned(),
        });
    }
    let theirs = match role {
        LedgerRole::Viewer => Right::Read,
        LedgerRole::Member | LedgerRole::Coordinator => Right::Write,
    };
    let circle = team_circle(centre);
    // A viewer's laptop signs receipts too.
    for (subject, right) in [
        (SubjectId::from(person), theirs),
        (SubjectId::from(request.laptop), Right::Write),
    ] {
        if authority.right(&circle, &subject) != right {
            deeds.push(Deed::Grant {
                circle,
                subject,
                right,
            });
        }
    }
    deeds
}

fn chain(
    signer: &Signer,
    centre: &CentreId,
    mut predecessors: Vec<StatementName>,
    deeds: &[Deed],
) -> Result<Vec<Vec<u8>>, PairingError> {
    let mut made = Vec::with_capacity(deeds.len());
    for deed in deeds {
        let bytes = Statement::make(signer, centre, &predecessors, deed)?;
        predecessors = vec![Statement::name_of(&bytes)];
        made.push(bytes);
    }
    Ok(made)
}
