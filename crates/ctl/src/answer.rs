//! What a deed answers: one object, or one line for each thing.

use serde_json::Value;

use crate::trouble::Result;

/// An answer, to be printed or put into a batch's line.
pub enum Answer {
    /// One object.
    One(Value),
    /// One object that says what is wrong: printed, and a fault all the same.
    Unsound(Value),
    /// One line each, asked for as they are printed.
    Lines(Box<dyn Iterator<Item = Result<Value>>>),
    /// One line for each thing as it happens: somebody waits for it.
    AsItHappens(Box<dyn Iterator<Item = Result<Value>>>),
}

impl Answer {
    /// Lines that are all there.
    pub fn lines(values: Vec<Value>) -> Self {
        Self::Lines(Box::new(values.into_iter().map(Ok)))
    }

    /// One value; lines become a list.
    pub fn into_value(self) -> Result<Value> {
        match self {
            Self::One(value) | Self::Unsound(value) => Ok(value),
            Self::Lines(lines) | Self::AsItHappens(lines) => {
                Ok(Value::Array(lines.collect::<Result<_>>()?))
            }
        }
    }
}
