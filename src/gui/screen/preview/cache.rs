//! Drawn parts of pages, as long as there's room for them.

use std::collections::HashMap;

use super::raster::Patch;

/// The most that is kept, in pixels: about 96 MB, some twenty pages on an ordinary screen.
const ROOM: usize = 24 * 1024 * 1024;

/// Drawn patches by the report they belong to. What isn't used goes first when room runs out.
#[derive(Debug)]
pub(super) struct Cache<T> {
    kept: HashMap<(u64, Patch), Entry<T>>,
    room: usize,
    now: u64,
}

#[derive(Debug)]
struct Entry<T> {
    value: T,
    pixels: usize,
    used: u64,
}

impl<T> Default for Cache<T> {
    fn default() -> Self {
        Self::with_room(ROOM)
    }
}

impl<T> Cache<T> {
    /// Keeps at most this many pixels, unless more are on the screen.
    fn with_room(room: usize) -> Self {
        Self {
            kept: HashMap::new(),
            room,
            now: 0,
        }
    }

    /// Keeps a patch of this many pixels.
    pub(super) fn put(&mut self, report: u64, patch: Patch, pixels: usize, value: T) {
        let entry = Entry {
            value,
            pixels,
            used: self.now,
        };
        self.kept.insert((report, patch), entry);
    }

    pub(super) fn get(&mut self, report: u64, patch: Patch) -> Option<&T> {
        let entry = self.kept.get_mut(&(report, patch))?;
        entry.used = self.now;
        Some(&entry.value)
    }

    pub(super) fn has(&self, report: u64, patch: Patch) -> bool {
        self.kept.contains_key(&(report, patch))
    }

    /// Another width that the page was drawn at, the one used last.
    pub(super) fn other_width(&self, report: u64, page: usize, width: u32) -> Option<u32> {
        let others = self
            .kept
            .iter()
            .filter(|((other, patch), _)| *other == report && patch.page == page && patch.width != width);
        let last = others.max_by_key(|((_, patch), entry)| (entry.used, patch.width))?;
        Some(last.0.1.width)
    }

    pub(super) fn keep_only(&mut self, report: u64) {
        self.kept.retain(|(other, _), _| *other == report);
    }

    /// Makes room, and starts a new count of what is used; once a frame.
    pub(super) fn tidy(&mut self) {
        let mut pixels: usize = self.kept.values().map(|entry| entry.pixels).sum();
        if pixels > self.room {
            let mut by_age: Vec<_> = self.kept.iter().map(|(key, entry)| (entry.used, *key)).collect();
            by_age.sort_by_key(|(used, (report, patch))| (*used, *report, patch.page, patch.band));
            for (used, key) in by_age {
                if pixels <= self.room || used == self.now {
                    break;
                }
                pixels -= self.kept.remove(&key).map_or(0, |entry| entry.pixels);
            }
        }
        self.now += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn patch(page: usize, width: u32) -> Patch {
        Patch { page, width, band: 0 }
    }

    #[test]
    fn what_was_used_longest_ago_goes_first() {
        let mut cache = Cache::with_room(30);
        for page in 0..3 {
            cache.put(1, patch(page, 100), 10, page);
        }
        cache.tidy();
        assert_eq!(cache.get(1, patch(0, 100)), Some(&0));
        cache.tidy();
        cache.put(1, patch(3, 100), 10, 3);
        cache.tidy();
        let left: Vec<bool> = (0..4).map(|page| cache.has(1, patch(page, 100))).collect();
        assert_eq!(left.iter().filter(|there| **there).count(), 3);
        assert!(left[0] && left[3], "{left:?}");
    }

    #[test]
    fn what_is_on_the_screen_stays_when_it_is_too_much() {
        let mut cache = Cache::with_room(5);
        cache.put(1, patch(0, 100), 10, ());
        cache.put(1, patch(1, 100), 10, ());
        cache.tidy();
        assert!(cache.has(1, patch(0, 100)) && cache.has(1, patch(1, 100)));
        cache.get(1, patch(1, 100));
        cache.tidy();
        assert!(!cache.has(1, patch(0, 100)) && cache.has(1, patch(1, 100)));
    }

    #[test]
    fn reports_and_sizes_are_told_apart() {
        let mut cache = Cache::default();
        cache.put(1, patch(0, 100), 1, "old");
        cache.put(2, patch(0, 100), 1, "new");
        assert_eq!(cache.get(2, patch(0, 100)), Some(&"new"));
        assert_eq!(cache.other_width(2, 0, 200), Some(100));
        assert_eq!(cache.other_width(2, 0, 100), None);
        assert_eq!(cache.other_width(2, 1, 200), None);
        cache.keep_only(2);
        assert!(!cache.has(1, patch(0, 100)) && cache.has(2, patch(0, 100)));
    }
}
