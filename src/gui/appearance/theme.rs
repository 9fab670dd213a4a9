//! How the design tokens of `assets/theme.ron` look in egui. The only place that makes colours.

#![expect(
    clippy::disallowed_methods,
    reason = "the one place that makes colours of tokens"
)]

use std::sync::Arc;

use egui::{
    Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Id, Margin, RichText,
    Shadow, Stroke, Style, TextStyle, Theme, ThemePreference, Ui, Vec2, Visuals,
    style::{ScrollAnimation, WidgetVisuals},
};

use crate::{
    display,
    style::{self, Color},
};

const SEMIBOLD: &str = "semibold";

/// The design tokens in use, as egui colours; `style::Palette` explains them.
#[derive(Debug, Clone, Copy)]
pub struct Palette {
    pub bg: Color32,
    pub card: Color32,
    pub border: Color32,
    pub control_border: Color32,
    pub text: Color32,
    pub muted: Color32,
    pub accent: Color32,
    pub accent_soft: Color32,
    pub on_accent: Color32,
    pub good: Color32,
    pub good_soft: Color32,
    pub warn: Color32,
    pub warn_soft: Color32,
    pub bad: Color32,
    pub bad_soft: Color32,
    pub hover: Color32,
    pub focus: Color32,
    pub chart_fill: Color32,
    pub target: Color32,
    pub shadow: Color32,
    pub backdrop: Color32,
}

/// How the window looks, as chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Look {
    pub theme: display::Theme,
    /// Whether they're those of high contrast, chosen or asked for by the system.
    pub high_contrast: bool,
    /// Whether the system asks for dark ones, when it says so.
    pub dark: Option<bool>,
    pub less_motion: bool,
    /// Whether the next question comes by itself after an answer.
    pub moves_on: bool,
}

/// The look that was applied last.
pub fn look(context: &Context) -> Look {
    context
        .data(|data| data.get_temp(Id::unique("look")))
        .unwrap_or_default()
}

pub fn apply(context: &Context, look: Look) {
    context.data_mut(|data| data.insert_temp(Id::unique("look"), look));
    for theme in [Theme::Light, Theme::Dark] {
        let tokens = tokens_of(theme == Theme::Dark, look);
        context.style_mut_of(theme, |style| dress(style, tokens, theme == Theme::Dark, look));
    }
    context.set_theme(match look.theme {
        // High contrast has one palette, on black.
        _ if look.high_contrast => ThemePreference::Dark,
        display::Theme::System => match look.dark {
            Some(true) => ThemePreference::Dark,
            Some(false) => ThemePreference::Light,
            None => ThemePreference::System,
        },
        display::Theme::Light => ThemePreference::Light,
        display::Theme::Dark | display::Theme::HighContrast => ThemePreference::Dark,
    });
}

pub fn palette(ui: &Ui) -> Palette {
    palette_from(tokens(ui), ui.visuals().dark_mode)
}

/// The palette in use, for code without a `Ui`.
pub fn palette_in(context: &Context) -> Palette {
    let dark = context.theme() == Theme::Dark;
    palette_from(tokens_of(dark, look(context)), dark)
}

/// The tokens themselves, for shapes that name a colour by its role.
pub fn tokens(ui: &Ui) -> &'static style::Palette {
    tokens_of(ui.visuals().dark_mode, look(ui.ctx()))
}

fn tokens_of(dark: bool, look: Look) -> &'static style::Palette {
    let theme = style::theme();
    match (look.high_contrast, dark) {
        (true, _) => &theme.contrast,
        (_, true) => &theme.dark,
        (_, false) => &theme.light,
    }
}

pub const fn color(token: Color) -> Color32 {
    Color32::from_rgb(token.r, token.g, token.b)
}

const fn palette_from(tokens: &style::Palette, dark: bool) -> Palette {
    Palette {
        bg: color(tokens.bg),
        card: color(tokens.card),
        border: color(tokens.border),
        control_border: color(tokens.control_border),
        text: color(tokens.text),
        muted: color(tokens.muted),
        accent: color(tokens.accent),
        accent_soft: color(tokens.accent_soft),
        on_accent: color(tokens.on_accent),
        good: color(tokens.good),
        good_soft: color(tokens.good_soft),
        warn: color(tokens.warn),
        warn_soft: color(tokens.warn_soft),
        bad: color(tokens.bad),
        bad_soft: color(tokens.bad_soft),
        hover: color(tokens.hover),
        focus: color(tokens.focus),
        chart_fill: color(tokens.chart_fill),
        target: color(tokens.target),
        shadow: Color32::from_black_alpha(if dark { 60 } else { 14 }),
        backdrop: Color32::from_black_alpha(if dark { 150 } else { 90 }),
    }
}

pub const fn regular(size: f32) -> FontId {
    FontId::proportional(size)
}

pub fn semibold(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(SEMIBOLD.into()))
}

pub fn sizes() -> style::WindowType {
    style::theme().window_type
}

/// Secondary text in small type.
pub fn small(ui: &Ui, text: impl Into<String>) -> RichText {
    RichText::new(text)
        .font(regular(sizes().small))
        .color(palette(ui).muted)
}

