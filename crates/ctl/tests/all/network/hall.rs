//! A hall from which no way leads out: two network namespaces with a cable between. Only root can build one; with anybody
//! else the test passes by, and says so, and in CI it fails.

use std::ffi::OsStr;
use std::process::Command;

use super::*;

pub struct Hall([String; 2]);

impl Hall {
    /// Two rooms with a cable between; the first has a way out, the second has none.
    pub fn build() -> Self {
        // A hall for each that is built, also by others on this machine.
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let run = format!("{}{number}", std::process::id());
        let hall = Self(["a", "b"].map(|room| format!("samenboek-join-{run}-{room}")));
        let [a, b] = &hall.0;
        let (near, far) = (format!("sbj{run}a"), format!("sbj{run}b"));
        for words in [
            format!("netns add {a}"),
            format!("netns add {b}"),
            format!("link add {near} netns {a} type veth peer name {far} netns {b}"),
            format!("-n {a} addr add 10.78.0.1/24 dev {near}"),
            format!("-n {b} addr add 10.78.0.2/24 dev {far}"),
            format!("-n {a} link set lo up"),
            format!("-n {b} link set lo up"),
            format!("-n {a} link set {near} up multicast on"),
            format!("-n {b} link set {far} up multicast on"),
            format!("-n {a} route add default via 10.78.0.254"),
        ] {
            assert!(
                ip(&words),
                "ip {words}: is the system package `iproute2` here?"
            );
        }
        hall
    }

    /// The program at this laptop, in a room of the hall.
    pub fn program(&self, room: usize, laptop: &Laptop) -> Command {
        let program = laptop.program();
        let mut inside = Command::new("ip");
        inside.args(["netns", "exec", &self.0[room]]);
        inside.arg(program.get_program()).args(program.get_args());
        for (name, value) in program.get_envs() {
            match value {
                Some(value) => inside.env(name, value),
                None => inside.env_remove(name),
            };
        }
        inside.env_remove(OsStr::new("SAMENBOEK_HALL"));
        inside
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
pub fn may_build() -> bool {
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

#[test]
fn in_a_hall_without_a_way_out_a_newcomer_is_found_let_in_and_has_the_book() {
    if !may_build() {
        return;
    }
    let (table, hall) = (Table::new(), Hall::build());
    let balie = table.laptop("balie", AMINAS);
    let mut amina = balie.found("De Brug", "Amina", "Balie");
    amina.records(&json!({ "happened_on": "2026-11-20", "title": "Samen koken" }));
    drop(amina);
    let thuis = table.laptop("thuis", BRAMS);
    // The usual port, and the network as it is.
    let mut bram = Going::begin(hall.program(1, &thuis), &BRAM[..8]);
    let told = bram.says();
    assert_eq!(told["addresses"], json!(["10.78.0.2:47475"]));
    let mut looking = hall.program(0, &balie);
    let near = Said(
        looking
            .args(["join", "near", "--seconds", "9"])
            .output()
            .unwrap(),
    );
    let said = String::from_utf8_lossy(&near.0.stderr);
    let near: Value = serde_json::from_slice(&near.0.stdout).expect(&said);
    assert_eq!(near["addresses"], json!(["10.78.0.2:47475"]));
    // An address needs no port.
    let digits = digits(&told);
    let words = approve("10.78.0.2", &digits, &["--role", "host"]);
    let approved = Said(hall.program(0, &balie).args(words).output().unwrap()).value();
    assert_eq!(
        (&approved["joined"], &approved["took"]),
        (&json!(true), &json!(1))
    );
    let joined = bram.says();
    assert_eq!(
        (&joined["person"], &joined["brought"]),
        (&json!("Bram"), &json!(1))
    );
    assert_eq!(bram.ends().status(), 0);
}
