#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The bytes of entity JSON as they come in: takes lines or values out of them, and keeps no more
/// than the one that is being looked for.
struct JSONInput<Source: ByteSource & ~Copyable>: ~Copyable {
  private var source: Source
  private var buffer = ByteBuffer(capacity: 128 << 10)
  /// Where in the buffer the bytes begin that were not taken yet.
  private var start = 0
  /// The offset of the buffer's first byte in the whole input.
  private var bufferOffset = 0
  private var piece = [UInt8](repeating: 0, count: 64 << 10)
  private let limit: Int

  init(_ source: consuming Source, limit: Int) {
    self.source = source
    self.limit = limit
  }

  /// The offset of the next byte in the whole input.
  var offset: Int { bufferOffset + start }

  // MARK: Lines

  /// The next line without its LF; nil at the end.
  mutating func line() throws(ReadError) -> [UInt8]? {
    var looked = 0
    while true {
      if let length = lineLength(from: looked) {
        defer { start += length + 1 }
        return copy(length)
      }
      looked = buffer.count - start
      guard try !fill() else { continue }
      guard looked > 0 else { return nil }
      defer { start += looked }
      return copy(looked)
    }
  }

  private func lineLength(from looked: Int) -> Int? {
    let count = buffer.count - start - looked
    let rest = unsafe buffer.bytes(from: start + looked, count: count)
    guard count > 0, let base = rest.baseAddress,
      let found = unsafe memchr(base, Int32(UInt8(ascii: "\n")), count)
    else { return nil }
    return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base) + looked
  }

  // MARK: Values

  /// The next byte that is no space, without taking it; nil at the end.
  mutating func peek() throws(ReadError) -> UInt8? {
    while true {
      while start < buffer.count {
        if !JSONParser.isSpace(buffer[start]) { return buffer[start] }
        start += 1
      }
      guard try fill() else { return nil }
    }
  }

  /// Takes the byte that ``peek()`` showed.
  mutating func take() { start += 1 }

  /// Up to so many of the next bytes, without taking them.
  mutating func prefix(_ count: Int) throws(ReadError) -> [UInt8] {
    while buffer.count - start < count, try fill() {}
    return copy(min(count, buffer.count - start))
  }

  /// The bytes of the next value, whatever it is, right or wrong inside.
  mutating func value() throws(ReadError) -> [UInt8] {
    guard let first = try peek() else { return [] }
    let isNested = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    var extent = JSONExtent(isNested: isNested)
    var looked = 0
    while true {
      let count = buffer.count - start - looked
      let rest = unsafe buffer.bytes(from: start + looked, count: count)
      if let end = unsafe extent.end(in: rest) {
        defer { start += looked + end }
        return copy(looked + end)
      }
      looked += count
      guard try fill() else {
        defer { start += looked }
        return copy(looked)
      }
    }
  }

  // MARK: Bytes

  private func copy(_ count: Int) -> [UInt8] {
    unsafe Array(buffer.bytes(from: start, count: count))
  }

  /// Reads a piece more; false at the end.
  private mutating func fill() throws(ReadError) -> Bool {
    guard buffer.count - start <= limit else {
      throw ReadError(
        .limit, "An entity is longer than \(limit) bytes.",
        location: SourceLocation(offset: offset))
    }
    if start > buffer.count / 2 {
      buffer.removeFirst(start)
      bufferOffset += start
      start = 0
    }
    let count = try readPiece()
    unsafe piece.withUnsafeBufferPointer { bytes in
      if let base = bytes.baseAddress { unsafe buffer.append(base, count: count) }
    }
    return count > 0
  }

  private mutating func readPiece() throws(ReadError) -> Int {
    var result = Result<Int, ReadError>.success(0)
    unsafe piece.withUnsafeMutableBytes { space in
      do throws(ReadError) {
        result = .success(unsafe try source.read(into: space))
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }
}

extension JSONInput where Source == DocumentSource {
  mutating func sourcePosition() -> Int { source.inputPosition() }
}
