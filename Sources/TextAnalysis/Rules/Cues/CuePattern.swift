/// One phrase of a cue file, read into the flat sequences it stands for.
///
/// The language is described in `Data/Cues/README.md`: words, `(a|b)`, `(a)?`,
/// `..3`, and forms by lemma: `fall+`, `fall+s`, `fall+ed`, `fall+ing`, `gap+n`.
struct CuePattern: Hashable, Sendable {
    /// A place in a flat sequence.
    enum Element: Hashable, Sendable {
        /// One word, in any of these folded forms.
        case word([String])
        /// Up to this many words, whatever they are.
        case gap(Int)
    }

    /// The sequences; each begins and ends with a word.
    let sequences: [[Element]]
    /// Base forms of the verbs it inflects.
    let verbs: [String]

    /// Reads a phrase; nil where it is not in the language or stands for too much.
    init?(_ phrase: String) {
        var reader = Reader(text: Array(phrase.lowercased().utf8))
        guard let sequences = reader.alternatives(), reader.isAtEnd else { return nil }
        let usable = sequences.filter { CuePattern.isWordBound($0) }
        guard !usable.isEmpty, usable.count == sequences.count, usable.count <= 4_096 else {
            return nil
        }
        self.sequences = usable
        verbs = reader.verbs
    }

    private static func isWordBound(_ sequence: [Element]) -> Bool {
        guard case .word = sequence.first, case .word = sequence.last else { return false }
        return true
    }
}

extension CuePattern {
    /// Recursive descent over the bytes of a phrase.
    private struct Reader {
        let text: [UInt8]
        var position = 0
        var verbs: [String] = []

        var isAtEnd: Bool { position == text.count }

        /// Sequences parted by bars.
        mutating func alternatives() -> [[Element]]? {
            var found: [[Element]] = []
            while true {
                guard let part = sequence() else { return nil }
                found += part
                guard position < text.count, text[position] == Sign.bar else { return found }
                position += 1
            }
        }

        /// Items one after the other; every combination of their choices.
        mutating func sequence() -> [[Element]]? {
            var found: [[Element]] = [[]]
            while position < text.count, text[position] != Sign.bar, text[position] != Sign.close {
                if text[position] == Sign.space || text[position] == Sign.hyphen {
                    position += 1
                    continue
                }
                guard let choices = item() else { return nil }
                guard found.count * choices.count <= 4_096 else { return nil }
                found = found.flatMap { head in choices.map { head + $0 } }
            }
            return found
        }

        /// A group, a gap or a word.
        mutating func item() -> [[Element]]? {
            if text[position] == Sign.open { return group() }
            let start = position
            while position < text.count, !Sign.ends(text[position]) { position += 1 }
            guard position > start else { return nil }
            return word(String(decoding: text[start..<position], as: UTF8.self))
        }

        mutating func group() -> [[Element]]? {
            position += 1
            guard var choices = alternatives(), position < text.count, text[position] == Sign.close
            else { return nil }
            position += 1
            if position < text.count, text[position] == Sign.form {
                let start = position + 1
                position = start
                while position < text.count, Sign.isLetter(text[position]) { position += 1 }
                guard
                    let inflected = inflected(
                        choices,
                        String(decoding: text[start..<position], as: UTF8.self)
                    )
                else {
                    return nil
                }
                choices = inflected
            }
            choices = Self.united(choices)
            if position < text.count, text[position] == Sign.optional {
                position += 1
                choices.append([])
            }
            return choices
        }

        /// Choices of a single word each as one place with many forms.
        static func united(_ choices: [[Element]]) -> [[Element]] {
            var forms: [String] = []
            var rest: [[Element]] = []
            for choice in choices {
                if choice.count == 1, case .word(let own) = choice[0] {
                    forms += own.filter { !forms.contains($0) }
                } else {
                    rest.append(choice)
                }
            }
            return forms.isEmpty ? rest : [[.word(forms)]] + rest
        }

        /// Inflects the first word of each choice, or the last one of nouns.
        mutating func inflected(_ choices: [[Element]], _ suffix: String) -> [[Element]]? {
            var found: [[Element]] = []
            for choice in choices {
                guard let place = suffix == "n" ? choice.indices.last : choice.indices.first,
                    case .word(let forms) = choice[place], let stem = forms.first,
                    let inflected = self.forms(of: stem, suffix)
                else { return nil }
                var sequence = choice
                sequence[place] = .word(inflected)
                found.append(sequence)
            }
            return found
        }

        mutating func word(_ word: String) -> [[Element]]? {
            if word.hasPrefix("..") {
                guard let count = Int(word.dropFirst(2)), (1...9).contains(count) else {
                    return nil
                }
                return [[.gap(count)]]
            }
            let parts = word.split(separator: "+", omittingEmptySubsequences: false)
            guard let stem = parts.first, !stem.isEmpty, parts.count <= 2 else { return nil }
            guard parts.count == 2 else {
                return [[.word(Spelling.variants(of: String(stem)))]]
            }
            guard let forms = forms(of: String(stem), String(parts[1])) else { return nil }
            return [[.word(forms)]]
        }

        /// The forms a suffix asks for, in all spellings, the word itself first.
        mutating func forms(of stem: String, _ suffix: String) -> [String]? {
            let found =
                suffix == "n" ? [stem, VerbForms.plural(of: stem)] : inflected(stem, suffix)
            return found?.flatMap { Spelling.variants(of: $0) }
        }

        mutating func inflected(_ stem: String, _ suffix: String) -> [String]? {
            let forms = VerbForms(stem)
            verbs.append(stem)
            switch suffix {
            case "": return forms.all
            case "s": return forms.present
            case "ed": return forms.ed
            case "ing": return [forms.gerund]
            default: return nil
            }
        }
    }
}

/// The signs of the pattern language, as bytes.
private enum Sign {
    static let space: UInt8 = 0x20
    static let hyphen: UInt8 = 0x2D
    static let open: UInt8 = 0x28
    static let close: UInt8 = 0x29
    static let bar: UInt8 = 0x7C
    static let optional: UInt8 = 0x3F
    static let form: UInt8 = 0x2B

    /// True for a sign that ends a word.
    static func ends(_ byte: UInt8) -> Bool {
        [space, hyphen, open, close, bar, optional].contains(byte)
    }

    static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
