//! The sheets about a passphrase: the one that asks for it, and the one that sets, changes or takes it away.
//!
//! What is typed stands in a buffer of its own, which is wiped as soon as it was used; the field's own undo, which would
//! keep what was typed, forgets it in every frame.

use std::fmt;

use egui::{Id, Response, Ui, Vec2};
use zeroize::Zeroize as _;

use crate::app::{LockAfter, LockPress, LockSheet, LockStage, PassphraseSheet, Press, Sealed, State, Tried};
use crate::chart::Face;
use crate::files::{Passphrase, Strength};
use crate::words;

use super::chips::{Choice, chips_ui};
use super::field::{forget_undo, is_left_by_enter};
use super::kit::{self, Chosen, Type, Use, Weight};
use super::requests::Requests;
use super::sheet_frame::{Left, sheet};
use super::sheets;
use super::theme::{font, gap, size};

/// The most that is typed, in characters.
const LONGEST: usize = 200;
/// From this width on both new fields stand beside each other.
const SIDE_BY_SIDE: f32 = 430.0;

/// What is being typed into a passphrase sheet.
pub(super) struct Typed {
    passphrase: String,
    again: String,
    shown: Shown,
    /// How many wrong ones were told already.
    told: u32,
}

/// Whether the letters show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    Dots,
    Letters,
}

impl Default for Typed {
    fn default() -> Self {
        // As long as it can get, so that it is never moved and leaves no copy behind.
        let buffer = || String::with_capacity(4 * LONGEST + 4);
        Self { passphrase: buffer(), again: buffer(), shown: Shown::Dots, told: 0 }
    }
}

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Typed")
    }
}

impl Drop for Typed {
    fn drop(&mut self) {
        self.wipe();
    }
}

impl Typed {
    /// Forgets what was typed.
    pub(super) fn wipe(&mut self) {
        self.passphrase.zeroize();
        self.again.zeroize();
        self.shown = Shown::Dots;
        self.told = 0;
    }

    /// Hands out what was typed and forgets it.
    fn take(&mut self) -> Passphrase {
        let typed = Passphrase::new(&self.passphrase);
        self.passphrase.zeroize();
        self.again.zeroize();
        typed
    }
}

/// Nothing of a client that was locked away stays in egui's memory: what was typed into its fields, and what undo keeps of it.
pub(super) fn forget(ui: &Ui) {
    ui.memory_mut(|memory| memory.data = egui::util::IdTypeMap::default());
}

/// The sheet that asks for a passphrase; returns whether the person left it.
pub(super) fn passphrase_sheet_ui(
    ui: &Ui,
    asked: &PassphraseSheet,
    typed: &mut Typed,
    requests: &mut Requests,
) -> Left {
    let title = match &asked.sealed {
        Sealed::Unfinished { .. } => words::locked_work_title(),
        Sealed::Backup(_) => words::locked_version_title(),
        Sealed::File(_) | Sealed::Theirs(_) => words::locked_title(),
    };
    let (for_foot, is_trying) = (std::cell::Cell::new(false), asked.tried == Tried::Trying);
    let content = |ui: &mut Ui, requests: &mut Requests| {
        ui.spacing_mut().item_spacing.y = 0.0;
        sheets::title_ui(ui, &title);
        kit::paragraph(ui, &asked_words(&asked.sealed), Type::BODY);
        ui.add_space(gap::MEDIUM);
        if let Tried::Wrong(times) = asked.tried
            && typed.told != times
        {
            typed.told = times;
            ui.memory_mut(|focus| focus.request_focus(passphrase_id()));
        }
        let field = SecretField { id: passphrase_id(), name: &words::passphrase_field(), shown: typed.shown };
        let response = secret_ui(ui, &field, &mut typed.passphrase, requests);
        let entered = is_left_by_enter(ui, &response);
        if ui.memory(|focus| focus.focused().is_none()) && !is_trying {
            response.request_focus();
        }
        ui.add_space(gap::SMALL);
        show_ui(ui, typed);
        ui.add_space(gap::SMALL);
        // There with or without words: the sheet does not jump.
        let says = match asked.tried {
            Tried::Wrong(_) if typed.passphrase.is_empty() => words::passphrase_is_wrong(&asked.sealed.name()),
            Tried::Trying => words::opening().into_owned(),
            Tried::Nothing | Tried::Wrong(_) => String::new(),
        };
        said_ui(ui, &says);
        if entered && !typed.passphrase.is_empty() && !is_trying {
            requests.press(Press::Lock(LockPress::Unlock(typed.take())));
        }
        for_foot.set(!typed.passphrase.is_empty() && !is_trying);
    };
    let mut pressed = false;
    let left = sheet(ui, &title, 520.0, requests, content, |ui, requests| {
        let usable = if for_foot.get() { Use::Offered } else { Use::NotNow };
        sheets::foot_ui(ui, &words::not_now(), requests, |ui, _| {
            pressed = kit::button_if(ui, &words::open_locked(), Weight::Filled, usable).clicked();
        });
    });
    if pressed {
        requests.press(Press::Lock(LockPress::Unlock(typed.take())));
    }
    left
}

