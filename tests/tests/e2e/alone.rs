//! Whom the program speaks with, what it shows to others of its process, and what its journal says.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::driver::program;
use crate::laptop::{Laptop, PASSPHRASE};
use crate::pages::{hook, leave, sit_down};
use crate::window::Window;

/// What the libraries of a window keep for themselves: settings of the desktop, programs of the graphics card, fonts, codecs.
const OF_LIBRARIES: [&str; 4] = [
    "/dconf/",
    "/mesa_shader_cache",
    "/fontconfig/",
    "/gstreamer-1.0/",
];
const NOTE: &str = "Roerdomp bracht brood mee.";

/// A program that starts ours and writes down every address that any thread or helper of it asks for, and every file that
/// one opens.
fn watched(laptop: &Laptop) -> (PathBuf, PathBuf) {
    let (seen, app) = (laptop.path("gezien"), program("SAMENBOEK_APP", "samenboek"));
    let app = fs::canonicalize(app).unwrap();
    let asked = "trace=connect,sendto,sendmsg,sendmmsg,bind,open,openat,openat2,creat";
    let deed = format!(
        "exec strace -f --seccomp-bpf -qq -e {asked} -o '{seen}' '{}' \"$@\"",
        app.display()
    );
    laptop.program("samenboek-watched", &deed);
    (laptop.path("bin/samenboek-watched").into(), seen.into())
}

async fn an_evening(window: &Window) {
    window.see(&hook("picker")).await;
    sit_down(window).await;
    window.click(&hook("new-encounter")).await;
    window.fill(&hook("note"), NOTE).await;
    window.click(&hook("save")).await;
    window.see(&hook("toast")).await;
    for page in [
        "#/mensen",
        "#/delen",
        "#/inzicht",
        "#/hulp",
        "#/instellingen/over",
    ] {
        window.turn_to(page).await;
        window.see("#page-title").await;
    }
    leave(window).await;
}

/// Addresses beyond this computer that were asked for. The driver speaks with the window over the loopback; that the
/// program waits at a port to be called says nothing to anybody.
fn of_the_internet(seen: &Path) -> Vec<String> {
    let text = fs::read_to_string(seen).unwrap();
    assert!(text.contains("AF_UNIX"), "something was seen");
    let lines = text.lines().filter(|line| line.contains("AF_INET"));
    let others = lines.filter(|line| !line.contains("127.0.0.1") && !line.contains(" bind("));
    others.map(str::to_owned).collect()
}

/// Files outside the laptop's own folders that were opened to write to them.
fn written_elsewhere(seen: &Path, laptop: &Laptop) -> BTreeSet<String> {
    let text = fs::read_to_string(seen).unwrap();
    let opened = text
        .lines()
        .filter(|line| line.contains(" open") || line.contains(" creat("));
    let written = opened.filter(|line| {
        let is_to_write = ["O_WRONLY", "O_RDWR", "O_CREAT", "creat("];
        is_to_write.iter().any(|how| line.contains(how)) && !line.contains("= -1")
    });
    let files = written.filter_map(|line| line.split('"').nth(1));
    let ours = laptop.path("");
    files
        .filter(|file| {
            !file.starts_with(&ours) && !["/dev/", "/proc/"].iter().any(|of| file.starts_with(of))
        })
        .map(str::to_owned)
        .collect()
}

/// Files of the laptop, whatever made them, in which this stands as it is.
fn holding(folder: &Path, words: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        let kind = entry.file_type().unwrap();
        if kind.is_dir() {
            found.extend(holding(&path, words));
        } else if kind.is_file() && holds(&path, words) {
            found.push(path);
        }
    }
    found
}

/// Whether this stands in a file as it is, in either way of writing letters down.
fn holds(file: &Path, words: &str) -> bool {
    let bytes = fs::read(file).unwrap_or_default();
    let wide: Vec<u8> = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let ways = [words.as_bytes(), &wide];
    ways.iter()
        .any(|way| bytes.windows(way.len()).any(|here| here == *way))
}

#[tokio::test]
async fn the_window_speaks_with_nobody_and_its_journal_holds_no_word_of_anybody() {
    let laptop = Laptop::of_amina();
    let (watched, seen) = watched(&laptop);
    let window = Window::of(laptop.driver(), "balie", &watched).await;
    an_evening(&window).await;
    window.shut().await;
    assert_eq!(of_the_internet(&seen), Vec::<String>::new());
    let elsewhere = written_elsewhere(&seen, &laptop);
    let is_a_librarys = |file: &String| OF_LIBRARIES.iter().any(|folder| file.contains(folder));
    let others: Vec<&String> = elsewhere
        .iter()
        .filter(|file| !is_a_librarys(file))
        .collect();
    assert_eq!(others, Vec::<&String>::new());
    assert!(elsewhere.iter().all(|file| !holds(Path::new(file), NOTE)));
    assert_eq!(
        holding(Path::new(&laptop.path("")), NOTE),
        Vec::<PathBuf>::new()
    );
    let journal = Path::new(&laptop.path("data")).join("log");
    let mut lines = String::new();
    for file in fs::read_dir(journal).unwrap().flatten() {
        lines += &fs::read_to_string(file.path()).unwrap();
    }
    assert!(lines.contains("started"), "a journal is kept");
    for word in [
        "Amina", "Kerkuil", "soep", "Roerdomp", "brood", "De Brug", PASSPHRASE, "fiets",
    ] {
        assert!(!lines.contains(word), "{word} in the journal");
    }
}

#[test]
fn no_library_of_the_process_can_take_our_database_for_its_own() {
    for name in ["samenboek", "samenboekctl"] {
        let variable = ["SAMENBOEK_APP", "SAMENBOEK_CTL"][usize::from(name == "samenboekctl")];
        let told = Command::new("nm")
            .args(["-D", "--defined-only"])
            .arg(program(variable, name))
            .output()
            .unwrap();
        assert!(told.status.success(), "nm comes with the linker");
        let symbols = String::from_utf8_lossy(&told.stdout).to_lowercase();
        let ours: Vec<&str> = symbols
            .lines()
            .filter(|line| line.contains("sqlite") || line.contains("sqlcipher"))
            .collect();
        assert_eq!(ours, Vec::<&str>::new(), "{name}");
    }
}
