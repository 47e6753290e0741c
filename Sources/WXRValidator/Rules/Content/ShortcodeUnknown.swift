import WXRContent
package import WXRKit

/// Shortcodes of a plugin are in use; WordPress alone shows them as text.
///
/// **Why it matters.** Without the plugin readers see `[rev_slider alias="home"]` where a slider was,
/// and a static site has nothing to put there. Each name is told once, with how often it stands in
/// contents; words in brackets that nothing shows to be shortcodes are left out.
///
/// **Bad**
/// ```html
/// [rev_slider alias="home"]
/// ```
/// **Good**
/// ```html
/// [gallery ids="4,5,6"]
/// ```
/// **What to do.** Install the plugin in the new site too, or replace its shortcodes by text and
/// pictures before you move.
///
/// **Fix.** None.
package struct ShortcodeUnknown: Rule {
  package static let facts = RuleFacts("WXR507", .info, fix: .none, in: .convert)
  package static let subjects: Subjects = [.contents, .end]
  package static let signs: TextSigns = .brackets

  /// Names in the order in which they came.
  private var uses: [Use] = []
  private var places: [String: Int] = [:]

  private struct Use {
    let name: String
    let spot: Spot
    var count = 0
    /// Whether it has attributes or an end somewhere, or a plugin is known for it.
    var isCertain: Bool
  }

  /// Names beyond this number are not told: no site has so many.
  private static let limit = 2000

  package init() {}

  package mutating func look(
    into content: inout ItemContent, of item: Item, _ report: inout RuleReport
  ) {
    guard item.hasReadableContent else { return }
    for tag in content.tags where !tag.isLiteral && (tag.closes || !tag.looksLikeCode) {
      note(tag, report.spot(.field(.content), inside: tag.place.lowerBound))
    }
  }

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    for use in uses where use.isCertain && use.count > 0 {
      let plugin = Self.plugin(use.name).map { " of \($0)" } ?? ""
      report.add(
        "The shortcode \(use.name)\(plugin) stands \(use.count == 1 ? "once" : "\(use.count) times")"
          + " in contents.", at: use.spot)
    }
  }

  private mutating func note(_ tag: BracketTag, _ spot: @autoclosure () -> Spot) {
    if let place = places[tag.name] {
      uses[place].count += tag.closes ? 0 : 1
      uses[place].isCertain = uses[place].isCertain || tag.isEvident
      return
    }
    guard !tag.closes, uses.count < Self.limit, KnownShortcodes.origin(of: tag.name) != .core else {
      return
    }
    places[tag.name] = uses.count
    let isCertain = tag.isEvident || Self.plugin(tag.name) != nil
    uses.append(Use(name: tag.name, spot: spot(), count: 1, isCertain: isCertain))
  }

  private static func plugin(_ name: String) -> String? {
    guard case .plugin(let plugin)? = KnownShortcodes.origin(of: name),
      !KnownShortcodes.isCommonWord(name)
    else { return nil }
    return plugin
  }
}

extension BracketTag {
  /// Whether no prose would have it so.
  fileprivate var isEvident: Bool { hasAttributes || closes || isSelfClosing }
}
