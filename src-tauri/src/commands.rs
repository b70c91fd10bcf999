//! What the window may ask and do. A command only translates.

mod access;
mod agreements;
mod aloud;
mod backup;
mod cards;
mod case_lines;
mod cases;
mod code_lists;
mod consents;
mod criteria;
mod demo;
mod drafts;
mod duties;
mod encounters;
mod exports;
mod fields;
mod figures;
mod forgetting;
mod groups;
mod history;
mod imports;
mod insight;
mod keys;
mod languages;
mod laptops;
mod late;
mod letters;
mod locks;
mod nearby;
mod pairing;
mod papers;
mod people;
mod photos;
mod places;
mod retention;
mod rules;
mod series;
mod sharing;
mod sign_in;
mod signals;
mod start;
mod sticks;
mod stranded;
mod versions;

use std::str::FromStr;

use chrono::NaiveDate;
use samenboek_app::House;
use tauri::ipc::Invoke;
use tauri::{State, Wry};

use crate::desk::Desk;
use crate::dto::{CommandResult, Refused};
use crate::words::Tongue;

/// The desk, as a command gets it.
pub type AtDesk<'a> = State<'a, Desk>;

/// The words of this laptop's language.
fn tongue(house: &House) -> CommandResult<&'static Tongue> {
    Tongue::of(house).ok_or_else(|| Refused::of("unknown"))
}

/// What an id stands for. An address that somebody typed or kept may lead nowhere.
fn known<Id: FromStr>(id: &str) -> CommandResult<Id> {
    id.parse().map_err(|_| Refused::of("not_found"))
}

fn day(field: &str, text: Option<String>) -> CommandResult<Option<NaiveDate>> {
    text.map(|text| {
        text.parse()
            .map_err(|_| Refused::about("not_a_date", field))
    })
    .transpose()
}

