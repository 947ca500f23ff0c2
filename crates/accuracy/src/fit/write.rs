//! The fitted coefficients as `data/coefficients.toml`.

use super::crowd;
use super::decode::quantization_on;
use super::left_out::{Evidence, Known, Wider};
use super::model::{Fits, Model};
use super::points::{Point, Task, kernels, on_matrix_units, recurrent};
use super::solver::Effects;
use super::{CURRENT_BUILD, REFERENCE_YEAR, decode};
use crate::predict::speed::Crowd;
use rooftop_core::speed::capped;
use std::collections::BTreeSet;
use std::fmt::Write;

const HEAD: &str = "\
# Coefficients of the speed model, written by `cargo xtask calibrate`; edits here are lost. Symbols are those of the
# method page. points and devices count what the fit of a family used: one card, no speculation. spread: four of five
# points of measured machines, left out of the fit, lay within ÷ and × this; spread_unmeasured: the same for machines
# left out. A family without an architecture stands for any other machine of its backend. wider: exponents of these factors
# for models with experts, and with more than 32,768 tokens behind: of decode, prefill, several sequences.
";

/// Effects of one task with their fitted values.
struct Fitted<'a> {
    effects: &'a Effects,
    values: &'a [f64],
}

impl Fitted<'_> {
    /// Sum of the effects that were fitted, of these names.
    fn sum(&self, names: &[String]) -> f64 {
        let values = names.iter().filter_map(|name| self.values.get(self.effects.find(name)?));
        values.sum()
    }

    /// The coefficient that some effects make up.
    fn factor(&self, names: &[String]) -> f64 {
        libm::exp(self.sum(names))
    }

    /// Coefficients of all names that begin so, by what follows.
    fn table(&self, prefix: &str) -> Vec<(String, f64)> {
        let names = self.effects.names().filter_map(|name| Some((name.strip_prefix(prefix)?, name)));
        names.map(|(short, name)| (short.to_owned(), self.factor(&[name.to_owned()]))).collect()
    }
}

/// A name with backend, and with architecture.
fn levels(name: &str, backend: &str, architecture: &str) -> [String; 3] {
    [name.to_owned(), format!("{name}/{backend}"), format!("{name}/{backend}/{architecture}")]
}

/// Three significant digits.
fn short(value: f64) -> f64 {
    format!("{value:.2e}").parse().unwrap_or(value)
}

/// The file.
pub fn toml(
    points: &[Point],
    model: &Model,
    fits: &Fits,
    (evidence, wider): (&[Known; 3], &Wider),
) -> String {
    let [decode, prefill, batch] = &model.effects;
    let [of_decode, of_prefill, of_batch] = &fits.tasks;
    let writer = Writer {
        points,
        decode: Fitted { effects: decode, values: of_decode },
        prefill: Fitted { effects: prefill, values: of_prefill },
        batch: Fitted { effects: batch, values: of_batch },
        crowd: fits.crowd,
        evidence,
        wider,
        out: String::from(HEAD),
    };
    writer.written().unwrap_or_default()
}

struct Writer<'a> {
    points: &'a [Point],
    decode: Fitted<'a>,
    prefill: Fitted<'a>,
    batch: Fitted<'a>,
    crowd: Crowd,
    evidence: &'a [Known; 3],
    wider: &'a Wider,
    out: String,
}

