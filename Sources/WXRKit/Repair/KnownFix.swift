/// A fix that `wxr repair` has.
package struct KnownFix: Sendable {
  package var code: Diagnostic.Code
  package var safety: FixSafety
  package var occasion: Occasion

  /// When a fix is made.
  package enum Occasion: Sendable {
    /// By every repair: what an export needs to be well-formed and in WXR's shape.
    case always
    /// Where what the export means is mended too: lossless and inferred ones by `--semantic`, lossy
    /// ones by `--lossy`.
    case meaning
    /// Only where it is named, by `--fix`.
    case named
  }

  private init(_ code: String, _ safety: FixSafety, _ occasion: Occasion) {
    self.code = Diagnostic.Code(rawValue: code)
    self.safety = safety
    self.occasion = occasion
  }

  package static func of(_ code: Diagnostic.Code) -> KnownFix? { all.first { $0.code == code } }

  /// All of them, in the order of the codes: the one list of what is mended, how safely, and when.
  package static let all: [KnownFix] = [
    Self("WXR005", .inferred, .always),
    Self("WXR008", .lossless, .always),
    Self("WXR009", .lossless, .always),
    Self("WXR010", .lossless, .always),
    Self("WXR011", .lossless, .always),
    Self("WXR012", .inferred, .always),
    Self("WXR013", .lossy, .always),
    Self("WXR014", .lossy, .always),
    Self("WXR015", .inferred, .always),
    Self("WXR016", .inferred, .always),
    Self("WXR017", .lossless, .named),
    Self("WXR101", .inferred, .always),
    Self("WXR102", .lossless, .always),
    Self("WXR103", .lossless, .always),
    Self("WXR104", .inferred, .always),
    Self("WXR105", .inferred, .always),
    Self("WXR106", .lossless, .always),
    Self("WXR107", .inferred, .always),
    Self("WXR108", .lossless, .always),
    Self("WXR109", .lossless, .named),
    Self("WXR110", .lossless, .always),
    Self("WXR111", .lossless, .always),
    Self("WXR201", .inferred, .always),
    Self("WXR202", .lossless, .meaning),
    Self("WXR204", .inferred, .meaning),
    Self("WXR205", .lossless, .always),
    Self("WXR206", .inferred, .meaning),
    Self("WXR207", .inferred, .always),
    Self("WXR208", .lossy, .meaning),
    Self("WXR209", .lossless, .meaning),
    Self("WXR301", .inferred, .meaning),
    Self("WXR302", .lossy, .meaning),
    Self("WXR303", .lossy, .meaning),
    Self("WXR304", .lossless, .meaning),
    Self("WXR305", .lossy, .meaning),
    Self("WXR306", .lossy, .meaning),
    Self("WXR307", .lossless, .meaning),
    Self("WXR308", .inferred, .meaning),
    Self("WXR309", .inferred, .meaning),
    Self("WXR310", .inferred, .meaning),
    Self("WXR311", .lossy, .meaning),
    Self("WXR312", .lossy, .meaning),
    Self("WXR313", .inferred, .meaning),
    Self("WXR401", .inferred, .meaning),
    Self("WXR402", .inferred, .meaning),
    Self("WXR404", .lossless, .meaning),
    Self("WXR405", .inferred, .meaning),
    Self("WXR406", .inferred, .meaning),
    Self("WXR407", .inferred, .meaning),
    Self("WXR409", .inferred, .meaning),
    Self("WXR412", .inferred, .meaning),
    Self("WXR413", .inferred, .meaning),
    Self("WXR414", .inferred, .named),
    Self("WXR416", .lossless, .meaning),
    Self("WXR417", .lossy, .named),
    Self("WXR501", .inferred, .named),
    Self("WXR503", .inferred, .meaning),
    Self("WXR504", .inferred, .meaning),
    Self("WXR505", .inferred, .meaning),
    Self("WXR601", .inferred, .meaning),
    Self("WXR602", .inferred, .meaning),
    Self("WXR605", .lossy, .meaning),
    Self("WXR701", .lossless, .always),
    Self("WXR702", .lossless, .always),
    Self("WXR703", .inferred, .meaning),
    Self("WXR705", .lossy, .named),
    Self("WXR706", .lossy, .named),
    Self("WXR707", .lossy, .named),
    Self("WXR708", .lossy, .named),
    Self("WXR709", .lossy, .named),
    Self("WXR710", .lossy, .named),
  ]
}
