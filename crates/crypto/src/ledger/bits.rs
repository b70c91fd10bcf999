//! A set of numbers that lie together in a few places: the past of a statement.

/// Words of 64 numbers with their place, ascending; none that is empty. What is said in a circle rests on the centre's
/// first words and on the circle's own, so that of ten thousand circles each past is a few words long.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Bits(Vec<(usize, u64)>);

impl Bits {
    pub(crate) fn insert(&mut self, number: usize) {
        let bit = 1 << (number % 64);
        match self.place(number) {
            Ok(at) => {
                if let Some((_, bits)) = self.0.get_mut(at) {
                    *bits |= bit;
                }
            }
            Err(at) => self.0.insert(at, (number / 64, bit)),
        }
    }

    pub(crate) fn contains(&self, number: usize) -> bool {
        let word = self.place(number).ok().and_then(|at| self.0.get(at));
        word.is_some_and(|(_, bits)| bits >> (number % 64) & 1 == 1)
    }

    pub(crate) fn unite(&mut self, other: &Self) {
        if self.0.is_empty() {
            self.0.clone_from(&other.0);
            return;
        }
        let mine = std::mem::take(&mut self.0);
        self.0.reserve(mine.len().max(other.0.len()));
        let mut mine = mine.into_iter().peekable();
        let mut theirs = other.0.iter().copied().peekable();
        while let (Some((here, bits)), Some((there, more))) = (mine.peek(), theirs.peek()) {
            if here == there {
                self.0.push((*here, bits | more));
                mine.next();
                theirs.next();
            } else if here < there {
                self.0.extend(mine.next());
            } else {
                self.0.extend(theirs.next());
            }
        }
        self.0.extend(mine);
        self.0.extend(theirs);
    }

    pub(crate) fn meets(&self, other: &Self) -> bool {
        let (few, many) = if self.0.len() < other.0.len() {
            (self, other)
        } else {
            (other, self)
        };
        few.0.iter().any(|(place, bits)| {
            let word = many.place(place * 64).ok().and_then(|at| many.0.get(at));
            word.is_some_and(|(_, more)| bits & more != 0)
        })
    }

    /// Where the word of a number stands, or would stand.
    fn place(&self, number: usize) -> Result<usize, usize> {
        self.0.binary_search_by_key(&(number / 64), |word| word.0)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::Bits;

    fn bits(numbers: &BTreeSet<usize>) -> Bits {
        let mut bits = Bits::default();
        for number in numbers {
            bits.insert(*number);
        }
        bits
    }

    fn numbers() -> impl Strategy<Value = BTreeSet<usize>> {
        let near = (0..9_usize, 0..70_usize).prop_map(|(place, number)| place * 1_000 + number);
        proptest::collection::btree_set(near, 0..40)
    }

    proptest! {
        #[test]
        fn bits_are_a_set_of_numbers(mine in numbers(), theirs in numbers()) {
            let (mut one, other) = (bits(&mine), bits(&theirs));
            prop_assert_eq!(one.meets(&other), !mine.is_disjoint(&theirs));
            one.unite(&other);
            let both: BTreeSet<usize> = mine.union(&theirs).copied().collect();
            prop_assert_eq!(&one, &bits(&both));
            for number in 0..9_100 {
                prop_assert_eq!(one.contains(number), both.contains(&number));
            }
        }
    }
}
