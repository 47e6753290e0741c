import ArgumentParser
import Foundation
import WXRKit

/// The options that every command has.
struct CommonOptions: ParsableArguments {
  @Flag(help: "Say nothing but what fails.")
  var quiet = false

  @Flag(help: "Tell each finding with its place.")
  var verbose = false

  @Flag(help: "Show no progress.")
  var noProgress = false

  @Flag(help: "Stop at the first error instead of mending it; the exit code is 65.")
  var strict = false

  @Option(help: "When to use colour: auto, always or never. NO_COLOR is heeded.")
  var color = ColorChoice.auto

  @Option(help: "How many cores to use. The output is the same for any number.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @Option(help: "A file of options, instead of wxr.yaml in this folder.")
  var config: String?

  @Option(
    help: "From which severity on a finding ends in exit code 1: error, warning, info or never.")
  var failOn = FailureThreshold.error

  @Option(help: "Write each finding as a line of JSON to this file, or to standard output (-).")
  var report: String?

  func validate() throws {
    guard jobs >= 1, jobs <= 256 else {
      throw ValidationError("--jobs takes a number from 1 to 256.")
    }
  }

  var console: Console {
    Console(
      isQuiet: quiet, isVerbose: verbose, usesColor: usesColor(on: Console.isErrorTerminal),
      isTerminal: Console.isErrorTerminal && !noProgress && !quiet)
  }

  func usesColor(on isTerminal: Bool) -> Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto:
      isTerminal && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
    }
  }
}

enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

/// From which severity on findings make a run fail.
enum FailureThreshold: String, ExpressibleByArgument, CaseIterable {
  case error, warning, info, never

  func isMet(by diagnostics: Diagnostics) -> Bool { isMet(by: diagnostics.worst) }

  func isMet(by worst: Severity?) -> Bool {
    guard let severity = Severity(rawValue: rawValue), let worst else { return false }
    return worst >= severity
  }
}
