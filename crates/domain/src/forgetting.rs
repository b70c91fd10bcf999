//! The brake on destroying much at once: a slip, or somebody at another's laptop, must not empty the book. And the word that
//! is said beside what lies in a closed circle.

use crate::encounter::hashed;
use crate::ids::DocumentId;

/// What stands before the id of a document where the word is made that it lies in a closed circle.
const INSIDE: &[u8] = b"samenboek/v1/forgotten-inside";

/// What is forgotten together with a document of a closed circle. Nothing has this id: that it is said tells laptops that
/// read no circle that parcels which they carry unread may hold the document.
pub fn lies_inside(document: &DocumentId) -> DocumentId {
    hashed(INSIDE, document)
}

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
    fn the_word_beside_a_document_of_a_closed_circle_is_this_for_ever() {
        let word = lies_inside(&DocumentId::from_bytes([7; 16]));
        let bytes = 0xfb0a_f2d3_8140_0ded_e62f_a38e_2852_7606_u128.to_be_bytes();
        assert_eq!(word, DocumentId::from_bytes(bytes));
        assert_ne!(
            word,
            crate::encounter::names_go(&DocumentId::from_bytes([7; 16]))
        );
    }

    #[test]
    fn a_book_of_any_size_has_a_limit() {
        assert_eq!(may_go_at_once(0), 10);
        assert!(may_go_at_once(usize::MAX) < usize::MAX);
    }
}
