import WXRContent
package import WXRKit

/// A plugin that the site uses keeps its data in tables of its own, which no WXR export holds.
///
/// **Why it matters.** Forms, sliders, orders or profiles that the pages call for are not in the
/// file: after the move the pages show nothing there, or the bare shortcode.
///
/// **Bad**
/// ```html
/// [gravityform id="2" title="false"]
/// ```
/// **Good**
/// ```html
/// <p>Write to us: <a href="mailto:harbour@h.example">harbour@h.example</a></p>
/// ```
/// **What to do.** Export such data with the plugin's own tool, or move the database. For a static
/// site, put something else in its place. Each plugin is told once.
///
/// **Fix.** None: the data are elsewhere.
package struct DataOutsideExport: Rule {
  package static let facts = RuleFacts("WXR806", .info, fix: .none, in: .convert)
  package static let subjects: Subjects = [.items, .contents, .end]
  package static let signs: TextSigns = [.brackets, .blocks]

  private var uses = FirstUses()
  private var products = FirstUses()
  private var hasOrders = false

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    switch item.type?.rawValue {
    case "product", "product_variation":
      products.add("", report.spot(.field(.postType)))
    case "shop_order", "shop_order_refund": hasOrders = true
    case "bp-email": uses.add("BuddyPress", report.spot(.field(.postType)))
    default: break
    }
  }

  package mutating func look(
    into content: inout ItemContent, of item: Item, _ report: inout RuleReport
  ) {
    guard !item.hasForeignContent else { return }
    for (number, place) in OutsideData.uses(in: &content) {
      uses.add(
        OutsideData.all[number].plugin, report.spot(.field(.content), inside: place))
    }
  }

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    for index in uses.names.indices {
      let name = uses.names[index]
      let data =
        OutsideData.all.first { $0.plugin == name }?.data ?? "activity, profiles and groups"
      report.add(
        "\(name) keeps \(data) in tables of its own, which no export holds.",
        at: uses.spots[index])
    }
    if let spot = products.spots.first, !hasOrders {
      report.add(
        "The export has products and no orders; since WooCommerce 8 these have tables of their own.",
        at: spot)
    }
  }
}
