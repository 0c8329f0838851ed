//! Speed told on the standard error output, for `scripts/measure`, when `TWO_HATS_MEASURE` is set.

use std::time::{Duration, Instant};

use eframe::Frame;

/// Counts frames, when asked to.
pub(super) struct Measure(Option<Count>);

struct Count {
    started: Instant,
    frames_secs: Vec<f32>,
    /// Of those after the window had [`SETTLED`].
    slowest_secs: f32,
}

/// How long after the start all that is made once is made: letters are drawn, lists are opened.
const SETTLED: Duration = Duration::from_secs(3);

impl Measure {
    /// Begins to count, if the environment asks for it.
    pub(super) fn begin() -> Self {
        let asked = std::env::var_os("TWO_HATS_MEASURE").is_some();
        Self(asked.then(|| Count { started: Instant::now(), frames_secs: Vec::new(), slowest_secs: 0.0 }))
    }

    /// Another frame begins. The second one proves that the first was painted, so it is asked for.
    pub(super) fn frame(&mut self, ctx: &egui::Context, frame: &Frame) {
        let Self(Some(count)) = self else { return };
        let Some(seconds) = frame.info().cpu_usage else {
            ctx.request_repaint();
            return;
        };
        if count.frames_secs.is_empty() {
            tell(&format!("first-frame {}", count.started.elapsed().as_micros()));
        }
        count.frames_secs.push(seconds);
        if count.started.elapsed() > SETTLED {
            count.slowest_secs = count.slowest_secs.max(seconds);
        }
    }

    /// The window closed.
    pub(super) fn end(&mut self) {
        let Self(Some(count)) = self else { return };
        count.frames_secs.sort_by(f32::total_cmp);
        let median = count.frames_secs.get(count.frames_secs.len() / 2).copied().unwrap_or_default();
        let (number, slowest) = (count.frames_secs.len(), count.slowest_secs);
        tell(&format!("frames {number} cpu-median-us {:.0} slowest-us {:.0}", median * 1e6, slowest * 1e6));
    }
}

fn tell(line: &str) {
    use std::io::Write as _;
    writeln!(std::io::stderr(), "{line}").ok();
}
