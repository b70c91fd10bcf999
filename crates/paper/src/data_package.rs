//! Tables as a Frictionless Data Package (version 1, profile `tabular-data-package`): a descriptor that says what each column
//! means, and one CSV a table, in UTF-8 with `,` and CRLF. Written, and read back.
//!
//! Held once against frictionless 5.21.0, an implementation of others: see `a_package_is_what_its_descriptor_says`.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::sheets::{
    Cell, Column, Kind, ReadChoice, Separator, SheetError, Table, TextEncoding, read,
    write_package_csv,
};

/// The name of the descriptor.
pub const DESCRIPTOR: &str = "datapackage.json";
/// More tables than this has no package of ours.
const MOST_RESOURCES: usize = 100;

/// Tables that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct DataPackage {
    /// A short name for programs: small letters and `-`.
    pub name: &'static str,
    /// What people call it.
    pub title: String,
    /// When it was made, in RFC 3339.
    pub created: String,
    /// What our own reader wants to know, under `samenboek`.
    pub own: Map<String, Value>,
    /// The tables.
    pub resources: Vec<Resource>,
}

/// One table, and what its columns mean.
#[derive(Clone, Debug, PartialEq)]
pub struct Resource {
    /// Its name for programs.
    pub name: &'static str,
    /// The columns.
    pub fields: Vec<Field>,
    /// By which columns a row is known.
    pub primary_key: Vec<&'static str>,
    /// Which columns name rows of other tables.
    pub foreign_keys: Vec<ForeignKey>,
    /// The rows, a cell for each column.
    pub rows: Vec<Vec<Cell>>,
}

/// One column.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its name for programs.
    pub name: &'static str,
    /// What stands in it.
    pub kind: FieldKind,
    /// Something always stands in it.
    pub is_required: bool,
    /// What alone may stand in it; anything when empty.
    pub codes: &'static [&'static str],
}

/// What stands in a column, as Table Schema calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// `string`.
    Text,
    /// `integer`.
    Whole,
    /// `date`, as 2026-11-20.
    Day,
    /// `time`, as 19:30:00.
    Time,
    /// `datetime`, as 2026-11-20T19:30:00Z.
    Moment,
}

/// A column that names rows of another table, or of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForeignKey {
    /// The column.
    pub field: &'static str,
    /// The other table; empty for its own.
    pub resource: &'static str,
    /// The column there.
    pub other: &'static str,
}

