//! What in `data/` is old or was never checked: what to look at next.

use super::load::Data;
use super::schema::Kind;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Days after which a price is old.
const PRICE_DAYS: i64 = 90;
/// Days after which a score is old.
const SCORE_DAYS: i64 = 180;
/// Days after which the wheels of a package are old.
const WHEEL_DAYS: i64 = 30;
/// With fewer measured machines than this, a family's coefficients rest on one or two people.
const FEW_MACHINES: usize = 3;
const SECONDS_A_DAY: i64 = 86_400;

/// One reason to look at records, and the records: those that people ask about most first, where that is known.
#[derive(Debug, PartialEq)]
pub struct Stale {
    pub what: What,
    pub records: Vec<Record>,
}

/// Why.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum What {
    MachinePrices,
    OtherPrices,
    Scores,
    Wheels,
    Models,
    Bandwidths,
    Families,
}

impl What {
    fn in_words(self) -> String {
        match self {
            Self::MachinePrices => format!("prices of machines, older than {PRICE_DAYS} days"),
            Self::OtherPrices => format!("prices of APIs and rented GPUs, older than {PRICE_DAYS} days"),
            Self::Scores => format!("scores, not looked up for {SCORE_DAYS} days"),
            Self::Wheels => format!("wheels, not looked up for {WHEEL_DAYS} days"),
            Self::Models => "models never compared with a published file".to_owned(),
            Self::Bandwidths => "machines with an estimated bandwidth".to_owned(),
            Self::Families => format!("families with fewer than {FEW_MACHINES} measured machines"),
        }
    }
}

/// A record, and since when or from what.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// Of its kind; where it has none, what it is.
    pub id: String,
    /// A day, or what else there is to say in a few words.
    pub detail: String,
}

/// Everything that is old on a day, given in seconds since 1970.
pub fn all(data: &Data, seconds: i64) -> Vec<Stale> {
    let today = seconds.div_euclid(SECONDS_A_DAY);
    let found = [
        (What::MachinePrices, machine_prices(data, today)),
        (What::OtherPrices, other_prices(data, today)),
        (What::Scores, scores(data, today)),
        (What::Wheels, wheels(data, today)),
        (What::Models, models_without_files(data)),
        (What::Bandwidths, estimated_bandwidths(data)),
        (What::Families, thin_families(data)),
    ];
    let found = found.into_iter().map(|(what, records)| Stale { what, records });
    found.filter(|stale| !stale.records.is_empty()).collect()
}

/// The same on the day of the data's version, which is what a page can say.
pub fn of_version(data: &Data) -> Vec<Stale> {
    all(data, day(&data.policy.version).unwrap_or_default() * SECONDS_A_DAY)
}

/// As text, one record a line.
pub fn text(found: &[Stale]) -> String {
    let mut out = String::new();
    for Stale { what, records } in found {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{} {}", records.len(), what.in_words());
        for Record { id, detail } in records {
            let _ = writeln!(out, "  {id}: {detail}");
        }
    }
    out
}

/// Of each machine and size the newest price.
fn machine_prices(data: &Data, today: i64) -> Vec<Record> {
    let newest = data.devices.iter().flat_map(|device| {
        let mut newest = BTreeMap::new();
        for price in &device.price {
            let dated = newest.entry(price.memory).or_insert(&price.dated);
            *dated = (*dated).max(&price.dated);
        }
        newest.into_iter().map(|(memory, dated)| (format!("{}.{memory}", device.id), dated.as_str()))
    });
    // Machines are in the order in which people ask about them.
    newest
        .filter(|(_, dated)| day(dated).is_some_and(|day| today - day > PRICE_DAYS))
        .map(|(id, dated)| Record { id, detail: dated.to_owned() })
        .collect()
}

fn other_prices(data: &Data, today: i64) -> Vec<Record> {
    let api =
        data.prices.api.iter().map(|it| (format!("{} at {}", it.model, it.provider), it.dated.as_str()));
    let rental = &data.prices.rental;
    let rental = rental.iter().map(|it| (format!("{} at {}", it.device, it.provider), it.dated.as_str()));
    older(api.chain(rental), today, PRICE_DAYS)
}

fn scores(data: &Data, today: i64) -> Vec<Record> {
    let used: BTreeSet<_> = data
        .quality_points
        .iter()
        .filter(|points| points.file == "scores.csv")
        .flat_map(|points| points.text.lines().skip(1))
        .filter_map(|row| row.rsplit(',').next())
        .collect();
    let sources = data.sources.iter().filter(|source| used.contains(source.id.as_str()));
    older(sources.map(|source| (source.id.clone(), source.accessed.as_str())), today, SCORE_DAYS)
}

