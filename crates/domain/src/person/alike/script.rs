//! Names in Arabic and Cyrillic script, written with Latin letters.

use unicode_normalization::UnicodeNormalization;

use crate::text::fold;

/// The Ukrainian and Russian г, which is heard as h or as g.
pub(super) const H_OR_G: char = 'ɦ';

/// The Arabic ح and ه, which make no sh or th with the letter before them.
pub(super) const ARABIC_H: char = 'ħ';

/// Arabic names that are too common to guess the vowels of, which the script leaves out.
const COMMON: [(&str, &str); 21] = [
    ("احمد", "ahmed"),
    ("امل", "amal"),
    ("انس", "anas"),
    ("بدر", "badr"),
    ("حسن", "hassan"),
    ("حسين", "hussein"),
    ("حمد", "hamad"),
    ("حمزه", "hamza"),
    ("حمزة", "hamza"),
    ("رشيد", "rachid"),
    ("زينب", "zainab"),
    ("سعيد", "said"),
    ("عايشة", "aisha"),
    ("عثمان", "othman"),
    ("علي", "ali"),
    ("عمر", "omar"),
    ("كريم", "karim"),
    ("محمد", "mohammed"),
    ("محمود", "mahmoud"),
    ("مريم", "maryam"),
    ("هند", "hind"),
];

/// A word in small Latin letters, without accents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Latin {
    /// The letters. Those of other scripts than Arabic and Cyrillic stay what they are.
    pub letters: String,
    /// Whether the script does not tell the first vowel.
    pub hides_vowel: bool,
}

/// Writes one word with Latin letters.
pub(super) fn latin(word: &str) -> Latin {
    let folded = fold(word).replace('\'', "");
    if folded.chars().any(is_arabic) {
        return from_arabic(&folded);
    }
    // Before folding, which takes й for и.
    let letters: String =
        word.nfc()
            .flat_map(char::to_lowercase)
            .fold(String::new(), |mut letters, letter| {
                match cyrillic(letter) {
                    Some(latin) => letters.push_str(latin),
                    None => letters.push(letter),
                }
                letters
            });
    Latin {
        letters: fold(&letters).replace('\'', ""),
        hides_vowel: false,
    }
}

fn is_arabic(letter: char) -> bool {
    ('\u{620}'..='\u{64A}').contains(&letter) || ('\u{671}'..='\u{6D3}').contains(&letter)
}

fn from_arabic(word: &str) -> Latin {
    if let Some((_, letters)) = COMMON.iter().find(|(name, _)| *name == word) {
        return Latin {
            letters: (*letters).to_owned(),
            hides_vowel: false,
        };
    }
    let word = without_article(word);
    let mut letters = String::new();
    let last = word.chars().count().saturating_sub(1);
    for (index, letter) in word.chars().enumerate() {
        match (letter, index) {
            ('و', 0) => letters.push('w'),
            ('ي' | 'ی', 0) => letters.push('j'),
            // Often typed for ة, which is heard as a.
            ('ه', end) if end == last && end > 0 => letters.push('a'),
            (letter, _) => match arabic(letter) {
                Some(latin) => letters.push_str(latin),
                None => letters.push(letter),
            },
        }
    }
    Latin {
        letters,
        hides_vowel: word.chars().all(is_arabic) && word.chars().nth(1) != Some('ا'),
    }
}

/// Without the article ال, which Latin letters write as el or al, or leave out.
fn without_article(word: &str) -> &str {
    match word.strip_prefix("ال") {
        Some(rest) if rest.chars().count() >= 3 => rest,
        Some(_) | None => word,
    }
}

fn arabic(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ا' | 'ٱ' | 'ع' | 'ة' | 'ى' => "a",
        'ب' => "b",
        'پ' => "p",
        'ت' | 'ط' => "t",
        'ث' => "th",
        'ج' => "dj",
        'چ' => "tsj",
        'ح' | 'ه' | 'ہ' | 'ھ' => "ħ",
        'خ' => "kh",
        'د' | 'ض' => "d",
        'ذ' => "dh",
        'ر' => "r",
        'ز' | 'ظ' => "z",
        'ژ' => "zh",
        'س' | 'ص' => "s",
        'ش' => "sh",
        'غ' => "gh",
        'ف' => "f",
        'ڤ' => "v",
        'ق' | 'ك' | 'ک' => "k",
        'گ' => "g",
        'ل' => "l",
        'م' => "m",
        'ن' => "n",
        'و' => "u",
        'ي' | 'ی' | 'ے' => "i",
        'ء' => "",
        _ => return None,
    })
}

fn cyrillic(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "ɦ",
        'ґ' => "g",
        'д' => "d",
        'е' | 'э' => "e",
        'є' => "je",
        'ё' => "jo",
        'ж' => "zh",
        'з' => "z",
        'и' | 'і' => "i",
        'ї' => "ji",
        'й' | 'ј' => "j",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ў' => "w",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "tsj",
        'ш' | 'щ' => "sh",
        'ъ' | 'ь' => "",
        'ы' => "y",
        'ю' => "ju",
        'я' => "ja",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_other_scripts_are_written_with_latin_letters() {
        for (word, letters) in [
            ("Çağla", "cagla"),
            ("M'hamed", "mhamed"),
            ("محمد", "mohammed"),
            ("مُحَمَّد", "mohammed"),
            ("يوسف", "jusf"),
            ("فاطمة", "fatma"),
            ("الرحمن", "rħmn"),
            ("Олександр", "oleksandr"),
            ("Марія", "marija"),
            ("Йосип", "josip"),
            ("李", "李"),
            ("", ""),
        ] {
            assert_eq!(latin(word).letters, letters, "{word}");
        }
    }
}
