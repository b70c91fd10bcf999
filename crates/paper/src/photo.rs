//! Photos as they come from telephones and cameras, into small JPEGs that hold a picture and nothing else: no place, no
//! time, no owner, no small copy of what was cut away.
//!
//! What comes in is foreign: its size is asked before it is unpacked, and what it unpacks to is bounded. The colours are
//! taken as they stand; a profile of a camera's own is left out with everything else.

mod bare;

use std::io::Cursor;

use image::codecs::gif::GifDecoder;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{
    AnimationDecoder, DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits,
    RgbImage,
};

pub use bare::is_bare;

/// The longest side of a photo that is kept, in pixels.
pub const LONGEST_SIDE: u32 = 1_600;
/// The most bytes that a file may have.
pub const MOST_FILE_BYTES: usize = 25 * 1024 * 1024;
/// The most pixels that it may unpack to.
const MOST_PIXELS: u64 = 60_000_000;
/// Four channels of two bytes for each of these, and some room.
const MOST_MEMORY: u64 = 512 * 1024 * 1024;
/// Fine on a screen and in print of a hand's width; half of the bytes of ninety.
const QUALITY: u8 = 82;

/// A photo, ready to be kept: a JPEG without any note.
#[derive(Clone, PartialEq, Eq)]
pub struct PhotoFile {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// The JPEG.
    pub bytes: Vec<u8>,
}

/// Why a file is not taken as a photo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PhotoFileError {
    /// Nothing stands in it.
    #[error("the file is empty")]
    Empty,
    /// More bytes, or more pixels, than a photo has.
    #[error("too large for a photo")]
    TooLarge,
    /// A picture as telephones keep it for themselves (HEIC, AVIF): nobody may unpack it freely.
    #[error("a kind of picture that only a telephone opens")]
    Heic,
    /// It moves.
    #[error("a moving picture")]
    Moving,
    /// No picture at all, or of a kind that is none of photos (a drawing, a document).
    #[error("not a picture")]
    NotAPicture,
    /// A picture that was cut off or damaged.
    #[error("the picture is damaged")]
    Damaged,
}

impl PhotoFileError {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "photo_empty",
            Self::TooLarge => "photo_too_large",
            Self::Heic => "photo_heic",
            Self::Moving => "photo_moving",
            Self::NotAPicture => "photo_not_a_picture",
            Self::Damaged => "photo_damaged",
        }
    }
}

/// Makes a photo of a file: turned as it should stand, made smaller, and without anything but the picture.
pub fn photo(file: &[u8]) -> Result<PhotoFile, PhotoFileError> {
    if file.is_empty() {
        return Err(PhotoFileError::Empty);
    }
    if file.len() > MOST_FILE_BYTES {
        return Err(PhotoFileError::TooLarge);
    }
    let format = format_of(file)?;
    let (picture, orientation) = unpacked(file, format)?;
    let mut small = DynamicImage::ImageRgb8(on_white(picture));
    if small.width().max(small.height()) > LONGEST_SIDE {
        small = small.resize(LONGEST_SIDE, LONGEST_SIDE, FilterType::Lanczos3);
    }
    small.apply_orientation(orientation);
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, QUALITY)
        .encode_image(&small)
        .map_err(|_| PhotoFileError::Damaged)?;
    Ok(PhotoFile {
        width: small.width(),
        height: small.height(),
        bytes,
    })
}

/// The same, in at most so many bytes: a sheet of paper stays readable long after a face would not.
pub fn photo_within(file: &[u8], most: usize) -> Result<PhotoFile, PhotoFileError> {
    const LADDER: [(u32, u8); 6] = [
        (1_400, 60),
        (1_200, 55),
        (1_000, 50),
        (800, 45),
        (640, 40),
        (480, 30),
    ];
    let first = photo(file)?;
    if first.bytes.len() <= most {
        return Ok(first);
    }
    let whole = image::load_from_memory_with_format(&first.bytes, ImageFormat::Jpeg)
        .map_err(|error| refused(&error))?;
    for (side, quality) in LADDER {
        let small = whole.resize(side, side, FilterType::Triangle);
        let mut bytes = Vec::new();
        JpegEncoder::new_with_quality(&mut bytes, quality)
            .encode_image(&small)
            .map_err(|_| PhotoFileError::Damaged)?;
        if bytes.len() <= most {
            return Ok(PhotoFile {
                width: small.width(),
                height: small.height(),
                bytes,
            });
        }
    }
    Err(PhotoFileError::TooLarge)
}

