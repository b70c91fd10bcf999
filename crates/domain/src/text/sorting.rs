//! The order of names in a Dutch list: "van den Berg" stands under B.

use super::fold;

/// The small words before a Dutch surname (tussenvoegsels).
pub(super) const BEFORE_SURNAMES: [&str; 19] = [
    "'s", "'t", "aan", "bij", "de", "den", "der", "het", "in", "onder", "op", "over", "te", "ten",
    "ter", "tot", "uit", "van", "voor",
];

/// The folded name without its small words, and behind it the whole name, so that two names that
/// differ in nothing else still have an order.
pub fn sort_key(name: &str) -> String {
    let folded = fold(name);
    let significant: Vec<&str> = folded
        .split_whitespace()
        .filter(|word| !BEFORE_SURNAMES.contains(word))
        .collect();
    if significant.is_empty() {
        // Somebody who is called just "Van" stands under V.
        return format!("{folded}\u{0}{name}");
    }
    format!("{}\u{0}{folded}\u{0}{name}", significant.join(" "))
}
