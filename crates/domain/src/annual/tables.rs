//! From facts to figures: one sheet for the whole year, so that no table gives away what another hides.

use std::collections::BTreeMap;

use super::{
    AnnualAxis, AnnualFact, AnnualFigures, AnnualQuery, AnnualRow, AnnualState, AnnualTable,
    Denominator, HoursBand, LEFT_OPEN, LeadBand, Rate, STILL_OPEN,
};
use crate::case::{CaseKind, CaseResult, CaseStage, Referrer};
use crate::figures::{Audience, Count, Figures, Sheet, middle, total};

/// Codes with the counts that stand for them.
type Rows = Vec<(String, Count)>;

/// The figures of a year of cases.
pub fn annual_figures(query: &AnnualQuery, facts: &[AnnualFact]) -> AnnualFigures {
    let mut sheet = Sheet::new(query.audience);
    let laid = Laid::on(&mut sheet, query.audience, facts);
    let figures = sheet.settle();
    laid.read(query, facts, &figures)
}

/// Where everything lies on the sheet.
struct Laid {
    reported: Count,
    suitable: Count,
    handled: Count,
    solved: Count,
    closed: Count,
    tables: Vec<(AnnualAxis, Count, Rows)>,
}

impl Laid {
    fn on(sheet: &mut Sheet, audience: Audience, facts: &[AnnualFact]) -> Self {
        let reported = sheet.count(many(facts.iter()));
        let closed = sheet.within(
            reported,
            many(facts.iter().filter(|it| it.result.is_some())),
        );
        let suitable = sheet.within(reported, many(facts.iter().filter(|it| !it.is_unsuitable)));
        let handled = sheet.within(suitable, many(facts.iter().filter(|it| it.is_handled())));
        let solved = sheet.within(handled, many(facts.iter().filter(|it| it.is_solved())));
        // What lies between any two of these may be a few people too.
        for (part, whole) in [
            (handled, reported),
            (handled, closed),
            (solved, suitable),
            (solved, reported),
        ] {
            sheet.lies_within(part, whole);
        }
        let mut laid = Self {
            reported,
            suitable,
            handled,
            solved,
            closed,
            tables: Vec::new(),
        };
        // Beside a sheet of before, a month that lost a case would tell when that case came.
        if audience == Audience::Inside || facts.iter().all(|it| !it.is_reduced) {
            laid.month(sheet, facts);
        }
        laid.referrer(sheet, facts);
        laid.kind(sheet, facts);
        laid.stage(sheet, facts);
        laid.result(sheet, facts);
        laid.lead(sheet, facts);
        laid.hours(sheet, facts);
        laid
    }

    fn month(&mut self, sheet: &mut Sheet, facts: &[AnnualFact]) {
        let mut codes: Vec<String> = (1..=12).map(|month| format!("{month:02}")).collect();
        if facts.iter().any(|it| it.month.is_none()) {
            codes.push(LEFT_OPEN.to_owned());
        }
        let cells = sheet.split(self.reported, &counted(&codes, facts, AnnualAxis::Month));
        self.lay(AnnualAxis::Month, self.reported, codes, cells);
    }

    fn referrer(&mut self, sheet: &mut Sheet, facts: &[AnnualFact]) {
        let known = Referrer::ALL.iter().map(|it| it.code());
        let codes = in_order(known, facts, AnnualAxis::Referrer);
        let cells = sheet.split(self.reported, &counted(&codes, facts, AnnualAxis::Referrer));
        self.lay(AnnualAxis::Referrer, self.reported, codes, cells);
    }

    fn kind(&mut self, sheet: &mut Sheet, facts: &[AnnualFact]) {
        let known = CaseKind::ALL.iter().map(|it| it.code());
        let codes = in_order(known, facts, AnnualAxis::Kind);
        let cells = sheet.several(self.reported, &counted(&codes, facts, AnnualAxis::Kind));
        self.lay(AnnualAxis::Kind, self.reported, codes, cells);
    }

