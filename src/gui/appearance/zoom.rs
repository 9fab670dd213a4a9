//! The zoom of the window, in per cent.

const STEPS: [u16; 11] = [75, 90, 100, 110, 125, 150, 175, 200, 225, 250, 300];

pub const USUAL: u16 = 100;

/// The next larger size, or the same when there is none.
pub fn larger(percent: u16) -> u16 {
    STEPS
        .into_iter()
        .find(|step| *step > percent)
        .unwrap_or(STEPS[STEPS.len() - 1])
}

/// The next smaller size, or the same when there is none.
pub fn smaller(percent: u16) -> u16 {
    STEPS
        .into_iter()
        .rev()
        .find(|step| *step < percent)
        .unwrap_or(STEPS[0])
}

/// As a factor, limited to the sizes that can be chosen.
pub fn factor(percent: u16) -> f32 {
    f32::from(percent.clamp(STEPS[0], STEPS[STEPS.len() - 1])) / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_go_from_the_smallest_to_the_largest_and_back() {
        let up: Vec<u16> =
            std::iter::successors(Some(75), |at| Some(larger(*at)).filter(|next| next != at)).collect();
        let down: Vec<u16> =
            std::iter::successors(Some(300), |at| Some(smaller(*at)).filter(|next| next != at)).collect();
        assert_eq!(up, STEPS);
        assert!(down.iter().rev().eq(STEPS.iter()));
        assert_eq!((larger(105), smaller(105)), (110, 100));
        assert!((factor(20) - 0.75).abs() < 1e-6 && (factor(999) - 3.0).abs() < 1e-6);
    }
}
