import WXRKit

/// What is counted of comments.
struct CommentTally: Sendable {
  private(set) var count = 0
  private(set) var approvals = NameCounts(limit: 1000)
  private(set) var dates = DateSpan()

  mutating func add(_ comment: Comment) {
    count += 1
    approvals.add(Self.type(comment), Self.approval(comment))
    if !dates.add(comment.date?.rawValue) { dates.add(comment.dateGMT?.rawValue) }
  }

  mutating func merge(_ other: CommentTally) {
    count += other.count
    approvals.merge(other.approvals)
    dates.merge(other.dates)
  }

  /// Ordinary comments have the type `comment` since WordPress 5.5; before, they had none.
  private static func type(_ comment: Comment) -> String {
    guard let type = comment.type, !type.isEmpty else { return "comment" }
    return type
  }

  private static func approval(_ comment: Comment) -> String {
    switch comment.approved {
    case "1": "approved"
    case "0": "pending"
    default: comment.approved ?? ""
    }
  }
}
