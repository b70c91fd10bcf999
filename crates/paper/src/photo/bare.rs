//! Whether bytes are a photo as this program makes them, by their outside alone: nothing is unpacked.
//!
//! The markers are those of JPEG (ITU-T T.81, B.1.1.3).

use super::LONGEST_SIDE;

const START: [u8; 2] = [0xff, 0xd8];
const END: u8 = 0xd9;
const SCAN: u8 = 0xda;
const FRAME: u8 = 0xc0;
/// JFIF, tables of quantisation and of Huffman, a restart interval.
const BESIDE: [u8; 4] = [0xe0, 0xdb, 0xc4, 0xdd];
/// How far into a frame its height stands, and behind that its width.
const HEIGHT_AT: usize = 1;

/// Whether this is a baseline JPEG no larger than a kept photo, with no note of any kind in it and nothing behind it.
pub fn is_bare(bytes: &[u8]) -> bool {
    looked_through(bytes).is_some()
}

/// Nothing where something is otherwise.
fn looked_through(bytes: &[u8]) -> Option<()> {
    let mut rest = bytes.strip_prefix(&START)?;
    let mut is_small = false;
    loop {
        let (marker, behind) = (*rest.get(1)?, rest.get(2..)?);
        if rest.first() != Some(&0xff) {
            return None;
        }
        let length = usize::from(number(behind, 0)?);
        let segment = behind.get(2..length)?;
        match marker {
            FRAME => {
                let sides = [number(segment, HEIGHT_AT)?, number(segment, HEIGHT_AT + 2)?];
                let mut fitting = sides.into_iter().map(u32::from);
                is_small = fitting.all(|side| (1..=LONGEST_SIDE).contains(&side));
            }
            SCAN => {
                let is_all = is_small && is_one_scan(behind.get(length..)?);
                return is_all.then_some(());
            }
            _ if BESIDE.contains(&marker) => {}
            _ => return None,
        }
        rest = behind.get(length..)?;
    }
}

/// The picture itself: no marker but restarts, and the end is the end.
fn is_one_scan(bytes: &[u8]) -> bool {
    let Some((inside, [0xff, END])) = bytes.split_last_chunk::<2>() else {
        return false;
    };
    let mut pairs = inside.windows(2);
    pairs.all(|pair| !matches!(pair, [0xff, behind] if !matches!(behind, 0x00 | 0xd0..=0xd7)))
        && inside.last() != Some(&0xff)
}

fn number(bytes: &[u8], at: usize) -> Option<u16> {
    let pair = bytes.get(at..at + 2)?;
    Some(u16::from_be_bytes([*pair.first()?, *pair.last()?]))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use image::codecs::jpeg::JpegEncoder;
    use image::{DynamicImage, ImageFormat, RgbImage};

    use super::super::{PhotoFile, photo};
    use super::*;

    fn kept(width: u32, height: u32) -> PhotoFile {
        let colours = RgbImage::from_fn(width, height, |x, y| {
            image::Rgb([x as u8, y as u8, (x * y) as u8])
        });
        let mut png = Vec::new();
        DynamicImage::ImageRgb8(colours)
            .write_to(&mut std::io::Cursor::new(&mut png), ImageFormat::Png)
            .unwrap();
        photo(&png).unwrap()
    }

    #[test]
    fn what_this_program_keeps_is_bare() {
        for (width, height) in [(1, 1), (40, 30), (2_000, 700)] {
            assert!(is_bare(&kept(width, height).bytes), "{width} {height}");
        }
    }

    #[test]
    fn a_note_anywhere_or_something_behind_the_end_is_not_bare() {
        let whole = kept(40, 30).bytes;
        for marker in [0xe1, 0xe2, 0xed, 0xef, 0xfe] {
            let mut noted = whole[..2].to_vec();
            noted.extend([0xff, marker, 0, 6, b'h', b'u', b'i', b's']);
            noted.extend(&whole[2..]);
            assert!(!is_bare(&noted), "{marker:x}");
        }
        let mut longer = whole.clone();
        longer.extend(b"<svg/>");
        assert!(!is_bare(&longer));
        for cut in 0..whole.len() {
            assert!(!is_bare(&whole[..cut]), "{cut}");
        }
    }

    #[test]
    fn another_kind_of_picture_or_one_that_claims_a_large_size_is_not_bare() {
        let whole = kept(40, 30).bytes;
        let frame = whole.windows(2).position(|it| it == [0xff, FRAME]).unwrap();
        let mut vast = whole.clone();
        vast[frame + 5..frame + 9].copy_from_slice(&[0xff, 0xdc, 0xff, 0xdc]);
        assert!(!is_bare(&vast));
        for other in [
            &b"GIF89a"[..],
            b"RIFF\0\0\0\0WEBP",
            b"\0\0\0\x20ftypavif",
            b"",
        ] {
            assert!(!is_bare(other));
        }
        let mut large = Vec::new();
        JpegEncoder::new_with_quality(&mut large, 10)
            .encode_image(&DynamicImage::ImageRgb8(RgbImage::new(LONGEST_SIDE + 1, 8)))
            .unwrap();
        assert!(!is_bare(&large));
    }
}
