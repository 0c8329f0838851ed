//! Everything that a person can do, and everything that the world may answer.

use std::path::PathBuf;

use jiff::civil::{Date, Time, date};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use twohats::app::{
    AboutPress, Answer, Backup, Command, ComparePress, Effect, ErasePress, ExportSheet, Facts, Found, Fresh, Home,
    Keeps, Lock, LockAfter, LockPress, LockReply, Preferences, Press, Problem, Question, Recovered, Reply, Sealed,
    Sheet, Source, State, Stop, TourPress, Unfinished, UnfinishedPress, VersionPress,
};
use twohats::files::{self, Document, Passphrase};
use twohats::model::merge::Side;
use twohats::model::{
    Agreement, Client, ClientId, Edit, Hours, NextStep, Outcome, Payment, Private, Rating, SessionId, Setting,
    StepResult,
};
use twohats::report::Audience;

use crate::people::{SECRET, Somebody, any_client, any_day, any_rating, instruments, items, mark, step};

/// One thing that is done, or answered.
#[derive(Debug, Clone)]
pub(crate) enum Act {
    Command(Command),
    Edit(Wish),
    EndGesture,
    Show(Index),
    Compare(Index),
    Press(Press),
    /// What is asked with a dialog is answered, if anything is asked.
    Answer(Answer),
    Hear(Reply),
    /// What waits to be kept is kept, or not.
    Kept,
    SavedAs,
    Open(Opened),
    /// The file to compare with is read, if one was asked for: what somebody else made of the client.
    Theirs(Vec<Wish>),
    /// It is compared, and put together with one side right wherever they differ.
    Together(Vec<Wish>, Side),
    /// An earlier version of the client at hand is read.
    Version(Somebody),
    /// Unfinished work is taken up, with or without a file.
    Recover(Somebody, bool),
}

/// What is opened.
#[derive(Debug, Clone)]
pub(crate) enum Opened {
    File(Somebody),
    Copy(Somebody),
    Instrument(Index),
}

impl Opened {
    fn document(&self) -> Document {
        match self {
            Self::File(Somebody(client)) => Document::Client(client.clone()),
            Self::Copy(Somebody(client)) => Document::Copy { audience: Audience::Client, client: client.clone() },
            Self::Instrument(index) => Document::Instrument((**index.get(&instruments())).clone()),
        }
    }
}

/// An edit of the session at hand, before it is known which that is.
#[derive(Debug, Clone)]
pub(crate) enum Wish {
    Rate(Index, Option<Rating>),
    Moment(Index, Says),
    Note(Says),
    Name(Says),
    Date(Date),
    Done,
    Target(Index, Option<Rating>),
    Step(Option<(Index, Option<StepResult>)>),
    /// What became of the step agreed last: of an earlier session.
    Became(StepResult),
    Topics(usize),
    PrivateNote(Says),
    Hours(Option<u16>),
    Agreement(Says),
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum Says {
    Nothing,
    Something,
    More,
}

impl Says {
    fn word(self) -> &'static str {
        match self {
            Self::Nothing => "",
            Self::Something => "Ana",
            Self::More => "Ana Banana",
        }
    }

    fn text(self, id: &SessionId) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Something => mark(id),
            Self::More => mark(id).repeat(3),
        }
    }
}

