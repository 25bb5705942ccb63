import Testing

@testable import Navigator

@Suite struct ListFilterTests {
    @Test(arguments: [
        ("", true), ("kor", true), ("trade korea", true), ("cable", false), ("!cable", true),
        ("korea !trade", false), ("!", true), ("KÓREA", true),
    ])
    func `rows pass with all words wanted and none unwanted`(typed: String, passes: Bool) {
        #expect(ListFilter(typed).admits("Korea and digital trade") == passes)
    }

    @Test
    func `a filter of blanks narrows nothing`() {
        #expect(ListFilter("  ").isEmpty)
        #expect(ListFilter.none.admits("anything"))
    }

    @Test(arguments: [
        ("*cnaada", true), ("*canda", true), ("*gapp", true), ("*cables", true),
        ("*submrain", true), ("*korea", false), ("*xy", false), ("*", true), ("!*canada", true),
        ("*cnaada !gap", false),
    ])
    func `a star forgives errors of typing`(text: String, isAdmitted: Bool) {
        #expect(ListFilter(text).admits("Gap: Canada and its submarine cable") == isAdmitted)
    }
}
