//! Axes with their grid.

use super::{percent, px};
use crate::text::{fixed, significant};
use rooftop_core::units::scale::Scale;
use yew::prelude::*;

/// An axis with what is written beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// What it counts, in which unit.
    pub name: String,
    /// Where values are.
    pub scale: Scale,
    /// Values that are named.
    pub ticks: Vec<(f64, String)>,
}

impl Axis {
    /// With round numbers beside it.
    pub fn of_numbers(name: impl Into<String>, scale: Scale) -> Self {
        let ticks = scale.ticks(5).into_iter().map(|value| (value, plain(value))).collect();
        Self { name: name.into(), scale, ticks }
    }

    /// With fewer of them, for numbers that are long.
    pub fn of_long_numbers(name: impl Into<String>, scale: Scale) -> Self {
        let ticks = scale.ticks(3).into_iter().map(|value| (value, plain(value))).collect();
        Self { name: name.into(), scale, ticks }
    }

    /// Token counts from one power of two to another, each step named `4K`.
    pub fn of_tokens(name: impl Into<String>, low: u32, high: u32) -> Self {
        let (low, high) = (low.max(1), high.max(low.max(1) * 2));
        let powers: Vec<u32> = (0..31).map(|power| 1 << power).filter(|n| (low..=high).contains(n)).collect();
        let stride = powers.len().div_ceil(6).max(1);
        let named = powers.into_iter().rev().step_by(stride).map(|n| (f64::from(n), tokens(n)));
        let scale = Scale::Log { low: f64::from(low), high: f64::from(high) };
        Self { name: name.into(), scale, ticks: named.collect() }
    }

    /// Pixels from the top where a value is.
    pub(super) fn y(&self, value: f64, height: f64) -> f64 {
        height * (1.0 - self.scale.share(value))
    }
}

/// `4K` for 4,096; what is no multiple of 1,024 in full.
fn tokens(count: u32) -> String {
    if count >= 1024 && count.is_multiple_of(1024) {
        format!("{}K", fixed(f64::from(count / 1024), 0))
    } else {
        fixed(f64::from(count), 0)
    }
}

/// As short as it goes: `0.5`, `20`, `1,000`.
fn plain(value: f64) -> String {
    if value.fract() == 0.0 { fixed(value, 0) } else { significant(value, 1) }
}

/// Lines across, their values at the left, the axis' name above.
pub(super) fn grid_y(axis: &Axis, height: f64) -> Html {
    let ticks = axis.ticks.iter().map(|(value, name)| {
        let y = axis.y(*value, height);
        html! {
            <g class="tick">
                <line x1="0" x2="100%" y1={px(y)} y2={px(y)} />
                <text x="-6" y={px(y + 4.0)} text-anchor="end">{ name }</text>
            </g>
        }
    });
    html! { <g class="axis">{ for ticks }<text class="name" x="-44" y="-14">{ &axis.name }</text></g> }
}

/// Values along the bottom, the axis' name below.
pub(super) fn grid_x(axis: &Axis, height: f64) -> Html {
    let ticks = axis.ticks.iter().map(|(value, name)| {
        let share = axis.scale.share(*value);
        html! {
            <g class="tick">
                <line class="short" x1={percent(share)} x2={percent(share)} y1={px(height)} y2={px(height + 5.0)} />
                <text x={percent(share)} y={px(height + 18.0)} text-anchor={anchor(share)}>{ name }</text>
            </g>
        }
    });
    html! {
        <g class="axis">
            <line class="base" x1="0" x2="100%" y1={px(height)} y2={px(height)} />
            { for ticks }
            <text class="name" x="100%" y={px(height + 36.0)} text-anchor="end">{ &axis.name }</text>
        </g>
    }
}

/// Text at the ends of an axis stays within it.
pub(super) fn anchor(share: f64) -> &'static str {
    match share {
        share if share < 0.03 => "start",
        share if share > 0.97 => "end",
        _ => "middle",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_named_as_people_do() {
        let axis = Axis::of_tokens("", 512, 131_072);
        let names: Vec<&str> = axis.ticks.iter().rev().map(|(_, name)| name.as_str()).collect();
        assert_eq!(names, ["512", "2K", "8K", "32K", "128K"]);
    }
}
