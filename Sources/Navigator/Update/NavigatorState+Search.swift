internal import BriefCore

extension NavigatorState {
    /// Opens the search of the book, or goes back to its words.
    mutating func startSearch() {
        if search != nil {
            search?.isTyping = true
        } else {
            show(.search(SearchState()))
        }
    }

    /// Shows the hits for some words.
    mutating func search(for text: String) {
        takeOver()
        overlay = nil
        answers.remember(text, .words)
        var search = SearchState()
        search.editor.replace(with: text)
        search.isTyping = false
        search.hasOpened = true
        show(.search(search))
        followQuery()
    }

    /// Puts words answered or searched for earlier in the place of those typed.
    mutating func recallSearch() {
        let answers = answers[.words]
        guard var search, !answers.isEmpty else { return }
        let back = min((search.recalled ?? 0) + 1, answers.count)
        search.recalled = back
        search.editor.replace(with: answers[answers.count - back])
        self.search = search
        followQuery()
    }

    /// Asks for hits on the words as they are now.
    mutating func followQuery() {
        guard var search else { return }
        let text = search.editor.text.oneLine
        guard text != search.asked else { return }
        search.asked = text
        search.isThorough = false
        search.isComplete = false
        search.next = nil
        search.hits.restart(keepsRows: !text.isEmpty)
        self.search = search
    }

    /// Leaves the words: back to the hits where one has been opened, else to the screen before.
    mutating func leaveQuery() {
        guard let search else { return }
        if search.hasOpened {
            self.search?.isTyping = false
        } else {
            answers.remember(search.editor.text, .words)
            history.close()
        }
    }
}
