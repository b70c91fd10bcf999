//! What chunks cost to load, told before they are. Columns are written in runs: a hundred bytes can say a billion rows, and
//! the library makes every one of them.

use super::{CHANGE, DEFLATED, DOCUMENT, Reader, TYPE_AT, first_length};

/// A row of a change costs as much memory as so many of a document.
const OF_A_CHANGE: u64 = 5;
/// So many letters of a name that a run repeats cost as much as a row.
const LETTERS: u64 = 64;

/// How many rows of a document cost as much to load as these chunks. None when they are no chunks, or deflated.
pub(crate) fn cost(bytes: &[u8]) -> Option<u64> {
    let mut rest = bytes;
    let mut sum = 0_u64;
    while !rest.is_empty() {
        let (chunk, behind) = rest.split_at_checked(first_length(rest)?)?;
        let rows = match *chunk.get(TYPE_AT)? {
            CHANGE => change_rows(content(chunk)?)?.checked_mul(OF_A_CHANGE)?,
            DOCUMENT => document_rows(content(chunk)?)?,
            _ => return None,
        };
        sum = sum.checked_add(rows)?;
        rest = behind;
    }
    Some(sum)
}

fn content(chunk: &[u8]) -> Option<Reader<'_>> {
    let mut reader = Reader(chunk.get(TYPE_AT + 1..)?);
    reader.number()?;
    Some(reader)
}

fn change_rows(mut content: Reader<'_>) -> Option<u64> {
    let dependencies = content.number()?;
    content.skip(dependencies.checked_mul(32)?)?;
    content.skip_block()?;
    // Number, first operation, time; then the message.
    for _ in 0..3 {
        content.signed()?;
    }
    content.skip_block()?;
    for _ in 0..content.number()? {
        content.skip_block()?;
    }
    let columns = content.columns()?;
    rows(&columns, &mut content)
}

fn document_rows(mut content: Reader<'_>) -> Option<u64> {
    for _ in 0..content.number()? {
        content.skip_block()?;
    }
    let heads = content.number()?;
    content.skip(heads.checked_mul(32)?)?;
    let (changes, operations) = (content.columns()?, content.columns()?);
    rows(&changes, &mut content)?.checked_add(rows(&operations, &mut content)?)
}

/// The longest column counts, and behind it what groups and repeated names add.
fn rows(columns: &[(u64, u64)], data: &mut Reader<'_>) -> Option<u64> {
    let mut most = 0_u64;
    for (number, length) in columns {
        if number & DEFLATED != 0 {
            return None;
        }
        most = most.max(column_rows(number & 7, Reader(data.take(*length)?))?);
    }
    Some(most)
}

fn column_rows(kind: u64, data: Reader<'_>) -> Option<u64> {
    match kind {
        // How many of the next columns' rows belong to each: they are made too.
        0 => data.runs(|row| row.number()),
        1 | 2 | 6 => data.runs(|row| row.number().map(|_| 0)),
        3 => data.runs(|row| row.signed().map(|_| 0)),
        4 => data.turns(),
        5 => data.runs(|row| {
            let length = row.number()?;
            row.skip(length)?;
            Some(length / LETTERS)
        }),
        // Bytes as they are: nothing unfolds.
        _ => Some(0),
    }
}

impl<'a> Reader<'a> {
    pub(super) fn columns(&mut self) -> Option<Vec<(u64, u64)>> {
        (0..self.number()?)
            .map(|_| Some((self.number()?, self.number()?)))
            .collect()
    }

    /// A signed LEB128 number.
    #[inline]
    pub(super) fn signed(&mut self) -> Option<i64> {
        if let Some((byte, rest)) = self.0.split_first()
            && byte & 0x80 == 0
        {
            self.0 = rest;
            let low = i64::from(*byte);
            return Some(if low & 0x40 == 0 { low } else { low - 0x80 });
        }
        self.long_signed()
    }

