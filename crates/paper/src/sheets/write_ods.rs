//! Tables become a workbook of LibreOffice.
//!
//! Five small parts in a zip. The smallest set that LibreOffice opens without a question: the
//! kind, the list of parts, the content, and how the window looks (for the frozen headings).

use std::io::{self, Cursor, Write};

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::error::SheetError;
use super::names::tab_names;
use super::table::Table;
use super::workbook::Cell;

mod looks;

const MIMETYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// Writes each table as a sheet: headings bold and frozen, columns as wide as what is in them,
/// days as days (`dd-mm-yyyy`).
///
/// Text is written as text in cells that are formatted as text, so that nothing runs and nothing
/// loses its zero. Line ends in a text become paragraphs; letters that XML cannot hold (NUL and
/// its like) become U+FFFD. The same tables give the same bytes. Refuses no tables, and more rows
/// or columns than a spreadsheet program holds.
pub fn write_ods(tables: &[Table]) -> Result<Vec<u8>, SheetError> {
    if tables.is_empty() {
        return Err(SheetError::Empty);
    }
    for table in tables {
        table.check_size()?;
    }
    pack(tables).map_err(|fault| SheetError::Unwritable {
        why: fault.to_string(),
    })
}

fn pack(tables: &[Table]) -> io::Result<Vec<u8>> {
    let names = tab_names(tables.iter().map(|table| table.name.as_str()));
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let packed = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    // The kind comes first and unpacked, so that it can be read at a fixed place.
    let plain = packed.compression_method(CompressionMethod::Stored);
    zip.start_file("mimetype", plain)?;
    zip.write_all(MIMETYPE.as_bytes())?;
    zip.start_file("META-INF/manifest.xml", packed)?;
    zip.write_all(looks::MANIFEST.as_bytes())?;
    zip.start_file("styles.xml", packed)?;
    zip.write_all(looks::STYLES.as_bytes())?;
    zip.start_file("settings.xml", packed)?;
    let mut page = Page::new(Vec::new())?;
    page.settings(&names)?;
    zip.write_all(&page.xml.into_inner())?;
    zip.start_file("content.xml", packed)?;
    write_content(&mut zip, tables, &names)?;
    Ok(zip.finish()?.into_inner())
}

/// The content is as large as the tables, so it is packed while it is written.
fn write_content(out: &mut impl Write, tables: &[Table], names: &[String]) -> io::Result<()> {
    let mut page = Page::new(io::BufWriter::new(out))?;
    page.content(tables, names)?;
    page.xml.into_inner().flush()
}

/// An XML part being written.
struct Page<W: Write> {
    xml: Writer<W>,
}

type Pairs<'a> = &'a [(&'a str, &'a str)];

impl<W: Write> Page<W> {
    fn new(out: W) -> io::Result<Self> {
        let mut xml = Writer::new(out);
        xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        Ok(Self { xml })
    }

    fn open(&mut self, name: &str, pairs: Pairs<'_>) -> io::Result<()> {
        let start = BytesStart::new(name).with_attributes(pairs.iter().copied());
        self.xml.write_event(Event::Start(start))
    }

    fn empty(&mut self, name: &str, pairs: Pairs<'_>) -> io::Result<()> {
        let start = BytesStart::new(name).with_attributes(pairs.iter().copied());
        self.xml.write_event(Event::Empty(start))
    }

    fn close(&mut self, name: &str) -> io::Result<()> {
        self.xml.write_event(Event::End(BytesEnd::new(name)))
    }

    fn letters(&mut self, letters: &str) -> io::Result<()> {
        self.xml.write_event(Event::Text(BytesText::new(letters)))
    }

    fn content(&mut self, tables: &[Table], names: &[String]) -> io::Result<()> {
        self.open("office:document-content", looks::NAMESPACES)?;
        self.looks(tables)?;
        self.open("office:body", &[])?;
        self.open("office:spreadsheet", &[])?;
        for (number, (table, name)) in tables.iter().zip(names).enumerate() {
            self.table(number, table, name)?;
        }
        self.close("office:spreadsheet")?;
        self.close("office:body")?;
        self.close("office:document-content")
    }

    fn looks(&mut self, tables: &[Table]) -> io::Result<()> {
        self.open("office:automatic-styles", &[])?;
        self.xml.get_mut().write_all(looks::CELLS.as_bytes())?;
        for (number, table) in tables.iter().enumerate() {
            for (column, letters) in table.widths().iter().enumerate() {
                let name = column_look(number, column);
                let width = format!("{}mm", letters * 2);
                let style = [
                    ("style:name", name.as_str()),
                    ("style:family", "table-column"),
                ];
                self.open("style:style", &style)?;
                let width = [("style:column-width", width.as_str())];
                self.empty("style:table-column-properties", &width)?;
                self.close("style:style")?;
            }
        }
        self.close("office:automatic-styles")
    }

