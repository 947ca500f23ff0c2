//! Putting things in order.

use core::cmp::Ordering;

/// Sorts some hundred things at most; equals keep their order. The standard library's sorts are made for millions and are
/// 2 to 4 KB of wasm for every type they sort, this one is a tenth of that.
pub fn sort_few<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    for end in 1..items.len() {
        let mut at = end;
        while let Some([before, it]) = at.checked_sub(1).and_then(|before| items.get(before..=at)) {
            if compare(before, it) != Ordering::Greater {
                break;
            }
            items.swap(at - 1, at);
            at -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::sort_few;

    #[test]
    fn equals_keep_their_order() {
        let mut items = [(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd'), (0, 'e')];
        sort_few(&mut items, |a, b| a.0.cmp(&b.0));
        assert_eq!(items, [(0, 'e'), (1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
        sort_few::<u8>(&mut [], Ord::cmp);
    }
}
