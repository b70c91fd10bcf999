//! The closed lists on the form of an encounter.

use crate::choice::choices;

choices!(
    /// What people did together.
    Activity {
        /// Cooking or eating.
        Meal => "meal",
        /// Sport or play.
        Sport => "sport",
        /// Culture: a feast, a custom, a visit.
        Culture => "culture",
        /// Art: making something.
        Art => "art",
        /// Practising a language.
        Language => "language",
        /// Helping one another.
        Help => "help",
        /// A talk.
        Talk => "talk",
        /// Cleaning up.
        TidyUp => "tidy_up",
        /// Something else.
        Other => "other",
    }
);

choices!(
    /// A condition of good contact between groups (Allport, 1954).
    Condition {
        /// People met as equals.
        EqualFooting => "equal_footing",
        /// They wanted the same thing.
        SharedGoal => "shared_goal",
        /// They needed one another for it.
        WorkingTogether => "working_together",
        /// Somebody with a say stood behind it.
        BackedUp => "backed_up",
    }
);

choices!(
    /// The mood.
    Tone {
        /// Good.
        Positive => "positive",
        /// Neither.
        Neutral => "neutral",
        /// Tense.
        Tense => "tense",
    }
);
