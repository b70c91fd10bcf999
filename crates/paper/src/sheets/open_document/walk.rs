//! The walk through the content of an ODS, tag by tag, from its first to its last.

use std::collections::BTreeSet;
use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::QName;

use super::value::{attribute, damaged, entity, number, value};
use crate::sheets::MOST_SHEETS;
use crate::sheets::error::{Limit, SheetError};
use crate::sheets::grid::{Budget, Grid, MOST_TEXT_BYTES};
use crate::sheets::workbook::{Area, Cell, Sheet};

/// A walk through `content.xml`.
pub struct Walk<'b, R> {
    xml: Reader<R>,
    buffer: Vec<u8>,
    budget: &'b mut Budget,
    hidden_styles: BTreeSet<String>,
}

/// A tag, as far as the walk looks at it.
enum Tag {
    Opens(BytesStart<'static>),
    Closes(String),
    Text(String),
}

/// What one cell says, and over how many cells.
struct ReadCell {
    cell: Cell,
    repeat: usize,
    rows_spanned: usize,
    columns_spanned: usize,
}

impl<'b, R: BufRead> Walk<'b, R> {
    /// A walk that begins at the first letter.
    pub fn new(content: R, budget: &'b mut Budget) -> Self {
        let mut xml = Reader::from_reader(content);
        xml.config_mut().expand_empty_elements = true;
        Self {
            xml,
            buffer: Vec::new(),
            budget,
            hidden_styles: BTreeSet::new(),
        }
    }

    /// All sheets, to the last tag of the document.
    pub fn sheets(&mut self) -> Result<Vec<Sheet>, SheetError> {
        let mut sheets = Vec::new();
        let mut style = String::new();
        loop {
            match self.next()? {
                Tag::Opens(start) => match start.local_name().as_ref() {
                    "table" => {
                        if sheets.len() == MOST_SHEETS {
                            return Err(SheetError::TooLarge(Limit::Sheets));
                        }
                        sheets.extend(self.sheet(&start)?);
                    }
                    // Cells of the past, and cells of other files.
                    "tracked-changes" | "dde-links" => self.skip(&start)?,
                    "style" => style = attribute(&start, "style:name")?.unwrap_or_default(),
                    "table-properties"
                        if attribute(&start, "table:display")?.as_deref() == Some("false") =>
                    {
                        self.hidden_styles.insert(style.clone());
                    }
                    _ => {}
                },
                Tag::Closes(name) if name == "document-content" => return Ok(sheets),
                Tag::Closes(_) | Tag::Text(_) => {}
            }
        }
    }

    /// None when the table is a copy of a table in another file.
    fn sheet(&mut self, start: &BytesStart<'_>) -> Result<Option<Sheet>, SheetError> {
        let name = attribute(start, "table:name")?.unwrap_or_default();
        let style = attribute(start, "table:style-name")?.unwrap_or_default();
        let mut grid = Grid::default();
        let mut merged = Vec::new();
        let mut row = 0_usize;
        let mut is_copy = false;
        loop {
            match self.next()? {
                Tag::Opens(start) => match start.local_name().as_ref() {
                    "table-row" => {
                        let repeat = number(&start, "table:number-rows-repeated")?;
                        self.row(row, repeat, &mut grid, &mut merged)?;
                        row = row.saturating_add(repeat);
                    }
                    "table-source" => is_copy = true,
                    // Drawings hold tables and texts of their own.
                    "shapes" | "forms" | "table" | "named-expressions" => self.skip(&start)?,
                    _ => {}
                },
                Tag::Closes(closed) if closed == "table" => break,
                Tag::Closes(_) | Tag::Text(_) => {}
            }
        }
        Ok((!is_copy).then(|| Sheet {
            is_hidden: self.hidden_styles.contains(&style),
            name,
            rows: grid.into_rows(),
            merged,
        }))
    }

    fn row(
        &mut self,
        row: usize,
        repeat: usize,
        grid: &mut Grid,
        merged: &mut Vec<Area>,
    ) -> Result<(), SheetError> {
        let mut column = 0_usize;
        loop {
            match self.next()? {
                Tag::Opens(start) => match start.local_name().as_ref() {
                    "table-cell" => {
                        let read = self.cell(&start)?;
                        if read.rows_spanned > 1 || read.columns_spanned > 1 {
                            merged.push(Area {
                                first_row: row,
                                first_column: column,
                                last_row: row.saturating_add(read.rows_spanned - 1),
                                last_column: column.saturating_add(read.columns_spanned - 1),
                            });
                        }
                        self.fill(grid, (row, repeat), (column, read.repeat), &read.cell)?;
                        column = column.saturating_add(read.repeat);
                    }
                    "covered-table-cell" => {
                        let repeat = number(&start, "table:number-columns-repeated")?;
                        self.skip(&start)?;
                        column = column.saturating_add(repeat);
                    }
                    _ => self.skip(&start)?,
                },
                Tag::Closes(closed) if closed == "table-row" => return Ok(()),
                Tag::Closes(_) | Tag::Text(_) => {}
            }
        }
    }

