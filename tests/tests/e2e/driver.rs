//! One driver for one laptop, and everything that it started.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{SystemTime, UNIX_EPOCH};

/// The engine's driver; the window it starts works in the folder it was given.
pub struct Driver {
    process: Child,
    port: u16,
    data: PathBuf,
}

impl Driver {
    /// Starts one on a free port; what lies in `programs` goes before the system's own. On `bus` a screen
    /// reader may listen.
    pub fn start(
        data: &Path,
        temporary: &Path,
        answers: &Path,
        programs: &Path,
        bus: Option<&str>,
    ) -> Self {
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|free| free.local_addr())
            .unwrap()
            .port();
        let process = Command::new("WebKitWebDriver")
            .args([&format!("--port={port}"), "--host=127.0.0.1"])
            .env("DISPLAY", screen())
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("SAMENBOEK_DATA", data)
            .env("SAMENBOEK_DIALOGS", answers)
            // Two windows of one centre side by side meet when a story says so.
            .env("SAMENBOEK_NEAR", "nobody")
            // Newcomers are found for real, and by this program's laptops only.
            .env("SAMENBOEK_HALL", format!("e{}", std::process::id()))
            .env("SAMENBOEK_STICKS", data.with_file_name("sticks"))
            // Time passes when a story says so.
            .env("SAMENBOEK_PASSED", data.with_file_name("passed"))
            .env("TMPDIR", temporary)
            .env("PATH", with_ours_first(programs))
            .envs(bus.map(|address| ("DBUS_SESSION_BUS_ADDRESS", address)))
            .envs(bus.map(|address| ("DBUS_SYSTEM_BUS_ADDRESS", address)))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver did not start: install the package webkit2gtk-driver");
        Self {
            process,
            port,
            data: data.to_owned(),
        }
    }

    /// Where it listens.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Ends the window as a pulled plug does.
    pub fn kill_the_window(&self) {
        end_all(&[self.process_of(&program("SAMENBOEK_APP", "samenboek"))]);
    }

    /// When the process of this program began: milliseconds since 1970, as exact as the kernel's hundredths of a second.
    pub fn started_at(&self, program: &Path) -> f64 {
        let pid = self.process_of(program);
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
        // The twenty-second field; the second may hold blanks.
        let fields = stat.rsplit_once(") ").unwrap().1.split(' ');
        let ticks: f64 = fields.skip(19).find_map(|it| it.parse().ok()).unwrap();
        let up = fs::read_to_string("/proc/uptime").unwrap();
        let up: f64 = up.split(' ').find_map(|it| it.parse().ok()).unwrap();
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
        now.as_secs_f64() * 1000.0 - (up * 1000.0 - ticks * 10.0)
    }

    fn process_of(&self, program: &Path) -> u32 {
        let app = fs::canonicalize(program).unwrap();
        self.processes()
            .into_iter()
            .find(|pid| fs::read_link(format!("/proc/{pid}/exe")).is_ok_and(|exe| exe == app))
            .expect("the window runs")
    }

    /// What works in our data folder; nobody else's window does.
    pub fn processes(&self) -> Vec<u32> {
        let ours = format!("SAMENBOEK_DATA={}\0", self.data.display()).into_bytes();
        let entries = fs::read_dir("/proc").unwrap().flatten();
        let pids = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
        pids.filter(|pid| {
            fs::read(format!("/proc/{pid}/environ"))
                .is_ok_and(|words| words.windows(ours.len()).any(|part| part == ours))
        })
        .collect()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        end_all(&self.processes());
        let _ = self.process.wait();
    }
}

/// The screen of this story: no other story that runs at the same time takes the focus there.
fn screen() -> String {
    let slot = std::env::var("NEXTEST_TEST_GLOBAL_SLOT").ok();
    let slot = slot.and_then(|slot| slot.parse().ok()).unwrap_or(0);
    let screens = std::env::var("SAMENBOEK_SCREENS").unwrap_or_default();
    let of_slot = screens.split(' ').nth(slot).filter(|name| !name.is_empty());
    let named = of_slot.map(str::to_owned);
    named
        .or_else(|| std::env::var("DISPLAY").ok())
        .expect("no screen: run `cargo xtask test --step window`")
}

fn with_ours_first(programs: &Path) -> std::ffi::OsString {
    let system = std::env::var_os("PATH").unwrap_or_default();
    let all = std::iter::once(programs.to_owned()).chain(std::env::split_paths(&system));
    std::env::join_paths(all).unwrap()
}

/// Ends these and waits until they let go of their files: a window outlives its session, and its
/// helpers outlive the window.
pub fn end_all(processes: &[u32]) {
    for pid in processes {
        end(*pid);
    }
    while processes.iter().any(|pid| alive(*pid)) {
        std::thread::yield_now();
    }
}

fn end(pid: u32) {
    let _ = Command::new("kill")
        .args(["-9", &pid.to_string()])
        .stderr(Stdio::null())
        .status();
}

/// A dead process keeps its number until somebody asks after it, and its files until its last thread is gone.
fn alive(pid: u32) -> bool {
    let threads = fs::read_dir(format!("/proc/{pid}/task"))
        .into_iter()
        .flatten()
        .flatten();
    threads
        .filter_map(|thread| fs::read_to_string(thread.path().join("stat")).ok())
        .filter_map(|stat| Some(stat.rsplit_once(')')?.1.trim_start().to_owned()))
        .any(|state| !state.starts_with(['Z', 'X']))
}

/// A program of the house: named by the environment, else where cargo puts it.
pub fn program(variable: &str, name: &str) -> PathBuf {
    std::env::var_os(variable).map_or_else(|| target().join("debug").join(name), PathBuf::from)
}

/// Where cargo builds.
pub fn target() -> PathBuf {
    // The test lies in debug/deps below it.
    let test = std::env::current_exe().unwrap();
    test.ancestors().nth(3).unwrap().to_owned()
}
