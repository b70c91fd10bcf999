//! Why a row is dirty or skipped, and what else is worth saying. The words stand in Fluent.

use crate::choice::choices;

choices!(
    /// Why a row needs a person's eye before it can be brought in.
    DirtyReason {
        /// No day.
        DateMissing => "date_missing",
        /// Not a day that exists.
        NotADate => "not_a_date",
        /// A day and a month, and nobody said of which year.
        YearMissing => "year_missing",
        /// After today.
        InTheFuture => "in_the_future",
        /// Before 1900.
        TooLongAgo => "too_long_ago",
        /// Not a time of day.
        NotATime => "not_a_time",
        /// It ends before it starts.
        EndsBeforeItStarts => "ends_before_it_starts",
        /// Not a whole number of people.
        NotANumber => "not_a_number",
        /// More people than any neighbourhood brings together.
        TooManyPeople => "too_many_people",
        /// Nobody, where somebody is needed.
        NameMissing => "name_missing",
        /// Not a name.
        NotAName => "not_a_name",
        /// What belongs to one person stands beside nobody, or beside several people.
        NotOnePerson => "not_one_person",
        /// Neither there nor not there.
        NotAMark => "not_a_mark",
        /// Neither yes nor no.
        NotYesOrNo => "not_yes_or_no",
        /// Not a telephone number.
        NotATelephone => "not_a_telephone",
        /// Not an e-mail address.
        NotAnEmail => "not_an_email",
        /// More characters than fit.
        TooLong => "too_long",
        /// A citizen service number.
        CitizenServiceNumber => "citizen_service_number",
        /// A formula that failed or was never calculated.
        BrokenCell => "broken_cell",
        /// Somebody is marked in a column whose heading cannot be read.
        HeadingUnread => "heading_unread",
        /// A column holds marks, and the list has no headings.
        HeadingMissing => "heading_missing",
        /// The rules of the encounter refuse it for another reason.
        Refused => "refused",
    }
);

choices!(
    /// Why a row holds nothing to bring in.
    SkipReason {
        /// Nothing in any cell.
        Empty => "empty",
        /// It stands above the headings.
        AboveHeading => "above_heading",
        /// The headings, or the headings again.
        Heading => "heading",
        /// It adds up other rows.
        Total => "total",
        /// Somebody who was never there.
        NeverThere => "never_there",
        /// Only columns that are not brought in hold something.
        NothingKept => "nothing_kept",
        /// The person left it out.
        LeftOut => "left_out",
    }
);

choices!(
    /// Something worth saying about a plan that keeps nothing back.
    NoteKind {
        /// This column may not be kept; [`Sensitive`](super::Sensitive) says why.
        ColumnNotKept => "column_not_kept",
        /// This column holds something and is not brought in.
        ColumnSkipped => "column_skipped",
        /// A list of this shape has no use for this column.
        ColumnUnused => "column_unused",
        /// Another column means the same; this one counts only where that one is empty.
        ColumnRepeated => "column_repeated",
        /// Days such as 3-4-2026 could be either way round; the day was taken to come first.
        OrderAmbiguous => "order_ambiguous",
        /// The day of the week is not that of the date.
        WeekdayDiffers => "weekday_differs",
        /// Somebody stands in one encounter twice, and is counted once.
        NamedTwice => "named_twice",
        /// "About twelve" was read as twelve.
        RoughCount => "rough_count",
        /// More people are named than were counted.
        CountTooSmall => "count_too_small",
        /// New faces stand among the names and are not counted again.
        NewByName => "new_by_name",
        /// The rows of one encounter have other moods; none was taken.
        TonesDiffer => "tones_differ",
        /// The times of one encounter do not fit together; the end was left open.
        TimesDiffer => "times_differ",
        /// Another row of this list is the same encounter, by its fingerprint.
        SameTwice => "same_twice",
        /// Another row of this list has a person of this name.
        SameName => "same_name",
    }
);
