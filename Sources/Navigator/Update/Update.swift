/// Takes in what happened and says what is to be done outside.
///
/// The state alone decides; nothing is read, drawn or waited for here. Many messages may be taken
/// in before a screen is composed.
///
/// - Returns: effects in the order they are to be begun.
package func update(_ state: inout NavigatorState, _ message: Message) -> [Effect] {
    var effects: [Effect] = []
    switch message {
    case .started, .filesTouched: break
    case .key(let key): effects = state.press(key)
    case .letters(let text): state.take(letters: text)
    case .command(let command, let count): effects = state.obey(command, count: count)
    case .rowChosen(let number): effects = state.choose(row: number)
    case .searchAsked(let text): state.search(for: text)
    case .mouse(let event): effects = state.hear(event)
    case .paste(let text): state.takePaste(text)
    case .resized(let size): state.resize(to: size)
    case .resumed: effects = [.redraw]
    case .pauseElapsed: state.isPaused = true
    case .loaded(let id, let reply): effects = state.take(reply, for: id)
    case .searchReturned(let id, let answer, let rank):
        effects = state.take(answer, from: rank, for: id)
    case .requestFailed(let id, let text): state.giveUp(id, text)
    case .failed(let text): state.tellFailure(text)
    case .bookUnchanged(let text):
        state.beyondUndo.fail()
        state.tellFailure(text)
    case .said(let text): state.notice = Notice(text)
    case .importProgress(let progress): state.importing = progress
    case .importFinished(let told, let refused, let isTaken):
        if refused != nil { state.hearTaken(isTaken) }
        let lines = state.hear(refused, told)
        state.finishImport()
        state.holdRows()
        state.reloadBook()
        state.notice = lines.isEmpty ? nil : Notice(lines.joined(separator: "\n"))
    case .pathCompleted(let typed, let text, let choices):
        state.complete(typed, with: text, choices)
    case .importFailed(let text, let path):
        state.finishImport()
        state.beyondUndo.fail()
        if let path { state.refused = [RefusedFile(file: path, text)] }
        state.tellFailedImport(text, path: path)
    case .painted:
        state.hasPainted = true
        state.notebook.isWanted = true
    case .notebookChanged(let text, let changed):
        let awaited = state.takeAwaited()
        if !awaited.isRefusal { state.askForCandidatesAgain() }
        state.beyondUndo = BeyondUndo()
        state.closeMeetingPrompt()
        state.holdRows()
        state.reloadBook()
        if let changed { state.seek(changed) }
        state.notebook.isWanted = true
        state.notice = Notice([text, awaited.remark].compactMap(\.self).joined(separator: " "))
    case .unsure(let command, let text):
        _ = state.takeAwaited()
        state.said.question = LastSaid.Question(command: command)
        state.notice = Notice(text + " \(state.keyName(command)) again: do it all the same.")
    case .edited(let text): effects = state.takeEdited(text)
    case .meetingMade(let number, let text):
        _ = state.takeAwaited()
        state.beyondUndo = BeyondUndo()
        state.reloadBook()
        state.showMeeting(number, saying: text)
    case .meetingDone(let text, let path): state.finishMeetingWork(text, path: path)
    case .notebookWritten:
        state.holdRows()
        state.reloadBook()
        state.notebook.isWanted = true
    case .bookChanged(let text, let isEdited):
        if isEdited { state.beyondUndo.succeed() }
        state.notebook.isWanted = state.notebook.isLoaded || state.notebook.isWanted
        state.holdRows()
        state.reloadBook()
        if let text { state.notice = Notice(text) }
    case .bookNamed(let name): state.nameBook(name)
    case .nameAccepted(let text):
        state.beyondUndo.succeed()
        state.notice = Notice(text)
    }
    return effects + state.settle()
}
