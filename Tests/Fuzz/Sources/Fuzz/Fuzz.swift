import WXRKit

/// What libFuzzer calls with one input after the other; it brings a `main` of its own.
///
/// Reads the bytes, mends them and reads the copy. Libfuzzer keeps an input that ends the process,
/// takes too long or needs too much memory.
@_cdecl("LLVMFuzzerTestOneInput")
public func test(_ data: UnsafePointer<UInt8>, _ size: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  read(bytes)
  if let copy = try? repaired(bytes) { read(copy) }
  return 0
}

/// Reads an export to its end; what is no export may be refused.
private func read(_ bytes: [UInt8]) {
  guard let export = try? Export(bytes: bytes), var reader = try? EntityReader(export) else {
    return
  }
  do {
    while try reader.next() != nil {}
  } catch {
    return
  }
  let hasFault = reader.diagnostics.counts.keys.contains { $0.rawValue == "WXR000" }
  precondition(!hasFault, "a fault of ours (WXR000)")
}

private func repaired(_ bytes: [UInt8]) throws -> [UInt8] {
  let export = try Export(bytes: bytes)
  var repair = DocumentRepair(export.documents[0])
  try repair.examine()
  var sink = BytesSink()
  try repair.write(to: &sink)
  return sink.bytes
}