/// A file of a package.
#[derive(Clone, PartialEq, Eq)]
pub struct FileOfPackage {
    /// Its name in the folder.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// The package as files, the descriptor last: a folder with one is whole. The same package gives the same bytes.
pub fn write_package(package: &DataPackage) -> Result<Vec<FileOfPackage>, SheetError> {
    let mut files = Vec::new();
    let mut resources = Vec::new();
    for resource in &package.resources {
        let fields = resource.fields.iter();
        let bytes = write_package_csv(&Table {
            name: resource.name.to_owned(),
            columns: fields.map(|field| Column::new(field.name)).collect(),
            rows: resource.rows.clone(),
        })?;
        let name = format!("{}.csv", resource.name);
        resources.push(described(resource, &name, bytes.len()));
        files.push(FileOfPackage { name, bytes });
    }
    let descriptor = json!({
        "profile": "tabular-data-package",
        "name": package.name,
        "title": package.title,
        "created": package.created,
        "samenboek": package.own,
        "resources": resources,
    });
    let bytes = serde_json::to_vec_pretty(&descriptor).map_err(|fault| SheetError::Unwritable {
        why: fault.to_string(),
    })?;
    files.push(FileOfPackage {
        name: DESCRIPTOR.to_owned(),
        bytes,
    });
    Ok(files)
}

fn described(resource: &Resource, path: &str, bytes: usize) -> Value {
    let keys = resource.foreign_keys.iter().map(|key| {
        json!({ "fields": [key.field], "reference": { "resource": key.resource, "fields": [key.other] } })
    });
    json!({
        "profile": "tabular-data-resource",
        "name": resource.name,
        "path": path,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": bytes,
        "dialect": {
            "delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true,
            "skipInitialSpace": false, "header": true,
        },
        "schema": {
            "fields": resource.fields.iter().map(field).collect::<Vec<_>>(),
            "missingValues": [""],
            "primaryKey": resource.primary_key,
            "foreignKeys": keys.collect::<Vec<_>>(),
        },
    })
}

fn field(field: &Field) -> Value {
    let kind = match field.kind {
        FieldKind::Text => "string",
        FieldKind::Whole => "integer",
        FieldKind::Day => "date",
        FieldKind::Time => "time",
        FieldKind::Moment => "datetime",
    };
    let mut constraints = Map::new();
    if field.is_required {
        constraints.insert("required".to_owned(), Value::Bool(true));
    }
    if !field.codes.is_empty() {
        constraints.insert("enum".to_owned(), json!(field.codes));
    }
    let mut described = json!({ "name": field.name, "type": kind });
    if let Some(described) = described
        .as_object_mut()
        .filter(|_| !constraints.is_empty())
    {
        described.insert("constraints".to_owned(), Value::Object(constraints));
    }
    described
}

/// What a descriptor says.
#[derive(Clone, Debug, PartialEq)]
pub struct PackageHead {
    /// What stands under `samenboek`; empty in a package of others.
    pub own: Map<String, Value>,
    /// The file of each table, by its name.
    pub files: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Descriptor {
    #[serde(default)]
    samenboek: Map<String, Value>,
    resources: Vec<Described>,
}

#[derive(Deserialize)]
struct Described {
    name: String,
    path: String,
}

/// Reads a descriptor. Refuses what is none, and a file that would lie outside the folder.
pub fn read_package(descriptor: &[u8]) -> Result<PackageHead, SheetError> {
    let read: Descriptor = serde_json::from_slice(descriptor).map_err(|_| SheetError::Damaged)?;
    if read.resources.len() > MOST_RESOURCES {
        return Err(SheetError::Damaged);
    }
    let mut files = BTreeMap::new();
    for resource in read.resources {
        let is_inside = !resource.path.is_empty()
            && !resource.path.starts_with('.')
            && !resource.path.contains(['/', '\\', ':', '\0']);
        let is_first = is_inside && files.insert(resource.name, resource.path).is_none();
        if !is_first {
            return Err(SheetError::Damaged);
        }
    }
    Ok(PackageHead {
        own: read.samenboek,
        files,
    })
}

/// A row of a table that was read: what stands under each heading. Empty cells are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackageRow(BTreeMap<String, String>);

impl PackageRow {
    /// What stands under a heading.
    pub fn get(&self, field: &str) -> Option<&str> {
        self.0.get(field).map(String::as_str)
    }

