import BriefCore
import Testing

@testable import Navigator

@Suite struct SplitSizesTests {
    @Test
    func `a pane grows and shrinks by each step`() {
        var split = SplitSizes()
        split.grow(.subject(.issues), by: 3)
        split.grow(.subject(.issues), by: 2)
        split.grow(.subject(.issues), by: -1)
        split.grow(.proof, by: 1)
        #expect(split.named.map(\.pane) == ["proof", "issues"])
        #expect(split.named.map(\.size) == [1, 4])
    }

    @Test
    func `no pane goes further than the largest screen`() {
        var split = SplitSizes()
        for _ in 0..<3 { split.grow(.index(.countries), by: 200) }
        #expect(split.index == 200)
    }
}
