import Foundation
import TestKit
import Testing

@Suite struct CompletionTests {
    @Test(arguments: ["show", "search", "brief", "meeting"])
    func `subjects are completed by name and by code`(command: String) throws {
        let run = try Desk().run(
            "---completion",
            command,
            "--",
            "positional@0",
            "2",
            "2",
            "briefbook",
            command,
            "Ja",
            changes: ["SAP_SHELL": "fish"]
        )
        #expect(run.status == .exited(0))
        #expect(run.text.contains("Japan"))
        #expect(!run.text.contains("Korea"))
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `the script for a shell is one that it reads`(shell: String) throws {
        let desk = try Desk()
        let script = try desk.run("--generate-completion-script", shell)
        #expect(script.status == .exited(0))
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/" + shell) else { return }
        try desk.folder.write(script.text, to: "script")
        #expect(try desk.shell("\(shell) -n script").status == .exited(0))
    }

    @Test
    func `bash completes a name with a blank in it`() throws {
        let desk = try Desk()
        let line = """
            mkdir bin && ln -s "$PROGRAM" bin/briefbook && PATH="$PWD/bin:$PATH"
            source <(briefbook --generate-completion-script bash)
            COMP_LINE="briefbook show United"; COMP_POINT=${#COMP_LINE}
            COMP_WORDS=(briefbook show United); COMP_CWORD=2; _briefbook
            printf '%s\\n' "${COMPREPLY[@]}"
            """
        #expect(try desk.shell(line).text.contains("United States\n"))
    }
}
