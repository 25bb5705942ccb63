internal import BriefCore

/// Cuts text into words, numbers and marks.
///
/// Works on bytes and looks at each once; a token's span keeps the bytes as they
/// stand, its folded form is what is compared.
struct Tokenizer {
    let bytes: [UInt8]
    let end: Int
    var position: Int
    private var tokens: [Token] = []
    private var folded: [UInt8] = []
    private var isSpaced = true

    /// The tokens of a stretch of text, in order; its ends must not cut a character.
    static func tokens(in text: SourceText, _ span: TextSpan) -> [Token] {
        var tokenizer = Tokenizer(text.bytes, span)
        tokenizer.run()
        return tokenizer.tokens
    }

    /// The tokens of a phrase from a data file.
    static func tokens(of phrase: String) -> [Token] {
        let text = SourceText(phrase)
        return tokens(in: text, text.span)
    }

    private init(_ bytes: [UInt8], _ span: TextSpan) {
        self.bytes = bytes
        end = min(span.end, bytes.count)
        position = max(0, span.start)
        tokens.reserveCapacity(span.count / 5 + 1)
        folded.reserveCapacity(64)
    }

    private mutating func run() {
        while position < end {
            let (scalar, width) = scalar(at: position)
            switch CharacterClass(scalar) {
            case .space, .ignorable:
                position += width
                isSpaced = true
            case .letter, .digit:
                word()
                isSpaced = false
            case .ideograph, .mark:
                single(scalar, width)
                isSpaced = false
            }
        }
    }

    private mutating func single(_ scalar: UInt32, _ width: Int) {
        folded.removeAll(keepingCapacity: true)
        append(Folding.fold(scalar) ?? scalar)
        let kind: Token.Kind = CharacterClass(scalar) == .mark ? .mark : .word
        add(kind, position, position + width, WordShape())
        position += width
    }

    private mutating func word() {
        if plainWord() { return }
        let start = position
        var shape = WordShape()
        folded.removeAll(keepingCapacity: true)
        var previous: UInt32 = 0
        var isDotted = false
        scan: while position < end {
            if takeASCII(&shape) {
                previous = UInt32(folded[folded.count - 1])
                continue
            }
            let (scalar, width) = scalar(at: position)
            switch CharacterClass(scalar) {
            case .letter, .digit:
                take(scalar, previous, &shape)
                if let folded = Folding.fold(scalar) { previous = folded }
            case .ignorable:
                break
            case .space, .ideograph:
                break scan
            case .mark:
                guard joins(scalar, width, shape, start) else { break scan }
                if isApostrophe(scalar), splits(start) { return }
                isDotted = scalar == 0x2E && shape.letters > 0
                append(Folding.fold(scalar) ?? scalar)
                previous = 0
            }
            position += width
        }
        if isAddress(start) {
            address(start)
            return
        }
        if isDotted, folded.last != 0x2E { folded.append(0x2E) }
        add(shape.letters == 0 ? .number : .word, start, position, shape)
    }

    /// Takes the run of ASCII letters and digits that stands next, the most common case.
    ///
    /// - Returns: False where none stands there.
    private mutating func takeASCII(_ shape: inout WordShape) -> Bool {
        let start = position
        while position < end {
            let byte = bytes[position]
            let small = byte | 0x20
            if small &- 0x61 < 26 {
                folded.append(small)
                shape.takeLetter(isCapital: byte & 0x20 == 0)
            } else if byte &- 0x30 < 10 {
                folded.append(byte)
            } else {
                break
            }
            position += 1
        }
        return position > start
    }

    /// Takes a letter or digit into the word, joining a combining accent to its base.
    private mutating func take(_ scalar: UInt32, _ previous: UInt32, _ shape: inout WordShape) {
        if (0x300...0x36F).contains(scalar), let composed = Folding.compose(previous, scalar) {
            folded.removeLast(UTF8.width(Unicode.Scalar(previous) ?? "a"))
            append(composed)
            return
        }
        shape.take(scalar)
        if let scalar = Folding.fold(scalar) { append(scalar) }
    }

    /// True where a mark belongs to the word around it.
    private func joins(_ mark: UInt32, _ width: Int, _ shape: WordShape, _ start: Int) -> Bool {
        let next = nextClass(position + width)
        switch mark {
        case 0x27, 0x2019, 0x2BC: return shape.letters > 0 && next == .letter
        case 0x2E, 0x2C:
            if shape.letters == 0 { return next == .digit }
            return mark == 0x2E && isDottedInitial(start)
        case 0x26:
            guard shape.isCapitals, next == .letter else { return false }
            return Folding.isCapital(scalar(at: position + width).value)
        default: return false
        }
    }

