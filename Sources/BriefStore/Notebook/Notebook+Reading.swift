package import BriefCore

extension Notebook {
    /// Notes that a source was read now.
    package func noteReading(of source: SourceKey) throws(StoreError) {
        try write { db, journal in
            try Prepared(db, "INSERT INTO reading (source, at) VALUES (?, ?)")
                .binding(source.text, journal.time).run()
        }
    }

    /// When a source was last read, as ISO 8601; nil for never.
    package func lastReading(of source: SourceKey) throws(StoreError) -> String? {
        try read(empty: nil) { db in
            try Prepared(
                db,
                "SELECT at FROM reading WHERE source = ? ORDER BY id DESC LIMIT 1"
            ).binding(source.text).first { $0.text(0) }
        }
    }

    /// Something the program remembers from one run to the next, such as the last screen.
    package func session(_ key: String) throws(StoreError) -> String? {
        try read(empty: nil) { db in
            try Prepared(db, "SELECT value FROM session WHERE key = ?").binding(key)
                .first { $0.text(0) }
        }
    }

    /// All that is remembered under keys that begin alike, the last written last.
    package func sessions(_ prefix: String) throws(StoreError) -> [(key: String, value: String)] {
        try read(empty: []) { db in
            try Prepared(
                db,
                "SELECT key, value FROM session WHERE substr(key, 1, length(?)) = ? ORDER BY rowid"
            ).binding(prefix, prefix).rows { ($0.text(0), $0.text(1)) }
        }
    }

    /// Remembers something for the next run; nil forgets it.
    package func setSession(_ key: String, _ value: String?) throws(StoreError) {
        try write { db, _ in
            if let value {
                try Prepared(db, "INSERT OR REPLACE INTO session VALUES (?, ?)")
                    .binding(key, value).run()
            } else {
                try Prepared(db, "DELETE FROM session WHERE key = ?").binding(key).run()
            }
        }
    }
}
