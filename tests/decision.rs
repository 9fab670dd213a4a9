//! What the report asks and says (chapters 21 to 34 of the method).
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

mod common;
#[path = "common/group.rs"]
mod group;
#[path = "decision/page.rs"]
mod page;

use common::{answer_all, everything_applies, example, item};
use datalabscan::{
    assessment::{Assessment, Response},
    decision::{Request, decide},
    evaluation::Case,
    i18n::Language,
    questionnaire::bundled,
};
use jiff::civil::date;

#[test]
fn show() {
    let mut scans = vec![("duinrand", example("duinrand"))];
    let mut nothing = everything_applies();
    scans.push(("empty", nothing.clone()));
    answer_all(&mut nothing, &Response::level(0));
    scans.push(("nothing", nothing.clone()));
    answer_all(&mut nothing, &Response::level(4));
    scans.push(("highest", nothing));
    for (name, scan) in scans {
        let case = Case::new(bundled(), scan).unwrap();
        for language in Language::ALL {
            let decision = decide(&case, &Request::new(language, date(2026, 11, 29)));
            let mut text = String::new();
            page::first_page(&decision, &mut text);
            println!("=== {name} {}\n{text}", language.code());
        }
    }
    let _ = (item("dpia"), Assessment::new(bundled(), Language::Dutch));
}
