import WXRContent
import WXRKit

/// WXR409: what is no integer becomes one. Flags become 1 and 0, orders what PHP reads, ids new
/// numbers: one for each text, wherever it stands.
struct ItemNumbers: Remedy {
  static let codes = ["WXR409"]

  private var authorIDs: [Int: Int] = [:]
  private var termIDs: [Int: Int] = [:]

  init(_ selection: FixSelection) {}

  mutating func mendAlone(_ subject: inout FixSubject) {
    guard subject.kind == .item else { return }
    Self.mend(.menuOrder, of: 0, in: &subject) { String($0.phpInteger) }
    Self.mend(.isSticky, of: 0, in: &subject) { $0.isYes ? "1" : String($0.phpInteger) }
    for comment in subject.markup.comments {
      Self.mend(.commentUserID, of: comment, in: &subject) { String($0.phpInteger) }
    }
  }

  mutating func plan(_ export: inout KnownExport) {
    authorIDs = Self.numbers(export.authors.map { ($0.id, $0.textID) })
    termIDs = Self.numbers(export.terms.map { ($0.id, $0.textID) })
    for (index, id) in authorIDs { export.authors[index].id = id }
    for (index, id) in termIDs { export.terms[index].id = id }
  }

  mutating func mend(_ subject: inout FixSubject, _ export: inout KnownExport) {
    switch subject.kind {
    case .author: set(.authorID, authorIDs[subject.index], in: &subject)
    case .term: set(.termID, termIDs[subject.index], in: &subject)
    case .item:
      mendReferences(&subject, export)
      mendComments(&subject, &export)
    case .fact, .other: break
    }
  }

  private func set(_ element: Element, _ id: Int?, in subject: inout FixSubject) {
    guard let id else { return }
    Self.mend(element, of: 0, in: &subject) { _ in String(id) }
  }

  private func mendReferences(_ subject: inout FixSubject, _ export: KnownExport) {
    Self.mend(.postID, of: 0, in: &subject) { export.texts.number($0).map(String.init) }
    Self.mend(.postParent, of: 0, in: &subject) {
      String(export.texts.number($0) ?? $0.phpInteger)
    }
    guard !export.texts.all.isEmpty else { return }
    for (key, node) in subject.metaValues where Self.idKeys.contains(key) {
      let text = subject.markup.text(of: node)
      guard let number = export.texts.number(text) else { continue }
      subject.set(node, to: String(number), Self.finding)
    }
  }

  private static let idKeys: Set<String> = [
    "_thumbnail_id", "_menu_item_object_id", "_menu_item_menu_item_parent",
  ]

  /// A comment's number is a new one; its replies follow it.
  private func mendComments(_ subject: inout FixSubject, _ export: inout KnownExport) {
    var numbers: [String: Int] = [:]
    var known: Set<Int> = []
    for comment in subject.markup.comments {
      guard let text = subject.markup.text(.commentID, of: comment)?.trimmed else { continue }
      if let number = Int(text) { known.insert(number) }
      Self.mend(.commentID, of: comment, in: &subject) { text in
        let number = numbers[text] ?? export.newCommentID()
        numbers[text] = number
        return String(number)
      }
    }
    for comment in subject.markup.comments {
      Self.mend(.commentParent, of: comment, in: &subject) { text in
        let read = text.phpInteger
        return String(numbers[text] ?? (known.contains(read) ? read : 0))
      }
    }
  }

  // MARK: Numbers

  private static var finding: Diagnostic { .fix("WXR409", "What should be an integer is none.") }

  private static func mend(
    _ element: Element, of node: Int, in subject: inout FixSubject,
    _ number: (String) -> String?
  ) {
    guard let field = subject.markup.child(element, of: node) else { return }
    let text = subject.markup.text(of: field).trimmed
    guard !text.isEmpty, Int(text) == nil, let number = number(text) else { return }
    subject.set(field, to: number, finding)
  }

  /// New numbers for those whose ids are texts: what PHP reads if that is free, else the next.
  private static func numbers(_ ids: [(number: Int?, text: String?)]) -> [Int: Int] {
    var taken = Set(ids.compactMap(\.number))
    var highest = max(0, taken.max() ?? 0)
    var known: [String: Int] = [:]
    var numbers: [Int: Int] = [:]
    for (index, id) in ids.enumerated() {
      guard let text = id.text, Int(text) == nil else { continue }
      if let number = known[text] {
        numbers[index] = number
        continue
      }
      var number = text.phpInteger
      if number <= 0 || taken.contains(number) { number = highest + 1 }
      highest = max(highest, number)
      taken.insert(number)
      known[text] = number
      numbers[index] = number
    }
    return numbers
  }
}

extension KnownExport {
  /// Gives numbers to ids that are texts, or forgets them.
  mutating func settleTexts(asNumbers: Bool) {
    sortItems()
    var taken: Set<Int> = []
    for place in texts.all.indices where asNumbers && texts.isID(place) {
      let read = texts.all[place].phpInteger
      let isFree = read > 0 && index(ofItem: read) == nil && taken.insert(read).inserted
      if isFree { highestItemID = max(highestItemID, read) }
      let number = isFree ? read : newItemID()
      taken.insert(number)
      texts.setNumber(number, of: place)
    }
    for index in items.indices {
      items[index].id = settled(items[index].id, asNumbers, isID: true)
      items[index].parent = settled(items[index].parent, asNumbers, isID: false)
    }
    sortItems()
  }

  private func settled(_ number: Int, _ asNumbers: Bool, isID: Bool) -> Int {
    guard let place = texts.place(number) else { return number }
    guard asNumbers else { return KnownItem.none }
    let text = texts.all[place]
    return texts.number(text) ?? (isID ? KnownItem.none : text.phpInteger)
  }
}

extension String {
  /// Without white space at the ends.
  var trimmed: String { String(Substring(trimmedUTF8)) }

  /// What PHP's `intval` makes of it: the digits that it begins with.
  var phpInteger: Int {
    let text = trimmedUTF8
    let isNegative = text.first == UInt8(ascii: "-")
    let digits = text.dropFirst(isNegative || text.first == UInt8(ascii: "+") ? 1 : 0)
      .prefix { $0.isDigit }
    guard digits.count <= 15, let number = Int(Substring(digits)) else { return 0 }
    return isNegative ? -number : number
  }

  fileprivate var isYes: Bool { ["true", "yes", "on", "y", "sticky"].contains(lowercased()) }
}