impl Wish {
    /// As the window would ask for it.
    pub(crate) fn edit(&self, state: &State) -> Edit {
        let (session, asked) = (state.session(), state.instrument());
        let id = || session.id.clone();
        let item = |index: &Index| index.get(&items(asked)).clone();
        let dimension = |index: &Index| index.get(asked.dimensions()).id.clone();
        match self {
            Self::Rate(index, rating) => Edit::Rate { at: state.at(), item: item(index), rating: *rating },
            Self::Moment(index, says) => {
                Edit::Moment { at: state.at(), dimension: dimension(index), text: says.text(&session.id) }
            }
            Self::Note(says) => Edit::Note { session: id(), text: says.text(&session.id) },
            Self::Name(says) => Edit::Name(says.word().to_owned()),
            Self::Date(date) => Edit::Date { session: id(), date: *date },
            Self::Done => Edit::Done(state.at()),
            Self::Target(index, wanted) => Edit::Target { session: id(), item: item(index), wanted: *wanted },
            Self::Step(wanted) => {
                let step = wanted.as_ref().map(|(index, became)| step(&session.id, dimension(index), *became));
                Edit::Step { session: id(), step }
            }
            Self::Became(result) => state.last_step().map_or(Edit::Name("Ana".to_owned()), |(then, before)| {
                let outcome = Some(Outcome { result: *result, in_the_way: mark(&then.id) });
                Edit::Step { session: then.id.clone(), step: Some(NextStep { outcome, ..before.clone() }) }
            }),
            Self::Topics(count) => Edit::Topics { session: id(), topics: vec![SECRET.to_owned(); *count] },
            Self::PrivateNote(says) => {
                let text = format!("{}{}", SECRET, says.text(&session.id));
                Edit::PrivateNote { session: id(), text: Private::new(text) }
            }
            Self::Hours(minutes) => {
                let hours = |minutes| Hours { minutes, payment: Payment::ProBono, setting: Setting::Group };
                Edit::Hours { session: id(), hours: minutes.map(hours) }
            }
            Self::Agreement(says) => {
                let roles = format!("{}{}", SECRET, says.text(&session.id));
                Edit::Agreement(Agreement { roles, ..Agreement::default() })
            }
        }
    }
}

fn says() -> impl Strategy<Value = Says> {
    select(vec![Says::Nothing, Says::Something, Says::More])
}

pub(crate) fn any_wish() -> impl Strategy<Value = Wish> {
    let result = || select(vec![StepResult::Done, StepResult::Partly, StepResult::OnHold, StepResult::ChoseNotTo]);
    prop_oneof![
        4 => (any::<Index>(), any_rating()).prop_map(|(index, rating)| Wish::Rate(index, rating)),
        2 => (any::<Index>(), says()).prop_map(|(index, says)| Wish::Moment(index, says)),
        1 => says().prop_map(Wish::Note),
        1 => says().prop_map(Wish::Name),
        4 => any_day().prop_map(Wish::Date),
        3 => Just(Wish::Done),
        1 => (any::<Index>(), any_rating()).prop_map(|(index, wanted)| Wish::Target(index, wanted)),
        1 => option::of((any::<Index>(), option::of(result()))).prop_map(Wish::Step),
        1 => result().prop_map(Wish::Became),
        1 => (0usize..3).prop_map(Wish::Topics),
        1 => says().prop_map(Wish::PrivateNote),
        1 => option::of(any::<u16>()).prop_map(Wish::Hours),
        1 => says().prop_map(Wish::Agreement),
    ]
}

fn backup() -> Backup {
    let made = Date::constant(2026, 2, 1).at(10, 42, 0, 0);
    Backup { id: ClientId::from_random([1; 8]), made, path: "/backup.twohats".into(), bytes: 12_000 }
}

fn any_press() -> impl Strategy<Value = Press> {
    select(vec![
        Press::SaveLog,
        Press::Set(ExportSheet::default()),
        Press::SaveExport,
        Press::Dismiss,
        Press::DoneRating,
        Press::DoneRating,
        Press::DoneRating,
        Press::KeepForNextTime,
        Press::SaveFirst,
        Press::Discard,
        Press::KeepMine,
        Press::OpenTheirs,
        Press::Replace,
        Press::ChooseAnother,
        Press::Typed("/typed/here".to_owned()),
        Press::TakePath,
        Press::OpenProduct,
        Press::ShowPlace(Keeps::Client),
        Press::ShowPlace(Keeps::Versions),
        Press::Dropped("/dropped.twohats".into()),
        Press::DroppedSeveral("/dropped.twohats".into(), 2),
        Press::Tour(TourPress::Show(Stop::TakeAway)),
        Press::Tour(TourPress::Sample),
        Press::Tour(TourPress::PutAway),
        Press::About(AboutPress::Licenses),
        Press::About(AboutPress::SaveLicenses),
        Press::About(AboutPress::Report),
        Press::About(AboutPress::SaveReport),
        Press::About(AboutPress::Back),
        Press::CloseRoom,
        Press::DismissNotice,
        Press::Recent("/recent.twohats".into()),
        Press::Compare(ComparePress::Theirs),
        Press::Compare(ComparePress::Choose(0, Side::Theirs)),
        Press::Compare(ComparePress::Choose(1, Side::Both)),
        Press::Compare(ComparePress::ChooseAll(Side::Mine)),
        Press::Compare(ComparePress::ChooseAll(Side::Theirs)),
        Press::Compare(ComparePress::PutTogether),
        Press::Compare(ComparePress::PutTogether),
        Press::Version(VersionPress::Look(backup())),
        Press::Version(VersionPress::BringBack),
        Press::Version(VersionPress::BringBack),
        Press::Version(VersionPress::BackToToday),
        Press::Unfinished(UnfinishedPress::Open(ClientId::from_random([3; 8]))),
        Press::Unfinished(UnfinishedPress::Discard(ClientId::from_random([3; 8]))),
        Press::Unfinished(UnfinishedPress::DiscardForGood),
        Press::Unfinished(UnfinishedPress::Keep),
        Press::Erase(ErasePress::Erase),
        Press::Erase(ErasePress::SaveReceipt),
        Press::Lock(LockPress::Unlock(Passphrase::new(SECRET))),
        Press::Lock(LockPress::Set(Passphrase::new(SECRET))),
        Press::Lock(LockPress::TakeAway),
        Press::Lock(LockPress::After(LockAfter::Minutes5)),
    ])
}

