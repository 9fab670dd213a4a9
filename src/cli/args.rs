//! The commands and their arguments, with help in the user's language.

use std::{ffi::OsString, path::PathBuf};

use clap::{Arg, ArgAction, Command, builder::PossibleValuesParser, value_parser};
use jiff::civil::Date;

use crate::{
    display::Renderer,
    i18n::{CliText, Language, read_date},
    report::Part,
};

/// Name of the option with the folder of a question set.
pub(super) const QUESTIONNAIRE: &str = "questionnaire";

/// Name of the option with what draws the window.
pub(super) const RENDERER: &str = "renderer";

/// The municipal executive, as who decides.
const EXECUTIVE: &str = "college";

/// Drew the window in earlier versions: taken, but no choice any more.
pub(super) const GONE_RENDERER: &str = "wgpu";

/// Name of the option that the program starts itself with for the window; empty when nobody watches over it.
pub const ATTEMPT: &str = "attempt";

/// The language asked for with `--lang`, looked up before parsing since help depends on it.
pub(super) fn language(arguments: &[OsString]) -> Option<Language> {
    let mut texts = arguments.iter().map(|argument| argument.to_string_lossy());
    while let Some(argument) = texts.next() {
        if argument == "--" {
            return None;
        }
        let code = match argument.strip_prefix("--lang") {
            Some("") => texts.next()?.into_owned(),
            Some(rest) => match rest.strip_prefix('=') {
                Some(code) => code.to_owned(),
                None => continue,
            },
            None => continue,
        };
        return Language::from_code(&code);
    }
    None
}

pub(super) fn command(text: CliText) -> Command {
    let renderers = Renderer::ALL
        .map(Renderer::code)
        .into_iter()
        .chain([GONE_RENDERER]);
    Command::new("datalabscan")
        // Not the name of the file, which is another on Windows.
        .bin_name("datalabscan")
        .about(text.about())
        .version(env!("CARGO_PKG_VERSION"))
        .help_template(text.main_template())
        .after_help(format!("{}\n{}", text.more_help(), text.exit_codes()))
        .args_conflicts_with_subcommands(false)
        .subcommand_negates_reqs(true)
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(help(text))
        .arg(
            Arg::new("version")
                .long("version")
                .short('V')
                .action(ArgAction::Version)
                .help(text.version()),
        )
        .arg(path("scan", text.scan_to_open()).value_name(text.file()))
        .arg(
            path(QUESTIONNAIRE, text.questionnaire())
                .long(QUESTIONNAIRE)
                .value_name(text.folder())
                .global(true),
        )
        .arg(
            Arg::new("lang")
                .long("lang")
                .value_name("nl|en")
                .value_parser(PossibleValuesParser::new(Language::ALL.map(Language::code)))
                .hide_possible_values(true)
                .global(true)
                .help(text.lang()),
        )
        .arg(
            Arg::new(RENDERER)
                .long(RENDERER)
                .value_name("glow|cpu")
                .value_parser(PossibleValuesParser::new(renderers))
                .hide_possible_values(true)
                .help(text.renderer()),
        )
        .arg(Arg::new(ATTEMPT).long(ATTEMPT).hide(true))
        .subcommand(
            sub("check", text.check(), text)
                .override_usage("datalabscan check [DIR]")
                .arg(path("dir", text.check_folder()).value_name(text.folder())),
        )
        .subcommand(new(text))
        .subcommand(fill(text))
        .subcommand(score(text))
        .subcommand(plan(text))
        .subcommand(report(text))
        .subcommand(export(text))
        .subcommand(extract(text))
        .subcommand(invite(text))
        .subcommand(merge(text))
        .subcommand(agenda(text))
        .subcommand(minutes(text))
        .subcommand(sub("open", text.open(), text).arg(scan_or_report(text)))
}

fn new(text: CliText) -> Command {
    sub("new", text.new(), text)
        .override_usage("datalabscan new OUT.datalabscan [profile.KEY=VALUE ...] [--force]")
        .arg(
            path("out", text.new_out())
                .value_name("OUT.datalabscan")
                .required(true),
        )
        .arg(changes(text.new_changes(), "profile.KEY=VALUE"))
        .arg(flag("force", text.force()))
}

