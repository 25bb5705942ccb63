extension Color {
    /// The nearest colour a terminal of `depth` can show; on mono always the terminal's own.
    package func reduced(to depth: ColorDepth) -> Color {
        switch (kind, depth) {
        case (.standard, _), (_, .full): self
        case (_, .mono): .standard
        case (.indexed(let index), .sixteen): index < 16 ? self : Self.nearestOfSixteen(rgb(index))
        case (.indexed, .indexed): self
        case (.rgb(let red, let green, let blue), .sixteen):
            Self.nearestOfSixteen((Int(red), Int(green), Int(blue)))
        case (.rgb(let red, let green, let blue), .indexed):
            Self.nearestIndexed((Int(red), Int(green), Int(blue)))
        }
    }

    /// Red, green and blue, 0-255 each; grey for the terminal's own, which nobody knows.
    package var components: (red: UInt8, green: UInt8, blue: UInt8) {
        switch kind {
        case .standard: return (127, 127, 127)
        case .indexed(let index):
            let value = rgb(index)
            return (UInt8(value.red), UInt8(value.green), UInt8(value.blue))
        case .rgb(let red, let green, let blue): return (red, green, blue)
        }
    }

    private typealias RGB = (red: Int, green: Int, blue: Int)

    /// Red, green and blue of a numbered colour; the first sixteen as xterm has them.
    private func rgb(_ index: UInt8) -> RGB {
        let index = Int(index)
        if index < 16 { return Self.sixteen[index] }
        if index >= 232 {
            let grey = 8 + (index - 232) * 10
            return (grey, grey, grey)
        }
        let cube = index - 16
        return (Self.steps[cube / 36], Self.steps[cube / 6 % 6], Self.steps[cube % 6])
    }

    private static func nearestIndexed(_ wanted: RGB) -> Color {
        func step(_ value: Int) -> Int {
            steps.indices.min { abs(steps[$0] - value) < abs(steps[$1] - value) } ?? 0
        }
        let (red, green, blue) = (step(wanted.red), step(wanted.green), step(wanted.blue))
        let cube: RGB = (steps[red], steps[green], steps[blue])
        let mean = (wanted.red + wanted.green + wanted.blue) / 3
        let shade = min(23, max(0, (mean - 3) / 10))
        let level = 8 + shade * 10
        if distance((level, level, level), wanted) < distance(cube, wanted) {
            return .indexed(UInt8(232 + shade))
        }
        return .indexed(UInt8(16 + 36 * red + 6 * green + blue))
    }

    private static func nearestOfSixteen(_ wanted: RGB) -> Color {
        let index = sixteen.indices.min {
            distance(sixteen[$0], wanted) < distance(sixteen[$1], wanted)
        }
        return .indexed(UInt8(index ?? 7))
    }

    /// Squared distance weighted by what the eye makes of the three.
    private static func distance(_ left: RGB, _ right: RGB) -> Int {
        let (red, green, blue) =
            (left.red - right.red, left.green - right.green, left.blue - right.blue)
        return 3 * red * red + 6 * green * green + blue * blue
    }

    /// - Source: the colour cube and the sixteen colours of xterm, `256colres.h`, `XTerm-col.ad`.
    private static let steps = [0, 95, 135, 175, 215, 255]
    private static let sixteen: [RGB] = [
        (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
        (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
        (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
        (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
    ]
}
