// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is built with; tests leave out strict memory safety.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .treatAllWarnings(as: .error),
]
let strictAndSafe = strict + [.strictMemorySafety()]

let package = Package(
  name: "wxrkit",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "WXRKit", targets: ["WXRKit"]),
    .library(name: "WXRContent", targets: ["WXRContent"]),
    .library(name: "WXRValidator", targets: ["WXRValidator"]),
    .library(name: "WXRSite", targets: ["WXRSite"]),
    .library(name: "WXRArchive", targets: ["WXRArchive"]),
    .executable(name: "wxr", targets: ["wxr"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CWXRLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CWXRLibArchive", pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
    .systemLibrary(
      name: "CWXRGumbo", pkgConfig: "gumbo",
      providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]),
    .systemLibrary(
      name: "CWXRZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CWXRCrypto", pkgConfig: "libcrypto",
      providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
    .systemLibrary(name: "CWXRMalloc"),

    .target(
      name: "WXRKit", dependencies: ["CWXRLibXML2", "CWXRLibArchive"],
      swiftSettings: strictAndSafe),
    .target(
      name: "WXRContent", dependencies: ["WXRKit", "CWXRGumbo"],
      swiftSettings: strictAndSafe),
    .target(
      name: "WXRValidator", dependencies: ["WXRKit", "WXRContent"],
      swiftSettings: strictAndSafe),
    .target(
      name: "WXRSite",
      dependencies: [
        "WXRKit", "WXRContent", .product(name: "Yams", package: "Yams"),
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: strictAndSafe),
    .target(
      name: "WXRArchive", dependencies: ["WXRKit", "CWXRZlib", "CWXRCrypto"],
      swiftSettings: strictAndSafe),
    .executableTarget(
      name: "wxr",
      dependencies: [
        "WXRKit", "WXRContent", "WXRSite", "WXRValidator", "WXRArchive", "CWXRMalloc",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strictAndSafe),

    .target(name: "TestSupport", path: "Tests/Support", swiftSettings: strict),
    .testTarget(
      name: "WXRKitTests", dependencies: ["WXRKit", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "WXRContentTests", dependencies: ["WXRContent", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "WXRValidatorTests", dependencies: ["WXRValidator", "TestSupport"],
      exclude: ["Cases"], swiftSettings: strict),
    .testTarget(
      name: "WXRSiteTests", dependencies: ["WXRSite", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "WXRArchiveTests", dependencies: ["WXRArchive", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["TestSupport"], exclude: ["Cases"],
      swiftSettings: strict),
    .testTarget(name: "HouseTests", dependencies: ["TestSupport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
