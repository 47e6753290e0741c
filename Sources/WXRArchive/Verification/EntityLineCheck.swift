import WXRKit

/// Looks whether lines are entities as the schema has them, written canonically.
struct EntityLineCheck {
  private(set) var count = 0
  private(set) var kinds: [String: Int] = [:]
  /// What is wrong, of the first lines that are so.
  private(set) var faults: [String] = []
  private var batch: [UInt8] = []

  private static let batchSize = 1 << 20
  private static let faultLimit = 20

  mutating func add(_ line: UnsafeBufferPointer<UInt8>) {
    unsafe batch.append(contentsOf: line)
    if batch.count >= Self.batchSize { look() }
  }

  mutating func finish() { look() }

  /// Reads the lines and writes them again: the same bytes are canonical and of the schema.
  private mutating func look() {
    guard !batch.isEmpty else { return }
    defer { batch.removeAll(keepingCapacity: true) }
    var reader = EntityJSONReader(BytesSource(batch))
    var writer = EntityJSONWriter()
    do throws(ReadError) {
      while let entity = try reader.next() {
        kinds[entity.kind, default: 0] += 1
        count += 1
        writer.append(entity)
        writer.append("\n")
      }
    } catch {
      return tell(error.reason)
    }
    for finding in reader.diagnostics.kept { tell(finding.message) }
    if !isSame(writer) { lookClosely() }
  }

  private func isSame(_ writer: borrowing EntityJSONWriter) -> Bool {
    writer.withBytes { bytes in
      unsafe bytes.withUnsafeBufferPointer { unsafe $0.elementsEqual(batch) }
    }
  }

  /// A line may be written otherwise by a later program, but canonical it must be.
  private mutating func lookClosely() {
    for line in batch.split(separator: 0x0A) {
      guard let tree = try? JSONTree(parsing: Array(line), depth: 600),
        !tree.canonical.utf8.elementsEqual(line)
      else { continue }
      tell("A line is not canonical: \(String(decoding: line.prefix(60), as: UTF8.self))…")
    }
  }

  private mutating func tell(_ fault: String) {
    if faults.count < Self.faultLimit { faults.append(fault) }
  }
}

extension Entity {
  /// The name of its kind in entity lines.
  fileprivate var kind: String {
    switch self {
    case .site: "site"
    case .author: "author"
    case .term: "term"
    case .item: "item"
    case .comment: "comment"
    }
  }
}
