/// Flags are drawn as letters: many terminals show them so, or show two signs of doubtful width.
enum FlagRegion {
    /// The letter a regional indicator stands for; nil for any other scalar.
    static func letter(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        let value = scalar.value
        guard (0x1F1E6...0x1F1FF).contains(value) else { return nil }
        return Unicode.Scalar(value - 0x1F1E6 + 0x41)
    }

    /// The letters of a flag written as a black flag with tags; nil for any other cluster.
    ///
    /// - Source: emoji-sequences.txt of Unicode 15.0, which has these three.
    static func read(_ cluster: ArraySlice<Unicode.Scalar>) -> String? {
        guard cluster.count == 7, cluster.first?.value == 0x1F3F4,
            cluster.last?.value == 0xE007F
        else { return nil }
        var tag = ""
        for scalar in cluster.dropFirst().dropLast() {
            guard (0xE0061...0xE007A).contains(scalar.value),
                let letter = Unicode.Scalar(scalar.value - 0xE0000)
            else { return nil }
            tag.unicodeScalars.append(letter)
        }
        return regions[tag]
    }

    private static let regions = ["gbeng": "ENG", "gbsct": "SCT", "gbwls": "WLS"]
}
