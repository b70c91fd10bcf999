//! The rules once more, as they are written and without any memory: what is judged, is judged anew.

use crate::ledger::bits::Bits;
use crate::ledger::judge::{Heard, Judge};
use crate::ledger::view::{Standing, View};
use crate::ledger::{Deed, Statement};

/// What counts of everything, in the order of hearing.
pub(super) fn ruling(judge: &Judge) -> Vec<Standing> {
    let mut plain = Plain {
        judge,
        rightful: Vec::new(),
    };
    for (_, heard) in judge.all() {
        let ruling = plain.ruling(Some(&heard.past));
        let view = View::new(judge, Some(&heard.past), &ruling);
        let rightful = view.standing_of(&heard.statement) != Standing::Void;
        plain.rightful.push(rightful);
    }
    plain.ruling(None)
}

struct Plain<'a> {
    judge: &'a Judge,
    rightful: Vec<bool>,
}

impl Plain<'_> {
    fn ruling(&self, scope: Option<&Bits>) -> Vec<Standing> {
        let mut ruling = Vec::new();
        for (number, heard) in self.judge.all().take(self.rightful.len()) {
            let standing = self.standing(number, heard, scope, &ruling);
            ruling.push(standing);
        }
        ruling
    }

    fn standing(
        &self,
        number: usize,
        heard: &Heard,
        scope: Option<&Bits>,
        before: &[Standing],
    ) -> Standing {
        let statement = &heard.statement;
        let restore = self.restore(scope);
        let counts = self.is_rightful_in(number, scope);
        let is_restore = matches!(statement.deed, Deed::Restore { .. });
        if !counts || is_restore && restore != Some(number) {
            return Standing::Void;
        }
        if is_restore || matches!(statement.deed, Deed::Found { .. }) {
            return Standing::Counts;
        }
        if self.is_voided(number, heard, restore) {
            return Standing::Void;
        }
        if matches!(statement.deed, Deed::Revoke { .. }) {
            return Standing::Counts;
        }
        let ends = |revoke: &Statement| matches!(&revoke.deed, Deed::Revoke { signer, .. } if *signer == statement.author);
        let cut_off = self
            .judge
            .all()
            .take(self.rightful.len())
            .any(|(revoke, it)| {
                ends(&it.statement)
                    && self.is_rightful_in(revoke, scope)
                    && !self.is_voided(revoke, it, restore)
                    && !it.past.contains(number)
            });
        if cut_off {
            return Standing::Void;
        }
        View::new(self.judge, Some(&heard.past), before).standing_of(statement)
    }

    fn is_rightful_in(&self, number: usize, scope: Option<&Bits>) -> bool {
        self.rightful[number] && scope.is_none_or(|scope| scope.contains(number))
    }

    fn restore(&self, scope: Option<&Bits>) -> Option<usize> {
        let all = self.judge.all().take(self.rightful.len());
        all.filter(|(_, it)| matches!(it.statement.deed, Deed::Restore { .. }))
            .filter(|(number, _)| self.is_rightful_in(*number, scope))
            .min_by_key(|(_, it)| it.name)
            .map(|(number, _)| number)
    }

    fn is_voided(&self, number: usize, heard: &Heard, restore: Option<usize>) -> bool {
        let Some((restore, voiding)) = restore.and_then(|it| Some((it, self.judge.heard(it)?)))
        else {
            return false;
        };
        let crossed = !voiding.past.contains(number) && !heard.past.contains(restore);
        let then = self.ruling(Some(&voiding.past));
        let spared =
            View::new(self.judge, Some(&voiding.past), &then).spared(&voiding.statement.deed);
        let now = self.ruling(Some(&heard.past));
        let author =
            View::new(self.judge, Some(&heard.past), &now).enrolled(&heard.statement.author);
        let by_person = author.is_some_and(|it| it.person().is_some());
        crossed && by_person && !spared.contains(&heard.statement.author)
    }
}
