public import WXRKit

/// An item's text as Markdown in the profile's dialect: what conversion of content gives.
public struct PostBody: Sendable {
  public var markdown: [UInt8]
  /// The excerpt as Markdown; nil to take it as plain text.
  public var summary: String?
  public var findings: [Diagnostic]

  public init(markdown: [UInt8], summary: String? = nil, findings: [Diagnostic] = []) {
    self.markdown = markdown
    self.summary = summary
    self.findings = findings
  }

  /// Whether something is missing that nothing explains.
  var isIncomplete: Bool { findings.contains { $0.code == .contentLost } }
}
