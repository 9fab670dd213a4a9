//! Runs before the program is compiled: reads the bundled question set, so that the program needn't at each start.
//! What it writes isn't checked yet; that takes little time and stays where it is for all question sets.
//! For Windows it also gives both programs their icon, version and manifest.

use std::{env, error::Error, fs, path::Path};

use ron::{Options, extensions::Extensions};
use serde::de::DeserializeOwned;
use winresource::WindowsResource;

/// The part of the program that knows how the files look.
#[allow(dead_code, unused_imports, reason = "the program itself uses more of it")]
mod questionnaire {
    mod decision_texts;
    pub mod hash;
    mod phrases;
    pub mod source;
    mod unique;

    pub use unique::unique_map;
}

use questionnaire::{
    hash::content_hash,
    source::{SourceDecision, SourceDimension, SourceQuestionnaire},
};

const FOLDER: &str = "questions/datalab";
const HEAD: &str = "questionnaire.ron";
const DECISION: &str = "decision.ron";
const WINDOWS: &str = "assets/windows";

/// Language code of the version texts of a Windows program: language-neutral.
const LANGUAGE_NEUTRAL: u16 = 0;

fn main() -> Result<(), Box<dyn Error>> {
    let head = read(HEAD)?;
    let parsed: SourceQuestionnaire = parse(HEAD, &head)?;
    let mut files = vec![(HEAD, head)];
    let mut dimensions: Vec<SourceDimension> = Vec::new();
    for name in &parsed.dimensions {
        let text = read(name)?;
        dimensions.push(parse(name, &text)?);
        files.push((name.as_str(), text));
    }
    let decision = read(DECISION)?;
    let parsed_decision: SourceDecision = parse(DECISION, &decision)?;
    files.push((DECISION, decision));
    let named: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(name, text)| (*name, text.as_bytes()))
        .collect();
    let hash = content_hash(&named);
    let out = Path::new(&env::var("OUT_DIR")?).join("questions.bin");
    fs::write(
        out,
        postcard::to_allocvec(&(&parsed, &dimensions, &parsed_decision, &hash))?,
    )?;
    if env::var("CARGO_CFG_TARGET_OS")? == "windows" {
        resources("datalabscan", "Datalabscan")?;
        resources("datalabscan-cli", "Datalabscan (terminal)")?;
    }
    Ok(())
}

/// What the Explorer and Windows itself read in a program. `description` is what Task Manager calls it.
fn resources(program: &str, description: &str) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={WINDOWS}");
    let file = format!("{program}.exe");
    let licence = format!("Licence: {}", env::var("CARGO_PKG_LICENSE")?);
    WindowsResource::new()
        .set_icon(&format!("{WINDOWS}/datalabscan.ico"))
        .set_manifest_file(&format!("{WINDOWS}/datalabscan.manifest"))
        .set_language(LANGUAGE_NEUTRAL)
        .set("ProductName", "Datalabscan")
        .set("CompanyName", "Datalabscan")
        .set("FileDescription", description)
        .set("InternalName", program)
        .set("OriginalFilename", &file)
        .set("LegalCopyright", &licence)
        .compile_for(program)?;
    Ok(())
}

/// Reads a file of the question set. Only these files count: the method stands beside them.
fn read(name: &str) -> Result<String, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={FOLDER}/{name}");
    let path = Path::new(&env::var("CARGO_MANIFEST_DIR")?)
        .join(FOLDER)
        .join(name);
    fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// Reads a file as the program does.
fn parse<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, Box<dyn Error>> {
    let options = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    options
        .from_str(text)
        .map_err(|error| format!("{FOLDER}/{name}:{error}").into())
}
