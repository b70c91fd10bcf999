//! A bus of its own for one window: what listens to the window, and what tells it of the system, talks there.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// The bus over which a window and a screen reader of one session talk.
pub struct Bus {
    process: Child,
    pub address: String,
}

impl Bus {
    pub fn start() -> Self {
        let mut process = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address=1"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon did not start: install the package dbus-daemon");
        let mut address = String::new();
        let mut said = BufReader::new(process.stdout.take().unwrap());
        said.read_line(&mut address).unwrap();
        Self {
            process,
            address: address.trim().to_owned(),
        }
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A program in Python that talks on this bus: what it is told, and what it says.
pub fn python(bus: &Bus) -> Command {
    let mut python = Command::new("/usr/bin/python3");
    python
        .env("DBUS_SESSION_BUS_ADDRESS", &bus.address)
        .env("DBUS_SYSTEM_BUS_ADDRESS", &bus.address)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    python
}
