//! Lists of codes that the centre makes its own.

use samenboek_app::CodeView;
use serde::Serialize;

/// A code, as it is asked.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CodeRow {
    /// `kind`, `referrer` or `result`.
    pub list: String,
    /// The code.
    pub code: String,
    /// What the centre calls it in Dutch; none: as the program does.
    pub label_nl: Option<String>,
    /// In English.
    pub label_en: Option<String>,
    /// By which code somebody outside knows it.
    pub outside: Option<String>,
    /// It is asked no more.
    pub hidden: bool,
    /// The centre added it.
    pub own: bool,
    /// As which code of the program one of the centre's own counts.
    pub counts_as: Option<String>,
}

impl From<CodeView> for CodeRow {
    fn from(code: CodeView) -> Self {
        let line = code.line;
        Self {
            list: code.list.code().to_owned(),
            code: line.code,
            label_nl: line.label_nl,
            label_en: line.label_en,
            outside: line.outside,
            hidden: line.hidden,
            own: code.is_own,
            counts_as: code.counts_as,
        }
    }
}
