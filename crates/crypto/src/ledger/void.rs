//! Enrolments that do not count, and why: whoever was let in by somebody who had to go meanwhile is told so, and a
//! coordinator may say it again. Nothing is judged here; the judge's ruling is only read.

use samenboek_domain::ids::{LaptopId, PersonId, SignerId, StatementName};

use crate::ledger::view::{Standing, View};
use crate::ledger::{Deed, LaptopClass, Ledger, LedgerRole, Statement, Subject};
use crate::signer::EnrolmentKeys;

/// Keys that a statement makes known which does not count, and that no other one makes known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoidEnrolment {
    /// The statement.
    pub statement: StatementName,
    /// Who said it.
    pub by: SignerId,
    /// Whose keys they are.
    pub subject: Subject,
    /// The laptop on which they live.
    pub laptop: LaptopId,
    /// Who works at it.
    pub class: LaptopClass,
    /// The keys.
    pub keys: EnrolmentKeys,
    /// What the same author made of the person, if anything.
    pub role: Option<(LedgerRole, String)>,
    /// Why it does not count.
    pub why: VoidReason,
}

/// Why an enrolment does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum VoidReason {
    /// By what its author knew it was rightful. Somebody who had not heard of it ended the author's access; or the
    /// author made it up later, which nobody can tell apart.
    AuthorStopped,
    /// It was rightful, and the paper key voids what its author said at the same time.
    PaperKey,
    /// Its author was let in by a statement that does not count either.
    AuthorVoid,
    /// Its author never had the right.
    NeverRightful,
}

impl VoidReason {
    /// The stable name of this reason.
    pub fn code(self) -> &'static str {
        match self {
            Self::AuthorStopped => "author_stopped",
            Self::PaperKey => "paper_key",
            Self::AuthorVoid => "author_void",
            Self::NeverRightful => "never_rightful",
        }
    }
}

impl Ledger {
    /// The enrolments that do not count, in the order of their statements' names. Of several that make the same keys
    /// known, the one whose author had the most right.
    pub fn void_enrolments(&self) -> Vec<VoidEnrolment> {
        let ruling = self.judge.ruling();
        let whole = View::new(&self.judge, None, &ruling);
        let mut void: Vec<VoidEnrolment> = Vec::new();
        for (number, heard) in self.judge.all() {
            let Deed::Enrol {
                subject,
                laptop,
                class,
                keys,
            } = &heard.statement.deed
            else {
                continue;
            };
            let counts = ruling.get(number).is_some_and(|it| *it != Standing::Void);
            if counts || whole.enrolled(&keys.signer()).is_some() {
                continue;
            }
            let then = View::new(&self.judge, Some(&heard.past), &ruling);
            let was_rightful = then.standing_of(&heard.statement) != Standing::Void;
            void.push(VoidEnrolment {
                statement: heard.name,
                by: heard.statement.author,
                subject: *subject,
                laptop: *laptop,
                class: *class,
                keys: *keys,
                role: self.role_by(&heard.statement, subject),
                why: why(
                    &whole,
                    &heard.statement,
                    was_rightful,
                    self.was_enrolled(&heard.statement.author),
                ),
            });
        }
        void.sort_by_key(|it| (it.keys.signer(), it.why, it.statement));
        void.dedup_by_key(|it| it.keys.signer());
        void.sort_by_key(|it| it.statement);
        void
    }

    /// Whether any statement ever made these keys known.
    fn was_enrolled(&self, signer: &SignerId) -> bool {
        self.judge.enrolling.contains_key(signer)
    }

    /// What the author of an enrolment made of its person.
    fn role_by(&self, enrolment: &Statement, subject: &Subject) -> Option<(LedgerRole, String)> {
        let Subject::Person(enrolled) = subject else {
            return None;
        };
        let is_hers = |person: &PersonId| person == enrolled;
        let roles = self.judge.all().filter_map(|(_, heard)| {
            let statement = &heard.statement;
            match &statement.deed {
                Deed::Role {
                    person,
                    role,
                    label,
                } if is_hers(person) && statement.author == enrolment.author => {
                    Some((*role, label.clone()))
                }
                Deed::Role { .. }
                | Deed::Found { .. }
                | Deed::Enrol { .. }
                | Deed::Grant { .. }
                | Deed::Revoke { .. }
                | Deed::Accept { .. }
                | Deed::Forget { .. }
                | Deed::Renew { .. }
                | Deed::Succeed { .. }
                | Deed::Restore { .. }
                | Deed::Open { .. }
                | Deed::Unknown { .. } => None,
            }
        });
        roles.last()
    }
}

fn why(
    whole: &View<'_>,
    statement: &Statement,
    was_rightful: bool,
    author_was_enrolled: bool,
) -> VoidReason {
    let author = &statement.author;
    if !was_rightful {
        let is_void = author_was_enrolled && whole.enrolled(author).is_none();
        return if is_void {
            VoidReason::AuthorVoid
        } else {
            VoidReason::NeverRightful
        };
    }
    if whole.is_revoked(author) {
        VoidReason::AuthorStopped
    } else {
        VoidReason::PaperKey
    }
}
