internal import BriefCore

/// The rules for events.
enum EventRules {
    /// Every rule; an undated event of a sentence that has a dated one is dropped.
    static let all: [any Rule] = [
        RecordedMeetingRule(),
        EventRule(),
        BylineEventRule(),
        CalendarLineRule(),
        NextMeetingRule(),
        UndatedEventRule(),
    ]
}
