//! Two laptops and a real bucket of three nodes, of which one dies in the middle of an exchange. Garage takes minutes to
//! build: `cargo xtask test --step garage` does so; without it this passes by.

#[path = "../../../../crates/sync/src/remote/tests/garage/cluster.rs"]
mod cluster;

use std::collections::BTreeSet;
use std::time::Instant;

use cluster::{Cluster, KEY, KEY_SECRET, PROGRAM};
use samenboek_domain::ids::{CentreId, CircleId};
use samenboek_sync::{
    Cancel, Carrier, CarrierError, PlaceKind, Remote, RemotePlace, RemotePlaceDraft,
};
use samenboek_tests::{Laptop, Neighbourhood, evening, note};
use serde_json::json;

/// So many evenings, each a parcel of its own.
const EVENINGS: usize = 120;

/// A bucket, at which a node dies while something is asked for the so-manieth time.
struct Dying<'a> {
    remote: Remote,
    /// So many things were asked, counting a listing as one.
    requests: usize,
    cluster: Option<&'a mut Cluster>,
    things_left: usize,
}

impl Dying<'_> {
    fn moves(&mut self, things: usize) {
        self.requests += things;
        if self.things_left < things
            && let Some(cluster) = self.cluster.take()
        {
            // Without a word.
            cluster.nodes.pop();
        }
        self.things_left = self.things_left.saturating_sub(things);
    }
}

impl Carrier for Dying<'_> {
    fn list(&mut self, prefix: &str) -> Result<Vec<String>, CarrierError> {
        self.requests += 1;
        self.remote.list(prefix)
    }

    fn get(&mut self, name: &str) -> Result<Vec<u8>, CarrierError> {
        self.moves(1);
        self.remote.get(name)
    }

    fn put(&mut self, name: &str, bytes: &[u8]) -> Result<(), CarrierError> {
        self.moves(1);
        self.remote.put(name, bytes)
    }

    fn delete(&mut self, name: &str) -> Result<(), CarrierError> {
        self.requests += 1;
        self.remote.delete(name)
    }

    fn flush(&mut self) -> Result<(), CarrierError> {
        self.remote.flush()
    }

    fn get_many(&mut self, names: &[String]) -> Vec<Result<Vec<u8>, CarrierError>> {
        self.moves(names.len());
        self.remote.get_many(names)
    }

    fn put_many(&mut self, things: &[(String, Vec<u8>)]) -> Result<(), CarrierError> {
        self.moves(things.len());
        self.remote.put_many(things)
    }

    fn free_space(&self) -> Option<u64> {
        self.remote.free_space()
    }

    fn centres(&mut self) -> Result<BTreeSet<CentreId>, CarrierError> {
        self.requests += 1;
        self.remote.centres()
    }

    fn circles(&mut self, centre: &CentreId) -> Result<BTreeSet<CircleId>, CarrierError> {
        self.requests += 1;
        self.remote.circles(centre)
    }

    fn far_away(&self) -> Option<String> {
        self.remote.far_away()
    }
}

fn bucket(cluster: &Cluster, node: usize, laptop: &Laptop) -> Remote {
    let draft = RemotePlaceDraft {
        kind: PlaceKind::S3,
        address: format!("http://127.0.0.1:{}", cluster.nodes[node].api),
        bucket: "de-brug".to_owned(),
        region: "garage".to_owned(),
        user: KEY.to_owned(),
        secret: KEY_SECRET.to_owned(),
        without_lock: false,
    };
    let place = RemotePlace::parse(&draft).unwrap();
    let (id, ..) = laptop.house().laptop().unwrap().unwrap();
    Remote::open(&place, &id, &Cancel::default()).unwrap()
}

/// Every evening leaves as a parcel of its own.
fn writes(laptop: &Laptop, stick: &std::path::Path) {
    for number in 0..EVENINGS {
        laptop.record(evening(&format!("Avond {number}")));
        if number % 4 == 0 {
            laptop
                .exchange(&mut samenboek_tests::Stick::open(stick))
                .unwrap();
        }
    }
}

