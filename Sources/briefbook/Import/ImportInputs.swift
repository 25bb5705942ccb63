internal import SourceImport

/// What arguments name, file by file, and what was left out of folders.
struct ImportInputs {
    /// The inputs, in the order in which they were named.
    private(set) var inputs: [ImportInput] = []
    /// Hidden files and folders left out of the folders named.
    private(set) var hidden = 0
    /// Files of Briefbook's own left out of the folders named.
    private(set) var own = 0

    /// The inputs that arguments name: `-` is standard input, a folder stands for
    /// the files under it.
    init(_ arguments: [String], besides own: OwnFiles) {
        for argument in arguments {
            if argument == "-" {
                inputs.append(.standardInput)
            } else {
                take(FilePath(argument: argument), besides: own)
            }
        }
    }

    /// The file at a path, or the files under a folder.
    init(at path: FilePath, besides own: OwnFiles) { take(path, besides: own) }

    private mutating func take(_ path: FilePath, besides own: OwnFiles) {
        guard FolderWalk.isFolder(path) else { return inputs.append(.file(path)) }
        if FolderWalk.leadsUp(path) {
            return inputs.append(.refused(.symlink(file: path.shown)))
        }
        let listing = FolderWalk.listing(of: path)
        hidden += listing.hidden
        // A folder that gives nothing is said, like a file that holds nothing.
        if listing.entries.isEmpty {
            return inputs.append(.refused(ImportInputs.nothing(in: path, listing.hidden)))
        }
        for entry in listing.entries {
            switch entry {
            case .file(let file), .link(_, let file):
                if own.contains(file) {
                    self.own += 1
                    continue
                }
            case .refused: break
            }
            inputs.append(ImportInputs.input(entry))
        }
    }

    private static func input(_ entry: FolderWalk.Entry) -> ImportInput {
        switch entry {
        case .file(let file): .found(file)
        case .link(let link, let file): .linked(link, to: file)
        case .refused(let error): .refused(error)
        }
    }

    private static func nothing(in folder: FilePath, _ hidden: Int) -> ImportError {
        if DocumentType.isPromised(by: folder.name) {
            return .type(file: folder.shown, what: "a folder")
        }
        let why =
            hidden == 0
            ? "a folder without files; nothing to import"
            : "a folder with hidden files only, which are left out; nothing to import"
        return .wordless(file: folder.shown, why: why)
    }

    /// What was left out, in a line; nil for nothing.
    var leftOut: String? {
        let parts = [
            hidden == 0 ? nil : FindingText.count(hidden, "hidden file") + " left out",
            own == 0 ? nil : FindingText.count(own, "file") + " of Briefbook's own left out",
        ].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
