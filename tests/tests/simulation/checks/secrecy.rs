//! Who can read what: keys that were never granted, parcels sealed after somebody went, names on sticks.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use samenboek_crypto::{
    Enrolment, EpochKey, ParcelKind, Sealed, box_recipient, open_box, open_circle_box, rests_on,
};
use samenboek_domain::ids::{
    CircleId, EpochId, LaptopId, ParcelName, PersonId, SignerId, StatementName,
};

use crate::carriers::files;
use crate::laptops::Machine;
use crate::model::CANARY;
use crate::world::World;

/// What was sealed when it was known that somebody went.
#[derive(Default)]
pub struct Secrets {
    /// The parcels of every laptop that were looked at.
    seen: BTreeSet<ParcelName>,
    /// Keys that these signers must not have, and where that was.
    closed: BTreeMap<SignerId, MadeOn>,
    /// Keys that these signers were given after all, by somebody for whom their end was void. Nobody knows elsewhere until
    /// the box comes.
    handed_back: BTreeMap<SignerId, BTreeSet<EpochId>>,
    /// Who was let into which circle at which laptop.
    let_in: BTreeSet<(CircleId, PersonId, usize)>,
    /// Keys of circles that people must not have who left them.
    left: BTreeMap<(CircleId, PersonId), Left>,
}

/// Somebody was sent out of a circle.
struct Left {
    /// At which laptop.
    by: usize,
    /// How far the chains had come there by then: the going itself is said under the last key that she has, also when it
    /// is packed once more.
    until: BTreeMap<SignerId, u64>,
    /// With which keys it sealed afterwards.
    keys: MadeOn,
}

/// Keys, and on which laptop something was sealed with each.
type MadeOn = BTreeSet<(EpochId, String)>;

impl Secrets {
    /// Somebody is let into a circle at this laptop: whoever comes in reads its whole past.
    pub fn comes_in(&mut self, circle: CircleId, person: PersonId, by: usize) {
        self.left.remove(&(circle, person));
        self.let_in.insert((circle, person, by));
    }

    /// Somebody is sent out of a circle at this laptop, whose chains have come so far there.
    pub fn goes(
        &mut self,
        circle: CircleId,
        person: PersonId,
        by: usize,
        until: BTreeMap<SignerId, u64>,
    ) {
        let keys = MadeOn::new();
        self.left.insert((circle, person), Left { by, until, keys });
    }
}

impl World {
    /// The enrolments at laptops where nobody reads on, by what this laptop knows: somebody went there, and neither the desk
    /// nor anybody else has keys there still. Only where people go at all.
    pub fn ended_for(&self, who: usize) -> BTreeSet<SignerId> {
        if !self.plan.partings {
            return BTreeSet::new();
        }
        let authority = self.machines[who].eye().authority();
        let team = samenboek_crypto::team_circle(&authority.centre().unwrap());
        let reads = |it: &&Enrolment| authority.may_read(&it.signer, &team);
        let all = || authority.enrolments();
        let open: BTreeSet<LaptopId> = all().filter(reads).map(|it| it.laptop).collect();
        let ended = all().filter(|it| it.revoked && !open.contains(&it.laptop));
        ended.map(|it| it.signer).collect()
    }

    /// What this laptop sealed just now, knowing that these had ended, is closed to them.
    pub fn secrets_of(&mut self, who: usize, ended: &BTreeSet<SignerId>) {
        if !self.plan.partings && !self.plan.cases {
            return;
        }
        let machine = &self.machines[who];
        let signers: BTreeSet<SignerId> = machine.signers().into_iter().collect();
        let nobody = BTreeSet::new();
        let authority = machine.eye().authority();
        let team = samenboek_crypto::team_circle(&authority.centre().unwrap());
        // Whoever may not read here makes no new keys; nobody takes what it seals.
        let makes_keys = signers.iter().any(|it| authority.may_read(it, &team));
        let ended = if makes_keys { ended } else { &nobody };
        // An end may be void itself, as is heard later: whoever heard all that was known when a key was made, and lets her
        // read again, hands it to her.
        let back = |signer: &SignerId| makes_keys && authority.may_read(signer, &team);
        if self.secrets.closed.keys().any(back) {
            let handed_on = machine.keys_to_hand_on();
            let again = self.secrets.closed.iter_mut();
            for (signer, closed) in again.filter(|(signer, _)| back(signer)) {
                closed.retain(|(epoch, _)| !handed_on.contains(epoch));
                let handed_back = self.secrets.handed_back.entry(*signer).or_default();
                handed_back.extend(&handed_on);
            }
        }
        let sealed_now = machine.eye().parcels_of(&signers, &self.secrets.seen);
        for parcel in sealed_now {
            let header = parcel.header();
            // Nobody knew yet when it was sealed, unless it is new.
            if !self.secrets.seen.insert(parcel.name()) || is_key(&parcel) {
                continue;
            }
            for ((circle, _), left) in &mut self.secrets.left {
                let until = left.until.get(&header.signer).copied().unwrap_or(0);
                if (*circle, left.by) == (header.circle, who) && header.to > until {
                    left.keys.insert((header.epoch, machine.name.clone()));
                }
            }
            // Of a case, whoever seals it knows only of those who led and whom she let in herself. Whom others let in at the
            // same moment, who had not heard of an end, has its keys of before (README, what the simulation does not ask).
            let was_in = |signer: &SignerId| {
                let person = authority.enrolment(signer).and_then(|it| it.person);
                let let_in = |person| self.secrets.let_in.contains(&(header.circle, person, who));
                header.circle == team || authority.could_lead(signer) || person.is_some_and(let_in)
            };
            let went = ended.difference(&signers);
            for signer in went.filter(|it| !back(it) && was_in(it)) {
                let handed_back = self.secrets.handed_back.get(signer);
                if handed_back.is_some_and(|it| it.contains(&header.epoch))
                    && !machine.has_box(&header.epoch, signer)
                {
                    continue;
                }
                let closed = self.secrets.closed.entry(*signer).or_default();
                closed.insert((header.epoch, machine.name.clone()));
            }
        }
    }

