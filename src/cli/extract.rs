//! `extract`: the scan out of a report, byte for byte.

use std::path::PathBuf;

use clap::ArgMatches;

use super::{
    Given, Output,
    error::Failure,
    scan::{ended, named, required},
};
use crate::{
    assessment::format::EXTENSION,
    opening,
    storage::{create_file, replace_scan},
};

pub(super) fn run(matches: &ArgMatches, given: Given, output: &mut Output) -> Result<(), Failure> {
    let scan = opening::extract(&named(required(matches, "report"), "pdf"))?;
    let Some(out) = matches.get_one::<PathBuf>("out") else {
        output.bytes(&scan.bytes);
        return Ok(());
    };
    let out = &ended(out, EXTENSION);
    if matches.get_flag("force") {
        replace_scan(out, &scan.bytes)?;
    } else {
        create_file(out, &scan.bytes)?;
    }
    output.line(&given.text.extracted(&out.display().to_string()));
    Ok(())
}
