/// Questions whose answer is 0 in a whole notebook.
enum NotebookCheck {
    /// Slots in which another text stands than the last edit left.
    static let strayEntries = """
        WITH last AS (SELECT kind, anchor, slot, after FROM journal WHERE id IN
        (SELECT max(id) FROM journal GROUP BY kind, anchor, slot)),
        wanted AS (SELECT kind, anchor, slot, after AS text FROM last WHERE after IS NOT NULL),
        standing AS (SELECT kind, anchor, slot, text FROM entry)
        SELECT (SELECT count(*) FROM (SELECT * FROM wanted EXCEPT SELECT * FROM standing))
        + (SELECT count(*) FROM (SELECT * FROM standing EXCEPT SELECT * FROM wanted))
        """
}
