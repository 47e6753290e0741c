#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Names with their counts, in the order of their first appearance; the innermost part of
/// ``Inspection``.
///
/// Names are kept as bytes in one array, so that a name seen before costs neither a string nor an
/// allocation. At most `limit` names are told apart and 200 bytes of each kept: whatever comes
/// beyond is counted together in ``others``, so memory is bounded whatever the export holds.
struct NameCounts: Sendable {
  let limit: Int
  private(set) var counts: [Int] = []
  /// How often names came that were new when the table was full.
  private(set) var others = 0
  private var bytes: [UInt8] = []
  /// Where each name ends in `bytes`; it begins where the one before ends.
  private var ends: [Int] = []
  /// An open hash table of positions in `counts`, plus one; zero is free.
  private var slots = [UInt32](repeating: 0, count: 64)
  private var scratch: [UInt8] = []

  init(limit: Int) { self.limit = limit }

  var count: Int { counts.count }

  /// What parts the two halves of a double name; no byte of UTF-8.
  static let divider: UInt8 = 0xFF
  private static let longest = 200
  /// Differs from run to run, so that no export can be made whose names all collide.
  private static let seed = UInt64(truncatingIfNeeded: "wxr".hashValue)

  // MARK: Counting

  mutating func add(_ name: String, count: Int = 1) {
    if let place = place(of: name) { counts[place] += count } else { others += count }
  }

  /// Counts a name of two halves, such as a type and a status.
  mutating func add(_ first: String, _ second: String, count: Int = 1) {
    if let place = place(of: first, second) { counts[place] += count } else { others += count }
  }

  mutating func count(_ place: Int?, times: Int = 1) {
    if let place { counts[place] += times } else { others += times }
  }

  /// The place of a name, which is added if it is new; nil if the table is full.
  mutating func place(of name: String) -> Int? {
    var name = name
    return name.withUTF8 { unsafe place(of: $0) }
  }

  mutating func place(of first: String, _ second: String) -> Int? {
    scratch.removeAll(keepingCapacity: true)
    append(first, most: Self.longest / 2)
    scratch.append(Self.divider)
    append(second, most: Self.longest)
    let name = scratch
    return unsafe name.withUnsafeBufferPointer { unsafe place(of: $0, most: $0.count) }
  }

  private mutating func append(_ half: String, most: Int) {
    var half = half
    half.withUTF8 { bytes in
      unsafe scratch.append(contentsOf: UnsafeBufferPointer(rebasing: bytes.prefix(most)))
    }
  }

  mutating func place(of name: UnsafeBufferPointer<UInt8>) -> Int? {
    unsafe place(of: name, most: Self.longest)
  }

  private mutating func place(of name: UnsafeBufferPointer<UInt8>, most: Int) -> Int? {
    let name = unsafe UnsafeBufferPointer(rebasing: name.prefix(most))
    var slot = unsafe Int(truncatingIfNeeded: Self.hash(name)) & (slots.count - 1)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if unsafe holds(name, at: place) { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard counts.count < limit else { return nil }
    unsafe insert(name, at: slot)
    return counts.count - 1
  }

  private mutating func insert(_ name: UnsafeBufferPointer<UInt8>, at slot: Int) {
    unsafe bytes.append(contentsOf: name)
    ends.append(bytes.count)
    counts.append(0)
    slots[slot] = UInt32(counts.count)
    if counts.count * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    var wider = [UInt32](repeating: 0, count: slots.count * 2)
    for place in counts.indices {
      var slot = unsafe withBytes(of: place) { unsafe Int(truncatingIfNeeded: Self.hash($0)) }
      slot &= wider.count - 1
      while wider[slot] != 0 { slot = (slot + 1) & (wider.count - 1) }
      wider[slot] = UInt32(place + 1)
    }
    slots = wider
  }

  private func holds(_ name: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    unsafe withBytes(of: place) { kept in
      guard kept.count == name.count else { return false }
      guard let base = kept.baseAddress, let other = name.baseAddress else {
        return true
      }
      return unsafe memcmp(base, other, kept.count) == 0
    }
  }

  private func withBytes<Result>(
    of place: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let range = range(of: place)
    return unsafe bytes.withUnsafeBufferPointer {
      unsafe body(UnsafeBufferPointer(rebasing: $0[range]))
    }
  }

  private func range(of place: Int) -> Range<Int> {
    (place == 0 ? 0 : ends[place - 1])..<ends[place]
  }

  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = seed ^ UInt64(truncatingIfNeeded: name.count)
    let raw = UnsafeRawBufferPointer(name)
    var at = 0
    while at + 8 <= raw.count {
      hash = unsafe mixed(hash ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      at += 8
    }
    var tail: UInt64 = 0
    while at < raw.count {
      tail = unsafe tail << 8 | UInt64(raw[at])
      at += 1
    }
    return mixed(hash ^ tail)
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }

  // MARK: Reading

  func name(at place: Int) -> String {
    String(decoding: bytes[range(of: place)], as: UTF8.self)
  }

  /// The two halves of a double name.
  func names(at place: Int) -> (String, String) {
    let name = bytes[range(of: place)]
    let cut = name.firstIndex(of: Self.divider) ?? name.endIndex
    return (
      String(decoding: name[..<cut], as: UTF8.self),
      String(decoding: name[cut...].dropFirst(), as: UTF8.self)
    )
  }

  /// Adds what another table counted later in the export.
  ///
  /// - Returns: for each place of the other, its place here.
  @discardableResult
  mutating func merge(_ other: NameCounts) -> [Int?] {
    others += other.others
    return other.counts.indices.map { theirs in
      let ours = unsafe other.withBytes(of: theirs) { unsafe place(of: $0, most: $0.count) }
      count(ours, times: other.counts[theirs])
      return ours
    }
  }
}
