//! What makes a module smaller besides its code: short names for its imports (wasm-bindgen's own end in sixteen digits of a hash,
//! which no compression shortens, and are written twice), and a script without the comments that its types have.

use anyhow::{Context, Result, bail};
use std::path::Path;
use walrus::ModuleConfig;

/// Numbers what the module imports, in the wasm and in the script that provides it, and leaves comments out of the script.
pub fn shrink(script: &Path, wasm: &Path) -> Result<()> {
    let mut text = std::fs::read_to_string(script)?;
    let mut config = ModuleConfig::new();
    let mut module =
        config.generate_name_section(false).generate_producers_section(false).parse_file(wasm)?;
    for (nth, import) in module.imports.iter_mut().enumerate() {
        text = replaced_once(&text, &import.name, &format!("_{nth}"))
            .with_context(|| format!("in {}", script.display()))?;
        import.name = format!("_{nth}");
    }
    std::fs::write(script, without_comments(&text))?;
    module.emit_wasm_file(wasm)
}

/// A script without the comments that begin a line with `/**`.
fn without_comments(text: &str) -> String {
    let mut within = false;
    let mut kept = String::new();
    for line in text.lines() {
        within |= line.trim_start().starts_with("/**");
        if !within {
            kept += line;
            kept.push('\n');
        }
        within &= !line.ends_with("*/");
    }
    kept
}

fn replaced_once(text: &str, name: &str, short: &str) -> Result<String> {
    match text.split_once(name) {
        Some((before, after)) if !after.contains(name) => Ok([before, short, after].concat()),
        Some(_) => bail!("{name} is named more than once"),
        None => bail!("{name} is named nowhere"),
    }
}

#[cfg(test)]
mod tests {
    use super::{replaced_once, without_comments};

    #[test]
    fn comments_of_functions_are_left_out() {
        let text = "/* @ts-self-types */\n\n/**\n * What it does.\n */\nexport function a() {\n    /** Short. */\n    b();\n}\n";
        assert_eq!(without_comments(text), "/* @ts-self-types */\n\nexport function a() {\n    b();\n}\n");
    }

    #[test]
    fn a_name_is_replaced_where_it_is_unambiguous() {
        let text = "{ __wbg_key_76: function() {} }";
        assert_eq!(replaced_once(text, "__wbg_key_76", "_0").ok().as_deref(), Some("{ _0: function() {} }"));
        assert!(replaced_once(text, "function", "_0").is_ok());
        assert!(replaced_once(text, "__wbg_value_df", "_0").is_err());
        assert!(replaced_once("__wbg_key_76, __wbg_key_76", "__wbg_key_76", "_0").is_err());
    }
}