fn wheels(data: &Data, today: i64) -> Vec<Record> {
    let accessed =
        |source: &String| data.sources.iter().find(|it| it.id == *source).map(|it| it.accessed.as_str());
    let read = data.packages.iter().filter_map(|it| Some((it.name.clone(), accessed(&it.source)?)));
    older(read, today, WHEEL_DAYS)
}

/// Those whose day is so many days ago, oldest first.
fn older<'a>(records: impl Iterator<Item = (String, &'a str)>, today: i64, most: i64) -> Vec<Record> {
    let mut old: Vec<_> = records
        .filter_map(|(record, dated)| Some((today - day(dated)?, record, dated)))
        .filter(|(age, ..)| *age > most)
        .collect();
    old.sort_by(|one, other| other.0.cmp(&one.0).then_with(|| one.1.cmp(&other.1)));
    old.into_iter().map(|(_, id, dated)| Record { id, detail: dated.to_owned() }).collect()
}

fn models_without_files(data: &Data) -> Vec<Record> {
    let sizes = data.measurements.iter().find(|points| points.file.ends_with("sizes.csv"));
    let compared: BTreeSet<_> = sizes
        .iter()
        .flat_map(|points| points.text.lines().skip(1))
        .filter_map(|row| row.split(',').nth(1))
        .collect();
    let mut models: Vec<_> =
        data.models.iter().filter(|model| !compared.contains(model.id.as_str())).collect();
    // People ask about what is new.
    models.sort_by(|one, other| other.released.cmp(&one.released));
    models.into_iter().map(|it| Record { id: it.id.clone(), detail: it.released.clone() }).collect()
}

fn estimated_bandwidths(data: &Data) -> Vec<Record> {
    let estimates = data.sources.iter().filter(|source| source.kind == Kind::Estimate);
    let estimates: BTreeSet<_> = estimates.map(|source| source.id.as_str()).collect();
    let devices = data.devices.iter().filter(|it| estimates.contains(it.bandwidth.source.as_str()));
    devices.map(|it| Record { id: it.id.clone(), detail: it.bandwidth.source.clone() }).collect()
}

fn thin_families(data: &Data) -> Vec<Record> {
    let thin = data.coefficients.family.iter().filter_map(|family| {
        let evidence = &family.decode.evidence;
        let machines = evidence.devices.len();
        let family = format!("{} {}", family.backend, family.architecture);
        (machines < FEW_MACHINES).then_some((machines, evidence.points, family))
    });
    let mut thin: Vec<_> = thin.collect();
    thin.sort();
    thin.into_iter()
        .map(|(machines, points, id)| Record { id, detail: format!("{points} points, {machines} machines") })
        .collect()
}

/// Days since 1970 of `YYYY-MM-DD`; of `YYYY-MM` the first of the month.
fn day(text: &str) -> Option<i64> {
    let mut parts = text.split('-').map(|part| part.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next().unwrap_or(Some(1))?);
    // Years that begin in March have their leap day at the end.
    let year = if month > 2 { year } else { year - 1 };
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    Some(365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + of_year - 719_468)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `date -u -d DAY +%s`, divided by 86,400.
    #[test]
    fn days_are_those_of_the_calendar() {
        for (text, days) in
            [("1970-01-01", 0), ("2000-03-01", 11_017), ("2026-11-29", 20_786), ("2026-11", 20_758)]
        {
            assert_eq!(day(text), Some(days), "{text}");
        }
        assert_eq!(day("soon"), None);
    }

    #[test]
    fn the_oldest_record_comes_first_and_the_limit_itself_is_not_old() {
        let records = [("a", "2026-08-31"), ("b", "2026-01"), ("c", "2026-08-30"), ("d", "2026-11-28")];
        let records = records.into_iter().map(|(id, dated)| (id.to_owned(), dated));
        let old = older(records, 20_786, 90);
        let old: Vec<_> = old.iter().map(|it| (it.id.as_str(), it.detail.as_str())).collect();
        assert_eq!(old, [("b", "2026-01"), ("c", "2026-08-30")]);
    }

    #[test]
    fn the_data_as_it_is_can_be_looked_through() {
        let data = crate::data().expect("the data keeps its rules");
        let found = all(&data, 20_786 * SECONDS_A_DAY);
        let models = found.iter().find(|stale| stale.what == What::Models);
        assert!(models.is_some_and(|stale| stale.records.len() < data.models.len()));
        assert!(text(&found).lines().count() > found.len());
    }
}
