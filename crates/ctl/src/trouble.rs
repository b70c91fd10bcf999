//! Why something was not done, as the command line tells it: a code, a sentence, a field.

use std::collections::BTreeMap;

use samenboek_app::AppError;
use serde_json::{Value, json};

use crate::words;

/// What a deed answers.
pub type Result<T, E = Trouble> = std::result::Result<T, E>;

/// A refusal (exit status 2) or a fault (exit status 1).
#[derive(Debug)]
pub struct Trouble {
    code: &'static str,
    field: Option<String>,
    arguments: BTreeMap<String, String>,
    is_refusal: bool,
}

impl Trouble {
    /// The input is at fault.
    pub fn refuse(code: &'static str) -> Self {
        Self {
            code,
            field: None,
            arguments: BTreeMap::new(),
            is_refusal: true,
        }
    }

    /// The input is at fault, in this field.
    pub fn refuse_field(code: &'static str, field: &str) -> Self {
        Self {
            field: Some(field.to_owned()),
            ..Self::refuse(code)
        }
    }

    /// We are at fault, or the machine.
    pub fn unknown() -> Self {
        Self {
            is_refusal: false,
            ..Self::refuse("unknown")
        }
    }

    /// Whether a rule said no, rather than the machine.
    pub fn is_refusal(&self) -> bool {
        self.is_refusal
    }

    /// As it is printed.
    pub fn to_json(&self) -> Value {
        json!({
            "code": self.code,
            "message": words::sentence(self.code, &self.arguments),
            "field": self.field,
        })
    }
}

impl From<AppError> for Trouble {
    fn from(error: AppError) -> Self {
        Self {
            code: error.code(),
            field: error.field().map(str::to_owned),
            arguments: error.arguments(),
            is_refusal: error.is_refusal(),
        }
    }
}

impl From<samenboek_domain::input::InputError> for Trouble {
    fn from(error: samenboek_domain::input::InputError) -> Self {
        AppError::from(error).into()
    }
}
