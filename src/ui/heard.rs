//! What only a screen reader has: headings to jump between, sheets that stand over the window, no bars to stop at.

use egui::accesskit::{Live, Role as Reads};
use egui::scroll_area::ScrollAreaOutput;
use egui::{Align2, Id, Pos2, Response, Ui};

use super::kit::{self, Type};

/// A heading in the flow of a `Ui`: a wrapped text that one may jump to.
pub(super) fn heading(ui: &mut Ui, text: &str, look: Type) -> Response {
    let response = kit::paragraph(ui, text, look);
    as_heading(ui, response.id, text);
    response
}

/// A heading of one line, cut where it has to end; the middle of its left edge is at `at`.
pub(super) fn short_heading(ui: &mut Ui, at: Pos2, text: &str, look: Type, width: f32) {
    kit::short_text(ui, at, Align2::LEFT_CENTER, text, look, width);
    as_heading(ui, text_id(ui, text, at), text);
}

/// What a text at a place is called in the tree.
pub(super) fn text_id(ui: &Ui, text: &str, at: Pos2) -> Id {
    ui.scope_id().with((text, at.x.to_bits(), at.y.to_bits()))
}

/// The text with this id is heard as a heading of that name.
fn as_heading(ui: &Ui, id: Id, name: &str) {
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Reads::Heading);
        node.set_label(name);
    });
}

/// The sheet with this id stands over the window: while it is there, nothing behind it can be reached.
pub(super) fn over_the_window(ui: &Ui, id: Id) {
    if ui.ctx().has_accesskit_node(id) {
        ui.ctx().accesskit_node_builder(id, egui::accesskit::Node::set_modal);
    }
}

/// The text with this id is said by itself when it changes.
pub(super) fn said_by_itself(ui: &Ui, id: Id) {
    ui.ctx().accesskit_node_builder(id, |node| node.set_live(Live::Polite));
}

/// The bars of this area are nothing to stop at: what has the focus scrolls into view by itself.
pub(super) fn no_bars<R>(ui: &Ui, area: &ScrollAreaOutput<R>) {
    for direction in 0..2_usize {
        let bar = area.id.with(direction);
        if ui.ctx().has_accesskit_node(bar) {
            ui.ctx().accesskit_node_builder(bar, egui::accesskit::Node::set_hidden);
        }
    }
}