/// By its first bytes; what the file is called says nothing.
fn format_of(file: &[u8]) -> Result<ImageFormat, PhotoFileError> {
    if is_of_a_telephone(file) {
        return Err(PhotoFileError::Heic);
    }
    match image::guess_format(file) {
        Ok(
            format @ (ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP | ImageFormat::Gif),
        ) => Ok(format),
        Ok(ImageFormat::Avif) => Err(PhotoFileError::Heic),
        Ok(_) | Err(_) => Err(PhotoFileError::NotAPicture),
    }
}

/// A box "ftyp" with one of the brands of HEIF (ISO/IEC 23008-12) or AVIF.
fn is_of_a_telephone(file: &[u8]) -> bool {
    let Some((_, rest)) = file.split_first_chunk::<4>() else {
        return false;
    };
    let brands: [&[u8; 4]; 9] = [
        b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1", b"avif", b"avis",
    ];
    rest.strip_prefix(b"ftyp")
        .and_then(|rest| rest.first_chunk::<4>())
        .is_some_and(|brand| brands.contains(&brand))
}

fn unpacked(
    file: &[u8],
    format: ImageFormat,
) -> Result<(DynamicImage, Orientation), PhotoFileError> {
    if moves(file, format)? {
        return Err(PhotoFileError::Moving);
    }
    if format == ImageFormat::Jpeg && !ends(file) {
        return Err(PhotoFileError::Damaged);
    }
    let mut reader = ImageReader::with_format(Cursor::new(file), format);
    reader.limits(limits());
    let mut decoder = reader.into_decoder().map_err(|error| refused(&error))?;
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(PhotoFileError::Damaged);
    }
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(PhotoFileError::TooLarge);
    }
    // A note that cannot be read turns nothing.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let picture = DynamicImage::from_decoder(decoder).map_err(|error| refused(&error))?;
    Ok((picture, orientation))
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    limits
}

fn refused(error: &ImageError) -> PhotoFileError {
    match error {
        ImageError::Limits(_) => PhotoFileError::TooLarge,
        ImageError::Decoding(_)
        | ImageError::Encoding(_)
        | ImageError::Parameter(_)
        | ImageError::Unsupported(_)
        | ImageError::IoError(_) => PhotoFileError::Damaged,
    }
}

/// Whether there is more than one picture in it.
fn moves(file: &[u8], format: ImageFormat) -> Result<bool, PhotoFileError> {
    let bytes = Cursor::new(file);
    let failed = |error: ImageError| refused(&error);
    if format == ImageFormat::Gif {
        let mut decoder = GifDecoder::new(bytes).map_err(failed)?;
        let (width, height) = decoder.dimensions();
        if u64::from(width) * u64::from(height) > MOST_PIXELS {
            return Err(PhotoFileError::TooLarge);
        }
        decoder.set_limits(limits()).map_err(failed)?;
        return Ok(decoder.into_frames().take(2).count() > 1);
    }
    if format == ImageFormat::WebP {
        return Ok(WebPDecoder::new(bytes).map_err(failed)?.has_animation());
    }
    if format == ImageFormat::Png {
        let decoder = PngDecoder::with_limits(bytes, limits());
        return decoder.and_then(|it| it.is_apng()).map_err(failed);
    }
    Ok(false)
}

/// Whether a JPEG goes on to its end: one that was cut off is filled with grey by who reads it. In what is packed a 255 is
/// followed by nothing that looks like the end.
fn ends(file: &[u8]) -> bool {
    let mut at = 2_usize;
    loop {
        let Some([255, marker, high, low]) = file.get(at..).and_then(<[u8]>::first_chunk::<4>)
        else {
            return false;
        };
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        at = match marker {
            // A byte between two segments that says nothing.
            255 => at.saturating_add(1),
            _ => at.saturating_add(2).saturating_add(length),
        };
        if *marker == 0xDA {
            let packed = file.get(at..).unwrap_or_default();
            return packed.windows(2).any(|pair| pair == [255, 0xD9]);
        }
    }
}

/// What can be seen through is laid on white paper.
fn on_white(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let seen_through = picture.into_rgba8();
    let (width, height) = seen_through.dimensions();
    let mut paper = RgbImage::new(width, height);
    for (on, image::Rgba([red, green, blue, alpha])) in
        paper.pixels_mut().zip(seen_through.pixels())
    {
        let over = |colour: &u8| {
            let mixed = u16::from(*colour) * u16::from(*alpha) + 255 * (255 - u16::from(*alpha));
            u8::try_from(mixed / 255).unwrap_or(u8::MAX)
        };
        *on = image::Rgb([over(red), over(green), over(blue)]);
    }
    paper
}

// Nobody sees a picture in a log.
impl std::fmt::Debug for PhotoFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PhotoFile({} x {}, …)", self.width, self.height)
    }
}

#[cfg(test)]
mod tests;
