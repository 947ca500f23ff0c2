//! Memory of video timelines and of 3D scenes: arithmetic with assumptions that can all be changed. No speeds.

use crate::Scenario;
use crate::catalog::{Device, Figure, MemoryOption, Record, studio as assumed};
use crate::question::form::{Field, Question, Refusal, figure, flag, one_of, whole};
use crate::units::Bytes;
use serde::Serialize;

/// What is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Work {
    /// A timeline of video.
    Video,
    /// A 3D scene that is rendered.
    Scene,
}

/// A question about video or 3D.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Studio {
    /// Which of the two.
    pub work: Work,
    /// Width of a frame or of the picture rendered, pixels.
    pub width: u32,
    /// Height, pixels.
    pub height: u32,
    /// Channels of a pixel: 3 for RGB, 4 with alpha.
    pub channels: u32,
    /// Bits of a channel in the working format: 16 for half floats.
    pub working_bits: u32,
    /// Streams decoded at once.
    pub streams: u32,
    /// Frames a second.
    pub frame_rate: f64,
    /// Seconds of finished frames kept.
    pub cached_seconds: f64,
    /// Frames decoded ahead, for each stream.
    pub frames_ahead: u32,
    /// Frames on both sides that temporal denoising looks at; 0 without.
    pub denoise_radius: u32,
    /// Nodes of effects whose results are held.
    pub effects: u32,
    /// Textures.
    pub textures: u32,
    /// Length of a side, pixels.
    pub texture_side: u32,
    /// Channels of a texture.
    pub texture_channels: u32,
    /// Bits of a channel.
    pub texture_bits: u32,
    /// How many times smaller compression makes them; 1 without.
    pub compression: f64,
    /// Smaller copies for the distance: a third more.
    pub mip_chain: bool,
    /// Triangles in the scene's distinct meshes, millions.
    pub million_triangles: f64,
    /// Each level of subdivision makes four of one.
    pub subdivision: u32,
    /// Bytes of a triangle with its share of vertices and attributes.
    pub triangle_bytes: f64,
    /// Bytes of a triangle in the structure that rays search.
    pub structure_bytes: f64,
    /// Instances of meshes, millions.
    pub million_instances: f64,
    /// Bytes of an instance: a matrix and its place in the structure.
    pub instance_bytes: f64,
    /// Voxels of volumes, millions.
    pub million_voxels: f64,
    /// Bytes of a voxel.
    pub voxel_bytes: f64,
    /// Render passes held in 32-bit floats with four channels.
    pub passes: u32,
    /// Denoising after rendering.
    pub denoise: bool,
    /// Program, driver and display, GB.
    pub base_gb: f64,
}

impl Default for Studio {
    fn default() -> Self {
        let count = |figure: &Figure<f64>| figure.value as u32;
        Self {
            work: Work::Video,
            width: count(&assumed::WIDTH),
            height: count(&assumed::HEIGHT),
            channels: count(&assumed::CHANNELS),
            working_bits: count(&assumed::WORKING_BITS),
            streams: count(&assumed::STREAMS),
            frame_rate: assumed::FRAME_RATE.value,
            cached_seconds: assumed::CACHED_SECONDS.value,
            frames_ahead: count(&assumed::FRAMES_AHEAD),
            denoise_radius: count(&assumed::DENOISE_RADIUS),
            effects: count(&assumed::EFFECTS),
            textures: count(&assumed::TEXTURES),
            texture_side: count(&assumed::TEXTURE_SIDE),
            texture_channels: count(&assumed::TEXTURE_CHANNELS),
            texture_bits: count(&assumed::TEXTURE_BITS),
            compression: assumed::COMPRESSION.value,
            mip_chain: false,
            million_triangles: assumed::MILLION_TRIANGLES.value,
            subdivision: count(&assumed::SUBDIVISION),
            triangle_bytes: assumed::TRIANGLE_BYTES.value,
            structure_bytes: assumed::STRUCTURE_BYTES.value,
            million_instances: assumed::MILLION_INSTANCES.value,
            instance_bytes: assumed::INSTANCE_BYTES.value,
            million_voxels: assumed::MILLION_VOXELS.value,
            voxel_bytes: assumed::VOXEL_BYTES.value,
            passes: count(&assumed::PASSES),
            denoise: true,
            base_gb: assumed::BASE_GB.value,
        }
    }
}

const SIDE: u32 = 65_536;
const MANY: u32 = 1_000_000;

impl Work {
    const ALL: [Self; 2] = [Self::Video, Self::Scene];

    const fn id(self) -> &'static str {
        match self {
            Self::Video => "video",
            Self::Scene => "scene",
        }
    }
}