    fn table(&mut self, number: usize, table: &Table, name: &str) -> io::Result<()> {
        self.open("table:table", &[("table:name", name)])?;
        for column in 0..table.widths().len() {
            let look = column_look(number, column);
            self.empty("table:table-column", &[("table:style-name", &look)])?;
        }
        self.open("table:table-header-rows", &[])?;
        self.row(&table.headings(), Some("heading"))?;
        self.close("table:table-header-rows")?;
        for row in &table.rows {
            self.row(row, None)?;
        }
        self.close("table:table")
    }

    fn row(&mut self, cells: &[Cell], look: Option<&str>) -> io::Result<()> {
        self.open("table:table-row", &[])?;
        // A row without a cell is not allowed.
        if cells.is_empty() {
            self.empty("table:table-cell", &[])?;
        }
        for cell in cells {
            self.cell(cell, look)?;
        }
        self.close("table:table-row")
    }

    fn cell(&mut self, cell: &Cell, look: Option<&str>) -> io::Result<()> {
        let (kind, own_look, value, shown) = match cell {
            Cell::Empty | Cell::Uncalculated => return self.empty("table:table-cell", &[]),
            Cell::Text(text) | Cell::Error(text) => ("string", "text", None, text.clone()),
            Cell::Number(number) if number.is_finite() => {
                let number = number.to_string();
                (
                    "float",
                    "plain",
                    Some(("office:value", number.clone())),
                    number,
                )
            }
            Cell::Number(_) => ("string", "text", None, "#NUM!".to_owned()),
            Cell::Truth(truth) => {
                let value = truth.to_string();
                let shown = value.to_uppercase();
                (
                    "boolean",
                    "plain",
                    Some(("office:boolean-value", value)),
                    shown,
                )
            }
            Cell::Date(date) => {
                let value = date.format("%Y-%m-%d").to_string();
                let shown = date.format("%d-%m-%Y").to_string();
                ("date", "date", Some(("office:date-value", value)), shown)
            }
            Cell::Time(time) => {
                let value = time.format("PT%HH%MM%S%.fS").to_string();
                let shown = time.format("%H:%M").to_string();
                ("time", "time", Some(("office:time-value", value)), shown)
            }
            Cell::DateTime(moment) => {
                let value = moment.format("%Y-%m-%dT%H:%M:%S%.f").to_string();
                let shown = moment.format("%d-%m-%Y %H:%M").to_string();
                ("date", "moment", Some(("office:date-value", value)), shown)
            }
        };
        let mut pairs = vec![
            ("table:style-name", look.unwrap_or(own_look)),
            ("office:value-type", kind),
        ];
        if let Some((name, value)) = &value {
            pairs.push((name, value));
        }
        self.open("table:table-cell", &pairs)?;
        for line in shown.replace("\r\n", "\n").split(['\n', '\r']) {
            self.paragraph(line)?;
        }
        self.close("table:table-cell")
    }

    /// A line of text. Spaces that a reader would fold, and tabs, have tags of their own.
    fn paragraph(&mut self, line: &str) -> io::Result<()> {
        self.open("text:p", &[])?;
        let mut plain = String::new();
        let mut letters = line.chars().peekable();
        let mut is_edge = true;
        while let Some(letter) = letters.next() {
            let is_space = letter == ' ';
            let must_stay = is_space && (is_edge || letters.peek().is_none());
            if must_stay || letter == '\t' {
                self.letters(&std::mem::take(&mut plain))?;
                self.empty(if is_space { "text:s" } else { "text:tab" }, &[])?;
            } else {
                plain.push(allowed(letter));
            }
            is_edge = is_space || letter == '\t';
        }
        self.letters(&plain)?;
        self.close("text:p")
    }

    /// The headings stay in sight: the window is split below row 1 of each sheet.
    fn settings(&mut self, names: &[String]) -> io::Result<()> {
        self.xml
            .get_mut()
            .write_all(looks::SETTINGS_START.as_bytes())?;
        for name in names {
            let entry = [("config:name", name.as_str())];
            self.open("config:config-item-map-entry", &entry)?;
            self.xml
                .get_mut()
                .write_all(looks::SETTINGS_FROZEN.as_bytes())?;
            self.close("config:config-item-map-entry")?;
        }
        self.xml.get_mut().write_all(looks::SETTINGS_END.as_bytes())
    }
}

fn column_look(table: usize, column: usize) -> String {
    format!("column{table}-{column}")
}

/// XML 1.0 knows no letter for NUL and its like.
fn allowed(letter: char) -> char {
    match letter {
        '\u{FFFE}' | '\u{FFFF}' => char::REPLACEMENT_CHARACTER,
        other if other < ' ' => char::REPLACEMENT_CHARACTER,
        other => other,
    }
}
