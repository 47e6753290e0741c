// What can be worked out from one entity alone; what needs the whole site, such as an offset that
// other items show, is never here, or equal posts would not give equal lines.

extension Item {
  /// When the item was published: its local and GMT dates together, else its GMT date, else
  /// ``pubDate``; nil where none of them is a real date.
  public var derivedDate: Timestamp? {
    Timestamp(local: date, gmt: dateGMT) ?? pubDate.flatMap { Timestamp(rfc822: $0) }
  }

  /// When the item was last changed: its local and GMT dates together, else its GMT date.
  public var derivedModified: Timestamp? {
    Timestamp(local: modified, gmt: modifiedGMT)
  }
}

extension Comment {
  /// When the comment was written: its local and GMT dates together, else its GMT date.
  public var derivedDate: Timestamp? {
    Timestamp(local: date, gmt: dateGMT)
  }
}

extension Site {
  /// When the export was made: what the comment of the generator says, in UTC, else ``pubDate``.
  ///
  /// It is found in `<!-- generator="WordPress/6.8.1" created="2026-01-31 14:05" -->`.
  public var exportedAt: Timestamp? {
    let created = Self.created(in: Array(prolog.joined(separator: "\n").utf8))
    if let local = created.flatMap({ LocalDateTime($0 + ":00") }) { return Timestamp(local) }
    return pubDate.flatMap { Timestamp(rfc822: $0) }
  }

  /// The value of `created` behind the first `generator` that has one, as far as it is of digits.
  private static func created(in text: [UInt8]) -> String? {
    var rest = text[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "g")) {
      rest = rest[start...]
      if let found = created(atStartOf: rest) { return found }
      rest = rest.dropFirst()
    }
    return nil
  }

  private static func created(atStartOf text: ArraySlice<UInt8>) -> String? {
    let generator = "generator=\"".utf8
    guard text.starts(with: generator) else { return nil }
    let value = text.dropFirst(generator.count)
    guard let end = value.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    let gap = value[(end + 1)...]
    let attribute = gap.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    let created = "created=\"".utf8
    guard attribute.startIndex > gap.startIndex, attribute.starts(with: created) else { return nil }
    let moment = attribute.dropFirst(created.count)
    guard moment.dropFirst(16).first == UInt8(ascii: "\"") else { return nil }
    return String(decoding: moment.prefix(16), as: UTF8.self)
  }
}
