@testable import WXRKit

/// What the writer makes of entities.
struct WXRWriting {
  let text: String
  let diagnostics: [Diagnostic]

  var bytes: [UInt8] { Array(text.utf8) }
  var codes: [String] { diagnostics.map(\.code.rawValue) }

  init(_ entities: [Entity], _ options: WXROptions = WXROptions()) throws {
    var writer = WXRWriter(BytesSink(), options: options)
    for entity in entities { try writer.write(entity) }
    try writer.finish()
    text = String(decoding: writer.output.bytes, as: UTF8.self)
    diagnostics = writer.diagnostics.kept
  }

  /// What lies between the first of two texts and the next of the second.
  func between(_ start: String, _ end: String) -> Substring? {
    guard let from = text.firstRange(of: start)?.upperBound,
      let to = text[from...].firstRange(of: end)?.lowerBound
    else { return nil }
    return text[from..<to]
  }
}

/// An item of one field in a channel of its own, as written.
func written(_ change: (inout Item) -> Void) throws -> WXRWriting {
  var item = Item()
  change(&item)
  return try WXRWriting([.site(Site()), .item(item)])
}

/// How a conversion writes an export.
func converted(
  _ bytes: [UInt8], to format: EntityStream.Format = .wxr(WXROptions()), jobs: Int = 1,
  selection: Selection = Selection()
) throws -> [UInt8] {
  var conversion = EntityConversion(
    try Export(bytes: bytes, name: "test"), selection: selection)
  conversion.format = format
  conversion.jobs = jobs
  var output = BytesSink()
  _ = try conversion.run(to: &output)
  return output.bytes
}
