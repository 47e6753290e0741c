import Foundation
import TestSupport
import Testing
import WXRKit

@testable import WXRValidator

/// No report shows a password, a key, or somebody's address.
@Suite struct HiddenValuesTests {
  private static let export = """
    <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>H & n</title>
    <item><title>A & b</title><wp:post_id>7</wp:post_id>\
    <wp:post_password><![CDATA[narcissus]]></wp:post_password><wp:post_type>post</wp:post_type>\
    <wp:postmeta><wp:meta_key>smtp_password</wp:meta_key><wp:meta_value>r0se-garden</wp:meta_value>\
    </wp:postmeta><wp:comment><wp:comment_author_email>eva@mail.example</wp:comment_author_email>\
    <wp:comment_id>1</wp:comment_id></wp:comment></item></channel></rss>

    """

  @Test(arguments: ReportFormat.allCases) func reportsHideThem(format: ReportFormat) throws {
    var selection = RuleSelection(.strict)
    try selection.select(["WXR7"])
    let validation = try Validator(selection).validate(
      Export(bytes: Array(Self.export.utf8), name: "h.xml"))
    #expect(Set(validation.findings.map(\.code.rawValue)) == ["WXR707", "WXR708", "WXR709"])
    var report = ValidationReport(format)
    var sink = BytesSink()
    try report.add(validation, to: &sink)
    try report.finish(to: &sink)
    let text = String(decoding: sink.bytes, as: UTF8.self)
    for secret in ["narcissus", "r0se-garden", "eva@mail.example"] {
      #expect(!text.contains(secret), "\(secret) in \(format)")
    }
  }

  @Test(arguments: [
    ("no password here", "no password here"),
    (
      "<wp:post_password><![CDATA[tulip]]></wp:post_password><b>",
      "<wp:post_password>••••</wp:post_password><b>"
    ),
    ("lip]]></wp:post_password>\n<b>x", "••••</wp:post_password>\n<b>x"),
    ("a<wp:post_password>tul", "a<wp:post_password>••••"),
    ("<wp:post_password></wp:post_password>", "<wp:post_password></wp:post_password>"),
  ]) func piecesOfExportsAreMasked(text: String, expected: String) {
    #expect(text.withoutPasswords == expected)
  }
}
