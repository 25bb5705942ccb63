internal import Testing

@Suite struct DateTableTests {
    @Test(arguments: try DateTable.lines())
    func `every expression of a sentence is found and read`(_ line: DateTable.Line) {
        #expect(line.found == line.expected)
    }
}
