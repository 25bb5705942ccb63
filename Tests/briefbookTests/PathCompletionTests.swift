import Foundation
import Navigator
import Testing

@testable import briefbook

@Suite struct PathCompletionTests {
    private let folder: String

    init() throws {
        let manager = FileManager.default
        folder = manager.temporaryDirectory.path + "/paths-\(UUID().uuidString)/"
        try manager.createDirectory(atPath: folder + "papers", withIntermediateDirectories: true)
        for name in ["page.txt", ".hidden", "zebra.txt"] {
            _ = manager.createFile(atPath: folder + name, contents: nil)
        }
    }

    private func expect(_ typed: String, _ path: String, _ names: [String]) {
        #expect(
            PathCompletion(folder + typed).message
                == .pathCompleted(folder + typed, folder + path, names)
        )
    }

    @Test func `a path goes on as far as there is one way`() {
        expect("z", "zebra.txt", [])
        expect("pap", "papers/", [])
        expect("p", "pa", ["page.txt", "papers/"])
    }

    @Test func `a path that is whole is named, and one that leads nowhere is not`() {
        expect("zebra.txt", "zebra.txt", ["zebra.txt"])
        expect("pa", "pa", ["page.txt", "papers/"])
        expect("x", "x", [])
        expect("papers/", "papers/", [])
    }

    @Test func `hidden names are completed where a dot was typed`() {
        expect("", "", ["page.txt", "papers/", "zebra.txt"])
        expect(".", ".hidden", [])
    }
}