/// Secondary text.
pub fn muted(ui: &Ui, text: impl Into<String>) -> RichText {
    RichText::new(text)
        .font(regular(sizes().body))
        .color(palette(ui).muted)
}

/// Strong body text.
pub fn strong(ui: &Ui, text: impl Into<String>) -> RichText {
    RichText::new(text)
        .font(semibold(sizes().body))
        .color(palette(ui).text)
}

/// Installs the fonts, once.
pub fn install_fonts(context: &Context) {
    let mut fonts = FontDefinitions::empty();
    let faces = [
        ("regular", style::INTER_REGULAR),
        (SEMIBOLD, style::INTER_SEMIBOLD),
    ];
    for (name, bytes) in faces {
        fonts
            .font_data
            .insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let regular = vec!["regular".to_owned()];
    let strong = vec![SEMIBOLD.to_owned(), "regular".to_owned()];
    fonts.families.insert(FontFamily::Proportional, regular.clone());
    fonts.families.insert(FontFamily::Monospace, regular);
    fonts.families.insert(FontFamily::Name(SEMIBOLD.into()), strong);
    context.set_fonts(fonts);
}

fn dress(style: &mut Style, tokens: &style::Palette, dark: bool, look: Look) {
    let type_sizes = sizes();
    style.text_styles = [
        (TextStyle::Heading, semibold(type_sizes.heading)),
        (TextStyle::Body, regular(type_sizes.body)),
        (TextStyle::Button, regular(type_sizes.body)),
        (TextStyle::Small, regular(type_sizes.small)),
        (TextStyle::Monospace, regular(type_sizes.body)),
    ]
    .into();
    style.spacing.item_spacing = Vec2::splat(style::theme().space.small);
    style.spacing.button_padding = Vec2::new(14.0, 8.0);
    style.spacing.interact_size = Vec2::new(36.0, 34.0);
    style.spacing.menu_margin = Margin::same(6);
    style.spacing.menu_width = 260.0;
    style.spacing.tooltip_width = 360.0;
    style.spacing.icon_width = 18.0;
    style.spacing.scroll.floating = true;
    style.spacing.scroll.bar_width = 8.0;
    style.spacing.scroll.floating_width = 3.0;
    style.spacing.scroll.dormant_background_opacity = 0.0;
    style.spacing.scroll.dormant_handle_opacity = 0.25;
    style.spacing.scroll.active_handle_opacity = 0.4;
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.4;
    style.animation_time = if look.less_motion { 0.0 } else { 0.12 };
    style.scroll_animation = if look.less_motion {
        ScrollAnimation::none()
    } else {
        ScrollAnimation::default()
    };
    style.visuals = visuals(&palette_from(tokens, dark), dark);
}

fn visuals(p: &Palette, dark: bool) -> Visuals {
    let mut visuals = if dark { Visuals::dark() } else { Visuals::light() };
    visuals.panel_fill = p.bg;
    visuals.window_fill = p.card;
    visuals.extreme_bg_color = p.card;
    visuals.text_edit_bg_color = Some(p.card);
    visuals.faint_bg_color = p.hover;
    visuals.override_text_color = None;
    visuals.weak_text_color = Some(p.muted);
    visuals.hyperlink_color = p.accent;
    visuals.warn_fg_color = p.warn;
    visuals.error_fg_color = p.bad;
    visuals.selection.bg_fill = p.chart_fill;
    visuals.selection.stroke = Stroke::new(1.0, p.accent);
    visuals.window_corner_radius = CornerRadius::same(style::theme().radius.card as u8);
    visuals.menu_corner_radius = CornerRadius::same(10);
    visuals.window_stroke = Stroke::new(1.0, p.border);
    visuals.popup_shadow = shadow(p.shadow, 6, 18);
    visuals.window_shadow = shadow(p.shadow, 10, 32);
    // Blinking draws the eye to itself, and a frame over a remote desktop's line twice a second.
    visuals.text_cursor.blink = false;
    visuals.text_cursor.stroke = Stroke::new(2.0, p.accent);
    let widgets = &mut visuals.widgets;
    widgets.noninteractive = widget(p.card, p.border, p.text, 1.0);
    widgets.inactive = widget(p.card, p.control_border, p.text, 1.0);
    widgets.hovered = widget(p.hover, p.control_border, p.text, 1.0);
    widgets.active = widget(p.accent_soft, p.accent, p.text, 1.5);
    widgets.open = widget(p.hover, p.control_border, p.text, 1.0);
    visuals
}

fn widget(fill: Color32, border: Color32, text: Color32, width: f32) -> WidgetVisuals {
    WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(width, border),
        corner_radius: CornerRadius::same(style::theme().radius.control as u8),
        fg_stroke: Stroke::new(1.2, text),
        expansion: 0.0,
    }
}

pub const fn shadow(color: Color32, offset: i8, blur: u8) -> Shadow {
    Shadow {
        offset: [0, offset],
        blur,
        spread: 0,
        color,
    }
}
