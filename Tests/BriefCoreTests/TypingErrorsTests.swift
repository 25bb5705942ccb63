import Testing

import BriefCore

@Suite struct TypingErrorsTests {
    private func distance(_ one: String, _ other: String, limit: Int = 2) -> Int? {
        TypingErrors.distance(Array(one.utf8), Array(other.utf8), limit: limit)
    }

    @Test
    func `letters added, left out, changed or swapped count one each`() {
        #expect(distance("korea", "korea") == 0)
        #expect(distance("korea", "koreaa") == 1)
        #expect(distance("korea", "krea") == 1)
        #expect(distance("korea", "korza") == 1)
        #expect(distance("korea", "koera") == 1)
        #expect(distance("submarine", "sbumarin") == 2)
    }

    @Test
    func `what is further apart than the limit has no distance`() {
        #expect(distance("korea", "canada") == nil)
        #expect(distance("korea", "krae", limit: 1) == nil)
        #expect(distance("", "abc") == nil)
        #expect(distance("", "ab") == 2)
    }

    @Test
    func `short words forgive less`() {
        #expect([2, 3, 5, 6, 12].map { TypingErrors.limit(letters: $0) } == [0, 1, 1, 2, 2])
    }

    @Test
    func `the nearest names come first`() {
        let names = ["find", "find-next", "filter", "first"]
        #expect(TypingErrors.nearest("fidn", among: names) == ["find"])
        #expect(TypingErrors.nearest("zzz", among: names) == [])
    }
}
