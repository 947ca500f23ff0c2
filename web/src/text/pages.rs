//! Titles and prose of the pages.

use super::calculators::calculator_names;
use super::words;

/// Title and description of the home page.
pub fn home_meta() -> (&'static str, &'static str) {
    (words::home_title(), words::home_description())
}

/// Title and description of the method page.
pub fn method_meta() -> (&'static str, &'static str) {
    (words::method_title(), words::method_description())
}

/// Title and description of the page that is shown for unknown addresses.
pub fn not_found_meta() -> (&'static str, &'static str) {
    (words::not_found_title(), words::not_found_description())
}

/// Title and description of the page that is shown without network.
pub fn offline_meta() -> (&'static str, &'static str) {
    (words::offline_title(), words::offline_description())
}

/// Path and name of the pages in the header: few, so that they are in one row on a phone.
pub fn navigation() -> [(&'static str, &'static str); 5] {
    [
        ("", words::navigation_estimate()),
        ("compare/", words::navigation_compare()),
        ("devices/", words::navigation_machines()),
        ("models/", words::navigation_models()),
        ("method/", words::navigation_method()),
    ]
}

/// Path and name of the questions that people come with, over the first of them.
pub fn entrances() -> [(&'static str, &'static str); 5] {
    [
        ("", words::entrance_will_it_run()),
        ("runs/", words::entrance_best()),
        ("advisor/", words::entrance_buy()),
        ("open/", words::entrance_open()),
        ("check/", words::check_heading()),
    ]
}

/// Path and name of every page that stands for itself, by what it is for: the map in the footer.
pub fn directory() -> Vec<(&'static str, Vec<(&'static str, &'static str)>)> {
    vec![
        (
            words::directory_ask(),
            vec![
                ("", words::directory_will_it_run()),
                ("runs/", words::directory_what_runs_here()),
                ("needs/", words::directory_what_do_i()),
                ("advisor/", words::entrance_buy()),
                ("compare/", words::directory_which_these()),
                ("open/", words::open_heading()),
                ("check/", words::check_heading()),
                ("custom/", words::directory_not_in_catalogue()),
                ("machine/", words::my_machine()),
            ],
        ),
        (words::directory_compute(), calculator_names()),
        (
            words::directory_look_up(),
            vec![
                ("devices/", words::directory_machines()),
                ("models/", words::directory_models()),
                ("pairs/", words::pairs_index_heading()),
                ("search/", words::directory_search()),
            ],
        ),
        (
            words::directory_read(),
            vec![
                ("articles/", words::directory_two_articles_checked()),
                ("accuracy/", words::peers_heading()),
                ("method/", words::directory_method_and_sources()),
            ],
        ),
        (
            words::directory_use(),
            vec![
                ("kept/", words::directory_kept_answers()),
                ("embed/", words::directory_calculators_for_your()),
                ("data/", words::directory_data_to_download()),
                ("changes/", words::directory_changes_data()),
                ("offline/", words::directory_without_network()),
            ],
        ),
    ]
}

/// Below the estimator.
pub fn home_prose() -> [&'static str; 2] {
    [words::home_prose_rule(), words::home_prose_range()]
}

/// Title and description of the page of the visitor's own machine.
pub fn machine_meta() -> (&'static str, &'static str) {
    (words::machine_title(), words::machine_description())
}

/// Heading and body of the page for unknown addresses.
pub fn not_found() -> (&'static str, &'static str) {
    (words::not_found_there_is_no(), words::not_found_text())
}

/// A part of the method page. A paragraph that begins with `= ` is an equation.
pub struct Section {
    /// Its heading.
    pub heading: &'static str,
    /// Its paragraphs.
    pub paragraphs: Vec<&'static str>,
}

/// The method in plain words.
pub fn method() -> [Section; 7] {
    [
        Section {
            heading: words::method_memory(),
            paragraphs: vec![
                words::method_memory_terms(),
                words::method_weights_formula(),
                words::method_cache_formula(),
                words::method_cache_by_layer(),
                words::method_mixes(),
                words::method_community_mixes(),
            ],
        },
        Section {
            heading: words::method_what_gpu_may(),
            paragraphs: vec![words::method_budget_rules(), words::method_one_gigabyte()],
        },
        Section {
            heading: words::method_writing_decode(),
            paragraphs: vec![
                words::method_decode_formula(),
                words::method_decode_terms(),
                words::method_decode_details(),
                words::method_decode_bound(),
            ],
        },
        Section {
            heading: words::method_reading_prefill_and(),
            paragraphs: vec![words::method_prefill_formula(), words::method_prefill_terms()],
        },
        Section {
            heading: words::method_where_coefficients_come(),
            paragraphs: vec![words::method_coefficients_fit(), words::method_coefficients_error()],
        },
        Section {
            heading: words::method_best(),
            paragraphs: vec![
                words::method_best_1(),
                words::method_best_2(),
                words::method_best_3(),
                words::method_best_4(),
            ],
        },
        Section {
            heading: words::method_what_is_not(),
            paragraphs: vec![words::method_rough_cases(), words::method_first_token()],
        },
    ]
}

/// Columns of the table.
pub fn coefficient_columns() -> [&'static str; 14] {
    [
        words::coefficient_columns_family(),
        words::coefficient_columns_weights(),
        words::coefficient_columns_cache(),
        words::coefficient_columns_layer_s(),
        words::coefficient_columns_fixed_s(),
        words::coefficient_columns_decode(),
        words::coefficient_columns_others(),
        words::coefficient_columns_points_decode(),
        words::coefficient_columns_machines(),
        words::coefficient_columns_prefill_factor(),
        words::coefficient_columns_attention(),
        words::coefficient_columns_prefill(),
        words::coefficient_columns_points_prefill(),
        words::coefficient_columns_points_batches(),
    ]
}

/// In an empty cell.
pub fn none() -> String {
    "–".to_owned()
}