fn asked_words(sealed: &Sealed) -> String {
    let name = sealed.name();
    match sealed {
        Sealed::File(_) | Sealed::Theirs(_) => words::locked_says(&name),
        Sealed::Unfinished { .. } if name.is_empty() => words::locked_work_says().into_owned(),
        Sealed::Unfinished { .. } => words::locked_work_of_says(&name),
        Sealed::Backup(_) => words::locked_version_says(&name),
    }
}

fn passphrase_id() -> Id {
    Id::unique("passphrase")
}

/// The sheet that sets a passphrase, changes it or takes it away; returns whether the person left it.
pub(super) fn lock_sheet_ui(
    ui: &Ui,
    lock: &LockSheet,
    state: &State,
    typed: &mut Typed,
    requests: &mut Requests,
) -> Left {
    let is_locked = state.is_locked();
    let title = if is_locked { words::change_lock_title() } else { words::set_lock_title() };
    let is_writing = lock.stage == LockStage::Writing;
    let (ready, entered) = (std::cell::Cell::new(false), std::cell::Cell::new(false));
    let content = |ui: &mut Ui, requests: &mut Requests| {
        ui.spacing_mut().item_spacing.y = 0.0;
        sheets::title_ui(ui, &title);
        kit::paragraph(ui, &words::set_lock_says(), Type::BODY);
        ui.add_space(gap::MEDIUM);
        entered.set(fields_ui(ui, typed, requests));
        ui.add_space(gap::SMALL);
        show_ui(ui, typed);
        ui.add_space(gap::SMALL);
        let strength = (!typed.passphrase.is_empty()).then(|| Passphrase::new(&typed.passphrase).strength());
        let matches = typed.passphrase == typed.again;
        ready.set(matches && strength.is_some_and(|strength| strength > Strength::TooShort) && !is_writing);
        said_ui(ui, &lock_words(lock, strength, typed));
        ui.add_space(gap::MEDIUM);
        kit::paragraph(ui, &words::forgotten_says(), Type { face: Face::SansMedium, ..Type::BODY });
        ui.add_space(gap::TINY);
        kit::paragraph(ui, &words::locked_before_says(), Type::NOTE);
        ui.add_space(gap::CARD);
        lock_after_ui(ui, state, requests);
        ui.add_space(gap::TINY);
    };
    let mut pressed = false;
    let removable = if is_writing { Use::NotNow } else { Use::Offered };
    let left = sheet(ui, &title, 560.0, requests, content, |ui, requests| {
        let usable = if ready.get() { Use::Offered } else { Use::NotNow };
        sheets::foot_ui(ui, &words::close(), requests, |ui, requests| {
            let does = if is_locked { words::change_lock() } else { words::set_lock() };
            pressed = kit::button_if(ui, &does, Weight::Filled, usable).clicked();
            if is_locked && kit::button_if(ui, &words::take_lock_away(), Weight::Outlined, removable).clicked() {
                requests.press(Press::Lock(LockPress::TakeAway));
            }
        });
    });
    if (pressed || entered.get()) && ready.get() {
        requests.press(Press::Lock(LockPress::Set(typed.take())));
    }
    left
}

