internal import BriefCore

/// Turns the tokens of a sentence into words of time.
///
/// Numbers in words are put together, words like `31st`, `5pm`, `FY2024` are
/// taken apart. The buffer is kept from sentence to sentence.
struct DateWordReader: Sendable {
    /// The words of the sentence read last, in order.
    private(set) var words: [DateWord] = []
    private let lexicon = DateLexicon.english

    /// True where a token could be part of an expression of time.
    ///
    /// Most sentences have none and need no reading.
    func mayTime(_ tokens: [Token]) -> Bool {
        tokens.contains { token in
            switch token.kind {
            case .number: token.span.count >= 4
            case .word, .mark:
                lexicon.entry(token.key).map { $0.kinds.isTrigger }
                    ?? (startsWithDigit(token) || DateNumber.fiscalYear(token) != nil)
            }
        }
    }

    /// Reads a sentence.
    mutating func read(_ tokens: [Token]) {
        words.removeAll(keepingCapacity: true)
        var index = 0
        while index < tokens.count {
            index = read(tokens, at: index)
        }
    }

    /// Reads one word of one or more tokens; gives the index after them.
    private mutating func read(_ tokens: [Token], at index: Int) -> Int {
        let token = tokens[index]
        if token.kind == .number {
            DateNumber.append(token, at: index, to: &words)
            return halves(tokens, after: index + 1)
        }
        if startsWithDigit(token) {
            DateNumber.appendMixed(token, at: index, lexicon, to: &words)
            return index + 1
        }
        var word = plain(token, at: index)
        guard let entry = entry(of: token) else {
            if let fiscal = DateNumber.fiscalYear(token) {
                word.kinds = .fiscal
                word.value = fiscal
            }
            words.append(word)
            return index + 1
        }
        word.kinds = entry.kinds
        word.value = entry.value
        if word.isAny([.cardinal, .multiplier, .a, .ordinal]) {
            return number(tokens, at: index, word)
        }
        if word.isAny(.holiday) { return holiday(tokens, at: index, word) }
        if word.isAny([.tail, .to, .modifier]), joins(tokens, at: index) { return index + 1 }
        words.append(word)
        return index + 1
    }

    /// Makes one modifier of the word read last and this one: `more than`, `at least`.
    private mutating func joins(_ tokens: [Token], at index: Int) -> Bool {
        guard index > 0, let last = words.last, last.token == index - 1,
            let modifier = DateModifier.phrases[tokens[index - 1].folded]?[tokens[index].folded]
        else { return false }
        words[words.count - 1].kinds = .modifier
        words[words.count - 1].value = modifier.rawValue
        words[words.count - 1].end = tokens[index].span.end
        return true
    }

    /// What the lexicon has for a token, without what its capitals rule out.
    private func entry(of token: Token) -> DateLexicon.Entry? {
        guard let entry = lexicon.entry(token.key) else { return nil }
        var kinds = entry.kinds
        if !token.isCapitalised, kinds.contains(.ambiguous) {
            kinds.subtract([.month, .weekday, .era])
        }
        if !token.isCapitalised { kinds.subtract(.holiday) }
        if !token.isAllCapitals { kinds.subtract(.zone) }
        return kinds.isEmpty ? nil : DateLexicon.Entry(kinds: kinds, value: entry.value)
    }

    private func plain(_ token: Token, at index: Int) -> DateWord {
        DateWord(
            kinds: [],
            start: token.span.start,
            end: token.span.end,
            token: index,
            isSpaced: token.hasSpaceBefore,
            isCapitalised: token.isCapitalised
        )
    }

    private func startsWithDigit(_ token: Token) -> Bool {
        token.kind == .word && (token.folded.first ?? 0) &- 0x30 < 10
    }

    // MARK: Numbers in words

    /// Reads `twenty-five`, `two hundred and six`, `a few`, `twenty-first`.
    private mutating func number(_ tokens: [Token], at index: Int, _ first: DateWord) -> Int {
        var word = first
        var next = index + 1
        if word.isAny(.a) {
            if isNumberOf(tokens, next) {
                word.kinds = .cardinal
                word.value = DateWord.unknownAmount
                word.end = tokens[next + 1].span.end
                words.append(word)
                return next + 2
            }
            guard let (kinds, value) = amount(tokens, next) else {
                words.append(word)
                return next
            }
            word.kinds = .cardinal
            word.value = kinds.contains(.multiplier) || value != 2 ? value : 2
            next += 1
        } else if word.value >= 20, word.value % 10 == 0, word.isAny(.cardinal) {
            next = tens(tokens, next, &word)
        } else if word.isAny(.multiplier) {
            words.append(word)
            return next
        }
        if word.isAny(.cardinal) {
            next = multiples(tokens, next, &word)
            if tokens[next - 1].folded == "couple", next < tokens.count,
                tokens[next].folded == "of"
            {
                next += 1
            }
        }
        word.end = tokens[next - 1].span.end
        words.append(word)
        return word.isAny(.cardinal) ? halves(tokens, after: next) : next
    }

