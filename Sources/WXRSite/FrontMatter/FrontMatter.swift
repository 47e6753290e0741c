/// What stands above the text of a Markdown file: keys and values, in order.
///
/// ```swift
/// var frontMatter = FrontMatter()
/// frontMatter["title"] = .text("Harbour notes")
/// frontMatter["draft"] = .boolean(true)
/// ```
/// An empty value is no value: setting `.text("")` or `.list([])` leaves the key out.
public struct FrontMatter: Hashable, Sendable {
  public private(set) var entries: [Entry] = []

  public init() {}

  /// A key with its value.
  public struct Entry: Hashable, Sendable {
    public var key: String
    public var value: Value
  }

  public indirect enum Value: Hashable, Sendable {
    case text(String)
    case integer(Int)
    case boolean(Bool)
    /// RFC 3339, which YAML and TOML both know as a date.
    case date(String)
    case list([Value])
    case map(FrontMatter)
  }

  public subscript(key: String) -> Value? {
    get { entries.first { $0.key == key }?.value }
    set { set(key, to: newValue?.unlessEmpty) }
  }

  public var isEmpty: Bool { entries.isEmpty }

  private mutating func set(_ key: String, to value: Value?) {
    let index = entries.firstIndex { $0.key == key }
    switch (index, value) {
    case (let index?, let value?): entries[index].value = value
    case (let index?, nil): entries.remove(at: index)
    case (nil, let value?): entries.append(Entry(key: key, value: value))
    case (nil, nil): break
    }
  }
}

extension FrontMatter.Value {
  /// A list of texts.
  static func texts(_ texts: [String]) -> Self { .list(texts.map { .text($0) }) }

  fileprivate var unlessEmpty: Self? {
    switch self {
    case .text(""), .date(""), .list([]): nil
    case .map(let map): map.isEmpty ? nil : self
    default: self
    }
  }
}
