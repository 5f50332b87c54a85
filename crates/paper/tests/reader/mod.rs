// SPDX-License-Identifier: EUPL-1.2
//! Reads a poster back: its text, its pages, its type, and the code as a telephone sees it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use hayro::{
    RenderCache, RenderSettings,
    hayro_interpret::{
        BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache, InterpreterSettings, Paint,
        PathDrawMode, SoftMask, font::Glyph, interpret_page,
    },
    hayro_syntax::Pdf,
    vello_cpu::{
        color::palette::css::WHITE,
        kurbo::{Affine, BezPath, Rect},
    },
};
use std::sync::Arc;

fn open(pdf: &[u8]) -> Pdf {
    Pdf::new(Arc::new(pdf.to_vec())).unwrap()
}

/// Width and height of each page, in points.
pub fn sizes(pdf: &[u8]) -> Vec<(f32, f32)> {
    open(pdf).pages().iter().map(|page| page.render_dimensions()).collect()
}

/// Listens to the letters as they are drawn.
#[derive(Default)]
struct Ear {
    heard: String,
    last: Option<(f64, f64)>,
}

impl<'a> Device<'a> for Ear {
    fn set_soft_mask(&mut self, _: Option<SoftMask<'a>>) {}
    fn set_blend_mode(&mut self, _: BlendMode) {}
    fn draw_path(&mut self, _: &BezPath, _: Affine, _: &Paint<'a>, _: &PathDrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'a, '_>, _: Affine) {}
    fn pop_clip_path(&mut self) {}
    fn pop_transparency_group(&mut self) {}

    fn draw_glyph(&mut self, glyph: &Glyph<'a>, at: Affine, _: Affine, _: &Paint<'a>, _: &GlyphDrawMode) {
        use hayro::hayro_interpret::hayro_cmap::BfString;
        let place = at.translation();
        // Another line is another word.
        if self.last.is_some_and(|(_, y)| (y - place.y).abs() > 2.0) {
            self.heard.push(' ');
        }
        self.last = Some((place.x, place.y));
        match glyph.as_unicode() {
            Some(BfString::Char(letter)) => self.heard.push(letter),
            Some(BfString::String(letters)) => self.heard.push_str(&letters),
            None => {}
        }
    }
}

/// The text of the file, in the order it is told.
pub fn text_of(pdf: &[u8]) -> String {
    let pdf = open(pdf);
    let mut ear = Ear::default();
    let cache = InterpreterCache::new();
    for page in pdf.pages().iter() {
        let (width, height) = page.render_dimensions();
        let area = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
        let mut context = Context::new(Affine::IDENTITY, area, &cache, page.xref(), InterpreterSettings::default());
        interpret_page(page, &mut context, &mut ear);
    }
    ear.heard
}

/// What a telephone reads that looks at the printed page.
pub fn code_on(pdf: &[u8]) -> String {
    let pdf = open(pdf);
    let settings = RenderSettings { x_scale: 2.0, y_scale: 2.0, bg_color: WHITE, ..RenderSettings::default() };
    let page = &pdf.pages()[0];
    let drawn = hayro::render(page, &RenderCache::new(), &InterpreterSettings::default(), &settings);
    let (width, height) = (usize::from(drawn.width()), usize::from(drawn.height()));
    let dots = drawn.data_as_u8_slice();
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
        let dot = (y * width + x) * 4;
        u8::try_from((u32::from(dots[dot]) + u32::from(dots[dot + 1]) + u32::from(dots[dot + 2])) / 3).unwrap()
    });
    let found = picture.detect_grids();
    assert_eq!(found.len(), 1, "one code on the page");
    found[0].decode().unwrap().1
}

/// Typefaces that the file names without holding them.
pub fn fonts_outside(pdf: &[u8]) -> Vec<String> {
    use hayro::hayro_syntax::object::{Name, Object};
    let pdf = open(pdf);
    let mut outside = Vec::new();
    for object in pdf.objects() {
        let Object::Dict(dict) = object else { continue };
        let kind = dict.get::<Name<'_>>(b"Type".as_slice());
        if kind.is_some_and(|kind| &*kind == b"FontDescriptor") {
            let held = [b"FontFile".as_slice(), b"FontFile2", b"FontFile3"].iter().any(|key| dict.contains_key(*key));
            if !held {
                outside.push(format!("{:?}", dict.get::<Name<'_>>(b"FontName".as_slice())));
            }
        }
    }
    outside
}
