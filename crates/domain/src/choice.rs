//! Closed lists of choices, each with a code that never changes.

/// Makes an enum whose variants have codes: `code()`, `ALL`, `FromStr`, and serde as the code.
macro_rules! choices {
    (
        $(#[$meaning:meta])*
        $name:ident { $($(#[$about:meta])* $variant:ident => $code:literal,)+ }
    ) => {
        $(#[$meaning])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$about])* #[serde(rename = $code)] $variant,)+
        }

        impl $name {
            /// Every choice, in the order of the list.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The stable code, in snake_case.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)+
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::input::NotAChoice;

            fn from_str(code: &str) -> Result<Self, Self::Err> {
                match code {
                    $($code => Ok(Self::$variant),)+
                    _ => Err($crate::input::NotAChoice {
                        choices: [$($code,)+].join(", "),
                    }),
                }
            }
        }
    };
}

pub(crate) use choices;
