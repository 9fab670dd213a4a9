//! The cheapest steps to each stage, from scans of the bundled question set that leave much or little to choose:
//! `cargo bench --bench least_effort`. It prints times beside the 50 ms that a search may take; it judges nothing.
#![allow(clippy::unwrap_used, reason = "a bench may panic")]

use std::time::{Duration, Instant};

use datalabscan::{
    assessment::{Assessment, ProfileValue, Response, examples, format::decode},
    evaluation::{Case, least_effort},
    questionnaire::bundled,
};

/// How long a search may take, in milliseconds.
const MOST: f64 = 50.0;

/// The advanced example, in which every question applies, with a response for each place.
fn answered(response: impl Fn(usize) -> Response) -> Assessment {
    let mut scan = decode(bundled(), examples()[1].text.as_bytes()).unwrap();
    for (place, item) in bundled().items().iter().enumerate() {
        scan.answer_mut(item.id).response = response(place);
    }
    scan
}

fn mixed(seed: usize) -> impl Fn(usize) -> Response {
    move |place| match (seed * 31 + place * (2 * seed + 7)) % 11 {
        0 => Response::DontKnow,
        other => Response::level((other % 4) as u8),
    }
}

fn main() {
    let example = |at: usize| decode(bundled(), examples()[at].text.as_bytes()).unwrap();
    let mut scans = vec![
        (examples()[0].key.to_owned(), example(0)),
        (examples()[1].key.to_owned(), example(1)),
        ("all unknown".to_owned(), answered(|_| Response::DontKnow)),
    ];
    scans.extend((0..3).map(|level| (format!("all at {level}"), answered(|_| Response::level(level)))));
    scans.extend((0..6).map(|seed| (format!("mixed {seed}"), answered(mixed(seed)))));
    let phase = bundled().field(bundled().roles().phase);
    let mut longest = Duration::ZERO;
    for (name, scan) in scans {
        for choice in phase.choices() {
            let mut scan = scan.clone();
            scan.set_profile(phase.id, Some(ProfileValue::Choice(choice.id)));
            let case = Case::new(bundled(), scan).unwrap();
            let times = bundled().bands()[1..].iter().map(|band| {
                let start = Instant::now();
                least_effort(&case, band.id);
                start.elapsed()
            });
            let times: Vec<Duration> = times.collect();
            longest = longest.max(times.iter().copied().max().unwrap_or_default());
            let times = times
                .iter()
                .map(|time| format!("{:>8.2}", time.as_secs_f64() * 1e3));
            println!("{name:<16} {:<16} {} ms", choice.key, times.collect::<String>());
        }
    }
    let longest = longest.as_secs_f64() * 1e3;
    println!(
        "longest {longest:.2} ms: {:.0} % of {MOST} ms",
        longest / MOST * 100.0
    );
}
