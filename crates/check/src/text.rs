//! Numbers and sizes in text.

/// MiB of one unit, by what follows a number.
const UNITS: [(&str, f64); 12] = [
    ("kib", 1.0 / 1024.0),
    ("kb", 1.0 / 1024.0),
    ("mib", 1.0),
    ("mb", 1.0),
    ("gib", 1024.0),
    ("gb", 1024.0),
    ("tib", 1_048_576.0),
    ("tb", 1_048_576.0),
    ("k", 1.0 / 1024.0),
    ("m", 1.0),
    ("g", 1024.0),
    ("b", 1.0 / 1_048_576.0),
];

/// The number at the beginning of a text, and what follows it: "1,234.5 t/s".
pub fn leading(text: &str) -> Option<(f64, &str)> {
    let text = text.trim_start();
    let mut end = 0;
    for (at, c) in text.char_indices() {
        let digit_follows =
            text.get(at + 1..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        match c {
            '0'..='9' => end = at + 1,
            '-' if at == 0 && digit_follows => {}
            '.' | ',' if at > 0 && digit_follows => {}
            _ => break,
        }
    }
    let digits: String = text.get(..end)?.chars().filter(|c| *c != ',').collect();
    let number = digits.parse::<f64>().ok().filter(|number| number.is_finite())?;
    Some((number, text.get(end..)?))
}

/// What follows a key: behind `=`, `:`, quotes, brackets and blanks.
pub fn after<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(key)?;
    Some(rest.trim_start_matches([' ', '\t', '=', ':', '"', '\'', '(', '[', '`', '~']))
}

/// The number behind a key.
pub fn number_after(text: &str, key: &str) -> Option<f64> {
    leading(after(text, key)?).map(|(number, _)| number)
}

/// The number just before a key: 45.6 in "45.6 tokens per second".
pub fn number_before(text: &str, key: &str) -> Option<f64> {
    let (before, _) = text.split_once(key)?;
    let before = before.trim_end_matches([' ', '\t', '(', '"']);
    let start = before
        .char_indices()
        .rev()
        .take_while(|(_, c)| c.is_ascii_digit() || matches!(c, '.' | ','))
        .last()
        .map(|(at, _)| at)?;
    leading(before.get(start..)?).map(|(number, _)| number)
}

/// A size at the beginning of a text, MiB, and what follows.
pub fn leading_size(text: &str) -> Option<(f64, &str)> {
    let (number, rest) = leading(text)?;
    let rest = rest.trim_start();
    let unit: String = rest.chars().take(3).collect::<String>().to_ascii_lowercase();
    let (name, mib) = UNITS.iter().find(|(name, _)| {
        let ends =
            unit.get(name.len()..).is_none_or(|more| !more.starts_with(|c: char| c.is_ascii_alphabetic()));
        unit.starts_with(name) && ends
    })?;
    Some((number * mib, rest.get(name.len()..).unwrap_or_default()))
}

/// The size behind a key, MiB.
pub fn size_after(text: &str, key: &str) -> Option<f64> {
    leading_size(after(text, key)?).map(|(size, _)| size)
}

/// The value of `key=value` or `key="some value"`.
pub fn value_of<'a>(line: &'a str, key: &str) -> Option<&'a str> {
    let mut rest = line;
    loop {
        let at = rest.find(key)?;
        let before = rest.get(..at)?;
        let behind = rest.get(at + key.len()..)?;
        if let Some(value) = behind.strip_prefix('=')
            && !before.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '.' || c == '_')
        {
            return Some(match value.strip_prefix('"') {
                Some(quoted) => quoted.split('"').next().unwrap_or_default(),
                None => value.split_whitespace().next().unwrap_or_default(),
            });
        }
        rest = behind;
    }
}

/// The sum of the sizes in a list such as `[22.0 GiB 22.0 GiB]`, MiB, and how many there are.
pub fn sizes_of(list: &str) -> (f64, u32) {
    let (mut sum, mut count) = (0.0, 0);
    let mut rest = list.trim_start_matches(['[', ' ']);
    while let Some((size, behind)) = leading_size(rest) {
        sum += size;
        count += 1;
        rest = behind.trim_start_matches([' ', ',']);
    }
    (sum, count)
}

/// The value of a flag in a command: behind a blank or `=`; the first of the names that is there.
pub fn flag<'a>(command: &'a str, names: &[&str]) -> Option<&'a str> {
    let mut words = command.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let word = word.trim_matches(['"', '`', '(', ',', ';']);
        for name in names {
            if word == *name {
                return words.peek().map(|value| value.trim_matches(['"', '`', ')', ',', ';']));
            }
            if let Some(value) = word.strip_prefix(name).and_then(|rest| rest.strip_prefix('=')) {
                return Some(value);
            }
        }
    }
    None
}

/// Whether a flag is in a command.
pub fn has_flag(command: &str, names: &[&str]) -> bool {
    command.split_whitespace().any(|word| names.contains(&word.trim_matches(['"', '`', '(', ')', ',', ';'])))
}

/// A whole number of a flag.
pub fn flag_number(command: &str, names: &[&str]) -> Option<f64> {
    let (number, rest) = leading(flag(command, names)?)?;
    Some(if rest.starts_with(['k', 'K']) { number * 1024.0 } else { number })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_programs_print_them() {
        assert_eq!(number_after("eval rate:            7.18 tokens/s", "eval rate"), Some(7.18));
        assert_eq!(number_after("GPU KV cache size: 150,745 tokens", "cache size"), Some(150_745.0));
        assert_eq!(
            number_before("(46.32 ms per token, 21.59 tokens per second)", " tokens per second"),
            Some(21.59)
        );
        assert_eq!(number_after("inf tokens", ""), None);
        assert_eq!(size_after("memory.required.full=\"11.0 GiB\"", "required.full"), Some(11264.0));
        assert_eq!(sizes_of("[22.0 GiB 22.0 GiB]"), (45056.0, 2));
        assert_eq!(
            value_of("layers.model=65 layers.offload=42 layers.split=\"\"", "layers.offload"),
            Some("42")
        );
        assert_eq!(flag_number("llama-server -c 64K -ngl=99", &["-c", "--ctx-size"]), Some(65536.0));
        assert_eq!(flag("llama-server -c 64K -ngl=99", &["-ngl"]), Some("99"));
    }
}
