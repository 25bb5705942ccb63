/// What of a notebook is shown beside a book.
package struct NotebookView: Hashable, Sendable {
    /// One entry with the name of what it is about.
    package struct Note: Hashable, Sendable {
        /// The entry.
        package let entry: NotebookEntry
        /// Title of the source or name of the subject; empty where the book has neither.
        package let about: String
        /// Date of the source, in words; empty for a subject.
        package let dated: String
        /// The promise it is; nil for what was written as it stands.
        package let promise: PromiseNumber?

        /// Puts an entry beside its name.
        package init(
            entry: NotebookEntry,
            about: String,
            dated: String = "",
            promise: PromiseNumber? = nil
        ) {
            self.entry = entry
            self.about = about
            self.dated = dated
            self.promise = promise
        }
    }

    /// Where the reader left the book.
    package struct Place: Hashable, Sendable {
        /// The subject, or the source with the place in it.
        package let target: NotebookTarget
        /// Its name.
        package let name: String

        /// A place by its name.
        package init(target: NotebookTarget, name: String) {
            self.target = target
            self.name = name
        }
    }

    /// The notes, newest first.
    package let notes: [Note]
    /// What is to be done.
    package let tasks: [Note]
    /// What was promised in rooms and is not kept yet, as tasks.
    package let promises: [Note]
    /// The tags, an entry for each on each target.
    package let tags: [Note]
    /// Verdicts and wordings whose words have changed or are gone.
    package let verdicts: [Note]
    /// Where the reader left last; nil for nowhere.
    package let left: Place?
    /// What was being typed when sessions ended, the newest last.
    package let drafts: [Draft]
    /// What the reader says of findings, by number in the open book.
    package let judgements: [Int64: Judgement]
    /// How many verdicts and wordings stand in each source.
    package let judgedIn: [SourceKey: Int]
    /// Where marks lead, by letter.
    package let marks: [Character: NotebookTarget]
    /// Searches kept, the last one first.
    package let searches: [String]

    /// A notebook with some entries.
    package init(
        notes: [Note] = [],
        tasks: [Note] = [],
        promises: [Note] = [],
        tags: [Note] = [],
        verdicts: [Note] = [],
        left: Place? = nil,
        drafts: [Draft] = [],
        judgements: [Int64: Judgement] = [:],
        judgedIn: [SourceKey: Int] = [:],
        marks: [Character: NotebookTarget] = [:],
        searches: [String] = []
    ) {
        self.notes = notes
        self.tasks = tasks
        self.promises = promises
        self.tags = tags
        self.verdicts = verdicts
        self.left = left
        self.drafts = drafts
        self.judgements = judgements
        self.judgedIn = judgedIn
        self.marks = marks
        self.searches = searches
    }
}

/// A change of the notebook that a reader asks for.
package enum NotebookChange: Hashable, Sendable {
    /// Writes the note on a target, in the place of an earlier one of that number; an empty
    /// text takes it away. What the reader saw there before tells whether somebody else has
    /// written meanwhile: nothing of theirs is lost then.
    case note(NotebookTarget, String, number: String?, before: String?)
    /// Sets the verdict on one aspect of a finding.
    case verdict(FindingIdentity, Verdict)
    /// Sets the reader's own wording of a finding; an empty text takes it away.
    case wording(FindingIdentity, String)
    /// Takes all verdicts and the wording of a finding away.
    case forget(FindingIdentity)
    /// Sets what is to be done about a target; nil takes it off the list.
    case task(NotebookTarget, ReaderTask?)
    /// Puts those of these tags on a target that were not there before, and takes those away that
    /// are not among them; what others have put there meanwhile stays.
    case tags(NotebookTarget, [String], before: [String])
    /// Sets a mark's letter to a target.
    case mark(Character, NotebookTarget)
    /// Says that a name is no subject, or that it may be one after all.
    case refusal(String, isRefused: Bool)
    /// Keeps a search, or lets it go.
    case search(String, isKept: Bool)
    /// Takes back the last change of this run that stands; where there is none, and the reader is
    /// sure, the last of anybody's.
    case undo(isSure: Bool)
    /// Makes the change again that was taken back last, in the same way.
    case redo(isSure: Bool)
}
