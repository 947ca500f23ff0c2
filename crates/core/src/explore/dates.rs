//! How old things are on the day of the data.

use crate::catalog::VERSION;

/// Months since the year 0 of `YYYY-MM` or `YYYY-MM-DD`.
pub(super) fn months(date: &str) -> Option<i64> {
    let mut parts = date.split('-');
    let (year, month) = (parts.next()?.parse::<i64>().ok()?, parts.next()?.parse::<i64>().ok()?);
    Some(year * 12 + month)
}

/// Months from a date to the day of the data.
pub(super) fn age_months(date: &str) -> Option<i64> {
    Some(months(VERSION)? - months(date)?)
}
