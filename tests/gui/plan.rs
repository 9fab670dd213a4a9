//! The municipality's own plan, by keyboard and by what a screen reader hears.

use datalabscan::{
    assessment::{Action, ActionPlan, ActionStatus, ActionTask, Who},
    decision::{actions::advised_actions, advised_plan, calendar::working_day_by},
    i18n::PlanText,
};

use super::*;

fn text() -> PlanText {
    PlanText::of(Language::Dutch)
}

fn plan<'w>(window: &'w Window<'_>) -> &'w ActionPlan {
    &session(window).assessment().plan
}

fn bytes(window: &Window<'_>) -> String {
    encode(bundled(), session(window).assessment())
}

fn at_plan<'a>(width: f32, height: f32) -> Window<'a> {
    let mut window = duinrand_at_first_question(width, height);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num8);
    window
}

fn today() -> jiff::civil::Date {
    datalabscan::clock::today()
}

/// Everything from the advice, taken over by one button.
fn with_all<'a>(width: f32, height: f32) -> Window<'a> {
    let mut window = at_plan(width, height);
    let count = advised_plan(session(&window).case().unwrap(), Language::Dutch, today())
        .rows
        .len();
    click(&mut window, Role::Button, &text().take_over_all(count));
    assert_eq!(plan(&window).actions().len(), count);
    window
}

fn focus_row(window: &mut Window<'_>, number: usize) {
    let start = format!("{number}. ");
    let rows: Vec<_> = window
        .get_all_by_role(Role::Button)
        .filter(|node| {
            node.accesskit_node()
                .label()
                .is_some_and(|label| label.starts_with(&start))
        })
        .collect();
    assert_eq!(rows.len(), 1, "row {number}");
    rows[0].focus();
    window.finish();
}

/// The name of the row with the focus.
fn focused(window: &Window<'_>) -> String {
    let rows: Vec<String> = window
        .get_all_by_role(Role::Button)
        .filter(egui_kittest::Node::is_focused)
        .filter_map(|node| node.accesskit_node().label())
        .collect();
    assert_eq!(rows.len(), 1, "{rows:?}");
    rows.into_iter().next().unwrap()
}

