internal import BriefCore

/// The words of a text, in order: runs of letters and digits, and each letter by itself where a
/// script puts no blanks between words.
struct TextWords {
    /// One word.
    struct Word {
        /// It in lower case.
        let folded: String
        /// Where it stands.
        let span: TextSpan
        /// True where it is digits alone.
        let isFigure: Bool
        /// True where it begins with a capital.
        let isCapital: Bool
    }

    /// The words in order.
    let words: [Word]
    /// Words that stand in small letters somewhere.
    private let small: Set<String>

    /// Reads a text.
    init(_ text: String) {
        let bytes = Array(text.utf8)
        var words: [Word] = []
        var start: Int?
        var position = 0
        func end(_ place: Int) {
            guard let first = start, first < place else { return }
            words.append(TextWords.word(bytes[first..<place], at: first))
            start = nil
        }
        for scalar in text.unicodeScalars {
            let place = position
            position += UTF8.width(scalar)
            guard TextWords.isInWord(scalar) else {
                end(place)
                continue
            }
            let isAlone = TextWords.isAlone(scalar)
            if isAlone { end(place) }
            if start == nil { start = place }
            if isAlone { end(position) }
        }
        end(position)
        self.words = words
        small = Set(words.lazy.filter { !$0.isCapital }.map(\.folded))
    }

    /// The names among the words: those with a capital that neither text has in small letters.
    ///
    /// One that stands beside a figure is part of a date or a number, as months are.
    func names(in range: Range<Int>? = nil, besides other: TextWords) -> Set<String> {
        let range = range ?? words.indices
        var names: Set<String> = []
        for index in range where words[index].isCapital {
            let word = words[index].folded
            guard !small.contains(word), !other.small.contains(word) else { continue }
            let isBeside = [index - 1, index + 1].contains { near in
                words.indices.contains(near) && words[near].isFigure
            }
            if !isBeside { names.insert(word) }
        }
        return names
    }

    private static func word(_ bytes: ArraySlice<UInt8>, at start: Int) -> Word {
        let text = String(decoding: bytes, as: UTF8.self)
        return Word(
            folded: text.lowercased(),
            span: TextSpan(start, start + bytes.count),
            isFigure: text.unicodeScalars.allSatisfy { $0.properties.numericType != nil },
            isCapital: text.unicodeScalars.first?.properties.isUppercase ?? false
        )
    }

    private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
                || ("0"..."9").contains(scalar)
        }
        let properties = scalar.properties
        return properties.isAlphabetic || properties.numericType != nil
            || properties.generalCategory == .nonspacingMark
    }

    /// True for letters of scripts without blanks: Thai to Myanmar, Khmer, kana and ideographs.
    private static func isAlone(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF,
            0xF900...0xFAFF, 0x20000...0x3FFFF:
            true
        default: false
        }
    }
}
