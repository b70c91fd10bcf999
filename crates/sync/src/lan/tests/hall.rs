//! Two laptops in a hall: two network namespaces with a switch between them, one of which has no
//! way out to anywhere else. Only root can build a hall; with anybody else the test passes by, and says so, and in CI it fails.

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::loopback::laptop;
use super::*;

/// Tells a program that it is a laptop in the hall, and which.
const ROLE: &str = "SAMENBOEK_TEST_HALL";

struct Hall([String; 2]);

impl Hall {
    /// Two rooms with a cable between; the first has a way out, the second has none.
    fn build() -> Self {
        let run = std::process::id();
        let rooms = ["a", "b"].map(|room| format!("samenboek-{run}-{room}"));
        let hall = Self(rooms);
        let [a, b] = &hall.0;
        let (near, far) = (format!("sbv{run}a"), format!("sbv{run}b"));
        for words in [
            format!("netns add {a}"),
            format!("netns add {b}"),
            format!("link add {near} netns {a} type veth peer name {far} netns {b}"),
            format!("-n {a} addr add 10.77.0.1/24 dev {near}"),
            format!("-n {b} addr add 10.77.0.2/24 dev {far}"),
            format!("-n {a} link set lo up"),
            format!("-n {b} link set lo up"),
            format!("-n {a} link set {near} up multicast on"),
            format!("-n {b} link set {far} up multicast on"),
            format!("-n {a} route add default via 10.77.0.254"),
        ] {
            assert!(
                ip(&words),
                "ip {words}: is the system package `iproute2` here?"
            );
        }
        hall
    }

    fn laptop(&self, room: usize) -> Command {
        let mut command = Command::new("ip");
        command
            .args(["netns", "exec", &self.0[room]])
            .arg(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "lan::tests::hall::a_laptop_in_the_hall",
                "--nocapture",
            ])
            .env(ROLE, room.to_string())
            .stdout(Stdio::piped());
        command
    }
}

impl Drop for Hall {
    fn drop(&mut self) {
        for room in &self.0 {
            ip(&format!("netns del {room}"));
        }
    }
}

fn ip(words: &str) -> bool {
    let done = Command::new("ip").args(words.split(' ')).status();
    done.is_ok_and(|status| status.success())
}

/// Whether somebody sits here who may build a hall, which is told when not. In CI that is a failure: what passes by there
/// is tested nowhere.
fn may_build() -> bool {
    let said = Command::new("id").arg("-u").output().unwrap();
    let is_root = said.stdout.starts_with(b"0\n");
    assert!(
        is_root || std::env::var_os("CI").is_none(),
        "CI must run this as root: it builds network namespaces"
    );
    if !is_root {
        eprintln!("PASSED BY: only root can build a hall of network namespaces");
    }
    is_root
}

/// What each of the two programs does; anywhere else it does nothing.
#[test]
fn a_laptop_in_the_hall() {
    let Ok(room) = std::env::var(ROLE) else {
        return;
    };
    let is_first = room == "0";
    let (own, other) = if is_first { (1, 2) } else { (2, 1) };
    let (mine, theirs) = (laptop(own), laptop(other).public());
    let never = Cancel::default();
    let lan = Lan::listen(mine.clone(), [theirs].into(), 0).unwrap();
    let near = Near::begin(mine.public(), lan.port(), [own; 16], [theirs].into()).unwrap();
    let found = near.next(Duration::from_secs(20), &never).unwrap().unwrap();
    assert_eq!(found.key, theirs);
    let mut shelf = Shelf::new(own);
    shelf.save(if is_first { AMINA } else { JAN }, 1, b"from the hall");
    // The lower key calls, the other answers.
    let outcome = if is_first {
        let calls = found.addresses.iter();
        let link = calls
            .flat_map(|at| lan.call(*at, theirs, &never).ok())
            .next();
        link.unwrap()
            .exchange(DE_BRUG, None, |_| (), &mut shelf, &never)
            .unwrap()
    } else {
        let link = lan.answer(&never).unwrap().unwrap();
        link.join(DE_BRUG, |_| None, &mut shelf, &never).unwrap()
    };
    assert!(outcome.agreed && shelf.bytes.len() == 2);
    lan.close();
    std::io::stdout()
        .write_all(format!("the laptop in room {room} has everything\n").as_bytes())
        .unwrap();
}

#[test]
fn two_laptops_find_each_other_in_a_hall_from_which_no_way_leads_out() {
    if !may_build() {
        return;
    }
    let hall = Hall::build();
    let laptops = [0, 1].map(|room| hall.laptop(room).spawn().unwrap());
    for (room, laptop) in laptops.into_iter().enumerate() {
        let said = laptop.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&said.stdout).into_owned();
        let word = format!("the laptop in room {room} has everything");
        assert!(said.contains(&word), "{said}");
    }
}
