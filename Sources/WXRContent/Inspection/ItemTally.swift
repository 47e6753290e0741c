import WXRKit

/// What is counted of items without their names.
struct ItemTally: Sendable {
  private(set) var count = 0
  private(set) var protected = 0
  private(set) var sticky = 0
  private(set) var published = DateSpan()
  private(set) var all = DateSpan()
  private(set) var styles = [Int](repeating: 0, count: ContentStyle.allCases.count)
  private(set) var scripts = [Int](repeating: 0, count: ScriptSample.Script.allCases.count)

  mutating func add(_ item: Item) {
    count += 1
    if let password = item.password, password.utf8.contains(where: { $0 > 0x20 }) { protected += 1 }
    if item.sticky?.integer == 1 { sticky += 1 }
    all.add(item)
    if item.status == .publish, item.type == .post { published.add(item) }
  }

  /// - Parameter traits: nil where there is no content, or none that is of a post.
  mutating func addStyle(of item: Item, traits: ContentTally.Traits?) {
    guard item.isWritten, !item.hasForeignContent else { return }
    addScript(of: item)
    styles[ContentStyle(of: item, traits: traits).index] += 1
  }

  private mutating func addScript(of item: Item) {
    var title = item.title ?? ""
    var content = item.content ?? ""
    let isLatin =
      title.withUTF8 { unsafe $0.isEmpty || ScriptSample.isPlainlyLatin($0) }
      && content.withUTF8 { unsafe $0.isEmpty || ScriptSample.isPlainlyLatin($0) }
    if isLatin {
      if !title.isEmpty || !content.isEmpty { scripts[ScriptSample.Script.latin.rawValue] += 1 }
      return
    }
    var sample = ScriptSample()
    title.withUTF8 { unsafe sample.add($0) }
    content.withUTF8 { unsafe sample.add($0) }
    if let script = sample.script { scripts[script.rawValue] += 1 }
  }

  mutating func merge(_ other: ItemTally) {
    count += other.count
    protected += other.protected
    sticky += other.sticky
    published.merge(other.published)
    all.merge(other.all)
    for place in styles.indices { styles[place] += other.styles[place] }
    for place in scripts.indices { scripts[place] += other.scripts[place] }
  }
}
