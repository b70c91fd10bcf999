//! A figure of a measure as one line of JSON: for whoever looks on, and for the table.

use std::fs;
use std::io::Write;

use serde_json::{Value, json};

/// Says it, and keeps it in the file that `SAMENBOEK_PEERS_LOG` names. `load` is how busy the machine was.
pub fn note(what: &str, row: &Value) {
    let load: f64 = fs::read_to_string("/proc/loadavg")
        .ok()
        .and_then(|text| text.split(' ').next()?.parse().ok())
        .unwrap_or_default();
    let mut line = json!({"what": what, "load": load});
    let fields = row.as_object().unwrap().clone();
    line.as_object_mut().unwrap().extend(fields);
    println!("{line}");
    if let Some(log) = std::env::var_os("SAMENBOEK_PEERS_LOG") {
        let log = fs::OpenOptions::new().create(true).append(true).open(log);
        writeln!(log.unwrap(), "{line}").unwrap();
    }
}

/// To hundredths.
pub fn hundredths(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}
