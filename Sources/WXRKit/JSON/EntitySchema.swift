/// The format of entity lines.
public enum EntitySchema {
  /// The name and version that each export's first line carries.
  public static let name = "wxr-entities/1"

  static func refusal(of schema: String) -> String {
    "it is written as \(schema); this version reads \(name)"
  }
}
