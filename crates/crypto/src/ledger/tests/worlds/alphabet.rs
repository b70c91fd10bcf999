//! What may be said in a world, and by whom.

use samenboek_domain::ids::{DocumentId, SignerId};

use super::*;

/// One thing that somebody may say.
pub(super) struct Word {
    pub(super) author: SignerId,
    pub(super) deed: Deed,
    /// Speaker, kind of thing, and of whom it is said.
    sense: (u8, u8, u8),
}

pub(super) struct Alphabet {
    pub(super) words: Vec<Word>,
    pub(super) base: Judge,
    pub(super) root: StatementName,
    pub(super) centre: CentreId,
    /// What becomes of each word when the coordinators change names.
    renamings: Vec<Vec<usize>>,
}

const LEADERS: [u8; 3] = [AMINA, BOB, CARLA];
const PAPER: u8 = 9;
const NOBODY: u8 = 0;

impl Alphabet {
    pub(super) fn removing() -> Self {
        Self::of(removals())
    }

    pub(super) fn leading() -> Self {
        let mut words = removals();
        for (who, of) in pairs().filter(|(who, of)| who != of) {
            words.push((who, 1, of, role(of, LedgerRole::Member)));
        }
        Self::of(words)
    }

    pub(super) fn joining() -> Self {
        let team = House::founded();
        let deeds = [
            enrol(DILAN),
            role(DILAN, LedgerRole::Coordinator),
            revoke(keys(DILAN).id()),
            enrol_keys(DILAN, &new_keys(DILAN)),
            team.team_grant(DILAN, Right::Write),
            team.team_grant(DILAN, Right::Nothing),
        ];
        let mut words = Vec::new();
        for who in LEADERS {
            for (kind, deed) in (10..).zip(&deeds) {
                words.push((who, kind, NOBODY, deed.clone()));
            }
            words.push((DILAN, 2, who, revoke(keys(who).id())));
        }
        for (who, of) in pairs().filter(|(who, of)| who != of) {
            words.push((who, 0, of, revoke(keys(of).id())));
        }
        words.push((DILAN, 12, NOBODY, revoke(keys(DILAN).id())));
        Self::of(words)
    }

    pub(super) fn paper() -> Self {
        Self::with_paper(2)
    }

    pub(super) fn everything() -> Self {
        Self::with_paper(5)
    }

    /// Removing, the first few other things that coordinators say, and the paper.
    fn with_paper(others: usize) -> Self {
        let mut words = removals();
        for who in LEADERS {
            let deeds = [
                Deed::Succeed {
                    old: keys(who).id(),
                    new: new_keys(who).keys(),
                },
                Deed::Forget {
                    what: vec![Forgotten::Document(DocumentId::from_bytes([3; 16]))],
                },
                Deed::Accept {
                    signer: keys(DILAN).id(),
                    circle: CircleId::from_bytes([1; 16]),
                    parcels: vec![ParcelName::from_bytes([1; 32])],
                },
                Deed::Renew { open: [who; 32] },
                Deed::Unknown {
                    kind: 77,
                    critical: true,
                    payload: Vec::new(),
                },
            ];
            for (kind, deed) in (20..).zip(deeds).take(others) {
                words.push((who, kind, NOBODY, deed));
            }
        }
        // The paper names Amina on a new laptop, or on that and Bob where he was.
        let restored = |who, keys: Signer| Restored {
            person: person(who),
            laptop: laptop(who),
            class: LaptopClass::Personal,
            keys: keys.keys(),
        };
        let amina = restored(AMINA, Signer::derive(&[AMINA; 32], b"from paper on 11"));
        for (kind, coordinators) in [
            (30, vec![amina]),
            (31, vec![amina, restored(BOB, keys(BOB))]),
        ] {
            words.push((PAPER, kind, NOBODY, Deed::Restore { coordinators }));
        }
        Self::of(words)
    }

    fn of(words: Vec<(u8, u8, u8, Deed)>) -> Self {
        let mut house = House::with_paper();
        for who in [BOB, CARLA] {
            house.says(AMINA, enrol(who));
            house.says(AMINA, role(who, LedgerRole::Coordinator));
        }
        let ledger = house.ledger();
        let author = |who| match who {
            PAPER => SignerId::from_bytes(crate::RecoveryKey::public_of(&paper())),
            who => keys(who).id(),
        };
        let words: Vec<Word> = words
            .into_iter()
            .map(|(who, kind, of, deed)| Word {
                author: author(who),
                deed,
                sense: (who, kind, of),
            })
            .collect();
        // The paper names people, so that nobody can be renamed.
        let renames = !words.iter().any(|it| it.sense.0 == PAPER);
        let renamings = permutations(if renames { 3 } else { 0 });
        let renamings = renamings.iter().map(|it| renamed(&words, it)).collect();
        Self {
            words,
            root: ledger.heads()[0],
            base: ledger.judge,
            centre: house.centre,
            renamings,
        }
    }

    /// Of worlds that differ by names of coordinators and of places only, the first one.
    pub(super) fn is_first_of_its_like(&self, shape: &Shape, words: &[usize]) -> bool {
        // Which of two papers counts hangs on their names, and so on their places.
        let papers = words.iter().filter(|it| self.words[**it].sense.0 == PAPER);
        if papers.count() > 1 {
            return true;
        }
        let mut like = vec![0; words.len()];
        shape.symmetries.iter().all(|symmetry| {
            self.renamings.iter().all(|renaming| {
                for (place, word) in words.iter().enumerate() {
                    like[symmetry[place]] = renaming[*word];
                }
                words <= like.as_slice()
            })
        })
    }

    pub(super) fn told(&self, words: &[usize]) -> Vec<(u8, u8, u8)> {
        words.iter().map(|it| self.words[*it].sense).collect()
    }
}

fn pairs() -> impl Iterator<Item = (u8, u8)> {
    let of = |who| LEADERS.into_iter().map(move |of| (who, of));
    LEADERS.into_iter().flat_map(of)
}

fn removals() -> Vec<(u8, u8, u8, Deed)> {
    let remove = |(who, of)| (who, 0, of, revoke(keys(of).id()));
    pairs().map(remove).collect()
}

fn renamed(words: &[Word], renaming: &[usize]) -> Vec<usize> {
    let other = |who: u8| {
        let place = LEADERS.iter().position(|it| *it == who);
        let moved = place.and_then(|it| renaming.get(it));
        moved.map_or(who, |it| LEADERS[*it])
    };
    let becomes = |(who, kind, of): (u8, u8, u8)| {
        let sense = (other(who), kind, other(of));
        words.iter().position(|it| it.sense == sense).unwrap()
    };
    words.iter().map(|it| becomes(it.sense)).collect()
}
