//! A decision as plain text, block by block.
#![allow(dead_code, reason = "each test uses some of it")]

use std::fmt::Write as _;

use datalabscan::decision::{Decision, Pair, Plan, PlanRow};

/// Everything that a decision says, in the order of the pages.
pub fn text(decision: &Decision) -> String {
    let mut out = String::new();
    first_page(decision, &mut out);
    second_page(decision, &mut out);
    third_page(decision, &mut out);
    plan(&decision.plan, &mut out);
    workbook(decision, &mut out);
    out
}

fn line(out: &mut String, text: impl AsRef<str>) {
    out.push_str(text.as_ref());
    out.push('\n');
}

fn block(out: &mut String, name: &str) {
    let _ = write!(out, "\n-- {name}\n");
}

fn pairs(out: &mut String, pairs: &[Pair]) {
    for pair in pairs {
        line(out, format!("{}: {}", pair.label, pair.value));
        if let Some(shorter) = &pair.shorter {
            line(out, format!("  (short) {shorter}"));
        }
    }
}

/// Page 1.
pub fn first_page(decision: &Decision, out: &mut String) {
    line(out, format!("# {}", decision.title));
    line(out, &decision.subtitle);
    line(out, format!("({}; {})", decision.file_title, decision.status));
    block(out, "about");
    pairs(out, &decision.about);
    block(out, "advice");
    line(out, &decision.advice);
    block(out, "reasons");
    decision.reasons.iter().for_each(|reason| line(out, reason));
    if let Some(missing) = &decision.missing {
        block(out, "missing");
        line(out, &missing.intro);
        missing.rows.iter().for_each(|row| line(out, row.join(" · ")));
    }
    if let Some(stops) = &decision.stops {
        block(out, "stops");
        line(out, &stops.intro);
        stops.rows.iter().for_each(|row| line(out, row));
    }
    if let Some(proposal) = &decision.proposal {
        block(out, &proposal.heading);
        let tables = [
            ("", &proposal.rows),
            ("(pairs) ", &proposal.shorter[0]),
            ("(few) ", &proposal.shorter[1]),
        ];
        for (place, (mark, rows)) in tables.into_iter().enumerate() {
            if place > 0 && rows == tables[place - 1].1 {
                continue;
            }
            for row in rows {
                let steps: Vec<String> = row.steps.iter().map(usize::to_string).collect();
                let cells = [&row.what, &row.who, &row.ready, &row.once, &row.weekly].map(String::as_str);
                let steps = match steps.join(", ") {
                    none if none.is_empty() => none,
                    steps => format!(" · ({steps})"),
                };
                line(out, format!("{mark}{}: {}{steps}", row.id, cells.join(" · ")));
            }
        }
        line(out, &proposal.totals);
    }
    if let Some(alternatives) = &decision.alternatives {
        block(out, "alternatives");
        line(out, &alternatives.now);
        for (what, rest) in &alternatives.choices {
            let space = if rest.starts_with(char::is_alphanumeric) {
                " "
            } else {
                ""
            };
            line(out, format!("**{what}**{space}{rest}"));
        }
        alternatives
            .none
            .iter()
            .chain(&alternatives.tip)
            .for_each(|text| line(out, text));
    }
    block(out, "inaction");
    decision.inaction.iter().for_each(|sentence| line(out, sentence));
    block(out, "agenda");
    line(out, &decision.agenda.sentence);
    decision.agenda.to_tick.iter().for_each(|text| line(out, text));
    block(out, "certainty");
    pairs(out, &decision.certainty);
}

fn second_page(decision: &Decision, out: &mut String) {
    block(out, "standing");
    let standing = &decision.standing;
    standing.meaning.iter().for_each(|text| line(out, text));
    standing.gaps.iter().for_each(|(_, text)| line(out, text));
    for remark in &standing.remarks {
        line(out, format!("{}: ‘{}’", remark.label, remark.words));
    }
    line(out, &standing.limits);
}

fn third_page(decision: &Decision, out: &mut String) {
    block(out, "preconditions");
    decision
        .preconditions
        .tick
        .iter()
        .for_each(|text| line(out, text));
    for row in &decision.preconditions.open {
        let cells = [&row.not_allowed, &row.may_go_on, &row.needed, &row.signs, &row.by];
        let header = format!("{} ({}), {}. {}", row.name, row.number, row.status, row.rests_on);
        let header = header.trim_end();
        let cells: Vec<&str> = cells
            .into_iter()
            .map(String::as_str)
            .filter(|cell| !cell.is_empty())
            .collect();
        line(out, format!("{header} · {}", cells.join(" · ")));
    }
    for row in &decision.preconditions.to_verify {
        let cells = [
            &row.name,
            &row.number,
            &row.rests_on,
            &row.needed,
            &row.signs,
            &row.evidence,
        ];
        line(out, cells.map(String::as_str).join(" · "));
    }
    let preconditions = &decision.preconditions;
    let after = preconditions
        .may_go_on
        .iter()
        .chain(&preconditions.arranged)
        .chain(&preconditions.foot);
    after.for_each(|text| line(out, text));
}

fn plan(plan: &Plan, out: &mut String) {
    block(out, "plan");
    plan.rows.iter().for_each(|row| line(out, plan_row(row)));
    plan.totals
        .iter()
        .chain(&plan.more)
        .for_each(|text| line(out, text));
}

fn plan_row(row: &PlanRow) -> String {
    let range = |hours: Option<(u32, u32)>, none: &str| match hours {
        Some((low, high)) => format!("{low}–{high}"),
        None => none.to_owned(),
    };
    let after: Vec<String> = row.after.iter().map(usize::to_string).collect();
    format!(
        "{}{} · {} · {} · {} · {} – {} · {} · {} · {}",
        row.number,
        if row.gate.is_some() { " R!" } else { "" },
        row.what,
        row.short,
        row.who,
        row.start,
        row.end,
        range(row.once, "?"),
        range(row.weekly, "–"),
        after.join(", ")
    )
}

fn workbook(decision: &Decision, out: &mut String) {
    block(out, "workbook");
    for theme in &decision.workbook.themes {
        let furthest = theme.furthest.iter().map(|(_, text)| text);
        theme
            .counted
            .iter()
            .chain(furthest)
            .for_each(|text| line(out, text));
    }
    line(out, &decision.law.intro);
    decision.law.more.iter().for_each(|text| line(out, text));
    for point in &decision.law.points {
        line(
            out,
            [&point.topic, &point.holds, &point.means, &point.checked_by]
                .map(String::as_str)
                .join(" · "),
        );
    }
}
