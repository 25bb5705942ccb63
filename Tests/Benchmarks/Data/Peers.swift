internal import Foundation
internal import TestKit

/// The programs measured beside Briefbook, each on data of the same kind and size.
struct Peers {
    /// A program to run, with the key that does what Briefbook's key does.
    struct Peer {
        let name: String
        let command: [String]
        /// Folder of its settings.
        let home: String
        /// Moves one line down.
        var down = "j"

        /// Starts it.
        func open(size: Stage.Size = .large) throws -> Stage {
            let program = command.first ?? ""
            guard let path = Peers.path(of: program) else { throw BenchmarkError.missing(program) }
            return try Stage([path] + command.dropFirst(), home: home, size: size)
        }
    }

    /// The pager that others are measured by.
    static let pager = "less"

    private let folder: URL
    private let text: URL

    /// Peers that read `text` or data made from it in `folder`.
    init(folder: URL, text: URL) {
        self.folder = folder
        self.text = text
    }

    /// Names of the peers that are not installed.
    var missing: [String] {
        ["less", "vim", "tig", "newsboat", "mutt", "sqlite3"].filter { Peers.path(of: $0) == nil }
    }

    /// All peers that are installed, with data to show.
    func installed() throws -> [Peer] {
        let vim = ["vim", "-u", "NONE", "-N", "-R", text.plainPath]
        var peers = [pager(on: text), peer("vim", vim)]
        if Peers.path(of: "git") != nil { peers.append(try tig()) }
        peers.append(try newsboat())
        peers.append(try mutt())
        return peers.filter { Peers.path(of: $0.command[0]) != nil }
    }

    /// The pager on a text.
    func pager(on text: URL) -> Peer { peer(Peers.pager, ["less", text.plainPath]) }

    private func peer(_ name: String, _ command: [String]) -> Peer {
        Peer(name: name, command: command, home: folder.plainPath)
    }

    /// Where a program stands on the path; nil where it is not installed.
    static func path(of program: String) -> String? {
        ["/usr/bin/", "/usr/local/bin/", "/bin/"].map { $0 + program }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// A repository of 5,000 commits.
    private func tig() throws -> Peer {
        let repository = folder.appending(path: "repository")
        try run(["git", "init", "-q", repository.plainPath])
        var stream = "blob\nmark :1\ndata 5\nhello\n"
        for number in 1...5_000 {
            let message = "Record of meeting \(number)"
            stream += "commit refs/heads/main\nmark :\(number + 1)\n"
            stream += "committer Desk <desk@example.org> \(1_600_000_000 + number * 60) +0000\n"
            stream += "data \(message.utf8.count)\n\(message)\n"
            if number > 1 { stream += "from :\(number)\n" }
            stream += "M 100644 :1 file\n\n"
        }
        let input = folder.appending(path: "commits")
        try Data(stream.utf8).write(to: input)
        try run(["git", "-C", repository.plainPath, "fast-import", "--quiet"], input: input)
        return peer("tig (5,000 commits)", ["tig", "-C", repository.plainPath, "main"])
    }

    /// A mailbox of 10,000 messages.
    private func mutt() throws -> Peer {
        let mailbox = folder.appending(path: "mailbox")
        var mail = ""
        for number in 1...10_000 {
            mail += "From desk@example.org Mon Mar  6 10:00:00 2023\n"
            mail += "From: Desk <desk\(number)@example.org>\nTo: post@example.org\n"
            mail += "Date: Mon, 6 Mar 2023 10:00:00 +0000\nSubject: Record of meeting \(number)\n"
            mail +=
                "Message-ID: <\(number)@example.org>\n\nThe delegation noted item \(number).\n\n"
        }
        try Data(mail.utf8).write(to: mailbox)
        return peer(
            "mutt (10,000 mails)",
            ["mutt", "-n", "-F", "/dev/null", "-R", "-f", mailbox.plainPath]
        )
    }

    /// A feed of 3,000 items, loaded into the cache beforehand.
    private func newsboat() throws -> Peer {
        let feed = folder.appending(path: "feed.xml")
        var rss = "<rss version=\"2.0\"><channel><title>Records</title>"
        for number in 1...3_000 {
            rss += "<item><title>Record of meeting \(number)</title>"
            rss += "<link>https://example.org/\(number)</link><guid>\(number)</guid>"
            rss += "<description>The delegation noted item \(number).</description></item>"
        }
        try Data((rss + "</channel></rss>").utf8).write(to: feed)
        let urls = folder.appending(path: "urls")
        try Data("file://\(feed.plainPath)\n".utf8).write(to: urls)
        let files = [
            "-u", urls.plainPath, "-c", folder.appending(path: "cache.db").plainPath, "-C",
            "/dev/null",
        ]
        if Peers.path(of: "newsboat") != nil {
            try run(["newsboat"] + files + ["-x", "reload"])
        }
        return peer("newsboat (3,000 items)", ["newsboat", "-q"] + files)
    }

    /// Runs a program to its end; what it prints is dropped.
    private func run(_ command: [String], input: URL? = nil) throws {
        guard let path = Peers.path(of: command[0]) else { return }
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = Array(command.dropFirst())
        process.environment = pinnedEnvironment(home: folder.plainPath)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        if let input { process.standardInput = try FileHandle(forReadingFrom: input) }
        try process.run()
        process.waitUntilExit()
    }
}