#[test]
fn a_node_that_dies_in_the_middle_of_an_exchange_costs_nothing_and_it_finishes() {
    let Some(program) = std::env::var_os(PROGRAM) else {
        return;
    };
    for while_bringing in [false, true] {
        let mut cluster = Cluster::start(program.clone().into());
        let brug = Neighbourhood::of(2, 911);
        let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
        writes(marga, &brug.path("stick"));
        let began = Instant::now();
        let (hers, theirs) = (
            bucket(&cluster, 0, marga),
            bucket(&cluster, usize::from(while_bringing), amina),
        );
        let mut dying = Dying {
            remote: hers,
            requests: 0,
            things_left: if while_bringing { usize::MAX } else { 20 },
            cluster: (!while_bringing).then_some(&mut cluster),
        };
        let put = marga.exchange(&mut dying).unwrap();
        assert_eq!((put.took, put.set_aside.len()), (EVENINGS, 0));
        assert!(while_bringing || dying.cluster.is_none(), "a node died");
        let mut dying = Dying {
            remote: theirs,
            requests: 0,
            things_left: 20,
            cluster: while_bringing.then_some(&mut cluster),
        };
        let got = amina.exchange(&mut dying).unwrap();
        assert_eq!((got.brought, got.set_aside.len()), (EVENINGS, 0));
        assert!(dying.cluster.is_none(), "a node died");
        marga.exchange(&mut bucket(&cluster, 0, marga)).unwrap();
        assert_eq!(marga.book(), amina.book());
        assert_eq!(marga.house().status().unwrap().only_here, 0);
        eprintln!(
            "{EVENINGS} evenings by a bucket of three nodes of which one died: {} ms",
            began.elapsed().as_millis()
        );
    }
}

/// Heads of so many other centres, each as large as ours.
fn others(place: &mut Remote, head: &(String, Vec<u8>), from: usize, to: usize) {
    let (own, rest) = head.0.split_once('/').unwrap();
    let things: Vec<(String, Vec<u8>)> = (from..to)
        .map(|number| {
            let mut id = [0x5a; 32];
            id[..8].copy_from_slice(&(number as u64).to_le_bytes());
            let other = CentreId::from_bytes(id).to_string();
            assert_ne!(own, other);
            (format!("{other}/{rest}"), head.1.clone())
        })
        .collect();
    place.put_many(&things).unwrap();
}

/// What both ask for together until they have it, and how long it takes.
fn both_ask(cluster: &Cluster, laptops: [&Laptop; 2]) -> (usize, f64) {
    let begun = Instant::now();
    let requests = laptops.map(|laptop| {
        let mut watched = Dying {
            remote: bucket(cluster, 0, laptop),
            requests: 0,
            cluster: None,
            things_left: usize::MAX,
        };
        assert_eq!(laptop.exchange(&mut watched).unwrap().set_aside, []);
        watched.requests
    });
    let took = begun.elapsed().as_secs_f64() * 1000.0;
    (requests.iter().sum(), took)
}

#[test]
fn an_exchange_by_a_bucket_asks_as_much_beside_a_thousand_other_centres_as_beside_ten() {
    let Some(program) = std::env::var_os(PROGRAM) else {
        return;
    };
    let cluster = Cluster::start(program.into());
    let brug = Neighbourhood::of(2, 912);
    let both = [&brug.laptops[0], &brug.laptops[1]];
    for _ in 0..3 {
        both_ask(&cluster, both);
    }
    let mut place = bucket(&cluster, 0, both[0]);
    let names = place.list("").unwrap();
    let name = names.into_iter().find(|name| name.contains("/heads/"));
    let name = name.unwrap();
    let head = (name.clone(), place.get(&name).unwrap());
    let (mut there, mut asked) = (0, Vec::new());
    for count in [10, 100, 1_000] {
        others(&mut place, &head, there, count);
        there = count;
        for rep in 1..=3 {
            (0..20).for_each(|at| {
                both[0].record(evening(&format!("Avond {count} {rep} {at}")));
            });
            let (requests, took) = both_ask(&cluster, both);
            // Amina's receipt goes back, and is answered by nothing.
            both_ask(&cluster, both);
            let (quiet, quiet_took) = both_ask(&cluster, both);
            assert_eq!(both[0].book(), both[1].book());
            let row = json!({
                "n": count, "rep": rep, "requests": requests, "wall_ms": took.round(),
                "empty_requests": quiet, "empty_ms": quiet_took.round(),
            });
            note("W9", &row);
            asked.push((requests, quiet));
        }
    }
    assert!(asked.iter().all(|one| *one == asked[0]), "{asked:?}");
}
