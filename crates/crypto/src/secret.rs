//! How secrets are kept and shown: wiped when dropped, and never printed.

/// Prints the name of a type and nothing of what is in it.
macro_rules! hidden {
    ($($name:ident),+) => {$(
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )+};
}

/// A key of its own type, so that no key serves two ends. It stays in one place: what is moved leaves itself behind.
macro_rules! key {
    ($(#[$meaning:meta])* $name:ident) => {
        $(#[$meaning])*
        #[derive(Clone)]
        pub struct $name(Box<zeroize::Zeroizing<[u8; 32]>>);

        impl $name {
            pub(crate) fn new(key: zeroize::Zeroizing<[u8; 32]>) -> Self {
                Self(Box::new(key))
            }

            pub(crate) fn bytes(&self) -> &[u8; 32] {
                &self.0
            }
        }

        $crate::secret::hidden!($name);
    };
}

pub(crate) use {hidden, key};
