internal import BriefCore

/// Turns keys of front matter into metadata, one at a time.
struct FrontMatterReader {
    let file: String
    private(set) var metadata = SourceMetadata()
    private(set) var original: String?
    private(set) var isDigest = false
    private(set) var unknown: [FrontMatterLine] = []
    private var places: [Key: Int] = [:]

    /// The keys that are read.
    enum Key: String, CaseIterable {
        case title, publisher, published, basis, reason, kind, reference, language, marking
        case original, digest
    }

    init(file: String) {
        self.file = file
    }

    /// Takes in one key.
    ///
    /// - Throws: `DataError.badFrontMatter`.
    mutating func read(_ line: FrontMatterLine) throws(DataError) {
        guard let key = Key(rawValue: line.key) else {
            unknown.append(line)
            return
        }
        let place = DataPlace(file: file, line: line.line)
        if let first = places.updateValue(line.line, forKey: key) {
            throw .badFrontMatter(
                place,
                problem: "“\(key.rawValue)” stands already in line \(first); remove one"
            )
        }
        guard let value = line.value else {
            throw .badFrontMatter(place, problem: "“\(key.rawValue)” must be text")
        }
        guard !value.isEmpty else { return }
        switch key {
        case .title: metadata.title = value
        case .publisher: metadata.publisher = value
        case .reference: metadata.reference = value
        case .marking: metadata.marking = value
        case .reason: metadata.publishedReason = value
        case .published: metadata.published = try date(value, place)
        case .basis: metadata.publishedBasis = try oneOf(DateBasis.self, value, key, place)
        case .kind: metadata.kind = try oneOf(SourceKind.self, value, key, place)
        case .language: metadata.language = try language(value, place)
        case .original: original = try hash(value, place)
        case .digest: isDigest = try oneOf(Truth.self, value, key, place) == .true
        }
    }

    /// Checks what the keys say of each other.
    ///
    /// A date without a basis is stated: the document itself gives it.
    ///
    /// - Throws: `DataError.badFrontMatter`.
    mutating func finish() throws(DataError) {
        if isDigest, let line = unknown.first {
            throw .badFrontMatter(
                DataPlace(file: file, line: line.line),
                problem: "no key “\(line.key)”; use one of \(FrontMatterReader.list(Key.self))"
            )
        }
        let isDated = metadata.published != nil
        if places[.basis] == nil {
            metadata.publishedBasis = isDated ? .stated : .unknown
        }
        if isDated, places[.reason] == nil {
            metadata.publishedReason = "The front matter gives it."
        }
        guard isDated == (metadata.publishedBasis != .unknown) else {
            let line = places[.basis] ?? places[.published] ?? 0
            let basis = metadata.publishedBasis.rawValue
            throw .badFrontMatter(
                DataPlace(file: file, line: line),
                problem: isDated
                    ? "“published” gives a date, so “basis” cannot be \(basis)"
                    : "“basis” is \(basis), so “published” must give a date"
            )
        }
    }

    private enum Truth: String, CaseIterable { case `true`, `false` }

    private func oneOf<Value: RawRepresentable<String> & CaseIterable>(
        _ type: Value.Type,
        _ value: String,
        _ key: Key,
        _ place: DataPlace
    ) throws(DataError) -> Value {
        guard let known = Value(rawValue: value) else {
            let values = FrontMatterReader.list(type)
            throw .badFrontMatter(
                place,
                problem: "“\(key.rawValue)” cannot be “\(value)”; use one of \(values)"
            )
        }
        return known
    }

    /// The words of a closed list, for messages.
    private static func list<Value: RawRepresentable<String> & CaseIterable>(
        _ type: Value.Type
    ) -> String {
        type.allCases.map(\.rawValue).joined(separator: ", ")
    }

    private func date(_ value: String, _ place: DataPlace) throws(DataError) -> PartialDate {
        guard let date = PartialDate(iso: value) else {
            throw .badFrontMatter(
                place,
                problem: "“\(value)” is no date; write 2023-07-03, 2023-07, 2023-Q3 or 2023"
            )
        }
        return date
    }

    private func language(_ value: String, _ place: DataPlace) throws(DataError) -> String {
        guard value.utf8.count == 2, value.utf8.allSatisfy({ (0x61...0x7a).contains($0) }) else {
            throw .badFrontMatter(
                place,
                problem: "“\(value)” is no language; write its two letters, such as en"
            )
        }
        return value
    }

    private func hash(_ value: String, _ place: DataPlace) throws(DataError) -> String {
        guard value.utf8.count == 64,
            value.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else {
            throw .badFrontMatter(
                place,
                problem: "“original” is the SHA-256 of a file: 64 digits 0-9, a-f"
            )
        }
        return value
    }
}