#[test]
fn the_advice_is_taken_over_and_taken_back_to_the_byte() {
    let mut window = at_plan(1280.0, 1000.0);
    window.get_by_role_and_label(Role::Heading, text().no_plan());
    let before = bytes(&window);
    let advised = advised_actions(session(&window).case().unwrap(), Language::Dutch, today());
    let count = advised.len();
    click(&mut window, Role::Button, &text().take_over_all(count));
    let tasks: Vec<&ActionTask> = plan(&window)
        .actions()
        .iter()
        .map(|action| &action.task)
        .collect();
    assert_eq!(
        tasks,
        advised.iter().map(|one| &one.action.task).collect::<Vec<_>>()
    );
    window.get_by_role_and_label(Role::Status, &text().said_added(count));
    assert!(
        window.query_by_label(text().from_advice()).is_none(),
        "nothing is left to take over"
    );
    shortcut(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(bytes(&window), before);
    // One step, with one key.
    let one = &advised[1].row;
    let start = format!("In het plan: {}", one.what);
    window.get_by_label_contains(&start).focus();
    window.finish();
    press(&mut window, Key::Enter);
    assert_eq!(plan(&window).actions().len(), 1);
}

#[test]
fn keys_change_the_status_and_the_order() {
    let mut window = with_all(1280.0, 1000.0);
    let ids: Vec<_> = plan(&window).actions().iter().map(|action| action.id).collect();
    focus_row(&mut window, 2);
    for (status, words) in [
        (ActionStatus::Started, text().started()),
        (ActionStatus::Done, text().done()),
        (ActionStatus::NotYet, text().not_yet()),
    ] {
        press(&mut window, Key::Space);
        assert_eq!(plan(&window).action(ids[1]).unwrap().status, status);
        assert!(focused(&window).contains(words), "{}", focused(&window));
        window.get_by_role_and_label(Role::Status, &text().said_status(2, words));
    }
    shortcut(&mut window, Modifiers::ALT, Key::ArrowDown);
    assert_eq!(plan(&window).place(ids[1]), Some(2));
    assert!(focused(&window).starts_with("3. "));
    window.get_by_role_and_label(Role::Status, &text().said_moved(2, 3));
    shortcut(&mut window, Modifiers::ALT, Key::ArrowUp);
    assert_eq!(plan(&window).place(ids[1]), Some(1));
    // The first can't go further up; arrows alone go from row to row.
    press(&mut window, Key::ArrowUp);
    assert!(focused(&window).starts_with("1. "));
    shortcut(&mut window, Modifiers::ALT, Key::ArrowUp);
    assert_eq!(plan(&window).place(ids[0]), Some(0));
    press(&mut window, Key::Delete);
    assert!(plan(&window).action(ids[0]).is_none());
    shortcut(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(plan(&window).place(ids[0]), Some(0));
}

#[test]
fn what_was_said_stays_behind_on_its_page() {
    let mut window = with_all(1280.0, 1000.0);
    let said = text().said_added(plan(&window).actions().len());
    window.get_by_role_and_label(Role::Status, &said);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num3);
    assert!(window.query_by_role_and_label(Role::Status, &said).is_none());
}

/// Presses at one place and lets go at another.
fn drag(window: &mut Window<'_>, from: egui::Pos2, to: egui::Pos2) {
    hold(window, from, to);
    let_go(window, to);
}

fn let_go(window: &mut Window<'_>, at: egui::Pos2) {
    window.drop_at(at);
    window.finish();
}

/// Presses at one place and goes on to another.
fn hold(window: &mut Window<'_>, from: egui::Pos2, to: egui::Pos2) {
    window.hover_at(from);
    window.finish();
    window.drag_at(from);
    window.step();
    for share in [0.3, 0.7, 1.0] {
        window.hover_at(from.lerp(to, share));
        window.step();
    }
}

/// Where lines and edges of this width are painted.
fn strokes(window: &Window<'_>, width: f32) -> Vec<egui::Rect> {
    fn add(shape: &egui::Shape, width: f32, found: &mut Vec<egui::Rect>) {
        match shape {
            egui::Shape::LineSegment { points, stroke } if (stroke.width - width).abs() < 0.01 => {
                found.push(egui::Rect::from_two_pos(points[0], points[1]));
            }
            egui::Shape::Rect(shape) if (shape.stroke.width - width).abs() < 0.01 => found.push(shape.rect),
            egui::Shape::Vec(shapes) => shapes.iter().for_each(|shape| add(shape, width, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    for clipped in &window.output().shapes {
        add(&clipped.shape, width, &mut found);
    }
    found
}

/// While a row or a bar is held, it shows where that would come.
#[test]
fn where_it_would_come_shows_while_it_is_dragged() {
    let mut window = with_all(1280.0, 1400.0);
    let before = bytes(&window);
    let rows = [1, 2, 3].map(|number| row(&window, number));
    let at = |nth: usize| rows[nth].left_center() + egui::vec2(200.0, 0.0);
    let lines = |window: &Window<'_>| {
        strokes(window, 3.0)
            .into_iter()
            .map(|line| line.top())
            .collect::<Vec<_>>()
    };
    assert_eq!(lines(&window), Vec::<f32>::new());
    for (from, to, edge) in [(0, 2, rows[2].bottom()), (2, 0, rows[0].top())] {
        hold(&mut window, at(from), at(to));
        assert_eq!(lines(&window), [edge], "from {from} to {to}");
        hold(&mut window, at(to), at(from));
        assert_eq!(lines(&window), Vec::<f32>::new(), "at its own place");
        let_go(&mut window, at(from));
    }
    let (bar, week) = bar(&window);
    let edges = strokes(&window, 2.0);
    hold(&mut window, bar, bar + egui::vec2(2.1 * week, 0.0));
    let new: Vec<_> = strokes(&window, 2.0)
        .into_iter()
        .filter(|edge| !edges.contains(edge))
        .collect();
    let [outline] = new[..] else {
        panic!("{new:?}");
    };
    let moved = (bar.x - 0.4 * week + 2.0 * week - outline.left()).abs();
    assert!(
        moved < 0.2 * week && rows[0].y_range().contains(outline.center().y),
        "{outline:?}"
    );
    let_go(&mut window, bar);
    assert_eq!(bytes(&window), before);
}

/// A place on the bar of the first action, and how wide a week is.
fn bar(window: &Window<'_>) -> (egui::Pos2, f32) {
    let start = plan(window).actions()[0].start;
    let weeks =
        datalabscan::decision::actions::overview(session(window).case().unwrap(), Language::Dutch, today())
            .load
            .weeks
            .unwrap();
    // The timeline takes the last two fifths of the list.
    let place = row(window, 1);
    let (left, right) = (place.left() + place.width() * 0.6, place.right() - 2.0);
    let week = (right - left) / weeks.count as f32;
    (
        egui::pos2(left + (weeks.position(start) + 0.4) * week, place.center().y),
        week,
    )
}

/// Where the row of an action is.
fn row(window: &Window<'_>, number: usize) -> egui::Rect {
    let start = format!("{number}. ");
    let mut rows = window.get_all_by_role(Role::Button).filter(|node| {
        let label = node.accesskit_node().label().unwrap_or_default();
        label.starts_with(&start)
    });
    rows.next().unwrap().rect()
}

#[test]
fn a_row_is_dragged_to_another_place() {
    let mut window = with_all(1280.0, 1400.0);
    let ids: Vec<_> = plan(&window).actions().iter().map(|action| action.id).collect();
    let before = bytes(&window);
    let at = |window: &Window<'_>, number| row(window, number).left_center() + egui::vec2(200.0, 0.0);
    // Down, up again, and past the last row.
    for (from, to, place) in [(1, 3, 2), (3, 1, 0)] {
        let (from, to) = (at(&window, from), at(&window, to));
        drag(&mut window, from, to);
        assert_eq!(plan(&window).place(ids[0]), Some(place));
        assert!(focused(&window).starts_with(&format!("{}. ", place + 1)));
    }
    assert_eq!(bytes(&window), before, "it's where it was");
    let (from, last) = (at(&window, 2), at(&window, ids.len()));
    drag(&mut window, from, last + egui::vec2(0.0, 300.0));
    assert_eq!(plan(&window).place(ids[1]), Some(ids.len() - 1));
    shortcut(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(bytes(&window), before);
    // Where it's let go at its own place, nothing changes.
    let from = at(&window, 2);
    drag(&mut window, from, from + egui::vec2(30.0, 4.0));
    assert_eq!(bytes(&window), before);
}

#[test]
fn a_bar_is_dragged_to_other_weeks() {
    let mut window = with_all(1280.0, 1400.0);
    let before = bytes(&window);
    let action = plan(&window).actions()[0].clone();
    let (from, week) = bar(&window);
    drag(&mut window, from, from + egui::vec2(2.1 * week, 0.0));
    let moved = plan(&window).actions()[0].clone();
    let later = |day: jiff::civil::Date| working_day_by(day.saturating_add(jiff::ToSpan::days(14)));
    let expected = (later(action.start), later(action.ready));
    assert_eq!((moved.start, moved.ready), expected);
    window.get_by(|node| {
        node.role() == Role::Status && node.label().is_some_and(|words| words.starts_with("Actie 1: "))
    });
    shortcut(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(bytes(&window), before);
    // A click on it opens the action, as one on its row does.
    window.hover_at(from);
    window.finish();
    window.drag_at(from);
    window.step();
    window.drop_at(from);
    window.finish();
    window.get_by_role_and_label(Role::TextInput, text().own_words());
    assert_eq!(bytes(&window), before);
}

/// A day that a week brings to a holiday becomes the working day before it.
#[test]
fn a_bar_is_not_dragged_onto_a_holiday() {
    use datalabscan::decision::calendar::is_working_day;
    let mut window = with_all(1280.0, 1400.0);
    let later = |day: jiff::civil::Date, days: i64| day.saturating_add(jiff::ToSpan::days(days));
    let is_met = |day: &jiff::civil::Date| is_working_day(*day) && !is_working_day(later(*day, 7));
    let start = plan(&window).actions()[0].start;
    let ready = (7..400).map(|days| later(start, days)).find(is_met).unwrap();
    focus_row(&mut window, 1);
    press(&mut window, Key::Enter);
    let typed = |day: jiff::civil::Date| day.strftime("%d-%m-%Y").to_string();
    fill(&mut window, text().ready_by(), &typed(ready));
    press(&mut window, Key::Escape);
    let action = plan(&window).actions()[0].clone();
    assert_eq!(action.ready, ready);
    let (from, week) = bar(&window);
    drag(&mut window, from, from + egui::vec2(1.1 * week, 0.0));
    let moved = plan(&window).actions()[0].ready;
    assert_eq!(moved, working_day_by(later(ready, 7)));
    assert!(moved < later(ready, 7));
}

fn fill(window: &mut Window<'_>, label: &str, words: &str) {
    type_into(window, label, words);
    press(window, Key::Enter);
}

#[test]
fn an_action_of_ones_own_is_filled_in_by_keyboard() {
    let mut window = at_plan(1280.0, 1600.0);
    click(&mut window, Role::Button, text().add_own());
    let field = window.get_by_role_and_label(Role::TextInput, text().what());
    assert!(field.is_focused(), "the new action is open, at its first field");
    field.type_text("Ruimte zoeken");
    window.finish();
    fill(&mut window, text().role_in_words(), "facilitair bedrijf");
    fill(&mut window, text().start(), "30-11-2026");
    // A Saturday: ready becomes the Friday before it.
    fill(&mut window, text().ready_by(), "5-12-2026");
    window.get_by_label_contains("vrijdag 4 december 2026");
    fill(&mut window, text().once_hours(), "2-4");
    fill(&mut window, text().weekly_hours(), "1");
    let action = |window: &Window<'_>| -> Action { plan(window).actions()[0].clone() };
    let made = action(&window);
    assert_eq!(made.words, "Ruimte zoeken");
    assert_eq!(made.who, Who::Words("facilitair bedrijf".into()));
    let day = |day| jiff::civil::date(2026, if day == 30 { 11 } else { 12 }, day);
    assert_eq!((made.start, made.ready), (day(30), day(4)));
    let hours = (made.once.unwrap(), made.weekly.unwrap());
    assert_eq!((hours.0.low, hours.0.high, hours.1.high), (2, 4, 1));
    // What is no date says so, and changes nothing.
    fill(&mut window, text().ready_by(), "morgen");
    window.get_by_label_contains(text().no_date());
    assert_eq!(action(&window).ready, day(4));
    click(&mut window, Role::RadioButton, text().dropped());
    fill(&mut window, text().reason(), "te duur");
    assert_eq!(action(&window).status, ActionStatus::Dropped("te duur".into()));
    press(&mut window, Key::Escape);
    assert!(
        window
            .query_by_role_and_label(Role::TextInput, text().what())
            .is_none()
    );
    assert!(focused(&window).contains("Ruimte zoeken"));
}

#[test]
fn what_is_late_and_what_each_role_does_is_heard() {
    let mut window = with_all(1280.0, 2000.0);
    focus_row(&mut window, 1);
    press(&mut window, Key::Enter);
    fill(&mut window, text().start(), "3-11-2025");
    fill(&mut window, text().ready_by(), "28-11-2025");
    press(&mut window, Key::Escape);
    window.get_by_label(&text().overdue(1));
    assert!(focused(&window).contains(text().late()));
    let roles =
        datalabscan::decision::actions::overview(session(&window).case().unwrap(), Language::Dutch, today());
    for role in &roles.load.roles {
        let start = format!("{}: ", role.total.role);
        window.get_by(|node| node.value().is_some_and(|words| words.starts_with(&start)));
    }
    let title = window.get_all_by_role(Role::Heading).next().unwrap();
    let title = title.accesskit_node().label().unwrap();
    assert!(title.starts_with("Als dit plan klaar is: "), "{title}");
}

#[test]
fn an_answer_that_changed_says_so_at_its_action() {
    let mut window = with_all(1280.0, 2400.0);
    let action = plan(&window)
        .actions()
        .iter()
        .find(|action| matches!(action.task, ActionTask::Step { part: None, .. }));
    let (id, item) = action
        .map(|action| (action.id, action.task.item().unwrap()))
        .unwrap();
    let number = bundled().item(item).number.clone();
    let place = plan(&window).place(id).unwrap();
    focus_row(&mut window, place + 1);
    press(&mut window, Key::Space);
    press(&mut window, Key::Space);
    window.get_by_label(&text().to_update(&number));
    click(&mut window, Role::Button, &text().update(&number));
    window.get_by_role_and_label(Role::Heading, bundled().item(item).question.get(Language::Dutch));
    press(&mut window, Key::Num5);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num8);
    assert!(window.query_by_label(&text().to_update(&number)).is_none());
    // Before it's done, the new answer is a reason to look at it again.
    focus_row(&mut window, place + 1);
    press(&mut window, Key::Space);
    window.get_by_label_contains("intussen zo ver");
    click(&mut window, Role::Button, text().still_fits());
    assert!(window.query_by_label_contains("intussen zo ver").is_none());
}

/// The whole plan can be used where there is little room, and nothing is wider than the window.
#[test]
fn a_narrow_window_has_the_same_rows() {
    for (width, height) in [(640.0, 400.0), (1280.0, 800.0)] {
        let window = with_all(width, height);
        let rows = window.get_all_by_role(Role::Button).filter(|node| {
            let label = node.accesskit_node().label().unwrap_or_default();
            label.contains("Klaar: ") && label.contains("Wie: ")
        });
        let rows: Vec<_> = rows.collect();
        assert_eq!(rows.len(), plan(&window).actions().len());
        for row in rows {
            assert!(row.rect().right() <= width, "{:?}", row.rect());
        }
    }
}

#[test]
fn the_days_go_to_a_calendar_file() {
    let folder = tempfile::tempdir().unwrap();
    let typed = folder.path().join("plan 2.1");
    let mut window = with_all(1280.0, 1000.0);
    click(&mut window, Role::Button, nl().commands.calendar().label);
    type_into(&mut window, nl().dialog.path(), typed.to_str().unwrap());
    click(&mut window, Role::Button, nl().commands.save().label);
    let written = std::fs::read_to_string(folder.path().join("plan 2.1.ics")).unwrap();
    assert_eq!(
        written.matches("BEGIN:VEVENT").count(),
        plan(&window).actions().len()
    );
}
