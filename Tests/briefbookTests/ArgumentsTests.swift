import Testing

@testable import briefbook

@Test(arguments: [
    (["--book", "B", "countries"], ["countries", "--book", "B"]),
    (["--json", "--book=B", "show", "JP"], ["show", "--json", "--book=B", "JP"]),
    (["show", "--json", "JP"], ["show", "--json", "JP"]),
    (["--book", "B"], ["--book", "B"]),
    (["--book", "B", "--theme", "mono"], ["--book", "B", "--theme", "mono"]),
    ([], []),
    (["--help"], ["--help"]),
])
func `options that hold everywhere may stand before the command`(given: [String], wanted: [String])
{
    #expect(Arguments.normalised(given) == wanted)
}
