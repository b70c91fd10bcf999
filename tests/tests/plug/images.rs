//! What a disk may hold after the power went: whatever was synced, and of the rest any part, in any order. Each such disk is
//! made from a recording of what the program really wrote, and the program is started on it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use samenboek_tests::Chance;
use serde_json::json;

use crate::disk::needs_strace;
use samenboek_tests::program::{Laptop, Sitting};

const SAVES: usize = 6;
const DISKS: usize = 36;
const SEED: u64 = 20_261_128;

#[test]
fn whatever_was_answered_is_on_every_disk_that_a_power_cut_may_leave() {
    needs_strace();
    // A real disk: in memory nothing is synced.
    let table = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let laptop = Laptop {
        data: table.path().join("balie"),
    };
    drop(laptop.found());
    let before = files(&laptop.data);
    let trace = table.path().join("trace");
    let mut amina = Sitting::of(laptop.batch(&[
        "strace",
        "-f",
        "-y",
        "-xx",
        "-s",
        "10000000",
        "-e",
        "trace=openat,pwrite64,write,ftruncate,fsync,fdatasync,unlink,rename",
        "-o",
        trace.to_str().unwrap(),
    ]));
    for number in 0..SAVES {
        amina.feed(&json!({
            "args": ["encounter", "add"],
            "stdin": { "title": title(number), "happened_on": "2026-11-20", "note": "Soep met brood. ".repeat(40 * number) },
        }));
        amina.answer().unwrap();
    }
    drop(amina);
    let events = events(&fs::read_to_string(&trace).unwrap(), &laptop.data);
    let answers = events.iter().filter(|it| **it == Event::Answered).count();
    assert_eq!(answers, SAVES, "the recording holds every answer");
    let syncs = events
        .iter()
        .filter(|it| matches!(it, Event::Synced(_)))
        .count();
    assert!(syncs >= SAVES, "and what was synced");

    let mut chance = Chance::of(SEED);
    for number in 0..DISKS {
        // Often right behind an answer, when the most is promised.
        let cut = match number % 2 {
            0 => nth_answer(&events, 1 + chance.below(SAVES)),
            _ => chance.below(events.len() + 1),
        };
        let mut disk = Disk::of(&before);
        events[..cut].iter().for_each(|event| disk.happens(event));
        let promised = events[..cut]
            .iter()
            .filter(|it| **it == Event::Answered)
            .count();
        let folder = table.path().join(format!("disk-{number}"));
        let how = number / 2 % 3;
        disk.after_the_cut(&mut chance, how).write(&folder);
        holds(
            &folder,
            promised,
            &format!("disk {number}, cut {cut}, way {how}"),
        );
    }
}

fn title(number: usize) -> String {
    format!("Avond {number}")
}

fn holds(folder: &Path, promised: usize, what: &str) {
    let laptop = Laptop {
        data: folder.to_owned(),
    };
    let mut amina = laptop.sit();
    let rows = amina.lists(&["encounter", "list"]);
    let there: Vec<&str> = rows
        .iter()
        .filter_map(|row| row["title"].as_str())
        .collect();
    for number in 0..promised {
        let title = title(number);
        assert!(
            there.contains(&title.as_str()),
            "{what}: {title} of {promised} in {there:?}"
        );
    }
    assert!(there.len() <= SAVES, "{what}: {there:?}");
    amina.is_sound();
}

/// Something that the program did to its folder, or said.
#[derive(Debug, PartialEq)]
enum Event {
    Made(String),
    Wrote(String, u64, Vec<u8>),
    Cut(String, u64),
    Synced(String),
    /// The folder itself: which names are in it.
    SyncedFolder,
    Gone(String),
    Answered,
}

fn nth_answer(events: &[Event], n: usize) -> usize {
    let answers = events
        .iter()
        .enumerate()
        .filter(|(_, it)| **it == Event::Answered);
    answers.map(|(at, _)| at + 1).nth(n - 1).unwrap()
}

#[derive(Clone, Default)]
struct File {
    /// Whether its name outlives the power.
    named: bool,
    synced: Vec<u8>,
    /// What was written since.
    loose: Vec<(u64, Option<Vec<u8>>)>,
}

/// A folder, as far as it is on the disk.
struct Disk(BTreeMap<String, File>);

impl Disk {
    fn of(files: &BTreeMap<String, Vec<u8>>) -> Self {
        let there = files.iter().map(|(name, bytes)| {
            let file = File {
                named: true,
                synced: bytes.clone(),
                loose: Vec::new(),
            };
            (name.clone(), file)
        });
        Self(there.collect())
    }

