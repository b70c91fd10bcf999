#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use super::*;

fn folder(address: &str) -> RemotePlaceDraft {
    RemotePlaceDraft {
        kind: PlaceKind::WebDav,
        address: address.to_owned(),
        bucket: String::new(),
        region: String::new(),
        user: " sophie ".to_owned(),
        secret: "kSr7x-geheim".to_owned(),
        without_lock: false,
    }
}

fn bucket(name: &str) -> RemotePlaceDraft {
    RemotePlaceDraft {
        kind: PlaceKind::S3,
        bucket: name.to_owned(),
        ..folder("https://bucket.example")
    }
}

#[track_caller]
fn check(draft: &RemotePlaceDraft, code: &str, field: &str) {
    let refusal = RemotePlace::parse(draft).unwrap_err();
    assert_eq!(
        (refusal.code(), refusal.field().as_deref()),
        (code, Some(field))
    );
}

#[test]
fn a_nextcloud_folder_is_a_place() {
    let place = RemotePlace::parse(&folder(
        " https://wolk.example/remote.php/dav/files/sophie/ ",
    ))
    .unwrap();
    assert_eq!(
        (place.address(), place.host(), place.user()),
        (
            "https://wolk.example/remote.php/dav/files/sophie",
            "wolk.example",
            "sophie"
        )
    );
}

#[test]
fn an_address_that_cannot_be_one_is_refused_by_name() {
    check(&folder(" "), "place_address_missing", "address");
    for text in [
        "wolk.example",
        "ftp://wolk.example",
        "https://wolk.example/?dir=/Samen",
        "https://wolk.example/#hier",
        "file:///etc/passwd",
    ] {
        check(&folder(text), "place_not_an_address", "address");
    }
    check(
        &folder("https://sophie:geheim@wolk.example"),
        "place_secret_in_address",
        "address",
    );
}

#[test]
fn an_address_without_a_lock_is_only_for_this_laptop_or_on_somebodys_word() {
    for text in [
        "http://wolk.example",
        "http://192.168.1.4",
        "http://127.0.0.1.example",
        "http://localhost.example",
    ] {
        check(&folder(text), "place_without_lock", "address");
        let mut draft = folder(text);
        draft.without_lock = true;
        assert!(RemotePlace::parse(&draft).is_ok(), "{text}");
    }
    for text in [
        "http://127.0.0.1:8080",
        "http://localhost/dav",
        "http://[::1]:9",
    ] {
        assert!(RemotePlace::parse(&folder(text)).is_ok(), "{text}");
    }
}

#[test]
fn a_bucket_needs_a_name_that_buckets_have() {
    check(&bucket(""), "place_bucket_missing", "bucket");
    for name in [
        "De Brug",
        "ab",
        "de..brug",
        "-brug",
        "brug/../x",
        &"a".repeat(64),
    ] {
        check(&bucket(name), "place_bad_bucket", "bucket");
    }
    let mut draft = bucket("de-brug");
    assert_eq!(RemotePlace::parse(&draft).unwrap().region(), "us-east-1");
    draft.region = "garage".to_owned();
    assert_eq!(RemotePlace::parse(&draft).unwrap().region(), "garage");
    draft.region = "hier of daar".to_owned();
    check(&draft, "place_bad_region", "region");
    draft.region = String::new();
    draft.address = "https://bucket.example/de-brug".to_owned();
    check(&draft, "place_not_an_address", "address");
}

#[test]
fn a_user_and_a_secret_are_needed() {
    let address = "https://wolk.example";
    for (user, secret, code, field) in [
        ("", "x", "place_user_missing", "user"),
        ("so:phie", "x", "place_bad_user", "user"),
        ("sophie", " ", "place_secret_missing", "secret"),
        ("sophie", "a\nb", "place_bad_secret", "secret"),
    ] {
        let mut draft = folder(address);
        (draft.user, draft.secret) = (user.to_owned(), secret.to_owned());
        check(&draft, code, field);
    }
}

#[test]
fn neither_the_secret_nor_the_user_is_ever_printed() {
    let draft = folder("https://wolk.example");
    let place = RemotePlace::parse(&draft).unwrap();
    for printed in [format!("{draft:?}"), format!("{place:?}")] {
        assert!(!printed.contains("geheim") && !printed.contains("sophie"));
    }
    assert!(format!("{place:?}").contains("wolk.example"));
}