fn fill(text: CliText) -> Command {
    sub("fill", text.fill(), text)
        .override_usage("datalabscan fill FILE [ITEM=VALUE ...] [profile.KEY=VALUE ...] [--csv ANSWERS.csv] [--consent yes|no]")
        .arg(path("file", text.scan_file()).value_name(text.file()).required(true))
        .arg(changes(text.fill_changes(), "ITEM=VALUE"))
        .arg(path("csv", text.csv()).long("csv").value_name("ANSWERS.csv"))
        .arg(
            Arg::new("consent")
                .long("consent")
                .value_name("yes|no")
                .value_parser(PossibleValuesParser::new(["yes", "no"]))
                .hide_possible_values(true)
                .help(text.consent()),
        )
        .arg(flag("force", text.force_unusual()))
        .after_help(format!("{}\n{}", text.fill_values(), text.exit_codes()))
}

fn score(text: CliText) -> Command {
    sub("score", text.score(), text)
        .arg(scan_or_report(text))
        .arg(format(text))
}

fn plan(text: CliText) -> Command {
    sub("plan", text.plan(), text)
        .override_usage("datalabscan plan FILE [--to STAGE] [--format text|json] [--date YYYY-MM-DD]")
        .arg(scan_or_report(text))
        .arg(Arg::new("to").long("to").value_name("STAGE").help(text.plan_to()))
        .arg(format(text))
        .arg(day("date", text.plan_date(), text))
}

fn export(text: CliText) -> Command {
    sub("export", text.export(), text)
        .override_usage("datalabscan export FILE --format ics [-o OUT.ics] [--date YYYY-MM-DD]")
        .arg(scan_or_report(text))
        .arg(
            Arg::new("format")
                .long("format")
                .value_name("ics")
                .value_parser(PossibleValuesParser::new(["ics"]))
                .hide_possible_values(true)
                .required(true)
                .help(text.export_format()),
        )
        .arg(output(text.export_out(), "OUT.ics"))
        .arg(day("date", text.plan_date(), text))
        .arg(flag("force", text.force_report()))
}

fn format(text: CliText) -> Arg {
    Arg::new("format")
        .long("format")
        .value_name("text|json")
        .value_parser(PossibleValuesParser::new(["text", "json"]))
        .hide_possible_values(true)
        .default_value("text")
        .hide_default_value(true)
        .help(text.format())
}

fn report(text: CliText) -> Command {
    sub("report", text.report(), text)
        .override_usage("datalabscan report FILE [-o OUT.pdf] [--lang nl|en] [--date YYYY-MM-DD] ...")
        .arg(scan_or_report(text))
        .arg(output(text.report_out(), "OUT.pdf"))
        .arg(day("date", text.date(), text))
        .arg(flag("short", text.short()))
        .arg(
            Arg::new("without")
                .long("without")
                .value_name("PART,...")
                .value_delimiter(',')
                .value_parser(PossibleValuesParser::new(Part::ALL.map(Part::key)))
                .hide_possible_values(true)
                .action(ArgAction::Append)
                .help(format!(
                    "{}: {}",
                    text.without(),
                    Part::ALL.map(Part::key).join(", ")
                )),
        )
        .arg(
            Arg::new("status")
                .long("status")
                .value_name("TEXT")
                .help(text.status()),
        )
        .arg(path("logo", text.logo()).long("logo").value_name(text.picture()))
        .arg(flag("without-notes", text.without_notes()))
        .arg(flag("without-scan", text.without_scan()))
        .arg(flag("publication", text.publication()))
        .arg(
            Arg::new("decider")
                .long("decider")
                .value_name(EXECUTIVE)
                .value_parser(PossibleValuesParser::new([EXECUTIVE]))
                .hide_possible_values(true)
                .help(text.decider()),
        )
        .arg(flag("force", text.force_report()))
}

fn extract(text: CliText) -> Command {
    sub("extract", text.extract(), text)
        .override_usage("datalabscan extract REPORT.pdf [-o OUT.datalabscan]")
        .arg(
            path("report", text.extract_report())
                .value_name("REPORT.pdf")
                .required(true),
        )
        .arg(output(text.extract_out(), "OUT.datalabscan"))
        .arg(flag("force", text.extract_force()))
}