    /// Nobody reaches a key that was never for them, and nothing that travels shows a name.
    /// Whoever sits at a laptop that may read on reads on: what went was a person there.
    pub fn nobody_reads_too_much(&self, readers: &[usize]) {
        let travelling = self.travelling();
        for who in self.alive() {
            let machine = &self.machines[who];
            let reachable = reachable(machine, &travelling);
            self.no_case_is_read_by_strangers(who, &reachable, &travelling);
            let went = machine
                .signers()
                .into_iter()
                .filter(|_| !readers.contains(&who));
            for signer in went {
                for (epoch, by) in self.secrets.closed.get(&signer).into_iter().flatten() {
                    assert!(
                        !reachable.contains(epoch),
                        "{} went, and reads what {by} sealed afterwards",
                        machine.name
                    );
                }
            }
            // A key comes by a box, or was made here; nothing else gives one.
            let signers: BTreeSet<SignerId> = machine.signers().into_iter().collect();
            let granted = |key: &EpochKey| {
                let boxed = |parcel: &&Sealed| {
                    parcel.header().epoch == key.id()
                        && box_recipient(parcel).is_some_and(|it| signers.contains(&it))
                };
                signers.contains(&key.epoch().minter) || travelling.iter().any(|it| boxed(&it))
            };
            // Whoever is in a circle reads its past: a key carries those before it.
            let held = machine.keys();
            let carried = |key: &EpochKey| {
                let mut held = held.iter();
                held.any(|other| other.epoch().parents.contains(&key.id()))
            };
            let restored = self.ended.iter().any(|ended| ended.name == machine.name);
            for key in &held {
                assert!(
                    granted(key) || carried(key) || restored,
                    "{} holds a key that nobody gave it",
                    machine.name
                );
            }
        }
        for place in &self.places {
            for file in files(place) {
                let name = file.to_string_lossy().into_owned();
                let bytes = fs::read(&file).unwrap();
                let shows = bytes
                    .windows(CANARY.len())
                    .any(|it| it == CANARY.as_bytes());
                assert!(!shows && !name.contains(CANARY), "{name} shows a name");
            }
        }
    }

    /// Keys of a case are for who was let into it and for who led; and no longer for who left it.
    fn no_case_is_read_by_strangers(
        &self,
        who: usize,
        reachable: &BTreeSet<EpochId>,
        travelling: &[Sealed],
    ) {
        let machine = &self.machines[who];
        let authority = machine.eye().authority();
        let signers = machine.signers();
        let enrolments = signers.iter().filter_map(|it| authority.enrolment(it));
        let people: BTreeSet<PersonId> = enrolments.filter_map(|it| it.person).collect();
        if people.is_empty() {
            return;
        }
        let leads = |person: &PersonId| self.model.leaders.contains(person);
        let epochs = travelling
            .iter()
            .filter(|it| it.header().kind == ParcelKind::Epoch)
            .filter(|it| reachable.contains(&it.header().epoch));
        for epoch in epochs {
            let circle = epoch.header().circle;
            let case = self.model.cases.values().find(|case| case.circle == circle);
            let Some(case) = case else { continue };
            let is_in = |person: &PersonId| case.given.contains_key(person) || leads(person);
            assert!(
                people.iter().any(is_in),
                "{} reaches a key of a case in which nobody there was ever",
                machine.name
            );
        }
        for ((circle, person), left) in &self.secrets.left {
            let case = self
                .model
                .cases
                .values()
                .find(|case| case.circle == *circle);
            let Some(case) = case else { continue };
            let others = |it: &&PersonId| *it != person && case.given.contains_key(*it);
            if !people.contains(person)
                || people.iter().any(leads)
                || people.iter().any(|it| others(&it))
            {
                continue;
            }
            for (epoch, by) in &left.keys {
                assert!(
                    !reachable.contains(epoch),
                    "somebody at {} left a case, and reads what {by} wrote in it afterwards",
                    machine.name
                );
            }
        }
    }

