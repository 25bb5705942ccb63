private import Glibc
internal import TerminalScreen

/// Any file as text, wrapped, with its name as title: whatever is in it.
struct DocumentView: DemoView {
    private let name: String
    private let text: String
    private var lines: [WrappedLine] = []
    private var columns = 0
    private var viewport = Viewport()

    /// The file at `path`; no text where it cannot be read.
    init(path: String) {
        name = path
        var bytes: [UInt8] = []
        if let file = fopen(path, "r") {
            var byte = getc(file)
            while byte != EOF {
                bytes.append(UInt8(truncatingIfNeeded: byte))
                byte = getc(file)
            }
            fclose(file)
        }
        text = String(decoding: bytes, as: UTF8.self)
    }

    mutating func note(_ event: TerminalEvent) {
        switch event {
        case .key(.character("j")): viewport.scroll(by: 1)
        case .key(.character(" ")): viewport.page(by: 1)
        default: break
        }
    }

    mutating func draw(on screen: inout Screen, theme: Theme, notice: String?) {
        var area = screen.bounds
        screen.put(ScreenText(name), row: area.takeTop(1).row, column: 0, style: theme["title"])
        if area.columns != columns {
            columns = area.columns
            lines = Wrap.lines(of: text, columns: max(1, columns))
        }
        viewport.setCount(lines.count)
        viewport.setHeight(area.rows)
        for (row, index) in viewport.visible.enumerated() {
            screen.put(lines[index].text, row: area.row + row, column: 0, style: theme["text"])
        }
    }
}
