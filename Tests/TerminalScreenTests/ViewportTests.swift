import TerminalScreen
import Testing

@Suite struct `A viewport` {
    private func viewport(count: Int, height: Int, cursor: Int = 0) -> Viewport {
        var viewport = Viewport(count: count, height: height)
        viewport.move(to: cursor)
        return viewport
    }

    @Test func `scrolls no further than the cursor needs`() {
        var list = viewport(count: 100, height: 10)
        list.move(to: 9)
        #expect(list.visible == 0..<10)
        list.move(by: 1)
        #expect(list.visible == 1..<11)
        #expect(list.cursorRow == 9)
        list.move(by: -9)
        #expect(list.visible == 1..<11)
        list.move(by: -1)
        #expect(list.visible == 0..<10)
    }

    @Test func `stops at both ends`() {
        var list = viewport(count: 100, height: 10)
        list.move(by: .max)
        #expect(list.cursor == 99)
        #expect(list.visible == 90..<100)
        list.move(by: .min)
        #expect(list.cursor == 0)
    }

    @Test func `pages and keeps the cursor's line`() {
        var list = viewport(count: 100, height: 10, cursor: 3)
        list.page(by: 1)
        #expect(list.visible == 9..<19)
        #expect(list.cursorRow == 3)
        list.page(by: -1)
        #expect(list.cursor == 3)
        list.halfPage(isUp: false)
        #expect(list.visible == 5..<15)
        list.page(by: .max)
        #expect(list.cursor == 99)
    }

    @Test func `drags the cursor along when only the window moves`() {
        var list = viewport(count: 100, height: 10, cursor: 0)
        list.scrollWindow(by: 3)
        #expect(list.visible == 3..<13)
        #expect(list.cursor == 3)
    }

    @Test func `keeps the cursor in sight when window or list shrink`() {
        var list = viewport(count: 100, height: 10, cursor: 50)
        list.setHeight(3)
        #expect(list.visible.contains(50))
        list.setCount(20)
        #expect(list.cursor == 19)
        #expect(list.visible == 17..<20)
        list.setCount(0)
        #expect(list.cursor == 0)
        #expect(list.visible.isEmpty)
    }

    @Test func `shows the end of the list when the window grows`() {
        var list = viewport(count: 20, height: 5, cursor: 19)
        list.setHeight(10)
        #expect(list.visible == 10..<20)
    }

    @Test func `may have no height`() {
        var list = viewport(count: 20, height: 0, cursor: 7)
        list.page(by: 1)
        #expect(list.visible.isEmpty)
        list.setHeight(4)
        #expect(list.visible.contains(list.cursor))
    }

    @Test func `centres the cursor`() {
        var list = viewport(count: 100, height: 10, cursor: 50)
        list.center()
        #expect(list.visible == 45..<55)
    }
}
