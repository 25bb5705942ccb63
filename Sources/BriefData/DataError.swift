/// Why data, a theme or a document's front matter cannot be used.
package enum DataError: Error, Equatable, Sendable, CustomStringConvertible {
    /// A folder the program needs is in none of the places where it may be.
    case noFolder(name: String, looked: [String])
    /// The folder that `BRIEFBOOK_HOME` names does not hold what it must.
    case noHome(String, name: String)
    /// A file or folder cannot be read.
    case cannotRead(file: String, reason: String)
    /// A file is not UTF-8.
    case notUTF8(file: String)
    /// A file is not YAML from this line on.
    case notYAML(DataPlace, problem: String)
    /// Something is of another shape than its place wants: a list, a text, a map.
    case wrongShape(DataPlace, of: String, expected: String)
    /// A key that nothing reads.
    case unknownKey(DataPlace, of: String, key: String, known: [String])
    /// A key that must be there is not.
    case missingKey(DataPlace, of: String, key: String)
    /// A value that is not one of those it may be.
    case unknownValue(DataPlace, of: String, key: String, value: String, known: [String])
    /// A code or name that stands already elsewhere.
    case duplicate(DataPlace, of: String, first: DataPlace)
    /// A reference to an entry that is not there.
    case dangling(DataPlace, of: String, key: String, reference: String)
    /// A file in a data folder that nothing reads.
    case unknownFile(file: String, known: [String])
    /// Front matter of a document that cannot be understood.
    case badFrontMatter(DataPlace, problem: String)
    /// No theme of that name.
    case noTheme(name: String, known: [String])
    /// A theme that its screen cannot use.
    case badTheme(DataPlace, problem: String)

    /// What failed, where, and what to do next.
    package var description: String {
        switch self {
        case .noFolder(let name, let looked):
            "no folder \(name) in \(looked.joined(separator: ", "));"
                + " set BRIEFBOOK_HOME to the folder that holds it"
        case .noHome(let home, let name):
            "BRIEFBOOK_HOME: no folder \(name) in \(home); name the folder that holds it, or unset it"
        case .cannotRead(let file, let reason): "\(file): \(reason)"
        case .notUTF8(let file): "\(file): not UTF-8; save it in that encoding"
        case .notYAML(let place, let problem): "\(place): not YAML: \(problem)"
        case .wrongShape(let place, let entry, let expected):
            "\(place): \(entry): write \(expected)"
        case .unknownKey(let place, let entry, let key, let known):
            "\(place): \(entry): no key “\(key)”; use one of \(Self.list(known))"
        case .missingKey(let place, let entry, let key):
            "\(place): \(entry): “\(key)” is missing; add it"
        case .unknownValue(let place, let entry, let key, let value, let known):
            "\(place): \(entry): “\(key)” cannot be “\(value)”; use one of \(Self.list(known))"
        case .duplicate(let place, let entry, let first):
            "\(place): \(entry) stands already at \(first); remove one"
        case .dangling(let place, let entry, let key, let reference):
            "\(place): \(entry): “\(key)” names \(reference), which is not there;"
                + " add it or correct the code"
        case .unknownFile(let file, let known):
            "\(file): nothing reads a file of this name; use one of \(Self.list(known))"
        case .badFrontMatter(let place, let problem): "\(place): front matter: \(problem)"
        case .noTheme(let name, let known):
            "no theme “\(name)”; use one of \(Self.list(known))"
        case .badTheme(let place, let problem): "\(place): \(problem)"
        }
    }

    private static func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}
