//! Refusals (a rule says no, the person can act) and faults (the machine, or a mistake of ours).

use std::collections::BTreeMap;
use std::io;

use samenboek_domain::refusal::Refused;
use samenboek_store::StoreError;

/// Why something was not done. Words come from Fluent, by code.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// A rule says no; the person can act.
    #[error("{code}")]
    Refusal {
        /// Stable, snake_case.
        code: &'static str,
        /// The field it is about.
        field: Option<String>,
        /// What the sentence needs.
        arguments: BTreeMap<&'static str, String>,
    },
    /// The machine failed, or we did.
    #[error("{code}: {detail}")]
    Fault {
        /// Stable, snake_case.
        code: &'static str,
        /// For the log: no personal text.
        detail: String,
    },
}

/// What a use case answers.
pub type Result<T, E = AppError> = std::result::Result<T, E>;

impl AppError {
    pub(crate) fn refuse(code: &'static str) -> Self {
        Self::Refusal {
            code,
            field: None,
            arguments: BTreeMap::new(),
        }
    }

    pub(crate) fn refuse_field(code: &'static str, field: &str) -> Self {
        Self::Refusal {
            code,
            field: Some(field.to_owned()),
            arguments: BTreeMap::new(),
        }
    }

    pub(crate) fn fault(code: &'static str, detail: impl std::fmt::Display) -> Self {
        Self::Fault {
            code,
            detail: detail.to_string(),
        }
    }

    /// The same refusal, about another field.
    pub(crate) fn about(self, field: &str) -> Self {
        match self {
            Self::Refusal {
                code, arguments, ..
            } => Self::Refusal {
                code,
                field: Some(field.to_owned()),
                arguments,
            },
            fault @ Self::Fault { .. } => fault,
        }
    }

    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Refusal { code, .. } | Self::Fault { code, .. } => code,
        }
    }

    /// The field it is about.
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::Refusal { field, .. } => field.as_deref(),
            Self::Fault { .. } => None,
        }
    }

    /// What the sentence needs.
    pub fn arguments(&self) -> BTreeMap<String, String> {
        match self {
            Self::Refusal { arguments, .. } => arguments
                .iter()
                .map(|(key, value)| ((*key).to_owned(), value.clone()))
                .collect(),
            Self::Fault { .. } => BTreeMap::new(),
        }
    }

    /// Whether a rule said no, rather than the machine.
    pub fn is_refusal(&self) -> bool {
        matches!(self, Self::Refusal { .. })
    }

    pub(crate) fn of_rule(error: &impl Refused) -> Self {
        Self::Refusal {
            code: error.code(),
            field: error.field(),
            arguments: error.arguments(),
        }
    }
}

/// What was the matter with kept JSON, without a word of what stands in it.
pub(crate) fn kind_of(error: &serde_json::Error) -> String {
    format!(
        "{:?} at {}:{}",
        error.classify(),
        error.line(),
        error.column()
    )
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> Self {
        match error.code() {
            code @ ("not_found" | "nothing_to_choose" | "both_refused" | "newer_version"
            | "no_rights") => Self::refuse(code),
            code => Self::fault(code, error),
        }
    }
}

impl From<io::Error> for AppError {
    fn from(error: io::Error) -> Self {
        let kind = error.kind();
        let full = [io::ErrorKind::StorageFull, io::ErrorKind::QuotaExceeded];
        let closed = [
            io::ErrorKind::PermissionDenied,
            io::ErrorKind::ReadOnlyFilesystem,
        ];
        let code = if full.contains(&kind) {
            "disk_full"
        } else if closed.contains(&kind) {
            "folder_read_only"
        } else if kind == io::ErrorKind::NotFound {
            "not_found"
        } else {
            "unknown"
        };
        // The kind alone: a path may hold a name.
        Self::fault(code, error.kind())
    }
}

macro_rules! of_rule {
    ($($error:path),+) => {
        $(impl From<$error> for AppError {
            fn from(error: $error) -> Self {
                Self::of_rule(&error)
            }
        })+
    };
}

of_rule!(
    samenboek_domain::agreement::AgreementError,
    samenboek_domain::agreement::AnswerError,
    samenboek_domain::agreement::SignError,
    samenboek_domain::annual::AnnualError,
    samenboek_domain::case::CaseError,
    samenboek_domain::case::LineError,
    samenboek_domain::case::ComplaintError,
    samenboek_domain::case::StepError,
    samenboek_domain::code_list::CodeError,
    samenboek_domain::consent::ConsentError,
    samenboek_domain::criterion::CriterionError,
    samenboek_domain::encounter::EncounterError,
    samenboek_domain::field::FieldError,
    samenboek_domain::group::GroupError,
    samenboek_domain::lock::LockError,
    samenboek_domain::person::duty::DutyError,
    samenboek_domain::person::wish::WishError,
    samenboek_domain::person::PersonError,
    samenboek_domain::photo::PhotoError,
    samenboek_domain::retention::TermError,
    samenboek_domain::quick_code::QuickCodeError,
    samenboek_domain::rule::RuleError,
    samenboek_domain::series::SeriesError,
    samenboek_domain::signal::SignalError,
    samenboek_domain::text::TextError,
    samenboek_domain::input::InputError
);
