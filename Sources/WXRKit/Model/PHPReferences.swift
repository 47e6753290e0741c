/// The values that `R:` and `r:` can point to: numbered from 1 in the order in which they begin,
/// keys and `R:` itself not counted.
struct PHPReferences {
  private enum Slot {
    case open(isObject: Bool)
    case closed(PHPValue)
  }

  private var slots: [Slot] = []
  private let isNeeded: Bool
  private var repetitionLeft: Int

  /// Values are kept only where the bytes hold anything that could be a reference.
  init(mayOccurIn bytes: [UInt8], limit: Int) {
    var previous: UInt8 = 0
    isNeeded = bytes.contains { byte in
      defer { previous = byte }
      return byte == UInt8(ascii: ":") && previous | 0x20 == UInt8(ascii: "r")
    }
    repetitionLeft = limit
  }

  /// Numbers a value that begins; gives its slot for ``close(_:_:)``.
  mutating func open(isObject: Bool) -> Int {
    if isNeeded { slots.append(.open(isObject: isObject)) }
    return slots.count
  }

  mutating func close(_ slot: Int, _ value: PHPValue) {
    if isNeeded { slots[slot - 1] = .closed(value) }
  }

  /// What `R:` means: any value that began before.
  mutating func value(at slot: Int, offset: Int) throws(PHPValue.ParseError) -> PHPValue {
    guard slot >= 1, slot <= slots.count else { throw dangling(offset) }
    guard case .closed(let value) = slots[slot - 1] else { return .recursion }
    try count(value, offset)
    return value
  }

  /// What `r:` means: an object that began before, other than this reference itself.
  mutating func object(
    at slot: Int, from own: Int, offset: Int
  ) throws(PHPValue.ParseError) -> PHPValue {
    guard slot >= 1, slot <= slots.count, slot != own else { throw dangling(offset) }
    switch slots[slot - 1] {
    case .open(isObject: true), .closed(.recursion): return .recursion
    case .closed(let value):
      guard case .object = value else { throw dangling(offset) }
      try count(value, offset)
      return value
    case .open: throw dangling(offset)
    }
  }

  private mutating func count(_ value: PHPValue, _ offset: Int) throws(PHPValue.ParseError) {
    value.spend(&repetitionLeft)
    guard repetitionLeft >= 0 else {
      throw PHPValue.ParseError(offset: offset, reason: .tooMuchRepetition)
    }
  }

  private func dangling(_ offset: Int) -> PHPValue.ParseError {
    PHPValue.ParseError(offset: offset, reason: .danglingReference)
  }
}

extension PHPValue {
  /// Takes the value's size, in values and bytes of strings, from a budget; stops below zero.
  fileprivate func spend(_ budget: inout Int) {
    budget -= 1
    switch self {
    case .string(let string): budget -= string.bytes.count
    case .array(let entries):
      for entry in entries where budget >= 0 { entry.value.spend(&budget) }
    case .object(let object):
      for property in object.properties where budget >= 0 { property.value.spend(&budget) }
    default: break
    }
  }
}
