import WXRContent
import WXRKit

/// The site's uploads and synced patterns: what content refers to by id.
struct AttachmentIndex: Sendable {
  private var attachments: [Int: ContentAttachment] = [:]
  private var children: [Int: [Child]] = [:]
  private var patterns: [Int: String] = [:]

  private struct Child: Sendable {
    var order: Int
    var id: Int
  }

  /// Keeps the item if content may refer to it; the first of an id counts.
  mutating func add(_ item: Item, title: String) {
    guard let id = item.id?.integer else { return }
    switch item.type {
    case .attachment?: add(item, id: id, title: title)
    case .block? where item.status == .publish && (item.password ?? "").isEmpty:
      if patterns[id] == nil { patterns[id] = item.content ?? "" }
    default: break
    }
  }

  private mutating func add(_ item: Item, id: Int, title: String) {
    guard attachments[id] == nil else { return }
    attachments[id] = ContentAttachment(item, id: id, title: title)
    let order = item.menuOrder?.integer ?? 0
    if let parent = item.parent?.integer, parent > 0 {
      children[parent, default: []].append(Child(order: order, id: id))
    }
  }

  /// Sorts children, and makes relative addresses whole.
  mutating func finish(home: HomeAddress) {
    for parent in Array(children.keys) {
      children[parent]?.sort { ($0.order, $0.id) < ($1.order, $1.id) }
    }
    attachments = attachments.mapValues { attachment in
      var attachment = attachment
      attachment.url = home.absolute(attachment.url)
      return attachment
    }
  }

  func attachment(_ id: Int) -> ContentAttachment? { attachments[id] }

  func attachments(of item: Int) -> [ContentAttachment] {
    (children[item] ?? []).compactMap { attachments[$0.id] }
  }

  func pattern(_ id: Int) -> String? { patterns[id] }
}

extension ContentAttachment {
  fileprivate init(_ item: Item, id: Int, title: String) {
    let url = Self.fileURL(item)
    self.init(
      id: id, url: url, link: item.link ?? "", title: title, caption: item.excerpt ?? "",
      alternativeText: item.meta("_wp_attachment_image_alt") ?? "",
      description: item.content ?? "", mimeType: MediaType.ofFile(url))
    (width, height) = Self.size(item)
  }

  /// `wp:attachment_url`, else the guid where it is a file, else the path below uploads.
  private static func fileURL(_ item: Item) -> String {
    if let url = item.attachmentURL, !url.isEmpty { return url }
    let file = item.meta("_wp_attached_file") ?? ""
    if let guid = item.guid, !WebAddress(guid).hasQuery, !MediaType.ofFile(guid).isEmpty {
      return guid
    }
    return file.isEmpty || file.hasPrefix("/") ? item.guid ?? "" : "/wp-content/uploads/" + file
  }

  private static func size(_ item: Item) -> (Int?, Int?) {
    guard let text = item.meta("_wp_attachment_metadata"),
      let metadata = try? PHPValue(serialized: text)
    else { return (nil, nil) }
    return (Self.pixels(metadata["width"]), Self.pixels(metadata["height"]))
  }

  private static func pixels(_ value: PHPValue?) -> Int? {
    value?.number.flatMap { Int(exactly: $0) }.flatMap { $0 > 0 ? $0 : nil }
  }
}
