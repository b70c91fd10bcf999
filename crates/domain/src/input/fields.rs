//! A JSON object, taken apart field by field. What is left over at the end was not known.
//!
//! The same reading serves a new draft (onto an empty one) and a patch (onto the draft as it is):
//! an absent field stays as it was, `null` empties it.

use serde_json::{Map, Value};

use super::InputError;
use crate::text::clean_line;

pub(crate) struct Fields {
    path: String,
    fields: Map<String, Value>,
}

impl Fields {
    /// The fields of the object at `path` (empty for the outermost).
    pub(crate) fn of(path: &str, value: Value) -> Result<Self, InputError> {
        match value {
            Value::Object(fields) => Ok(Self {
                path: path.to_owned(),
                fields,
            }),
            Value::Null
            | Value::Bool(_)
            | Value::Number(_)
            | Value::String(_)
            | Value::Array(_) => Err(wrong_type(path)),
        }
    }

    pub(crate) fn take(&mut self, name: &str) -> Option<(String, Value)> {
        let value = self.fields.remove(name)?;
        Some((join(&self.path, name), value))
    }

    /// A text, or `null`.
    pub(crate) fn text(&mut self, name: &str, into: &mut Option<String>) -> Result<(), InputError> {
        if let Some((path, value)) = self.take(name) {
            *into = optional_text(&path, value)?;
        }
        Ok(())
    }

    /// Yes or no; `null` is no.
    pub(crate) fn yes(&mut self, name: &str, into: &mut bool) -> Result<(), InputError> {
        if let Some((path, value)) = self.take(name) {
            *into = match value {
                Value::Null => false,
                Value::Bool(yes) => yes,
                Value::Number(_) | Value::String(_) | Value::Array(_) | Value::Object(_) => {
                    return Err(wrong_type(&path));
                }
            };
        }
        Ok(())
    }

    /// A whole number of at least 0; `null` is 0.
    pub(crate) fn count(&mut self, name: &str, into: &mut u64) -> Result<(), InputError> {
        if let Some((path, value)) = self.take(name) {
            *into = read_count(&path, &value)?;
        }
        Ok(())
    }

    /// A list of texts; `null` is none.
    pub(crate) fn texts(&mut self, name: &str, into: &mut Vec<String>) -> Result<(), InputError> {
        self.list(name, into, |path, value| match value {
            Value::String(text) => Ok(text),
            Value::Null
            | Value::Bool(_)
            | Value::Number(_)
            | Value::Array(_)
            | Value::Object(_) => Err(wrong_type(path)),
        })
    }

    /// A list of whatever `read` makes of each place in it; `null` is none.
    pub(crate) fn list<T>(
        &mut self,
        name: &str,
        into: &mut Vec<T>,
        read: impl Fn(&str, Value) -> Result<T, InputError>,
    ) -> Result<(), InputError> {
        let Some((path, value)) = self.take(name) else {
            return Ok(());
        };
        *into = match value {
            Value::Null => Vec::new(),
            Value::Array(values) => values
                .into_iter()
                .enumerate()
                .map(|(index, value)| read(&format!("{path}.{index}"), value))
                .collect::<Result<_, _>>()?,
            Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_) => {
                return Err(wrong_type(&path));
            }
        };
        Ok(())
    }

    /// What is left was not known: refused by name.
    pub(crate) fn finish(self) -> Result<(), InputError> {
        match self.fields.keys().next() {
            Some(name) => Err(InputError::UnknownField {
                field: join(&self.path, &shortened(name)),
            }),
            None => Ok(()),
        }
    }
}

pub(crate) fn wrong_type(path: &str) -> InputError {
    InputError::WrongType {
        field: path.to_owned(),
    }
}

pub(crate) fn optional_text(path: &str, value: Value) -> Result<Option<String>, InputError> {
    match value {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(text)),
        Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => {
            Err(wrong_type(path))
        }
    }
}

pub(crate) fn read_count(path: &str, value: &Value) -> Result<u64, InputError> {
    if value.is_null() {
        return Ok(0);
    }
    value.as_u64().ok_or_else(|| wrong_type(path))
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

/// A field's name may be anything at all; an answer shows its beginning.
fn shortened(name: &str) -> String {
    clean_line(name).chars().take(60).collect()
}
