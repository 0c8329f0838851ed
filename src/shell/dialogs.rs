//! The system's file dialogs. Made on the main thread, as macOS wants, and awaited on one of their own.
//!
//! On Linux "nothing" may mean that the person cancelled or that there is no dialog; [`log`](super::log) tells which.

use std::path::{Path, PathBuf};

use rfd::AsyncFileDialog;

use super::log;
use crate::app::{Answer, CLIENT_EXTENSION, Question, Reply, WhichFolder};
use crate::words;

/// Asks `question` with a dialog over the window `parent`, beginning in `folder`. `hear` gets the answer, from another thread.
pub(super) fn ask(
    question: Question,
    folder: Option<&Path>,
    parent: &eframe::Frame,
    hear: impl FnOnce(Reply) + Send + 'static,
) {
    let mark = log::mark();
    let mut dialog = AsyncFileDialog::new().set_parent(parent);
    if let Some(folder) = folder {
        dialog = dialog.set_directory(folder);
    }
    let dialog = match &question {
        Question::Open | Question::Compare => dialog
            .set_title(words::dialog_open())
            .add_filter(words::dialog_ours(), &[CLIENT_EXTENSION, "ron"])
            .add_filter(words::dialog_any(), &["*"]),
        Question::Logo => dialog
            .set_title(words::dialog_logo())
            .add_filter(words::dialog_pictures(), &["png", "jpg", "jpeg", "svg"])
            .add_filter(words::dialog_any(), &["*"]),
        Question::ReadSettings => dialog
            .set_title(words::dialog_read_settings())
            .add_filter(words::dialog_settings(), &["ron"])
            .add_filter(words::dialog_any(), &["*"]),
        Question::WriteSettings { suggested } => dialog
            .set_title(words::dialog_write_settings())
            .add_filter(words::dialog_settings(), &["ron"])
            .set_file_name(suggested),
        Question::ClientsFolder => dialog.set_title(words::dialog_clients_folder()),
        Question::Folder(WhichFolder::From) => dialog.set_title(words::many_choose_from()),
        Question::Folder(WhichFolder::Into) => dialog.set_title(words::many_choose_into()),
        Question::SaveAs { suggested } => dialog
            .set_title(words::dialog_save_as())
            .add_filter(words::dialog_client(), &[CLIENT_EXTENSION])
            .set_file_name(suggested),
        Question::Deliver { suggested, extension } => dialog
            .set_title(words::dialog_export())
            .add_filter(extension.to_uppercase(), &[*extension])
            .set_file_name(suggested),
    };
    let future: std::pin::Pin<Box<dyn Future<Output = Option<rfd::FileHandle>> + Send>> = match question {
        Question::Open | Question::Compare | Question::Logo | Question::ReadSettings => Box::pin(dialog.pick_file()),
        Question::Folder(_) | Question::ClientsFolder => Box::pin(dialog.pick_folder()),
        Question::SaveAs { .. } | Question::WriteSettings { .. } | Question::Deliver { .. } => {
            Box::pin(dialog.save_file())
        }
    };
    let spawned = std::thread::Builder::new().name("dialog".to_owned()).spawn(move || {
        let answer = match pollster::block_on(future) {
            Some(file) => Answer::Path(file.path().to_owned()),
            None if log::no_dialog_since(mark) => Answer::NoDialog { folder: documents() },
            None => Answer::Cancelled,
        };
        hear(Reply::Answered(question, answer));
    });
    if let Err(error) = spawned {
        ::log::error!("no thread for a dialog: {error}");
    }
}

/// Where people keep their documents, as far as the system tells.
fn documents() -> PathBuf {
    let dirs = directories::UserDirs::new();
    let documents = dirs.as_ref().and_then(|dirs| dirs.document_dir()).filter(|folder| folder.is_dir());
    let home = dirs.as_ref().map(directories::UserDirs::home_dir);
    documents.or(home).map(Path::to_owned).unwrap_or_default()
}
