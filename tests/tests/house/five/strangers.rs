//! What somebody sees who has no key: every byte of every file, as it lies there and unpacked where anything of ours is
//! packed.

use std::fs;
use std::path::Path;

use super::sticks::files;

/// How a packed piece begins.
const PACKED: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];

/// Where a stranger reads one of these words.
pub fn seen_by_a_stranger(folder: &Path, words: &[&str]) -> Vec<String> {
    let mut seen = Vec::new();
    for file in files(folder) {
        let name = file.to_string_lossy().to_lowercase();
        let bytes = fs::read(&file).unwrap();
        let mut pieces = vec![name.clone().into_bytes(), bytes.to_ascii_lowercase()];
        let begins = bytes.windows(4).enumerate().filter(|(_, it)| *it == PACKED);
        for (at, _) in begins {
            let mut unpacked = Vec::new();
            // Of a piece that is torn or followed by something else, what comes before it comes out.
            let reader = zstd::stream::read::Decoder::new(&bytes[at..]);
            if let Ok(mut reader) = reader {
                let _ = std::io::Read::read_to_end(&mut reader, &mut unpacked);
            }
            pieces.push(unpacked.to_ascii_lowercase());
        }
        for word in words {
            let plain = word.to_lowercase().into_bytes();
            let wide: Vec<u8> = plain.iter().flat_map(|byte| [*byte, 0]).collect();
            let is_in = |piece: &Vec<u8>| holds(piece, &plain) || holds(piece, &wide);
            if pieces.iter().any(is_in) {
                seen.push(format!("{word} in {name}"));
            }
        }
    }
    seen
}

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

#[test]
fn a_word_that_is_only_packed_is_seen_by_whoever_looks() {
    let folder = tempfile::tempdir().unwrap();
    let text = "De nachtegaal zingt in het portiek, de nachtegaal zingt. ".repeat(40);
    let packed = zstd::bulk::compress(text.as_bytes(), 19).unwrap();
    let piece = [b"SBK1".as_slice(), &packed, b"and more"].concat();
    fs::write(folder.path().join("parcel"), piece).unwrap();
    let told = seen_by_a_stranger(folder.path(), &["nachtegaal", "wielewaal"]);
    assert_eq!(told.len(), 1, "{told:?}");
}
