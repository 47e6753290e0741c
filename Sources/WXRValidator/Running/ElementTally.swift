import WXRKit

/// Counts the elements of a document, so that each has a number in its path.
struct ElementTally {
  private var counts: [Element: Int] = [:]
  private var comments = 0

  /// - Parameter last: what was looked at before: a comment stands in its item.
  mutating func subject(
    of entity: Entity, _ places: EntityPlaces?, after last: Subject
  ) -> Subject {
    var subject = Subject()
    subject.places = places
    switch entity {
    case .site: return subject
    case .author: subject.element = places?.element ?? .author
    case .term(let term): subject.element = term.element.wxrElement
    case .item(let item):
      subject.element = .item
      subject.itemID = item.id?.number
      subject.title = item.title
      subject.itemOffset = places?.offset
      comments = 0
    case .comment:
      subject = last
      subject.places = places
      subject.element = .comment
      comments += 1
      subject.comment = comments
      return subject
    }
    counts[subject.element, default: 0] += 1
    subject.ordinal = counts[subject.element, default: 0]
    return subject
  }
}

extension Term.Element {
  var wxrElement: Element {
    switch self {
    case .category: .wpCategory
    case .tag: .tag
    case .term: .term
    }
  }
}