    /// The same as text of its own.
    pub fn own(&self, field: &str) -> Option<String> {
        self.0.get(field).cloned()
    }
}

/// The rows of one table of a package.
pub fn package_rows(bytes: &[u8]) -> Result<Vec<PackageRow>, SheetError> {
    let choice = ReadChoice {
        kind: Some(Kind::Csv),
        encoding: Some(TextEncoding::Utf8),
        separator: Some(Separator::Comma),
    };
    let workbook = read(bytes, &choice)?;
    let mut rows = workbook
        .sheets
        .into_iter()
        .next()
        .map(|sheet| sheet.rows)
        .unwrap_or_default()
        .into_iter();
    let headings: Vec<Option<String>> = rows
        .next()
        .unwrap_or_default()
        .into_iter()
        .map(text)
        .collect();
    let row = |cells: Vec<Cell>| {
        let filled = headings.iter().zip(cells);
        let filled = filled.filter_map(|(heading, cell)| Some((heading.clone()?, text(cell)?)));
        PackageRow(filled.collect())
    };
    Ok(rows.map(row).collect())
}

/// A CSV holds text or nothing.
fn text(cell: Cell) -> Option<String> {
    match cell {
        Cell::Text(text) => Some(text),
        Cell::Empty
        | Cell::Number(_)
        | Cell::Truth(_)
        | Cell::Date(_)
        | Cell::Time(_)
        | Cell::DateTime(_)
        | Cell::Uncalculated
        | Cell::Error(_) => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use chrono::{NaiveDate, NaiveTime};

    use super::*;

    fn column(name: &'static str, kind: FieldKind) -> Field {
        Field {
            name,
            kind,
            is_required: name == "who",
            codes: &[],
        }
    }

    fn people(names: &[&str]) -> DataPackage {
        let day = NaiveDate::from_ymd_opt(2026, 3, 14).unwrap();
        let rows = names.iter().map(|name| {
            vec![
                Cell::text(*name),
                Cell::Date(day),
                Cell::Time(NaiveTime::from_hms_opt(19, 30, 0).unwrap()),
                Cell::Number(12.0),
                Cell::Empty,
            ]
        });
        DataPackage {
            name: "brug",
            title: "De Brug".into(),
            created: "2026-03-14T09:00:00Z".into(),
            own: Map::from_iter([("version".to_owned(), json!(1))]),
            resources: vec![Resource {
                name: "people",
                fields: vec![
                    column("who", FieldKind::Text),
                    column("since", FieldKind::Day),
                    column("at", FieldKind::Time),
                    column("often", FieldKind::Whole),
                    column("as", FieldKind::Text),
                ],
                primary_key: vec!["who"],
                foreign_keys: vec![ForeignKey {
                    field: "as",
                    resource: "",
                    other: "who",
                }],
                rows: rows.collect(),
            }],
        }
    }

    #[test]
    fn what_is_written_is_read_back_whatever_somebody_is_called() {
        let names = [
            "Fatma, \"Fa\"",
            "=cmd|' /C calc'!A0",
            "+31 6",
            "-",
            "@jan",
            "'=x",
            "\tTab",
            "فاطمة",
            "a\nb; c",
        ];
        let files = write_package(&people(&names)).unwrap();
        let text = String::from_utf8(files[0].bytes.clone()).unwrap();
        assert!(text.starts_with("who,since,at,often,as\r\n"), "{text}");
        assert!(text.contains("'=cmd"), "a formula is defused");
        let head = read_package(&files[1].bytes).unwrap();
        assert_eq!(head.files["people"], "people.csv");
        assert_eq!(head.own["version"], 1);
        let rows = package_rows(&files[0].bytes).unwrap();
        let back: Vec<&str> = rows.iter().filter_map(|row| row.get("who")).collect();
        assert_eq!(back, names);
        assert_eq!(rows[0].get("since"), Some("2026-03-14"));
        assert_eq!(rows[0].get("at"), Some("19:30:00"));
        assert_eq!(rows[0].get("often"), Some("12"));
        assert_eq!(rows[0].get("as"), None);
    }

    #[test]
    fn the_descriptor_says_what_each_column_means() {
        let files = write_package(&people(&["Jan"])).unwrap();
        let said: Value = serde_json::from_slice(&files[1].bytes).unwrap();
        let schema = &said["resources"][0]["schema"];
        assert_eq!(schema["fields"][0]["constraints"]["required"], true);
        assert_eq!(schema["fields"][1]["type"], "date");
        assert_eq!(schema["primaryKey"][0], "who");
        assert_eq!(schema["foreignKeys"][0]["reference"]["resource"], "");
        assert_eq!(said["created"], "2026-03-14T09:00:00Z");
        assert!(said.get("licenses").is_none());
    }

    #[test]
    fn a_descriptor_that_leads_out_of_its_folder_is_refused() {
        for path in [
            "../keys.json",
            "/etc/passwd",
            "C:\\x",
            "",
            ".hidden",
            "http://x",
        ] {
            let said = json!({ "resources": [{ "name": "people", "path": path }] });
            let read = read_package(said.to_string().as_bytes());
            assert_eq!(read, Err(SheetError::Damaged), "{path}");
        }
        assert_eq!(read_package(b"{}"), Err(SheetError::Damaged));
    }
}
