//! What the widgets look like, in each of the three looks: one picture with all of them, drawn by the program's own
//! raster. After an intended change: `UPDATE_SNAPSHOTS=1 cargo test --lib snapshots`, then look at the pictures.

use egui::{Context, Id, RawInput, Rect, Role, Ui, UiBuilder, pos2, vec2};
use image::{Rgba, RgbaImage};

use super::*;
use crate::{
    display,
    gui::{
        appearance::theme::{self, Look},
        window::Raster,
    },
    report::figures::Table,
};

const SIZE: [usize; 2] = [880, 1100];

#[test]
fn every_widget_looks_as_before() {
    for (name, theme) in [
        ("light", display::Theme::Light),
        ("dark", display::Theme::Dark),
        ("contrast", display::Theme::HighContrast),
    ] {
        let look = Look {
            theme,
            high_contrast: theme == display::Theme::HighContrast,
            dark: None,
            less_motion: true,
            moves_on: false,
        };
        egui_kittest::image_snapshot(&picture(look), format!("widgets/{name}"));
    }
}

fn picture(look: Look) -> RgbaImage {
    let context = Context::default();
    theme::install_fonts(&context);
    theme::apply(&context, look);
    let (mut raster, mut primitives) = (Raster::default(), Vec::new());
    // The first frame has no fonts yet, and the second measures what stands at the end of rows.
    for _ in 0..3 {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(
                pos2(0.0, 0.0),
                vec2(SIZE[0] as f32, SIZE[1] as f32),
            )),
            ..RawInput::default()
        };
        let mut output = context.run_ui(input, |ui| {
            halves(ui, [left, right]);
        });
        raster.update_textures(&mut output.textures_delta);
        primitives = context.tessellate(output.shapes, 1.0);
    }
    raster.paint(SIZE, 1.0, theme::palette_in(&context).bg, &primitives);
    let mut picture = RgbaImage::new(SIZE[0] as u32, SIZE[1] as u32);
    for (to, from) in picture.pixels_mut().zip(raster.pixels()) {
        let [_, r, g, b] = from.to_be_bytes();
        *to = Rgba([r, g, b, 255]);
    }
    picture
}

fn halves(ui: &mut Ui, parts: [fn(&mut Ui); 2]) {
    let whole = ui.available_rect_before_wrap().shrink(12.0);
    let (first, second) = whole.split_left_right_at_fraction(0.5);
    for (place, part) in [first, second].into_iter().zip(parts) {
        let builder = UiBuilder::new().max_rect(place.shrink2(vec2(8.0, 0.0)));
        ui.scope_builder(builder, part);
    }
}

fn left(ui: &mut Ui) {
    heading(ui, "Heading", 1);
    heading(ui, "Heading of a part", 2);
    paragraph(
        ui,
        "A paragraph that is long enough to break where the space for it ends, in two lines.",
    );
    muted(ui, "Secondary text");
    small(ui, "Small text");
    ui.horizontal(|ui| {
        primary(ui, "Primary");
        button(ui, "Button");
        button(ui, Label::from("Disabled").enabled(false));
        link(ui, "Link");
    });
    ui.horizontal(|ui| {
        icon_button(ui, "Home", Icon::Home);
        icon_choice(ui, "Width", Icon::FitWidth, true);
        toggle(ui, "On", true);
        toggle(ui, "Off", false);
        tab(ui, "Tab", Role::Tab, true);
        tab(ui, "Other", Role::Tab, false);
    });
    link_icon(ui, "Link with a symbol", Icon::Right);
    segments(ui, "Choices", &mut 1, &[(1, "One"), (2, "Two"), (3, "Three")]);
    ui.horizontal_wrapped(|ui| {
        for (tone, word, symbol) in [
            (Tone::Plain, "Plain", None),
            (Tone::Accent, "Accent", Some(Icon::Info)),
            (Tone::Good, "Good", Some(Icon::Check)),
            (Tone::Warn, "Warn", Some(Icon::Question)),
            (Tone::Bad, "Bad", Some(Icon::Cross)),
        ] {
            chip(ui, word, tone, symbol);
        }
    });
    problem(ui, "Something is wrong.");
    confirmation(ui, "It succeeded.");
    notice(ui, Tone::Warn, Icon::Warning, |ui| paragraph(ui, "Attention"));
    labelled_field(ui, Id::unique("field"), "Field", "Hint", 1, &mut String::new());
    check(ui, "Ticked", "with more about it", &mut true);
    check(ui, "Not ticked", "", &mut false);
    thin_segments(ui, &[true, true, false, false], "Progress", 0.4);
    ui.horizontal(|ui| {
        dot(ui, DotState::Open, "1", "None", "", false);
        dot(ui, DotState::Begun, "2", "Some", "", true);
        dot(ui, DotState::Begun, "2", "Some", "", false);
        dot(ui, DotState::Done, "3", "All", "", false);
        let here = Step {
            number: 1,
            name: "Step",
            said: "Step",
            is_here: true,
            is_done: false,
        };
        step(ui, &here);
        answer_boxes(ui, Some(2.0), Some(3), 5);
    });
    let words = [Gloss {
        at: 2..6,
        term: "word",
        explanation: "It has a meaning.",
    }];
    let look = TextLook {
        font: theme::regular(theme::sizes().body),
        color: theme::palette(ui).text,
        heading: None,
    };
    glossed(ui, "A word with an explanation", &words, &look, str::to_owned);
    aside(ui, |ui| paragraph(ui, "An example"));
    let row = Numbers {
        name: "Numbers",
        count: 5,
        chosen: Some(3),
        before: Some(1),
        say: &|place| place.to_string(),
    };
    numbers(ui, &row);
    let (place, _) = ui.allocate_exact_size(vec2(120.0, 24.0), egui::Sense::hover());
    let pen = egui::Stroke::new(1.5, theme::palette(ui).control_border);
    paint_dashed(ui.painter(), place, pen, [4.0, 3.0]);
}

