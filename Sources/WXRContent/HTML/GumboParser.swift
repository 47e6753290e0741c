import CWXRGumbo

/// Parses fragments with libgumbo, which follows the HTML Standard to the letter.
///
/// libgumbo's time grows with the square of the depth and its freeing recurses: what comes here
/// has been through `NestingGuard`. No pointer of its leaves this file.
struct GumboParser {
  private var builder: HTMLBuilder
  private static let tags: [HTMLTag] = (0..<GUMBO_TAG_UNKNOWN.rawValue).map { raw in
    guard let name = unsafe gumbo_normalized_tagname(GumboTag(rawValue: raw)) else {
      return .unknown
    }
    return HTMLTag.named(unsafe String(cString: name).utf8)
  }

  /// The document of a fragment that stands in a `body`.
  static func parse(_ source: [UInt8], depth: Int) -> HTMLDocument {
    var options = unsafe kGumboDefaultOptions
    unsafe options.max_errors = 0
    unsafe options.fragment_context = GUMBO_TAG_BODY
    var parser = GumboParser(builder: HTMLBuilder(source: [], depth: depth))
    unsafe source.withUnsafeBufferPointer { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { text in
        guard let base = text.baseAddress,
          let output = unsafe gumbo_parse_with_options(&options, base, text.count)
        else { return }
        if let root = unsafe output.pointee.root { unsafe parser.copyChildren(of: root) }
        unsafe gumbo_destroy_output(&options, output)
      }
    }
    return parser.builder.document
  }

  /// Copies all below a node; the path is a stack of its own, so depth costs no recursion.
  private mutating func copyChildren(of root: UnsafeMutablePointer<GumboNode>) {
    var path = unsafe [(node: root, next: 0)]
    while let top = unsafe path.last {
      let children = unsafe top.node.pointee.v.element.children
      guard unsafe top.next < Int(children.length) else {
        unsafe path.removeLast()
        if unsafe !path.isEmpty { builder.end() }
        continue
      }
      unsafe path[path.count - 1].next += 1
      guard let raw = unsafe children.data[top.next] else { continue }
      let child = unsafe raw.assumingMemoryBound(to: GumboNode.self)
      if unsafe copy(child) { unsafe path.append((node: child, next: 0)) }
    }
  }

  /// Copies a node without what is in it; true if it is an element.
  private mutating func copy(_ node: UnsafeMutablePointer<GumboNode>) -> Bool {
    switch unsafe node.pointee.type {
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
      unsafe copyElement(node.pointee.v.element)
      return true
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
      builder.leaf(.text, unsafe keep(node.pointee.v.text.text))
    case GUMBO_NODE_COMMENT:
      builder.leaf(.comment, unsafe keep(node.pointee.v.text.text))
    default: break
    }
    return false
  }

  private mutating func copyElement(_ element: GumboElement) {
    let known = unsafe element.tag.rawValue < GUMBO_TAG_UNKNOWN.rawValue
    let name = unsafe keepName(element)
    let tag =
      unsafe known
      ? Self.tags[Int(element.tag.rawValue)]
      : HTMLTag.named(builder.document.bytes[name])
    builder.start(tag, name: name)
    for index in unsafe 0..<Int(element.attributes.length) {
      guard let raw = unsafe element.attributes.data[index] else { continue }
      unsafe copyAttribute(raw.assumingMemoryBound(to: GumboAttribute.self).pointee)
    }
  }

  private mutating func copyAttribute(_ attribute: GumboAttribute) {
    let spelled = unsafe keep(attribute.name)
    let value = unsafe keep(attribute.value)
    let name = HTMLAttributeName.named(builder.document.bytes[spelled])
    builder.attribute(name, spelled: spelled, value: value)
  }

  /// The name of an element that libgumbo has no number for.
  private mutating func keepName(_ element: GumboElement) -> Range<Int> {
    guard unsafe element.tag == GUMBO_TAG_UNKNOWN else { return 0..<0 }
    var piece = unsafe element.original_tag
    unsafe gumbo_tag_from_original_text(&piece)
    guard let start = unsafe piece.data else { return 0..<0 }
    return unsafe start.withMemoryRebound(to: UInt8.self, capacity: Int(piece.length)) { name in
      unsafe builder.keep(
        UnsafeBufferPointer(start: name, count: Int(piece.length)).map(\.lowercasedASCII))
    }
  }

  private mutating func keep(_ text: UnsafePointer<CChar>?) -> Range<Int> {
    guard let text = unsafe text else { return 0..<0 }
    return unsafe text.withMemoryRebound(to: UInt8.self, capacity: 1) { bytes in
      var count = 0
      while unsafe bytes[count] != 0 { count += 1 }
      return unsafe builder.keep(UnsafeBufferPointer(start: bytes, count: count))
    }
  }
}
