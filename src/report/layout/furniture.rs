//! The footer of every page.

use super::{
    figure::label,
    font::{FaceId, Fonts},
    frames::{Artifact, Frames, GlyphRun, Item, Tag},
    paper,
    text::{Text, TextStyle},
};
use crate::{
    i18n::PageText,
    report::document::{Document, Inline},
    style::Color,
};

/// Adds a footer to every page.
pub(super) fn furnish(frames: &mut Frames, document: &Document, words: PageText) {
    let color = crate::style::theme().print.muted;
    let count = frames.pages.len();
    for (i, page) in frames.pages.iter_mut().enumerate() {
        let number = words.page(i + 1, count);
        page.items.push(Item::Begin(Tag::Artifact(Artifact::Footer)));
        page.items
            .extend(pair((&document.footer, &number), paper::FOOTER, color));
        page.items.push(Item::End);
    }
}

/// A text on the left and one on the right; the first is cut short rather than run into the other.
fn pair(texts: (&str, &str), y: f32, color: Color) -> Vec<Item> {
    let right = short(texts.1, paper::MEASURE * 0.5, color);
    let used = right.as_ref().map_or(0.0, GlyphRun::visible_width);
    let left = short(texts.0, paper::MEASURE - used - 16.0, color);
    let places = [paper::MARGIN, paper::MARGIN + paper::MEASURE - used];
    let placed = [left, right].into_iter().zip(places);
    let runs = placed.filter_map(|(run, x)| run.map(|run| Item::Glyphs(GlyphRun { x, y, ..run })));
    runs.collect()
}

/// One line of text that fits in `width`, with an ellipsis when it's cut short.
fn short(text: &str, width: f32, color: Color) -> Option<GlyphRun> {
    let theme = crate::style::theme();
    let (size, fonts) = (theme.print_type.furniture, Fonts::bundled());
    let style = TextStyle {
        size,
        face: FaceId::Regular,
        color,
        tabular: true,
        hyphenate: false,
        balance: false,
    };
    let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let shaped = Text::new(&[Inline::text(&one_line)], &style, &theme.print, fonts);
    let lines = shaped.lines(size.size, width, None, fonts);
    let shown = match lines.as_slice() {
        [] => return None,
        [_] => one_line,
        _ => {
            let first = shaped
                .lines(size.size, width - size.size, None, fonts)
                .into_iter()
                .next()?;
            let end = shaped
                .glyphs
                .get(first.glyphs.end)
                .map_or(shaped.text.len(), |glyph| glyph.text.start);
            format!("{}…", shaped.text[..end].trim_end())
        }
    };
    label(&shown, &style, &theme.print, fonts).into_iter().next()
}