fn right(ui: &mut Ui) {
    let row = |text| ListRow::new(Role::Button, text).line(text);
    for (text, selected) in [("An answer", false), ("The chosen answer", true)] {
        let row = AnswerRow {
            selected,
            ..AnswerRow::new(Id::unique(text), "1", text)
        };
        row.show(ui, |ui| {
            link_with_key(ui, "Note", Icon::Plus, "O");
        });
    }
    let apart = AnswerRow {
        look: AnswerLook::Apart,
        beside: "Who knows this?",
        ..AnswerRow::new(Id::unique("apart"), "?", "Don’t know")
    };
    apart.show(ui, |_| {});
    let choices = [("One", true), ("Two", false), ("Three", false)].map(|(text, selected)| FormChoice {
        id: Id::unique(text),
        text,
        selected,
    });
    choose_one(ui, "One", &choices);
    let others = choices.map(|choice| FormChoice {
        id: choice.id.with("several"),
        ..choice
    });
    choose_several(ui, "Several", &others);
    let bar = ScoreBar {
        score: Some(19.0),
        range: (19.0, 30.0),
        target: Some(44.0),
        now: "19 now",
        aim: ("44 target", "fits"),
        grown: 1.0,
    };
    score_bar(ui, &bar, "Score", "19 of 100");
    row("A choice of several")
        .sign(Sign::Check)
        .selected(true)
        .show(ui);
    let scan = row("A scan to open")
        .sign(Sign::Ring(0.4, ""))
        .line(theme::small(ui, "saved yesterday"))
        .show(ui);
    end_button(ui, &scan, "Remove", Icon::Cross);
    row("A number").sign(Sign::Number("3")).end(End::Arrow).show(ui);
    for (text, selected) in [("In a list", false), ("Selected in a list", true)] {
        row(text)
            .sign(Sign::Ring(0.7, "4"))
            .surface(Surface::Flat)
            .selected(selected)
            .show(ui);
    }
    row("Found")
        .line(theme::small(ui, "with its keys"))
        .end(End::Text("Ctrl+K"))
        .surface(Surface::Flat)
        .show(ui);
    row("An answer that was given")
        .sign(Sign::Icon(Icon::Check, Tone::Good))
        .end(End::Arrow)
        .surface(Surface::Flat)
        .show(ui);
    row("A respondent")
        .sign(Sign::Ring(1.0, ""))
        .line(theme::small(ui, "40 of 40 answered"))
        .surface(Surface::Bare)
        .show(ui);
    card_sized(ui, 12, |ui| {
        let text = |text: &str| text.to_owned();
        let numbers = Table {
            header: vec![text("Name"), text("Score")],
            rows: vec![vec![text("First"), text("40")], vec![text("Second"), text("55")]],
        };
        table(ui, "Table", &numbers);
    });
    for (title, on, state) in [
        ("Not met", false, State::NotMet),
        ("Unknown", false, State::Unknown),
        ("Met in a trial", true, State::Met),
    ] {
        let row = SwitchRow {
            name: title,
            title: [title, "2.2"],
            detail: "What it is about.",
            detail_off: "What it is about.",
            state,
            word: "state",
            on,
            corners: egui::CornerRadius::ZERO,
        };
        row.show(ui);
    }
}