    /// Each stage holds those that came further.
    fn stage(&mut self, sheet: &mut Sheet, facts: &[AnnualFact]) {
        let mut before = self.reported;
        let mut rows = Vec::new();
        for stage in CaseStage::ALL {
            let came = many(facts.iter().filter(|it| it.stage >= *stage));
            let cell = if *stage == CaseStage::Reported {
                self.reported
            } else {
                sheet.within(before, came)
            };
            if before != self.reported {
                sheet.lies_within(cell, self.reported);
            }
            if *stage == CaseStage::FirstTalk {
                sheet.lies_within(self.handled, cell);
            }
            rows.push((stage.code().to_owned(), cell));
            before = cell;
        }
        self.tables.push((AnnualAxis::Stage, self.reported, rows));
    }

    fn result(&mut self, sheet: &mut Sheet, facts: &[AnnualFact]) {
        let known = CaseResult::ALL.iter().map(|it| it.code());
        let codes = in_order(known.chain([STILL_OPEN]), facts, AnnualAxis::Result);
        let cells = sheet.split(self.reported, &counted(&codes, facts, AnnualAxis::Result));
        let at = |is: &dyn Fn(&str) -> bool| -> Vec<Count> {
            let cells = codes.iter().zip(&cells);
            cells
                .filter(|(code, _)| is(code))
                .map(|(_, it)| *it)
                .collect()
        };
        // Of the centre's own results only it knows as what they count.
        let as_what: BTreeMap<&str, CaseResult> = facts
            .iter()
            .filter_map(|it| Some((it.result.as_deref()?, it.counts_as?)))
            .collect();
        let is = |code: &str, is: fn(CaseResult) -> bool| {
            as_what.get(code).is_some_and(|result| is(*result))
        };
        sheet.adds_up(self.closed, &at(&|code| code != STILL_OPEN));
        sheet.at_least(&at(&|code| is(code, CaseResult::is_solved)), &[self.solved]);
        let referred = at(&|code| is(code, CaseResult::is_unsuitable));
        sheet.at_least(
            &[self.reported],
            &[&[self.suitable][..], &referred].concat(),
        );
        self.lay(AnnualAxis::Result, self.reported, codes, cells);
    }

    fn lead(&mut self, sheet: &mut Sheet, facts: &[AnnualFact]) {
        let codes: Vec<String> = LeadBand::ALL
            .iter()
            .map(|it| it.code().to_owned())
            .collect();
        let raw = sheet.split(self.closed, &counted(&codes, facts, AnnualAxis::RawLead));
        let net = sheet.split(self.closed, &counted(&codes, facts, AnnualAxis::NetLead));
        // No case takes longer without the days on which it waited.
        for end in 1..codes.len() {
            let (net, raw) = (net.get(..end), raw.get(..end));
            sheet.at_least(net.unwrap_or_default(), raw.unwrap_or_default());
        }
        self.lay(AnnualAxis::RawLead, self.closed, codes.clone(), raw);
        self.lay(AnnualAxis::NetLead, self.closed, codes, net);
    }

    fn hours(&mut self, sheet: &mut Sheet, facts: &[AnnualFact]) {
        let codes: Vec<String> = HoursBand::ALL
            .iter()
            .map(|it| it.code().to_owned())
            .collect();
        let cells = sheet.split(self.closed, &counted(&codes, facts, AnnualAxis::Hours));
        self.lay(AnnualAxis::Hours, self.closed, codes, cells);
    }

    fn lay(&mut self, axis: AnnualAxis, whole: Count, codes: Vec<String>, cells: Vec<Count>) {
        let rows = codes.into_iter().zip(cells).collect();
        self.tables.push((axis, whole, rows));
    }

