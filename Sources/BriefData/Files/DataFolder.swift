internal import Glibc

/// Where the folders are that come with the program: `Data` and `Themes`.
///
/// The program may be moved, so the places are looked for each time: only the folder
/// that `BRIEFBOOK_HOME` names where that is set; else beside the executable; in `../share/briefbook`
/// as installed; and upward from the executable to a folder that holds
/// `Package.swift` too, for a program run where it was built.
package struct DataFolder: Equatable, Sendable {
    /// Path of the running program.
    package var executable: String
    /// Value of `BRIEFBOOK_HOME`; nil where it is not set.
    package var home: String?

    /// Looks from a given program and home.
    package init(executable: String, home: String?) {
        self.executable = executable
        self.home = home
    }

    /// Looks from the running program and its environment.
    package init() {
        executable = DataFolder.ownPath()
        home = DataFolder.variable("BRIEFBOOK_HOME")
    }

    /// The path of a folder, such as `Data`.
    ///
    /// - Throws: `DataError.noFolder`, which lists where it was looked for; `DataError.noHome`
    ///   where the home that is set does not hold it.
    package func path(of name: String) throws(DataError) -> String {
        if let home {
            let wanted = home + "/" + name
            guard FileReading.isFolder(wanted) else { throw .noHome(home, name: name) }
            return wanted
        }
        let fixed = places.map { $0 + "/" + name }
        if let found = fixed.first(where: FileReading.isFolder) { return found }
        if let found = fromSources(name) { return found }
        throw .noFolder(name: name, looked: fixed)
    }

    /// Sees that the home that is set holds what it must.
    ///
    /// - Throws: `DataError.noHome` where it does not.
    package func checkHome() throws(DataError) {
        if home != nil { _ = try path(of: "Data") }
    }

    /// Folders that may hold the folder, in the order of preference; the usual ones where the system
    /// does not tell what it is running, as where `/proc` is not mounted.
    private var places: [String] {
        if executable.isEmpty { return ["/usr/local/share/briefbook", "/usr/share/briefbook"] }
        let beside = DataFolder.parent(of: executable)
        let installed = DataFolder.parent(of: beside) + "/share/briefbook"
        return [beside, installed]
    }

    private func fromSources(_ name: String) -> String? {
        var folder = DataFolder.parent(of: executable)
        while !folder.isEmpty {
            let wanted = folder + "/" + name
            if FileReading.exists(folder + "/Package.swift"), FileReading.isFolder(wanted) {
                return wanted
            }
            folder = DataFolder.parent(of: folder)
        }
        return nil
    }

    /// The path without its last part; empty at the root.
    private static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return String(path[..<slash])
    }

    /// A variable of the environment; nil where it is unset or empty.
    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }

    private static func ownPath() -> String {
        var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let length = buffer.withUnsafeMutableBytes { bytes in
            bytes.baseAddress.map { readlink("/proc/self/exe", $0, bytes.count) } ?? 0
        }
        return String(decoding: buffer.prefix(max(0, length)), as: UTF8.self)
    }
}
