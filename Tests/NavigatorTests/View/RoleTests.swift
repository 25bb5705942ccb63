import TerminalScreen
import Testing

@testable import Navigator

@Suite struct RoleTests {
    @Test
    func `no role is listed twice`() {
        let names = RoleTable.notes.map(\.role.name)
        #expect(Set(names).count == names.count)
    }

    @Test(arguments: RoleTable.notes.indices)
    func `every role has one sentence on where it shows`(index: Int) {
        let note = RoleTable.notes[index].note
        #expect(note.first?.isUppercase == true)
        #expect(note.last == ".")
        #expect(note.filter { $0 == "." }.count == 1)
    }

    @Test(arguments: AllSizesTests.keys)
    func `every role drawn is in the table`(keys: String) throws {
        for (rows, columns) in [(24, 80), (50, 200)] {
            var session = try Session(rows: rows, columns: columns)
            try session.press(keys)
            let known = Set(RoleTable.notes.map(\.role))
            for run in lines(session.state).flatMap(\.runs) {
                #expect(known.contains(run.role), "\(run.role): \(run.text)")
            }
        }
    }

    private func lines(_ state: NavigatorState) -> [Line] {
        let arrangement = Arrangement(state)
        var lines = [TitleBar.line(state, width: 200), Footer.line(state, width: 200)]
        lines += Header.lines(state, width: 200)
        for frame in arrangement.frames {
            lines.append(PaneLines.heading(frame, state))
            lines += PaneLines.lines(frame, state)
        }
        if let reader = state.reader {
            let frame = arrangement.frame(.reader)
            lines.append(
                ReaderPane.status(
                    reader,
                    state.notebook,
                    asOf: state.asOf,
                    frame: frame,
                    width: 200
                )
            )
        }
        if case .menu(let menu) = state.overlay {
            lines += MenuPane.lines(menu, menu.items(for: state), cursor: 0, width: 200)
        }
        if case .why(let why) = state.overlay { lines += WhyCard.lines(why, state, width: 200) }
        return lines + HintBox.lines(state, width: 200)
    }
}