    /// What follows `a` to make a number of it: `few`, `couple`, `dozen`.
    private func amount(_ tokens: [Token], _ index: Int) -> (DateWordKinds, Int)? {
        guard index < tokens.count, let entry = lexicon.entry(tokens[index].key),
            entry.kinds.contains(.multiplier) || Self.amounts.contains(tokens[index].folded)
        else { return nil }
        return (entry.kinds, entry.value)
    }

    /// True for `number of` before a unit: `a number of years`.
    private func isNumberOf(_ tokens: [Token], _ index: Int) -> Bool {
        guard index + 2 < tokens.count, tokens[index].folded == "number",
            tokens[index + 1].folded == "of", let unit = lexicon.entry(tokens[index + 2].key)
        else { return false }
        return unit.kinds.contains(.units)
    }

    private func tens(_ tokens: [Token], _ index: Int, _ word: inout DateWord) -> Int {
        var next = index
        if next + 1 < tokens.count, tokens[next].folded == "-" { next += 1 }
        guard next < tokens.count, let entry = lexicon.entry(tokens[next].key),
            !entry.kinds.isDisjoint(with: [.cardinal, .ordinal]), (1...9).contains(entry.value)
        else { return index }
        if entry.kinds.contains(.ordinal) { word.kinds = .ordinal }
        word.value += entry.value
        return next + 1
    }

    private func multiples(_ tokens: [Token], _ index: Int, _ word: inout DateWord) -> Int {
        guard index < tokens.count, let entry = lexicon.entry(tokens[index].key),
            entry.kinds.contains(.multiplier), word.value > 0
        else { return index }
        word.value *= entry.value
        var next = index + 1
        guard next < tokens.count, tokens[next].folded == "and", next + 1 < tokens.count else {
            return next
        }
        var rest = DateWord(kinds: .cardinal, start: 0, end: 0, token: 0, isSpaced: false)
        guard let entry = lexicon.entry(tokens[next + 1].key), entry.kinds.contains(.cardinal),
            entry.value > 0
        else { return next }
        rest.value = entry.value
        next += 2
        if rest.value >= 20, rest.value % 10 == 0 { next = tens(tokens, next, &rest) }
        word.value += rest.value
        return next
    }

    /// Takes `and a half` into the number before it.
    private mutating func halves(_ tokens: [Token], after index: Int) -> Int {
        var next = index
        guard next + 1 < tokens.count, tokens[next].folded == "and", !words.isEmpty else {
            return index
        }
        next += tokens[next + 1].folded == "a" ? 2 : 1
        guard next < tokens.count, tokens[next].folded == "half", next + 1 < tokens.count,
            let entry = lexicon.entry(tokens[next + 1].key), entry.kinds.contains(.units)
        else { return index }
        words[words.count - 1].tenths = 5
        words[words.count - 1].end = tokens[next].span.end
        return next + 1
    }

    // MARK: Holidays

    private mutating func holiday(_ tokens: [Token], at index: Int, _ first: DateWord) -> Int {
        var word = first
        for (place, holiday) in DateHoliday.all.enumerated()
        where holiday.words[0] == tokens[index].folded {
            let end = index + holiday.words.count
            guard end <= tokens.count,
                zip(tokens[index..<end], holiday.words).allSatisfy({ $0.folded == $1 })
            else { continue }
            word.kinds = .holiday
            word.value = place
            word.end = tokens[end - 1].span.end
            words.append(word)
            return end
        }
        word.kinds.subtract(.holiday)
        words.append(word)
        return index + 1
    }

    private static let amounts: WordSet = ["few", "couple"]
}

extension DateWordKinds {
    /// True where a word of these kinds makes a sentence worth reading.
    var isTrigger: Bool { !isDisjoint(with: DateWordKinds.triggers) }
}
