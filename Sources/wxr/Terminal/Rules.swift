import Foundation
import WXRContent
import WXRSite

/// The rules of a file that `--rules` names.
enum Rules {
  static func read(_ path: String?) throws -> ContentRules {
    guard let path else { return ContentRules() }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw UsageError("\(path): There is no such file. Check what --rules names.")
    }
    do {
      return try RuleFile.rules(yaml: String(decoding: data, as: UTF8.self))
    } catch {
      throw UsageError("\(path): \(error.description) Mend the file.")
    }
  }
}
