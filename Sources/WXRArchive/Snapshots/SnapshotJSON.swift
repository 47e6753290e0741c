package import WXRKit

extension Snapshot {
  /// The path of the file in each version.
  package static let path: StoredPath = "snapshot.json"

  /// `snapshot.json`: canonical JSON and a line end.
  package var json: [UInt8] { Array((tree.canonical + "\n").utf8) }

  private var tree: JSONTree {
    [
      "format": .text(ArchiveFormat.name), "site": .text(site), "snapshot": .integer(number),
      "epoch": .integer(epoch), "export": export.tree,
      "originals": .list(originals.map(\.tree)), "entities": entities.tree,
      "counts": counts.tree,
      "diagnostics": ["error": .integer(errors), "warning": .integer(warnings)],
      "tool": ["name": "wxr", "version": .text(toolVersion)],
    ]
  }

  /// - Parameter name: what errors call the file.
  package init(json bytes: [UInt8], name: String) throws(ArchiveError) {
    do {
      self = try Self(JSONTree(parsing: bytes))
    } catch let fault as JSONFault {
      throw ArchiveError(
        .damaged, "This is no JSON: \(fault.reason). wxr archive verify tells more.", place: name)
    } catch let gap as Gap {
      throw ArchiveError(.damaged, gap.reason, place: name)
    } catch {
      throw ArchiveError(.fault, "\(error)", place: name)
    }
  }

  /// Why a document is no snapshot.
  private struct Gap: Error {
    var reason: String

    init(missing key: String) {
      reason = "The key `\(key)` is missing or of another kind. wxr archive verify tells more."
    }

    init(format: String) {
      reason = "It is written as \(format); this version of wxr reads \(ArchiveFormat.name)."
    }
  }

  private init(_ tree: JSONTree) throws {
    let format = try Self.text(tree, "format")
    guard format == ArchiveFormat.name else { throw Gap(format: format) }
    let entities = try Self.value(tree, "entities")
    self.init(
      site: try Self.text(tree, "site"), number: try Self.integer(tree, "snapshot"),
      epoch: try Self.integer(tree, "epoch"),
      entities: Entities(
        schema: try Self.text(entities, "schema"), lines: try Self.integer(entities, "lines"),
        stream: try Self.stream(entities)),
      toolVersion: tree["tool"]?["version"]?.text ?? "")
    export.exportedAt = tree["export"]?["exportedAt"]?.text
    export.generator = tree["export"]?["generator"]?.text
    export.wxrVersion = tree["export"]?["wxrVersion"]?.text
    originals = try (Self.value(tree, "originals").elements ?? []).map(Self.original)
    counts = EntityCounts(try Self.value(tree, "counts"))
    errors = tree["diagnostics"]?["error"]?.integer ?? 0
    warnings = tree["diagnostics"]?["warning"]?.integer ?? 0
  }

  private static func original(_ tree: JSONTree) throws -> Original {
    var container: Container?
    if let found = tree["container"], found.members != nil {
      container = Container(
        name: try text(found, "name"), bytes: try integer(found, "bytes"),
        sha256: try text(found, "sha256"))
    }
    return Original(
      name: try text(tree, "name"), stream: try stream(tree), container: container)
  }

  private static func stream(_ tree: JSONTree) throws -> StoredStream {
    let ranges = try (value(tree, "ranges").elements ?? []).map { range in
      let numbers = range.elements?.compactMap(\.integer) ?? []
      guard numbers.count == 3, numbers[0] > 0, numbers[1] >= 0, numbers[2] > 0 else {
        throw Gap(missing: "ranges")
      }
      return PackRange(pack: numbers[0], offset: numbers[1], length: numbers[2])
    }
    // No sum of a stream's ranges is beyond its length, whatever a damaged file says.
    let bytes = try integer(tree, "bytes")
    let total = ranges.reduce(0) { min($0, bytes + 1) + $1.length }
    guard total == bytes else { throw Gap(missing: "ranges") }
    return StoredStream(
      bytes: bytes, sha256: try text(tree, "sha256"), recipe: Recipe(ranges))
  }

  private static func value(_ tree: JSONTree, _ key: String) throws -> JSONTree {
    guard let value = tree[key] else { throw Gap(missing: key) }
    return value
  }

  private static func text(_ tree: JSONTree, _ key: String) throws -> String {
    guard let text = tree[key]?.text else { throw Gap(missing: key) }
    return text
  }

  private static func integer(_ tree: JSONTree, _ key: String) throws -> Int {
    guard let value = tree[key]?.integer, value >= 0 else { throw Gap(missing: key) }
    return value
  }
}

extension Snapshot.ExportFacts {
  fileprivate var tree: JSONTree {
    let facts = [
      ("exportedAt", exportedAt), ("generator", generator), ("wxrVersion", wxrVersion),
    ]
    return .object(facts.compactMap { key, value in value.map { (key, .text($0)) } })
  }
}

extension Snapshot.Original {
  fileprivate var tree: JSONTree {
    var members = [("name", JSONTree.text(name))] + stream.members
    if let container {
      members.append(
        (
          "container",
          [
            "name": .text(container.name), "bytes": .integer(container.bytes),
            "sha256": .text(container.sha256),
          ]
        ))
    }
    return .object(members)
  }
}

extension Snapshot.Entities {
  fileprivate var tree: JSONTree {
    .object([("schema", .text(schema)), ("lines", .integer(lines))] + stream.members)
  }
}

extension StoredStream {
  fileprivate var members: [(String, JSONTree)] {
    let ranges = recipe.ranges.map { range in
      JSONTree.list([.integer(range.pack), .integer(range.offset), .integer(range.length)])
    }
    return [
      ("bytes", .integer(bytes)), ("sha256", .text(sha256)), ("ranges", .list(ranges)),
    ]
  }
}

extension EntityCounts {
  package init(_ tree: JSONTree) {
    self.init()
    sites = tree["site"]?.integer ?? 0
    authors = tree["author"]?.integer ?? 0
    terms = tree["term"]?.integer ?? 0
    items = tree["item"]?.integer ?? 0
    comments = tree["comment"]?.integer ?? 0
    for (type, count) in tree["itemTypes"]?.members ?? [] { itemTypes[type] = count.integer ?? 0 }
  }

  package var tree: JSONTree {
    let kinds = [
      ("author", authors), ("comment", comments), ("item", items), ("site", sites),
      ("term", terms),
    ].filter { $0.1 > 0 }.map { ($0.0, JSONTree.integer($0.1)) }
    let types = itemTypes.sorted { $0.key < $1.key }.map { ($0.key, JSONTree.integer($0.value)) }
    return .object(types.isEmpty ? kinds : kinds + [("itemTypes", .object(types))])
  }
}
