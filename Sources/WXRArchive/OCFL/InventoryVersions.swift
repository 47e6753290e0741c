import WXRKit

/// An inventory's versions (OCFL 1.1 §3.5.3).
extension InventoryReader {
  mutating func readVersions(_ value: JSONTree) {
    guard let members = value.members else {
      return fail("E045", "Its versions are no JSON object.")
    }
    guard !members.isEmpty else { return fail("E008", "It has no version.") }
    for (name, block) in members {
      guard let number = VersionNumber(name) else {
        fail(name.hasPrefix("v") ? "E105" : "E104", "“\(name)” is no name of a version.")
        continue
      }
      let version = readVersion(block, number)
      if inventory.versions.updateValue(version, forKey: number) != nil {
        fail("E033", "The version \(number) stands there twice.")
      }
    }
    checkSequence()
  }

  private mutating func checkSequence() {
    let numbers = inventory.versionNumbers
    guard let first = numbers.first else { return }
    if first.number != 1 { fail("E009", "The first version is \(first).") }
    for (before, after) in zip(numbers, numbers.dropFirst()) where after.number > before.number + 1
    {
      fail("E010", "Between \(before) and \(after) there are versions missing.")
    }
    if first.width != nil { tell("W001", "The names of its versions are padded.") }
    guard let odd = numbers.first(where: { $0.width != first.width }) else { return }
    let isTooHigh = first.width == odd.name.utf8.count - 1
    fail(isTooHigh ? "E011" : "E012", "\(odd) is not named as \(first) is.")
  }

  private mutating func readVersion(_ value: JSONTree, _ number: VersionNumber) -> Inventory.Version
  {
    var version = Inventory.Version(created: "")
    guard let members = value.members else {
      fail("E047", "The version \(number) is no JSON object.")
      return version
    }
    let values = keyed(members, known: ["created", "state", "message", "user"])
    version.created = created(values["created"], number)
    version.message = message(values["message"], number)
    version.user = user(values["user"], number)
    if let state = values["state"] {
      version.state = readState(state, number)
    } else {
      fail("E048", "The version \(number) has no state.")
    }
    return version
  }

  private mutating func created(_ value: JSONTree?, _ number: VersionNumber) -> String {
    guard let value else {
      tell("E048", "The version \(number) has no created.")
      return ""
    }
    guard let text = value.text, InternetDate.isValid(text) else {
      tell("E049", "The version \(number) was created at no date of RFC 3339.")
      return value.text ?? ""
    }
    return text
  }

  private mutating func message(_ value: JSONTree?, _ number: VersionNumber) -> String? {
    guard let value else {
      tell("W007", "The version \(number) has no message.")
      return nil
    }
    if value.text == nil { tell("E094", "The message of \(number) is no text.") }
    return value.text
  }

  private mutating func user(_ value: JSONTree?, _ number: VersionNumber) -> Inventory.User? {
    guard let value else {
      tell("W007", "The version \(number) has no user.")
      return nil
    }
    guard let members = value.members else {
      tell("E054", "The user of \(number) is no JSON object.")
      return nil
    }
    let values = keyed(members, known: ["name", "address"])
    guard let name = values["name"]?.text else {
      tell("E054", "The user of \(number) has no name.")
      return nil
    }
    return Inventory.User(name: name, address: address(values["address"], number))
  }

  private mutating func address(_ value: JSONTree?, _ number: VersionNumber) -> String? {
    guard let value else {
      tell("W008", "The user of \(number) has no address.")
      return nil
    }
    guard let text = value.text else {
      tell("E054", "The address of \(number)'s user is no text.")
      return nil
    }
    if URIScheme.length(in: text) == nil { tell("W009", "The address “\(text)” is no URI.") }
    return text
  }
}

/// The state of one version.
extension InventoryReader {
  private mutating func readState(
    _ value: JSONTree, _ number: VersionNumber
  ) -> [String: [StoredPath]] {
    guard let members = value.members else {
      fail("E050", "The state of \(number) is no JSON object.")
      return [:]
    }
    var state: [String: [StoredPath]] = [:]
    for (digest, paths) in members {
      if inventory.manifest[digest] == nil {
        fail("E050", "\(digest.prefix(16))… of \(number) is not in the manifest.")
      }
      state[digest, default: []] += logicalPaths(paths, number)
    }
    PathConflicts.find(in: state.values.flatMap(\.self)) { path, isTwice in
      let what = isTwice ? "twice" : "as a file and as a folder"
      fail("E095", "“\(path)” is in \(number) \(what).")
    }
    return state
  }

  private mutating func logicalPaths(_ value: JSONTree, _ number: VersionNumber) -> [StoredPath] {
    guard let elements = value.elements else {
      fail("E051", "A digest of \(number) has no list of paths.")
      return []
    }
    return elements.compactMap { element in
      guard let text = element.text else {
        fail("E051", "A logical path of \(number) is no text.")
        return nil
      }
      let path = StoredPath(text)
      if let fault = path.fault { fail(fault.logicalCode, "“\(path)” of \(number) is no path.") }
      return path
    }
  }
}
