import BriefCore
import BriefStore
import SourceImport
import Testing

@testable import briefbook

@Suite struct ConveyorTests {
    private func inputs(_ sizes: Int...) -> [ImportInput] {
        sizes.map { .pasted(Array(repeating: 0, count: $0)) }
    }

    /// What became of a file of which nothing is kept.
    private func failed(_ input: ImportInput) -> PreparedPart {
        PreparedPart(input: input, prepared: .failed(.empty(file: "f")))
    }

    /// What was made of a file whose text has so many bytes.
    private func source(_ name: String, count: Int) -> PreparedPart {
        let source = NewSource(
            document: ImportedDocument(
                text: SourceText(String(repeating: "x", count: count)),
                format: "text",
                encoding: "UTF-8",
                hash: name,
                byteCount: count
            ),
            analysis: Analysis(
                metadata: SourceMetadata(),
                blocks: [],
                sections: [],
                passages: [],
                findings: [],
                limits: []
            ),
            file: name
        )
        return PreparedPart(
            input: .attached(name: name, [], within: "f", origin: nil),
            prepared: .source(source, warnings: [], isCut: false)
        )
    }

    @Test
    func `files wait until there is room for them`() {
        let inputs = inputs(40, 40, 40, 40)
        let conveyor = Conveyor(inputs, limit: 100)
        #expect(conveyor.offer() == .file(0))
        #expect(conveyor.offer() == .file(1))
        #expect(conveyor.offer() == .noRoom)
        // A file of which nothing is kept takes no room any more.
        conveyor.fill(0, [failed(inputs[0])])
        #expect(conveyor.offer() == .file(2))
        #expect(conveyor.offer() == .noRoom)
    }

    @Test
    func `a file larger than all room goes alone`() {
        let inputs = inputs(10, 500, 10)
        let conveyor = Conveyor(inputs, limit: 100)
        #expect(conveyor.offer() == .file(0))
        #expect(conveyor.offer() == .noRoom)
        conveyor.fill(0, [failed(inputs[0])])
        #expect(conveyor.offer() == .file(1))
        #expect(conveyor.offer() == .noRoom)
        conveyor.fill(1, [failed(inputs[1])])
        #expect(conveyor.offer() == .file(2))
        #expect(conveyor.offer() == .end)
    }

    @Test
    func `a page is taken to hold less text than a plain file of its size`() {
        let file = Array(repeating: UInt8(0), count: 400)
        let inputs = ["a.pdf", "b.html", "c.txt", "d"].map {
            ImportInput.attached(name: $0, file, within: "mail", origin: nil)
        }
        let conveyor = Conveyor(inputs, limit: 100)
        #expect(conveyor.offer() == .file(0))
        #expect(conveyor.offer() == .file(1))
        #expect(conveyor.offer() == .noRoom)
        #expect(inputs.map(\.likelyText) == [50, 50, 400, 400])
    }

    @Test
    func `a file weighs what its text does once it is read`() {
        let inputs = inputs(20, 20, 20)
        let conveyor = Conveyor(inputs, limit: 100)
        #expect(conveyor.offer() == .file(0))
        conveyor.fill(0, [source("outer", count: 50), source("inner", count: 40)])
        #expect(conveyor.offer() == .noRoom)
        conveyor.take { false }.forEach(conveyor.release)
        #expect(conveyor.offer() == .file(1))
        #expect(conveyor.offer() == .file(2))
    }

    @Test
    func `files are taken in order and make room when they are stored`() throws {
        let inputs = inputs(60, 60, 60)
        let conveyor = Conveyor(inputs, limit: 130)
        #expect(conveyor.offer() == .file(0))
        #expect(conveyor.offer() == .file(1))
        conveyor.fill(1, [source("second", count: 60)])
        conveyor.fill(0, [source("first", count: 60)])
        #expect(conveyor.offer() == .noRoom)
        let loads = conveyor.take { false }
        #expect(loads.flatMap(\.parts).map(\.input.name) == ["first"])
        #expect(conveyor.offer() == .noRoom)
        for load in loads { conveyor.release(load) }
        #expect(conveyor.offer() == .file(2))
        #expect(conveyor.offer() == .end)
    }

    @Test
    func `nothing that is ready is no end where one does not wait`() {
        let inputs = inputs(60)
        let conveyor = Conveyor(inputs)
        #expect(conveyor.offer() == .file(0))
        #expect(conveyor.take(waits: false) { false }.isEmpty)
        conveyor.fill(0, [source("late", count: 60)])
        let loads = conveyor.take { false }
        #expect(loads.flatMap(\.parts).map(\.input.name) == ["late"])
    }
}
