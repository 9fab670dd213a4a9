//! The report for typst.

use crate::same_text::Markup;
use datalabscan::report::document::{Document, ParagraphStyle, Target};

/// Markup for typst.
pub struct Typst;

impl Markup for Typst {
    fn whole(&self, document: &Document, body: &str) -> String {
        format!(
            "#set document(title: {:?}, author: {:?}, date: datetime(year: 2026, month: 11, day: 23))\n\
             #set page(\"a4\", margin: 2cm, footer: [{} #context counter(page).display(\"1 / 1\", both: true)])\n\
             #set text(lang: {:?}, font: \"Inter\", size: 9.5pt, hyphenate: true)\n#set table(stroke: 0.5pt)\n\n{body}\n",
            document.title,
            document.author,
            self.text(&document.footer),
            document.language,
        )
    }

    fn text(&self, text: &str) -> String {
        format!("#{text:?};")
    }

    fn strong(&self, text: &str) -> String {
        format!("#strong({text:?});")
    }

    fn link(&self, text: &str, target: &Target) -> String {
        match target {
            Target::Uri(uri) => format!("#link({uri:?}, {text:?});"),
            Target::Anchor(anchor) => format!("#link(label({anchor:?}), {text:?});"),
        }
    }

    fn heading(&self, level: u8, text: &str, anchor: &str) -> String {
        format!("#[#heading(level: {level}, {text:?}) #label({anchor:?})]\n\n")
    }

    fn paragraph(&self, style: ParagraphStyle, inlines: &str) -> String {
        match style {
            ParagraphStyle::Body | ParagraphStyle::Lead => format!("{inlines}\n\n"),
            ParagraphStyle::Compact | ParagraphStyle::Small => {
                format!("#text(size: 8pt)[{inlines}]\n\n")
            }
        }
    }

    fn list(&self, numbered: bool, items: &[String]) -> String {
        let kind = if numbered { "enum" } else { "list" };
        let items: String = items.iter().map(|item| format!("[{}],", item.trim())).collect();
        format!("#{kind}({items})\n\n")
    }

    fn table(&self, widths: &[f32], header: &[String], rows: &[Vec<String>]) -> String {
        let columns: String = widths.iter().map(|width| format!("{width}fr,")).collect();
        let cells = |cells: &[String]| -> String { cells.iter().map(|cell| format!("[{cell}],")).collect() };
        let header = match header {
            [] => String::new(),
            header => format!("table.header({}),", cells(header)),
        };
        let rows: String = rows.iter().map(|row| cells(row)).collect();
        format!("#text(size: 8pt, table(columns: ({columns}), {header} {rows}))\n\n")
    }

    fn page_break(&self) -> &'static str {
        "#pagebreak(weak: true)\n\n"
    }
}
