import Foundation

/// The programs measured beside Briefbook, each on data of the same kind and size.
struct Peers {
    /// A program to run, with the keys that do what Briefbook's keys do.
    struct Peer {
        let name: String
        let command: [String]
        /// Moves one line down.
        let down: String
        /// Moves one page down.
        let page: String
        /// Leaves.
        let quit: String
    }

    private let folder: URL
    private let text: URL

    /// Peers that read `text` or data made from it in `folder`.
    init(folder: URL, text: URL) {
        self.folder = folder
        self.text = text
    }

    /// All peers that are installed.
    func installed() throws -> [Peer] {
        var peers = [
            Peer(name: "less", command: ["less", text.path()], down: "j", page: " ", quit: "q"),
            Peer(
                name: "vim",
                command: ["vim", "-u", "NONE", "-N", "-R", text.path()],
                down: "j",
                page: "\u{06}",
                quit: ":q!\r"
            ),
        ]
        peers.append(try tig())
        peers.append(try newsboat())
        peers.append(try mutt())
        return peers.filter { Peers.path(of: $0.command[0]) != nil }
    }

    /// Where a program stands on the path; nil where it is not installed.
    static func path(of program: String) -> String? {
        ["/usr/bin/", "/usr/local/bin/", "/bin/"].map { $0 + program }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// A repository of 5,000 commits.
    private func tig() throws -> Peer {
        let repository = folder.appending(path: "repository")
        try Peers.run(["git", "init", "-q", repository.path()])
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
        try Peers.run(["git", "-C", repository.path(), "fast-import", "--quiet"], input: input)
        return Peer(
            name: "tig (5,000 commits)",
            command: ["tig", "-C", repository.path(), "main"],
            down: "j",
            page: " ",
            quit: "Q"
        )
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
        return Peer(
            name: "mutt (10,000 mails)",
            command: ["mutt", "-n", "-F", "/dev/null", "-R", "-f", mailbox.path()],
            down: "j",
            page: "z",
            quit: "x"
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
        try Data("file://\(feed.path())\n".utf8).write(to: urls)
        let files = [
            "-u", urls.path(), "-c", folder.appending(path: "cache.db").path(), "-C", "/dev/null",
        ]
        if Peers.path(of: "newsboat") != nil {
            try Peers.run(["newsboat"] + files + ["-x", "reload"])
        }
        return Peer(
            name: "newsboat (3,000 items)",
            command: ["newsboat", "-q"] + files,
            down: "j",
            page: " ",
            quit: "q"
        )
    }

    /// Runs a program to its end; what it prints is dropped.
    static func run(_ command: [String], input: URL? = nil) throws {
        guard let path = path(of: command[0]) else { return }
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = Array(command.dropFirst())
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        if let input { process.standardInput = try FileHandle(forReadingFrom: input) }
        try process.run()
        process.waitUntilExit()
    }
}
