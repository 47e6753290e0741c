/// One thing of an export, in the order in which the export holds them.
///
/// ```swift
/// while let entity = try reader.next() {
///   if case .item(let post) = entity { print(post.title ?? "untitled") }
/// }
/// ```
/// A comment follows its item (or that item's earlier comments): this adjacency ties it to its
/// item. `site` comes first and may come once more at the end, with the channel facts that stand
/// after the first other entity (see ``Site``).
public enum Entity: Hashable, Sendable {
  case site(Site)
  case author(Author)
  case term(Term)
  case item(Item)
  case comment(Comment)
}
