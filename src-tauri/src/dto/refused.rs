//! What is said when something was not done: a code that the window has words for, and a number for the helper.

use std::collections::BTreeMap;
use std::fmt::Display;

use samenboek_app::{AppError, Ids, SystemIds};
use samenboek_domain::ids::to_base32;
use serde::Serialize;

/// What a command answers.
pub type CommandResult<T> = Result<T, Refused>;

/// A refusal or a fault, as the window hears it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Refused {
    /// Stable, snake_case; the words are in Fluent.
    pub code: String,
    /// The same six signs stand in the journal.
    pub reference: String,
    /// The field it is about.
    pub field: Option<String>,
    /// What the sentence needs.
    pub arguments: BTreeMap<String, String>,
}

impl Refused {
    /// A refusal of the shell's own.
    pub fn of(code: &str) -> Self {
        let refused = Self::made(code, None, BTreeMap::new());
        tracing::info!(
            code = refused.code,
            reference = refused.reference,
            "refused"
        );
        refused
    }

    /// A refusal about a field.
    pub fn about(code: &str, field: &str) -> Self {
        Self {
            field: Some(field.to_owned()),
            ..Self::of(code)
        }
    }

    /// The machine failed. What it said stays in the journal, and must hold nothing personal.
    pub fn fault(code: &str, detail: &dyn Display) -> Self {
        let refused = Self::made(code, None, BTreeMap::new());
        tracing::error!(code = refused.code, reference = refused.reference, %detail, "failed");
        refused
    }

    fn made(code: &str, field: Option<String>, arguments: BTreeMap<String, String>) -> Self {
        let chance = SystemIds.next().unwrap_or_default();
        Self {
            code: code.to_owned(),
            reference: to_base32(&chance).chars().take(6).collect(),
            field,
            arguments,
        }
    }
}

impl From<AppError> for Refused {
    fn from(error: AppError) -> Self {
        let refused = Self::made(
            error.code(),
            error.field().map(str::to_owned),
            error.arguments(),
        );
        if error.is_refusal() {
            tracing::info!(
                code = refused.code,
                reference = refused.reference,
                "refused"
            );
        } else {
            tracing::error!(code = refused.code, reference = refused.reference, %error, "failed");
        }
        refused
    }
}

impl From<std::io::Error> for Refused {
    fn from(error: std::io::Error) -> Self {
        AppError::from(error).into()
    }
}
