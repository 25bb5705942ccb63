internal import BriefCore

/// A stretch between quotation marks that holds whole sentences.
struct Quotation: Hashable, Sendable {
    /// Sentences it touches.
    let sentences: ClosedRange<Int>
    /// Token after the opening mark, in the first sentence.
    let open: Int
    /// Token of the closing mark, in the last sentence; nil where it is never closed.
    let close: Int?
}

/// Finds quotations: those that begin with a sentence, not quoted words inside one.
struct QuotationReader {
    let text: AnalysedText
    private var found: [Quotation] = []

    /// The quotations of a text, in order.
    static func quotations(in text: AnalysedText) -> [Quotation] {
        var reader = QuotationReader(text: text)
        reader.run()
        return reader.found
    }

    private init(text: AnalysedText) {
        self.text = text
    }

    private mutating func run() {
        var opened: (sentence: Int, token: Int)?
        for index in text.sentences.indices {
            let block = text.sentences[index].passage.block
            if let open = opened, text.sentences[open.sentence].passage.block != block {
                found.append(
                    Quotation(sentences: open.sentence...(index - 1), open: open.token, close: nil)
                )
                opened = nil
            }
            let tokens = text.sentences[index].tokens
            for place in tokens.indices where tokens[place].kind == .mark {
                guard let mark = kind(of: tokens[place], place, tokens) else { continue }
                if let open = opened, mark != .opens {
                    found.append(
                        Quotation(sentences: open.sentence...index, open: open.token, close: place)
                    )
                    opened = nil
                } else if opened == nil, mark != .closes, isWhole(place, tokens) {
                    opened = (index, place + 1)
                }
            }
        }
        if let open = opened {
            let last = text.sentences.count - 1
            found.append(Quotation(sentences: open.sentence...last, open: open.token, close: nil))
        }
    }

    private enum Mark {
        case opens, closes, either
    }

    private func kind(of token: Token, _ place: Int, _ tokens: [Token]) -> Mark? {
        let bytes = text.text.bytes
        let start = token.span.start
        guard token.folded == "\"" || token.folded == "'" else { return nil }
        if token.span.count == 1 {
            if token.folded == "'" { return nil }
            return .either
        }
        if bytes[start] == 0xC2 { return bytes[start + 1] == 0xAB ? .opens : .closes }
        switch bytes[start + 2] {
        case 0x9C, 0x9E: return .opens
        case 0x98: return .opens
        case 0x9D: return .closes
        case 0x99:
            // A closing single mark, or the apostrophe of a plural possessive.
            let before = place > 0 ? tokens[place - 1] : nil
            return before?.kind == .mark ? .closes : nil
        default: return nil
        }
    }

    /// True where a quotation that opens here holds at least a sentence.
    private func isWhole(_ place: Int, _ tokens: [Token]) -> Bool {
        guard place + 1 < tokens.count else { return false }
        if place == 0 { return tokens[1].isCapitalised }
        let before = tokens[place - 1]
        return [":", ","].contains(before.folded) && tokens[place + 1].isCapitalised
    }
}
