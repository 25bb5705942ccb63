internal import Foundation

/// What the system says of a running process.
struct ProcessFacts {
    /// Most memory it has had resident, in bytes; nil where it has ended.
    let peakMemory: Int?
    /// How often its threads went to sleep and were woken, in all.
    let wakeUps: Int

    /// Reads the facts of process `number` now.
    init(_ number: Int32) {
        let folder = "/proc/\(number)"
        peakMemory = ProcessFacts.field("VmHWM:", of: folder + "/status").map { $0 * 1024 }
        let tasks = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/task")) ?? []
        wakeUps = tasks.reduce(0) { sum, task in
            let status = "\(folder)/task/\(task)/status"
            return sum + (ProcessFacts.field("voluntary_ctxt_switches:", of: status) ?? 0)
        }
    }

    /// The number after `name` at the beginning of a line.
    private static func field(_ name: String, of path: String) -> Int? {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
        for line in text.split(separator: "\n") where line.hasPrefix(name) {
            return line.dropFirst(name.count).split { " \t".contains($0) }.first.flatMap { Int($0) }
        }
        return nil
    }
}
