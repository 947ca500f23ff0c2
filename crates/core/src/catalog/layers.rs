//! Sets of layers as bits, and the rules that pick some of them by number.

/// The first `count`.
pub fn first(count: u32) -> u128 {
    if count >= u128::BITS { u128::MAX } else { (1 << count) - 1 }
}

/// Every third layer, from the first on.
const THIRDS: u128 = (u128::MAX >> 2) / 0b111;

/// About half of `n`: llama.cpp's `use_more_bits`. The first and the last eighth, and every third between.
pub fn more(n: u32) -> u128 {
    let eighth = n / 8;
    let tail = 7 * n / 8;
    let between = THIRDS.checked_shl(eighth + 2).map_or(0, |thirds| thirds & first(tail));
    first(eighth) | (first(n) & !first(tail)) | between
}

/// Of the layers in `within`, those whose rank among them is in `ranks`.
pub fn ranked(ranks: u128, within: u128) -> u128 {
    // Every layer from the first on: the rank is the number of the layer.
    if within & within.wrapping_add(1) == 0 {
        return ranks & within;
    }
    let mut picked = 0;
    let mut rest = within;
    let mut rank = ranks;
    while rest != 0 && rank != 0 {
        let lowest = rest & rest.wrapping_neg();
        if rank & 1 == 1 {
            picked |= lowest;
        }
        rest ^= lowest;
        rank >>= 1;
    }
    picked
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rule as llama.cpp writes it.
    fn has_more(i: u32, n: u32) -> bool {
        i < n / 8 || i >= 7 * n / 8 || (i - n / 8) % 3 == 2
    }

    #[test]
    fn more_is_llama_cpps_rule() {
        for n in 1..=128 {
            for i in 0..n {
                assert_eq!(more(n) >> i & 1 == 1, has_more(i, n), "{i} of {n}");
            }
        }
    }

    #[test]
    fn ranks_count_the_layers_that_are_there() {
        assert_eq!(ranked(0b101, 0b1111), 0b101);
        assert_eq!(ranked(0b101, 0b110_1000), 0b100_1000);
        assert_eq!(ranked(first(200), u128::MAX), u128::MAX);
    }
}
