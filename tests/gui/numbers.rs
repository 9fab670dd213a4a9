//! Numbers of the intake, as people here write them.

use datalabscan::questionnaire::Field;

use super::*;

fn rate() -> &'static Field {
    bundled().field(bundled().roles().hourly_rate)
}

fn known(window: &Window<'_>) -> Option<f64> {
    session(window).assessment().profile_number(rate().id)
}

fn shown(window: &Window<'_>) -> String {
    let question = rate().question.get(Language::Dutch);
    let field = window.get_by_role_and_label(Role::TextInput, question);
    field.accesskit_node().value().unwrap_or_default()
}

fn write(window: &mut Window<'_>, text: &str) {
    type_into(window, rate().question.get(Language::Dutch), text);
}

fn leave_field(window: &mut Window<'_>) {
    press(window, Key::Tab);
}

#[test]
fn an_unusual_rate_is_only_taken_when_the_user_says_so() {
    let mut window = window(1280.0, 8000.0, None);
    click(&mut window, Role::Button, nl().commands.new().label);
    show_field(&mut window, rate().id);
    write(&mut window, "82,50");
    assert_eq!(known(&window), Some(82.5));
    write(&mut window, "1.250");
    assert_eq!(known(&window), Some(82.5), "not before it is confirmed");
    let asks = nl().profile.unusual("€ 1.250", "€ 10", "€ 500");
    window.get_by_label(&asks);
    leave_field(&mut window);
    assert_eq!(
        shown(&window),
        "1.250",
        "what was typed stays while it's asked about"
    );
    // Both readings are offered.
    window.get_by_role_and_label(Role::Button, &nl().profile.is_meant("€ 1,25"));
    click(&mut window, Role::Button, &nl().profile.is_meant("€ 1.250"));
    assert_eq!(
        (known(&window), shown(&window)),
        (Some(1250.0), "1250".to_owned())
    );
    shortcut(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!((known(&window), shown(&window)), (Some(82.5), "82,50".to_owned()));
}

#[test]
fn a_low_number_is_asked_about_once_it_is_typed() {
    let mut window = window(1280.0, 8000.0, None);
    click(&mut window, Role::Button, nl().commands.new().label);
    show_field(&mut window, rate().id);
    let asks = nl().profile.unusual("€ 7", "€ 10", "€ 500");
    write(&mut window, "7");
    assert!(window.query_by_label(&asks).is_none(), "75 may follow");
    leave_field(&mut window);
    window.get_by_label(&asks);
    assert_eq!(known(&window), None);
    write(&mut window, "€ 75,-");
    assert!(window.query_by_label(&asks).is_none());
    assert_eq!(known(&window), Some(75.0));
}
