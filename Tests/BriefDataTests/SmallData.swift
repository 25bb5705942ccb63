/// A data folder as small as it may be, for tests that change one thing of it.
enum SmallData {
    /// Every file by its path in the folder.
    static let files: [String: String] = [
        "Subjects/countries.yaml": """
        - code: JP
          name: Japan
          adjectives: [Japanese]
          capital: Tokyo
        - code: "NO"
          name: Norway
        """,
        "Subjects/regions.yaml": """
        - code: EU
          name: European Union
          side: true
        - code: nordic
          name: Nordic countries
          members: [NO]
        """,
        "Subjects/fora.yaml": """
        - code: dp
          name: Digital Partnership
          class: bilateral-format
        - code: dp-jp
          name: EU-Japan Digital Partnership
          class: bilateral-format
          format: dp
          with: [JP]
          priorities: [chips]
        """,
        "Subjects/bodies.yaml": """
        - code: council
          name: Council of the EU
          class: eu-institution
          side: true
          names: [the Council]
          unless: [the Council of Europe]
          needs:
            - alias: ministers
              near: [Council, Brussels]
        """,
        "Subjects/instruments.yaml": """
        - code: chips-act
          name: Chips Act
          class: eu-law
          priorities: [chips]
        """,
        "Subjects/persons.yaml": """
        - code: somebody
          name: Some Body
          role: Minister
          body: council
          of: JP
        """,
        "Subjects/priorities.yaml": """
        - code: chips
          name: Chips
          group: Technologies
          terms: [semiconductor]
        """,
        "Cues/issues.yaml": """
        issue.gap: [falls short of, lacks]
        issue.need:
          means: what somebody says must be done
          phrases: [is needed]
        """,
    ]

    /// The files with one of them replaced.
    static func with(_ name: String, _ text: String) -> [String: String] {
        files.merging([name: text]) { $1 }
    }
}
