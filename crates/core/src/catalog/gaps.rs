//! What of the data is old on the day of its version, or was never measured. Written from `data/`.

/// Why records are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Prices of machines that are old; a record is a machine with its memory: `rtx-4090.24`.
    MachinePrices,
    /// Prices of APIs and rented GPUs that are old.
    OtherPrices,
    /// Scores not looked up for long; a record is a source.
    Scores,
    /// Wheels not looked up for long; a record is a package.
    Wheels,
    /// Models never compared with a published file.
    Models,
    /// Machines whose bandwidth is an estimate.
    Bandwidths,
    /// Kernels on an architecture of which few machines were measured.
    Families,
}

/// Records with one gap.
#[derive(Debug)]
pub struct Gaps {
    /// Why.
    pub gap: Gap,
    /// What, and since when; empty where that is not what it is about.
    pub records: &'static [(&'static str, &'static str)],
}
