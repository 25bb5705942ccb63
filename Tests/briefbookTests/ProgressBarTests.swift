import Testing

@testable import briefbook

@Test(arguments: [
    (0, 8, "[........................] 0 %  2 of 3 files"),
    (4, 8, "[############............] 50 %  2 of 3 files"),
    (9, 8, "[########################] 100 %  2 of 3 files"),
    (0, 0, "2 of 3 files"),
])
func `a bar shows the share of the work`(done: Int, total: Int, line: String) {
    #expect(ProgressBar.line(done: done, of: total, "2 of 3 files") == line)
}
