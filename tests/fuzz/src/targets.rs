//! The targets, each with its name and how much of it a short run does.

pub mod documents;
pub mod files;
mod ledger;
pub mod lists;
mod network;
mod pairing;
mod parcels;
mod rest;
mod texts;
pub mod way_in;

/// One decoder and what it is asked.
pub struct Target {
    /// Its name, which is that of its corpus.
    pub name: &'static str,
    /// Hands bytes to it.
    pub run: fn(&[u8]),
    /// How many changes of the corpus a short run hands to it.
    pub short: usize,
    /// How many inputs a long run hands to it.
    pub long: usize,
    /// The most bytes of one input in a long run.
    pub most: usize,
}

const fn target(
    name: &'static str,
    run: fn(&[u8]),
    short: usize,
    long: usize,
    most: usize,
) -> Target {
    Target {
        name,
        run,
        short,
        long,
        most,
    }
}

/// All of them: first those that only read, then those that also open, sign or merge, and last the importers.
pub const TARGETS: [Target; 33] = [
    target("parcel", parcels::parcel, 20_000, 1_000_000, 2048),
    target("inside", parcels::inside, 20_000, 1_000_000, 4096),
    target("epoch", parcels::epoch, 10_000, 1_000_000, 4096),
    target("claim", documents::claim, 30_000, 1_000_000, 2048),
    target("entries", documents::entries, 30_000, 1_000_000, 2048),
    target("chunk", documents::chunk, 30_000, 1_000_000, 2048),
    target("names", network::names, 30_000, 1_000_000, 512),
    target("typed", network::typed, 10_000, 1_000_000, 512),
    target("frames", network::frames, 10_000, 1_000_000, 4096),
    target("request", pairing::request, 20_000, 1_000_000, 512),
    target("statement", ledger::statement, 10_000, 1_000_000, 1024),
    target("keys-file", rest::keys_file, 10_000, 1_000_000, 4096),
    target("key-stick", way_in::key_stick, 10_000, 1_000_000, 256),
    target("paper", way_in::paper, 10_000, 1_000_000, 256),
    target("agreed", texts::agreed, 4_000, 1_000_000, 2048),
    target("drawn", texts::drawn, 4_000, 1_000_000, 1024),
    target("rhythm", texts::rhythm, 4_000, 1_000_000, 128),
    target("backup", rest::backup, 500, 100_000, 256),
    target("key-box", parcels::key_box, 1_500, 100_000, 512),
    target("sealed", parcels::sealed, 2_000, 100_000, 2048),
    target("answer", pairing::answer, 500, 100_000, 2048),
    target("line", pairing::line, 500, 100_000, 1024),
    target("ledger", ledger::ledger, 1_000, 30_000, 1024),
    target("change", documents::change, 10_000, 500_000, 4096),
    target("copy", documents::copy, 10_000, 500_000, 8192),
    target("word", documents::word, 10_000, 500_000, 8192),
    target("xlsx", lists::xlsx, 150, 100_000, 8192),
    target("ods", lists::ods, 150, 100_000, 8192),
    target("csv", lists::csv, 150, 100_000, 4096),
    target("package", lists::package, 100, 100_000, 4096),
    target("photo", files::pictures, 300, 100_000, 4096),
    target("language", files::language, 1_000, 100_000, 4096),
    target("recordings", files::recordings, 1_000, 100_000, 4096),
];

/// The target of this name.
pub fn find(name: &str) -> Option<&'static Target> {
    TARGETS.iter().find(|target| target.name == name)
}