fn invite(text: CliText) -> Command {
    sub("invite", text.invite(), text)
        .override_usage(
            "datalabscan invite SCAN -o OUT.datalabscan|DIR --role ROLE [--only DO,...] [--until YYYY-MM-DD] [--force]",
        )
        .arg(scan_or_report(text))
        .arg(output(text.invite_out(), "OUT.datalabscan|DIR").required(true))
        .arg(
            Arg::new("role")
                .long("role")
                .value_name("ROLE")
                .required(true)
                .help(text.invite_role()),
        )
        .arg(
            Arg::new("only")
                .long("only")
                .value_name("DO,...")
                .value_delimiter(',')
                .action(ArgAction::Append)
                .help(text.invite_only()),
        )
        .arg(day("until", text.invite_until(), text))
        .arg(flag("force", text.force()))
}

fn merge(text: CliText) -> Command {
    sub("merge", text.merge(), text)
        .override_usage("datalabscan merge OUT.datalabscan FILE|DIR ...")
        .arg(
            path("out", text.merge_out())
                .value_name("OUT.datalabscan")
                .required(true),
        )
        .arg(
            path("files", text.merge_files())
                .value_name("FILE|DIR")
                .num_args(1..)
                .required(true),
        )
        .arg(flag("both", text.merge_both()))
}

fn agenda(text: CliText) -> Command {
    sub("agenda", text.agenda(), text)
        .override_usage("datalabscan agenda FILE [-o OUT.pdf] [--script] [--minutes 60] [--date YYYY-MM-DD]")
        .arg(scan_or_report(text))
        .arg(output(text.agenda_out(), "OUT.pdf"))
        .arg(
            Arg::new("minutes")
                .long("minutes")
                .value_name("60")
                .value_parser(value_parser!(u32).range(1..=1440))
                .help(text.agenda_minutes()),
        )
        .arg(flag("script", text.agenda_script()))
        .arg(day("date", text.date(), text))
        .arg(flag("force", text.force_report()))
}

fn minutes(text: CliText) -> Command {
    sub("minutes", text.minutes(), text)
        .override_usage("datalabscan minutes FILE [-o OUT.pdf] [--format pdf|text] [--date YYYY-MM-DD]")
        .arg(scan_or_report(text))
        .arg(output(text.minutes_out(), "OUT.pdf"))
        .arg(
            Arg::new("format")
                .long("format")
                .value_name("pdf|text")
                .value_parser(PossibleValuesParser::new(["pdf", "text"]))
                .hide_possible_values(true)
                .help(text.minutes_format()),
        )
        .arg(day("date", text.date(), text))
        .arg(flag("force", text.force_report()))
}

fn output(help: &'static str, name: &'static str) -> Arg {
    path("out", help).short('o').long("output").value_name(name)
}

fn day(name: &'static str, help: &'static str, text: CliText) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(text.date_format())
        .value_parser(day_of)
        .help(help)
}

/// A day as people write it; the error is told in the language of the user, by the value itself.
fn day_of(text: &str) -> Result<Date, String> {
    read_date(text).ok_or_else(String::new)
}

fn scan_or_report(text: CliText) -> Arg {
    path("file", text.scan_or_report())
        .value_name(text.file())
        .required(true)
}

fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

fn sub(name: &'static str, about: &'static str, text: CliText) -> Command {
    Command::new(name)
        .about(about)
        .after_help(text.exit_codes())
        .help_template(text.sub_template())
        .disable_help_flag(true)
        .arg(help(text))
}

fn help(text: CliText) -> Arg {
    Arg::new("help")
        .long("help")
        .short('h')
        .action(ArgAction::Help)
        .help(text.help())
}

fn path(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).value_parser(value_parser!(PathBuf)).help(help)
}

fn changes(help: &'static str, name: &'static str) -> Arg {
    Arg::new("changes")
        .value_name(name)
        .num_args(0..)
        .action(ArgAction::Append)
        .help(help)
}
