/// The members of an array or object while it is read: a key that repeats keeps its first place
/// and takes its last value.
struct PHPMembers {
  private(set) var entries: [PHPValue.Entry] = []
  /// The last key of what is so far an ascending list of integers; nil once it is not.
  private var ascending: Int? = .min
  /// Places by key, made when a look through the entries becomes too long.
  private var places: [PHPValue.Key: Int] = [:]

  private static let longEnoughForPlaces = 16

  mutating func set(_ key: PHPValue.Key, _ value: PHPValue) {
    if continuesList(key) || place(of: key) == nil {
      append(PHPValue.Entry(key, value))
    } else if let place = place(of: key) {
      entries[place].value = value
    }
  }

  /// Whether the key is greater than all before, so that it cannot repeat one: true for lists.
  private mutating func continuesList(_ key: PHPValue.Key) -> Bool {
    guard let last = ascending else { return false }
    guard case .int(let number) = key, number > last || entries.isEmpty else {
      ascending = nil
      return false
    }
    ascending = number
    return true
  }

  private mutating func append(_ entry: PHPValue.Entry) {
    if !places.isEmpty { places[entry.key] = entries.count }
    entries.append(entry)
  }

  private mutating func place(of key: PHPValue.Key) -> Int? {
    guard entries.count > Self.longEnoughForPlaces else {
      return entries.firstIndex { $0.key == key }
    }
    if places.isEmpty {
      for (place, entry) in entries.enumerated() { places[entry.key] = place }
    }
    return places[key]
  }
}

extension PHPValue.Key {
  /// A string as the key of an array: `"7"` and `"-5"` are integers, `"07"`, `"-0"` are not.
  init(normalizing string: PHPString) {
    self = Self.integer(string.bytes).map(Self.int) ?? .string(string)
  }

  private static func integer(_ bytes: [UInt8]) -> Int? {
    let isNegative = bytes.first == UInt8(ascii: "-")
    let digits = isNegative ? bytes.dropFirst() : bytes[...]
    guard let first = digits.first, digits.count <= 19,
      digits.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }),
      first != UInt8(ascii: "0") || bytes.count == 1
    else { return nil }
    return Int(String(decoding: bytes, as: UTF8.self))
  }

  /// The key as the name of a property.
  var name: PHPString {
    switch self {
    case .int(let number): PHPString(String(number))
    case .string(let string): string
    }
  }
}

extension PHPValue.Object {
  /// PHP's own `ArrayObject` and `ArrayIterator` are written as flags, storage, members and more,
  /// but are the array that they store.
  func unwrappingArrayObject() -> Self {
    guard className == "ArrayObject" || className == "ArrayIterator", properties.count >= 3,
      properties[0].name == "0", properties[1].name == "1", properties[2].name == "2",
      case .array(let storage) = properties[1].value
    else { return self }
    return Self(className, storage.map { PHPValue.Property($0.key.name, $0.value) })
  }
}
