//! The table of the README: our laptops and other programs on one workload, each measure beside its floor (`tests/peers`).

use std::fs;
use std::path::{Path, PathBuf};

use super::long;
use crate::screen::VirtualScreen;
use crate::tool::{Said, Tool};
use crate::{house, ui};

/// How many records each takes. automerge-repo does not come to the end of ten thousand.
const RIVALS: [(&str, &str); 3] = [
    ("pouchdb", "10000"),
    ("comapeo", "10000"),
    ("automerge-repo", "1000"),
];

/// W3 to W8 of our own; each ends the growth with the largest book.
const OWN: [&[&str]; 6] = [
    &["save"],
    &["list", "10000"],
    &["list", "100000"],
    &["search", "100000"],
    &["memory", "100000"],
    &["paper"],
];

/// Measures all of them, and prints a table at the end. It takes some hours, most of which goes into filling books; what
/// was filled stays in `target/table` for the next time.
pub fn table() -> Result<Vec<Said>, String> {
    let work = Work::begin()?;
    let mut said = vec![work.own(&["list", "100"])?];
    for words in OWN {
        said.push(work.own(words)?);
    }
    said.push(work.own(&["year", &work.at("books")])?);
    said.extend(work.in_the_window()?);
    said.extend(work.far()?);
    said.extend(work.beside_others()?);
    let logs = fs::read_dir(work.folder.join("logs")).map_err(|fault| no_folder(&fault))?;
    let logs = logs
        .flatten()
        .map(|entry| entry.path().to_string_lossy().into_owned());
    let mut logs: Vec<String> = logs.collect();
    logs.sort();
    let table = Tool::new("node").words(&["table.mjs"]).words(&logs);
    said.push(table.within(&work.peers).listen()?);
    Ok(said)
}

/// Where the measures lie.
struct Work {
    folder: PathBuf,
    peers: PathBuf,
}

fn no_folder(fault: &std::io::Error) -> String {
    format!("no folder for the measures ({fault})")
}

impl Work {
    fn begin() -> Result<Self, String> {
        let folder = house::target().join("table");
        let logs = folder.join("logs");
        if logs.exists() {
            fs::remove_dir_all(&logs).map_err(|fault| no_folder(&fault))?;
        }
        for each in [&logs, &folder.join("books")] {
            fs::create_dir_all(each).map_err(|fault| no_folder(&fault))?;
        }
        let peers = house::root().join("tests/peers");
        Ok(Self { folder, peers })
    }

    fn at(&self, name: &str) -> String {
        self.folder.join(name).to_string_lossy().into_owned()
    }

    /// One of our own measures, noted under our name.
    fn own(&self, words: &[&str]) -> Result<Said, String> {
        let log = self.at("logs/samenboek.log");
        self.noted(ours(words), Path::new(&log)).listen()
    }

    fn noted(&self, tool: Tool, log: &Path) -> Tool {
        tool.with("SAMENBOEK_PEERS_LOG", log)
            .with("SAMENBOEK_BENCH_BOOKS", self.at("books"))
    }

    /// W10: the release build of the program and of an empty window.
    fn in_the_window(&self) -> Result<Vec<Said>, String> {
        ui::build()?;
        let release = house::target().join("release");
        let built = [
            house::cargo_build(&["build", "--release", "--bins"]).listen()?,
            house::cargo(&["build", "--release", "--package", "samenboek"])
                .words(&["--features", "tauri/custom-protocol,empty"])
                .words(&["--example", "empty"])
                .listen()?,
        ];
        if built.iter().any(|one| !one.well) {
            return Ok(built.into());
        }
        let screen = VirtualScreen::start()?;
        let words = ["test", "--test", "e2e", "how_long_somebody_waits"];
        let measured = self
            .noted(
                house::cargo_build(&words),
                &self.folder.join("logs/samenboek.log"),
            )
            .with("SAMENBOEK_APP", release.join("samenboek"))
            .with("SAMENBOEK_CTL", release.join("samenboekctl"))
            .with("SAMENBOEK_EMPTY", release.join("examples/empty"))
            .with("DISPLAY", &screen.display)
            .with("GDK_BACKEND", "x11");
        let mut said = Vec::from(built);
        said.push(measured.listen()?);
        Ok(said)
    }

    /// W9: a bucket of three nodes of Garage.
    fn far(&self) -> Result<Vec<Said>, String> {
        let garage = long::garage_program()?;
        let words = ["test", "--test", "house", "beside_a_thousand_other_centres"];
        let measured = house::cargo_build(&words).with("SAMENBOEK_TEST_GARAGE", garage);
        let log = self.folder.join("logs/samenboek.log");
        Ok(vec![self.noted(measured, &log).listen()?])
    }

    /// W1 to W4: ours and others.
    fn beside_others(&self) -> Result<Vec<Said>, String> {
        let mut said = Vec::new();
        for count in ["1000", "10000"] {
            let records = self.at(&format!("records-{count}"));
            said.push(ours(&["records", count, &records]).listen()?);
        }
        for count in ["1000", "10000", "100000"] {
            let words = ["peers", count, "3", &self.at("books")];
            let log = self.at(&format!("logs/samenboek-{count}.log"));
            said.push(self.noted(ours(&words), Path::new(&log)).listen()?);
        }
        let installed = Tool::new("npm")
            .words(&["install", "--no-package-lock", "--no-audit", "--no-fund"])
            .within(&self.peers);
        if !installed.call()? {
            return Err("`npm install` in tests/peers did not finish".to_owned());
        }
        for (rival, count) in RIVALS {
            let (records, log) = (
                self.at(&format!("records-{count}")),
                self.at(&format!("logs/{rival}-{count}.log")),
            );
            let books = self.at("books");
            let words = ["bench.mjs", rival, &records, "--log", &log, "--dir", &books];
            said.push(
                Tool::new("node")
                    .words(&words)
                    .within(&self.peers)
                    .listen()?,
            );
        }
        Ok(said)
    }
}

fn ours(words: &[&str]) -> Tool {
    let built = ["test", "--release", "--package", "samenboek-tests"];
    house::cargo(&built)
        .words(&[
            "--features",
            "peers",
            "--test",
            "benches",
            "--",
            "--measure",
        ])
        .words(words)
}
