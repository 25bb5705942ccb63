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
}
