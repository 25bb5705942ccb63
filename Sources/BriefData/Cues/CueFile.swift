/// A file of cues: names with the phrases that rules look for.
///
/// `name: [phrase, phrase]`, or `name: {means: text, phrases: [phrase, phrase]}`.
struct CueFile {
    /// A cue as the file has it.
    struct Cue {
        let name: String
        let place: DataPlace
        /// Phrases, in the order of the file.
        let phrases: [String]
        /// True where the reader's phrases replace the ones that come with the program.
        let isOverride: Bool
    }

    /// The cues, in the order of the file.
    let cues: [Cue]

    private static let keys = ["means", "phrases"]

    /// Reads a parsed file; `isReaders` allows `override`.
    ///
    /// - Throws: `DataError` for the first thing that is not as it should be.
    init(_ yaml: YamlFile, isReaders: Bool) throws(DataError) {
        func place(_ line: Int) -> DataPlace { DataPlace(file: yaml.file, line: line) }
        guard let root = yaml.root else {
            cues = []
            return
        }
        guard let pairs = root.map else {
            throw .wrongShape(place(root.line), of: "cues", expected: "“name: [phrase, phrase]”")
        }
        var cues: [Cue] = []
        for pair in pairs {
            var phrases = pair.value.texts
            var isOverride = false
            for inner in pair.value.map ?? [] {
                switch inner.key {
                case "phrases": phrases = inner.value.texts
                case "means" where inner.value.text != nil: break
                case "override" where isReaders: isOverride = inner.value.text == "true"
                default:
                    throw .unknownKey(
                        place(inner.line),
                        of: pair.key,
                        key: inner.key,
                        known: CueFile.keys + (isReaders ? ["override"] : [])
                    )
                }
            }
            guard let phrases, !phrases.isEmpty else {
                throw .wrongShape(place(pair.line), of: pair.key, expected: "[phrase, phrase]")
            }
            cues.append(
                Cue(
                    name: pair.key,
                    place: place(pair.line),
                    phrases: phrases,
                    isOverride: isOverride
                )
            )
        }
        self.cues = cues
    }
}
