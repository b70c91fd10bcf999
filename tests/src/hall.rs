//! A hall from which no way leads out: two network namespaces with a cable between.

use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

/// Two rooms with a cable between; the first has a way out, the second has none.
pub struct Hall([String; 2]);

impl Hall {
    /// A hall of its own for each that is built. None when nobody here may build one, which is told: only root may.
    ///
    /// # Panics
    ///
    /// In CI: what passes by there is tested nowhere.
    pub fn build() -> Option<Self> {
        let id = Command::new("id").arg("-u").output().unwrap();
        let is_root = id.stdout.starts_with(b"0\n");
        assert!(
            is_root || std::env::var_os("CI").is_none(),
            "CI must run this as root: it builds network namespaces"
        );
        if !is_root {
            eprintln!("PASSED BY: only root can build a hall of network namespaces");
            return None;
        }
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let run = format!("{}{number}", std::process::id());
        let hall = Self(["a", "b"].map(|room| format!("samenboek-house-{run}-{room}")));
        let [a, b] = &hall.0;
        let (near, far) = (format!("sbh{run}a"), format!("sbh{run}b"));
        for words in [
            format!("netns add {a}"),
            format!("netns add {b}"),
            format!("link add {near} netns {a} type veth peer name {far} netns {b}"),
            format!("-n {a} addr add 10.79.0.1/24 dev {near}"),
            format!("-n {b} addr add 10.79.0.2/24 dev {far}"),
            format!("-n {a} link set lo up"),
            format!("-n {b} link set lo up"),
            format!("-n {a} link set {near} up multicast on"),
            format!("-n {b} link set {far} up multicast on"),
            format!("-n {a} route add default via 10.79.0.254"),
        ] {
            assert!(
                ip(&words),
                "ip {words}: is the system package `iproute2` here?"
            );
        }
        Some(hall)
    }

    /// This program in a room of the hall.
    pub fn program(&self, room: usize, program: &Path) -> Command {
        let mut inside = Command::new("ip");
        inside.args(["netns", "exec", &self.0[room]]).arg(program);
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
