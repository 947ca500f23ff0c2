//! Every text of `fuzz/corpus/`: what was once found, and what a search begins with.

use rooftop_hostile::CHECKS;
use std::fs;
use std::path::Path;

#[test]
fn every_text_of_the_corpus_is_answered() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus");
    for (target, check) in CHECKS {
        let mut texts = 0;
        for entry in fs::read_dir(corpus.join(target)).unwrap() {
            let path = entry.unwrap().path();
            let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
            let answer = check(&text);
            assert_eq!(answer, Ok(()), "{}", path.display());
            texts += 1;
        }
        assert!(texts > 0, "{target} has no corpus");
    }
}
