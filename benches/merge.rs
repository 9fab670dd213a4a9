//! Merging five hundred respondents with notes: `cargo bench --bench merge`. It prints times and sizes; it judges
//! nothing.
#![allow(clippy::unwrap_used, reason = "a bench may panic")]

use std::{convert::Infallible, sync::Arc, time::Instant};

use datalabscan::{
    assessment::{
        AnswerFile, Assessment, Invitation, RespondentId, Response, examples,
        format::{decode, encode},
        merge,
    },
    evaluation::{Case, agenda},
    questionnaire::bundled,
};

fn timed<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let done = work();
    println!("{what:<28} {:>8.1} ms", start.elapsed().as_secs_f64() * 1e3);
    done
}

fn files(scan: &Assessment, count: u32) -> Vec<AnswerFile<Infallible>> {
    let questions = bundled();
    let roles = questions.field(questions.roles().role).choices();
    let build = |number: u32| {
        let mut bytes = [0; 16];
        bytes[..4].copy_from_slice(&number.to_be_bytes());
        let role = roles[number as usize % roles.len()].id;
        let id = RespondentId::from_bytes(bytes);
        let mut file = scan.invite(questions, id, role, Invitation::default());
        for (place, item) in questions.items().iter().enumerate() {
            let answer = file.answer_mut(item.id);
            answer.response = Response::level((number as usize * 7 + place * 3) as u8 % 5);
            answer.note = format!("{number}.{place} ").repeat(20);
        }
        AnswerFile {
            name: format!("{number:04}"),
            read: Ok(file),
        }
    };
    (0..count).map(build).collect()
}

fn main() {
    let scan = decode(bundled(), examples()[1].text.as_bytes()).unwrap();
    for count in [50, 500] {
        println!("{count} respondents, {} questions", bundled().items().len());
        let files = files(&scan, count);
        let merged = timed("merge", || merge(bundled(), scan.clone(), files)).scan;
        let shared = Arc::new(merged.clone());
        let case = timed("evaluate", || Case::new(bundled(), Arc::clone(&shared))).unwrap();
        timed("agenda", || agenda(&case));
        let text = timed("encode", || encode(bundled(), &merged));
        println!("{:<28} {:>8.1} kB", "saved", text.len() as f64 / 1e3);
        timed("decode", || decode(bundled(), text.as_bytes())).unwrap();
    }
}