    /// Everything sealed that lies anywhere: what whoever sees all sticks and all laptops could gather.
    fn travelling(&self) -> Vec<Sealed> {
        let mut gathered: BTreeMap<ParcelName, Sealed> = BTreeMap::new();
        let at_places = self.places.iter().flat_map(|place| files(place));
        let at_places = at_places.filter_map(|file| Sealed::parse(fs::read(file).unwrap()).ok());
        let alive = self.machines.iter().filter(|it| !it.gone);
        let at_home = alive.flat_map(|it| it.eye().store.keys_carried().unwrap());
        let keys = at_places.chain(at_home).filter(is_key);
        gathered.extend(keys.map(|parcel| (parcel.name(), parcel)));
        gathered.into_values().collect()
    }
}

fn is_key(parcel: &Sealed) -> bool {
    matches!(parcel.header().kind, ParcelKind::Epoch | ParcelKind::Box)
}

/// The keys that somebody gets at who has this laptop open, and all sticks.
fn reachable(machine: &Machine, travelling: &[Sealed]) -> BTreeSet<EpochId> {
    let mut held = machine.keys();
    let of_kind = |kind: ParcelKind| travelling.iter().filter(move |it| it.header().kind == kind);
    let signers: BTreeSet<SignerId> = machine.signers().into_iter().collect();
    for epoch in of_kind(ParcelKind::Epoch) {
        let boxes = of_kind(ParcelKind::Box)
            .filter(|it| it.header().epoch == epoch.header().epoch)
            .filter(|it| box_recipient(it).is_some_and(|it| signers.contains(&it)));
        for parcel in boxes {
            machine.with_signers(|signer| {
                held.extend(open_box(parcel, epoch, signer));
            });
        }
    }
    // Keys of circles whose readers have one of those: for whoever leads, all cases.
    let mut reached: BTreeSet<EpochId> = held.iter().map(EpochKey::id).collect();
    loop {
        let mut more = Vec::new();
        for epoch in of_kind(ParcelKind::Epoch) {
            if reached.contains(&epoch.header().epoch) {
                continue;
            }
            let boxes = of_kind(ParcelKind::Box)
                .filter(|it| it.header().epoch == epoch.header().epoch)
                .filter(|it| box_recipient(it).is_none());
            for parcel in boxes {
                let keys = held.iter();
                more.extend(
                    keys.filter_map(|key| open_circle_box(parcel, epoch, key).ok())
                        .take(1),
                );
            }
        }
        let before = reached.len();
        reached.extend(more.iter().map(EpochKey::id));
        held.extend(more);
        if reached.len() == before {
            return reached;
        }
    }
}

impl Machine {
    /// The keys of the team that lie here.
    pub fn keys(&self) -> Vec<EpochKey> {
        let store = &self.eye().store;
        store.extend_book(&[], &[]).unwrap();
        let book = store.book();
        book.map(|book| book.team_keys().to_vec())
            .unwrap_or_default()
    }

    /// The keys of the team that every reader gets here: whoever has not heard what their maker had heard hands them to
    /// nobody, and what only a lost laptop said is heard by nobody any more.
    pub fn keys_to_hand_on(&self) -> BTreeSet<EpochId> {
        let store = &self.eye().store;
        let ledger = store.ledger().unwrap();
        let heard: BTreeSet<StatementName> = ledger.statements().map(|(name, _)| name).collect();
        let carried = store.keys_carried().unwrap().into_iter();
        let unheard: BTreeSet<EpochId> = carried
            .filter(|it| rests_on(it).is_ok_and(|it| !it.iter().all(|it| heard.contains(it))))
            .map(|it| it.header().epoch)
            .collect();
        let keys = self.keys();
        let all = keys.iter().map(EpochKey::id);
        all.filter(|id| !unheard.contains(id)).collect()
    }

    /// Whether a box with this key for this signer lies here.
    fn has_box(&self, epoch: &EpochId, signer: &SignerId) -> bool {
        let carried = self.eye().store.keys_carried().unwrap();
        let mut boxes = carried.iter().filter(|it| it.header().epoch == *epoch);
        boxes.any(|it| box_recipient(it) == Some(*signer))
    }

    fn with_signers(&self, mut look: impl FnMut(&samenboek_crypto::Signer)) {
        let eye = self.eye();
        look(eye.open.desk());
        for sitter in &self.sitters {
            eye.with_signer(sitter, &mut look);
        }
    }
}