fn any_reply() -> impl Strategy<Value = Reply> {
    let path = || PathBuf::from("/somewhere");
    let problem =
        || select(vec![Problem::Exists, Problem::ChangedUnderneath, Problem::Other("Full: /disk".to_owned())]);
    prop_oneof![
        6 => any_day().prop_map(Reply::Today),
        1 => Just(Reply::Flushed),
        1 => (any::<[u8; 8]>(), any_day())
            .prop_map(|(id, today)| Reply::Renewed(Fresh { id: ClientId::from_random(id), today })),
        1 => problem().prop_map(|problem| Reply::NotKept { problem }),
        1 => problem().prop_map(move |problem| Reply::NotSavedAs { path: path(), problem }),
        1 => problem().prop_map(move |problem| Reply::NotDelivered { path: path(), problem }),
        1 => Just(Reply::NotRead { path: path(), why: "Not there: /somewhere".to_owned() }),
        1 => Just(Reply::Rendered(Ok(b"page".as_slice().into()))),
        1 => Just(Reply::Rendered(Err("Too large".to_owned()))),
        1 => Just(Reply::Delivered(path())),
        1 => Just(Reply::Itself(Facts::default())),
        1 => Just(Reply::Trouble("A trifle".to_owned())),
        1 => Just(Reply::Backups(Vec::new())),
        1 => Just(Reply::Unfinished(vec![Unfinished {
            id: ClientId::from_random([3; 8]),
            name: "Ben".to_owned(),
            progress: Some((3, 10)),
            changed: backup().made,
            file: None,
        }])),
    ]
}

fn any_lock_reply() -> impl Strategy<Value = Reply> {
    let path = || PathBuf::from("/opened.twohats");
    let set = |lock| LockReply::Set { path: path(), generation: 0, at: Time::midnight(), lock };
    let problem = |problem| LockReply::NotSet { problem };
    select(vec![
        LockReply::Asked(Sealed::File(path())),
        LockReply::Wrong(Sealed::File(path())),
        LockReply::Is(path(), Lock::Locked),
        LockReply::Is(path(), Lock::Locked),
        LockReply::Is(path(), Lock::Open),
        set(Lock::Locked),
        set(Lock::Open),
        problem(Problem::ChangedUnderneath),
        problem(Problem::Other("Full: /disk".to_owned())),
    ])
    .prop_map(Reply::Lock)
}

fn any_answer() -> impl Strategy<Value = Answer> {
    let path = Answer::Path("/chosen.twohats".into());
    select(vec![path.clone(), path, Answer::Cancelled, Answer::NoDialog { folder: "/home".into() }])
}

