internal import BriefCore
internal import BriefStore
internal import Dispatch
internal import Navigator

extension EffectRunner {
    /// The meetings of the notebook beside the book.
    private func meetings() throws -> MeetingDesk {
        MeetingDesk(
            desk: try opened(),
            workspace: access.workspace,
            book: book,
            ownNames: ownNames
        )
    }

    /// Answers what is asked of meetings; a brief is made beside the reader.
    func meet(_ stamp: RequestID, _ request: MeetingRequest) -> Message? {
        beside(orElse: { .requestFailed(stamp, $0) }, isLong: request != .list) { meetings in
            .loaded(stamp, .meeting(try meetings.reply(to: request)))
        }
    }

    /// Changes a meeting or writes its readout at once; writes a brief beside the reader, once it is
    /// clear that its file may be written.
    func meet(_ work: MeetingWork) -> Message? {
        guard case .export(_, _, let path) = work, mailbox != nil else {
            return beside(orElse: { .failed($0) }, isLong: false) { try $0.finish(work) }
        }
        do {
            try MeetingDesk.check(path)
        } catch {
            return .failed(CommandFailure(error).description)
        }
        _ = beside(orElse: { .failed($0) }, isLong: true) { try $0.finish(work) }
        return .meetingDone("Writing the brief to \(path)…", path: path)
    }

    private func beside(
        orElse failed: @escaping @Sendable (String) -> Message,
        isLong: Bool,
        _ work: @escaping @Sendable (MeetingDesk) throws -> Message
    ) -> Message? {
        let meetings: MeetingDesk
        do { meetings = try self.meetings() } catch {
            return failed(CommandFailure(error).description)
        }
        guard isLong, let mailbox else {
            return EffectRunner.message(orElse: failed) { try work(meetings) }
        }
        briefing.async {
            mailbox.post(EffectRunner.message(orElse: failed) { try work(meetings) })
        }
        return nil
    }
}
