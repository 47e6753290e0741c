/// The names that are taken, folder by folder, so that no two files meet on any file system.
///
/// Names that differ only in case or in Unicode normalisation are one name to macOS or Windows.
/// A name is taken together with its file, so that a folder of that name can stand beside it.
struct PathClaims {
  private var taken: Set<String> = []
  private var nextNumbers: [String: Int] = [:]

  /// Takes the name, or the first free of `name-2`, `name-3` …, in this folder.
  ///
  /// Claims follow the order of the export, so equal exports give equal names. Constant time each,
  /// however often a name comes.
  mutating func claim(_ name: PathComponent, in folder: OutputPath) -> PathComponent {
    if take(name, in: folder) { return name }
    let key = Self.key(name, in: folder)
    var number = nextNumbers[key] ?? 2
    while !take(name.numbered(number), in: folder) { number += 1 }
    nextNumbers[key] = number + 1
    return name.numbered(number)
  }

  /// Takes the name if it is free.
  mutating func take(_ name: PathComponent, in folder: OutputPath) -> Bool {
    taken.insert(Self.key(name, in: folder)).inserted
  }

  /// Strings compare by canonical equivalence, so normalisation needs no folding of its own.
  private static func key(_ name: PathComponent, in folder: OutputPath) -> String {
    (folder / name).description.caseFolded
  }
}

extension String {
  /// As one of the texts that some file system or generator takes for the same name.
  ///
  /// The Turkish `İ` is an `i` with a dot in Unicode, and a plain `i` to programs in Go.
  var caseFolded: String {
    let lower = uppercased().lowercased()
    guard lower.unicodeScalars.contains("\u{307}") else { return lower }
    var result = UnicodeScalarView()
    for scalar in lower.unicodeScalars where scalar != "\u{307}" || result.last != "i" {
      result.append(scalar)
    }
    return String(result)
  }
}
