//! The columns of a chunk, unfolded one row at a time. Whoever asks has counted the rows before.

use std::collections::BTreeMap;

use super::{DEFLATED, Reader};

/// Columns by their numbers.
pub(super) struct Columns<'a>(BTreeMap<u64, &'a [u8]>);

impl<'a> Columns<'a> {
    pub(super) fn read(columns: &[(u64, u64)], data: &mut Reader<'a>) -> Option<Self> {
        let mut found = BTreeMap::new();
        for (number, length) in columns {
            let is_new = found.insert(*number, data.take(*length)?).is_none();
            if number & DEFLATED != 0 || !is_new {
                return None;
            }
        }
        Some(Self(found))
    }

    /// A column that is not there says nothing in every row.
    pub(super) fn of(&self, number: u64) -> Reader<'a> {
        Reader(self.0.get(&number).copied().unwrap_or_default())
    }

    pub(super) fn numbers(&self, number: u64) -> Rows<'a, u64> {
        Rows::of(self.of(number))
    }

    /// How much more each row is than the one before.
    pub(super) fn steps(&self, number: u64) -> Rows<'a, i64> {
        Rows::of(self.of(number))
    }

    pub(super) fn names(&self, number: u64) -> Rows<'a, &'a str> {
        Rows::of(self.of(number))
    }

    pub(super) fn turns(&self, number: u64) -> Turns<'a> {
        Turns {
            data: self.of(number),
            is_yes: true,
            left: 0,
        }
    }
}

/// What stands in a row.
pub(super) trait Cell<'a>: Copy {
    fn read(data: &mut Reader<'a>) -> Option<Self>;
}

impl Cell<'_> for u64 {
    fn read(data: &mut Reader<'_>) -> Option<Self> {
        data.number()
    }
}

impl Cell<'_> for i64 {
    fn read(data: &mut Reader<'_>) -> Option<Self> {
        data.signed()
    }
}

impl<'a> Cell<'a> for &'a str {
    fn read(data: &mut Reader<'a>) -> Option<Self> {
        let length = data.number()?;
        std::str::from_utf8(data.take(length)?).ok()
    }
}

/// The rows of a column, unfolded one at a time.
pub(super) struct Rows<'a, T> {
    data: Reader<'a>,
    run: Run<T>,
    left: u64,
}

enum Run<T> {
    Nothing,
    Same(T),
    Each,
}

impl<'a, T: Cell<'a> + PartialEq> Rows<'a, T> {
    fn of(data: Reader<'a>) -> Self {
        Self {
            data,
            run: Run::Nothing,
            left: 0,
        }
    }

    pub(super) fn is_done(&self) -> bool {
        self.left == 0 && self.data.0.is_empty()
    }

    /// The next row, and what it says. Behind the last one nothing is said.
    // Asked for each letter of each text: left to the compiler, it is a call or none as the rest of the crate grows.
    #[inline(always)]
    pub(super) fn next(&mut self) -> Option<Option<T>> {
        if self.left == 0 {
            if self.data.0.is_empty() {
                return Some(None);
            }
            self.next_run()?;
        }
        self.left = self.left.checked_sub(1)?;
        match self.run {
            Run::Nothing => Some(None),
            Run::Same(value) => Some(Some(value)),
            Run::Each => T::read(&mut self.data).map(Some),
        }
    }

    /// How many of the next rows say this, as far as that is known without reading on.
    pub(super) fn that_say(&self, value: Option<T>) -> u64 {
        match (&self.run, value) {
            // Behind the last row nothing is said, however often somebody asks.
            _ if self.left == 0 && self.data.0.is_empty() && value.is_none() => u64::MAX,
            (Run::Nothing, None) => self.left,
            (Run::Same(said), Some(value)) if *said == value => self.left,
            (Run::Nothing | Run::Same(_) | Run::Each, _) => 0,
        }
    }

    /// Passes by rows that [`Self::that_say`] told of.
    pub(super) fn pass(&mut self, rows: u64) {
        self.left = self.left.saturating_sub(rows);
    }

    #[inline(never)]
    fn next_run(&mut self) -> Option<()> {
        let length = self.data.signed()?;
        (self.run, self.left) = match length {
            0 => (Run::Nothing, self.data.number()?),
            1.. => (Run::Same(T::read(&mut self.data)?), length.unsigned_abs()),
            _ => (Run::Each, length.unsigned_abs()),
        };
        Some(())
    }
}

/// Rows of yes and no.
pub(super) struct Turns<'a> {
    data: Reader<'a>,
    is_yes: bool,
    left: u64,
}

impl Turns<'_> {
    #[inline(always)]
    pub(super) fn next(&mut self) -> Option<bool> {
        while self.left == 0 {
            if self.data.0.is_empty() {
                return Some(false);
            }
            self.left = self.data.number()?;
            self.is_yes = !self.is_yes;
        }
        self.left -= 1;
        Some(self.is_yes)
    }

    /// How many of the next rows say yes, as far as that is known without reading on.
    pub(super) fn that_say_yes(&self) -> u64 {
        if self.is_yes { self.left } else { 0 }
    }

    /// Passes by rows that [`Self::that_say_yes`] told of.
    pub(super) fn pass(&mut self, rows: u64) {
        self.left = self.left.saturating_sub(rows);
    }
}
