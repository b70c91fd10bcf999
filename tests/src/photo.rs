//! Pictures for tests: noise, so that nothing of them is small.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, RgbImage};

use crate::Chance;

/// A file as somebody brings it: a square of noise that follows from the seed.
pub fn photo_file(seed: u64, side: u32) -> Vec<u8> {
    let mut chance = Chance::of(seed);
    let mut bytes = vec![0; (side * side * 3) as usize];
    for eight in bytes.chunks_mut(8) {
        let any = chance.any().to_le_bytes();
        eight.copy_from_slice(&any[..eight.len()]);
    }
    let picture = RgbImage::from_raw(side, side, bytes).unwrap();
    let mut file = Vec::new();
    DynamicImage::ImageRgb8(picture)
        .write_to(&mut Cursor::new(&mut file), ImageFormat::Png)
        .unwrap();
    file
}
