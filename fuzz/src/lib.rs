//! What the fuzz targets share.

use rooftop_hostile::Check;

/// Stops with what does not hold. Bytes that are no text are read as the site and the command line read them.
pub fn check(check: Check, data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    if let Err(broken) = check(&text) {
        panic!("{broken}");
    }
}
