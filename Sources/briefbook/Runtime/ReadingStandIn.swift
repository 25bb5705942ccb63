internal import BriefCore
internal import Navigator
struct Reading {
    var access = BookAccess(workspace: Workspace())
    var theme = ThemeChoice.standard
    var layout = LayoutChoice.auto
    var isASCIIOnly = false
    var asOf: CalendarDate?
    var source: SourceKey?
    @MainActor func run() throws {}
}
