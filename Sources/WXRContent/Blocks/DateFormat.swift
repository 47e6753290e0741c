import WXRKit

/// A date in the letters of PHP's `date`, with English names: `F j, Y`.
struct DateFormat {
  private let letters: [Unicode.Scalar]

  init(_ format: String) { letters = Array(format.unicodeScalars) }

  /// Letters that mean a zone or a year's week stand as they are; so does what follows a backslash.
  func text(of date: LocalDateTime) -> String {
    var text = ""
    var isEscaped = false
    for letter in letters {
      if !isEscaped, letter == "\\" {
        isEscaped = true
        continue
      }
      text += isEscaped ? String(letter) : Self.part(letter, date) ?? String(letter)
      isEscaped = false
    }
    return text
  }

  private static func part(_ letter: Unicode.Scalar, _ date: LocalDateTime) -> String? {
    let day = date.day
    switch letter {
    case "d": return twoDigits(day.day)
    case "j": return "\(day.day)"
    case "D": return String(weekday(day).prefix(3))
    case "l": return weekday(day)
    case "S": return ordinal(day.day)
    case "m": return twoDigits(day.month)
    case "n": return "\(day.month)"
    case "F": return months[day.month - 1]
    case "M": return String(months[day.month - 1].prefix(3))
    case "Y": return "\(day.year)"
    case "y": return twoDigits(day.year % 100)
    default: return time(letter, date)
    }
  }

  private static func time(_ letter: Unicode.Scalar, _ date: LocalDateTime) -> String? {
    let hour = (date.hour + 11) % 12 + 1
    switch letter {
    case "H": return twoDigits(date.hour)
    case "G": return "\(date.hour)"
    case "h": return twoDigits(hour)
    case "g": return "\(hour)"
    case "i": return twoDigits(date.minute)
    case "s": return twoDigits(date.second)
    case "A": return date.hour < 12 ? "AM" : "PM"
    case "a": return date.hour < 12 ? "am" : "pm"
    default: return nil
    }
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static func ordinal(_ day: Int) -> String {
    if (11...13).contains(day) { return "th" }
    return switch day % 10 {
    case 1: "st"
    case 2: "nd"
    case 3: "rd"
    default: "th"
    }
  }

  /// The first of January 1970 was a Thursday.
  private static func weekday(_ day: CalendarDay) -> String {
    weekdays[((day.daysSinceEpoch % 7) + 7) % 7]
  }

  private static let weekdays = [
    "Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday",
  ]

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
