/// What a value of an entity line looks like, as far as a schema can say it.
indirect enum JSONShape: Sendable {
  /// Any text.
  case text
  /// Text without XML white space at either end.
  case trimmed
  /// An integer, or the text that stands where one belongs.
  case number
  /// RFC 3339, to the second.
  case moment
  /// An address that names a site.
  case address
  case constant(String)
  case choice([String])
  /// Strings by any key.
  case map
  /// A list that is never empty.
  case list(JSONShape)
  /// An object whose keys are all there if at all, never empty.
  case facts([(name: String, shape: JSONShape)])
  /// One of the shapes that the schema defines by name.
  case named(String)
}
