//! Prints the title and date of each post of an export.

import WXRKit

let export = try Export(at: "blog.zip")
var reader = try EntityReader(export)
while let entity = try reader.next() {
  if case .item(let post) = entity, post.type == .post {
    print(post.title ?? "untitled", post.date?.rawValue ?? "")
  }
}
