/// Notes that footnote plugins keep in the text: `[ref]…[/ref]`, `[efn_note]`, `[mfn]`.
///
/// They become links to and from a list at the content's end, which the tree reads as footnotes.
struct NoteShortcode: ContentShortcode {
  let names = [
    "ref", "footnote", "footnotes", "fn", "efn_note", "efn_reference", "mfn", "modern_footnote",
    "sidenote", "note_foot",
  ]

  func html(of call: ShortcodeCall, in rendering: inout ContentRendering) -> [UInt8]? {
    guard let content = call.content, !content.trimmed.isEmpty else { return nil }
    return rendering.reference(to: rendering.runShortcodes(on: content).trimmed)
  }
}

extension ContentRendering {
  /// A mark for a note, which is kept for the end.
  mutating func reference(to note: [UInt8]) -> [UInt8] {
    notes.append(note)
    let number = notes.count
    return Array(
      "<sup><a href=\"#wxr-note-\(number)\" id=\"wxr-mark-\(number)\">\(number)</a></sup>".utf8)
  }

  /// The list of notes; nothing if there are none.
  func noteList() -> [UInt8] {
    guard !notes.isEmpty else { return [] }
    var html = Array("<ol class=\"footnotes\">".utf8)
    for (index, note) in notes.enumerated() {
      let number = index + 1
      html.append("<li id=\"wxr-note-\(number)\">")
      html += note
      html.append(" <a href=\"#wxr-mark-\(number)\">↩</a></li>")
    }
    return html + "</ol>".utf8
  }
}
