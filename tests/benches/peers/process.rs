//! Each laptop in a process of its own, which obeys lines and answers in lines.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Instant;

use samenboek_app::{Cancel, House, Passphrase};
use samenboek_tests::PASSPHRASE;
use serde_json::{Value, json};

/// A laptop that was opened in a process.
pub struct Peer {
    child: Child,
    orders: ChildStdin,
    answers: BufReader<ChildStdout>,
    port: u16,
}

impl Peer {
    /// One that is called.
    pub fn serving(folder: &Path) -> Self {
        Self::start("peer-serve", folder)
    }

    /// One that calls.
    pub fn calling(folder: &Path) -> Self {
        Self::start("peer-call", folder)
    }

    fn start(how: &str, folder: &Path) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--measure", how])
            .arg(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut peer = Self {
            orders: child.stdin.take().unwrap(),
            answers: BufReader::new(child.stdout.take().unwrap()),
            child,
            port: 0,
        };
        peer.port = peer.answer()["port"].as_u64().unwrap() as u16;
        peer
    }

    fn order(&mut self, words: &str) {
        writeln!(self.orders, "{words}").unwrap();
        self.orders.flush().unwrap();
    }

    fn answer(&mut self) -> Value {
        let mut line = String::new();
        assert!(
            self.answers.read_line(&mut line).unwrap() > 0,
            "the laptop ended"
        );
        serde_json::from_str(&line).unwrap()
    }

    /// Seconds of processor, and the most megabytes of memory, until now.
    fn usage(&self) -> (f64, u64) {
        let pid = self.child.id();
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
        let fields: Vec<&str> = stat
            .rsplit(") ")
            .next()
            .unwrap_or_default()
            .split(' ')
            .collect();
        let ticks = |at: usize| {
            fields
                .get(at)
                .and_then(|it| it.parse::<f64>().ok())
                .unwrap_or(0.0)
        };
        let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
        let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = most.and_then(|it| it.trim().split(' ').next()?.parse::<u64>().ok());
        (
            (ticks(11) + ticks(12)) / 100.0,
            kilobytes.unwrap_or(0) / 1024,
        )
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        let _ = writeln!(self.orders, "end");
        let _ = self.child.wait();
    }
}

/// What a meeting took.
pub struct Met {
    wall_ms: f64,
    sent: u64,
    came: u64,
    cpu_s: [f64; 2],
    peak_mb: [u64; 2],
}

impl Met {
    pub fn row(&self) -> Value {
        let tenths = |value: f64, of: f64| (value * of).round() / of;
        json!({
            "wall_ms": tenths(self.wall_ms, 10.0),
            "wire": {"to_server": self.sent, "from_server": self.came, "total": self.sent + self.came},
            "cpu_s": {"a": tenths(self.cpu_s[0], 100.0), "b": tenths(self.cpu_s[1], 100.0)},
            "peak_mb": {"a": self.peak_mb[0], "b": self.peak_mb[1]},
        })
    }
}

/// One calls the other, and they exchange until both have nothing left to say and everything is durable.
pub fn meet(serving: &mut Peer, calling: &mut Peer) -> Met {
    let words = format!("call {}", serving.port);
    measured(serving, calling, &words)
}

/// Until all that came was loaded, and not only listed and found: milliseconds and seconds of processor.
pub fn check(calling: &mut Peer) -> (f64, f64) {
    let (before, begun) = (calling.usage().0, Instant::now());
    calling.order("check");
    calling.answer();
    let took = begun.elapsed().as_secs_f64() * 1000.0;
    (took, calling.usage().0 - before)
}

/// The same over the connection that is open.
pub fn meet_again(serving: &mut Peer, calling: &mut Peer) -> Met {
    measured(serving, calling, "again")
}

fn measured(serving: &mut Peer, calling: &mut Peer, words: &str) -> Met {
    let before = [serving.usage(), calling.usage()];
    let begun = Instant::now();
    calling.order(words);
    let told = calling.answer();
    serving.answer();
    let wall_ms = begun.elapsed().as_secs_f64() * 1000.0;
    let after = [serving.usage(), calling.usage()];
    Met {
        wall_ms,
        sent: told["sent"].as_u64().unwrap(),
        came: told["came"].as_u64().unwrap(),
        cpu_s: [0, 1].map(|at| after[at].0 - before[at].0),
        peak_mb: [0, 1].map(|at| after[at].1),
    }
}

fn opened(folder: &Path) -> House {
    let house = House::open(folder).unwrap();
    let enrolment = house.find_enrolment(None).unwrap();
    house
        .unlock(&enrolment, &Passphrase::new(PASSPHRASE))
        .unwrap();
    house
}

fn tell(words: &Value) {
    println!("{words}");
    std::io::stdout().flush().unwrap();
}

/// The process of a laptop that is called: a line for each exchange that it joined.
pub fn serve(folder: &Path) {
    let house = opened(folder);
    let lan = house.lan_listen(0).unwrap();
    let never = Cancel::default();
    tell(&json!({"port": lan.port()}));
    let (ended, end) = mpsc::channel();
    thread::scope(|scope| {
        let (house, lan, never) = (&house, &lan, &never);
        scope.spawn(move || {
            while let Ok(Some(link)) = lan.answer(never) {
                while let Ok(round) = house.lan_join(&link, never, &mut |_| {}) {
                    match round.ended {
                        Ok(true) => tell(&json!({"joined": true})),
                        Ok(false) => {}
                        // The other hung up.
                        Err(_) => break,
                    }
                }
            }
            let _ = ended.send(());
        });
        for line in std::io::stdin().lines() {
            if line.unwrap() == "end" {
                break;
            }
        }
        lan.close();
        never.cancel();
        let _ = end.recv();
    });
}

/// The process of a laptop that calls.
pub fn call(folder: &Path) {
    let house = opened(folder);
    let own = house.lan_listen(0).unwrap();
    let never = Cancel::default();
    tell(&json!({"port": own.port()}));
    let mut link = None;
    for line in std::io::stdin().lines() {
        let line = line.unwrap();
        let before = match line.split_once(' ') {
            Some(("call", port)) => {
                if let Some(old) = link.take() {
                    samenboek_app::Link::close(&old);
                }
                let at = format!("127.0.0.1:{port}").parse().unwrap();
                link = Some(own.call_known(at, &never).unwrap());
                (0, 0)
            }
            Some(_) => continue,
            None if line == "end" => break,
            None if line == "check" => {
                let checked = house.check_what_came(&never).unwrap();
                tell(&json!({"set_aside": checked.value}));
                continue;
            }
            None => link.as_ref().unwrap().bytes(),
        };
        let open = link.as_ref().unwrap();
        house
            .lan_exchange(open, &never, &mut |_| {}, &mut |_| {})
            .unwrap();
        let after = open.bytes();
        tell(&json!({"sent": after.0 - before.0, "came": after.1 - before.1}));
    }
}
