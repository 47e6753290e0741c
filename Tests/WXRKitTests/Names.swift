import WXRKit

// Swift Testing has types of these names.
typealias Comment = WXRKit.Comment
typealias SourceLocation = WXRKit.SourceLocation
