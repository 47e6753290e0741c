/// The packs of an object, opened when their bytes are asked for.
package final class PackLibrary {
  private var places: [Key: Place] = [:]
  private var open: [Key: OpenPack] = [:]

  private struct Key: Hashable {
    var stream: PackStream
    var number: Int
  }

  private struct Place {
    var path: String
    /// nil for a pack that is being written.
    var sha512: String?
  }

  /// A reader can't be copied, so it is kept in an object.
  private final class OpenPack {
    var reader: PackReader
    init(_ reader: consuming PackReader) { self.reader = reader }
  }

  package init() {}

  /// The same packs, opened apart: for reading one place while another is being read.
  package init(_ other: PackLibrary) { places = other.places }

  /// Says where a pack is, and what digest it must have.
  package func add(_ number: Int, of stream: PackStream, at path: String, sha512: String? = nil) {
    let key = Key(stream: stream, number: number)
    places[key] = Place(path: path, sha512: sha512)
    open[key] = nil
  }

  /// The numbers of a stream's packs, sorted.
  package func numbers(of stream: PackStream) -> [Int] {
    places.keys.filter { $0.stream == stream }.map(\.number).sorted()
  }

  /// Where a pack is; nil if the object has none of this number.
  package func path(of number: Int, of stream: PackStream) -> String? {
    places[Key(stream: stream, number: number)]?.path
  }

  /// Gives the bytes of a range, in pieces.
  package func read(
    _ range: PackRange, of stream: PackStream,
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Void
  ) throws {
    let pack = try pack(range.pack, of: stream)
    unsafe try pack.reader.read(range.offset..<range.end, body)
  }

  /// Gives a stream, put together.
  package func read(
    _ recipe: Recipe, of stream: PackStream, _ body: (UnsafeBufferPointer<UInt8>) throws -> Void
  ) throws {
    for range in recipe.ranges { unsafe try read(range, of: stream, body) }
  }

  /// Gives each line of a recipe that is cut at lines, and where it is.
  package func readLines(
    _ recipe: Recipe, _ body: (UnsafeBufferPointer<UInt8>, PackRange) throws -> Void
  ) throws {
    for range in recipe.ranges {
      var lines = SegmentBuffer(.lines)
      var place = PackRange(pack: range.pack, offset: range.offset, length: 0)
      unsafe try read(range, of: .entities) { piece in
        unsafe lines.append(piece)
        unsafe try Self.give(&lines, isLast: false, &place, body)
      }
      unsafe try Self.give(&lines, isLast: true, &place, body)
    }
  }

  private static func give(
    _ lines: inout SegmentBuffer, isLast: Bool, _ place: inout PackRange,
    _ body: (UnsafeBufferPointer<UInt8>, PackRange) throws -> Void
  ) throws {
    while let line = unsafe lines.next(isLast: isLast) {
      place.length = line.count
      try unsafe body(line, place)
      place.offset += line.count
    }
  }

  /// The bytes of one line.
  package func line(at range: PackRange) throws -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.length)
    unsafe try read(range, of: .entities) { unsafe bytes.append(contentsOf: $0) }
    return bytes
  }

  /// Adds the segments of a pack to an index, after it is proven to be what was stored.
  ///
  /// - Returns: how many bytes it holds unpacked.
  package func index(
    _ number: Int, of stream: PackStream, in index: inout SegmentIndex
  ) throws -> Int {
    try prove(number, of: stream)
    let pack = try pack(number, of: stream)
    return try index.add(&pack.reader, pack: number, of: stream)
  }

  /// How many bytes a pack holds unpacked: all of it is read.
  package func length(of number: Int, _ stream: PackStream) throws -> Int {
    var length = 0
    unsafe try pack(number, of: stream).reader.readAll { length += $0.count }
    return length
  }

  private func prove(_ number: Int, of stream: PackStream) throws(ArchiveError) {
    guard let place = places[Key(stream: stream, number: number)], let expected = place.sha512
    else {
      return
    }
    var file = try StoredFile(place.path)
    var digester = Digester(Digester.Common.sha512)
    var piece = [UInt8](repeating: 0, count: 256 << 10)
    while true {
      let count = try file.read(into: &piece)
      if count == 0 { break }
      digester.update(piece.span.extracting(..<count))
    }
    guard digester.finish().hex == expected.lowercased() else {
      throw .damagedPack(place.path, "its SHA-512 is another one")
    }
  }

  private func pack(_ number: Int, of stream: PackStream) throws(ArchiveError) -> OpenPack {
    let key = Key(stream: stream, number: number)
    if let found = open[key] { return found }
    guard let path = places[key]?.path else {
      throw .damagedPack(stream.path(ofPack: number).text, "it is not there")
    }
    let opened = OpenPack(try PackReader(path: path, name: path))
    open[key] = opened
    return opened
  }
}
