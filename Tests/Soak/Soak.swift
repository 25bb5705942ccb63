internal import Glibc

/// `soak PROGRAM [--seed N] [--part N]`: keys, sizes and kills at random, for as long as it takes.
@main
enum Soak {
    /// Random keys and sizes in the whole soak.
    private static let keys = 10_000
    /// Kills in the whole soak.
    private static let kills = 500

    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard let program = arguments.first, !program.hasPrefix("-") else {
            print("usage: soak PROGRAM [--seed N] [--part N]")
            exit(64)
        }
        let seed = number(after: "--seed", in: arguments) ?? Int(time(nil)) & 0xFFFF
        let part = max(1, number(after: "--part", in: arguments) ?? 1)
        say("soak --seed \(seed), a \(part)th: \(keys / part) keys and \(kills / part) kills")
        do {
            say(try KeySoak(program: program, seed: UInt64(seed)).run(keys / part))
            say(try KillSoak(program: program, seed: UInt64(seed)).run(kills / part))
        } catch {
            say("soak --seed \(seed) failed: \(error)")
            exit(1)
        }
    }

    /// Prints a line at once, also into a pipe.
    private static func say(_ line: String) {
        print(line)
        fflush(nil)
    }

    private static func number(after name: String, in arguments: [String]) -> Int? {
        guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count
        else { return nil }
        return Int(arguments[place + 1])
    }
}