/// What somebody does.
pub(crate) fn any_acts() -> impl Strategy<Value = Vec<Act>> {
    let opened = prop_oneof![
        any_client().prop_map(Opened::File),
        any_client().prop_map(Opened::Copy),
        any::<Index>().prop_map(Opened::Instrument),
    ];
    let act = prop_oneof![
        12 => any_wish().prop_map(Act::Edit),
        10 => select(Command::ALL.to_vec()).prop_map(Act::Command),
        4 => select(vec![Command::Undo, Command::Redo]).prop_map(Act::Command),
        6 => select(vec![Command::LookBack, Command::GoOn, Command::GoBack, Command::DeleteSession]).prop_map(Act::Command),
        4 => Just(Act::EndGesture),
        8 => any::<Index>().prop_map(Act::Show),
        3 => any::<Index>().prop_map(Act::Compare),
        3 => any_press().prop_map(Act::Press),
        4 => any_reply().prop_map(Act::Hear),
        2 => any_lock_reply().prop_map(Act::Hear),
        1 => any_answer().prop_map(Act::Answer),
        2 => Just(Act::Kept),
        1 => Just(Act::SavedAs),
        1 => opened.prop_map(Act::Open),
        2 => vec(any_wish(), 0..4).prop_map(Act::Theirs),
        2 => (vec(any_wish(), 0..4), select(vec![Side::Mine, Side::Theirs]))
            .prop_map(|(wishes, side)| Act::Together(wishes, side)),
        2 => any_client().prop_map(Act::Version),
        1 => (any_client(), any::<bool>()).prop_map(|(client, named)| Act::Recover(client, named)),
    ];
    vec(act, 1..40)
}

/// Whether there is such a button: those of a question stand on its sheet alone.
fn is_there(press: &Press, sheet: Option<&Sheet>) -> bool {
    match press {
        Press::KeepForNextTime | Press::SaveFirst | Press::Discard => sheet == Some(&Sheet::Unnamed),
        Press::KeepMine | Press::OpenTheirs | Press::Compare(ComparePress::Theirs) => sheet == Some(&Sheet::Changed),
        Press::Compare(_) => matches!(sheet, Some(Sheet::Comparing(_))),
        Press::DoneRating => matches!(sheet, Some(Sheet::Unrated(_))),
        Press::Lock(LockPress::Unlock(_)) => matches!(sheet, Some(Sheet::Passphrase(_))),
        Press::Lock(_) => matches!(sheet, Some(Sheet::Lock(_))),
        Press::Replace => matches!(sheet, Some(Sheet::Replace(_))),
        Press::Typed(_) | Press::TakePath => matches!(sheet, Some(Sheet::Path(_))),
        _ => true,
    }
}

/// Another file is compared and put together with the client at hand, with one side right wherever they differ.
fn puts_together(wishes: &[Wish], side: Side, state: &mut State) -> Vec<Effect> {
    if state.sheet().is_some() || !state.allows(Command::CompareFile) {
        return Vec::new();
    }
    let path = PathBuf::from("/elsewhere.twohats");
    let client = elsewhere(state, wishes);
    let mut effects = state.handle(Command::CompareFile);
    effects.extend(state.hear(Reply::Answered(Question::Compare, Answer::Path(path.clone()))));
    effects.extend(state.hear(Reply::Theirs { path, client }));
    for press in [ComparePress::ChooseAll(side), ComparePress::PutTogether] {
        effects.extend(state.press(Press::Compare(press)));
    }
    effects
}

/// What somebody else makes of the client at hand.
fn elsewhere(state: &State, wishes: &[Wish]) -> Client {
    let fresh = Fresh { id: ClientId::from_random([5; 8]), today: date(2026, 3, 1) };
    let mut other = State::new(&fresh, files::built_in(), Preferences::default());
    let document = Document::Client((**state.client()).clone());
    other.hear(Reply::Read { path: "/elsewhere.twohats".into(), document, found: Found::default() });
    for wish in wishes {
        other.apply(wish.edit(&other));
    }
    (**other.client()).clone()
}

/// The disk and the dialogs, as far as they are played.
#[derive(Debug, Default)]
pub(crate) struct World {
    asked: Option<Question>,
    compared: Option<PathBuf>,
    saving: Option<(PathBuf, u64, String)>,
    generation: u64,
    /// What is kept, by place: of each the last text that was to be kept there.
    kept: Vec<(Home, String)>,
    /// Their file is read, to be shown instead of mine.
    pub(crate) yields: bool,
}

impl World {
    /// What is or will be kept at the home of what is shown; `None` where nothing was ever to be kept there.
    pub(crate) fn kept_for(&self, state: &State) -> Option<&str> {
        let home = match state.source() {
            Source::Unnamed => Home::Unfinished,
            Source::File(path) => Home::File(path.clone()),
            Source::Copy(..) | Source::Backup(_) => return None,
        };
        self.kept.iter().rev().find(|(place, _)| *place == home).map(|(_, text)| text.as_str())
    }

    pub(crate) fn put(&mut self, home: Home, client: &Client) {
        self.kept.retain(|(place, _)| *place != home);
        self.kept.push((home, files::write_client(client).unwrap()));
    }