impl Writer<'_> {
    fn written(mut self) -> Result<String, std::fmt::Error> {
        self.fit()?;
        let backends: BTreeSet<&str> = self.points.iter().map(|point| point.run.backend).collect();
        for id in backends.iter().map(|backend| kernels(backend)).collect::<BTreeSet<_>>() {
            self.kernels(id)?;
        }
        let families: BTreeSet<(&str, &str)> = self.points.iter().map(Point::family).collect();
        for backend in backends {
            for (_, architecture) in families.iter().filter(|family| family.0 == backend) {
                self.family(backend, architecture)?;
            }
            self.family(backend, "")?;
        }
        let engines: BTreeSet<&str> = self.points.iter().map(|point| point.run.engine.as_str()).collect();
        for engine in engines {
            self.engine(engine)?;
        }
        self.graphs()?;
        self.variants()?;
        Ok(self.out)
    }

    fn fit(&mut self) -> std::fmt::Result {
        let months: BTreeSet<&str> =
            self.points.iter().map(|point| point.built.as_str()).filter(|month| month.len() == 7).collect();
        let dies: BTreeSet<&str> = self
            .points
            .iter()
            .map(|point| point.run.device.id)
            .filter(|id| decode::has_two_dies(id))
            .collect();
        let (first, last) = (months.first().unwrap_or(&""), months.last().unwrap_or(&""));
        writeln!(self.out, "\n[fit]\nsource = \"speed-fit\"\ndates = [{first:?}, {last:?}]")?;
        writeln!(self.out, "reference_year = {REFERENCE_YEAR:?}\ncurrent_build = {CURRENT_BUILD:?}")?;
        let crowded = || self.points.iter().filter(|point| crowd::is_about(point));
        let machines: BTreeSet<&str> = crowded().map(|point| point.run.device.id).collect();
        let (n_points, n_machines) = (crowded().count(), machines.len());
        let crowd = [self.crowd.exponent, self.crowd.slope].map(short);
        writeln!(self.out, "# From {n_points} first tokens among several on {n_machines} machines.")?;
        writeln!(self.out, "crowd = {crowd:?}")?;
        let factor = short(self.decode.factor(&["two-dies".to_owned()]));
        let dies: Vec<&str> = dies.into_iter().collect();
        writeln!(self.out, "\n[fit.two_dies]\ndecode = {factor:?}\ndevices = {dies:?}")?;
        let Wider { experts, deep } = self.wider;
        let [experts, deep] = [experts, deep].map(|exponents| exponents.map(short));
        writeln!(self.out, "\n[fit.wider]\nexperts = {experts:?}\ndeep = {deep:?}")
    }

    fn kernels(&mut self, id: &str) -> std::fmt::Result {
        let one = |name: &str| vec![format!("{name}/{id}")];
        let both = |name: &str| vec![name.to_owned(), format!("{name}/{id}")];
        let wide = |name: &str| if id == "server" { Vec::new() } else { both(name) };
        let units = if on_matrix_units(id) { "on_matrix_units = true\n" } else { "" };
        let kinds = ["convolution", "delta", "mamba"];
        let by_kind = |fitted: &Fitted, name: &str| -> Vec<(String, f64)> {
            let names = |kind: &str| [format!("{name}/{kind}"), format!("{name}/{kind}/{id}")];
            kinds.iter().map(|kind| ((*kind).to_owned(), fitted.factor(&names(kind)))).collect()
        };
        let (decode, prefill, batch) = (&self.decode, &self.prefill, &self.batch);
        let waste = capped(decode.factor(&one("window-waste")));
        let tables = [
            format!("[[kernels]]\nid = {id:?}\n{units}"),
            section(
                "kernels.decode",
                &[
                    ("experts", decode.factor(&both("experts"))),
                    ("expert_slope", decode.sum(&both("expert-slope"))),
                    ("expert_layers", decode.factor(&one("expert-layers"))),
                    ("plain_attention", decode.factor(&one("plain-attention"))),
                    ("wide_cache", decode.factor(&both("wide-cache"))),
                    ("latent", decode.factor(&both("latent"))),
                    ("window_waste", waste),
                    ("drift", decode.sum(&one("drift"))),
                    ("overhead_drift", decode.sum(&both("overhead-drift"))),
                ],
            ),
            factors("kernels.decode.quantizations", &decode.table(&format!("quantization/{id}/"))),
            factors("kernels.decode.compute", &decode.table(&format!("compute-class/{id}/"))),
            factors("kernels.decode.recurrent", &by_kind(decode, "recurrent")),
            section(
                "kernels.prefill",
                &[
                    ("experts", prefill.factor(&both("experts"))),
                    ("expert_slope", prefill.sum(&both("expert-slope"))),
                    ("expert_rows", prefill.factor(&both("expert-rows"))),
                    ("rows", prefill.factor(&both("rows"))),
                    ("bandwidth", prefill.factor(&both("bandwidth"))),
                    ("plain_attention", prefill.factor(&one("plain-attention"))),
                    ("wide_attention", prefill.factor(&wide("wide-attention"))),
                    ("latent", prefill.factor(&both("latent"))),
                ],
            ),
            factors("kernels.prefill.quantizations", &prefill.table(&format!("quantization/{id}/"))),
            factors("kernels.prefill.state_tokens", &by_kind(prefill, "state-tokens")),
            section(
                "kernels.batch",
                &[
                    ("experts", batch.factor(&one("experts"))),
                    ("sequence_us", batch.factor(&both("sequence"))),
                ],
            ),
        ];
        write!(self.out, "\n{}", tables.join("\n"))
    }

    fn family(&mut self, backend: &str, architecture: &str) -> std::fmt::Result {
        let at = |name: &str| levels(name, backend, architecture);
        let two = |name: &str| [name.to_owned(), format!("{name}/{backend}")];
        let nothing = Evidence::default();
        let evidence = |task: Task| {
            let known = self.evidence.get(task as usize);
            known.and_then(|known| known.get(&(backend, architecture))).unwrap_or(&nothing)
        };
        let (decode, prefill, batch) = (&self.decode, &self.prefill, &self.batch);
        let has_prefill = self.points.iter().any(|p| p.is_for(Task::Prefill) && p.run.backend == backend);
        let id = kernels(backend);
        // Formats that only several cards were measured with are as elsewhere.
        let own = decode.table(&quantization_on(id, "", architecture));
        let own: Vec<_> =
            own.into_iter().filter(|(_, factor)| short(*factor).total_cmp(&1.0).is_ne()).collect();
        let mut tables = vec![
            format!("[[family]]\nbackend = {backend:?}\narchitecture = {architecture:?}\nkernels = {id:?}\n"),
            section(
                "family.decode",
                &[
                    ("weights", decode.factor(&at("weights"))),
                    ("cache", decode.factor(&at("cache"))),
                    ("layer_us", decode.factor(&at("layer"))),
                    ("fixed_us", decode.factor(&two("fixed"))),
                    ("compute", decode.factor(&at("compute"))),
                    ("experts", decode.factor(&[format!("experts/{backend}/{architecture}")])),
                ],
            ),
            factors("family.decode.quantizations", &own),
            stands_on("family.decode.evidence", evidence(Task::Decode)),
        ];
        let cache = ["cache".to_owned(), format!("cache/{id}"), format!("cache/{backend}/{architecture}")];
        let drift = [format!("drift/{id}"), format!("drift/{backend}/{architecture}")];
        let mut compute = at("compute").to_vec();
        if id != "server" {
            compute.push(format!("compute-of/{architecture}"));
        }
        let compute = prefill.factor(&compute);
        if has_prefill {
            tables.push(section(
                "family.prefill",
                &[
                    ("compute", compute),
                    ("attention", prefill.factor(&at("attention"))),
                    ("layer_us", prefill.factor(&two("layer"))),
                    ("drift", prefill.sum(&drift)),
                ],
            ));
            tables.push(stands_on("family.prefill.evidence", evidence(Task::Prefill)));
        }
        tables.push(section(
            "family.batch",
            &[
                ("weights", batch.factor(&two("weights"))),
                ("cache", batch.factor(&cache)),
                ("layers", batch.factor(&two("layers"))),
                ("vector", batch.factor(&at("vector"))),
                ("matrix", compute * batch.factor(&at("matrix"))),
                ("drift", batch.sum(&drift)),
            ],
        ));
        tables.push(stands_on("family.batch.evidence", evidence(Task::Batch)));
        write!(self.out, "\n{}", tables.join("\n"))
    }

    fn engine(&mut self, id: &str) -> std::fmt::Result {
        let one = |name: &str| vec![format!("{name}/{id}")];
        let both = |name: &str| vec![name.to_owned(), format!("{name}/{id}")];
        let (decode, prefill, batch) = (&self.decode, &self.prefill, &self.batch);
        let waste =
            if decode::has_own_windows(id) { capped(decode.factor(&one("window-waste"))) } else { 0.0 };
        let figures = [
            ("overhead", decode.factor(&one("overhead"))),
            ("cache", decode.factor(&one("engine-cache"))),
            ("decode", decode.factor(&one("engine"))),
            ("batch", batch.factor(&one("engine"))),
            ("prefill", prefill.factor(&one("engine"))),
            ("prompt_us", prefill.factor(&both("prompt"))),
            ("window_waste", waste),
            ("prompt_share", batch.factor(&both("prompt-share"))),
        ];
        write!(self.out, "\n[[engine]]\nid = {id:?}\n{}", lines(&figures))
    }

    fn graphs(&mut self) -> std::fmt::Result {
        let is_recurrent: BTreeSet<&str> = rooftop_core::catalog::MODELS
            .iter()
            .filter(|m| m.recurrent.is_some())
            .map(|m| m.architecture)
            .collect();
        let fitted = self.decode.table("graph/");
        let known: BTreeSet<&str> =
            fitted.iter().map(|(name, _)| name.as_str()).chain(is_recurrent.iter().copied()).collect();
        for architecture in known {
            let factor = |effect: &str| self.decode.factor(&[format!("{effect}/{architecture}")]);
            let figures = lines(&[("decode", factor("graph")), ("cuda_mixture", factor("cuda-mixture"))]);
            write!(self.out, "\n[[graph]]\narchitecture = {architecture:?}\n{figures}")?;
            if is_recurrent.contains(architecture) {
                writeln!(self.out, "recurrent = {:?}", recurrent(architecture))?;
            }
        }
        Ok(())
    }

    fn variants(&mut self) -> std::fmt::Result {
        for (id, prefill) in self.prefill.table("variant/") {
            let attention = self.prefill.factor(&[format!("variant-attention/{id}")]);
            let experts = self.prefill.factor(&[format!("variant-experts/{id}")]);
            let decode = self.decode.factor(&[decode::variant_of(&id)]);
            let figures = lines(&[
                ("decode", decode),
                ("prefill", prefill),
                ("experts", experts),
                ("attention", attention),
            ]);
            write!(self.out, "\n[[variant]]\nid = {id:?}\n{figures}")?;
        }
        Ok(())
    }
}

fn lines(figures: &[(&str, f64)]) -> String {
    let lines: Vec<String> =
        figures.iter().map(|(name, value)| format!("{name} = {:?}\n", short(*value))).collect();
    lines.concat()
}

fn section(name: &str, figures: &[(&str, f64)]) -> String {
    format!("[{name}]\n{}", lines(figures))
}

fn factors(name: &str, table: &[(String, f64)]) -> String {
    let figures: Vec<(&str, f64)> = table.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    section(name, &figures)
}

fn stands_on(name: &str, evidence: &Evidence) -> String {
    let Evidence { points, devices, spread, spread_unmeasured } = evidence;
    let spreads = lines(&[("spread", *spread), ("spread_unmeasured", *spread_unmeasured)]);
    format!("[{name}]\npoints = {points}\ndevices = {devices:?}\n{spreads}")
}
