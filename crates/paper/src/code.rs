// SPDX-License-Identifier: EUPL-1.2
//! Codes that a telephone reads (QR, ISO/IEC 18004), as lines that print sharp at any size.

use crate::PaperError;
use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write;

/// White around the code that readers need, in modules.
const QUIET: usize = 4;

/// A code that leads to an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    side: usize,
    dark: Vec<bool>,
}

impl Code {
    /// The code of a text. A quarter of it may be torn, dirty or under a pin and it is still read.
    ///
    /// # Errors
    /// [`PaperError::TooLong`] for a text beyond some 1,600 letters.
    pub fn of(text: &str) -> Result<Self, PaperError> {
        let code = QrCode::with_error_correction_level(text, EcLevel::Q)
            .map_err(|_| PaperError::TooLong { what: "address" })?;
        let side = code.width();
        Ok(Self { side, dark: code.into_colors().into_iter().map(|color| color == Color::Dark).collect() })
    }

    /// Modules on a side, without the white around.
    pub fn side(&self) -> usize {
        self.side
    }

    /// Whether a module is dark; beyond the edge all is white.
    pub fn is_dark(&self, column: usize, row: usize) -> bool {
        column < self.side && row < self.side && self.dark.get(row * self.side + column).copied().unwrap_or(false)
    }

    /// A picture: black on white whatever surrounds it, its white edge included. Where it stands, say in words what it is.
    pub fn svg(&self) -> String {
        let whole = self.side + 2 * QUIET;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {whole} {whole}\" shape-rendering=\"crispEdges\">\
             <path fill=\"#fff\" d=\"M0 0h{whole}v{whole}H0z\"/><path fill=\"#000\" d=\"{}\"/></svg>",
            self.path()
        )
    }

    /// One stroke for each run of dark modules in a row.
    fn path(&self) -> String {
        let mut path = String::new();
        for row in 0..self.side {
            let mut column = 0;
            while column < self.side {
                let run = (column..self.side).take_while(|place| self.is_dark(*place, row)).count();
                if run > 0 {
                    // Writing to a string cannot fail.
                    let _ = write!(path, "M{} {}h{run}v1h-{run}z", column + QUIET, row + QUIET);
                }
                column += run.max(1);
            }
        }
        path
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const ADDRESS: &str = "https://filo.example/v/ab3kd";

    /// Reads the code as a telephone would: from a picture with six dots a module.
    fn read(code: &Code) -> String {
        let dots = (code.side() + 2 * QUIET) * 6;
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(dots, dots, |x, y| {
            let module = |dot: usize| (dot / 6).checked_sub(QUIET);
            let dark = module(x).zip(module(y)).is_some_and(|(column, row)| code.is_dark(column, row));
            if dark { 0 } else { 255 }
        });
        picture.detect_grids().first().unwrap().decode().unwrap().1
    }

    #[test]
    fn a_telephone_reads_the_address_back() {
        assert_eq!(read(&Code::of(ADDRESS).unwrap()), ADDRESS);
        let long = format!("https://sportelli.ambito-di-prova.example/it/servizi/{}", "servizio-".repeat(12));
        assert_eq!(read(&Code::of(&long).unwrap()), long);
    }

    #[test]
    fn a_torn_corner_does_no_harm() {
        let mut code = Code::of(ADDRESS).unwrap();
        let side = code.side();
        for row in side - 5..side {
            for column in side - 5..side {
                code.dark[row * side + column] = false;
            }
        }
        assert_eq!(read(&code), ADDRESS);
    }

    #[test]
    fn the_picture_draws_every_dark_module_once() {
        let code = Code::of(ADDRESS).unwrap();
        let drawn: usize = code
            .path()
            .split('M')
            .skip(1)
            .filter_map(|run| run.split_once('h')?.1.split_once('v')?.0.parse::<usize>().ok())
            .sum();
        assert_eq!(drawn, code.dark.iter().filter(|dark| **dark).count());
    }

    #[test]
    fn an_endless_address_is_refused() {
        assert_eq!(Code::of(&"a".repeat(5000)), Err(PaperError::TooLong { what: "address" }));
    }
}
