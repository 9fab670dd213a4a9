//! The phrases of the window: a struct per area and one static per language, so that a missing
//! phrase doesn't compile. Words in `{braces}` are filled in with [`fill`](super::fill).

mod aids;
mod en;
mod nl;

use super::Language;

/// The phrases in a language.
pub const fn text(language: Language) -> &'static Text {
    match language {
        Language::Dutch => &nl::TEXT,
        Language::English => &en::TEXT,
    }
}

macro_rules! areas {
    ($($(#[$doc:meta])* $name:ident { $($field:ident: $type:ty,)+ })+) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        #[allow(missing_docs, reason = "the Dutch phrase itself says what each field is")]
        pub struct $name { $(pub $field: $type,)+ }
    )+};
}

type Phrase = &'static str;

/// What a command is called and what it does.
#[derive(Debug)]
pub struct CommandText {
    /// On the button and in the menu.
    pub label: Phrase,
    /// One sentence, when the pointer rests on it and for a screen reader.
    pub tip: Phrase,
}

areas! {
    /// Everything the window says.
    Text {
        common: Common,
        commands: Commands,
        changes: Changes,
        start: Start,
        bar: Bar,
        profile: Profile,
        question: Question,
        aids: Aids,
        insight: Insight,
        overview: Overview,
        results: Results,
        export: Export,
        preview: Preview,
        dialog: Dialogs,
        find: Find,
        help: Help,
        startup: Startup,
    }

    /// Words that return everywhere.
    Common {
        app: Phrase,
        cancel: Phrase,
        close: Phrase,
        browse: Phrase,
        required: Phrase,
        optional: Phrase,
        out_of_hundred: Phrase,
        between: Phrase,
        theme: Phrase,
        example: Phrase,
        tip: Phrase,
        unnamed: Phrase,
        from_hundred: Phrase,
    }

    /// Commands, each named once.
    Commands {
        new: CommandText,
        open: CommandText,
        save: CommandText,
        save_as: CommandText,
        home: CommandText,
        profile: CommandText,
        questions: CommandText,
        overview: CommandText,
        results: CommandText,
        export: CommandText,
        together: CommandText,
        agenda: CommandText,
        workshop: CommandText,
        invite: CommandText,
        merge: CommandText,
        invitation: CommandText,
        previous: CommandText,
        next: CommandText,
        skip: CommandText,
        undo: CommandText,
        redo: CommandText,
        palette: CommandText,
        search: CommandText,
        next_pane: CommandText,
        previous_pane: CommandText,
        help: CommandText,
        about: CommandText,
        dark: CommandText,
        light: CommandText,
        as_system: CommandText,
        contrast: CommandText,
        motion: CommandText,
        zoom_in: CommandText,
        zoom_out: CommandText,
        zoom_reset: CommandText,
        quit: CommandText,
    }

    /// What a change is called, to take it back or make it again.
    Changes {
        profile: Phrase,
        answer: Phrase,
        note: Phrase,
        evidence: Phrase,
        reason: Phrase,
        undo: Phrase,
        undone: Phrase,
        redo: Phrase,
        redone: Phrase,
    }

    /// The welcome.
    Start {
        lead: Phrase,
        facts: Phrase,
        privacy: Phrase,
        recent: Phrase,
        no_recent: Phrase,
        recent_line: Phrase,
        missing: Phrase,
        forget: Phrase,
        drafts: Phrase,
        draft: Phrase,
        draft_line: Phrase,
        recovered: Phrase,
        draft_delete: Phrase,
        draft_deleted: Phrase,
        draft_restore: Phrase,
        draft_in_use: Phrase,
        drop: Phrase,
        examples: Phrase,
        examples_lead: Phrase,
        example_open: Phrase,
        example_line: Phrase,
        source: Phrase,
        language: Phrase,
    }

    /// The bar at the top.
    Bar {
        menu: Phrase,
        pages: Phrase,
        saved: Phrase,
        saving: Phrase,
        untouched: Phrase,
        untouched_tip: Phrase,
        draft: Phrase,
        draft_saved: Phrase,
        draft_tip: Phrase,
        beside: Phrase,
        changed: Phrase,
        failed: Phrase,
    }

    /// The intake.
    Profile {
        title: Phrase,
        lead: Phrase,
        before: Phrase,
        several: Phrase,
        number_hint: Phrase,
        euro_hint: Phrase,
        not_a_number: Phrase,
        begin: Phrase,
        go_on: Phrase,
        missing: Phrase,
        missing_more: Phrase,
        complete: Phrase,
        clear: Phrase,
    }

    /// A question.
    Question {
        themes: Phrase,
        theme_line: Phrase,
        theme_name: Phrase,
        progress: Phrase,
        position: Phrase,
        answer: Phrase,
        level: Phrase,
        dont_know: Phrase,
        dont_know_key: Phrase,
        not_applicable: Phrase,
        not_applicable_key: Phrase,
        clear: Phrase,
        who_knows: Phrase,
        note: Phrase,
        note_hint: Phrase,
        evidence: Phrase,
        evidence_hint: Phrase,
        why: Phrase,
        references: Phrase,
        gate: Phrase,
        gate_line: Phrase,
        keys: Phrase,
        keys_open: Phrase,
        to_overview: Phrase,
        to_results: Phrase,
        check: Phrase,
        check_adjust: Phrase,
        check_profile: Phrase,
        check_right: Phrase,
        check_later: Phrase,
        check_reason: Phrase,
        check_reason_hint: Phrase,
        check_keep: Phrase,
        check_kept: Phrase,
        nothing_applies: Phrase,
    }

    /// What helps while answering.
    Aids {
        explain: Phrase,
        terms: Phrase,
        ask: Phrase,
        ask_meanwhile: Phrase,
        done: Phrase,
        score: Phrase,
        score_between: Phrase,
        no_score: Phrase,
        not_scored: Phrase,
        next: Phrase,
        next_one: Phrase,
        next_complete: Phrase,
        bar: Phrase,
        check_own: Phrase,
        reason_clear: Phrase,
        said_score: Phrase,
        said_band: Phrase,
        said_gate_met: Phrase,
        said_gate_open: Phrase,
    }

    /// The picture beside the question.
    Insight {
        title: Phrase,
        score: Phrase,
        no_score: Phrase,
        interval: Phrase,
        target: Phrase,
        band: Phrase,
        provisional: Phrase,
        firm: Phrase,
        lowered: Phrase,
        progress: Phrase,
        answered: Phrase,
        time_left: Phrase,
        done: Phrase,
        gates: Phrase,
        gates_open: Phrase,
        gate_open: Phrase,
        gates_closed: Phrase,
        radar: Phrase,
        radar_axis: Phrase,
        radar_axis_open: Phrase,
        show: Phrase,
    }

    /// All questions.
    Overview {
        title: Phrase,
        lead: Phrase,
        filter: Phrase,
        all: Phrase,
        open: Phrase,
        dont_know: Phrase,
        gates: Phrase,
        notes: Phrase,
        unanswered: Phrase,
        excluded: Phrase,
        not_applicable: Phrase,
        nothing: Phrase,
        note_chip: Phrase,
        gate_chip: Phrase,
        check_chip: Phrase,
        go: Phrase,
    }

    /// The outcome.
    Results {
        title: Phrase,
        band: Phrase,
        no_band: Phrase,
        no_band_lead: Phrase,
        ceiling: Phrase,
        floor: Phrase,
        interval: Phrase,
        firm: Phrase,
        firm_tip: Phrase,
        provisional: Phrase,
        range: Phrase,
        gates: Phrase,
        gates_lead: Phrase,
        gates_none: Phrase,
        met: Phrase,
        not_met: Phrase,
        unknown: Phrase,
        blocks: Phrase,
        caps: Phrase,
        to_question: Phrase,
        themes: Phrase,
        themes_lead: Phrase,
        legend_score: Phrase,
        legend_interval: Phrase,
        legend_target: Phrase,
        steps: Phrase,
        steps_lead: Phrase,
        steps_none: Phrase,
        who: Phrase,
        effort: Phrase,
        this_week: Phrase,
        find_out: Phrase,
        checks: Phrase,
        checks_lead: Phrase,
        checks_none: Phrase,
        reason_given: Phrase,
        weighting: Phrase,
        limits: Phrase,
        unfinished: Phrase,
        make_report: Phrase,
    }

    /// The report.
    Export {
        title: Phrase,
        lead: Phrase,
        choices: Phrase,
        language: Phrase,
        extent: Phrase,
        full: Phrase,
        short: Phrase,
        full_hint: Phrase,
        short_hint: Phrase,
        parts: Phrase,
        parts_hint: Phrase,
        not_in_short: Phrase,
        readers: Phrase,
        internal: Phrase,
        public: Phrase,
        with_scan: Phrase,
        with_scan_hint: Phrase,
        with_notes: Phrase,
        with_notes_hint: Phrase,
        included: Phrase,
        left_out: Phrase,
        status: Phrase,
        status_hint: Phrase,
        draft: Phrase,
        logo: Phrase,
        logo_hint: Phrase,
        logo_remove: Phrase,
        place: Phrase,
        place_hint: Phrase,
        make: Phrase,
        busy: Phrase,
        stop: Phrase,
        done: Phrase,
        open: Phrase,
        show: Phrase,
        failed: Phrase,
        cannot_open: Phrase,
        overwrites: Phrase,
        unfinished: Phrase,
        unfinished_one: Phrase,
        relative: Phrase,
    }

    /// The pages beside the choices of the report.
    Preview {
        title: Phrase,
        accessible: Phrase,
        page: Phrase,
        previous: CommandText,
        next: CommandText,
        smaller: CommandText,
        larger: CommandText,
        fit: Phrase,
        fit_width: CommandText,
        fit_page: CommandText,
        busy: Phrase,
        failed: Phrase,
    }

    /// Dialogs.
    Dialogs {
        open_title: Phrase,
        open_lead: Phrase,
        path: Phrase,
        path_hint: Phrase,
        save_title: Phrase,
        save_lead: Phrase,
        save_overwrite: Phrase,
        save_failed: Phrase,
        save_failed_lead: Phrase,
        retrying: Phrase,
        unsaved_save: Phrase,
        unsaved_discard: Phrase,
        unsaved_back: Phrase,
        busy_title: Phrase,
        opening: Phrase,
        settling: Phrase,
        saving: Phrase,
        broke_off: Phrase,
        kept_title: Phrase,
        kept_lead: Phrase,
        scan_files: Phrase,
        open_files: Phrase,
        pdf_files: Phrase,
        pictures: Phrase,
    }

    /// Finding.
    Find {
        commands_title: Phrase,
        commands_hint: Phrase,
        text_title: Phrase,
        text_hint: Phrase,
        keys: Phrase,
        found: Phrase,
        none: Phrase,
        one: Phrase,
        some: Phrase,
        command: Phrase,
        question: Phrase,
        note: Phrase,
        evidence: Phrase,
        term: Phrase,
    }

    /// Help and about.
    Help {
        title: Phrase,
        how: Phrase,
        keys: Phrase,
        glossary: Phrase,
        key_choose: Phrase,
        key_dont_know: Phrase,
        key_not_applicable: Phrase,
        key_next: Phrase,
        key_turn: Phrase,
        about_title: Phrase,
        version: Phrase,
        questions_version: Phrase,
        knowledge: Phrase,
        source: Phrase,
        method: Phrase,
        privacy: Phrase,
        licences: Phrase,
        drawing: Phrase,
        drawn_with: Phrase,
        chosen_by_program: Phrase,
        chosen_is_gone: Phrase,
        chosen_here: Phrase,
        chosen_on_command_line: Phrase,
        not_drawn_with: Phrase,
        draw_with: Phrase,
        draw_by_itself: Phrase,
        renderer_glow: Phrase,
        renderer_cpu: Phrase,
        from_next_start: Phrase,
    }

    /// Before the window is there.
    Startup {
        no_window: Phrase,
        no_library: Phrase,
        not_with: Phrase,
        missing: Phrase,
        no_driver: Phrase,
        no_opengl: Phrase,
        died: Phrase,
        silent: Phrase,
    }
}
