//! The only clock: whoever wants to know the time or the date asks here. Stopwatches, which measure how long something
//! takes, need none of it.

use jiff::{
    Timestamp, Zoned,
    civil::{Date, DateTime},
    tz::TimeZone,
};

/// The local date and time.
pub fn now() -> DateTime {
    Zoned::now().datetime()
}

/// The local date.
pub fn today() -> Date {
    now().date()
}

/// Now, wherever on earth, in whole seconds.
pub fn timestamp() -> Timestamp {
    let second = Timestamp::now().as_second();
    Timestamp::from_second(second).unwrap_or_default()
}

/// What the local date and time were then.
pub fn local(moment: Timestamp) -> DateTime {
    moment.to_zoned(TimeZone::system()).datetime()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_of_it_tells_the_same_time() {
        let (before, moment, after) = (now(), timestamp(), now());
        assert_eq!(moment.subsec_nanosecond(), 0);
        let second = |time: DateTime| time.with().subsec_nanosecond(0).build().unwrap();
        assert!((second(before)..=after).contains(&local(moment)));
        assert!((before.date()..=now().date()).contains(&today()));
    }
}
