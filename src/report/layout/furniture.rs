//! The header and footer of every page.

use super::figure::label;
use super::font::{FaceId, Fonts};
use super::frames::{Artifact, Frames, GlyphRun, Item, Picture, Tag};
use super::items::rule;
use super::paper;
use super::text::{Text, TextStyle};
use crate::i18n::PageText;
use crate::report::document::{Document, Inline};
use crate::report::logo::Logo;
use crate::style::Color;

/// The most room for the logo in the header: width and height.
const LOGO: [f32; 2] = [110.0, 24.0];
/// Room between the header's text and the line below it.
const ABOVE_RULE: f32 = 9.0;

/// Adds header and footer to the pages that are not bare.
pub(super) fn furnish(frames: &mut Frames, bare: &[bool], document: &Document, words: PageText) {
    let theme = crate::style::theme();
    let colors = (theme.print.text, theme.print.muted, theme.print.border);
    let count = frames.pages.len();
    for (i, page) in frames.pages.iter_mut().enumerate() {
        if bare.get(i).copied().unwrap_or(false) {
            continue;
        }
        let number = words.page(i + 1, count);
        let line = rule(
            paper::MARGIN,
            paper::HEADER + ABOVE_RULE,
            paper::MEASURE,
            colors.2,
            0.6,
        );
        let mut header = vec![line];
        let heads = (document.municipality.as_str(), document.title.as_str());
        let logo = document.logo.as_ref().map(|picture| logo(picture.logo.clone()));
        let indent = logo.as_ref().map_or(0.0, |logo| logo.size[0] + 9.0);
        header.extend(logo.map(Item::Picture));
        header.extend(pair(
            heads,
            paper::HEADER,
            indent,
            (colors.0, FaceId::SemiBold),
            colors.1,
        ));
        let footer = pair(
            (&document.footer, &number),
            paper::FOOTER,
            0.0,
            (colors.1, FaceId::Regular),
            colors.1,
        );
        for (kind, items) in [(Artifact::Header, header), (Artifact::Footer, footer)] {
            page.items.push(Item::Begin(Tag::Artifact(kind)));
            page.items.extend(items);
            page.items.push(Item::End);
        }
    }
}

/// The logo in the header, a little above the line.
fn logo(logo: Logo) -> Picture {
    let size = logo.fit(LOGO[0], LOGO[1]);
    let middle = paper::HEADER + ABOVE_RULE - 5.0 - LOGO[1] / 2.0;
    Picture {
        logo,
        x: paper::MARGIN,
        y: middle - size[1] / 2.0,
        size,
    }
}

/// A text on the left, after `indent`, and one on the right; each is cut short rather than run into the other.
fn pair(texts: (&str, &str), y: f32, indent: f32, left: (Color, FaceId), right: Color) -> Vec<Item> {
    let right_run = short(texts.1, paper::MEASURE * 0.6, right, FaceId::Regular);
    let used = right_run.as_ref().map_or(0.0, GlyphRun::visible_width);
    let left_run = short(texts.0, paper::MEASURE - indent - used - 16.0, left.0, left.1);
    let mut items = Vec::new();
    if let Some(mut run) = left_run {
        (run.x, run.y) = (paper::MARGIN + indent, y);
        items.push(Item::Glyphs(run));
    }
    if let Some(mut run) = right_run {
        (run.x, run.y) = (paper::MARGIN + paper::MEASURE - used, y);
        items.push(Item::Glyphs(run));
    }
    items
}

/// One line of text that fits in `width`, with an ellipsis when it's cut short.
fn short(text: &str, width: f32, color: Color, face: FaceId) -> Option<GlyphRun> {
    let theme = crate::style::theme();
    let (size, fonts) = (theme.print_type.furniture, Fonts::bundled());
    let style = TextStyle {
        size,
        face,
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
