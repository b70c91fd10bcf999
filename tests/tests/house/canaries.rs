//! Secrets are searched for in every byte that lies on a disk.

use std::fs;
use std::path::Path;

use samenboek_tests::Neighbourhood;
use serde_json::json;

const CANARIES: [&str; 5] = [
    "Kanarievogel",
    "Goudhaantje",
    "Wielewaal",
    "Marga",
    "Buurthuis De Brug",
];

#[test]
fn no_file_of_a_laptop_or_a_stick_shows_a_name_a_place_or_a_note() {
    let brug = Neighbourhood::of(2, 21);
    brug.laptops[0].record(json!({"title": "Kanarievogel", "happened_on": "2026-11-20", "place": "Goudhaantje", "attendance": {"named": ["Wielewaal"]},
        "note": "Kanarievogel Goudhaantje Wielewaal ".repeat(40)}));
    brug.laptops[0]
        .house()
        .keep_draft("encounter", None, "Kanarievogel Wielewaal")
        .unwrap();
    brug.everybody_meets();
    brug.laptops[0]
        .house()
        .backup(&brug.path("backup.sbkb"))
        .unwrap();
    let mut bytes = 0;
    let found = search(brug.path("stick").parent().unwrap(), &mut bytes);
    assert!(
        bytes > 100_000,
        "there was something to search: {bytes} bytes"
    );
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn the_search_itself_finds_a_canary_that_is_only_compressed() {
    // The search must go red when sealing is replaced by compression: short texts pass zstd and deflate as literals.
    let folder = tempfile::tempdir().unwrap();
    let packed = samenboek_tests_compress(b"Kanarievogel at Goudhaantje with Wielewaal");
    fs::write(folder.path().join("parcel"), packed).unwrap();
    assert!(!search(folder.path(), &mut 0).is_empty());
}

fn samenboek_tests_compress(bytes: &[u8]) -> Vec<u8> {
    // A zstd frame with one raw block, as level-independent as it gets: magic, descriptor, size, block header, bytes.
    let mut frame = vec![
        0x28,
        0xb5,
        0x2f,
        0xfd,
        0x20,
        u8::try_from(bytes.len()).unwrap(),
    ];
    let header = (u32::try_from(bytes.len()).unwrap() << 3) | 1;
    frame.extend(&header.to_le_bytes()[..3]);
    frame.extend(bytes);
    frame
}

fn search(folder: &Path, searched: &mut usize) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            found.extend(search(&path, searched));
            continue;
        }
        let bytes = fs::read(&path).unwrap();
        *searched += bytes.len();
        for canary in CANARIES {
            let wide: Vec<u8> = canary.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let narrow = canary.as_bytes();
            if bytes.windows(narrow.len()).any(|window| window == narrow)
                || bytes.windows(wide.len()).any(|window| window == wide)
                || name.contains(canary)
            {
                found.push(format!("{canary} in {name}"));
            }
        }
    }
    found
}
