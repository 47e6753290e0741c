package import WXRKit

/// The export holds personal data: e-mail and IP addresses, answers of forms, orders.
///
/// **Why it matters.** In many countries the law asks for a reason to keep them and for care in
/// passing them on; none of them is needed to show the site.
///
/// **Bad**
/// ```xml
/// <wp:comment_author_email>ida@mail.example</wp:comment_author_email>
/// <wp:comment_author_IP>192.0.2.7</wp:comment_author_IP>
/// ```
/// **Good**
/// ```xml
/// <wp:comment_author_email></wp:comment_author_email>
/// <wp:comment_author_IP></wp:comment_author_IP>
/// ```
/// **What to do.** Keep the file where only those can read it who may. Before you share it, empty
/// what is not needed. Each kind is told once, with its number and its first place.
///
/// **Fix.** Lossy, only with `--fix WXR707`: addresses are emptied; answers and orders are left
/// out. The report does not show them.
package struct PersonalData: Rule {
  package static let facts = RuleFacts("WXR707", .info, fix: .lossy)
  package static let subjects: Subjects = [.authors, .terms, .items, .comments, .end]

  private var tallies = [Tally](repeating: Tally(), count: Kind.allCases.count)

  package init() {}

  package mutating func look(at author: Author, _ report: inout RuleReport) {
    if author.email.isEmail { count(.authorEmail, .field(.authorEmail), report) }
  }

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    switch item.type?.rawValue ?? "" {
    case let type where Self.answers.contains(type): count(.answer, .entity, report)
    case let type where Self.orders.contains(type): count(.order, .entity, report)
    default: look(item.meta, report)
    }
  }

  package mutating func look(at comment: Comment, _ report: inout RuleReport) {
    if comment.authorEmail.isEmail { count(.commentEmail, .field(.commentAuthorEmail), report) }
    if comment.authorIP.isIPAddress { count(.commentIP, .field(.commentAuthorIP), report) }
    if let index = comment.meta.firstIndex(where: { $0.key == "akismet_as_submitted" }) {
      count(.request, .metaValue(index), report)
    }
  }

  package mutating func look(at term: Term, _ report: inout RuleReport) { look(term.meta, report) }

  private mutating func look(_ metas: [Meta], _ report: RuleReport) {
    for index in metas.indices {
      guard let key = metas[index].key, let value = metas[index].value, value.utf8.count < 255
      else { continue }
      if key.utf8.count > 4, value.isEmail {
        count(.metaEmail, .metaValue(index), report)
      } else if key.namesIP, value.isIPAddress {
        count(.metaIP, .metaValue(index), report)
      }
    }
  }

  private mutating func count(_ kind: Kind, _ place: RuleReport.Place, _ report: RuleReport) {
    if tallies[kind.rawValue].count == 0 { tallies[kind.rawValue].spot = report.spot(place) }
    tallies[kind.rawValue].count += 1
  }

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    for kind in Kind.allCases {
      let tally = tallies[kind.rawValue]
      guard let spot = tally.spot else { continue }
      report.add("The export holds \(kind.text(tally.count)).", at: spot)
    }
  }

  /// Items that are what somebody wrote into a form.
  static let answers: Set<String> = [
    "feedback", "flamingo_inbound", "flamingo_contact", "nf_sub", "wpcf7s", "sfwd-essays",
    "ml_submission", "user_request",
  ]

  static let orders: Set<String> = [
    "shop_order", "shop_order_refund", "shop_subscription", "edd_payment", "give_payment",
    "llms_order", "mepr-transaction", "lp_order", "sfwd-transactions", "wc_booking",
    "tribe_tpp_orders", "tec_tc_order", "wpsc-purchase-log",
  ]
}

extension PersonalData {
  private struct Tally {
    var count = 0
    var spot: Spot?
  }

  private enum Kind: Int, CaseIterable {
    case authorEmail, commentEmail, commentIP, request, answer, order, metaEmail, metaIP

    func text(_ count: Int) -> String {
      let isOne = count == 1
      return switch self {
      case .authorEmail:
        isOne ? "1 e-mail address of an author" : "\(count) e-mail addresses of authors"
      case .commentEmail:
        isOne ? "1 e-mail address of a commenter" : "\(count) e-mail addresses of commenters"
      case .commentIP: isOne ? "1 IP address of a commenter" : "\(count) IP addresses of commenters"
      case .request:
        isOne
          ? "1 request of a commenter's browser, kept by Akismet"
          : "\(count) requests of commenters' browsers, kept by Akismet"
      case .answer: isOne ? "1 answer of a form" : "\(count) answers of forms"
      case .order: isOne ? "1 order" : "\(count) orders"
      case .metaEmail:
        isOne ? "1 meta that is an e-mail address" : "\(count) metas that are e-mail addresses"
      case .metaIP: isOne ? "1 meta that is an IP address" : "\(count) metas that are IP addresses"
      }
    }
  }
}
