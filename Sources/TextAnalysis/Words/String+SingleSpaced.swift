extension String {
    /// The words with one space between them, white space of any kind taken away.
    var singleSpaced: String {
        let bytes = Array(utf8)
        var spaced: [UInt8] = []
        spaced.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let (scalar, width) = UTF8Scalar.read(bytes, at: index)
            if CharacterClass(scalar) != .space {
                for place in index..<index + width { spaced.append(bytes[place]) }
            } else if let last = spaced.last, last != 0x20 {
                spaced.append(0x20)
            }
            index += width
        }
        if spaced.last == 0x20 { spaced.removeLast() }
        return String(decoding: spaced, as: UTF8.self)
    }
}
