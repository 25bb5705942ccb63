internal import BriefCore
@testable internal import BriefStore
internal import Foundation
internal import Testing

/// Finding words again of which some have changed.
@Suite struct ChangedWordsTests {
    @Test func `a changed word does not hide the line it stands in`() {
        let old = "Records follow.\n\nNorway has yet to ratify the accord.\n\nAll left at noon."
        let new = "Records follow.\n\nNorway has still to ratify the accord.\n\nAll left at noon."
        #expect(
            found("Norway has yet to ratify the accord", in: old, now: new)
                == "Norway has still to ratify the accord"
        )
    }

    @Test func `another date of the same meeting is the same line, also elsewhere`() {
        let line = "The EU and Norway will meet on 9 May 2023 in Oslo."
        let now = "The EU and Norway will meet on 12 June 2023 in Oslo."
        let new = "Lunch was late, and the weather fine.\n\nAll went home early.\n\n\(now)\n\nBye."
        #expect(found(line, in: "Hello.\n\n\(line)\n\nBye.", now: new) == String(now.dropLast()))
    }

    @Test func `the next line of a list is no newer wording of one that is gone`() {
        let list = ["Sweden", "Norway", "Iceland", "Finland"].map {
            "\($0) has yet to ratify the accord."
        }
        let new = list.filter { !$0.hasPrefix("Norway") }
        #expect(
            found(list[1], in: list.joined(separator: "\n"), now: new.joined(separator: "\n"))
                == nil
        )
    }

    @Test func `a line that was replaced in its place by another name is found there`() {
        let old = "Minutes of the day.\n\nNorway has yet to ratify the accord.\n\nThe end."
        let new = "Minutes of the day.\n\nIceland has yet to ratify the accord.\n\nThe end."
        #expect(
            found("Norway has yet to ratify the accord", in: old, now: new)
                == "Iceland has yet to ratify the accord"
        )
    }

    @Test func `words that share little are no newer wording`() {
        let old = "Hello.\n\nThe cable is paid for by the consortium.\n\nBye."
        let new = "Hello.\n\nThe weather is fine for the season.\n\nBye."
        #expect(found("The cable is paid for by the consortium", in: old, now: new) == nil)
    }

    @Test func `a script without blanks is read letter by letter`() {
        let old = "会議の記録。\n\n日本は協定をまだ批准していない。\n\n以上。"
        let new = "会議の記録。\n\n日本は協定を未だに批准していない。\n\n以上。"
        let now = found("日本は協定をまだ批准していない", in: old, now: new)
        #expect(now == "日本は協定を未だに批准していない")
    }

    /// What stands in a text in the place of words of an older one.
    private func found(_ words: String, in old: String, now new: String) -> String? {
        guard let place = old.range(of: words) else { return nil }
        let quotation = Quotation(
            words: words,
            before: String(old[..<place.lowerBound].suffix(Quotation.reach)),
            after: String(old[place.upperBound...].prefix(Quotation.reach))
        )
        let start = old[..<place.lowerBound].utf8.count
        let matches = ChangedWords(TextWords(new)).matches(quotation, near: start)
        guard let best = matches.first else { return nil }
        if matches.count > 1, best.score - matches[1].score < ChangedWords.margin { return nil }
        return String(decoding: Array(new.utf8)[best.span.start..<best.span.end], as: UTF8.self)
    }
}