    /// True at the full stops of `U.S.` and `e.g.`: single letters, each with its stop.
    private func isDottedInitial(_ start: Int) -> Bool {
        guard position - start == 1 || position - start >= 3 && bytes[position - 2] == 0x2E else {
            return false
        }
        if position - start >= 3 { return true }
        guard position + 2 < end, isASCIILetter(bytes[position + 1]) else { return false }
        return bytes[position + 2] == 0x2E
            || position + 2 >= end
            || [.space, .mark].contains(nextClass(position + 2))
    }

    /// At an apostrophe: ends the word before a possessive, or after an elided article.
    ///
    /// - Returns: True where the word was ended, with the tokens added.
    private mutating func splits(_ start: Int) -> Bool {
        let (_, width) = scalar(at: position)
        let after = position + width
        let isPossessive =
            after < end && bytes[after] | 0x20 == 0x73
            && ![.letter, .digit, .ignorable].contains(nextClass(after + 1))
        if isPossessive {
            add(start, position)
            folded = [0x27, 0x73]
            isSpaced = false
            add(.word, position, after + 1, WordShape())
            position = after + 1
            return true
        }
        guard Tokenizer.elided.contains(folded.withUnsafeBufferPointer { Word($0) }) else {
            return false
        }
        folded.append(0x27)
        add(start, after)
        position = after
        return true
    }

    /// True where the word begins an address of the web.
    private func isAddress(_ start: Int) -> Bool {
        guard position + 2 < end, position - start >= 3, position - start <= 5 else { return false }
        if bytes[position] == 0x3A {
            return bytes[position + 1] == 0x2F && bytes[position + 2] == 0x2F
        }
        return bytes[position] == 0x2E && folded == [0x77, 0x77, 0x77]
            && isASCIILetter(bytes[position + 1])
    }

    private mutating func address(_ start: Int) {
        while position < end {
            let (scalar, width) = scalar(at: position)
            if CharacterClass(scalar) == .space { break }
            position += width
        }
        while position > start, Tokenizer.closers.contains(bytes[position - 1]) { position -= 1 }
        add(start, position)
    }

    /// Adds the word of a span, its shape and folded form worked out anew.
    private mutating func add(_ start: Int, _ end: Int) {
        var shape = WordShape()
        folded.removeAll(keepingCapacity: true)
        var index = start
        while index < end {
            let (scalar, width) = scalar(at: index)
            if [.letter, .digit].contains(CharacterClass(scalar)) { shape.take(scalar) }
            if let scalar = Folding.fold(scalar) { append(scalar) }
            index += width
        }
        add(.word, start, end, shape)
    }

    private mutating func add(_ kind: Token.Kind, _ start: Int, _ end: Int, _ shape: WordShape) {
        add(kind, start, end, shape, folded.withUnsafeBufferPointer { Word($0) })
    }

    /// Adds a token whose folded form is known.
    mutating func add(
        _ kind: Token.Kind,
        _ start: Int,
        _ end: Int,
        _ shape: WordShape,
        _ folded: Word
    ) {
        tokens.append(
            Token(
                span: TextSpan(start, end),
                kind: kind,
                folded: folded,
                isCapitalised: shape.isCapitalised,
                isAllCapitals: shape.isCapitals && shape.letters > 1,
                hasSpaceBefore: isSpaced
            )
        )
    }

    private mutating func append(_ scalar: UInt32) {
        if scalar < 0x80 {
            folded.append(UInt8(truncatingIfNeeded: scalar))
        } else if let encoded = Unicode.Scalar(scalar).flatMap(UTF8.encode) {
            folded.append(contentsOf: encoded)
        }
    }

    private func isApostrophe(_ scalar: UInt32) -> Bool { Folding.fold(scalar) == 0x27 }

    private func isASCIILetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20)
    }

    private func nextClass(_ index: Int) -> CharacterClass {
        index < end ? CharacterClass(scalar(at: index).value) : .space
    }

    private func scalar(at index: Int) -> (value: UInt32, width: Int) {
        let (scalar, width) = UTF8Scalar.read(bytes, at: index)
        return (scalar, width)
    }

    /// Articles and prepositions that lose their vowel before another word.
    private static let elided: WordSet = [
        "l", "d", "j", "m", "n", "s", "t", "c", "qu", "dell", "nell", "dall", "sull", "all", "un",
        "quest", "coll",
    ]

    /// Marks that end a sentence or bracket rather than an address.
    private static let closers = Set(".,;:!?)]}'\"".utf8)
}
