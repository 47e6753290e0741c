/// The format of an archive's snapshots, as `snapshot.json` names it.
package enum ArchiveFormat {
  /// Readers refuse what they do not know.
  package static let name = "wxr-archive/1"
}
