internal import BriefCore
internal import Navigator

extension EffectRunner {
    /// Keeps a draft that is left half written; a message where it cannot be kept.
    func setAside(_ draft: Draft) -> Message? {
        do {
            try opened().setAside(draft)
            return nil
        } catch {
            return .failed(CommandFailure(error).description)
        }
    }
}
