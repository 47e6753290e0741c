internal import WXRKit

/// Stores the bytes of an export's documents, keeping step with whoever reads their entities: so
/// that a long file is fetched from the disk once.
final class OriginalFeed {
  private let documents: [Document]
  private var writer: StreamWriter
  private var source: DocumentSource?
  private var lastPosition = 0
  private var piece = [UInt8](repeating: 0, count: 256 << 10)
  /// How each document is stored, as far as they are.
  private(set) var stored: [StoredStream] = []

  init(_ documents: [Document], _ writer: consuming StreamWriter) throws(ReadError) {
    self.documents = documents
    self.writer = writer
    try openNext()
  }

  /// How many bytes the new pack has.
  var packLength: Int { writer.packLength }

  /// Stores what lies before the place in the file that the reader has come to. That a document
  /// comes after another is told by a smaller place; if it is not noticed, nothing is lost but step.
  func advance(to position: Int) throws {
    if position < lastPosition { try finishDocument() }
    lastPosition = position
    while let reached = source?.inputPosition(), reached < position {
      guard try storePiece() else { return }
    }
  }

  /// Stores the rest.
  func finish() throws {
    while stored.count < documents.count { try finishDocument() }
    try writer.finish()
  }

  private func finishDocument() throws {
    guard stored.count < documents.count else { return }
    while try storePiece() {}
    stored.append(try writer.endPart())
    try openNext()
  }

  private func openNext() throws(ReadError) {
    let next = stored.count
    source = next < documents.count ? try documents[next].openOriginal() : nil
  }

  /// False at the end of the document.
  private func storePiece() throws -> Bool {
    guard let count = try source?.read(piece: &piece), count > 0 else { return false }
    try unsafe piece.withUnsafeBufferPointer {
      try unsafe writer.write(UnsafeBufferPointer(rebasing: $0[..<count]))
    }
    return true
  }
}

/// Stores entity lines as they are written.
final class EntityLines: ByteSink {
  private var writer: StreamWriter
  /// What stopped the writing, where that was no matter of the lines.
  private(set) var failure: (any Error)?

  init(_ writer: consuming StreamWriter) { self.writer = writer }

  /// How many bytes the new pack has.
  var packLength: Int { writer.packLength }

  func write(_ bytes: Span<UInt8>) throws(WriteError) {
    let failed: (any Error)? = unsafe bytes.withUnsafeBufferPointer { piece in
      do {
        unsafe try writer.write(piece)
        return nil
      } catch {
        return error
      }
    }
    guard let failed else { return }
    failure = failed
    throw WriteError(.inputOutput, "The entity lines cannot be stored.")
  }

  func finish() throws -> StoredStream {
    defer { failure = nil }
    let stored = try writer.endPart()
    try writer.finish()
    return stored
  }
}
