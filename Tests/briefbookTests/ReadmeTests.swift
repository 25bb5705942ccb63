import Foundation
import Navigator
import Testing

@testable import briefbook

private let file = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../../README.md").standardizedFileURL

/// The lines of the README's tables, spaces made single.
private func tableRows() throws -> Set<String> {
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    return Set(lines.filter { $0.hasPrefix("|") }.map { FindingText.oneLine(String($0)) })
}

@Test
func `the README's table of keys is the table of keys`() throws {
    let rows = try tableRows()
    let missing = KeysPage.markdown().filter { !rows.contains(FindingText.oneLine($0)) }
    #expect(missing == [], "`briefbook keys --markdown` prints the table")
}

@Test
func `the README says what can be typed`() throws {
    let rows = try tableRows()
    for form in TypedForm.all {
        let row = "| \(form.place) | `\(form.example)` | \(form.meaning) |"
        #expect(rows.contains(row), "\(row)")
    }
}

@Test
func `the README's exit codes are the program's`() throws {
    let rows = try tableRows()
    for status in ExitStatus.allCases {
        #expect(rows.contains("| \(status.rawValue) | \(status.meaning) |"), "\(status)")
    }
}
