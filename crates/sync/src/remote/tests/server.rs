//! A real server, started for the tests and ended with them.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, Weak};

use tempfile::TempDir;

pub(super) struct Server {
    child: Child,
    port: u16,
    files: TempDir,
    folders: AtomicU32,
}

/// Where the tests of one module find the server that they share while any of them runs.
pub(super) type Shared = Mutex<Weak<Server>>;

impl Server {
    /// The server of this module, started when nobody has it running.
    pub(super) fn shared(place: &Shared, start: fn() -> Self) -> Arc<Self> {
        let mut shared = place.lock().unwrap_or_else(|broken| broken.into_inner());
        if let Some(running) = shared.upgrade() {
            return running;
        }
        let started = Arc::new(start());
        *shared = Arc::downgrade(&started);
        started
    }

    /// Starts what `command` makes of a free port and a folder of its own, and waits until it
    /// answers.
    pub(super) fn start(
        program: &str,
        package: &str,
        mut command: impl FnMut(u16, &Path) -> Command,
    ) -> Self {
        let files = tempfile::tempdir().unwrap();
        open_to_all(files.path());
        for _ in 0..5 {
            let port = free_port();
            let started = command(port, files.path())
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn();
            let mut child = started.unwrap_or_else(|error| {
                panic!("{program} is not here ({error}): install the system package `{package}`")
            });
            if answers(&mut child, port) {
                return Self {
                    child,
                    port,
                    files,
                    folders: AtomicU32::new(0),
                };
            }
            let _ = child.kill();
            let _ = child.wait();
        }
        panic!("{program} does not start; is the system package `{package}` whole?");
    }

    /// The folder that it serves.
    pub(super) fn served(&self) -> PathBuf {
        self.files.path().join("served")
    }

    pub(super) fn port(&self) -> u16 {
        self.port
    }

    pub(super) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The address of a folder at the server on which nothing lies yet. The server makes it
    /// itself, because some remember what they saw.
    pub(super) fn fresh_folder(&self) -> String {
        let number = self.folders.fetch_add(1, Ordering::Relaxed);
        let path = format!("/shared%20{number}");
        let request = format!(
            "MKCOL {path} HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\
             Authorization: Basic c29waGllOnBhc3N3b3Jk\r\nContent-Length: 0\r\n\r\n"
        );
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
        format!("{}{path}", self.address())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Asked kindly, so that it ends those that work for it too.
        let asked = Command::new("kill")
            .arg(self.child.id().to_string())
            .status();
        if !asked.is_ok_and(|status| status.success()) {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}

/// A server that root starts becomes somebody else, who must get in here.
pub(super) fn open_to_all(folder: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o777)).unwrap();
    }
}

pub(super) fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    listener.local_addr().unwrap().port()
}

fn answers(child: &mut Child, port: u16) -> bool {
    loop {
        if TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return true;
        }
        if child.try_wait().unwrap().is_some() {
            return false;
        }
        std::thread::yield_now();
    }
}