/// Every command by its name.
pub fn all() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        start::start,
        start::window_ready,
        start::set_language,
        start::set_theme,
        languages::add_language,
        languages::remove_language,
        languages::language_words,
        languages::language_font,
        start::quit,
        start::open_data_folder,
        demo::look_around,
        demo::stop_making_demo,
        demo::leave_demo,
        demo::tour_seen,
        demo::keep_tour_seen,
        sign_in::suggest_passphrase,
        sign_in::passphrase_strength,
        sign_in::found,
        sign_in::unlock,
        sign_in::sign_in,
        sign_in::lock,
        sign_in::change_passphrase,
        locks::touched,
        locks::at_door,
        locks::lock_by_itself,
        locks::shut_closed_room,
        locks::lock_times,
        locks::set_lock_times,
        locks::quick_code,
        locks::set_quick_code,
        locks::clear_quick_code,
        locks::return_by_code,
        locks::let_person_in,
        locks::let_in_log,
        people::add_person,
        people::rename_me,
        people::rename_laptop,
        people::team,
        people::find_people,
        cards::list_people,
        cards::person_view,
        cards::people_alike,
        cards::record_person,
        cards::change_person,
        cards::say_same_person,
        cards::say_other_person,
        people::stop_access,
        groups::list_groups,
        groups::get_group,
        groups::record_group,
        groups::change_group,
        consents::list_consents,
        consents::get_consent,
        consents::withdrawn_consents,
        consents::record_consent,
        consents::change_consent,
        consents::withdraw_consent,
        consents::check_consent,
        duties::belonging,
        duties::who_does,
        duties::add_duty,
        duties::end_duty,
        duties::drop_duty,
        duties::handover,
        duties::hand_over,
        code_lists::list_codes,
        code_lists::add_code,
        code_lists::edit_code,
        code_lists::move_code,
        fields::list_fields,
        fields::record_field,
        fields::put_field_away,
        figures::annual_figures,
        figures::cases_behind,
        figures::save_annual_figures,
        keys::role_change,
        keys::set_role,
        keys::paper_facts,
        keys::use_paper,
        keys::key_stick,
        keys::make_key_stick,
        keys::remove_key_stick,
        keys::new_sheet,
        keys::unlock_with_key_stick,
        keys::renew_passphrase,
        keys::give_passphrase,
        keys::anew_facts,
        keys::begin_anew,
        papers::save_sheet,
        papers::print_sheet,
        papers::sheets_done,
        papers::print_sign_in,
        papers::save_sign_in,
        papers::save_calendar,
        papers::poster_picture,
        papers::save_poster,
        papers::print_poster,
        papers::open_poster,
        papers::guide_picture,
        papers::save_guide,
        papers::print_guide,
        papers::open_guide,
        encounters::today,
        encounters::list_encounters,
        encounters::get_encounter,
        encounters::encounter_form,
        encounters::record_encounter,
        encounters::change_encounter,
        encounters::throw_away,
        encounters::restore,
        encounters::undo,
        encounters::list_bin,
        drafts::keep_draft,
        drafts::find_draft,
        drafts::drop_draft,
        photos::photos_pick,
        photos::photos_add,
        photos::photos_stop,
        photos::change_photo,
        photos::photo_picture,
        imports::import_pick,
        imports::import_view,
        imports::import_change,
        imports::import_close,
        imports::import_take,
        imports::import_stop,
        imports::list_imports,
        imports::import_undo,
        imports::import_redo,
        insight::insight,
        history::history,
        history::find_things,
        history::put_back_as_then,
        series::list_series,
        series::get_series,
        series::record_series,
        series::change_series,
        series::except_series,
        series::coming,
        series::time_form,
        series::check_in,
        series::join_evenings,
        rules::list_rules,
        rules::get_rule,
        rules::record_rule,
        rules::change_rule,
        rules::answer_rule,
        agreements::list_agreements,
        agreements::get_agreement,
        agreements::record_agreement,
        agreements::change_agreement,
        agreements::agreement_hints,
        agreements::sign_agreement,
        agreements::sign_agreement_on_paper,
        agreements::unsign_agreement,
        agreements::tell_referrer,
        agreements::answer_agreement,
        agreements::throw_agreement_away,
        agreements::fetch_agreement_back,
        agreements::agreement_picture,
        agreements::save_agreement,
        agreements::print_agreement,
        agreements::signed_paper,
        cases::list_cases,
        cases::due_cases,
        cases::get_case,
        cases::record_case,
        cases::change_case,
        cases::take_case_step,
        cases::take_case_step_back,
        cases::assign_case,
        cases::unassign_case,
        cases::add_case_party,
        cases::drop_case_party,
        cases::throw_case_away,
        cases::fetch_case_back,
        cases::case_notes,
        cases::save_case_note,
        cases::throw_case_note_away,
        cases::fetch_case_note_back,
        cases::part_from_case,
        cases::open_case,
        cases::case_reads,
        case_lines::case_beside,
        case_lines::flag_case,
        case_lines::lift_case,
        case_lines::plan_case_talk,
        case_lines::strike_case_line,
        case_lines::say_case_told,
        case_lines::say_case_satisfied,
        case_lines::say_case_known,
        case_lines::set_case_party,
        case_lines::propose_pairs,
        case_lines::decline_case,
        case_lines::save_talks,
        case_lines::wishes,
        case_lines::add_wish,
        case_lines::drop_wish,
        criteria::list_criteria,
        criteria::due_criteria,
        criteria::record_criterion,
        criteria::change_criterion,
        criteria::put_criterion_away,
        criteria::add_evidence,
        criteria::drop_evidence,
        letters::letter_picture,
        letters::print_letter,
        letters::save_letter,
        letters::letter_sent,
        cases::complain,
        cases::answer_complaint,
        signals::list_signals,
        signals::get_signal,
        signals::signal_timeline,
        signals::signal_form,
        signals::signals_behind,
        signals::check_signal_text,
        signals::record_signal,
        signals::change_signal,
        signals::hear_signal,
        signals::read_signal,
        signals::act_on_signal,
        signals::link_signal,
        signals::unlink_signal,
        signals::close_signal,
        signals::reopen_signal,
        signals::signal_to_case,
        versions::list_versions,
        versions::choose_version,
        versions::list_choices,
        versions::take_back_choice,
        sharing::pick_folder,
        sharing::folders,
        sharing::join_request,
        sharing::join_write,
        sharing::join_state,
        sharing::join_finish,
        sharing::join_same,
        sharing::join_take_back,
        sharing::join_cancel,
        sharing::join_requests,
        sharing::join_approve,
        sharing::status,
        sharing::only_here,
        sharing::board,
        sharing::exchange,
        sharing::cancel_exchange,
        access::access_pack,
        access::save_access_pdf,
        access::save_access_json,
        exports::export,
        exports::list_exports,
        forgetting::forget_preview,
        forgetting::forget,
        forgetting::forgotten,
        forgetting::allow_forgets,
        forgetting::leave_forgets,
        retention::retention,
        retention::retention_due,
        retention::set_term,
        retention::run_retention,
        laptops::laptop_facts,
        laptops::part_with,
        laptops::tick_parting,
        laptops::partings,
        laptops::loss_notice_text,
        laptops::save_loss_notice,
        laptops::print_loss_notice,
        laptops::clear_facts,
        laptops::clear_laptop,
        late::late_work,
        late::late_things,
        late::accept_late,
        late::refuse_late,
        late::kept_apart,
        stranded::standing,
        stranded::copy_is_known,
        stranded::stranded,
        stranded::let_stranded_in,
        stranded::keep_out,
        sticks::sticks,
        sticks::stick_load,
        nearby::near,
        nearby::set_near,
        nearby::call_near,
        pairing::join_line,
        pairing::join_line_same,
        pairing::join_line_again,
        pairing::join_line_close,
        pairing::let_in,
        pairing::let_in_ring,
        pairing::let_in_same,
        pairing::let_in_again,
        pairing::let_in_close,
        pairing::who_waits,
        pairing::confirm_laptop,
        pairing::refuse_laptop,
        places::remote_place,
        places::set_remote_place,
        places::forget_remote_place,
        places::exchange_remote,
        aloud::aloud_facts,
        aloud::set_reading_aloud,
        aloud::say_aloud,
        aloud::hush,
        aloud::recorded_texts,
        aloud::recorded_sound,
        aloud::add_recordings,
        aloud::remove_recordings,
        backup::save_backup,
        backup::daily_backup,
        backup::choose_backup_folder,
        backup::stop_daily_backup,
        backup::backup_now,
        backup::rehearse_backup,
        backup::restore_backup,
        backup::backup_point,
        backup::going_back,
        backup::go_back,
        backup::take_back_going_back,
        backup::end_going_back,
    ]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    /// What stands in a text between an opening and a sign.
    fn between<'a>(text: &'a str, opening: &str, closing: char) -> BTreeSet<&'a str> {
        text.split(opening)
            .skip(1)
            .filter_map(|rest| rest.split(closing).next())
            .collect()
    }

    #[test]
    fn the_window_calls_what_there_is_and_nothing_lies_idle() {
        let called: BTreeSet<&str> = include_str!("../../ui/src/backend/commands.ts")
            .split("call<")
            .skip(1)
            .filter_map(|rest| {
                between(rest, "(\"", '"')
                    .into_iter()
                    .next()
                    .map(|_| rest.split("(\"").nth(1))
            })
            .flatten()
            .filter_map(|rest| rest.split('"').next())
            .collect();
        let there: BTreeSet<&str> = include_str!("commands.rs")
            .split("generate_handler![")
            .nth(1)
            .and_then(|rest| rest.split(']').next())
            .map(|list| {
                between(list, "::", ',')
                    .into_iter()
                    .filter(|name| *name != "window_ready")
                    .collect()
            })
            .unwrap_or_default();
        assert!(!called.is_empty());
        assert_eq!(called, there);
    }
}
