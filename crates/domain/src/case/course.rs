//! How a case stands, by everything that happened in it.
//!
//! Steps stand in one order on every laptop: by their day, then by what their writers had seen (a step comes after those it
//! knew), then by how far they go, then by their id. The last that moves the case says how it stands. No clock has a say.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::step::{CaseResult, Step, StepError, StepKind};
use crate::choice::choices;
use crate::ids::{ItemId, PersonId};

choices!(
    /// How a case stands.
    CaseState {
        /// Somebody reported it.
        Reported => "reported",
        /// A coordinator took it on.
        Intake => "intake",
        /// It is nothing for mediators.
        Unsuitable => "unsuitable",
        /// Mediators have it.
        Assigned => "assigned",
        /// They spoke with who reported.
        FirstTalk => "first_talk",
        /// Advice was enough.
        Advice => "advice",
        /// They spoke with the neighbour.
        SecondTalk => "second_talk",
        /// The neighbour does not want to.
        SecondRefuses => "second_refuses",
        /// The neighbour cannot be reached.
        Unreachable => "unreachable",
        /// The mediators go to and fro.
        Shuttle => "shuttle",
        /// All sat at one table.
        Session => "session",
        /// They agreed.
        Agreements => "agreements",
        /// They did not.
        NoAgreement => "no_agreement",
        /// Somebody asked after it.
        Aftercare => "aftercare",
        /// It is closed.
        Closed => "closed",
        /// It is open again.
        Reopened => "reopened",
    }
);

impl CaseState {
    /// What follows, the likeliest first (DOMAIN.md 1.1).
    pub const fn forward(self) -> &'static [StepKind] {
        use StepKind as K;
        match self {
            Self::Reported => &[K::Intake, K::Assigned, K::Unsuitable, K::Closed],
            Self::Intake => &[K::Assigned, K::Unsuitable, K::FirstTalk, K::Closed],
            Self::Unsuitable => &[K::Closed],
            Self::Assigned => &[K::Intake, K::FirstTalk, K::SecondTalk, K::Closed],
            Self::FirstTalk => &[
                K::SecondTalk,
                K::Advice,
                K::SecondRefuses,
                K::Unreachable,
                K::Shuttle,
                K::Session,
                K::FirstTalk,
                K::Closed,
            ],
            Self::Advice => &[K::Aftercare, K::SecondTalk, K::Closed],
            Self::SecondTalk => &[
                K::Session,
                K::SecondRefuses,
                K::Shuttle,
                K::SecondTalk,
                K::Closed,
            ],
            Self::SecondRefuses => &[K::Closed, K::Advice, K::SecondTalk, K::Shuttle],
            Self::Unreachable => &[K::SecondTalk, K::Closed, K::Advice, K::SecondRefuses],
            Self::Shuttle => &[
                K::Agreements,
                K::NoAgreement,
                K::Session,
                K::Shuttle,
                K::Closed,
            ],
            Self::Session => &[K::Agreements, K::NoAgreement, K::Session, K::Closed],
            Self::Agreements => &[K::Aftercare, K::Session, K::Closed],
            Self::NoAgreement => &[K::Aftercare, K::Session, K::Shuttle, K::Closed],
            Self::Aftercare => &[K::Closed, K::Aftercare, K::Session],
            Self::Closed => &[K::Reopened],
            Self::Reopened => &[
                K::FirstTalk,
                K::Session,
                K::Aftercare,
                K::Intake,
                K::Assigned,
                K::SecondTalk,
                K::Shuttle,
                K::Closed,
            ],
        }
    }
}

/// Whether a step goes on, or back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// It follows.
    Forward,
    /// It goes back, or opens again: a reason belongs to it.
    Back,
}

/// A time in which a case waits, from its first day up to the day it went on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// The first day.
    pub from: NaiveDate,
    /// The day it went on; none while it waits.
    pub until: Option<NaiveDate>,
}

impl Wait {
    /// Whether it waits on this day.
    pub fn holds(&self, day: NaiveDate) -> bool {
        day >= self.from && self.until.is_none_or(|until| day < until)
    }

    /// How many days of it lie between these two days.
    pub fn days_between(&self, from: NaiveDate, until: NaiveDate) -> i64 {
        let end = self.until.map_or(until, |end| end.min(until));
        end.signed_duration_since(self.from.max(from))
            .num_days()
            .max(0)
    }
}