    fn read(&self, query: &AnnualQuery, facts: &[AnnualFact], figures: &Figures) -> AnnualFigures {
        let few = facts.len() < usize::try_from(query.audience.fewest()).unwrap_or(usize::MAX);
        let state = if facts.is_empty() {
            AnnualState::Empty
        } else if few || figures.is_all_hidden() {
            AnnualState::TooFew
        } else {
            AnnualState::Enough
        };
        let says = state == AnnualState::Enough;
        let is_shown = |axis: AnnualAxis| {
            let mut tables = self.tables.iter().filter(|(it, ..)| *it == axis);
            says && tables.all(|(_, _, rows)| rows.iter().all(|(_, it)| figures.are_shown(&[*it])))
        };
        let closed: Vec<&AnnualFact> = facts.iter().filter(|it| it.result.is_some()).collect();
        let whole: Vec<&&AnnualFact> = closed.iter().filter(|it| !it.is_reduced).collect();
        let days = |read: fn(&AnnualFact) -> Option<u32>, axis| {
            // What became a row has no days any more: the middle is of the others.
            let days: Option<Vec<u64>> = whole.iter().map(|it| read(it).map(u64::from)).collect();
            middle(query.audience, days?, is_shown(axis))
        };
        let minutes = closed.iter().map(|it| it.spent.minutes.map(u64::from));
        let minutes: Option<Vec<u64>> = minutes.collect();
        AnnualFigures {
            year: query.year,
            audience: query.audience,
            state,
            reported: figures.figure(self.reported),
            closed: figures.figure(self.closed),
            raw_days: days(|it| it.raw?.days, AnnualAxis::RawLead),
            net_days: days(|it| it.net?.days, AnnualAxis::NetLead),
            hours: minutes.and_then(|minutes| {
                total(query.audience, &minutes, 60, is_shown(AnnualAxis::Hours))
            }),
            has_reduced: facts.iter().any(|it| it.is_reduced),
            tables: if says {
                self.tables(figures)
            } else {
                Vec::new()
            },
            rates: if says {
                self.rates(figures)
            } else {
                Vec::new()
            },
        }
    }

    fn tables(&self, figures: &Figures) -> Vec<AnnualTable> {
        let table = |(axis, whole, rows): &(AnnualAxis, Count, Rows)| {
            let cells: Vec<Count> = rows.iter().map(|(_, cell)| *cell).collect();
            let shares = figures.shares(&cells, *whole);
            AnnualTable {
                axis: *axis,
                whole: figures.figure(*whole),
                rows: rows
                    .iter()
                    .zip(shares)
                    .map(|((code, cell), share)| AnnualRow {
                        code: code.clone(),
                        figure: figures.figure(*cell),
                        share,
                    })
                    .collect(),
            }
        };
        self.tables.iter().map(table).collect()
    }

    fn rates(&self, figures: &Figures) -> Vec<Rate> {
        let rate = |of: &Denominator| {
            let whole = match of {
                Denominator::Reported => self.reported,
                Denominator::Suitable => self.suitable,
                Denominator::Handled => self.handled,
            };
            Rate {
                of: *of,
                solved: figures.figure(self.solved),
                whole: figures.figure(whole),
                share: figures.share(self.solved, whole),
            }
        };
        Denominator::ALL.iter().map(rate).collect()
    }
}

/// The known codes that occur, in their order, and then the others; what was left open comes last.
fn in_order<'a>(
    known: impl Iterator<Item = &'a str>,
    facts: &[AnnualFact],
    axis: AnnualAxis,
) -> Vec<String> {
    let order: BTreeMap<&str, usize> = known.zip(0..).collect();
    let mut codes: Vec<String> = facts.iter().flat_map(|it| it.codes(axis)).collect();
    let place = |code: &String| {
        let place = order.get(code.as_str()).copied().unwrap_or(order.len());
        (code == LEFT_OPEN, place, code.clone())
    };
    codes.sort_by_cached_key(place);
    codes.dedup();
    codes
}

fn counted(codes: &[String], facts: &[AnnualFact], axis: AnnualAxis) -> Vec<u64> {
    let mut counts: BTreeMap<String, u64> = BTreeMap::new();
    for code in facts.iter().flat_map(|it| it.codes(axis)) {
        *counts.entry(code).or_insert(0) += 1;
    }
    let count = |code: &String| counts.get(code).copied().unwrap_or(0);
    codes.iter().map(count).collect()
}

fn many<'a>(facts: impl Iterator<Item = &'a AnnualFact>) -> u64 {
    u64::try_from(facts.count()).unwrap_or(u64::MAX)
}
