import WXRContent
package import WXRKit

/// The file is empty, holds nothing but NUL bytes, is a download that has not finished, or cannot
/// be opened.
///
/// **Why it matters.** There is nothing in it, or not all of it: whatever is made from it lacks
/// posts.
///
/// **Bad**
/// ```text
/// blog.xml            0 bytes
/// blog.xml.crdownload 312 440 bytes
/// ```
/// **Good**
/// ```text
/// blog.xml            1 204 551 bytes
/// ```
/// **What to do.** Export or download it again, and wait until the download ends. A file of NUL
/// bytes comes from a disk or transfer that failed.
///
/// **Fix.** None: what is missing is not in the file.
///
/// A file with nothing in it ends the run with exit code 65.
package struct UnreadableInput: Rule {
  package static let facts = RuleFacts("WXR001", .error, fix: .none, in: [.import, .convert])
  package static let subjects: Subjects = .documents

  package init() {}

  /// What browsers and download managers call a file until they are done with it.
  private static let endings = [".crdownload", ".part", ".partial", ".download", ".opdownload"]

  package mutating func look(at document: Document, _ report: inout RuleReport) {
    let name = document.path.lowercased()
    guard Self.endings.contains(where: { name.hasSuffix($0) }) else { return }
    report.addToExport("The file's name says that its download has not finished.")
  }
}
