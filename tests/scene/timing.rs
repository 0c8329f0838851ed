//! Timing, to be deleted.
use super::seen::*;
use std::time::Instant;
use twohats::chart::{map, trend};
#[test]
fn timing() {
    for (dims, sessions) in [(5, 24), (12, 24), (5, 3)] {
        let values: Vec<Values> =
            (0..2 * dims).map(|row| (0..sessions).map(|s| Some(((row * 3 + s * 2) % 11) as u8)).collect()).collect();
        let o = super::trend::over_time(&SHORT[..dims], 2, &values, 50);
        for size in [(708.0, 473.0), (316.0, 400.0), (1180.0, 760.0)] {
            let mut best = f64::MAX;
            let mut n = 0;
            for _ in 0..40 {
                let t = Instant::now();
                let s = trend::scene(&o, frame(size));
                best = best.min(t.elapsed().as_secs_f64() * 1e3);
                n = s.shapes.len();
            }
            println!("trend {dims} dims {sessions} sessions {size:?}: {best:.3} ms, {n} shapes");
        }
    }
    for dims in [5_usize, 12] {
        let places: Vec<Vec<[Option<u8>; 2]>> = (0..dims)
            .map(|d| (0..6).map(|s| [Some(((d * 5 + s * 2) % 11) as u8), Some(((d * 7 + s * 3) % 11) as u8)]).collect())
            .collect();
        let t0 = super::map::trails(&SHORT[..dims], &places, 50);
        for size in [(708.0, 473.0), (316.0, 400.0), (589.0, 391.0)] {
            let mut best = f64::MAX;
            let mut n = 0;
            for _ in 0..20 {
                let t = Instant::now();
                let s = map::scene(&t0, frame(size));
                best = best.min(t.elapsed().as_secs_f64() * 1e3);
                n = s.shapes.len();
            }
            println!("map {dims} dims {size:?}: {best:.3} ms, {n} shapes");
        }
    }
}
