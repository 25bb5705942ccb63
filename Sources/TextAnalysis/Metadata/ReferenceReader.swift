internal import BriefCore

/// Finds reference numbers of documents.
///
/// - Source: The European institutions' own numbering: Ares registration numbers,
///   COM, JOIN, SWD and C documents of the Commission, ST, WK and CM documents of
///   the Council, CELEX and ELI numbers, United Nations document symbols.
enum ReferenceReader {
    /// The first reference among the tokens, as printed; nil where there is none.
    static func reference(in tokens: [Token], text: SourceText) -> TextSpan? {
        for index in tokens.indices {
            if let end = end(tokens, index) {
                return TextSpan(tokens[index].span.start, tokens[end - 1].span.end)
            }
        }
        return nil
    }

    /// The references in headings and labels, whose years are no dates.
    static func references(in text: AnalysedText) -> [TextSpan] {
        text.sentences.prefix(40).compactMap { sentence in
            sentence.blockKind.isProse ? nil : reference(in: sentence.tokens, text: text.text)
        }
    }

    private static func end(_ tokens: [Token], _ start: Int) -> Int? {
        let first = tokens[start]
        if start == 0, let end = bareEnd(tokens) { return end }
        guard first.kind == .word else { return nil }
        if bracketed.contains(first.folded), let end = bracketedEnd(tokens, start) { return end }
        if slashed.contains(first.folded), first.isAllCapitals {
            return slashedEnd(tokens, start)
        }
        return symbols.contains(first.folded) && first.isCapitalised
            ? symbolEnd(tokens, start) : nil
    }

    /// `Ares(2022)2499180`, `COM(2021) 118 final`, `JOIN(2025) 140`.
    private static func bracketedEnd(_ tokens: [Token], _ start: Int) -> Int? {
        guard start + 4 < tokens.count, tokens[start + 1].folded == "(",
            isYear(tokens[start + 2]), tokens[start + 3].folded == ")",
            tokens[start + 4].kind == .number
        else { return nil }
        let end = start + 5
        return end < tokens.count && tokens[end].folded == "final" ? end + 1 : end
    }

    /// `11406/22`, `11406/1/22 REV 1`, alone in its line as the Council prints it.
    private static func bareEnd(_ tokens: [Token]) -> Int? {
        guard tokens.count >= 3, tokens.count <= 8, tokens[0].kind == .number,
            tokens[0].span.count >= 4, tokens[1].folded == "/", tokens[2].kind == .number,
            tokens.allSatisfy({ $0.kind == .number || $0.folded == "/" || $0.isAllCapitals })
        else { return nil }
        return tokens.count
    }

    /// `ST 11406/22`, `WK 5678/2023 INIT`.
    private static func slashedEnd(_ tokens: [Token], _ start: Int) -> Int? {
        guard start + 3 < tokens.count, tokens[start + 1].kind == .number,
            tokens[start + 2].folded == "/", tokens[start + 3].kind == .number
        else { return nil }
        return editionEnd(tokens, start + 4)
    }

    /// Where what follows a number ends: `INIT`, `REV 1`, `ADD 2 REV 1`; a marking and the codes of
    /// topics are none of it.
    private static func editionEnd(_ tokens: [Token], _ start: Int) -> Int {
        var end = start
        while end < tokens.count, editions.contains(tokens[end].folded), tokens[end].isAllCapitals {
            end += 1
            if end < tokens.count, tokens[end].kind == .number { end += 1 }
        }
        return end
    }

    private static let editions: WordSet = ["init", "rev", "add", "cor", "dcl", "ext"]

    /// Where a number of the Council's register that begins at a token ends: `8123/26`,
    /// `8123/1/26 REV 1`, `WK 6543/2026 INIT`; nil for another, such as that of a procedure,
    /// `2025/0123 (COD)`.
    static func registerEnd(_ tokens: [Token], _ start: Int) -> Int? {
        if slashed.contains(tokens[start].folded), tokens[start].isAllCapitals {
            return slashedEnd(tokens, start)
        }
        guard start + 2 < tokens.count, tokens[start].kind == .number,
            (3...5).contains(tokens[start].span.count), tokens[start + 1].folded == "/",
            tokens[start + 2].kind == .number, !tokens[start + 2].hasSpaceBefore
        else { return nil }
        var end = start + 3
        if end + 1 < tokens.count, tokens[end].folded == "/", tokens[end + 1].kind == .number {
            end += 2
        }
        guard tokens[end - 1].span.count == 2 else { return nil }
        return editionEnd(tokens, end)
    }

    /// `A/RES/76/135`, `S/2023/51`.
    private static func symbolEnd(_ tokens: [Token], _ start: Int) -> Int? {
        var end = start
        var numbers = 0
        while end + 2 < tokens.count, tokens[end + 1].folded == "/",
            !tokens[end + 1].hasSpaceBefore, !tokens[end + 2].hasSpaceBefore
        {
            if tokens[end + 2].kind == .number { numbers += 1 }
            end += 2
        }
        return numbers >= 2 || numbers == 1 && end - start >= 4 ? end + 1 : nil
    }

    private static func isYear(_ token: Token) -> Bool {
        token.folded.count == 4
            && token.folded.number.map { (1950...2100).contains($0) } ?? false
    }

    private static let bracketed: WordSet = [
        "ares", "com", "join", "swd", "sec", "c", "pe",
    ]

    private static let slashed: WordSet = ["st", "wk", "cm", "sn", "pe", "mt"]

    private static let symbols: WordSet = ["a", "s", "e", "ecosoc", "ccpr"]
}
