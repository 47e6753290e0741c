import WXRContent

/// Keys and tokens of services, known by their form, in a text.
///
/// A service's keys begin with letters of its own and have a known length, so that a word or a part
/// of an address is not taken for one. Looks at one byte in sixteen where no long word stands.
struct SecretTokens {
  /// What the first one found is; nil if there is none.
  private(set) var kind: StaticString?

  init(in text: String) {
    guard text.utf8.count >= Self.shortest else { return }
    kind = text.look { view in
      if view.place(of: "PRIVATE KEY-----") != nil, view.place(of: "-----BEGIN ") != nil {
        return "a private key"
      }
      return Self.token(view)
    }
  }

  private static let shortest = 20
  /// No token is longer but those of three parts.
  private static let longest = 256

  private static func token(_ view: ByteView) -> StaticString? {
    // A word of twenty bytes or more covers one place in sixteen, wherever it begins.
    var at = 15
    while at < view.count {
      guard view[at].isInToken else {
        at += 16
        continue
      }
      var start = at
      while start > 0, at - start < 16, view[start - 1].isInToken { start -= 1 }
      let end = view.end(of: { $0.isInToken }, from: at)
      if end - start >= shortest, let kind = kind(of: start..<end, view) { return kind }
      at = max(end, at) + 15
    }
    return nil
  }

  private static func kind(of word: Range<Int>, _ view: ByteView) -> StaticString? {
    let before = view[word.lowerBound - 1]
    if view.has("SG.", at: word.lowerBound - 3), word.count == 22, view[word.upperBound] == 0x2E {
      return "a key of SendGrid"
    }
    if view.isWebToken(word) { return "a signed token" }
    guard word.count <= longest, before != UInt8(ascii: "/"), before != UInt8(ascii: "+"),
      before != UInt8(ascii: "%"), before != UInt8(ascii: "."), before < 0x80
    else { return nil }
    if view.isMailchimpKey(word) { return "a key of Mailchimp" }
    let shape = shapes.first { shape in
      shape.lengths.contains(word.count) && view.has(shape.start, at: word.lowerBound)
    }
    guard let shape, view.isMixed(word.dropFirst(shape.start.utf8CodeUnitCount)) else { return nil }
    return shape.kind
  }

  private struct Shape: Sendable {
    let start: StaticString
    let lengths: ClosedRange<Int>
    let kind: StaticString

    init(_ start: StaticString, _ lengths: ClosedRange<Int>, _ kind: StaticString) {
      self.start = start
      self.lengths = lengths
      self.kind = kind
    }
  }

  private static let shapes: [Shape] = [
    Shape("sk_live_", 24...longest, "a secret key of Stripe"),
    Shape("sk_test_", 24...longest, "a secret key of Stripe"),
    Shape("rk_live_", 24...longest, "a secret key of Stripe"),
    Shape("whsec_", 32...longest, "a webhook's secret of Stripe"),
    Shape("AKIA", 20...20, "a key of Amazon Web Services"),
    Shape("ASIA", 20...20, "a key of Amazon Web Services"),
    Shape("AIza", 39...39, "a key of Google"),
    Shape("GOCSPX-", 35...35, "a client's secret of Google"),
    Shape("ghp_", 40...40, "a token of GitHub"), Shape("gho_", 40...40, "a token of GitHub"),
    Shape("ghu_", 40...40, "a token of GitHub"), Shape("ghs_", 40...40, "a token of GitHub"),
    Shape("ghr_", 40...80, "a token of GitHub"),
    Shape("github_pat_", 60...longest, "a token of GitHub"),
    Shape("glpat-", 26...64, "a token of GitLab"),
    Shape("xoxb-", 24...longest, "a token of Slack"),
    Shape("xoxp-", 24...longest, "a token of Slack"),
    Shape("xoxa-", 24...longest, "a token of Slack"),
    Shape("xoxs-", 24...longest, "a token of Slack"),
    Shape("key-", 36...36, "a key of Mailgun"),
    Shape("shpat_", 38...38, "a token of Shopify"), Shape("shpss_", 38...38, "a secret of Shopify"),
    Shape("npm_", 40...40, "a token of npm"),
    Shape("dop_v1_", 71...71, "a token of DigitalOcean"),
    Shape("hf_", 37...37, "a token of Hugging Face"),
    Shape("sk-ant-", 40...longest, "a key of Anthropic"),
    Shape("sk-proj-", 40...longest, "a key of OpenAI"), Shape("sk-", 51...51, "a key of OpenAI"),
    Shape("sq0csp-", 29...64, "a secret of Square"), Shape("sq0atp-", 29...64, "a token of Square"),
    Shape("xkeysib-", 60...longest, "a key of Brevo"),
  ]
}

extension ByteView {
  /// Three parts between dots, the first two of which are JSON in base64.
  fileprivate func isWebToken(_ word: Range<Int>) -> Bool {
    guard has("eyJ", at: word.lowerBound), has(".eyJ", at: word.upperBound) else { return false }
    let second = end(of: { $0.isInToken }, from: word.upperBound + 1)
    return self[second] == UInt8(ascii: ".") && self[second + 1].isInToken
  }

  /// 32 hexadecimal digits and the name of a data centre.
  fileprivate func isMailchimpKey(_ word: Range<Int>) -> Bool {
    let digits = word.lowerBound + 32
    guard (36...37).contains(word.count), has("-us", at: digits) else { return false }
    return (word.lowerBound..<digits).allSatisfy { self[$0].hexValue != nil }
      && (digits + 3..<word.upperBound).allSatisfy { self[$0].isDigit }
      && isMixed(word.lowerBound..<digits)
  }

  /// Whether a key is one, not `xxxxxxxx` in its place, and no word either.
  fileprivate func isMixed(_ word: Range<Int>) -> Bool {
    var seen: Set<UInt8> = []
    for place in word { seen.insert(self[place]) }
    return seen.count >= 8 && seen.contains(where: \.isDigit)
  }
}

extension UInt8 {
  fileprivate var isInToken: Bool {
    isAlphanumeric || self == UInt8(ascii: "_") || self == UInt8(ascii: "-")
  }
}

extension Range<Int> {
  fileprivate func dropFirst(_ count: Int) -> Range<Int> {
    Swift.min(lowerBound + count, upperBound)..<upperBound
  }
}
