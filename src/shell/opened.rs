//! Files that the system hands to the window: on macOS a file that is double-clicked in Finder arrives as a message, not on
//! the command line, and the program may run already. Elsewhere each file starts a program of its own, and nothing is here.

#[cfg(not(target_os = "macos"))]
pub(super) use elsewhere::{run, take, wake};
#[cfg(target_os = "macos")]
pub(super) use finder::{run, take, wake};

#[cfg(not(target_os = "macos"))]
mod elsewhere {
    use std::path::PathBuf;

    use eframe::{AppCreator, NativeOptions};

    /// What was handed over since it was asked last.
    pub(in crate::shell) fn take() -> Vec<PathBuf> {
        Vec::new()
    }

    /// Wakes this window when something is handed over.
    pub(in crate::shell) fn wake(_window: &egui::Context) {}

    /// Opens the window and returns when it is closed.
    pub(in crate::shell) fn run(options: NativeOptions, window: AppCreator<'_>) -> eframe::Result {
        eframe::run_native("twohats", options, window)
    }
}

#[cfg(target_os = "macos")]
mod finder {
    //! winit's own delegate of the application has no `application:openURLs:`, and winit stops when another delegate stands in
    //! its place, whatever its documentation says. So the method is given to the delegate that it has, after winit has made it
    //! and before the loop runs: the message about the file that started the program comes before the first frame.

    use std::mem;
    use std::path::PathBuf;
    use std::sync::{Mutex, PoisonError};

    use eframe::{AppCreator, NativeOptions, UserEvent};
    use objc2::runtime::{AnyClass, AnyObject, Imp, ProtocolObject, Sel};
    use objc2::{MainThreadMarker, ffi, sel};
    use objc2_app_kit::NSApplication;
    use objc2_foundation::{NSArray, NSURL};
    use winit::event_loop::EventLoop;

    /// What Finder handed over, and who wants to know.
    struct Opened {
        paths: Vec<PathBuf>,
        window: Option<egui::Context>,
    }

    static OPENED: Mutex<Opened> = Mutex::new(Opened { paths: Vec::new(), window: None });

    fn opened<T>(change: impl FnOnce(&mut Opened) -> T) -> T {
        change(&mut OPENED.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// What was handed over since it was asked last.
    pub(in crate::shell) fn take() -> Vec<PathBuf> {
        opened(|opened| mem::take(&mut opened.paths))
    }

    /// Wakes this window when something is handed over.
    pub(in crate::shell) fn wake(window: &egui::Context) {
        opened(|opened| opened.window = Some(window.clone()));
    }

    /// Opens the window and returns when it is closed.
    pub(in crate::shell) fn run(options: NativeOptions, window: AppCreator<'_>) -> eframe::Result {
        let events = EventLoop::<UserEvent>::with_user_event().build()?;
        listen();
        let mut program = eframe::create_native("twohats", options, window, &events);
        Ok(events.run_app(&mut program)?)
    }

    /// Gives the delegate the method, and the application the delegate once more: it looks at what one can do when it is set.
    /// Without a delegate a file is not opened by double-click, and everything else goes on.
    fn listen() {
        let Some(application) = MainThreadMarker::new().map(NSApplication::sharedApplication) else { return };
        let Some(delegate) = application.delegate() else { return };
        let object: &AnyObject = delegate.as_ref();
        add_method(object.class());
        let delegate: &ProtocolObject<_> = &delegate;
        application.setDelegate(Some(delegate));
    }

    /// The one call that no safe library makes: adds `application:openURLs:` to the class.
    #[expect(unsafe_code, reason = "a method is added to a class of winit's, which has no way to be told about files")]
    fn add_method(class: &'static AnyClass) {
        // What is called, by address and with three arguments of the kinds that `TYPES` names.
        let method: unsafe extern "C-unwind" fn(&AnyObject, Sel, &NSApplication, &NSArray<NSURL>) = open_urls;
        const TYPES: &std::ffi::CStr = c"v@:@@";
        // SAFETY: the class is registered and lives as long as the program; `Imp` is how any method's address is handed over,
        // and the runtime calls it by the types given beside it: nothing is returned, and object, name, application and list
        // are taken, as `application:openURLs:` is declared. A class that has the method already stays as it is.
        unsafe {
            let method = mem::transmute::<_, Imp>(method);
            ffi::class_addMethod(
                std::ptr::from_ref(class).cast_mut(),
                sel!(application:openURLs:),
                method,
                TYPES.as_ptr(),
            );
        }
    }

    extern "C-unwind" fn open_urls(
        _delegate: &AnyObject,
        _name: Sel,
        _application: &NSApplication,
        urls: &NSArray<NSURL>,
    ) {
        opened(|opened| {
            opened.paths.extend(urls.iter().filter_map(|url| url.to_file_path()));
            if let Some(window) = &opened.window {
                window.request_repaint();
            }
        });
    }
}
