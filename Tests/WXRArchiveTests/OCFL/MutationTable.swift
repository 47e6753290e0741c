import Foundation

@testable import WXRArchive

#if canImport(Glibc)
  import Glibc
#endif

extension Mutation {
  /// One for each code that can be told of an object.
  static let ofObjects: [Mutation] = [
    Mutation("E001") { try $0.write("", "\($0.object)/notes.txt") },
    Mutation("E003") { try $0.write("ocfl_object_1.0\n", "\($0.object)/0=ocfl_object_1.0") },
    Mutation("E004") { try $0.write("", "\($0.object)/ocfl_object_1.1") },
    Mutation("E005") { try $0.write("", "\($0.object)/1=ocfl_object_1.1") },
    Mutation("E006") { try $0.write("ocfl_object_9.9\n", "\($0.object)/0=ocfl_object_9.9") },
    Mutation("E007") { try $0.write("something\n", "\($0.object)/0=ocfl_object_1.1") },
    Mutation("E008") { try $0.editValues { $0["versions"] = [String: Any]() } },
    Mutation("E009") { archive in
      try archive.editValues { values in
        var versions = values["versions"] as? [String: Any] ?? [:]
        versions["v1"] = nil
        values["versions"] = versions
      }
    },
    Mutation("E010") { try $0.remove("\($0.object)/v2") },
    Mutation("E011") { archive in
      try archive.edit { text in
        text.replacing("\"v1\"", with: "\"v01\"").replacing("\"v2\"", with: "\"v02\"")
          .replacing("\"v3\"", with: "\"v13\"")
      }
    },
    Mutation("E012") { try $0.edit { $0.replacing("\"v2\"", with: "\"v002\"") } },
    Mutation("E015") { try $0.write("", "\($0.object)/v2/notes.txt") },
    Mutation("E016") { try $0.remove("\($0.object)/v2/content") },
    Mutation("E017") { try $0.editValues { $0["contentDirectory"] = "a/b" } },
    Mutation("E018") { try $0.editValues { $0["contentDirectory"] = ".." } },
    Mutation("E019") { try $0.editValues { $0["contentDirectory"] = "content" } },
    Mutation("E020") { archive in
      try archive.editValues("\(archive.object)/v1") { $0["contentDirectory"] = "data" }
    },
    Mutation("E023") { try $0.write("", "\($0.object)/v2/content/stray") },
    Mutation("E024") { try $0.makeFolder("\($0.object)/v2/content/empty") },
    Mutation("E025") { try $0.editValues { $0["digestAlgorithm"] = "md5" } },
    Mutation("E029") { try $0.editValues { $0["fixity"] = ["sha1": ["xyz": [String]()]] } },
    Mutation("E030") { try $0.editValues { $0["digestAlgorithm"] = "sha256" } },
    Mutation("E031") { try $0.editManifest { $0["abc"] = ["v1/content/snapshot.json"] } },
    Mutation("E032") { try $0.editValues { $0["fixity"] = ["blake2b-512": ["1": [String]()]] } },
    Mutation("E033") { try $0.edit { $0 + "}" } },
    Mutation("E034") {
      try $0.move("\($0.object)/inventory.json", to: "\($0.object)/INVENTORY.json")
    },
    Mutation("E036") { try $0.editValues { $0["id"] = nil } },
    Mutation("E037") { try $0.editValues { $0["id"] = 7 } },
    Mutation("E038") { try $0.edit { $0.replacing("ocfl.io/1.1", with: "ocfl.io/7.1") } },
    Mutation("E040") { try $0.editValues { $0["head"] = "v2" } },
    Mutation("E041") { try $0.editValues { $0["manifest"] = nil } },
    Mutation("E042") { archive in
      try archive.editManifest { $0[$0.first] = ["v9/content/snapshot.json"] }
    },
    Mutation("E043") { try $0.editValues { $0["versions"] = nil } },
    Mutation("E045") { try $0.editValues { $0["versions"] = [1] } },
    Mutation("E046") { try $0.makeFolder("\($0.object)/v4") },
    Mutation("E047") { archive in
      try archive.editValues { values in
        var versions = values["versions"] as? [String: Any] ?? [:]
        versions["v3"] = [1]
        values["versions"] = versions
      }
    },
    Mutation("E048") { try $0.editVersion { $0["created"] = nil } },
    Mutation("E049") { try $0.editVersion { $0["created"] = "2026-11-24" } },
    Mutation("E050") { try $0.editVersion { $0["state"] = 1 } },
    Mutation("E051") { try $0.editState { $0[$0.first] = 1 } },
    Mutation("E052") { try $0.editState { $0[$0.first] = ["a/../b"] } },
    Mutation("E053") { try $0.editState { $0[$0.first] = ["/a"] } },
    Mutation("E054") { try $0.editVersion { $0["user"] = [String: Any]() } },
    Mutation("E056") { try $0.editValues { $0["fixity"] = ["crc7": [String: Any]()] } },
    Mutation("E057") { try $0.editValues { $0["fixity"] = ["md5": 1] } },
    Mutation("E058") { try $0.remove("\($0.object)/inventory.json.sha512") },
    Mutation("E059") { try $0.write("", "\($0.object)/inventory.json.sha256") },
    Mutation("E060") { archive in
      let digest = String(repeating: "0", count: 128)
      try archive.write("\(digest) inventory.json\n", "\(archive.object)/inventory.json.sha512")
    },
    Mutation("E061") { try $0.write("inventory.json\n", "\($0.object)/inventory.json.sha512") },
    Mutation("E063") { try $0.remove("\($0.object)/inventory.json") },
    Mutation("E064") { archive in
      try archive.editValues(archive.object) { $0["id"] = "https://other.example" }
    },
    Mutation("E066") { archive in
      try archive.edit("\(archive.object)/v1") { $0.replacing("00001.xml", with: "00009.xml") }
    },
    Mutation("E067") { try $0.write("", "\($0.object)/extensions/file") },
    Mutation("E089") { archive in
      try archive.makeFolder("\(archive.object)/logs")
      _ = mkfifo("\(archive.object)/v2/pipe", 0o600)
    },
    Mutation("E090") { try $0.link("\($0.object)/v2/content/link", to: "snapshot.json") },
    Mutation("E092") { try $0.write("rot", "\($0.object)/v2/content/snapshot.json") },
    Mutation("E093") { archive in
      let digest = String(repeating: "0", count: 32)
      try archive.editValues { values in
        values["fixity"] = ["md5": [digest: ["v1/content/snapshot.json"]]]
      }
    },
    Mutation("E094") { try $0.editVersion { $0["message"] = 1 } },
    Mutation("E095") { try $0.editState { $0[$0.first] = ["a", "a"] } },
    Mutation("E096") { archive in
      try archive.editManifest { $0[$0.first.uppercased()] = [String]() }
    },
    Mutation("E097") { archive in
      let digest = String(repeating: "a", count: 32)
      try archive.editValues { values in
        values["fixity"] = ["md5": [digest: [String](), digest.uppercased(): [String]()]]
      }
    },
    Mutation("E098") { try $0.editManifest { $0[$0.first] = ["v1/content/a\0b"] } },
    Mutation("E099") { try $0.editManifest { $0[$0.first] = ["v1/content/../x"] } },
    Mutation("E100") { try $0.editManifest { $0[$0.first] = ["/v1/content/x"] } },
    Mutation("E101") { archive in
      try archive.editManifest { manifest in
        let paths = manifest[manifest.first] as? [String] ?? []
        manifest[manifest.first] = paths + paths
      }
    },
    Mutation("E102") { try $0.editValues { $0["extra"] = 1 } },
    Mutation("E103") { archive in
      try archive.edit { $0.replacing("ocfl.io/1.1", with: "ocfl.io/1.0") }
      try archive.remove("\(archive.object)/0=ocfl_object_1.1")
      try archive.write("ocfl_object_1.0\n", "\(archive.object)/0=ocfl_object_1.0")
    },
    Mutation("E104") { try $0.edit { $0.replacing("\"v3\"", with: "\"3\"") } },
    Mutation("E105") { try $0.edit { $0.replacing("\"v3\"", with: "\"v0\"") } },
    Mutation("E106") { try $0.editValues { $0["manifest"] = 1 } },
    Mutation("E107") { archive in
      try archive.write("unused", "\(archive.object)/v3/content/unused")
      let digest = Digester.digest(of: Array("unused".utf8).span, .sha512).hex
      try archive.editManifest { $0[digest] = ["v3/content/unused"] }
    },
    Mutation("E108") { try $0.editValues { $0["contentDirectory"] = "" } },
    Mutation("E110") { archive in
      try archive.editValues("\(archive.object)/v1") { $0["id"] = "https://other.example" }
    },
    Mutation("E111") { try $0.editValues { $0["fixity"] = 1 } },
    Mutation("W001") { archive in
      for name in ["v1", "v2", "v3"] {
        for place in [archive.object, "\(archive.object)/\(name)"]
        where place != archive.object || name == "v3" {
          try archive.edit(place) { $0.replacing(#/"v([123])(\/|")/#) { "\"v0\($0.1)\($0.2)" } }
        }
        try archive.move("\(archive.object)/\(name)", to: "\(archive.object)/v0\(name.dropFirst())")
      }
    },
    Mutation("W002") { try $0.makeFolder("\($0.object)/v2/extra") },
    Mutation("W003") { archive in
      try archive.makeFolder("\(archive.object)/v4/content")
    },
    Mutation("W005") { archive in
      for place in ["", "/v1", "/v2", "/v3"] {
        try archive.editValues(archive.object + place) { $0["id"] = "blog" }
      }
    },
    Mutation("W007") { try $0.editVersion { $0["message"] = nil } },
    Mutation("W008") { try $0.editVersion { $0["user"] = ["name": "Ida"] } },
    Mutation("W009") { try $0.editVersion { $0["user"] = ["name": "Ida", "address": "home"] } },
    Mutation("W010") { archive in
      try archive.remove("\(archive.object)/v2/inventory.json")
      try archive.remove("\(archive.object)/v2/inventory.json.sha512")
    },
    Mutation("W011") { archive in
      try archive.edit("\(archive.object)/v1") { $0.replacing("\"+2\"", with: "\"+3\"") }
    },
    Mutation("W013") { try $0.makeFolder("\($0.object)/extensions/mine") },
  ]

  /// One for each code that can be told of a root.
  static let ofRoots: [Mutation] = [
    Mutation("E069") { try $0.remove("\($0.root)/0=ocfl_1.1") },
    Mutation("E070") { try $0.write("{}", "\($0.root)/ocfl_layout.json") },
    Mutation("E071") { archive in
      try archive.write(
        #"{"extension":"mine","description":""}"#, "\(archive.root)/ocfl_layout.json")
    },
    Mutation("E072") { try $0.write("", "\($0.root)/aaa/bbb/file") },
    Mutation("E073") { try $0.makeFolder("\($0.root)/aaa/bbb") },
    Mutation("E076") { try $0.write("ocfl_1.0\n", "\($0.root)/0=ocfl_1.0") },
    Mutation("E077") { try $0.write("", "\($0.root)/ocfl_1.1") },
    Mutation("E078") { try $0.move("\($0.root)/0=ocfl_1.1", to: "\($0.root)/1=ocfl_1.1") },
    Mutation("E079") { try $0.move("\($0.root)/0=ocfl_1.1", to: "\($0.root)/0=ocfl_7.1") },
    Mutation("E080") { try $0.write("ocfl\n", "\($0.root)/0=ocfl_1.1") },
    Mutation("E081") { archive in
      try archive.remove("\(archive.root)/0=ocfl_1.1")
      try archive.write("ocfl_1.0\n", "\(archive.root)/0=ocfl_1.0")
    },
    Mutation("E085") { archive in
      let deep = String(repeating: "a/", count: 300)
      try archive.makeFolder("\(archive.root)/\(deep)")
    },
    Mutation("E086") { archive in
      try archive.remove("\(archive.root)/0=ocfl_1.1")
      try archive.write("ocfl_1.0\n", "\(archive.root)/0=ocfl_1.0")
      try archive.write("", "\(archive.root)/extensions/file")
    },
    Mutation("E088") { archive in
      try archive.remove("\(archive.root)/extensions")
      try archive.write("", "\(archive.root)/extensions")
    },
    Mutation("E112") { try $0.write("", "\($0.root)/extensions/file") },
    Mutation("W014") { archive in
      try archive.move(archive.object, to: "\(archive.object)x")
    },
    Mutation("W015") { archive in
      try FileManager.default.copyItem(atPath: archive.object, toPath: "\(archive.root)/top")
    },
    Mutation("W016") { try $0.makeFolder("\($0.root)/extensions/mine") },
  ]
}
