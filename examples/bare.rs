//! The least eframe program with ten sliders and a polygon: what `scripts/measure` weighs Two Hats against.
//!
//! It must stay plain egui and must not use the library: whatever Two Hats costs beyond this is what is measured.

use std::sync::Arc;
use std::time::Instant;

use eframe::{Frame, NativeOptions, egui};
use egui::{Color32, FontData, FontDefinitions, FontFamily, Pos2, Shape, Slider, Stroke, Ui, ViewportBuilder};

/// How far from the middle a slider's whole length stands on the polygon, in points.
const RADIUS_PT: f32 = 200.0;

struct Bare {
    started: Instant,
    ratings: [u8; 10],
    frames: Vec<f32>,
    measured: bool,
}

impl eframe::App for Bare {
    fn ui(&mut self, ui: &mut Ui, frame: &mut Frame) {
        self.count(ui, frame);
        // With its background, as eframe's own first example has one.
        egui::CentralPanel::default().show(ui, |ui| self.sliders_and_polygon(ui));
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        if self.measured {
            self.frames.sort_by(f32::total_cmp);
            let median = self.frames.get(self.frames.len() / 2).copied().unwrap_or_default();
            eprintln!("frames {} cpu-median-us {:.0}", self.frames.len(), median * 1e6);
        }
    }
}

impl Bare {
    fn sliders_and_polygon(&mut self, ui: &mut Ui) {
        for (place, rating) in self.ratings.iter_mut().enumerate() {
            ui.add(Slider::new(rating, 0..=10).text(format!("Slider {}", place + 1)));
        }
        let (rect, _) = ui.allocate_exact_size(ui.available_size(), egui::Sense::hover());
        let corners = (0_u8..).zip(self.ratings).map(|(place, rating)| {
            let (sine, cosine) = (f32::from(place) * std::f32::consts::TAU / 10.0).sin_cos();
            let distance_pt = RADIUS_PT * f32::from(rating) / 10.0;
            Pos2::new(rect.center().x + distance_pt * sine, rect.center().y - distance_pt * cosine)
        });
        ui.painter().add(Shape::closed_line(corners.collect(), Stroke::new(2.0, Color32::BLUE)));
    }

    /// The second call proves that the first frame has been painted, so it is asked for.
    fn count(&mut self, ui: &Ui, frame: &Frame) {
        if !self.measured {
            return;
        }
        let Some(seconds) = frame.info().cpu_usage else {
            ui.ctx().request_repaint();
            return;
        };
        if self.frames.is_empty() {
            eprintln!("first-frame {}", self.started.elapsed().as_micros());
        }
        self.frames.push(seconds);
    }
}

fn main() -> eframe::Result {
    let started = Instant::now();
    let options = NativeOptions {
        viewport: ViewportBuilder::default().with_inner_size([1280.0, 800.0]),
        ..NativeOptions::default()
    };
    eframe::run_native(
        "bare",
        options,
        Box::new(move |cc| {
            cc.egui_ctx.set_fonts(fonts());
            let measured = std::env::var_os("TWO_HATS_MEASURE").is_some();
            Ok(Box::new(Bare { started, ratings: [5; 10], frames: Vec::new(), measured }))
        }),
    )
}

/// One face: egui brings none here.
fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let face = FontData::from_static(include_bytes!("../assets/fonts/Inter-Regular.ttf"));
    fonts.font_data.insert("inter".to_owned(), Arc::new(face));
    for family in [FontFamily::Proportional, FontFamily::Monospace] {
        fonts.families.entry(family).or_default().push("inter".to_owned());
    }
    fonts
}
