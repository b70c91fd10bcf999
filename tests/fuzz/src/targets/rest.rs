//! What lies on this laptop itself, and in a backup of it.

use std::sync::LazyLock;

use samenboek_crypto::{KeysFile, SheetCode, open_stream, seal_stream};

use crate::centre::OPENED;

static SHEET: LazyLock<SheetCode> = LazyLock::new(|| SheetCode::generate().unwrap());

/// Any `keys.json`: what is read is written the same, and opens for no paper but its own.
pub fn keys_file(bytes: &[u8]) {
    let Ok(file) = KeysFile::from_bytes(bytes) else {
        return;
    };
    let again = file.to_bytes();
    assert_eq!(KeysFile::from_bytes(&again).unwrap(), file);
    file.find("Amina");
    file.desk();
    for slot in file.enrolments().into_iter().take(8) {
        assert!(file.unlock_with_sheet(&slot.signer, &SHEET).is_err());
    }
}

static BACKUP: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut sealed = Vec::new();
    let plain = vec![7; 65 * 1024];
    let key = OPENED.open.backup_key(&[1; 32]);
    seal_stream(&key, &mut plain.as_slice(), &mut sealed).unwrap();
    sealed
});

/// Any stream, and a real one that was changed, cut off or turned about: it opens whole or not at all.
pub fn backup(bytes: &[u8]) {
    let key = OPENED.open.backup_key(&[1; 32]);
    assert!(open_stream(&key, &mut &*bytes, &mut Vec::new()).is_err());
    let mut changed = BACKUP.clone();
    for change in bytes.chunks_exact(6).take(8) {
        let at = usize::from(u16::from_le_bytes([change[0], change[1]])) * 2 % (changed.len() + 1);
        let length = usize::from(u16::from_le_bytes([change[2], change[3]])) * 2;
        let end = (at + length).min(changed.len());
        match change[4] % 4 {
            0 => changed.truncate(at),
            1 => drop(changed.drain(at..end)),
            2 => changed[at..end].rotate_left(usize::from(change[5]).min(end - at)),
            _ => changed
                .get_mut(at)
                .into_iter()
                .for_each(|byte| *byte ^= change[5]),
        }
    }
    let opened = open_stream(&key, &mut &*changed, &mut Vec::new());
    assert_eq!(opened.is_ok(), changed == *BACKUP);
}
