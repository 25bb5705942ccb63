import BriefData
import Testing

@Test
func `the named home comes first`() throws {
    let home = try TemporaryFolder(["Data/x": ""])
    let built = try TemporaryFolder(["bin/Data/x": ""])
    let folder = DataFolder(executable: built.path + "/bin/briefbook", home: home.path)
    #expect(try folder.path(of: "Data") == home.path + "/Data")
}

@Test
func `a home without the folder is an error, not passed over`() throws {
    let home = try TemporaryFolder()
    let built = try TemporaryFolder(["bin/Data/x": ""])
    let folder = DataFolder(executable: built.path + "/bin/briefbook", home: home.path)
    #expect(throws: DataError.noHome(home.path, name: "Data")) { try folder.path(of: "Data") }
    #expect(throws: DataError.noHome(home.path, name: "Data")) { try folder.checkHome() }
}

@Test
func `an installed program finds its share`() throws {
    let prefix = try TemporaryFolder(["bin/x": "", "share/briefbook/Data/x": ""])
    let folder = DataFolder(executable: prefix.path + "/bin/briefbook", home: nil)
    #expect(try folder.path(of: "Data") == prefix.path + "/share/briefbook/Data")
}

@Test
func `a program where it was built finds the sources above it`() throws {
    let tree = try TemporaryFolder(["Package.swift": "", "Data/x": "", ".build/debug/x": ""])
    let folder = DataFolder(executable: tree.path + "/.build/debug/briefbook", home: nil)
    #expect(try folder.path(of: "Data") == tree.path + "/Data")
}

@Test
func `a folder above that is no source tree is not taken`() throws {
    let tree = try TemporaryFolder(["Data/x": "", "a/b/x": ""])
    let folder = DataFolder(executable: tree.path + "/a/b/briefbook", home: nil)
    #expect(throws: DataError.self) { try folder.path(of: "Data") }
}

@Test
func `a program that cannot tell where it is looks where programs are installed`() throws {
    let folder = DataFolder(executable: "", home: nil)
    let error = #expect(throws: DataError.self) { try folder.path(of: "None") }
    #expect(error.map { "\($0)".contains("/usr/share/briefbook/None") } == true)
}

@Test
func `where nothing is found the places are listed`() throws {
    let error = try #require(throws: DataError.self) {
        try DataFolder(executable: "/nowhere/bin/briefbook", home: nil).path(of: "Data")
    }
    #expect(
        "\(error)" == "no folder Data in /nowhere/bin/Data, "
            + "/nowhere/share/briefbook/Data; set BRIEFBOOK_HOME to the folder that holds it"
    )
}

@Test
func `the running program finds its own data`() throws {
    #expect(try DataFolder().path(of: "Data").hasSuffix("/Data"))
}
