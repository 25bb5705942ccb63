internal import Glibc
internal import TestKit

/// A program run to its end by itself, with what it took.
struct TimedRun {
    /// From start to end, by the clock.
    let seconds: Double
    /// Processor time, of all its threads.
    let processorSeconds: Double
    /// Most memory it had resident, in bytes; 0 where it was not watched.
    let peakMemory: Int

    /// Runs `command`; what it prints goes nowhere.
    ///
    /// - Parameters:
    ///   - command: The program, by its whole path, and its arguments.
    ///   - home: Folder of its settings.
    ///   - isWatched: True to look at its memory while it runs, which makes the time a little
    ///     less exact.
    /// - Throws: ``BenchmarkError`` where it cannot be started or fails.
    init(_ command: [String], home: String, isWatched: Bool = false) throws {
        let begin = Clock.now
        let process = try TimedRun.spawn(command, home: home)
        var status: Int32 = 0
        var usage = rusage()
        var peak = 0
        while wait4(process, &status, isWatched ? WNOHANG : 0, &usage) == 0 {
            peak = max(peak, ProcessFacts(process).peakMemory ?? 0)
            usleep(5_000)
        }
        seconds = Clock.now - begin
        guard status == 0 else { throw BenchmarkError.failed(command: command, status: status) }
        processorSeconds = TimedRun.seconds(usage.ru_utime) + TimedRun.seconds(usage.ru_stime)
        peakMemory = peak
    }

    private static func seconds(_ time: timeval) -> Double {
        Double(time.tv_sec) + Double(time.tv_usec) / 1e6
    }

    private static func spawn(_ command: [String], home: String) throws -> pid_t {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        for descriptor in STDIN_FILENO...STDERR_FILENO {
            posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_RDWR, 0)
        }
        let environment = pinnedEnvironment(home: home).map { "\($0.key)=\($0.value)" }
        var arguments = command.map { strdup($0) } + [nil]
        var variables = environment.map { strdup($0) } + [nil]
        defer { for pointer in arguments + variables { free(pointer) } }
        var process: pid_t = 0
        let path = command.first ?? ""
        guard posix_spawn(&process, path, &files, nil, &arguments, &variables) == 0 else {
            throw BenchmarkError.missing(path)
        }
        return process
    }
}
