//! Tensors of a model, one line for those of one shape: names, shape, layers.
//!
//! `attn_k attn_v 4096x1024 0-31`: in each of the layers 0 to 31 two tensors with rows of 4096 weights, 1024 rows each.
//! A third factor counts experts, or heads of MLA. Without layers a tensor stands once. Layers are numbers and ranges
//! with commas between, a range may go in steps: `3-47/4`. `0-47 but 3-47/4` leaves some out. Names are those of GGUF
//! files without `.weight`; `unlisted` stands for parameters whose tensors are not known.

use serde::Deserialize;

/// One line.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "String")]
pub struct Tensors {
    pub names: Vec<String>,
    /// Length of a row, rows, experts.
    pub shape: Vec<u64>,
    /// A bit for each layer; outside the layers the first one.
    pub layers: u128,
}

schema_as_written!(Tensors, String);

impl Tensors {
    /// Whether a tensor of this name is among them.
    pub fn has(&self, name: &str) -> bool {
        self.names.iter().any(|it| it == name)
    }

    /// Parameters of all of them.
    pub fn params(&self) -> u64 {
        self.shape.iter().product::<u64>() * u64::from(self.layers.count_ones()) * self.names.len() as u64
    }
}

impl TryFrom<String> for Tensors {
    type Error = String;

    fn try_from(line: String) -> Result<Self, String> {
        let mut names = Vec::new();
        let mut words = line.split(' ');
        let shape = loop {
            let Some(word) = words.next() else {
                return Err(format!("`{line}`: no shape such as 4096x1024"));
            };
            if word.starts_with(|first: char| first.is_ascii_digit()) {
                break word;
            }
            if role(word).is_none() {
                return Err(format!("`{line}`: there is no tensor `{word}`"));
            }
            names.push(word.to_owned());
        };
        let numbers = shape.split('x').map(str::parse::<u64>).collect::<Result<Vec<_>, _>>();
        let shape =
            numbers.map_err(|_| format!("`{line}`: shape `{shape}`; allowed: 4096x1024 or 4096x1024x8"))?;
        if names.is_empty() || !(2..=3).contains(&shape.len()) || shape.contains(&0) {
            return Err(format!("`{line}`: allowed: names, a shape of two or three factors, layers"));
        }
        let layers = match words.collect::<Vec<_>>().as_slice() {
            [] => Some(1),
            [all] => set(all),
            [all, "but", out] => set(all).zip(set(out)).map(|(all, out)| all & !out),
            _ => None,
        };
        let layers =
            layers.ok_or_else(|| format!("`{line}`: layers; allowed: 0-3,5 or 3-47/4 or 0-47 but 3-47/4"))?;
        Ok(Self { names, shape, layers })
    }
}

/// `0-3,5,7-21/2`
fn set(text: &str) -> Option<u128> {
    let number = |text: &str| text.parse::<u32>().ok().filter(|&number| number < u128::BITS);
    let mut layers = 0;
    for part in text.split(',') {
        let (range, step) = part.split_once('/').unwrap_or((part, "1"));
        let (from, to) = range.split_once('-').unwrap_or((range, range));
        let (from, to, step) = (number(from)?, number(to)?, number(step)?);
        if from > to || step == 0 {
            return None;
        }
        for layer in (from..=to).step_by(step as usize) {
            layers |= 1_u128 << layer;
        }
    }
    Some(layers)
}

/// What a tensor of this name does, as a variant of the core's `Role`.
pub fn role(name: &str) -> Option<&'static str> {
    Some(match name {
        "token_embd" => "TokenEmbedding",
        "per_layer_token_embd" => "LayerEmbedding",
        "output" => "Output",
        "attn_qkv" => "FusedQkv",
        "attn_kv_b" => "FusedKv",
        "attn_q" => "Query",
        // The rules look for `attn_k.weight` anywhere in a name.
        "attn_k" | "indexer.attn_k" => "Key",
        "attn_v" => "Value",
        "attn_output" => "AttentionOutput",
        "attn_q_a" | "attn_q_b" | "attn_kv_a_mqa" | "attn_k_b" | "attn_v_b" | "attn_gate"
        | "attn_output_a" | "compress_kv" | "compress_gate" | "indexer.attn_q_b" | "indexer.proj"
        | "indexer.gate" | "indexer.kv" => "OtherAttention",
        "ffn_up" => "Up",
        "ffn_gate" => "Gate",
        "ffn_down" => "Down",
        "ffn_up_exps" => "ExpertUp",
        "ffn_gate_exps" | "ffn_gate_up_exps" => "ExpertGate",
        "ffn_down_exps" => "ExpertDown",
        "ffn_up_exps.bias" | "ffn_gate_exps.bias" | "ffn_down_exps.bias" => "ExpertBias",
        "ffn_up_shexp" => "SharedUp",
        "ffn_gate_shexp" => "SharedGate",
        "ffn_down_shexp" => "SharedDown",
        "ffn_gate_inp" => "Router",
        "per_layer_model_proj"
        | "altup_proj"
        | "altup_unembd_proj"
        | "altup_router"
        | "laurel_l"
        | "laurel_r" => "Kept16",
        "inp_gate"
        | "proj"
        | "ffn_latent_down"
        | "ffn_latent_up"
        | "nextn.eh_proj"
        | "nextn.embed_tokens"
        | "nextn.shared_head_head"
        | "ple_key"
        | "ple_value"
        | "unlisted" => "Other",
        _ if name.starts_with("hc_") => "Streams",
        _ if name.starts_with("ssm_") || name.starts_with("shortconv.") => "Recurrent",
        _ => return None,
    })
}
