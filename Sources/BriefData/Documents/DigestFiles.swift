/// The digests that come with the program and make the built-in book.
package struct DigestFiles: Sendable {
    /// The folder `Data`.
    package let data: String

    /// Names the folder; nothing is read yet.
    package init(data: String) {
        self.data = data
    }

    /// Paths of the digests, by name; they are read like any other Markdown.
    ///
    /// - Throws: `DataError.cannotRead`.
    package func paths() throws(DataError) -> [String] {
        try FileReading.files(in: data + "/Sources", ending: ".md")
    }

    /// A number that changes whenever a digest does.
    ///
    /// - Throws: `DataError.cannotRead`.
    package func fingerprint() throws(DataError) -> UInt64 {
        var fingerprint = Fingerprint()
        for path in try paths() {
            let bytes = try FileReading.bytes(of: path)
            fingerprint.add(part: FileReading.fileName(of: path), bytes)
        }
        return fingerprint.value
    }
}
