//! A bucket at a real Garage cluster. Garage takes minutes to build, so a cluster is asked for by
//! name: whoever started one says where it is. Without that word the test passes by.

use super::*;

/// Where somebody started a cluster: address, bucket, region, key and secret, with a space between.
const CLUSTER: &str = "SAMENBOEK_TEST_S3";

fn bucket() -> RemotePlace {
    let told = std::env::var(CLUSTER).unwrap();
    let parts: Vec<&str> = told.split_whitespace().collect();
    let [address, bucket, region, user, secret] = parts[..] else {
        panic!("{CLUSTER} has five parts: address bucket region key secret");
    };
    let draft = RemotePlaceDraft {
        kind: PlaceKind::S3,
        address: address.to_owned(),
        bucket: bucket.to_owned(),
        region: region.to_owned(),
        user: user.to_owned(),
        secret: secret.to_owned(),
        without_lock: true,
    };
    RemotePlace::parse(&draft).unwrap()
}

/// One bucket serves all sentences, one after another: it is emptied before each.
fn fresh() -> (Remote, ()) {
    let mut remote = Remote::open(&bucket(), &BAR).unwrap();
    for name in remote.list("").unwrap() {
        remote.delete(&name).unwrap();
    }
    (remote, ())
}

#[test]
fn a_bucket_keeps_the_contract() {
    if std::env::var_os(CLUSTER).is_none() {
        return;
    }
    carrier_contract!(in_turn fresh);
}
