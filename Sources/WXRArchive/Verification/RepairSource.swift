/// A copy of an object that files can be put back from: it is believed nothing but what its bytes
/// prove.
struct RepairSource {
  /// The object's folder in the copy.
  let path: String
  /// The inventory that the copy itself tells; nil if none has its digest.
  let inventory: Inventory?
  let bytes: [UInt8]

  init(at path: String) {
    self.path = path
    let object = FolderListing.kind(of: path) == .folder ? try? StoredObject(at: path) : nil
    inventory = object?.inventory
    bytes = object?.bytes ?? []
  }

  /// Files of the copy that should have a digest, the likeliest first.
  func candidates(for content: StoredPath, _ digest: String) -> [String] {
    let others = inventory?.manifest.first { $0.key.lowercased() == digest.lowercased() }?.value
    let all = [content] + (others ?? []).filter { $0 != content }
    return all.map { "\(path)/\($0)" }
  }
}
