//! Scales of charts: the position of a value, and the values written beside the axis.

/// Maps values to shares of a length, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scale {
    /// Equal steps.
    Linear {
        /// At the beginning.
        low: f64,
        /// At the end.
        high: f64,
    },
    /// Equal factors; both ends are above zero.
    Log {
        /// At the beginning.
        low: f64,
        /// At the end.
        high: f64,
    },
}

/// Steps that people count in, in one power of ten.
const STEPS: [f64; 4] = [1.0, 2.0, 5.0, 10.0];

impl Scale {
    /// From zero to a round number that no value passes; to 1 without values.
    pub fn from_zero(values: impl Iterator<Item = f64>) -> Self {
        let most = values.filter(|value| value.is_finite()).fold(0.0, f64::max);
        let step = rounded_up(most / 5.0);
        Self::Linear { low: 0.0, high: if most > 0.0 { (most / step).ceil() * step } else { 1.0 } }
    }

    /// In equal steps between round numbers that no value passes; 0 to 1 without values.
    pub fn around(values: impl Iterator<Item = f64>) -> Self {
        let (low, high) =
            values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), it| (low.min(it), high.max(it)));
        if low > high {
            return Self::Linear { low: 0.0, high: 1.0 };
        }
        let step = rounded_up(((high - low) / 5.0).max(1.0));
        Self::Linear { low: (low / step).floor() * step, high: ((high / step).floor() + 1.0) * step }
    }

    /// Between round numbers that no value passes; values of zero and less have no place on it. 1 to 10 without values.
    pub fn log_around(values: impl Iterator<Item = f64>) -> Self {
        let (mut low, mut high) = (f64::INFINITY, 0.0_f64);
        for value in values.filter(|value| *value > 0.0 && value.is_finite()) {
            low = low.min(value);
            high = high.max(value);
        }
        if high == 0.0 {
            return Self::Log { low: 1.0, high: 10.0 };
        }
        let low = rounded_down(low);
        Self::Log { low, high: rounded_up(high).max(low * 2.0) }
    }

    /// Both ends.
    pub const fn ends(self) -> (f64, f64) {
        match self {
            Self::Linear { low, high } | Self::Log { low, high } => (low, high),
        }
    }

    /// Position of `value`, clamped to 0..=1.
    pub fn share(self, value: f64) -> f64 {
        match self {
            Self::Linear { low, high } if high > low => ((value - low) / (high - low)).clamp(0.0, 1.0),
            Self::Linear { .. } => 0.0,
            Self::Log { low, high } => crate::units::numbers::log_share(value, low, high),
        }
    }

    /// The value at a share: the inverse of [`Self::share`].
    pub fn at(self, share: f64) -> f64 {
        match self {
            Self::Linear { low, high } => low + (high - low) * share,
            Self::Log { low, high } => low * crate::units::numbers::power(high / low, share),
        }
    }

    /// Round values along the axis, about `count` of them.
    pub fn ticks(self, count: usize) -> Vec<f64> {
        let (low, high) = self.ends();
        match self {
            Self::Linear { .. } => {
                let step = rounded_up((high - low) / count.max(1) as f64);
                let first = (low / step).ceil();
                let multiples = (0..=count * 2 + 2).map(|n| (first + n as f64) * step);
                multiples.take_while(|value| *value <= high * (1.0 + 1e-9)).collect()
            }
            Self::Log { .. } => {
                let all = |steps: &[f64]| -> Vec<f64> {
                    let powers = core::iter::successors(Some(power_below(low)), |power| Some(power * 10.0));
                    let powers = powers.take_while(|power| *power <= high);
                    let values = powers.flat_map(|power| steps.iter().map(move |step| step * power));
                    values.filter(|value| (low..=high * (1.0 + 1e-9)).contains(value)).collect()
                };
                let choices = [all(&[1.0, 2.0, 5.0]), all(&[1.0, 3.0]), all(&[1.0])];
                let [fine, middle, coarse] = choices;
                if fine.len() <= count + 1 {
                    fine
                } else if middle.len() <= count + 1 {
                    middle
                } else {
                    coarse
                }
            }
        }
    }

    /// Values at equal distances on the axis, both ends included: where a curve is drawn.
    pub fn samples(self, count: usize) -> impl Iterator<Item = f64> {
        let last = count.max(2) - 1;
        (0..=last).map(move |n| self.at(n as f64 / last as f64))
    }
}

/// The power of ten that is not above a positive value.
fn power_below(value: f64) -> f64 {
    let mut power = 1.0;
    while power > value && power > 1e-18 {
        power /= 10.0;
    }
    while power * 10.0 <= value && power < 1e18 {
        power *= 10.0;
    }
    power
}

/// The next of 1, 2, 5, 10, … times a power of ten.
fn rounded_up(value: f64) -> f64 {
    let power = power_below(value);
    let steps = STEPS.iter().map(|step| step * power);
    steps.into_iter().find(|step| *step >= value * (1.0 - 1e-9)).unwrap_or(power * 10.0)
}

/// The last of 1, 2, 5, 10, … times a power of ten.
fn rounded_down(value: f64) -> f64 {
    let power = power_below(value);
    STEPS.iter().rev().map(|step| step * power).find(|step| *step <= value * (1.0 + 1e-9)).unwrap_or(power)
}

#[cfg(test)]
mod tests {
    use super::Scale;

    #[test]
    fn an_axis_ends_at_round_numbers() {
        assert_eq!(Scale::from_zero([3.0, 41.0].into_iter()).ends(), (0.0, 50.0));
        assert_eq!(Scale::from_zero([10.8].into_iter()).ends(), (0.0, 15.0));
        assert_eq!(Scale::from_zero([f64::NAN].into_iter()).ends(), (0.0, 1.0));
        assert_eq!(Scale::log_around([0.7, 180.0].into_iter()).ends(), (0.5, 200.0));
        assert_eq!(Scale::log_around([0.0].into_iter()).ends(), (1.0, 10.0));
    }

    #[test]
    fn ticks_are_few_and_round() {
        assert_eq!(Scale::Linear { low: 0.0, high: 50.0 }.ticks(5), [0.0, 10.0, 20.0, 30.0, 40.0, 50.0]);
        assert_eq!(Scale::Log { low: 1.0, high: 100.0 }.ticks(6), [1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0]);
        assert_eq!(Scale::Log { low: 1.0, high: 1000.0 }.ticks(4), [1.0, 10.0, 100.0, 1000.0]);
    }

    #[test]
    fn every_value_of_a_scale_has_its_share() {
        for scale in [Scale::Linear { low: 2.0, high: 10.0 }, Scale::Log { low: 2.0, high: 200.0 }] {
            for share in [0.0, 0.25, 0.5, 1.0] {
                assert!((scale.share(scale.at(share)) - share).abs() < 1e-12, "{scale:?} at {share}");
            }
            assert!((scale.share(1e9) - 1.0).abs() < 1e-12);
            assert!(scale.share(f64::NAN).is_nan() || scale.share(-1.0).abs() < 1e-12);
        }
    }
}
