/// What the links inside a page refer to: places in it, and footnotes.
///
/// A footnote is an element that a short link (`1`, `[2]`, `*`) leads to and that holds a link
/// back (`↩`, `^`, or of class `backref`).
struct PageReferences {
  private var targets: Set<String> = []
  /// The number of the note that an element holds.
  private var holders: [Int: Int] = [:]
  /// The number of the note that a link refers to, 0 for a link back.
  private var marks: [Int: Int] = [:]
  /// `sup` elements that hold nothing but references.
  private var bareMarks: Set<Int> = []
  private(set) var noteCount = 0

  init(_ html: HTMLDocument) {
    var scan = Scan(html)
    scan.run()
    guard !scan.links.isEmpty else { return }
    findNotes(html, scan)
    for link in scan.links where marks[link.node] == nil {
      if scan.ids[link.target] != nil { targets.insert(link.target) }
    }
    bareMarks = Set(scan.superscripts.filter { holdsOnlyMarks($0, html) })
  }

  var hasTargets: Bool { !targets.isEmpty }

  func isTarget(_ id: String) -> Bool { !id.isEmpty && targets.contains(id) }

  /// The number of the note that an element holds, nil if it holds none.
  func note(heldBy node: Int) -> Int? { holders.isEmpty ? nil : holders[node] }

  /// The note that a link refers to, nil if it is no such link.
  func note(markedBy node: Int) -> Int? {
    guard let number = marks[node], number > 0 else { return nil }
    return number
  }

  /// If a link leads back from a note.
  func isNoteMark(_ node: Int) -> Bool { !marks.isEmpty && marks[node] == 0 }

  func holdsOnlyNoteMarks(_ node: Int) -> Bool { bareMarks.contains(node) }
}

extension PageReferences {
  /// A link to a place in the page.
  fileprivate struct InnerLink {
    var node: Int
    var target: String
  }

  /// One pass over the document.
  fileprivate struct Scan {
    let html: HTMLDocument
    var ids: [String: Int] = [:]
    var links: [InnerLink] = []
    var superscripts: [Int] = []

    init(_ html: HTMLDocument) { self.html = html }

    mutating func run() {
      collectLinks()
      guard !links.isEmpty else { return }
      for node in html.nodes.indices where html.nodes[node].kind == .element {
        for name in [HTMLAttributeName.id, .name] where name == .id || html.tag(node) == .a {
          guard let value = html.value(name, of: node), !value.isEmpty else { continue }
          let id = html.string(value)
          if ids[id] == nil { ids[id] = node }
        }
      }
    }

    private mutating func collectLinks() {
      for node in html.nodes.indices where html.nodes[node].kind == .element {
        if html.tag(node) == .sup { superscripts.append(node) }
        guard html.tag(node) == .a, let value = html.value(.href, of: node),
          html.bytes[value].first == 0x23, value.count > 1
        else { continue }
        let target = html.string(value.dropFirst().lowerBound..<value.upperBound)
        links.append(InnerLink(node: node, target: target.percentDecoded))
      }
    }
  }

  fileprivate mutating func findNotes(_ html: HTMLDocument, _ scan: Scan) {
    var references: [String: [Int]] = [:]
    var order: [String] = []
    for link in scan.links where html.text(of: link.node).isNoteLabel {
      if references[link.target] == nil { order.append(link.target) }
      references[link.target, default: []].append(link.node)
    }
    for target in order {
      guard let holder = scan.ids[target], html.canHoldNote(holder), holders[holder] == nil
      else { continue }
      let back = html.linksBack(in: holder)
      let from = (references[target] ?? []).filter { !back.contains($0) }
      if !back.isEmpty, !from.isEmpty { add(holder, from: from, back: back) }
    }
  }

  private mutating func add(_ holder: Int, from: [Int], back: [Int]) {
    noteCount += 1
    holders[holder] = noteCount
    for node in back { marks[node] = 0 }
    for node in from { marks[node] = noteCount }
  }

  fileprivate func holdsOnlyMarks(_ node: Int, _ html: HTMLDocument) -> Bool {
    var links = 0
    let others = html.contains(node) { inner in
      guard html.tag(inner) == .a else { return false }
      links += 1
      return marks[inner] == nil
    }
    return links > 0 && !others
  }
}

extension HTMLDocument {
  fileprivate func canHoldNote(_ node: Index) -> Bool {
    [.li, .p, .div, .dd, .aside].contains(tag(node))
  }

  /// The links in a note that lead back to where it is referred to.
  fileprivate func linksBack(in holder: Index) -> [Index] {
    var found: [Index] = []
    walk(holder) { node in
      if tag(node) == .a, let value = value(.href, of: node), bytes[value].first == 0x23,
        text(of: node).isBackLabel || string(.class, of: node).contains("backref")
      {
        found.append(node)
      }
      return true
    }
    return found
  }
}

extension [UInt8] {
  /// `1`, `[12]`, `(a)`, `*`, `†`.
  fileprivate var isNoteLabel: Bool {
    guard count <= 24 else { return false }
    let core = String(decoding: self, as: UTF8.self).unicodeScalars.filter {
      !" \t\n\r[]()".unicodeScalars.contains($0)
    }
    return (1...3).contains(core.count)
      && core.allSatisfy {
        ("a"..."z").contains($0) || ("0"..."9").contains($0) || "*†‡".unicodeScalars.contains($0)
      }
  }

  /// Arrows, a caret, or the note's own number.
  fileprivate var isBackLabel: Bool {
    guard count <= 24 else { return false }
    return String(decoding: self, as: UTF8.self).unicodeScalars.allSatisfy {
      ("0"..."9").contains($0) || " \t\n\r↩↵⏎^⤴\u{FE0E}\u{FE0F}\u{A0}↑".unicodeScalars.contains($0)
    }
  }
}

extension String {
  /// With `%41` as `A`.
  var percentDecoded: String {
    guard utf8.contains(0x25) else { return self }
    var out: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      if byte == 0x25, let value = UInt8(String(rest.prefix(2)) ?? "", radix: 16), rest.count >= 2 {
        out.append(value)
        rest = rest.dropFirst(2)
      } else {
        out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
