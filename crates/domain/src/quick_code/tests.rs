#![allow(clippy::unwrap_used)]

use std::time::Duration;

use super::*;

fn refused(kind: QuickKind, text: &str) -> Option<&'static str> {
    QuickCode::new(kind, text).err().map(|error| error.code())
}

#[test]
fn three_different_pictures_in_order_are_a_code() {
    let code = QuickCode::new(QuickKind::Pictures, " bike  moon cat ").unwrap();
    assert_eq!(code.text(), "bike moon cat");
    let other = QuickCode::new(QuickKind::Pictures, "moon bike cat").unwrap();
    assert_ne!(code, other, "the order counts");
    for wrong in ["bike moon", "bike bike moon", "bike moon ship", ""] {
        assert_eq!(
            refused(QuickKind::Pictures, wrong),
            Some("quick_three_pictures")
        );
    }
}

#[test]
fn four_to_six_digits_are_a_code_unless_everybody_tries_them() {
    for good in ["2580", "19461", "907312"] {
        assert_eq!(refused(QuickKind::Digits, good), None);
    }
    for wrong in ["123", "1234567", "12a4", "", "٢٥٨٠"] {
        assert_eq!(refused(QuickKind::Digits, wrong), Some("quick_digits"));
    }
    for easy in ["0000", "1234", "4321", "999999", "345678"] {
        assert_eq!(refused(QuickKind::Digits, easy), Some("quick_too_easy"));
        assert!(QuickCode::tried(QuickKind::Digits, easy).is_ok());
    }
}

#[test]
fn each_wrong_one_makes_the_pause_longer_and_after_five_nothing_opens() {
    let mut before = Duration::ZERO;
    for wrong in 1..MOST_WRONG {
        let pause = pause_after(wrong).unwrap();
        assert!(pause > before);
        let almost = pause - Duration::from_millis(1);
        assert_eq!(
            may_try(wrong, almost),
            Err(QuickCodeError::Wait { seconds: 1 })
        );
        assert_eq!(may_try(wrong, pause), Ok(()));
        assert_eq!(
            after_wrong(wrong),
            QuickCodeError::Wrong {
                left: MOST_WRONG - wrong
            }
        );
        before = pause;
    }
    let long_after = Duration::from_secs(1_000_000);
    assert_eq!(may_try(MOST_WRONG, long_after), Err(QuickCodeError::Spent));
    assert_eq!(after_wrong(MOST_WRONG), QuickCodeError::Spent);
    assert_eq!(may_try(0, Duration::ZERO), Ok(()));
}

#[test]
fn a_code_is_never_printed() {
    let code = QuickCode::new(QuickKind::Digits, "2580").unwrap();
    assert!(!format!("{code:?}").contains("2580"));
}

#[test]
fn there_are_so_many_codes_of_pictures() {
    let many = PICTURES.len();
    assert_eq!(many * (many - 1) * (many - 2), 1_320);
}
