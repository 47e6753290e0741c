/// A small JSON document made by hand or read; written for people with its keys in their order,
/// or canonically.
package enum JSONTree: Sendable {
  case object([(String, JSONTree)])
  case list([JSONTree])
  case text(String)
  case integer(Int)
  case flag(Bool)
  /// A number that is no integer within 2^53, as it was written.
  case number(String)
  case null
}

extension JSONTree: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, JSONTree)...) { self = .object(elements) }
}

extension JSONTree: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: JSONTree...) { self = .list(elements) }
}

extension JSONTree: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .text(value) }
}

extension JSONTree: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) { self = .integer(value) }
}

extension JSONTree: ExpressibleByBooleanLiteral {
  package init(booleanLiteral value: Bool) { self = .flag(value) }
}

extension JSONTree {
  /// The document with two spaces of indentation a level; what fits on a line of 100 stays on one.
  package func written(indentation: Int = 0) -> String {
    let short = shortText
    guard short.utf8.count + indentation > 90 else { return short }
    let inner = indentation + 2
    switch self {
    case .object(let members):
      let lines = members.map { "\(Self.quoted($0)): \($1.written(indentation: inner))" }
      return Self.block("{", lines, "}", indentation: indentation)
    case .list(let members):
      let lines = members.map { $0.written(indentation: inner) }
      return Self.block("[", lines, "]", indentation: indentation)
    default: return short
    }
  }

  /// The document as canonical JSON (RFC 8785): one line, sorted keys, no spaces.
  package var canonical: String {
    switch self {
    case .object(let members):
      let sorted = members.sorted { $0.0.utf16.lexicographicallyPrecedes($1.0.utf16) }
      let texts = sorted.map { "\(Self.quoted($0)):\($1.canonical)" }
      return "{\(texts.joined(separator: ","))}"
    case .list(let members): return "[\(members.map(\.canonical).joined(separator: ","))]"
    default: return shortText
    }
  }

  private var shortText: String {
    switch self {
    case .object(let members):
      "{" + members.map { "\(Self.quoted($0)): \($1.shortText)" }.joined(separator: ", ") + "}"
    case .list(let members): "[" + members.map(\.shortText).joined(separator: ", ") + "]"
    case .text(let text): Self.quoted(text)
    case .integer(let value): String(value)
    case .flag(let value): value ? "true" : "false"
    case .number(let text): text
    case .null: "null"
    }
  }

  private static func block(
    _ open: String, _ lines: [String], _ close: String, indentation: Int
  ) -> String {
    let margin = "\n" + String(repeating: " ", count: indentation)
    return open + lines.map { margin + "  " + $0 }.joined(separator: ",") + margin + close
  }

  private static func quoted(_ text: String) -> String {
    var json = JSONWriter()
    json.string(text)
    return unsafe String(
      decoding: json.buffer.bytes(from: 0, count: json.buffer.count), as: UTF8.self)
  }
}
