//! What an XML part is made of, seen without reading it: enough to know that it would burst.

use crate::sheets::error::SheetError;

/// Styles are copied into every cell format: the tags times the longest of them is what that may take.
const MOST_STYLE_BYTES: usize = 400 * 1024 * 1024;
/// Every shared text has a few tags of its own, and takes room even when it is empty.
const MOST_SHARED_TEXT_TAGS: usize = 8_000_000;

/// What one XML part is made of.
#[derive(Default)]
pub struct Tags {
    count: usize,
    longest: usize,
    since_opened: usize,
    /// The last letters were `<!`.
    may_declare: bool,
    declares: bool,
}

impl Tags {
    /// Counts on through the next bytes of the part.
    pub fn count(&mut self, bytes: &[u8]) {
        for byte in bytes {
            if self.may_declare && matches!(byte, b'D' | b'E') {
                self.declares = true;
            }
            self.may_declare = *byte == b'!' && self.since_opened == 1 && self.count > 0;
            if *byte == b'<' {
                self.count += 1;
                self.since_opened = 0;
            }
            self.since_opened += 1;
            self.longest = self.longest.max(self.since_opened);
        }
    }

    /// Refuses a part that takes far more room when it is read than its bytes show.
    pub fn check(&self, name: &str) -> Result<(), SheetError> {
        // No spreadsheet program writes `<!DOCTYPE` or `<!ENTITY`; those who do mean harm.
        let bursts = self.declares
            || (name.ends_with("styles.xml")
                && self.count.saturating_mul(self.longest) > MOST_STYLE_BYTES)
            || (name.ends_with("sharedstrings.xml") && self.count > MOST_SHARED_TEXT_TAGS);
        if bursts {
            Err(SheetError::Bomb)
        } else {
            Ok(())
        }
    }
}
