import TerminalScreen
import Testing

@Suite struct `A colour` {
    @Test(arguments: [
        ("default", Color.standard), ("red", .indexed(1)), ("bright-white", .indexed(15)),
        ("208", .indexed(208)), ("#5f87af", .rgb(0x5F, 0x87, 0xAF)),
        ("#FFFFFF", .rgb(255, 255, 255)),
    ])
    func `is read by its name`(name: String, color: Color) {
        #expect(Color(named: name) == color)
    }

    @Test(arguments: ["", "256", "-1", "mauve", "#12345", "#12345g", "#+12345", "Red"])
    func `is not read from other words`(name: String) {
        #expect(Color(named: name) == nil)
    }

    @Test(arguments: [
        (Color.rgb(0x5F, 0x87, 0xAF), ColorDepth.indexed, Color.indexed(67)),
        (.rgb(0x80, 0x80, 0x80), .indexed, .indexed(244)),
        (.rgb(255, 0, 0), .indexed, .indexed(196)),
        (.rgb(250, 10, 10), .sixteen, .indexed(9)),
        (.indexed(208), .sixteen, .indexed(3)),
        (.indexed(246), .sixteen, .indexed(8)),
        (.indexed(5), .sixteen, .indexed(5)),
        (.indexed(5), .mono, .standard),
        (.standard, .sixteen, .standard),
        (.rgb(1, 2, 3), .full, .rgb(1, 2, 3)),
    ])
    func `becomes the nearest a terminal has`(color: Color, depth: ColorDepth, shown: Color) {
        #expect(color.reduced(to: depth) == shown)
    }
}
