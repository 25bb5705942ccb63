extension ScreenText {
    /// The same text in ASCII, letters without their accents, signs spelt out, `?` for the rest;
    /// its width may differ.
    package var ascii: ScreenText {
        guard case .glyphs(let glyphs) = storage else { return self }
        var folded: [Glyph] = []
        for glyph in glyphs {
            for (offset, letter) in AsciiFolding.text(for: glyph.scalar).unicodeScalars.enumerated()
            {
                folded.append(
                    Glyph(
                        scalar: letter,
                        width: 1,
                        startsCluster: glyph.startsCluster && offset == 0,
                        source: glyph.source
                    )
                )
            }
        }
        return ScreenText(
            storage: .glyphs(folded),
            width: folded.count,
            marks: marks,
            sourceCount: sourceCount
        )
    }
}

extension Cell {
    /// The same cell in ASCII: one character for each column.
    package var ascii: Cell {
        if scalar.isASCII && accents.isEmpty { return self }
        return Cell(
            scalar: AsciiFolding.character(for: scalar),
            width: width,
            style: style
        )
    }
}
