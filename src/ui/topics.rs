//! Today's topics: in the client's words and order.

use egui::Ui;

use crate::app::State;
use crate::model::Edit;
use crate::words;

use super::kit::{self, Type};
use super::lines::{Lines, lines_ui};
use super::memory::Memory;
use super::prepare::HEADING;
use super::requests::Requests;
use super::theme::gap;

/// Shows the topics as wide as there is room.
pub(super) fn topics_ui(ui: &mut Ui, state: &State, memory: &mut Memory, requests: &mut Requests) {
    super::heard::heading(ui, &words::topics_heading(), HEADING);
    ui.add_space(2.0);
    kit::paragraph(ui, &words::topics_say(), Type::NOTE);
    ui.add_space(gap::MEDIUM);
    let session = state.session();
    let lines = Lines {
        of: ("topic", session.id.as_str()),
        texts: &session.topics,
        usable: super::usable(state),
        name: words::topic_field,
        buttons: [words::topic_up, words::topic_down, words::topic_remove],
        hints: [words::topic_hint_first(), words::topic_hint()],
    };
    if let Some(topics) = lines_ui(ui, &lines, &mut memory.topics, &mut memory.focus_next, requests) {
        requests.edit(Edit::Topics { session: session.id.clone(), topics });
    }
}
