internal import BriefCore

/// The cover page of a document of the Council, whatever became of its columns in reading.
///
/// On it stand, side by side, the institution, the day, the number, the codes of the files it
/// belongs to, then the type of the document, and below it from whom it is, to whom and on what.
///
/// - Source: Council of the EU, comments on its rules of procedure, part on documents; the register's
///   types ST, WK, CM, SN.
struct CouncilCover {
    /// What stands behind `Subject:`.
    let title: String
    /// The kind that the subject or the type of the document tells; nil where neither does.
    let kind: SourceKind?
    /// The number in the register, as printed.
    let reference: String?
    /// Where the day stands that is printed above the subject.
    let day: TextSpan?
    /// What stands behind `From:`.
    let sender: String?

    /// Blocks in which a cover ends.
    private static let reach = 40
    /// Words of a subject at most.
    private static let longest = 80

    private let text: AnalysedText

    /// Reads the cover of a text; nil where it has none.
    init?(_ text: AnalysedText) {
        self.text = text
        let sentences = text.sentences.prefix { $0.passage.block < CouncilCover.reach }
        guard
            let place = sentences.firstIndex(where: {
                CouncilCover.label($0, "subject") && $0.blockKind != .boilerplate
            }),
            let from = sentences[..<place].firstIndex(where: { CouncilCover.label($0, "from") }),
            CouncilCover.isCouncils(sentences[...place], text)
        else { return nil }
        title = CouncilCover.subject(at: place, in: text)
        guard !title.isEmpty else { return nil }
        sender = CouncilCover.content(at: from, in: text)
        let above = sentences[..<place]
        reference = CouncilCover.reference(in: sentences[..<from], text.text)
        day = CouncilCover.day(in: above)
        kind =
            CouncilCover.kind(ofSubject: title)
            ?? above.lazy.compactMap { CouncilCover.kind(ofType: $0) }.first
    }

    /// True for `Subject:` at the start of a line.
    private static func label(_ sentence: Sentence, _ word: Word) -> Bool {
        sentence.tokens.count > 1 && sentence.tokens[0].folded == word
            && sentence.tokens[1].folded == ":"
    }

    /// True where the Council or its secretariat is named, or its sign for the language stands there.
    private static func isCouncils(_ sentences: ArraySlice<Sentence>, _ text: AnalysedText) -> Bool
    {
        let words = sentences.map { text.text.words(in: $0.passage.span).singleSpaced.lowercased() }
            .joined(separator: " ")
        if words.contains("(or. ") || words.contains("secretariat of the council") { return true }
        return words.contains("council of the european union")
    }

    /// What stands behind a label, in its line or in the next.
    private static func content(at place: Int, in text: AnalysedText) -> String? {
        let sentence = text.sentences[place]
        let rest = sentence.tokens.dropFirst(2).drop { $0.folded == "|" }
        if let first = rest.first {
            let span = TextSpan(first.span.start, sentence.passage.span.end)
            return text.text.words(in: span).singleSpaced
        }
        guard place + 1 < text.sentences.count, !isLabel(text.sentences[place + 1]) else {
            return nil
        }
        return text.text.words(in: text.sentences[place + 1].passage.span).singleSpaced
    }

    /// The subject with the lines that go on with it: `– Council conclusions`.
    private static func subject(at place: Int, in text: AnalysedText) -> String {
        guard var words = content(at: place, in: text) else { return "" }
        let isBelow = text.sentences[place].tokens.count < 3
        var next = place + (isBelow ? 2 : 1)
        while next < text.sentences.count, goesOn(text.sentences[next], in: text),
            words.utf8.count < 8 * longest
        {
            let block = text.sentences[next].passage.block
            words += " " + text.text.words(in: text.blocks[block].span).singleSpaced
            while next < text.sentences.count, text.sentences[next].passage.block == block {
                next += 1
            }
        }
        return words.split(separator: " ").prefix(longest).joined(separator: " ")
    }

    /// True for a line that goes on with a subject: one behind a dash, which is no item's here.
    private static func goesOn(_ sentence: Sentence, in text: AnalysedText) -> Bool {
        guard (1...24).contains(sentence.tokens.count) else { return false }
        let block = text.blocks[sentence.passage.block].span
        return dashes.contains { text.text.bytes[block.start..<block.end].starts(with: $0.utf8) }
    }

    private static let dashes = ["-", "–", "—", "="]

    private static func isLabel(_ sentence: Sentence) -> Bool {
        sentence.tokens.count > 1 && sentence.tokens.prefix(5).contains { $0.folded == ":" }
    }

    /// The first number of the register above the sender.
    private static func reference(in sentences: ArraySlice<Sentence>, _ text: SourceText) -> String?
    {
        for sentence in sentences where sentence.tokens.first?.folded != "no" {
            for index in sentence.tokens.indices {
                if let end = ReferenceReader.registerEnd(sentence.tokens, index) {
                    let span = TextSpan(
                        sentence.tokens[index].span.start,
                        sentence.tokens[end - 1].span.end
                    )
                    return text.words(in: span).singleSpaced
                }
            }
        }
        return nil
    }

    /// `Brussels, 12 May 2026`: the first day behind the name of a place and a comma.
    private static func day(in sentences: ArraySlice<Sentence>) -> TextSpan? {
        for sentence in sentences {
            let tokens = sentence.tokens
            for index in tokens.indices.dropFirst(2)
            where tokens[index].kind == .number && tokens[index - 1].folded == ","
                && places.contains(tokens[index - 2].folded)
            {
                return tokens[index].span
            }
        }
        return nil
    }

    private static let places: WordSet = ["brussels", "luxembourg"]

    /// What the subject says that the document holds; the last word counts, as behind a dash.
    private static func kind(ofSubject title: String) -> SourceKind? {
        let words = " " + title.lowercased() + " "
        if words.contains(" non-paper") || words.contains(" non paper") { return .nonPaper }
        guard words.contains("council conclusions") else { return nil }
        // A draft is still to be adopted; `follow-up to the Council conclusions` is no text of them.
        let parts = words.split(separator: "council conclusions")
        // `Implementation of the Council conclusions`: what is said of them.
        var before = parts.first?.split(separator: " ") ?? []
        if before.last == "the" { before.removeLast() }
        let isText = before.last.map { ["-", "–", "—"].contains($0) || $0.last == ":" } ?? true
        return isText && !words.contains("follow-up") ? .conclusions : .note
    }

    /// The kind that a line in capitals tells, as the type of the document is printed.
    private static func kind(ofType sentence: Sentence) -> SourceKind? {
        let tokens = sentence.tokens
        guard (1...6).contains(tokens.count),
            tokens.allSatisfy({ $0.isAllCapitals || $0.kind != .word })
        else { return nil }
        let words = tokens.map(\.folded)
        if words.contains("outcome") { return .record }
        if words.contains("report") { return .report }
        if words.contains("note") || words.contains("working") { return .note }
        return nil
    }
}
