#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| rooftop_fuzz::check(rooftop_hostile::opened, data));