/// Everything that happened in a case, in order, and how it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    reported_on: NaiveDate,
    steps: Vec<Step>,
    taken_back: BTreeSet<ItemId>,
    newest: BTreeSet<ItemId>,
    state: CaseState,
    moved_on: NaiveDate,
    /// The last day on which more happened than that people got it.
    spoken_on: NaiveDate,
    waits: Vec<Wait>,
    /// Since when it is not safe to go on.
    stopped_since: Option<NaiveDate>,
}

impl Course {
    /// The course of a case that was reported on this day.
    pub fn of(reported_on: NaiveDate, mut steps: Vec<Step>) -> Self {
        let depths = depths(&steps);
        let rank = |step: &Step| {
            StepKind::ALL
                .iter()
                .position(|kind| Some(*kind) == step.kind())
        };
        steps.sort_by_cached_key(|step| {
            let depth = depths.get(&step.id).copied().unwrap_or(0);
            (step.on, depth, rank(step).unwrap_or(usize::MAX), step.id)
        });
        let seen: BTreeSet<ItemId> = steps.iter().flat_map(|it| it.after.clone()).collect();
        let mut course = Self {
            reported_on,
            taken_back: steps.iter().filter_map(|step| step.undoes).collect(),
            newest: steps
                .iter()
                .map(|step| step.id)
                .filter(|id| !seen.contains(id))
                .collect(),
            steps,
            state: CaseState::Reported,
            moved_on: reported_on,
            spoken_on: reported_on,
            waits: Vec::new(),
            stopped_since: None,
        };
        course.follow();
        course
    }

    /// The same course, of a case that is stopped since this day, or not.
    #[must_use]
    pub fn stopped(self, since: Option<NaiveDate>) -> Self {
        Self {
            stopped_since: since,
            ..self
        }
    }

    /// Since which day it is stopped, because it is not safe; none while it goes on.
    pub fn stopped_since(&self) -> Option<NaiveDate> {
        self.stopped_since
    }

    fn follow(&mut self) {
        let live: Vec<(StepKind, NaiveDate)> = self.live().collect();
        for (kind, on) in live {
            if let Some(wait) = self.waits.last_mut().filter(|it| it.until.is_none()) {
                // What is closed waits no more.
                if matches!(kind, StepKind::Resumed | StepKind::Closed) {
                    wait.until = Some(on);
                }
            } else if kind == StepKind::Hold {
                self.waits.push(Wait {
                    from: on,
                    until: None,
                });
            }
            if moves_it(kind) {
                self.spoken_on = on;
            }
            // Whoever gets a case later moves it nowhere.
            let is_new = matches!(self.state, CaseState::Reported | CaseState::Intake);
            if let Some(state) = kind.leads_to()
                && (kind != StepKind::Assigned || is_new)
            {
                (self.state, self.moved_on) = (state, on);
            }
        }
    }