impl Question for Studio {
    fn fields(&self) -> Vec<Field> {
        let whole = |id, value: u32, most| Field::number(id, f64::from(value), 0, most);
        let mut fields = vec![
            Field::choice("work", self.work.id(), Work::ALL.map(Work::id)),
            Field::number("width", f64::from(self.width), 1, SIDE),
            Field::number("height", f64::from(self.height), 1, SIDE),
        ];
        fields.extend(match self.work {
            Work::Video => vec![
                whole("streams", self.streams, 100),
                Field::number("frame-rate", self.frame_rate, 1, 1000),
                Field::number("cached-seconds", self.cached_seconds, 0, 3600),
                whole("denoise-radius", self.denoise_radius, 100),
                whole("effects", self.effects, 1000),
                Field::number("channels", f64::from(self.channels), 1, 8),
                Field::number("working-bits", f64::from(self.working_bits), 8, 32),
                whole("frames-ahead", self.frames_ahead, 1000),
            ],
            Work::Scene => vec![
                Field::number("million-triangles", self.million_triangles, 0, MANY),
                whole("subdivision", self.subdivision, 6),
                Field::number("million-instances", self.million_instances, 0, MANY),
                whole("textures", self.textures, MANY),
                Field::number("texture-side", f64::from(self.texture_side), 1, SIDE),
                Field::number("million-voxels", self.million_voxels, 0, MANY),
                Field::number("texture-channels", f64::from(self.texture_channels), 1, 8),
                Field::number("texture-bits", f64::from(self.texture_bits), 1, 32),
                Field::number("compression", self.compression, 1, 100),
                Field::flag("mip-chain", self.mip_chain),
                Field::number("triangle-bytes", self.triangle_bytes, 1, 10_000),
                Field::number("structure-bytes", self.structure_bytes, 0, 10_000),
                Field::number("instance-bytes", self.instance_bytes, 0, 10_000),
                Field::number("voxel-bytes", self.voxel_bytes, 0, 1000),
                whole("passes", self.passes, 1000),
                Field::flag("denoise", self.denoise),
            ],
        });
        fields.push(Field::number("base-gb", self.base_gb, 0, 1000));
        fields
    }

    fn set(&mut self, field: &str, to: &str) -> Result<(), Refusal> {
        match field {
            "work" => self.work = one_of(to, &Work::ALL, Work::id)?,
            "width" => self.width = whole(to, 1, SIDE)?,
            "height" => self.height = whole(to, 1, SIDE)?,
            "streams" => self.streams = whole(to, 0, 100)?,
            "frame-rate" => self.frame_rate = figure(to, 1, 1000)?,
            "cached-seconds" => self.cached_seconds = figure(to, 0, 3600)?,
            "denoise-radius" => self.denoise_radius = whole(to, 0, 100)?,
            "effects" => self.effects = whole(to, 0, 1000)?,
            "channels" => self.channels = whole(to, 1, 8)?,
            "working-bits" => self.working_bits = whole(to, 8, 32)?,
            "frames-ahead" => self.frames_ahead = whole(to, 0, 1000)?,
            "million-triangles" => self.million_triangles = figure(to, 0, MANY)?,
            "subdivision" => self.subdivision = whole(to, 0, 6)?,
            "million-instances" => self.million_instances = figure(to, 0, MANY)?,
            "textures" => self.textures = whole(to, 0, MANY)?,
            "texture-side" => self.texture_side = whole(to, 1, SIDE)?,
            "million-voxels" => self.million_voxels = figure(to, 0, MANY)?,
            "texture-channels" => self.texture_channels = whole(to, 1, 8)?,
            "texture-bits" => self.texture_bits = whole(to, 1, 32)?,
            "compression" => self.compression = figure(to, 1, 100)?,
            "mip-chain" => self.mip_chain = flag(to)?,
            "triangle-bytes" => self.triangle_bytes = figure(to, 1, 10_000)?,
            "structure-bytes" => self.structure_bytes = figure(to, 0, 10_000)?,
            "instance-bytes" => self.instance_bytes = figure(to, 0, 10_000)?,
            "voxel-bytes" => self.voxel_bytes = figure(to, 0, 1000)?,
            "passes" => self.passes = whole(to, 0, 1000)?,
            "denoise" => self.denoise = flag(to)?,
            "base-gb" => self.base_gb = figure(to, 0, 1000)?,
            _ => {}
        }
        Ok(())
    }
}

/// A part of the memory.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// Kebab-case; the page has the words.
    pub name: &'static str,
    /// How it is computed.
    pub formula: &'static str,
    /// Its size.
    pub size: Bytes,
}

/// Every part of the memory of a question.
pub fn studio(question: &Studio) -> Vec<Part> {
    let parts = match question.work {
        Work::Video => video(question),
        Work::Scene => scene(question),
    };
    let base = part("program", "program, driver and display", Bytes::from_gib(question.base_gb));
    parts.into_iter().chain([base]).collect()
}