    /// Does what is asked of the world; generations only grow, for one client.
    pub(crate) fn take(&mut self, effects: &[Effect]) {
        for effect in effects {
            match effect {
                Effect::Keep { client, generation, home, .. } => {
                    self.generation = *generation;
                    self.put(home.clone(), client);
                }
                Effect::SaveAs { client, generation, path, .. } => {
                    self.saving = Some((path.clone(), *generation, files::write_client(client).unwrap()));
                }
                Effect::ReadTheirs(path) => self.compared = Some(path.clone()),
                Effect::Ask(question) => self.asked = Some(question.clone()),
                Effect::Erase { path: Some(path), .. } => {
                    let file = Home::File(path.clone());
                    self.kept.retain(|(place, _)| *place != file);
                }
                Effect::Erase { path: None, .. } | Effect::ForgetUnfinished(_) => {
                    self.kept.retain(|(place, _)| *place != Home::Unfinished);
                }
                _ => {}
            }
        }
    }

    /// Does one act, and says what the state asked for then.
    pub(crate) fn act(&mut self, act: &Act, state: &mut State) -> Vec<Effect> {
        let at = Time::midnight();
        match act {
            Act::Command(command) => state.handle(*command),
            Act::Edit(wish) => state.apply(wish.edit(state)),
            Act::EndGesture => {
                state.end_gesture();
                Vec::new()
            }
            Act::Show(index) => state.press(Press::Session(any_session(*index, state))),
            Act::Compare(index) => state.press(Press::CompareWith(any_session(*index, state))),
            Act::Press(press) if is_there(press, state.sheet()) => {
                self.yields &= !(*press == Press::Dismiss && matches!(state.sheet(), Some(Sheet::Passphrase(_))));
                let effects = state.press(press.clone());
                self.yields |= *press == Press::OpenTheirs && !effects.is_empty();
                effects
            }
            Act::Press(_) => Vec::new(),
            Act::Answer(answer) => {
                let question = self.asked.take();
                question.map(|question| state.hear(Reply::Answered(question, answer.clone()))).unwrap_or_default()
            }
            Act::Hear(reply) => {
                self.yields &= !matches!(reply, Reply::NotRead { .. });
                state.hear(reply.clone())
            }
            Act::Theirs(wishes) => {
                let Some(path) = self.compared.take() else { return Vec::new() };
                state.hear(Reply::Theirs { path, client: elsewhere(state, wishes) })
            }
            Act::Together(wishes, side) => puts_together(wishes, *side, state),
            Act::Kept => state.hear(Reply::Kept { generation: self.generation, at }),
            Act::SavedAs => {
                let Some((path, generation, text)) = self.saving.take() else { return Vec::new() };
                self.kept.push((Home::File(path.clone()), text));
                state.hear(Reply::SavedAs { path, generation, at })
            }
            Act::Version(Somebody(version)) => {
                let mut version = version.clone();
                version.id = state.client().id.clone();
                let backup = Backup { id: version.id.clone(), ..backup() };
                state.hear(Reply::BackupRead { backup, client: version })
            }
            Act::Recover(Somebody(client), named) => {
                self.recovers(client, named.then(|| PathBuf::from("/unsaved.twohats")), state)
            }
            Act::Open(opened) => {
                self.yields = false;
                let document = opened.document();
                if let Document::Client(client) = &document {
                    self.put(Home::File("/opened.twohats".into()), client);
                }
                state.hear(Reply::Read { path: "/opened.twohats".into(), document, found: Found::default() })
            }
        }
    }

    /// Unfinished work of somebody comes back, with the file that it belongs to, if any.
    fn recovers(&mut self, client: &Client, file: Option<PathBuf>, state: &mut State) -> Vec<Effect> {
        self.yields = false;
        if file.is_none() {
            self.put(Home::Unfinished, client);
        }
        let recovered = Recovered { client: client.clone(), bookmark: None, file, others: 1 };
        state.hear(Reply::Recovered(Box::new(recovered)))
    }
}

/// One of the client's sessions, or one that there never was.
fn any_session(index: Index, state: &State) -> SessionId {
    let mut ids: Vec<SessionId> = state.client().sessions().iter().map(|session| session.id.clone()).collect();
    ids.push(SessionId::new("never").unwrap());
    index.get(&ids).clone()
}