    /// What happened and was not taken back, in order.
    pub(super) fn live(&self) -> impl Iterator<Item = (StepKind, NaiveDate)> + '_ {
        let live = self
            .steps
            .iter()
            .filter(|step| !self.is_taken_back(&step.id));
        live.filter_map(|step| Some((step.kind()?, step.on)))
    }

    /// Every step, in order; also those taken back, and those of a newer version.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Whether another step says that this one was wrong.
    pub fn is_taken_back(&self, step: &ItemId) -> bool {
        self.taken_back.contains(step)
    }

    /// How it stands.
    pub fn state(&self) -> CaseState {
        self.state
    }

    /// Since which day.
    pub fn moved_on(&self) -> NaiveDate {
        self.moved_on
    }

    /// The day of the report.
    pub fn reported_on(&self) -> NaiveDate {
        self.reported_on
    }

    /// The steps that nobody had seen when the others were written.
    pub fn newest(&self) -> &BTreeSet<ItemId> {
        &self.newest
    }

    /// Whether things happened at two laptops that did not know of one another. The next step makes it one line.
    pub fn went_apart(&self) -> bool {
        self.newest.len() > 1
    }

    /// The times in which it waited, in order.
    pub fn waits(&self) -> &[Wait] {
        &self.waits
    }

    /// Whether it waits now.
    pub fn is_on_hold(&self) -> bool {
        self.waits.last().is_some_and(|wait| wait.until.is_none())
    }

    /// The result it was closed with; none while it is open, or when a newer version said it.
    pub fn result(&self) -> Option<&str> {
        let closed = self.last_of(|kind| kind == StepKind::Closed)?;
        closed
            .result
            .as_deref()
            .filter(|_| self.state == CaseState::Closed)
    }

    /// How it ended, as everybody counts it; none while it is open, and where only a newer version knows.
    pub fn ended_as(&self) -> Option<CaseResult> {
        let code = self.result()?;
        let closed = self.last_of(|kind| kind == StepKind::Closed)?;
        code.parse()
            .ok()
            .or_else(|| closed.counts_as.as_deref()?.parse().ok())
    }

    /// How long all of it took, in minutes.
    pub fn minutes(&self) -> u64 {
        let live = self
            .steps
            .iter()
            .filter(|step| !self.is_taken_back(&step.id));
        live.map(|step| u64::from(step.minutes.unwrap_or(0))).sum()
    }

    /// What follows, the likeliest first.
    pub fn next(&self) -> Vec<StepKind> {
        if self.stopped_since.is_some() {
            return Vec::new();
        }
        if self.is_on_hold() {
            return vec![StepKind::Resumed, StepKind::Closed];
        }
        let forward = self.state.forward().iter().copied();
        forward.filter(|kind| self.is_forward(*kind)).collect()
    }

    /// What goes back, with a reason.
    pub fn back(&self) -> Vec<StepKind> {
        if self.is_on_hold() || self.stopped_since.is_some() {
            return Vec::new();
        }
        let kinds = StepKind::ALL.iter().copied();
        kinds
            .filter(|kind| self.way(*kind) == Some(Way::Back) && *kind != StepKind::Reopened)
            .collect()
    }

    /// The steps that may be taken back: nothing of their sort came after them.
    pub fn may_be_taken_back(&self) -> impl Iterator<Item = &Step> {
        let followed = [true, false].map(|waiting| self.before(waiting));
        self.steps.iter().filter(move |step| {
            step.kind().is_some_and(|kind| {
                let [waits, moves] = &followed;
                let followed = if is_wait(kind) { waits } else { moves };
                (is_wait(kind) || moves_it(kind))
                    && !self.is_taken_back(&step.id)
                    && !followed.contains(&step.id)
            })
        })
    }

    /// Whom the case was given to and not taken from since, as the steps say it.
    pub fn given_to(&self) -> BTreeSet<PersonId> {
        let mut given = BTreeSet::new();
        for step in &self.steps {
            match step.kind() {
                Some(StepKind::Assigned) => given.extend(step.who.iter().copied()),
                Some(StepKind::Unassigned | StepKind::Declined) => {
                    given.retain(|it| !step.who.contains(it));
                }
                _ => {}
            }
        }
        given
    }

    /// Who got it and said no, and was not given it again since.
    pub fn declined_by(&self) -> BTreeSet<PersonId> {
        let mut declined = BTreeSet::new();
        for step in &self.steps {
            match step.kind() {
                Some(StepKind::Declined) => declined.extend(step.who.iter().copied()),
                Some(StepKind::Assigned) => declined.retain(|it| !step.who.contains(it)),
                _ => {}
            }
        }
        declined
    }

    /// The day on which somebody said no, while nobody was found since and the case is open.
    pub(super) fn wants_a_pair_since(&self) -> Option<NaiveDate> {
        let of_people =
            |step: &&Step| matches!(step.kind(), Some(StepKind::Assigned | StepKind::Declined));
        let last = self.steps.iter().rev().find(of_people)?;
        let is_open = !matches!(self.state, CaseState::Closed | CaseState::Unsuitable);
        (is_open && last.kind() == Some(StepKind::Declined)).then_some(last.on)
    }

    /// The last live step of such a kind.
    pub(super) fn last_of(&self, is: impl Fn(StepKind) -> bool) -> Option<&Step> {
        let mut backwards = self.steps.iter().rev();
        backwards.find(|step| !self.is_taken_back(&step.id) && step.kind().is_some_and(&is))
    }

    /// Whether somebody asked after it since it was last opened.
    pub(super) fn has_aftercare(&self) -> bool {
        let last = self.last_of(|kind| matches!(kind, StepKind::Aftercare | StepKind::Reopened));
        last.and_then(Step::kind) == Some(StepKind::Aftercare)
    }

    /// Whether such a step may be taken on this day, and which way it goes.
    pub(super) fn allows(&self, kind: StepKind, on: NaiveDate) -> Result<Way, StepError> {
        if on < self.reported_on {
            return Err(StepError::BeforeReport);
        }
        if self.stopped_since.is_some() {
            return Err(StepError::Stopped);
        }
        if kind == StepKind::TakenBack {
            return Err(StepError::NotNow);
        }
        if matches!(
            kind,
            StepKind::Assigned | StepKind::Unassigned | StepKind::Declined
        ) {
            return Err(StepError::ByAssigning);
        }
        if is_wait(kind) {
            return self.allows_waiting(kind, on);
        }
        if kind == StepKind::Aftercare {
            let talk = self.last_of(StepKind::is_talk);
            if talk.is_none_or(|talk| on < talk.on) {
                return Err(StepError::AftercareBeforeTalk);
            }
        }
        if self.is_on_hold() && kind != StepKind::Closed {
            return Err(StepError::OnHold);
        }
        let way = self.way(kind).ok_or(StepError::NotNow)?;
        // A case may be given to people before somebody writes down what was before that.
        if on < self.spoken_on {
            return Err(StepError::BeforeLast);
        }
        Ok(way)
    }

    fn allows_waiting(&self, kind: StepKind, on: NaiveDate) -> Result<Way, StepError> {
        let goes_on = kind == StepKind::Resumed;
        if self.is_on_hold() != goes_on || self.state == CaseState::Closed {
            return Err(StepError::NotNow);
        }
        if self.last_of(is_wait).is_some_and(|last| on < last.on) {
            return Err(StepError::BeforeLast);
        }
        Ok(Way::Forward)
    }

    fn is_forward(&self, kind: StepKind) -> bool {
        // Once is enough, until it is opened again.
        let again = kind == StepKind::Intake
            && self.state != CaseState::Reopened
            && self.last_of(|it| it == StepKind::Intake).is_some();
        self.state.forward().contains(&kind) && !again
    }

    fn way(&self, kind: StepKind) -> Option<Way> {
        if kind == StepKind::Reopened {
            return (self.state == CaseState::Closed).then_some(Way::Back);
        }
        if self.is_forward(kind) {
            return Some(Way::Forward);
        }
        let can_go_back = !matches!(
            self.state,
            CaseState::Reported | CaseState::Closed | CaseState::Reopened
        );
        let goal = kind
            .leads_to()
            .filter(|_| !matches!(kind, StepKind::Assigned | StepKind::Closed))?;
        (can_go_back && goal < self.state).then_some(Way::Back)
    }

    /// Every step that something live of this sort came after.
    fn before(&self, waiting: bool) -> BTreeSet<ItemId> {
        let after: BTreeMap<&ItemId, &BTreeSet<ItemId>> =
            self.steps.iter().map(|it| (&it.id, &it.after)).collect();
        let own = self.steps.iter().filter(|step| {
            let kind = step.kind().filter(|_| !self.is_taken_back(&step.id));
            kind.is_some_and(|kind| {
                if waiting {
                    is_wait(kind)
                } else {
                    moves_it(kind)
                }
            })
        });
        let mut found = BTreeSet::new();
        let mut left: Vec<&ItemId> = own.flat_map(|step| &step.after).collect();
        while let Some(id) = left.pop() {
            if found.insert(*id) {
                left.extend(after.get(id).into_iter().flat_map(|ids| ids.iter()));
            }
        }
        found
    }
}

