extension Diagnostic.Code {
  /// The name of the rule in words, such as `bare-ampersand`; the number where it has none.
  public var name: String { Self.names[rawValue] ?? rawValue }

  private static let names = [
    "WXR000": "internal-fault", "WXR002": "wrapped-container", "WXR005": "escaped-export",
    "WXR008": "stray-bom", "WXR009": "blank-before-declaration",
    "WXR010": "junk-before-document", "WXR011": "php-output-in-document", "WXR012": "truncated",
    "WXR013": "nul-byte", "WXR014": "forbidden-character", "WXR015": "invalid-utf8",
    "WXR016": "encoding-mismatch", "WXR101": "broken-cdata", "WXR102": "bare-ampersand",
    "WXR103": "undeclared-entity", "WXR104": "stray-angle-bracket", "WXR105": "damaged-attribute",
    "WXR106": "markup-in-text-field", "WXR107": "mismatched-tag", "WXR108": "undeclared-prefix",
    "WXR109": "unusual-namespace-uri", "WXR110": "concatenated-documents",
    "WXR111": "oversized-node", "WXR201": "not-rss-channel", "WXR205": "nonstandard-wrapper",
    "WXR207": "item-field-missing", "WXR208": "repeated-field", "WXR210": "unknown-element",
    "WXR302": "parent-missing", "WXR303": "parent-loop", "WXR315": "content-reference-missing",
    "WXR401": "zero-date",
    "WXR405": "duplicate-slug", "WXR407": "slug-malformed", "WXR603": "featured-image-missing",
    "WXR507": "shortcode-unknown", "WXR604": "media-id-missing", "WXR911": "content-not-carried",
    "WXR701": "doctype", "WXR702": "external-reference", "WXR703": "path-escape",
    "WXR901": "unknown-key", "WXR902": "repeated-key", "WXR903": "null-value",
    "WXR904": "unknown-kind", "WXR912": "path-clash", "WXR913": "name-changed",
    "WXR914": "date-guessed",
  ]
}
