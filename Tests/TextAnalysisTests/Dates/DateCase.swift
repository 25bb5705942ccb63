internal import BriefCore
internal import Testing

@testable internal import TextAnalysis

/// A sentence with its expressions in square brackets, and what they mean.
struct DateCase: Sendable, CustomTestStringConvertible {
    /// The sentence without the brackets.
    let text: String
    /// Date of the document; nil where not known.
    let published: PartialDate?
    /// Type, value and modifier of each expression with its words, in order.
    let expected: [String]

    /// Makes a case.
    ///
    /// - Parameters:
    ///   - marked: the sentence, expressions in square brackets.
    ///   - published: the document's date in ISO 8601; empty where not known.
    ///   - readings: type, value and modifier of each, spaces between.
    init(_ marked: String, _ published: String, _ readings: String...) {
        let bracketed = BracketedText(marked)
        text = bracketed.text
        self.published = PartialDate(iso: published)
        expected = zip(bracketed.words, readings).map { "\($0): \($1)" }
    }

    var testDescription: String { text }

    /// What the tagger makes of the sentence, written as ``expected`` is.
    var found: [String] {
        DateCase.dates(text, SourceMetadata(published: published)).map { words, date in
            let parts = [date.expression.kind.rawValue, date.expression.value, date.expression.mod]
            return "\(words): " + parts.compactMap { $0 }.joined(separator: " ")
        }
    }

    /// The expressions of a text, taken as one sentence a line, with their words.
    static func dates(
        _ string: String,
        _ metadata: SourceMetadata = SourceMetadata()
    ) -> [(words: String, date: LocatedDate)] {
        var text = AnalysedText(text: SourceText(string))
        text.metadata = metadata
        var start = 0
        for line in string.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let span = TextSpan(start, start + line.count)
            start = span.end + 1
            text.sentences.append(
                Sentence(
                    passage: Passage(span: span, block: 0, section: nil),
                    blockKind: .paragraph,
                    tokens: Tokenizer.tokens(in: text.text, span)
                )
            )
        }
        return DateTagger().dates(in: text).map { (text.text.words(in: $0.span), $0) }
    }
}
