import WXRContent
package import WXRKit

/// A rule of the validator: a struct in a file of its own, whose doc comment is its manual page.
///
/// Adding one:
///
/// 1. `Rules/<Family>/<Name>.swift` holds the struct. Its doc comment is the page that
///    `wxr rule CODE` prints: a sentence of what it is, then paragraphs that begin with
///    `**Why it matters.**`, `**What to do.**` and `**Fix.**`, and examples in fenced blocks after
///    `**Bad**` and `**Good**`.
/// 2. ``facts`` hold code, severities and the fix; the name stands in `Diagnostic.Code`'s table.
/// 3. ``subjects`` say what it wants to see. State lives in the struct: it is made anew for each
///    export, and memory must stay within some bytes an item.
/// 4. A line in the family's list (`Rules/<Family>/<Family>Rules.swift`), in the order of codes.
/// 5. `Tests/WXRValidatorTests/Cases/CODE/`: three files `bad-NAME.xml` and two `good-NAME.xml` at
///    the least, with what is expected in `bad-NAME.expected`
///    (`WXR_RECORD=1 swift test --filter RuleCaseTests` writes these anew, to be read by you).
/// 6. `make docs` brings the page into the binary and into `Documentation/rules`.
///
/// Every rule sees every item, and all of them together may cost half of what reading does: look at
/// type and status first, look into texts with `ByteView`, build no strings where nothing is found
/// (messages are autoclosures), and never walk over `Character`s. A rule that looks into contents is
/// shown them by ``look(into:of:_:)``: only those that hold one of its ``signs``, and what several
/// rules look for there is found once.
///
/// A rule whose finding the reader makes has no subjects: its file holds the page and the facts.
package protocol Rule: Sendable, SendableMetatype {
  static var facts: RuleFacts { get }
  /// What it is shown; by default nothing, for the reader finds it.
  static var subjects: Subjects { get }

  /// What a content must hold for the rule to be shown it: one of these.
  static var signs: TextSigns { get }

  /// The worst that a finding of its own can be, where the reader has worse ones of the code.
  static var worstSeen: Severity { get }

  /// Begins with an export.
  init()

  /// A document of the export, before anything is read of it.
  mutating func look(at document: Document, _ report: inout RuleReport)

  /// The facts of the site; twice if some stand after the items.
  mutating func look(at site: Site, _ report: inout RuleReport)
  mutating func look(at author: Author, _ report: inout RuleReport)
  mutating func look(at term: Term, _ report: inout RuleReport)
  mutating func look(at item: Item, _ report: inout RuleReport)
  /// The content of the item that was shown last.
  mutating func look(
    into content: inout ItemContent, of item: Item, _ report: inout RuleReport)
  /// A comment of the item that was shown last.
  mutating func look(at comment: Comment, _ report: inout RuleReport)
  /// The export is at its end: what refers to what.
  mutating func end(_ references: References, _ report: inout RuleReport)
}

extension Rule {
  package static var subjects: Subjects { [] }
  package static var signs: TextSigns { .text }
  package static var worstSeen: Severity { facts.worst }
  package mutating func look(at document: Document, _ report: inout RuleReport) {}
  package mutating func look(at site: Site, _ report: inout RuleReport) {}
  package mutating func look(at author: Author, _ report: inout RuleReport) {}
  package mutating func look(at term: Term, _ report: inout RuleReport) {}
  package mutating func look(at item: Item, _ report: inout RuleReport) {}
  package mutating func look(
    into content: inout ItemContent, of item: Item, _ report: inout RuleReport
  ) {}
  package mutating func look(at comment: Comment, _ report: inout RuleReport) {}
  package mutating func end(_ references: References, _ report: inout RuleReport) {}
}

/// What a rule is shown.
package struct Subjects: OptionSet, Sendable {
  package let rawValue: Int
  package init(rawValue: Int) { self.rawValue = rawValue }

  package static let site = Self(rawValue: 1)
  package static let authors = Self(rawValue: 2)
  package static let terms = Self(rawValue: 4)
  package static let items = Self(rawValue: 8)
  package static let comments = Self(rawValue: 16)
  package static let documents = Self(rawValue: 64)
  /// The contents of items that are not empty.
  package static let contents = Self(rawValue: 128)
  /// The end of the export.
  package static let end = Self(rawValue: 32)
}
