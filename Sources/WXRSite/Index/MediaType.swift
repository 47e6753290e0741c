/// Media types by the ending of a file's name: WXR has no `post_mime_type`.
enum MediaType {
  /// ```swift
  /// MediaType.ofFile("https://h.example/a.JPG")   // "image/jpeg"
  /// ```
  /// Empty for an ending that WordPress does not let in.
  static func ofFile(_ url: String) -> String {
    let name = WebAddress(url).path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return types[name[name.index(after: dot)...].lowercased()] ?? ""
  }

  private static let types: [String: String] = [
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "jpe": "image/jpeg", "png": "image/png",
    "gif": "image/gif", "webp": "image/webp", "avif": "image/avif", "bmp": "image/bmp",
    "tif": "image/tiff", "tiff": "image/tiff", "ico": "image/x-icon", "heic": "image/heic",
    "svg": "image/svg+xml",
    "mp3": "audio/mpeg", "m4a": "audio/mpeg", "m4b": "audio/mpeg", "aac": "audio/aac",
    "ra": "audio/x-realaudio", "wav": "audio/wav", "ogg": "audio/ogg", "oga": "audio/ogg",
    "flac": "audio/flac", "mid": "audio/midi", "midi": "audio/midi", "wma": "audio/x-ms-wma",
    "mp4": "video/mp4", "m4v": "video/mp4", "mov": "video/quicktime", "qt": "video/quicktime",
    "webm": "video/webm", "ogv": "video/ogg", "mkv": "video/x-matroska", "avi": "video/avi",
    "wmv": "video/x-ms-wmv", "mpg": "video/mpeg", "mpeg": "video/mpeg", "flv": "video/x-flv",
    "3gp": "video/3gpp", "3g2": "video/3gpp2",
    "txt": "text/plain", "csv": "text/csv", "css": "text/css", "htm": "text/html",
    "html": "text/html", "vtt": "text/vtt", "ics": "text/calendar",
    "pdf": "application/pdf", "rtf": "application/rtf", "zip": "application/zip",
    "gz": "application/x-gzip", "tar": "application/x-tar", "rar": "application/rar",
    "7z": "application/x-7z-compressed", "js": "application/javascript",
    "doc": "application/msword", "xls": "application/vnd.ms-excel",
    "ppt": "application/vnd.ms-powerpoint", "pps": "application/vnd.ms-powerpoint",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "epub": "application/epub+zip",
  ]
}
