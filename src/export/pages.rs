//! Lines to pages of 56: which lines stay together, and where a page ends.
//!
//! A form feed stands between pages and none after the last, so a printer draws no empty sheet.

/// Lines on a page at most, its head with them.
pub(super) const LINES: usize = 56;

/// Lines that are never parted by a page's end, unless there are more of them than a page has.
pub(super) type Group = Vec<String>;

/// A part of the page: its groups in order, an empty line before it. A group may be parted from the next.
pub(super) type Part = Vec<Group>;

/// The lines of each page without its head, which takes `first_head` lines on page 1 and `head` lines on the others.
/// Never without a page; no page begins or ends with an empty line.
pub(super) fn paginated(parts: Vec<Part>, first_head: usize, head: usize) -> Vec<Group> {
    let mut stack = Stack { done: Vec::new(), page: Group::new(), first_head, head };
    for part in parts {
        for (place, group) in part.into_iter().enumerate() {
            let gap = usize::from(place == 0);
            if stack.page.len() + gap + group.len() > stack.room() && !stack.page.is_empty() {
                stack.turn();
            }
            let gap = std::iter::repeat_n(String::new(), gap);
            gap.chain(group).for_each(|line| stack.put(line));
        }
    }
    stack.turn();
    stack.done
}

/// Pages that are full, and the one being filled.
struct Stack {
    done: Vec<Group>,
    page: Group,
    first_head: usize,
    head: usize,
}

impl Stack {
    /// Lines on the page being filled. A head never takes more than a few.
    fn room(&self) -> usize {
        LINES.saturating_sub(if self.done.is_empty() { self.first_head } else { self.head })
    }

    fn turn(&mut self) {
        while self.page.last().is_some_and(String::is_empty) {
            self.page.pop();
        }
        self.done.push(std::mem::take(&mut self.page));
    }

    fn put(&mut self, line: String) {
        if self.page.len() == self.room() {
            self.turn();
        }
        if !(self.page.is_empty() && line.is_empty()) {
            self.page.push(line);
        }
    }
}

/// Groups for flowing text: single lines, but for the first two and the last two, so that no page ends after the first
/// line or begins with the last. `heading` stays with what follows it.
pub(super) fn flowing(heading: Vec<String>, lines: Vec<String>) -> Part {
    const TOGETHER: usize = 2;
    let mut first = heading;
    let mut lines = lines.into_iter();
    if lines.len() < 2 * TOGETHER {
        first.extend(lines);
        return vec![first];
    }
    let middle = lines.len() - 2 * TOGETHER;
    first.extend(lines.by_ref().take(TOGETHER));
    let singles: Vec<Group> = lines.by_ref().take(middle).map(|line| vec![line]).collect();
    std::iter::once(first).chain(singles).chain([lines.collect()]).collect()
}
