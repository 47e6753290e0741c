/// Where bytes go: a file, standard output, memory.
///
/// Writers hand over large pieces, so a sink needs no buffer of its own.
public protocol ByteSink: ~Copyable {
  /// Takes all of the bytes, or throws.
  mutating func write(_ bytes: Span<UInt8>) throws(WriteError)
}

/// Bytes kept in memory.
///
/// ```swift
/// var sink = NDJSONSink(BytesSink())
/// try sink.write(.author(Author(login: "ida")))
/// try sink.finish().bytes   // {"kind":"author","login":"ida"} and LF
/// ```
public struct BytesSink: ByteSink, ~Copyable {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  public mutating func write(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe self.bytes.append(contentsOf: $0) }
  }
}
