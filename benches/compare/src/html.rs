//! The report for a browser.

use crate::same_text::Markup;
use datalabscan::report::document::{Document, ParagraphStyle, Target};

/// Markup for a browser.
pub struct Html {
    /// Folder with the fonts, as an address.
    pub fonts: String,
}

impl Markup for Html {
    fn whole(&self, document: &Document, body: &str) -> String {
        let face = |weight: u16, file: &str| {
            let fonts = &self.fonts;
            format!("@font-face{{font-family:Inter;font-weight:{weight};src:url({fonts}/{file}.ttf)}}")
        };
        let faces = face(400, "Inter-Regular") + &face(600, "Inter-SemiBold");
        format!(
            "<!doctype html><html lang={}><meta charset=utf-8><title>{}</title><style>{faces}\
             @page{{size:A4;margin:2cm}}body{{font:9.5pt Inter;hyphens:auto}}strong,th{{font-weight:600}}\
             table{{border-collapse:collapse;width:100%;font-size:8pt}}td,th{{border:.5pt solid;text-align:start}}\
             .small{{font-size:8pt}}\
             .new{{break-before:page}}</style>{body}</html>",
            document.language,
            self.text(&document.title),
        )
    }

    fn text(&self, text: &str) -> String {
        text.replace('&', "&amp;").replace('<', "&lt;")
    }

    fn strong(&self, text: &str) -> String {
        format!("<strong>{}</strong>", self.text(text))
    }

    fn link(&self, text: &str, target: &Target) -> String {
        let to = match target {
            Target::Uri(uri) => self.text(uri),
            Target::Anchor(anchor) => format!("#{anchor}"),
        };
        format!("<a href=\"{to}\">{}</a>", self.text(text))
    }

    fn heading(&self, level: u8, text: &str, anchor: &str) -> String {
        format!("<h{level} id=\"{anchor}\">{}</h{level}>\n", self.text(text))
    }

    fn paragraph(&self, style: ParagraphStyle, inlines: &str) -> String {
        match style {
            ParagraphStyle::Body | ParagraphStyle::Lead => format!("<p>{inlines}</p>\n"),
            ParagraphStyle::Compact | ParagraphStyle::Small => {
                format!("<p class=small>{inlines}</p>\n")
            }
        }
    }

    fn list(&self, numbered: bool, items: &[String]) -> String {
        let kind = if numbered { "ol" } else { "ul" };
        let items: String = items.iter().map(|item| format!("<li>{item}</li>")).collect();
        format!("<{kind}>{items}</{kind}>\n")
    }

    fn table(&self, _: &[f32], header: &[String], rows: &[Vec<String>]) -> String {
        let cells = |tag: &str, cells: &[String]| -> String {
            cells.iter().map(|cell| format!("<{tag}>{cell}")).collect()
        };
        let head = match header {
            [] => String::new(),
            header => format!("<thead><tr>{}</thead>", cells("th scope=col", header)),
        };
        let row = |row: &Vec<String>| format!("<tr>{}", cells("td", row));
        let rows: String = rows.iter().map(row).collect();
        format!("<table>{head}<tbody>{rows}</tbody></table>\n")
    }

    fn page_break(&self) -> &'static str {
        "<div class=new></div>\n"
    }
}