    fn happens(&mut self, event: &Event) {
        match event {
            Event::Made(name) => drop(self.0.entry(name.clone()).or_default()),
            Event::Wrote(name, at, bytes) => {
                let file = self.0.entry(name.clone()).or_default();
                file.loose.push((*at, Some(bytes.clone())));
            }
            Event::Cut(name, length) => {
                let file = self.0.entry(name.clone()).or_default();
                file.loose.push((*length, None));
            }
            Event::Synced(name) => {
                let file = self.0.entry(name.clone()).or_default();
                let loose = std::mem::take(&mut file.loose);
                loose.iter().for_each(|it| apply(&mut file.synced, it));
            }
            Event::SyncedFolder => self.0.values_mut().for_each(|file| file.named = true),
            Event::Gone(name) => drop(self.0.remove(name)),
            Event::Answered => {}
        }
    }

    /// 0: only what was synced. 1: all of it. 2: any of what was not, one of it torn.
    fn after_the_cut(mut self, chance: &mut Chance, how: usize) -> Self {
        self.0
            .retain(|_, file| file.named || how == 1 || how == 2 && chance.once_in(2));
        for file in self.0.values_mut() {
            for mut loose in std::mem::take(&mut file.loose) {
                let stays = match how {
                    0 => false,
                    1 => true,
                    _ => chance.once_in(2),
                };
                if how == 2
                    && chance.once_in(5)
                    && let Some(bytes) = &mut loose.1
                {
                    bytes.truncate(chance.below(bytes.len() / 512 + 1) * 512);
                }
                if stays {
                    apply(&mut file.synced, &loose);
                }
            }
        }
        self
    }

    fn write(&self, folder: &Path) {
        fs::create_dir_all(folder).unwrap();
        for (name, file) in &self.0 {
            fs::write(folder.join(name), &file.synced).unwrap();
        }
    }
}

fn apply(bytes: &mut Vec<u8>, (at, written): &(u64, Option<Vec<u8>>)) {
    let at = usize::try_from(*at).unwrap();
    match written {
        None => bytes.resize(at, 0),
        Some(written) => {
            let end = at + written.len();
            if bytes.len() < end {
                bytes.resize(end, 0);
            }
            bytes[at..end].copy_from_slice(written);
        }
    }
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    entries
        .map(|entry| {
            (
                entry.file_name().into_string().unwrap(),
                fs::read(entry.path()).unwrap(),
            )
        })
        .collect()
}

/// What the trace tells of this folder, in order. A call that another thread interrupted counts where it ended.
fn events(trace: &str, folder: &Path) -> Vec<Event> {
    let mut begun: BTreeMap<&str, &str> = BTreeMap::new();
    let mut events = Vec::new();
    for line in trace.lines() {
        let (thread, call) = line.split_once(' ').unwrap();
        let call = call.trim_start();
        if let Some(start) = call.strip_suffix(" <unfinished ...>") {
            begun.insert(thread, start);
        } else if let Some(rest) = call.strip_prefix("<... ") {
            let start = begun.remove(thread).unwrap_or_default();
            let end = rest.split_once(" resumed>").unwrap().1;
            events.extend(event(&format!("{start}{end}"), folder));
        } else {
            events.extend(event(call, folder));
        }
    }
    events
}

fn event(call: &str, folder: &Path) -> Option<Event> {
    let (name, rest) = call.split_once('(')?;
    let (words, outcome) = rest.rsplit_once(')')?;
    if outcome.contains("= -1") {
        return None;
    }
    let own = |path: &str| {
        let path = Path::new(path).strip_prefix(folder).ok()?;
        Some(path.to_str()?.to_owned())
    };
    // What stands in quotes, and what the first number is called.
    let quoted = |at: usize| words.split('"').nth(1 + 2 * at).map(bytes);
    let text = |at: usize| quoted(at).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let open = words
        .split_once('<')
        .and_then(|(_, rest)| rest.split_once('>'));
    let open = open.map(|(path, _)| String::from_utf8_lossy(&bytes(path)).into_owned());
    let last = || words.rsplit(", ").next()?.parse::<u64>().ok();
    match name {
        "openat" if words.contains("O_CREAT") => own(&text(0)?).map(Event::Made),
        "pwrite64" => Some(Event::Wrote(own(&open?)?, last()?, quoted(0)?)),
        "ftruncate" => Some(Event::Cut(own(&open?)?, last()?)),
        "fsync" | "fdatasync" => match own(&open?)?.as_str() {
            "" => Some(Event::SyncedFolder),
            file => Some(Event::Synced(file.to_owned())),
        },
        "unlink" => own(&text(0)?).map(Event::Gone),
        "write" if words.starts_with("1<") => Some(Event::Answered),
        "write" => {
            let file = own(&open?)?;
            panic!("{file} is written in a way that this recording does not follow")
        }
        _ => None,
    }
}

/// `\x41\x42`, as bytes.
fn bytes(text: &str) -> Vec<u8> {
    let pairs = text.split("\\x").skip(1);
    pairs
        .filter_map(|pair| u8::from_str_radix(pair, 16).ok())
        .collect()
}