    fn long_signed(&mut self) -> Option<i64> {
        let mut number = 0_i64;
        for shift in (0..=63).step_by(7) {
            let (byte, rest) = self.0.split_first()?;
            self.0 = rest;
            number |= i64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                let is_negative = byte & 0x40 != 0 && shift < 57;
                return Some(if is_negative {
                    number | -1 << (shift + 7)
                } else {
                    number
                });
            }
        }
        None
    }

    /// One for each row, and what each costs besides: runs of one value, of several, of none.
    fn runs(mut self, mut cost: impl FnMut(&mut Reader<'a>) -> Option<u64>) -> Option<u64> {
        let mut sum = 0_u64;
        while !self.0.is_empty() {
            let length = self.signed()?;
            let many = length.unsigned_abs();
            let rows = match length {
                0 => self.number()?,
                1.. => cost(&mut self)?.checked_add(1)?.checked_mul(many)?,
                // There cannot be more values than bytes.
                _ if many > self.0.len() as u64 => return None,
                _ => {
                    let mut rows = many;
                    for _ in 0..many {
                        rows = rows.checked_add(cost(&mut self)?)?;
                    }
                    rows
                }
            };
            sum = sum.checked_add(rows)?;
        }
        Some(sum)
    }

    /// Rows of yes and no, told as how many of each.
    fn turns(mut self) -> Option<u64> {
        let mut sum = 0_u64;
        while !self.0.is_empty() {
            sum = sum.checked_add(self.number()?)?;
        }
        Some(sum)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use automerge::transaction::Transactable;
    use automerge::{Automerge, ObjType, ROOT, ScalarValue};

    use super::*;

    /// An evening whose note was typed and wiped out again.
    fn evening() -> Automerge {
        let mut document = Automerge::new();
        let mut tx = document.transaction();
        let note = tx.put_object(ROOT, "note", ObjType::Text).unwrap();
        tx.splice_text(&note, 0, 0, &"Fatma zong. ".repeat(100))
            .unwrap();
        tx.put(ROOT, "happened_on", "2026-11-20").unwrap();
        tx.put(ROOT, "counted", -3_i64).unwrap();
        tx.put(ROOT, "tone", ScalarValue::F64(0.5)).unwrap();
        tx.commit();
        let mut tx = document.transaction();
        tx.splice_text(&note, 0, 1_200, "").unwrap();
        tx.delete(ROOT, "tone").unwrap();
        tx.commit();
        document
    }

    #[test]
    fn what_people_write_costs_as_many_rows_as_it_has() {
        let document = evening();
        let [typed, wiped] = document.get_changes(&[]).try_into().unwrap();
        assert_eq!(cost(typed.raw_bytes()), Some(5 * 1_204));
        assert_eq!(
            cost(wiped.raw_bytes()),
            Some(5 * 2 * 1_201),
            "and one earlier row for each"
        );
        let whole = cost(&document.save_nocompress()).unwrap();
        assert!((1_204..4_000).contains(&whole), "{whole}");
        let both = [document.save_nocompress(), typed.raw_bytes().to_vec()].concat();
        assert_eq!(cost(&both), Some(whole + 5 * 1_204));
        assert_eq!(cost(&[]), Some(0));
    }

    #[test]
    fn what_is_deflated_or_no_chunk_has_no_cost() {
        assert_eq!(cost(&evening().save()), None);
        assert_eq!(cost(b"soep"), None);
        let mut torn = evening().save_nocompress();
        torn.truncate(torn.len() - 1);
        assert_eq!(cost(&torn), None);
    }

    #[test]
    fn runs_are_counted_without_making_them() {
        // Two to the power of fifty of one value, two values, three of none.
        let many = [&[0x80; 7][..], &[2, 9], &[0x7e, 4, 5], &[0, 3]].concat();
        assert_eq!(
            Reader(&many).runs(|row| row.number().map(|_| 0)),
            Some((1 << 50) + 5)
        );
        assert_eq!(
            column_rows(0, Reader(&[2, 9, 0x7e, 4, 5])),
            Some(2 * 10 + 2 + 9)
        );
        let name = [&[3, 64][..], &[b'k'; 64]].concat();
        assert_eq!(column_rows(5, Reader(&name)), Some(6));
        assert_eq!(column_rows(4, Reader(&[3, 4])), Some(7));
        for broken in [&[0x7f][..], &[0x40], &[2], &[0x80; 12]] {
            assert_eq!(Reader(broken).runs(|row| row.number().map(|_| 0)), None);
        }
    }
}
