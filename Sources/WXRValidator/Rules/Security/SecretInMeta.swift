import WXRContent
package import WXRKit

/// A meta value looks like a key, a token, a password of a service, or a private key.
///
/// **Why it matters.** Whoever gets the file can act in the site's name: send mail, read the shop's
/// payments, spend money. Exports land in repositories, tickets and mail.
///
/// **Bad**
/// ```xml
/// <wp:meta_key>_mailer_api_key</wp:meta_key>
/// <wp:meta_value>sk_live_…(24 letters and digits)</wp:meta_value>
/// ```
/// **Good**
/// ```xml
/// <wp:meta_key>_mailer_api_key</wp:meta_key>
/// <wp:meta_value></wp:meta_value>
/// ```
/// **What to do.** Take the key out of the file. If the file has been anywhere else already, make a
/// new key at the service and withdraw the old one.
///
/// **Fix.** Lossy, only with `--fix WXR709`: the value is emptied. Reports never show it.
package struct SecretInMeta: Rule {
  package static let facts = RuleFacts("WXR709", .warning, fix: .lossy)
  package static let subjects: Subjects = [.items, .comments, .terms]

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    look(item.meta, &report)
  }

  package mutating func look(at comment: Comment, _ report: inout RuleReport) {
    look(comment.meta, &report)
  }

  package mutating func look(at term: Term, _ report: inout RuleReport) {
    look(term.meta, &report)
  }

  /// Whether a value is told of.
  static func isSecret(_ value: String, key: String) -> Bool {
    guard value.utf8.count >= 6 else { return false }
    return SecretTokens(in: value).kind != nil
      || key.namesSecret && value.mayBeSecret(named: key)
  }

  private func look(_ metas: [Meta], _ report: inout RuleReport) {
    for index in metas.indices {
      guard let value = metas[index].value, value.utf8.count >= 6 else { continue }
      if let kind = SecretTokens(in: value).kind {
        report.add("The value looks like \(kind).", at: .metaValue(index))
      } else if let key = metas[index].key, key.namesSecret, value.mayBeSecret(named: key) {
        report.add(
          "By its key and its form the value is a secret.", at: .metaValue(index))
      }
    }
  }
}

extension String {
  /// Whether a key says that its value is a secret.
  fileprivate var namesSecret: Bool {
    guard utf8.count >= 6, utf8.count < 80 else { return false }
    let key = lowercased()
    return Self.endings.contains { key.hasSuffix($0) } && !key.hasSuffix("public_key")
  }

  private static let endings = [
    "api_key", "apikey", "api-key", "secret", "secret_key", "secretkey", "private_key",
    "access_token", "auth_token", "refresh_token", "bearer_token", "access_key", "license_key",
    "password", "passwd", "passphrase",
  ]

  /// Whether it is a word of the sort that secrets are made of. A password may be short; a key has
  /// at least 16 letters and digits.
  fileprivate func mayBeSecret(named key: String) -> Bool {
    let text = trimmedUTF8
    guard text.count <= 512, !text.starts(with: "field_".utf8) else { return false }
    guard text.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return false }
    guard text.contains(where: \.isLetter), text.contains(where: \.isDigit) else { return false }
    let kinds = Set(text).count
    if key.lowercased().firstRange(of: "pass") != nil {
      return text.count >= 6 && kinds >= 4 && !text.contains(UInt8(ascii: "/"))
    }
    return text.count >= 16 && kinds >= 8
      && text.allSatisfy { $0.isAlphanumeric || Self.marks.contains($0) }
  }

  private static let marks = Set("_-.+=:|~".utf8)
}
