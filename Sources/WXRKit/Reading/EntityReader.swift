/// Pulls the entities out of an export, one by one.
///
/// ```swift
/// var reader = try EntityReader(export)
/// while let entity = try reader.next() {
///   if case .item(let post) = entity, post.type == .post { print(post.title ?? "") }
/// }
/// ```
/// Whatever is broken is mended on the way, and told in ``diagnostics``; nothing stops the reading
/// but the operating system and ``Limits``. Memory is bounded by the largest item. The documents of
/// an export follow each other, each begins with its own ``Site``.
public struct EntityReader: ~Copyable {
  /// What was found so far, in the order of the export.
  public private(set) var diagnostics = Diagnostics()

  private let export: Export
  private let limits: Limits
  private let chunk: Int
  private var reader: DocumentReader?
  private var nextDocument = 0

  /// - Throws: ``ReadError`` if the first document can no longer be opened.
  public init(_ export: Export, limits: Limits = Limits()) throws(ReadError) {
    try self.init(export, limits: limits, chunk: 256 << 10)
  }

  /// - Parameter chunk: how many bytes are read at a time.
  init(_ export: Export, limits: Limits, chunk: Int) throws(ReadError) {
    self.export = export
    self.limits = limits
    self.chunk = chunk
    try openNext()
  }

  /// The next entity; nil at the end, and again nil after it.
  public mutating func next() throws(ReadError) -> Entity? {
    while reader != nil {
      if let entity = try reader?.next() { return entity }
      closeDocument()
      try openNext()
    }
    return nil
  }

  private mutating func openNext() throws(ReadError) {
    guard nextDocument < export.documents.count else { return }
    let document = export.documents[nextDocument]
    nextDocument += 1
    for finding in document.findings { diagnostics.add(finding.from(document.name)) }
    reader = try DocumentReader(
      document.open(), name: document.name, limits: limits, chunk: chunk)
  }

  private mutating func closeDocument() {
    if let found = reader?.diagnostics { diagnostics.add(found) }
    reader = nil
  }
}

extension Diagnostic {
  fileprivate func from(_ source: String) -> Diagnostic {
    var diagnostic = self
    diagnostic.source = source
    return diagnostic
  }
}
