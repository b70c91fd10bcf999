//! Reading and writing fixed layouts, little endian, without ever reading past the end. A layout
//! is said once, and written and read from that.

use samenboek_domain::ids::{
    CentreId, CircleId, DocumentId, EpochId, LaptopId, ParcelName, PersonId, SignerId,
    StatementName,
};

/// The bytes ended too early, or did not end where they should.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Malformed;

/// Takes fields from the front of a slice.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub(crate) fn take(&mut self, length: usize) -> Result<&'a [u8], Malformed> {
        let (taken, rest) = self.0.split_at_checked(length).ok_or(Malformed)?;
        self.0 = rest;
        Ok(taken)
    }

    pub(crate) fn array<const N: usize>(&mut self) -> Result<[u8; N], Malformed> {
        let (taken, rest) = self.0.split_first_chunk::<N>().ok_or(Malformed)?;
        self.0 = rest;
        Ok(*taken)
    }

    /// Whatever has a layout.
    pub(crate) fn read<T: Layout>(&mut self) -> Result<T, Malformed> {
        T::take(self)
    }

    pub(crate) fn u8(&mut self) -> Result<u8, Malformed> {
        self.read()
    }

    pub(crate) fn u16(&mut self) -> Result<u16, Malformed> {
        self.read()
    }

    pub(crate) fn u32(&mut self) -> Result<u32, Malformed> {
        self.read()
    }

    /// A length of four bytes and that many bytes.
    pub(crate) fn block(&mut self) -> Result<&'a [u8], Malformed> {
        let length = usize::try_from(self.u32()?).map_err(|_| Malformed)?;
        self.take(length)
    }

    /// A number of four bytes and that many blocks.
    pub(crate) fn blocks(&mut self) -> Result<Vec<&'a [u8]>, Malformed> {
        (0..self.u32()?).map(|_| self.block()).collect()
    }

    pub(crate) fn rest(&mut self) -> &'a [u8] {
        std::mem::take(&mut self.0)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn end(&self) -> Result<(), Malformed> {
        self.is_empty().then_some(()).ok_or(Malformed)
    }
}

/// A value with one layout.
pub(crate) trait Layout: Sized {
    fn put(&self, out: &mut Vec<u8>);
    fn take(from: &mut Reader<'_>) -> Result<Self, Malformed>;
}

/// The fields of a struct, one after the other.
macro_rules! layout {
    ($name:ident { $($field:ident),+ $(,)? }) => {
        impl $crate::wire::Layout for $name {
            fn put(&self, out: &mut Vec<u8>) {
                $(self.$field.put(out);)+
            }

            fn take(
                from: &mut $crate::wire::Reader<'_>,
            ) -> Result<Self, $crate::wire::Malformed> {
                Ok(Self { $($field: from.read()?),+ })
            }
        }
    };
}

/// One byte for each variant of an enum: its discriminant.
macro_rules! coded {
    ($name:ident { $($variant:ident),+ $(,)? }) => {
        impl $crate::wire::Layout for $name {
            fn put(&self, out: &mut Vec<u8>) {
                out.push(*self as u8);
            }

            fn take(
                from: &mut $crate::wire::Reader<'_>,
            ) -> Result<Self, $crate::wire::Malformed> {
                let code = from.u8()?;
                let mut variants = [$(Self::$variant),+].into_iter();
                variants.find(|it| *it as u8 == code).ok_or($crate::wire::Malformed)
            }
        }
    };
}

pub(crate) use {coded, layout};

macro_rules! numbers {
    ($($number:ty),+) => {$(
        impl Layout for $number {
            fn put(&self, out: &mut Vec<u8>) {
                out.extend(self.to_le_bytes());
            }

            fn take(from: &mut Reader<'_>) -> Result<Self, Malformed> {
                from.array().map(Self::from_le_bytes)
            }
        }
    )+};
}

numbers!(u8, u16, u32, u64);

macro_rules! ids {
    ($($id:ty),+) => {$(
        impl Layout for $id {
            fn put(&self, out: &mut Vec<u8>) {
                out.extend(self.as_bytes());
            }

            fn take(from: &mut Reader<'_>) -> Result<Self, Malformed> {
                from.array().map(Self::from_bytes)
            }
        }
    )+};
}

ids!(
    CentreId,
    CircleId,
    DocumentId,
    EpochId,
    LaptopId,
    ParcelName,
    PersonId,
    SignerId,
    StatementName
);

impl<const N: usize> Layout for [u8; N] {
    fn put(&self, out: &mut Vec<u8>) {
        out.extend(self);
    }

    fn take(from: &mut Reader<'_>) -> Result<Self, Malformed> {
        from.array()
    }
}

/// A set: a number of two bytes and that many values, each above the one before it, so that one
/// content has one layout.
impl<T: Layout + Ord> Layout for Vec<T> {
    fn put(&self, out: &mut Vec<u8>) {
        let mut sorted: Vec<&T> = self.iter().collect();
        sorted.sort();
        // What has more values than this is larger than any statement may be.
        u16::try_from(sorted.len()).unwrap_or(u16::MAX).put(out);
        for value in sorted {
            value.put(out);
        }
    }

    fn take(from: &mut Reader<'_>) -> Result<Self, Malformed> {
        let count = from.u16()?;
        let values = (0..count)
            .map(|_| from.read())
            .collect::<Result<Self, _>>()?;
        let ascending = values.is_sorted_by(|one, next| one < next);
        ascending.then_some(values).ok_or(Malformed)
    }
}

/// Writes a number of four bytes and then the blocks.
pub(crate) fn put_blocks<'a>(
    out: &mut Vec<u8>,
    blocks: impl ExactSizeIterator<Item = &'a [u8]>,
) -> Result<(), Malformed> {
    u32::try_from(blocks.len()).map_err(|_| Malformed)?.put(out);
    for block in blocks {
        put_block(out, block)?;
    }
    Ok(())
}

/// Writes a length of four bytes and then the bytes; refuses 4 GiB and more.
pub(crate) fn put_block(out: &mut Vec<u8>, bytes: &[u8]) -> Result<(), Malformed> {
    let length = u32::try_from(bytes.len()).map_err(|_| Malformed)?;
    out.extend(length.to_le_bytes());
    out.extend(bytes);
    Ok(())
}
