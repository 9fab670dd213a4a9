//! Text on the clipboard with its headings and tables, for word processors; egui itself puts plain text there.

use egui::{Context, Id};

use crate::storage::log;

/// What is put on the clipboard a frame later.
#[derive(Clone, Default)]
struct Formatted {
    text: String,
    html: String,
}

/// Puts text on the clipboard, and as HTML too where the system can.
pub fn copy(context: &Context, text: String, html: String) {
    context.copy_text(text.clone());
    context.data_mut(|data| data.insert_temp(id(), Formatted { text, html }));
    context.request_repaint();
}

/// Puts the HTML beside the text, once the window has put that there: what comes last counts.
pub fn settle(context: &Context) {
    let Some(Formatted { text, html }) = context.data_mut(|data| data.remove_temp(id())) else {
        return;
    };
    let put = arboard::Clipboard::new().and_then(|mut clipboard| clipboard.set_html(html, Some(text)));
    if let Err(error) = put {
        // The text is there already.
        log::note("clipboard", &[&error]);
    }
}

fn id() -> Id {
    Id::unique("formatted text for the clipboard")
}
