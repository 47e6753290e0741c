import WXRKit

/// A zip or compressed file is more than an export can be: it unpacks to a multiple that no text
/// has, holds too many files or one outside its folder, is damaged, or needs a password.
///
/// **Why it matters.** Such files are made to fill disks and memory or to overwrite files, or they
/// cannot be read without you.
///
/// **Bad**
/// ```text
/// zip entry ../../x.xml
/// zip entry blog.xml, encrypted
/// 40 KB of gzip that unpack to 4 GB
/// ```
/// **Good**
/// ```text
/// zip entry blog.xml, 1.2 MB unpacked from 180 KB
/// ```
/// **What to do.** Unpack it with a program that you trust, look at what comes out, and give `wxr`
/// the `.xml`.
///
/// **Fix.** None.
///
/// It is found when the file is opened, which then ends with exit code 65.
package struct ContainerLimit: Rule {
  package static let facts = RuleFacts("WXR003", .error, fix: .none, in: [.import, .convert])

  package init() {}
}
