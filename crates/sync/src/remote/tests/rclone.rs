//! A shared folder at `rclone serve webdav`, which keeps half of what breaks off.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::process::Command;
use std::sync::Arc;

use super::server::Shared;
use super::*;

static RCLONE: Shared = Shared::new(std::sync::Weak::new());

fn rclone() -> Server {
    Server::start("rclone", "rclone", |port, folder| {
        let _ = std::fs::create_dir(folder.join("served"));
        let mut command = Command::new("rclone");
        command
            .args(["serve", "webdav", "--config", "/dev/null"])
            .args(["--user", USER, "--pass", SECRET])
            .args(["--addr", &format!("127.0.0.1:{port}")])
            .arg(folder.join("served"));
        command
    })
}

fn fresh() -> (Remote, Arc<Server>) {
    let server = Server::shared(&RCLONE, rclone);
    let place = folder_at(&server.fresh_folder());
    (
        Remote::open(&place, &BAR, &Cancel::default()).unwrap(),
        server,
    )
}

carrier_contract!(fresh);

/// A line to the server that breaks once this many bytes have gone out.
fn line_that_breaks(server: u16, mut after: usize) -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        while let Ok((mut near, _)) = listener.accept() {
            let mut far = TcpStream::connect(("127.0.0.1", server)).unwrap();
            let (mut back, mut to) = (far.try_clone().unwrap(), near.try_clone().unwrap());
            std::thread::spawn(move || std::io::copy(&mut back, &mut to));
            let mut some = [0; 16 * 1024];
            while let Ok(read) = near.read(&mut some) {
                let goes = read.min(after);
                after -= goes;
                if read == 0 || far.write_all(&some[..goes]).is_err() || after == 0 {
                    break;
                }
            }
            let _ = (near.shutdown(Shutdown::Both), far.shutdown(Shutdown::Both));
        }
    });
    port
}

#[test]
fn what_breaks_off_at_any_byte_is_never_found_under_its_name() {
    let (_, server) = fresh();
    let bytes: Vec<u8> = (0..200_000_u32).flat_map(u32::to_le_bytes).collect();
    let mut broken = 0;
    for after in [3_000, 6_000, 20_000, 300_000, 700_000, 2_000_000] {
        let folder = server.fresh_folder();
        let port = line_that_breaks(server.port(), after);
        let bad = folder.replace(&server.port().to_string(), &port.to_string());
        let put = Remote::open(&folder_at(&bad), &BAR, &Cancel::default())
            .and_then(|mut remote| remote.put(&parcel(1), &bytes));
        let mut good = Remote::open(&folder_at(&folder), &BAR, &Cancel::default()).unwrap();
        match put {
            Ok(()) => {}
            Err(error) => {
                let code = error.code();
                assert!(
                    matches!(code, "place_unreachable" | "place_not_there"),
                    "{code}"
                );
                // It may have arrived whole, with the answer lost; never half.
                if good.list("").unwrap().is_empty() {
                    broken += 1;
                } else {
                    assert!(good.get(&parcel(1)).unwrap() == bytes);
                }
            }
        }
        good.put(&parcel(1), &bytes).unwrap();
        assert!(good.get(&parcel(1)).unwrap() == bytes);
        assert_eq!(good.list("").unwrap(), [parcel(1)]);
    }
    assert!(broken >= 4, "only {broken} lines broke");
}

#[test]
fn what_others_left_there_is_no_thing_of_ours() {
    // Of its own: it remembers folders that it has seen, and these are laid there before.
    let server = rclone();
    let address = server.fresh_folder();
    let ours = server.served().join("shared 0/samenboek");
    std::fs::create_dir_all(ours.join("..hidden")).unwrap();
    std::fs::write(ours.join("photo.jpg"), b"holiday").unwrap();
    std::fs::create_dir_all(ours.join(parcel(9))).unwrap();
    let mut remote = Remote::open(&folder_at(&address), &BAR, &Cancel::default()).unwrap();
    remote.put(&head(1), b"x").unwrap();
    assert_eq!(remote.list("").unwrap(), [head(1)]);
    assert_eq!(remote.centres().unwrap().len(), 1);
}

#[test]
fn more_than_a_parcel_is_not_read() {
    let server = rclone();
    let address = server.fresh_folder();
    let path = server.served().join("shared 0/samenboek").join(parcel(1));
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let huge = std::fs::File::create(path).unwrap();
    huge.set_len(1 << 40).unwrap();
    let mut remote = Remote::open(&folder_at(&address), &BAR, &Cancel::default()).unwrap();
    assert_eq!(
        remote.get(&parcel(1)).unwrap_err().code(),
        "stick_too_large"
    );
}