fn is_wait(kind: StepKind) -> bool {
    matches!(kind, StepKind::Hold | StepKind::Resumed)
}

/// Giving it to people is taken back by taking it from them.
fn moves_it(kind: StepKind) -> bool {
    kind.leads_to().is_some() && kind != StepKind::Assigned
}

/// How many steps one upon the other each step rests on. What rests on itself, which nobody writes, rests on nothing.
fn depths(steps: &[Step]) -> BTreeMap<ItemId, usize> {
    let known: BTreeSet<ItemId> = steps.iter().map(|step| step.id).collect();
    let mut waits_for: BTreeMap<ItemId, usize> = BTreeMap::new();
    let mut followers: BTreeMap<ItemId, Vec<ItemId>> = BTreeMap::new();
    for step in steps {
        let after: Vec<&ItemId> = step.after.iter().filter(|id| known.contains(id)).collect();
        waits_for.insert(step.id, after.len());
        for id in after {
            followers.entry(*id).or_default().push(step.id);
        }
    }
    let free = waits_for.iter().filter(|(_, count)| **count == 0);
    let mut ready: Vec<ItemId> = free.map(|(id, _)| *id).collect();
    let mut depths: BTreeMap<ItemId, usize> = BTreeMap::new();
    while let Some(id) = ready.pop() {
        let depth = depths.get(&id).copied().unwrap_or(0);
        depths.insert(id, depth);
        for follower in followers.get(&id).into_iter().flatten() {
            let deepest = depths.entry(*follower).or_insert(0);
            *deepest = (*deepest).max(depth.saturating_add(1));
            if let Some(count) = waits_for.get_mut(follower) {
                *count = count.saturating_sub(1);
                if *count == 0 {
                    ready.push(*follower);
                }
            }
        }
    }
    for (id, count) in waits_for {
        if count > 0 {
            depths.insert(id, 0);
        }
    }
    depths
}
