public import WXRKit

/// What became of every item of an export: the sum of all numbers is the number of items.
public struct SiteSummary: Hashable, Sendable {
  /// Files by post type, in the order in which the export first has them.
  public internal(set) var written: [Count<PostType>] = []
  /// Of those, the ones marked as drafts.
  public internal(set) var drafts = 0
  /// Items without a file, by reason.
  public internal(set) var leftOut: [Count<Reason>] = []
  /// Files whose name is not the slug, for their slug was taken or no file can have it.
  public internal(set) var renamed = 0
  /// Items whose Markdown lacks something that they say (WXR918).
  public internal(set) var incomplete = 0
  /// Comments, which a Markdown site has no place for.
  public internal(set) var comments = 0

  /// How often something occurs.
  public struct Count<Subject: Hashable & Sendable>: Hashable, Sendable {
    public var subject: Subject
    public var number: Int
  }

  /// Why an item has no file.
  public enum Reason: Hashable, Sendable {
    /// A selection of the user's passes it over.
    case notSelected
    /// Its type is none of a site's content: an upload, a menu entry, a template.
    case type(PostType)
    /// `trash` or `auto-draft`.
    case status(PostStatus)
    /// A password protects it.
    case protected
  }

  /// All files.
  public var writtenTotal: Int { written.reduce(0) { $0 + $1.number } }
  /// All items without a file.
  public var leftOutTotal: Int { leftOut.reduce(0) { $0 + $1.number } }

  mutating func count(_ fate: Fate, of type: PostType) {
    switch fate {
    case .written(let isDraft):
      Self.add(type, to: &written)
      drafts += isDraft ? 1 : 0
    case .leftOut(let reason): Self.add(reason, to: &leftOut)
    }
  }

  private static func add<Subject>(_ subject: Subject, to counts: inout [Count<Subject>]) {
    if let index = counts.firstIndex(where: { $0.subject == subject }) {
      counts[index].number += 1
    } else {
      counts.append(Count(subject: subject, number: 1))
    }
  }
}

extension SiteSummary.Reason: CustomStringConvertible {
  /// `type attachment`, `status trash`, `protected by a password`, `not selected`.
  public var description: String {
    switch self {
    case .notSelected: "not selected"
    case .type(let type): "type \(type)"
    case .status(let status): "status \(status)"
    case .protected: "protected by a password"
    }
  }
}
