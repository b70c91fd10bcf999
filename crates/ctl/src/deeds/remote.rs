//! Where `--remote` points: `https://...` is a shared folder (WebDAV), `s3+https://host/bucket` a bucket. Who one is there
//! stands in a file, never on the command line: `{"user": "...", "secret": "...", "region": null, "without_lock": false}`.

use std::path::Path;

use samenboek_app::{House, PlaceKind, RemotePlace, RemotePlaceDraft, remote_place_of};
use serde_json::Value;

use crate::files;
use crate::trouble::{Result, Trouble};

/// The place at this address, with the credentials in this file.
pub fn place(address: &str, credentials: &Path) -> Result<RemotePlace> {
    let bytes = files::read("credentials", credentials)?;
    let file: Value = serde_json::from_slice(&bytes)
        .map_err(|_| Trouble::refuse_field("not_json", "credentials"))?;
    let known = ["region", "secret", "user", "without_lock"];
    let keys = file
        .as_object()
        .ok_or_else(|| Trouble::refuse_field("not_json", "credentials"))?
        .keys();
    if let Some(unknown) = keys.into_iter().find(|key| !known.contains(&key.as_str())) {
        return Err(Trouble::refuse_field("unknown_field", unknown));
    }
    let own = |key: &str| {
        file.get(key)
            .and_then(Value::as_str)
            .unwrap_or("")
            .to_owned()
    };
    let (kind, address, bucket) = match address.strip_prefix("s3+") {
        None => (PlaceKind::WebDav, address, ""),
        Some(address) => {
            let path = address.find("://").map_or(0, |at| at + 3);
            let (host, bucket) = match address.trim_end_matches('/').rsplit_once('/') {
                Some((host, bucket)) if host.len() >= path => (host, bucket),
                Some(_) | None => (address, ""),
            };
            (PlaceKind::S3, host, bucket)
        }
    };
    let draft = RemotePlaceDraft {
        kind,
        address: address.to_owned(),
        bucket: bucket.to_owned(),
        region: own("region"),
        user: own("user"),
        secret: own("secret"),
        without_lock: file.get("without_lock").and_then(Value::as_bool) == Some(true),
    };
    Ok(remote_place_of(&draft)?)
}

/// The place that was set up in the window, when it is the one at this address.
pub fn remembered(house: &House, address: &str) -> Result<RemotePlace> {
    let place = house.ready_remote_place()?;
    if place.address() == address {
        Ok(place)
    } else {
        Err(Trouble::refuse_field("place_user_missing", "credentials"))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;

    fn written(text: &str) -> tempfile::NamedTempFile {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        file
    }

    #[test]
    fn an_address_is_a_folder_unless_it_says_bucket() {
        let file = written(r#"{"user": "sophie", "secret": "zon"}"#);
        let folder = place("https://cloud.example/dav/sophie", file.path()).unwrap();
        assert_eq!(folder.kind(), PlaceKind::WebDav);
        let bucket = place("s3+https://store.example/de-brug", file.path()).unwrap();
        assert_eq!((bucket.kind(), bucket.bucket()), (PlaceKind::S3, "de-brug"));
    }

    #[test]
    fn what_cannot_be_a_place_is_refused_by_name() {
        let file = written(r#"{"user": "sophie", "secret": "zon"}"#);
        let code = |address: &str, file: &tempfile::NamedTempFile| {
            place(address, file.path()).unwrap_err().to_json()["code"].clone()
        };
        assert_eq!(
            code("http://cloud.example/dav", &file),
            "place_without_lock"
        );
        assert_eq!(
            code("s3+https://store.example", &file),
            "place_bucket_missing"
        );
        let typo = written(r#"{"usr": "sophie", "secret": "zon"}"#);
        assert_eq!(code("https://cloud.example/dav", &typo), "unknown_field");
        assert_eq!(
            code("https://cloud.example/dav", &written("sophie")),
            "not_json"
        );
    }
}
