//! Dates and clock times in words. The month is always a word, so that no one reads day and month the wrong way round.

use jiff::civil::{Date, DateTime, Time};

use super::{Language, speaking};

/// "24 November 2026"
#[must_use]
pub fn full_date(date: Date) -> String {
    super::date_full(&date.day().to_string(), &super::month_in_date(date.month().into()), &date.year().to_string())
}

/// "24 Nov 2026"
#[must_use]
pub fn short_date(date: Date) -> String {
    super::date_short(&date.day().to_string(), &super::month_short(date.month().into()), &date.year().to_string())
}

/// "24 November"
#[must_use]
pub fn day_month(date: Date) -> String {
    super::date_of_year(&date.day().to_string(), &super::month_in_date(date.month().into()))
}

/// An earlier day seen from `today`: "in September" where that names one month of the same year and not today's, else "on 12
/// Sep 2025".
#[must_use]
pub fn in_month_or_on(day: Date, today: Date) -> String {
    let is_clear = day.year() == today.year() && day.month() != today.month();
    if is_clear { super::in_month(day.month().into()) } else { super::on_date(&short_date(day)) }
}

/// "10:42"
#[must_use]
pub fn clock_time(time: Time) -> String {
    format!("{}:{:02}", time.hour(), time.minute())
}

/// "24 November 2026, 10:42"
#[must_use]
pub fn date_and_time_of(moment: DateTime) -> String {
    super::date_and_time(&full_date(moment.date()), &clock_time(moment.time()))
}

/// "12 kB" or "1.4 MB": how large a file is, never nothing.
#[must_use]
pub fn file_size(bytes: u64) -> String {
    let kilobytes = bytes.div_ceil(1000).max(1);
    if kilobytes < 1000 {
        return super::size_kilobytes(i64::try_from(kilobytes).unwrap_or(i64::MAX));
    }
    let tenths = bytes.div_ceil(100_000);
    super::size_megabytes(&format!("{}{}{}", tenths / 10, super::decimal_sign(), tenths % 10))
}

/// "4 hours 30 minutes"
#[must_use]
pub fn duration(minutes: i64) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => super::minutes_long(minutes),
        (hours, 0) => super::hours_long(hours),
        (hours, minutes) => super::hours_and_minutes(&super::hours_long(hours), &super::minutes_long(minutes)),
    }
}

/// Reads what a person types as a date: "24 November 2026", "24 nov 2026", "November 24, 2026", "2026-11-24" or, with dots as in
/// much of Europe, "24.11.2026"; a month's name is in the language that is spoken or in English. The year 1 is the first.
#[must_use]
pub fn parse_date(text: &str) -> Option<Date> {
    let text = text.trim();
    if let Ok(date) = text.parse::<Date>() {
        return Some(date).filter(|date| date.year() >= 1);
    }
    let parts: Vec<&str> = text.split([' ', ',', '.']).filter(|part| !part.is_empty()).collect();
    let &[first, second, year] = parts.as_slice() else { return None };
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let (day, name) = if is_number(first) { (first, second) } else { (second, first) };
    let month = if is_number(name) {
        name.parse().ok().filter(|_| text.starts_with(&format!("{day}.")))?
    } else {
        month_named(name).or_else(|| speaking(Language::ENGLISH, || month_named(name)))?
    };
    if year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month, day.parse().ok()?).ok().filter(|date| date.year() >= 1)
}

/// The month that a word of at least three letters begins, 1 to 12.
fn month_named(word: &str) -> Option<i8> {
    let word = word.to_lowercase();
    if word.chars().count() < 3 {
        return None;
    }
    let begins = |name: String| name.to_lowercase().starts_with(&word);
    (1..=12).find(|month| {
        let month = i64::from(*month);
        begins(super::month_in_date(month)) || begins(super::month_alone(month)) || begins(super::month_short(month))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn a_size_is_told_as_people_say_it() {
        let sizes = [0, 1, 1_000, 1_001, 999_000, 999_001, 1_400_000, 16_000_000].map(file_size);
        assert_eq!(sizes, ["1 kB", "1 kB", "1 kB", "2 kB", "999 kB", "1.0 MB", "1.4 MB", "16.0 MB"]);
    }

    #[test]
    fn what_people_type_is_understood() {
        for typed in
            ["24 November 2026", "24 nov 2026", " 2026-11-24 ", "November 24, 2026", "24. November 2026", "24.11.2026"]
        {
            assert_eq!(parse_date(typed), Some(date(2026, 11, 24)), "{typed}");
        }
        for not_a_date in [
            "",
            "24",
            "24 11 2026",
            "24.13.2026",
            "31 February 2026",
            "24 No 2026",
            "24 November 26",
            "1 January 0000",
            "soon",
        ] {
            assert_eq!(parse_date(not_a_date), None, "{not_a_date}");
        }
    }

    proptest! {
        #[test]
        fn every_date_reads_back_as_it_is_shown_in_every_language(days in 0i32..20_000) {
            let day = date(1990, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap();
            for language in Language::all() {
                let [full, short] = speaking(language, || [full_date(day), short_date(day)]);
                prop_assert_eq!(speaking(language, || parse_date(&full)), Some(day), "{}", full);
                prop_assert_eq!(speaking(language, || parse_date(&short)), Some(day), "{}", short);
            }
        }
    }

    #[test]
    fn a_duration_names_only_what_there_is() {
        let durations = [0, 1, 59, 60, 61, 120, 270].map(duration);
        let read =
            ["0 minutes", "1 minute", "59 minutes", "1 hour", "1 hour 1 minute", "2 hours", "4 hours 30 minutes"];
        assert_eq!(durations, read);
    }

    #[test]
    fn an_earlier_day_goes_by_its_month_where_that_names_one_month() {
        let today = date(2026, 11, 24);
        assert_eq!(in_month_or_on(date(2026, 9, 12), today), "in September");
        assert_eq!(in_month_or_on(date(2026, 11, 3), today), "on 3 Nov 2026");
        assert_eq!(in_month_or_on(date(2025, 9, 12), today), "on 12 Sep 2025");
        assert_eq!(in_month_or_on(date(2025, 12, 31), date(2026, 1, 2)), "on 31 Dec 2025");
    }

    #[test]
    fn the_afternoon_is_told_from_the_morning() {
        let at = |hour| clock_time(jiff::civil::time(hour, 42, 0, 0));
        assert_eq!([at(0), at(10), at(12), at(22)], ["0:42", "10:42", "12:42", "22:42"]);
    }

    #[test]
    fn minutes_have_two_digits() {
        assert_eq!(clock_time(jiff::civil::time(9, 5, 59, 0)), "9:05");
    }
}
