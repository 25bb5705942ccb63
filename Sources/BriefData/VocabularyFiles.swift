package import BriefCore

/// The files a vocabulary is made of: those that come with the program, and the reader's own.
///
/// Both folders hold `Subjects` and `Cues`. The reader's subjects and cues extend
/// the others, or replace them where they say `override: true`.
package struct VocabularyFiles: Sendable {
    /// The folder `Data`.
    package let data: String
    /// The reader's folder of settings, which need not exist; nil to leave it out.
    package let reader: String?

    /// Names the folders; nothing is read yet.
    package init(data: String, reader: String? = nil) {
        self.data = data
        self.reader = reader
    }

    /// Reads and checks everything.
    ///
    /// - Throws: `DataError` for the first file that cannot be used, with its line.
    package func load() throws(DataError) -> Vocabulary {
        var fingerprint = Fingerprint()
        let subjects = try subjects(&fingerprint)
        let cues = try cues(&fingerprint)
        return Vocabulary(subjects: subjects, cues: cues, fingerprint: fingerprint.value)
    }

    /// The fingerprint `load()` would give, without parsing anything.
    ///
    /// - Throws: `DataError.cannotRead`.
    package func fingerprint() throws(DataError) -> UInt64 {
        var fingerprint = Fingerprint()
        for folder in folders {
            for file in SubjectFile.all {
                _ = try bytes(of: file, in: folder, &fingerprint)
            }
        }
        for folder in folders {
            for path in try FileReading.files(in: folder.path + "/Cues", ending: ".yaml") {
                fingerprint.add(part: folder.name(of: path), try FileReading.bytes(of: path))
            }
        }
        return fingerprint.value
    }

    private func subjects(_ fingerprint: inout Fingerprint) throws(DataError) -> [SubjectEntry] {
        var loader = SubjectLoader()
        for folder in folders {
            try checkNames(in: folder)
            for file in SubjectFile.all {
                guard let bytes = try bytes(of: file, in: folder, &fingerprint) else { continue }
                let yaml = try YamlFile(file: folder.path(of: file), bytes: bytes)
                let reader = SubjectReader(file: file, yaml: yaml, isReaders: folder.isReaders)
                let drafts = try reader.drafts()
                if folder.isReaders {
                    try loader.extend(with: drafts, of: file)
                } else {
                    try loader.add(drafts, of: file)
                }
            }
        }
        return try loader.entries()
    }

    private func cues(_ fingerprint: inout Fingerprint) throws(DataError) -> Cues {
        var loader = CueLoader()
        for folder in folders {
            for path in try FileReading.files(in: folder.path + "/Cues", ending: ".yaml") {
                let bytes = try FileReading.bytes(of: path)
                fingerprint.add(part: folder.name(of: path), bytes)
                let yaml = try YamlFile(file: path, bytes: bytes)
                let file = try CueFile(yaml, isReaders: folder.isReaders)
                if folder.isReaders {
                    loader.extend(with: file)
                } else {
                    try loader.add(file)
                }
            }
        }
        return loader.cues
    }

    /// The bytes of a subject file, taken into the fingerprint; nil where the
    /// reader has no such file.
    private func bytes(
        of file: SubjectFile,
        in folder: Folder,
        _ fingerprint: inout Fingerprint
    ) throws(DataError) -> [UInt8]? {
        let path = folder.path(of: file)
        guard !folder.isReaders || FileReading.exists(path) else { return nil }
        let bytes = try FileReading.bytes(of: path)
        fingerprint.add(part: folder.name(of: path), bytes)
        return bytes
    }

    /// A file that nothing reads is a misspelt one: its names would be missed in silence.
    private func checkNames(in folder: Folder) throws(DataError) {
        let known = SubjectFile.all.map(\.name)
        for path in try FileReading.files(in: folder.path + "/Subjects", ending: ".yaml")
        where !known.contains(FileReading.fileName(of: path)) {
            throw .unknownFile(file: path, known: known)
        }
    }

    /// A folder of subjects and cues, and whose it is.
    private struct Folder {
        let path: String
        let isReaders: Bool

        func path(of file: SubjectFile) -> String { path + "/Subjects/" + file.name }

        /// What a file is called in the fingerprint: where it stands must not change
        /// it, but whose it is must.
        func name(of file: String) -> String {
            (isReaders ? "reader" : "program") + file.dropFirst(path.count)
        }
    }

    private var folders: [Folder] {
        [Folder(path: data, isReaders: false)]
            + (reader.map { [Folder(path: $0, isReaders: true)] } ?? [])
    }
}
