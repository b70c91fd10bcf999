//! By which names a special category is asked. To the headings that a list may not have come in with (`import`) are added
//! the words that somebody tries next: written together, in English, as a proxy, or as the answers themselves.

use crate::import::{Sensitive, sensitive_heading};
use crate::text::fold;

/// Parts of words: wherever one stands in a name without its spaces, the name is refused.
const PARTS: [(Sensitive, &[&str]); 8] = [
    (
        Sensitive::Religion,
        &[
            "geloof",
            "gelovig",
            "religi",
            "godsdienst",
            "levensbeschouw",
            "kerklid",
            "faith",
        ],
    ),
    (
        Sensitive::Origin,
        &[
            "herkomst",
            "afkomst",
            "nationalit",
            "etnic",
            "etnisch",
            "ethnic",
            "geboorteland",
            "geboortepl",
            "landvan",
            "huidskleur",
            "skincolo",
            "moedertaal",
            "mothertongue",
            "thuistaal",
            "homelanguage",
            "nativelanguage",
            "verblijfsstatus",
            "asiel",
            "asylum",
            "migratieachtergrond",
            "countryoforigin",
            "countryofbirth",
        ],
    ),
    (
        Sensitive::Health,
        &[
            "gezondheid",
            "medicatie",
            "medicijn",
            "diagnos",
            "handicap",
            "verslav",
            "allerg",
            "ziekte",
            "health",
            "disabilit",
            "addict",
            "zwanger",
            "pregnan",
        ],
    ),
    (
        Sensitive::Politics,
        &[
            "politiek",
            "political",
            "vakbond",
            "tradeunion",
            "labourunion",
            "stemgedrag",
        ],
    ),
    (
        Sensitive::SexLife,
        &["seksue", "sexual", "geaardheid", "lhbt", "lgbt"],
    ),
    (
        Sensitive::Crime,
        &[
            "strafblad",
            "criminal",
            "crimineel",
            "veroordeeld",
            "reclassering",
            "detentie",
            "gevangenis",
        ],
    ),
    (
        Sensitive::CitizenServiceNumber,
        &["burgerservice", "sofinummer"],
    ),
    (
        Sensitive::IdentityDocument,
        &[
            "paspoort",
            "passport",
            "identiteitskaart",
            "identitycard",
            "idkaart",
        ],
    ),
];

/// Whole words, as people write them for an answer or for short.
const WORDS: [(Sensitive, &[&str]); 5] = [
    (
        Sensitive::Religion,
        &[
            "moslim",
            "moslims",
            "muslim",
            "islam",
            "islamitisch",
            "christen",
            "christelijk",
            "christian",
            "katholiek",
            "catholic",
            "protestant",
            "joods",
            "jewish",
            "hindoe",
            "hindu",
            "boeddhist",
            "buddhist",
            "atheist",
            "kerk",
            "moskee",
            "church",
            "mosque",
        ],
    ),
    (
        Sensitive::Origin,
        &[
            "allochtoon",
            "autochtoon",
            "migrant",
            "vluchteling",
            "refugee",
            "ras",
            "race",
            "roots",
        ],
    ),
    (
        Sensitive::Health,
        &["ziek", "ill", "hiv", "autisme", "adhd", "depressie"],
    ),
    (
        Sensitive::SexLife,
        &[
            "homo", "gay", "hetero", "lesbisch", "lesbian", "bi", "trans",
        ],
    ),
    (Sensitive::Politics, &["fnv", "cnv", "partijlid"]),
];

/// Why a field may not be called so; none for any other name.
pub fn sensitive_name(name: &str) -> Option<Sensitive> {
    let folded = fold(name);
    let letters: String = folded
        .chars()
        .filter(|sign| sign.is_alphanumeric())
        .collect();
    let words: Vec<&str> = folded.split(|sign: char| !sign.is_alphanumeric()).collect();
    let holds = |part: &&str| letters.contains(*part);
    let part = PARTS.iter().find(|(_, parts)| parts.iter().any(holds));
    let word = || {
        WORDS
            .iter()
            .find(|(_, known)| known.iter().any(|it| words.contains(it)))
    };
    part.or_else(word)
        .map(|(why, _)| *why)
        .or_else(|| sensitive_heading(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_special_category_is_known_by_whatever_name_it_is_asked() {
        for (name, why) in [
            ("Geloof", Sensitive::Religion),
            ("Wat is je geloof?", Sensitive::Religion),
            ("g e l o o f", Sensitive::Religion),
            ("GELÓÓF", Sensitive::Religion),
            ("Welk-geloof", Sensitive::Religion),
            ("Religion", Sensitive::Religion),
            ("religie/levensbeschouwing", Sensitive::Religion),
            ("Naar de kerk of moskee", Sensitive::Religion),
            ("Landvanherkomst", Sensitive::Origin),
            ("Country of birth", Sensitive::Origin),
            ("Nationaliteit", Sensitive::Origin),
            ("nationality", Sensitive::Origin),
            ("Moedertaal", Sensitive::Origin),
            ("Home language", Sensitive::Origin),
            ("Ras", Sensitive::Origin),
            ("Gezondheid", Sensitive::Health),
            ("medische gegevens", Sensitive::Health),
            ("Health issues", Sensitive::Health),
            ("Politieke voorkeur", Sensitive::Politics),
            ("Lid van vakbond", Sensitive::Politics),
            ("Trade union", Sensitive::Politics),
            ("Seksuele geaardheid", Sensitive::SexLife),
            ("Sexual orientation", Sensitive::SexLife),
            ("LHBTI", Sensitive::SexLife),
            ("Strafblad", Sensitive::Crime),
            ("Criminal record", Sensitive::Crime),
            ("BSN", Sensitive::CitizenServiceNumber),
            ("Paspoortnummer", Sensitive::IdentityDocument),
        ] {
            assert_eq!(sensitive_name(name), Some(why), "{name}");
        }
    }

    #[test]
    fn what_a_centre_needs_to_know_is_no_special_category() {
        for name in [
            "Maat T-shirt",
            "Heeft een sleutel",
            "Kan rijden",
            "Komt met de bus",
            "Wil appen",
            "Beschikbaar op",
            "Hoe kent u ons",
            "Woont in complex",
            "VOG gezien",
            "Training gedaan",
            "Lievelingskleur",
            "Bakt graag",
            "Traplopen lukt",
        ] {
            assert_eq!(sensitive_name(name), None, "{name}");
        }
    }
}
