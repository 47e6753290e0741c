/// What inline text is made of before its marks have got their form.
enum InlineToken {
  case text(String)
  /// Markdown or HTML as it will stand.
  case markup([UInt8])
  case open(Int)
  case close(Int)
  case openLink(Int)
  case closeLink(Int)
  case lineBreak
}

/// How one mark is written.
struct MarkForm {
  let mark: Marks
  var style: Style

  enum Style { case delimiter, underscore, tag }

  func opening(in dialect: Dialect) -> [UInt8] {
    style == .tag ? mark.openingTag(in: dialect) : delimiter
  }

  var closing: [UInt8] { style == .tag ? mark.closingTag : delimiter }

  var delimiter: [UInt8] {
    Array(repeating: delimiterCharacter, count: mark == .emphasis ? 1 : 2)
  }

  var delimiterCharacter: UInt8 {
    switch mark {
    case .strong: 0x2A
    case .emphasis: style == .underscore ? 0x5F : 0x2A
    case .highlight: 0x3D
    default: 0x7E
    }
  }
}

extension Marks {
  /// The single marks in the order in which they enclose each other: those that are tags first,
  /// since a delimiter may stand beside a tag.
  static let outermostFirst: [Marks] = [
    .quotation, .highlight, .inserted, .underline, .small, .big, .superscript, .subscript,
    .keyboard, .sample, .code, .strikethrough, .strong, .emphasis,
  ]

  /// The name of the HTML element of a single mark.
  private var element: String {
    switch self {
    case .strong: "strong"
    case .emphasis: "em"
    case .strikethrough: "del"
    case .superscript: "sup"
    case .subscript: "sub"
    case .underline: "u"
    case .inserted: "ins"
    case .highlight: "mark"
    case .small: "small"
    case .big: "big"
    case .keyboard: "kbd"
    case .sample: "samp"
    case .quotation: "q"
    default: "code"
    }
  }

  /// The tag that begins a single mark.
  func openingTag(in dialect: Dialect) -> [UInt8] {
    let reads = dialect.spanAttribute.isEmpty || isDisjoint(with: Self.raw)
    return Array((reads ? "<\(element)>" : "<\(element) \(dialect.spanAttribute)>").utf8)
  }

  /// What kramdown takes for raw, or does not know.
  private static let raw: Marks = [.underline, .highlight, .keyboard, .sample, .code]

  var closingTag: [UInt8] { Array("</\(element)>".utf8) }
}