/// The new passphrase, and once more; returns whether Enter was pressed in the second.
fn fields_ui(ui: &mut Ui, typed: &mut Typed, requests: &mut Requests) -> bool {
    let again_id = passphrase_id().with("again");
    let shown = typed.shown;
    let one_ui = |ui: &mut Ui, id: Id, name: &str, text: &mut String, requests: &mut Requests| {
        kit::paragraph(ui, name, Type::NOTE);
        ui.add_space(gap::TINY);
        secret_ui(ui, &SecretField { id, name, shown }, text, requests)
    };
    let (first, second) = (words::new_passphrase(), words::passphrase_again());
    let (one, other) = if ui.available_width() > SIDE_BY_SIDE {
        ui.spacing_mut().item_spacing.x = gap::CARD;
        ui.columns_const(|[left, right]| {
            let one = one_ui(left, passphrase_id(), &first, &mut typed.passphrase, requests);
            (one, one_ui(right, again_id, &second, &mut typed.again, requests))
        })
    } else {
        let one = one_ui(ui, passphrase_id(), &first, &mut typed.passphrase, requests);
        ui.add_space(gap::SMALL);
        (one, one_ui(ui, again_id, &second, &mut typed.again, requests))
    };
    let (leaves_one, leaves_other) = (is_left_by_enter(ui, &one), is_left_by_enter(ui, &other));
    if leaves_one {
        other.request_focus();
    } else if ui.memory(|focus| focus.focused().is_none()) {
        one.request_focus();
    }
    leaves_other
}

/// What is said under the fields: one thing at a time, the nearest first.
fn lock_words(lock: &LockSheet, strength: Option<Strength>, typed: &Typed) -> String {
    match (&lock.stage, strength) {
        (LockStage::Writing, _) => words::locking().into_owned(),
        (LockStage::Failed(why), None) => why.clone(),
        (LockStage::Choosing, None) => words::four_words_help().into_owned(),
        (_, Some(_)) if !typed.again.is_empty() && !typed.passphrase.starts_with(&typed.again) => {
            words::not_the_same().into_owned()
        }
        (_, Some(Strength::TooShort)) => words::too_short_to_protect().into_owned(),
        (_, Some(Strength::Weak)) => words::strength_weak().into_owned(),
        (_, Some(Strength::Fair)) => words::strength_fair().into_owned(),
        (_, Some(Strength::Strong)) => words::strength_strong().into_owned(),
    }
}

/// When a locked client leaves the screen by itself.
fn lock_after_ui(ui: &mut Ui, state: &State, requests: &mut Requests) {
    kit::paragraph(ui, &words::lock_after_title(), Type::NOTE);
    ui.add_space(gap::TINY);
    if let Some(after) = chips_ui(ui, &lock_after_choices(), Some(state.preferences().lock_after), Use::Offered) {
        requests.press(Press::Lock(LockPress::After(after)));
    }
}

/// After how long a locked client leaves the screen: each choice.
pub(super) fn lock_after_choices() -> [Choice<LockAfter>; 4] {
    LockAfter::ALL.map(|after| {
        let label = match after.minutes() {
            None => words::lock_after_never().into_owned(),
            Some(minutes) => words::lock_after_minutes(i64::from(minutes)),
        };
        Choice::plain(after, label)
    })
}

struct SecretField<'a> {
    id: Id,
    name: &'a str,
    shown: Shown,
}

/// A field whose letters show as dots.
fn secret_ui(ui: &mut Ui, field: &SecretField<'_>, text: &mut String, requests: &mut Requests) -> Response {
    let focused = if ui.memory(|focus| focus.has_focus(field.id)) { Chosen::Yes } else { Chosen::No };
    let edit = egui::TextEdit::singleline(text)
        .id(field.id)
        .password(field.shown == Shown::Dots)
        .font(font(Face::Sans, size::BODY))
        .char_limit(LONGEST)
        .desired_width(ui.available_width())
        .frame(kit::field_frame(ui, focused));
    let response = ui.add(edit);
    super::name_field(ui, &response, field.name);
    requests.is_writing |= response.has_focus();
    forget_undo(ui, field.id);
    response
}

fn show_ui(ui: &mut Ui, typed: &mut Typed) {
    let ticked = if typed.shown == Shown::Letters { Chosen::Yes } else { Chosen::No };
    if kit::tick(ui, &words::show_passphrase(), ticked, Use::Offered).clicked() {
        typed.shown = if typed.shown == Shown::Letters { Shown::Dots } else { Shown::Letters };
    }
}

/// A line that changes and is heard when it does, as high with words as without.
fn said_ui(ui: &mut Ui, says: &str) {
    let width = ui.available_width();
    let top = ui.cursor().top();
    if !says.is_empty() {
        let label = kit::paragraph(ui, says, Type { size_pt: 13.0, ..Type::BODY });
        super::heard::said_by_itself(ui, label.id);
    }
    let height = 19.0 - (ui.cursor().top() - top);
    if height > 0.0 {
        ui.allocate_space(Vec2::new(width, height));
    }
}
