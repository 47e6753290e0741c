import WXRKit

extension Inventory {
  /// The bytes of `inventory.json`: canonical JSON (RFC 8785), lists sorted, without an LF.
  package var bytes: [UInt8] { Array(tree.canonical.utf8) }

  private var tree: JSONTree {
    var members: [(String, JSONTree)] = [
      ("digestAlgorithm", .text(algorithm.rawValue)), ("head", .text(head.name)),
      ("id", .text(id.rawValue)), ("manifest", Self.tree(manifest)),
      ("type", .text(specification.inventoryType)),
      ("versions", .object(versions.map { ($0.name, $1.tree) })),
    ]
    if let contentDirectory { members.append(("contentDirectory", .text(contentDirectory))) }
    if !fixity.isEmpty {
      members.append(("fixity", .object(fixity.map { ($0, Self.tree($1)) })))
    }
    return .object(members)
  }

  fileprivate static func tree(_ block: [String: [StoredPath]]) -> JSONTree {
    .object(block.map { digest, paths in (digest, .list(paths.sorted().map { .text($0.text) })) })
  }
}

extension Inventory.Version {
  fileprivate var tree: JSONTree {
    var members: [(String, JSONTree)] = [
      ("created", .text(created)), ("state", Inventory.tree(state)),
    ]
    if let message { members.append(("message", .text(message))) }
    if let user { members.append(("user", user.tree)) }
    return .object(members)
  }
}

extension Inventory.User {
  fileprivate var tree: JSONTree {
    var members: [(String, JSONTree)] = [("name", .text(name))]
    if let address { members.append(("address", .text(address))) }
    return .object(members)
  }
}
