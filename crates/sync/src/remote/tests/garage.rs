//! A bucket at a real Garage cluster. It takes minutes to build and is asked for by name: the
//! cluster's address, bucket, region and key come from outside.

use super::*;

/// The bucket that `SAMENBOEK_TEST_S3` tells of: address, bucket, region, key and secret, with a
/// space between.
fn bucket() -> RemotePlace {
    let told = std::env::var("SAMENBOEK_TEST_S3")
        .expect("say in SAMENBOEK_TEST_S3: address bucket region key secret");
    let parts: Vec<&str> = told.split_whitespace().collect();
    let [address, bucket, region, user, secret] = parts[..] else {
        panic!("SAMENBOEK_TEST_S3 has five parts: address bucket region key secret");
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
#[ignore = "asks for a Garage cluster in SAMENBOEK_TEST_S3"]
fn a_bucket_keeps_the_contract() {
    carrier_contract!(in_turn fresh);
}
