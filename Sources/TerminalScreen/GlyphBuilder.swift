/// Turns raw text into glyphs: one pass over its grapheme clusters with one scalar of context on
/// either side.
struct GlyphBuilder {
    private let raw: String
    private let scalars: [Unicode.Scalar]
    private let hasRightToLeft: Bool
    private var glyphs: [Glyph] = []
    private var marks = 0
    private var width = 0
    /// UTF-8 offset of the cluster being read.
    private var source = 0
    /// Whether a combining mark may sit on the last glyph.
    private var hasBase = false
    /// Joiners let through in the cluster being read.
    private var joiners = 0

    /// The longest chain of joined emoji in use has three joiners; more are not read as one.
    ///
    /// - Source: emoji-zwj-sequences.txt of Unicode 15.0.
    private static let joinersLimit = 4

    init(_ raw: String) {
        self.raw = raw
        scalars = Array(raw.unicodeScalars)
        hasRightToLeft = scalars.contains(where: ScriptClass.isRightToLeft)
        glyphs.reserveCapacity(scalars.count)
    }

    /// The filtered text.
    mutating func build() -> ScreenText {
        if scalars.allSatisfy(SignClass.isSimple) {
            appendSimple()
        } else {
            appendClusters()
        }
        return ScreenText(
            storage: .glyphs(glyphs),
            width: width,
            marks: marks,
            isRightToLeft: hasRightToLeft && firstStrongIsRightToLeft,
            sourceCount: source
        )
    }

    /// Most text: every letter is a cluster.
    private mutating func appendSimple() {
        for scalar in scalars {
            append(scalar, width: UInt8(CellWidth.of(scalar)))
            glyphs[glyphs.count - 1].startsCluster = true
            source += UTF8.width(scalar)
        }
    }

    private mutating func appendClusters() {
        var index = 0
        for character in raw {
            let count = character.unicodeScalars.count
            appendCluster(index..<(index + count))
            index += count
            source += character.utf8.count
        }
    }

    private var firstStrongIsRightToLeft: Bool {
        for scalar in scalars {
            if ScriptClass.isRightToLeft(scalar) { return true }
            if scalar.properties.isAlphabetic { return false }
        }
        return false
    }

    private mutating func appendCluster(_ range: Range<Int>) {
        let start = glyphs.count
        hasBase = false
        joiners = 0
        if range.count > 1, let region = FlagRegion.read(scalars[range]) {
            for letter in region.unicodeScalars { append(letter, width: 1) }
        } else {
            for index in range { appendScalar(at: index) }
        }
        for index in start..<glyphs.count { glyphs[index].startsCluster = index == start }
    }

    private mutating func appendScalar(at index: Int) {
        let scalar = scalars[index]
        let value = scalar.value
        if value >= 0x20 && value < 0x7F || value >= 0xA1 && value < 0x300 && value != 0xAD {
            append(scalar, width: 1)
            return
        }
        switch SignClass.of(scalar) {
        case .letter:
            appendLetter(scalar, at: index)
        case .space:
            append(" ", width: 1)
            if value == 0x3000 { append(" ", width: 1) }
        case .joiner:
            if isHonestJoiner(at: index) { return }
            appendMark(for: scalar)
        case .variation:
            if SignClass.isHonestVariation(scalar, after: self.scalar(at: index - 1)) { return }
            appendMark(for: scalar)
        case .direction:
            if hasRightToLeft { return }
            appendMark(for: scalar)
        case .hidden:
            appendMark(for: scalar)
        }
    }

    private mutating func appendLetter(_ scalar: Unicode.Scalar, at index: Int) {
        if scalar.properties.isEmojiModifier, hasBase, isPictograph(before: index) { return }
        if let letter = FlagRegion.letter(of: scalar) {
            append(letter, width: 1)
            return
        }
        let columns = CellWidth.of(scalar)
        if columns == 0 {
            appendCombining(scalar)
        } else {
            append(scalar, width: UInt8(columns))
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar, width columns: UInt8) {
        glyphs.append(
            Glyph(scalar: scalar, width: columns, startsCluster: false, source: source)
        )
        width += Int(columns)
        hasBase = true
    }

    /// A mark without a letter is drawn on a dotted circle; marks beyond what a cell holds are
    /// left out.
    private mutating func appendCombining(_ scalar: Unicode.Scalar) {
        if !hasBase { append("\u{25CC}", width: 1) }
        glyphs[glyphs.count - 1].accents.append(scalar)
    }

    private mutating func appendMark(for scalar: Unicode.Scalar) {
        let start = glyphs.count
        for letter in VisibleMark.of(scalar).unicodeScalars { append(letter, width: 1) }
        glyphs[start].startsMark = true
        marks += 1
        hasBase = false
    }

    private func scalar(at index: Int) -> Unicode.Scalar? {
        scalars.indices.contains(index) ? scalars[index] : nil
    }

    private mutating func isHonestJoiner(at index: Int) -> Bool {
        guard let previous = scalar(at: index - 1) else { return false }
        let joiner = scalars[index]
        if joiner.value == 0x200B { return ScriptClass.separatesByZeroWidthSpace(previous) }
        if ScriptClass.usesJoiners(previous) { return true }
        guard joiner.value == 0x200D, joiners < Self.joinersLimit,
            isPictograph(before: index), let next = scalar(at: index + 1),
            SignClass.isPictograph(next)
        else { return false }
        joiners += 1
        return true
    }

    /// Whether an emoji comes before `index`, its skin tone and variation selector skipped.
    private func isPictograph(before index: Int) -> Bool {
        var place = index - 1
        var skipped = 0
        while let scalar = self.scalar(at: place), skipped < 2,
            scalar.value == 0xFE0F || scalar.properties.isEmojiModifier
        {
            place -= 1
            skipped += 1
        }
        guard let scalar = self.scalar(at: place) else { return false }
        return SignClass.isPictograph(scalar)
    }
}
