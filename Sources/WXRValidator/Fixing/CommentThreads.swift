import WXRKit

/// WXR311, WXR312, WXR313: a comment that replies to none that is there, or in a circle, replies to
/// the item; one that has the id of another gets a new one.
struct CommentThreads: Remedy {
  static let codes = ["WXR311", "WXR312", "WXR313"]

  private let selection: FixSelection

  init(_ selection: FixSelection) { self.selection = selection }

  mutating func mend(_ subject: inout FixSubject, _ export: inout KnownExport) {
    guard subject.kind == .item else { return }
    let comments = subject.markup.comments
    guard !comments.isEmpty else { return }
    var thread = Thread()
    for node in comments {
      let comment = subject.markup.comment(node)
      let isRepeated = thread.add(comment, node)
      guard isRepeated, selection.makes("WXR313") else { continue }
      subject.set(
        .commentID, of: node, to: String(export.newCommentID()),
        .fix("WXR313", "Another comment of the item has the same id."))
    }
    if selection.makes("WXR311") {
      for place in thread.orphans {
        let finding = Diagnostic.fix("WXR311", "The comment that it replies to is not here.")
        subject.set(.commentParent, of: comments[place], to: "0", finding)
      }
    }
    guard selection.makes("WXR312") else { return }
    for place in thread.circles {
      let finding = Diagnostic.fix("WXR312", "Comments reply to each other in a circle.")
      subject.set(.commentParent, of: comments[place], to: "0", finding)
    }
  }
}

/// Who replies to whom among the comments of an item.
private struct Thread {
  private var parents: [Int] = []
  private var first: [Int: Int] = [:]

  /// Returns whether another comment has the id.
  mutating func add(_ comment: Comment, _ node: Int) -> Bool {
    let id = comment.id?.integer ?? 0
    defer { parents.append(comment.parent?.integer ?? 0) }
    guard id != 0 else { return false }
    guard first[id] == nil else { return true }
    first[id] = parents.count
    return false
  }

  var orphans: [Int] { parents.indices.filter { parents[$0] != 0 && first[parents[$0]] == nil } }

  /// The first comment of each circle.
  var circles: [Int] {
    Circles(count: parents.count) { parents[$0] == 0 ? nil : first[parents[$0]] }.all.map { $0[0] }
  }
}
