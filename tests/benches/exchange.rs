//! Ten thousand encounters to a fresh laptop, against copying the same packed parcels with fsync.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use samenboek_domain::person::Role;
use samenboek_tests::{Laptop, Stick};
use tempfile::TempDir;

use crate::{milliseconds, records};

pub fn measure(count: usize) {
    let folder = TempDir::new_in("/var/tmp")
        .or_else(|_| TempDir::new())
        .unwrap();
    let memory = TempDir::new_in("/dev/shm")
        .or_else(|_| TempDir::new())
        .unwrap();
    let mut marga = Laptop::new(&memory.path().join("marga"), 1);
    marga.found("De Brug", "Marga", "Balie");
    records::fill(&marga, count);
    let mut amina = Laptop::new(&folder.path().join("amina"), 2);
    amina.join(&marga, "Amina", "Amina thuis", Role::Volunteer);
    let stick = folder.path().join("stick");
    let (packed, _) = milliseconds(|| marga.exchange(&mut Stick::open(&stick)).unwrap());
    let (bytes, files) = size(&stick);
    let (copied, ()) = milliseconds(|| copy(&stick, &folder.path().join("copy")));
    let (took, brought) =
        milliseconds(|| amina.exchange(&mut Stick::open(&stick)).unwrap().brought);
    assert_eq!(brought, count);
    let (one_load, _) = milliseconds(|| amina.house().document_states().unwrap());
    println!(
        "an Automerge load of each: {one_load:.0} ms; goal {:.0} ms",
        copied * 4.0 + one_load
    );
    let (loaded, documents) = milliseconds(|| amina.house().verify().unwrap().documents);
    println!(
        "exchange of {count}: out {packed:.0} ms ({files} files, {:.1} MB), in {took:.0} ms ({:.2} ms each)",
        bytes as f64 / 1e6,
        took / count as f64
    );
    println!(
        "copy with fsync of the same files {copied:.0} ms; looking over all {documents} documents (a load, a parcel, a rebuild each) {loaded:.0} ms"
    );
}

fn size(folder: &Path) -> (u64, usize) {
    let mut sum = (0, 0);
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let (bytes, files) = if path.is_dir() {
            size(&path)
        } else {
            (fs::metadata(&path).unwrap().len(), 1)
        };
        sum = (sum.0 + bytes, sum.1 + files);
    }
    sum
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            let mut file = File::create(&target).unwrap();
            file.write_all(&fs::read(&path).unwrap()).unwrap();
            file.sync_all().unwrap();
        }
    }
    File::open(to).unwrap().sync_all().unwrap();
}
