import Navigator
import TerminalScreen
import Testing

@testable import briefbook

@Test
func `a word that is no key is not pressed letter by letter`() {
    let input = LinearInput("korea", isText: false) { _ in false }
    guard case .unknown("korea") = input else {
        Issue.record("\(input)")
        return
    }
}

@Test(arguments: ["gk", "3j", "x"])
func `keys are pressed one after the other`(line: String) {
    let input = LinearInput(line, isText: false) { $0 == "gk" || $0 == "3j" }
    guard case .messages(let messages) = input else {
        Issue.record("\(input)")
        return
    }
    #expect(messages == line.map { .key(.character($0)) })
}
