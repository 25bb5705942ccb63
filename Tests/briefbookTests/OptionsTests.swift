import ArgumentParser
import Testing

@testable import briefbook

/// What a command must be given besides options.
private let operands: [String: [String]] = [
    "import": ["a.txt"], "remove": ["a.txt"], "set": ["a.txt", "--kind", "note"],
    "show": ["JP"], "search": ["cable"], "view": ["a.txt"], "analyse": ["a.txt"],
    "dates": ["a.txt"], "backup": ["copy.book"], "brief": ["JP"], "meeting": ["JP"],
]

private let names = Briefbook.configuration.subcommands.compactMap { command in
    command.configuration.commandName
}

@Test(arguments: names)
func `every command takes the options that hold everywhere`(name: String) throws {
    let options = ["--book", "b", "--notebook", "n", "--json", "--color", "never"]
    let words = operands[name] ?? []
    for arguments in [[name] + options + words, options + [name] + words] {
        let command = try Briefbook.parseAsRoot(Arguments.normalised(arguments))
        #expect(type(of: command).configuration.commandName == name)
    }
}

@Test(arguments: Briefbook.configuration.subcommands.indices)
func `every command names the options that hold everywhere in its help`(index: Int) {
    let command = Briefbook.configuration.subcommands[index]
    let help = Briefbook.helpMessage(for: command, columns: 100)
    for option in ["--book", "--notebook", "--json", "--color", "--help", "--version"] {
        #expect(help.contains("  " + option) || help.contains(", " + option), "\(option)")
    }
}

@Test(arguments: names)
func `every command refuses an option that is none`(name: String) {
    #expect(throws: (any Error).self) {
        try Briefbook.parseAsRoot([name, "--nonsense"] + (operands[name] ?? []))
    }
}
