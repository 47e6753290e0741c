import WXRKit

/// The comments of one item, and how they reply to each other.
struct CommentThread {
  struct Entry {
    var id: Int
    /// 0 for none.
    var parent: Int
    var spot: Spot
  }

  private var entries: [Entry] = []
  /// The first comment of each id.
  private var first: [Int: Int] = [:]
  /// Comments whose id another one has before them.
  private(set) var repeated: [Entry] = []

  var isEmpty: Bool { entries.isEmpty }

  mutating func add(_ comment: Comment, at spot: Spot) {
    let id = comment.id?.integer ?? 0
    let entry = Entry(id: id, parent: comment.parent?.integer ?? 0, spot: spot)
    if id != 0 {
      if first[id] == nil { first[id] = entries.count } else { repeated.append(entry) }
    }
    entries.append(entry)
  }

  /// Replies to comments that are not there.
  var orphans: [Entry] {
    entries.filter { $0.parent != 0 && first[$0.parent] == nil }
  }

  /// Comments that reply to each other in a circle, each circle from its first comment on.
  var circles: [[Entry]] {
    let circles = Circles(count: entries.count) { index in
      entries[index].parent == 0 ? nil : first[entries[index].parent]
    }
    return circles.all.map { circle in circle.map { entries[$0] } }
  }
}
