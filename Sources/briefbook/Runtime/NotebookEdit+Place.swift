internal import BriefAssembly
internal import BriefCore
internal import BriefStore

extension NotebookEdit {
    /// What it did to the brief of a meeting; nil where it is of another kind.
    var briefEdit: BriefEdit? {
        kind == .brief ? BriefEdit(slot: slot, before: before, after: after) : nil
    }

    /// What it was made on, as far as lists show it.
    var place: ChangedPlace? {
        switch kind {
        case .meeting: Int(slot).map { .meeting($0) }
        case .brief:
            briefEdit.flatMap { change in
                change.key.map { .line($0, ofMeeting: change.meeting) }
            }
        case .refusal, .search, .mark: nil
        default: .entry(target)
        }
    }
}
