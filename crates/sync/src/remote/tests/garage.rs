//! A bucket at a real Garage cluster of three nodes. Garage takes minutes to build, so whoever
//! has it says where the program is, and the test starts the cluster; without that word it
//! passes by.

mod cluster;

use super::*;
use cluster::{Cluster, KEY, KEY_SECRET, PROGRAM};

impl Cluster {
    fn place(&self, node: usize, bucket: &str) -> RemotePlace {
        let draft = RemotePlaceDraft {
            kind: PlaceKind::S3,
            address: format!("http://127.0.0.1:{}", self.nodes[node].api),
            bucket: bucket.to_owned(),
            region: "garage".to_owned(),
            user: KEY.to_owned(),
            secret: KEY_SECRET.to_owned(),
            without_lock: false,
        };
        RemotePlace::parse(&draft).unwrap()
    }
}

#[test]
fn a_bucket_keeps_the_contract_and_loses_nothing_when_a_node_dies() {
    let Some(program) = std::env::var_os(PROGRAM) else {
        return;
    };
    let mut cluster = Cluster::start(program.into());
    let place = cluster.place(0, "de-brug");
    // One bucket serves all sentences, one after another: it is emptied before each.
    let fresh = || {
        let mut remote = Remote::open(&place, &BAR, &Cancel::default()).unwrap();
        for name in remote.list("").unwrap() {
            remote.delete(&name).unwrap();
        }
        (remote, ())
    };
    carrier_contract!(in_turn fresh);
    let (mut remote, ()) = fresh();
    let things: Vec<(String, Vec<u8>)> = (0..400)
        .map(|number| (parcel(number), number.to_le_bytes().repeat(5_000)))
        .collect();
    let (before, after) = things.split_at(200);
    remote.put_many(before).unwrap();
    // In the middle of an exchange, without a word.
    cluster.nodes.pop();
    remote.put_many(after).unwrap();
    let mut elsewhere =
        Remote::open(&cluster.place(1, "de-brug"), &BAR, &Cancel::default()).unwrap();
    let names = elsewhere.list("").unwrap();
    assert_eq!(names.len(), things.len());
    let told: BTreeMap<String, Vec<u8>> = things.into_iter().collect();
    for (name, got) in names.iter().zip(elsewhere.get_many(&names)) {
        assert!(got.unwrap() == told[name]);
    }
    // With two of three gone nobody can be sure of anything, and it says so.
    cluster.nodes.pop();
    let said = remote.put(&head(1), b"x").unwrap_err().code();
    assert!(
        matches!(said, "place_busy" | "place_failed" | "place_timed_out"),
        "{said}"
    );
}

#[test]
fn a_bucket_that_is_not_there_a_wrong_key_and_a_full_one_each_have_their_name() {
    let Some(program) = std::env::var_os(PROGRAM) else {
        return;
    };
    let cluster = Cluster::start(program.into());
    let missing =
        Remote::open(&cluster.place(0, "waterkant"), &BAR, &Cancel::default()).unwrap_err();
    assert!(
        matches!(missing.code(), "place_not_there" | "place_not_allowed"),
        "{missing:?}"
    );
    let mut draft = RemotePlaceDraft {
        kind: PlaceKind::S3,
        address: cluster.place(0, "de-brug").address().to_owned(),
        bucket: "de-brug".to_owned(),
        region: "garage".to_owned(),
        user: KEY.to_owned(),
        secret: KEY_SECRET.replace('0', "1"),
        without_lock: false,
    };
    let wrong = Remote::open(
        &RemotePlace::parse(&draft).unwrap(),
        &BAR,
        &Cancel::default(),
    )
    .unwrap_err();
    assert!(
        matches!(
            wrong.code(),
            "place_refused_credentials" | "place_not_allowed"
        ),
        "{wrong:?}"
    );
    draft.user = KEY.replace('f', "e");
    let unknown = Remote::open(
        &RemotePlace::parse(&draft).unwrap(),
        &BAR,
        &Cancel::default(),
    )
    .unwrap_err();
    assert_eq!(unknown.code(), "place_refused_credentials");
    cluster.ask(0, "bucket set-quotas --max-objects 2 de-brug");
    let mut full = Remote::open(&cluster.place(0, "de-brug"), &BAR, &Cancel::default()).unwrap();
    let put = (0..40).map(|number| full.put(&parcel(number), b"x"));
    let refused = put.filter_map(Result::err).next().unwrap();
    assert_eq!(refused.code(), "place_full");
}
