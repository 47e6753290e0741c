// swift-tools-version: 6.2
import PackageDescription

/// A package of its own, for all of it is built with `--sanitize fuzzer`, the library too.
let package = Package(
  name: "wxr-fuzz",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "wxrkit", path: "../..")],
  targets: [
    .executableTarget(
      name: "Fuzz", dependencies: [.product(name: "WXRKit", package: "wxrkit")])
  ],
  swiftLanguageModes: [.v6]
)
