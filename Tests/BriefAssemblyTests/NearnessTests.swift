internal import BriefAssembly
internal import BriefCore
internal import Testing

@Suite struct NearnessTests {
    private let japan = SubjectID(.country, "JP")

    private func nearness(_ words: String, _ names: [(String, String)]) -> Nearness {
        let mentions = names.compactMap { name, code in
            words.range(of: name).map { range in
                let start = words.utf8.distance(from: words.startIndex, to: range.lowerBound)
                return MentionRow(
                    span: TextSpan(100 + start, 100 + start + name.utf8.count),
                    subject: SubjectID(.country, code)
                )
            }
        }
        return Nearness(of: [japan], mentions: mentions, words: words, start: 100)
    }

    @Test
    func `a sentence that names the subject is about it`() {
        #expect(nearness("The talks with Japan go on.", [("Japan", "JP")]) == .named)
    }

    @Test
    func `a sentence that names nobody belongs to its part`() {
        #expect(nearness("The talks go on.", []) == .part)
    }

    @Test
    func `a name in brackets is an aside`() {
        #expect(nearness("The chair (Japan) was elected.", [("Japan", "JP")]) == .aside)
    }

    @Test
    func `a comparison is not about whom it compares with`() {
        #expect(
            nearness(
                "On the model of the talks with Japan, India was asked.",
                [("Japan", "JP"), ("India", "IN")]
            ) == .compared
        )
    }

    @Test
    func `one of many countries is listed`() {
        #expect(
            nearness(
                "Canada, Japan, India and Chile signed.",
                [("Canada", "CA"), ("Japan", "JP"), ("India", "IN"), ("Chile", "CL")]
            ) == .listed(4)
        )
    }
}

extension String {
    /// Where a text stands in this one.
    fileprivate func range(of text: String) -> Range<String.Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) {
                return start..<index(start, offsetBy: text.count)
            }
            start = index(after: start)
        }
        return nil
    }
}
