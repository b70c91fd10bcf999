#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use image::codecs::gif::GifEncoder;
use image::{Delay, Frame, Rgb, RgbaImage};

use super::*;

const GPS: &[u8] = b"52 deg 22' 12.7\" N";

/// The left half red, the right half blue.
fn two_halves(width: u32, height: u32) -> DynamicImage {
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, |x, _| {
        if x < width / 2 {
            Rgb([220, 30, 30])
        } else {
            Rgb([30, 30, 220])
        }
    }))
}

fn saved_as(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Vec::new();
    picture
        .write_to(&mut Cursor::new(&mut bytes), format)
        .unwrap();
    bytes
}

fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
    [&[255, marker], &length[..], content].concat()
}

/// EXIF as a telephone writes it: how it was held, where, and a small copy of the picture.
fn exif(orientation: u8, thumbnail: &[u8]) -> Vec<u8> {
    let mut tiff = b"MM\0\x2a\0\0\0\x08".to_vec();
    tiff.extend([0, 2]);
    // 0x0112 orientation, one short; 0x8825 the place, somewhere behind.
    tiff.extend([1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
    tiff.extend([0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38]);
    tiff.extend([0, 0, 0, 0]);
    tiff.extend([0, 0, 0, 0, 0, 0]);
    tiff.extend(GPS);
    tiff.extend(thumbnail);
    [b"Exif\0\0", &tiff[..]].concat()
}

/// A photo as it comes from a telephone, with everything that a telephone writes about it.
fn of_a_telephone(picture: &DynamicImage, orientation: u8) -> Vec<u8> {
    let plain = saved_as(picture, ImageFormat::Jpeg);
    let thumbnail = saved_as(&two_halves(8, 8), ImageFormat::Jpeg);
    [
        &plain[..2],
        &segment(0xE1, &exif(orientation, &thumbnail)),
        &segment(
            0xE1,
            b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Fatma</x:xmpmeta>",
        ),
        &segment(0xE2, b"ICC_PROFILE\0\x01\x01Fatmas scherm"),
        &segment(0xED, b"Photoshop 3.0\08BIM Fatma, Sluispad 9"),
        &segment(0xFE, b"gemaakt door Fatma"),
        &plain[2..],
    ]
    .concat()
}

fn markers(jpeg: &[u8]) -> Vec<u8> {
    let mut markers = Vec::new();
    let mut at = 2;
    while jpeg[at] == 255 && jpeg[at + 1] != 0xDA {
        markers.push(jpeg[at + 1]);
        at += 2 + usize::from(u16::from_be_bytes([jpeg[at + 2], jpeg[at + 3]]));
    }
    markers
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|part| part == what)
}

fn seen(photo: &PhotoFile) -> RgbImage {
    image::load_from_memory(&photo.bytes).unwrap().into_rgb8()
}

fn is_red(pixel: &Rgb<u8>) -> bool {
    pixel.0[0] > 150 && pixel.0[2] < 100
}

#[test]
fn nothing_but_the_picture_stays_of_a_photo_from_a_telephone() {
    let file = of_a_telephone(&two_halves(64, 40), 1);
    assert!(holds(&file, GPS) && holds(&file, b"Fatma"));
    let photo = photo(&file).unwrap();
    assert_eq!((photo.width, photo.height), (64, 40));
    assert!(!holds(&photo.bytes, b"Fatma") && !holds(&photo.bytes, GPS));
    assert!(!holds(&photo.bytes, b"Exif") && !holds(&photo.bytes, b"8BIM"));
    // JFIF's own front may stand there; no note of any maker, and no comment.
    let notes = markers(&photo.bytes);
    let is_note = |marker: &&u8| (0xE1..=0xEF).contains(*marker) || **marker == 0xFE;
    assert_eq!(notes.iter().find(is_note), None, "{notes:x?}");
    assert!(is_red(seen(&photo).get_pixel(5, 20)));
}

#[test]
fn a_photo_stands_upright_however_the_telephone_was_held() {
    // What was left lies at: left, right, right, left, top, top, bottom, bottom.
    let red_at = [
        (5, 20),
        (58, 20),
        (58, 20),
        (5, 20),
        (20, 5),
        (20, 5),
        (20, 58),
        (20, 58),
    ];
    for (orientation, (x, y)) in (1..=8).zip(red_at) {
        let photo = photo(&of_a_telephone(&two_halves(64, 40), orientation)).unwrap();
        let size = if orientation < 5 { (64, 40) } else { (40, 64) };
        assert_eq!((photo.width, photo.height), size, "held as {orientation}");
        assert!(
            is_red(seen(&photo).get_pixel(x, y)),
            "held as {orientation}"
        );
    }
}

#[test]
fn what_stands_beside_the_picture_in_other_kinds_stays_out_too() {
    let png = saved_as(&two_halves(40, 40), ImageFormat::Png);
    let mut chunk = b"tEXtAuthor\0Fatma".to_vec();
    let mut crc = 0xFFFF_FFFF_u32;
    for byte in &chunk {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = (crc >> 1) ^ (0xEDB8_8320 & (0_u32.wrapping_sub(crc & 1)));
        }
    }
    chunk.extend((!crc).to_be_bytes());
    let length = u32::try_from(chunk.len() - 8).unwrap().to_be_bytes();
    let told = [&png[..33], &length, &chunk, &png[33..]].concat();
    assert!(!holds(&photo(&told).unwrap().bytes, b"Fatma"));
    for format in [ImageFormat::WebP, ImageFormat::Gif] {
        let photo = photo(&saved_as(&two_halves(40, 40), format)).unwrap();
        assert!(photo.bytes.starts_with(&[255, 0xD8, 255]), "{format:?}");
    }
}

