//! Servers that always say the same: what each answer means to a person.

use std::io::{Read, Write};
use std::net::TcpListener;

use super::*;

/// The address of a server that answers every request with these bytes.
fn always(answer: &'static str) -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        while let Ok((mut stream, _)) = listener.accept() {
            std::thread::spawn(move || {
                let mut some = [0; 64 * 1024];
                while stream.read(&mut some).is_ok_and(|read| read > 0) {
                    if stream.write_all(answer.as_bytes()).is_err() {
                        break;
                    }
                }
            });
        }
    });
    format!("http://127.0.0.1:{port}")
}

fn bucket_at(address: &str) -> RemotePlace {
    let draft = RemotePlaceDraft {
        kind: PlaceKind::S3,
        address: address.to_owned(),
        bucket: "de-brug".to_owned(),
        region: String::new(),
        user: USER.to_owned(),
        secret: SECRET.to_owned(),
        without_lock: false,
    };
    RemotePlace::parse(&draft).unwrap()
}

/// Asks all of them at once: each is tried a few times, with a pause between.
fn check(places: &[(RemotePlace, &str)]) {
    std::thread::scope(|all| {
        for (place, code) in places {
            all.spawn(move || {
                assert_eq!(
                    Remote::open(place, &BAR, &Cancel::default())
                        .unwrap_err()
                        .code(),
                    *code
                );
            });
        }
    });
}

macro_rules! answers {
    ($status:literal) => {
        concat!("HTTP/1.1 ", $status, "\r\nContent-Length: 0\r\n\r\n")
    };
    ($status:literal, $length:literal, $body:literal) => {
        concat!(
            "HTTP/1.1 ",
            $status,
            "\r\nContent-Length: ",
            $length,
            "\r\n\r\n",
            $body
        )
    };
}

#[test]
fn every_refusal_of_a_shared_folder_has_its_name() {
    let table = [
        (answers!("401 Unauthorized"), "place_refused_credentials"),
        (answers!("403 Forbidden"), "place_not_allowed"),
        (answers!("404 Not Found"), "place_not_there"),
        (answers!("405 Method Not Allowed"), "place_not_a_place"),
        (
            answers!("301 Moved\r\nLocation: https://elsewhere.example"),
            "place_moved",
        ),
        (answers!("507 Insufficient Storage"), "place_full"),
        (answers!("423 Locked"), "place_busy"),
        (answers!("429 Too Many Requests"), "place_busy"),
        (answers!("500 Internal Server Error"), "place_failed"),
        (
            answers!("200 OK", "13", "<html></html>"),
            "place_not_a_place",
        ),
        ("nothing like an answer\r\n\r\n", "place_unreachable"),
        (
            "HTTP/1.1 207 OK\r\nContent-Type: text/xml\r\nContent-Length: 99999999999\r\n\r\n<",
            "place_failed",
        ),
    ];
    check(&table.map(|(answer, code)| (folder_at(&always(answer)), code)));
}

#[test]
fn every_refusal_of_a_bucket_has_its_name() {
    let table = [
        (
            answers!(
                "404 Not Found",
                "40",
                "<Error><Code>NoSuchBucket</Code></Error>"
            ),
            "place_not_there",
        ),
        (
            answers!(
                "403 Forbidden",
                "46",
                "<Error><Code>InvalidAccessKeyId</Code></Error>"
            ),
            "place_refused_credentials",
        ),
        (
            answers!(
                "403 Forbidden",
                "47",
                "<Error><Code>RequestTimeTooSkewed</Code></Error>"
            ),
            "place_clock_off",
        ),
        (answers!("403 Forbidden"), "place_not_allowed"),
        (answers!("503 Slow Down"), "place_busy"),
        (
            answers!("200 OK", "13", "<html></html>"),
            "place_not_a_place",
        ),
    ];
    check(&table.map(|(answer, code)| (bucket_at(&always(answer)), code)));
}

#[test]
fn a_place_whose_lock_nobody_vouches_for_is_not_trusted() {
    // What answers speaks no lock at all; the secret has not gone out.
    let address = always("\x15\x03\x01\x00\x02\x02\x28").replace("http:", "https:");
    check(&[(folder_at(&address), "place_not_trusted")]);
}

#[test]
fn a_listing_that_makes_no_sense_ends_nothing_but_the_exchange() {
    let listing = |href: &str| {
        let body = format!(
            "<D:multistatus xmlns:D=\"DAV:\"><D:response><D:href>{href}</D:href><D:propstat>\
             <D:prop><D:resourcetype/><D:getlastmodified>Fri, 17 Feb 2023 03:37:22 GMT</D:getlastmodified></D:prop><D:status>HTTP/1.1 200 OK</D:status>\
             </D:propstat></D:response></D:multistatus>"
        );
        let head = "HTTP/1.1 207 Multi-Status\r\nContent-Type: text/xml\r\nContent-Length:";
        format!("{head} {}\r\n\r\n{body}", body.len())
    };
    let list = |href: &str| {
        let address = format!("{}/dav", always(listing(href).leak()));
        Remote::open(&folder_at(&address), &BAR, &Cancel::default())
            .unwrap()
            .list("")
    };
    for href in ["/dav", "", "/", "/dav/samenboek/../..", "%", "é"] {
        // Nothing of ours, or a refusal with a name.
        match list(href) {
            Ok(names) => assert_eq!(names, Vec::<String>::new(), "{href}"),
            Err(error) => assert_eq!(error.code(), "place_not_a_place", "{href}"),
        }
    }
    // A whole address is not read; it is no empty folder either.
    let whole = list("http://elsewhere.example/dav/samenboek/x").unwrap_err();
    assert_eq!(whole.code(), "place_not_a_place");
}

#[test]
fn a_place_that_never_answers_is_left_when_somebody_asks() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let address = format!("http://127.0.0.1:{}", listener.local_addr().unwrap().port());
    let cancel = Cancel::default();
    let asked = cancel.clone();
    let silent = std::thread::spawn(move || {
        // The request is here; nobody answers it.
        let (mut stream, _) = listener.accept().unwrap();
        let mut some = [0; 1_024];
        let _ = stream.read(&mut some);
        asked.cancel();
        stream
    });
    let left = Remote::open(&folder_at(&address), &BAR, &cancel).unwrap_err();
    assert_eq!(left.code(), "cancelled");
    silent.join().unwrap();
}