fn part(name: &'static str, formula: &'static str, size: Bytes) -> Part {
    Part { name, formula, size }
}

/// A machine with its memory, and what its GPU may use of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// The machine.
    pub device: &'static Device,
    /// Its memory, as on the box.
    pub memory: MemoryOption,
    /// What the GPU may use under the machine's usual system.
    pub budget: Bytes,
}

/// Machines to compare with: cards of laptops and desktops, and unified memory.
pub fn rooms() -> Vec<Room> {
    const MACHINES: [(&str, u32); 9] = [
        ("rtx-5060-laptop", 8),
        ("rtx-4080-laptop", 12),
        ("rtx-5080-laptop", 16),
        ("rtx-5090-laptop", 24),
        ("rtx-5090", 32),
        ("rtx-spark-n1x-675", 64),
        ("rtx-spark-n1x-675", 128),
        ("apple-m4-max-40", 64),
        ("apple-m4-max-40", 128),
    ];
    let room = |(id, label): (&str, u32)| {
        let device = Device::find(id)?;
        let memory = *device.memory.iter().find(|option| option.label == label)?;
        let scenario = Scenario::default().with_device(device).with_memory(memory);
        let scenario = Scenario { os: device.usual_os(), ..scenario };
        Some(Room { device, memory, budget: crate::fit(&scenario).budget })
    };
    MACHINES.into_iter().filter_map(room).collect()
}

/// One frame in the working format.
pub fn frame(question: &Studio) -> Bytes {
    let pixels = f64::from(question.width) * f64::from(question.height);
    Bytes::new(pixels * f64::from(question.channels) * f64::from(question.working_bits) / 8.0)
}

fn video(question: &Studio) -> Vec<Part> {
    let frame = frame(question);
    let streams = f64::from(question.streams);
    let window =
        if question.denoise_radius > 0 { f64::from(question.denoise_radius) * 2.0 + 1.0 } else { 0.0 };
    vec![
        part(
            "decoded",
            "streams × frames ahead × frame",
            frame * (streams * f64::from(question.frames_ahead)),
        ),
        part(
            "cached",
            "cached seconds × frames a second × frame",
            frame * (question.cached_seconds * question.frame_rate),
        ),
        part("denoising", "streams × (2 × radius + 1) × frame", frame * (streams * window)),
        part("effects", "results of effects × frame", frame * f64::from(question.effects)),
        part("display", "3 frames on their way to the screen", frame * 3.0),
    ]
}

fn scene(question: &Studio) -> Vec<Part> {
    let side = f64::from(question.texture_side);
    let texel = f64::from(question.texture_channels) * f64::from(question.texture_bits) / 8.0;
    let chain = if question.mip_chain { 4.0 / 3.0 } else { 1.0 };
    let textures = f64::from(question.textures) * side * side * texel * chain / question.compression;
    let finer = f64::from(1_u32 << (2 * question.subdivision.min(6)));
    let triangles = question.million_triangles * 1e6 * finer;
    let pixels = f64::from(question.width) * f64::from(question.height);
    // Colour, albedo and normal go in, a picture and what is between them come out, each with four 32-bit channels.
    let denoiser = if question.denoise { pixels * 16.0 * 8.0 } else { 0.0 };
    vec![
        part(
            "textures",
            "textures × side² × channels × bits ÷ 8 × 4⁄3 with a mip chain ÷ compression",
            Bytes::new(textures),
        ),
        part(
            "geometry",
            "triangles × 4^subdivision × bytes",
            Bytes::new(triangles * question.triangle_bytes),
        ),
        part(
            "structure",
            "triangles × 4^subdivision × bytes",
            Bytes::new(triangles * question.structure_bytes),
        ),
        part(
            "instances",
            "instances × bytes",
            Bytes::new(question.million_instances * 1e6 * question.instance_bytes),
        ),
        part("volumes", "voxels × bytes", Bytes::new(question.million_voxels * 1e6 * question.voxel_bytes)),
        part(
            "passes",
            "passes × width × height × 16 bytes",
            Bytes::new(f64::from(question.passes) * pixels * 16.0),
        ),
        part("denoiser", "8 × width × height × 16 bytes", Bytes::new(denoiser)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_of_8k_in_half_floats_is_283_mb() {
        // 8192 × 4320 pixels × 4 channels × 2 bytes.
        assert!((frame(&Studio::default()).get() - 283_115_520.0).abs() < 1.0);
    }

    #[test]
    fn a_mip_chain_is_a_third_more() {
        let size = |mip_chain| studio(&Studio { work: Work::Scene, mip_chain, ..Studio::default() })[0].size;
        assert!((size(true) / size(false) - 4.0 / 3.0).abs() < 1e-12);
    }
}
