extension Unicode.Scalar {
    /// True for a letter of any script, or a mark upon one.
    package var isLetter: Bool {
        isASCII ? (value | 0x20) &- 0x61 < 26 : properties.isAlphabetic
    }

    /// True for a capital of any script.
    package var isCapital: Bool {
        isASCII ? value &- 0x41 < 26 : properties.isUppercase
    }
}
