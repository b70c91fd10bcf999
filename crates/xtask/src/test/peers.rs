//! Our laptops and other programs on one workload, beside one another: `tests/peers`.

use std::fs;

use crate::house;
use crate::tool::{Said, Tool};

/// How many records each takes. automerge-repo does not come to the end of ten thousand.
const RIVALS: [(&str, &str); 3] = [
    ("pouchdb", "10000"),
    ("comapeo", "10000"),
    ("automerge-repo", "1000"),
];

/// Measures all of them, and prints a table at the end.
pub fn peers() -> Result<Vec<Said>, String> {
    let (peers, work) = (
        house::root().join("tests/peers"),
        house::target().join("peers"),
    );
    let fault = |fault: std::io::Error| format!("no folder for the measures ({fault})");
    if work.exists() {
        fs::remove_dir_all(&work).map_err(fault)?;
    }
    fs::create_dir_all(&work).map_err(fault)?;
    let at = |name: &str| work.join(name).to_string_lossy().into_owned();
    let mut said = Vec::new();
    for count in ["1000", "10000"] {
        let records = at(&format!("records-{count}"));
        said.push(ours(&["records", count, &records]).listen()?);
    }
    for count in ["1000", "10000", "100000"] {
        let words = ["peers", count, "3", &at("books")];
        let log = at(&format!("samenboek-{count}.log"));
        said.push(ours(&words).with("SAMENBOEK_PEERS_LOG", log).listen()?);
    }
    let installed = Tool::new("npm")
        .words(&["install", "--no-package-lock", "--no-audit", "--no-fund"])
        .within(&peers);
    if !installed.call()? {
        return Err("`npm install` in tests/peers did not finish".to_owned());
    }
    for (rival, count) in RIVALS {
        let (records, log) = (
            at(&format!("records-{count}")),
            at(&format!("{rival}-{count}.log")),
        );
        let words = [
            "bench.mjs",
            rival,
            &records,
            "--log",
            &log,
            "--dir",
            &at("books"),
        ];
        said.push(Tool::new("node").words(&words).within(&peers).listen()?);
    }
    let logs = fs::read_dir(&work).map_err(fault)?.flatten();
    let logs = logs.map(|entry| entry.path().to_string_lossy().into_owned());
    let mut logs: Vec<String> = logs.filter(|path| path.ends_with(".log")).collect();
    logs.sort();
    let table = Tool::new("node").words(&["table.mjs"]).words(&logs);
    said.push(table.within(&peers).listen()?);
    Ok(said)
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