    fn fill(
        &mut self,
        grid: &mut Grid,
        (row, rows): (usize, usize),
        (column, columns): (usize, usize),
        cell: &Cell,
    ) -> Result<(), SheetError> {
        if *cell == Cell::Empty {
            return Ok(());
        }
        for down in 0..rows {
            for along in 0..columns {
                let (row, column) = (row.saturating_add(down), column.saturating_add(along));
                grid.put(row, column, cell.clone(), self.budget)?;
            }
        }
        Ok(())
    }

    fn cell(&mut self, start: &BytesStart<'_>) -> Result<ReadCell, SheetError> {
        let text = self.cell_text()?;
        Ok(ReadCell {
            cell: value(start, text)?,
            repeat: number(start, "table:number-columns-repeated")?,
            rows_spanned: number(start, "table:number-rows-spanned")?,
            columns_spanned: number(start, "table:number-columns-spanned")?,
        })
    }

    /// The text of a cell up to its end: paragraphs become lines. Notes and drawings are left out.
    fn cell_text(&mut self) -> Result<String, SheetError> {
        let mut text = String::new();
        let mut paragraphs = 0_usize;
        let mut depth = 0_usize;
        // Spaces at the start of a paragraph and after a space say nothing in OpenDocument.
        let mut after_space = true;
        loop {
            match self.next()? {
                Tag::Opens(start) => match start.local_name().as_ref() {
                    "p" | "h" => {
                        if paragraphs > 0 {
                            text.push('\n');
                        }
                        paragraphs += 1;
                        depth += 1;
                        after_space = true;
                    }
                    "s" => {
                        let count = number(&start, "text:c")?;
                        if count > MOST_TEXT_BYTES - text.len().min(MOST_TEXT_BYTES) {
                            return Err(SheetError::TooLarge(Limit::TextBytes));
                        }
                        text.extend(std::iter::repeat_n(' ', count));
                        after_space = false;
                    }
                    "tab" => text.push('\t'),
                    "line-break" => text.push('\n'),
                    "span" | "a" | "list" | "list-item" | "ruby" | "ruby-base" => {}
                    _ => self.skip(&start)?,
                },
                Tag::Text(piece) if depth > 0 => {
                    for letter in piece.chars() {
                        let is_space = matches!(letter, ' ' | '\t' | '\n' | '\r');
                        if !is_space {
                            text.push(letter);
                        } else if !after_space {
                            text.push(' ');
                        }
                        after_space = is_space;
                    }
                }
                Tag::Closes(name) if name == "table-cell" => return Ok(text),
                Tag::Closes(name) if name == "p" || name == "h" => depth = depth.saturating_sub(1),
                Tag::Text(_) | Tag::Closes(_) => {}
            }
            if text.len() > MOST_TEXT_BYTES {
                return Err(SheetError::TooLarge(Limit::TextBytes));
            }
        }
    }

    fn skip(&mut self, start: &BytesStart<'_>) -> Result<(), SheetError> {
        let name = start.name().as_ref().to_owned();
        let skipped = self.xml.read_to_end_into(QName(&name), &mut self.buffer);
        skipped.map_err(damaged)?;
        Ok(())
    }

    /// The next tag or text. A document that ends before its last tag is damaged.
    fn next(&mut self) -> Result<Tag, SheetError> {
        loop {
            self.buffer.clear();
            let event = self
                .xml
                .read_event_into(&mut self.buffer)
                .map_err(damaged)?;
            return Ok(match event {
                Event::Start(start) | Event::Empty(start) => Tag::Opens(start.into_owned()),
                Event::End(end) => Tag::Closes(end.local_name().as_ref().to_owned()),
                Event::Text(text) => Tag::Text(text.xml10_content().into_owned()),
                Event::CData(text) => Tag::Text(text.xml10_content().into_owned()),
                Event::GeneralRef(reference) => {
                    let letter = match reference.resolve_char_ref().map_err(damaged)? {
                        Some(letter) => letter.to_string(),
                        None => entity(&reference.xml10_content())?.to_owned(),
                    };
                    Tag::Text(letter)
                }
                Event::DocType(_) => return Err(SheetError::Bomb),
                Event::Eof => return Err(SheetError::Damaged),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => continue,
            });
        }
    }
}