#[test]
fn a_large_photo_becomes_small_and_keeps_its_shape() {
    let photo = photo(&saved_as(&two_halves(2_000, 500), ImageFormat::Jpeg)).unwrap();
    assert_eq!((photo.width, photo.height), (1_600, 400));
    assert_eq!(seen(&photo).dimensions(), (1_600, 400));
}

#[test]
fn what_can_be_seen_through_lies_on_white() {
    let glass = RgbaImage::from_pixel(8, 8, image::Rgba([0, 0, 0, 0]));
    let photo = photo(&saved_as(
        &DynamicImage::ImageRgba8(glass),
        ImageFormat::Png,
    ))
    .unwrap();
    assert!(
        seen(&photo)
            .pixels()
            .all(|pixel| pixel.0.iter().all(|it| *it > 245))
    );
}

#[test]
fn what_is_no_photo_is_refused_by_name() {
    let png = saved_as(&two_halves(20, 20), ImageFormat::Png);
    let jpeg = of_a_telephone(&two_halves(64, 40), 1);
    let heic = [&[0, 0, 0, 24][..], b"ftypheic\0\0\0\0mif1heic"].concat();
    let avif = [&[0, 0, 0, 24][..], b"ftypavif\0\0\0\0mif1avif"].concat();
    let svg = br#"<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>"#;
    let mut moving = Vec::new();
    {
        let mut encoder = GifEncoder::new(&mut moving);
        let frame = || {
            Frame::from_parts(
                RgbaImage::new(4, 4),
                0,
                0,
                Delay::from_numer_denom_ms(100, 1),
            )
        };
        encoder.encode_frames([frame(), frame()]).unwrap();
    }
    let table: [(&str, &[u8], &str); 12] = [
        ("nothing", &[], "photo_empty"),
        ("a telephone's own", &heic, "photo_heic"),
        ("another of these", &avif, "photo_heic"),
        ("a drawing with a script", svg, "photo_not_a_picture"),
        ("a document", b"%PDF-1.7 1 0 obj", "photo_not_a_picture"),
        ("a text", b"Samen koken om zes uur.", "photo_not_a_picture"),
        ("a moving one", &moving, "photo_moving"),
        ("a cut off photo", &jpeg[..jpeg.len() - 20], "photo_damaged"),
        ("half a photo", &jpeg[..jpeg.len() / 2], "photo_damaged"),
        ("its front", &jpeg[..20], "photo_damaged"),
        ("a cut off drawing", &png[..png.len() / 2], "photo_damaged"),
        (
            "three hundred megabytes",
            &vec![0; 300 * 1024 * 1024],
            "photo_too_large",
        ),
    ];
    for (what, file, code) in table {
        assert_eq!(photo(file).unwrap_err().code(), code, "{what}");
    }
}

#[test]
fn a_picture_that_lies_about_its_size_is_never_unpacked() {
    let mut png = saved_as(&two_halves(20, 20), ImageFormat::Png);
    // Width and height in the header, and its checksum.
    png[16..24].copy_from_slice(&[0, 1, 0, 0, 0, 1, 0, 0]);
    let mut crc = 0xFFFF_FFFF_u32;
    for byte in &png[12..29] {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = (crc >> 1) ^ (0xEDB8_8320 & (0_u32.wrapping_sub(crc & 1)));
        }
    }
    png[29..33].copy_from_slice(&(!crc).to_be_bytes());
    assert_eq!(photo(&png), Err(PhotoFileError::TooLarge));
    let mut jpeg = saved_as(&two_halves(20, 20), ImageFormat::Jpeg);
    let frame = jpeg
        .windows(2)
        .position(|pair| pair == [255, 0xC0])
        .unwrap();
    jpeg[frame + 5..frame + 9].copy_from_slice(&[255, 220, 255, 220]);
    assert_eq!(photo(&jpeg), Err(PhotoFileError::TooLarge));
}
