fn main() {
    let q = std::env::args().nth(1).unwrap_or_default();
    let r = rooftop_core::Scenario::read_query(&q);
    println!("{:?}", r.problems);
    let e = rooftop_core::estimate(&r.scenario);
    println!("{:#?} {:#?} {:#?} {:?}", e.memory, e.fit, e.speed, e.caveats);
}
