//! The fonts, inside the program, so that paper is the same on every machine.

use std::sync::OnceLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// The fonts and their table of contents, in the same order.
pub struct Fonts {
    /// What Typst looks a font up in.
    pub book: LazyHash<FontBook>,
    /// The fonts themselves.
    pub list: Vec<Font>,
}

macro_rules! font_files {
    ($($name:literal),* $(,)?) => {
        [$(include_bytes!(concat!("../../../ui/fonts/", $name, ".ttf")).as_slice()),*]
    };
}

const FILES: [&[u8]; 9] = font_files![
    "AtkinsonHyperlegibleNext-Regular",
    "AtkinsonHyperlegibleNext-SemiBold",
    "AtkinsonHyperlegibleNext-Bold",
    "NotoSans-Regular",
    "NotoSans-SemiBold",
    "NotoSans-Bold",
    "NotoSansArabic-Regular",
    "NotoSansArabic-SemiBold",
    "NotoSansArabic-Bold",
];

/// The fonts, read at the first sheet: most starts of the program print nothing.
pub fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(|| {
        let list: Vec<Font> = FILES
            .iter()
            .flat_map(|file| Font::iter(Bytes::new(*file)))
            .collect();
        Fonts {
            book: LazyHash::new(FontBook::from_fonts(&list)),
            list,
        }
    })
}
