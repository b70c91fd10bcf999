//! The brake on destroying much at once: a slip, or somebody at another's laptop, must not empty the book.

/// So many documents may be forgotten and thrown away within a day, however small the book is.
const FEW: usize = 10;
/// And this part of the book, in hundredths.
const SHARE: usize = 10;

/// How many documents may go within a day before a coordinator must say so once more: ten, or a tenth of the book when
/// that is more.
pub fn may_go_at_once(book: usize) -> usize {
    FEW.max(book.saturating_mul(SHARE) / 100)
}

/// Whether the brake holds what would be destroyed now: `forgotten` and `thrown_away` are what went or would go within
/// this day, of a book of `book` documents. What was only thrown away can be fetched back, and never holds by itself.
pub fn is_held(forgotten: usize, thrown_away: usize, book: usize) -> bool {
    forgotten > 0 && forgotten.saturating_add(thrown_away) > may_go_at_once(book)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_may_go_from_a_small_book_and_an_eleventh_is_held() {
        assert!(!is_held(10, 0, 10));
        assert!(is_held(11, 0, 11));
        assert!(is_held(11, 0, 100));
    }

    #[test]
    fn a_tenth_may_go_from_a_large_book() {
        assert!(!is_held(11, 0, 110));
        assert!(!is_held(300, 0, 3_000));
        assert!(is_held(301, 0, 3_000));
    }

    #[test]
    fn what_was_thrown_away_counts_but_holds_nothing_by_itself() {
        assert!(!is_held(0, 500, 600));
        assert!(!is_held(1, 9, 60));
        assert!(is_held(1, 10, 60));
    }

    #[test]
    fn a_book_of_any_size_has_a_limit() {
        assert_eq!(may_go_at_once(0), 10);
        assert!(may_go_at_once(usize::MAX) < usize::MAX);
    }
}
