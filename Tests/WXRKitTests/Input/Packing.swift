import Foundation

/// Containers of our own making, without compression.
enum Packing {
  static func zip(_ members: [(name: String, bytes: [UInt8])], flags: UInt16 = 0) -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in members {
      let sizes =
        little(crc32(bytes), 4) + little(UInt32(bytes.count), 4) + little(UInt32(bytes.count), 4)
      let common = little(20, 2) + little(UInt32(flags), 2) + little(0, 2) + little(0, 4) + sizes
      let names = little(UInt32(name.utf8.count), 2) + little(0, 2)
      directory +=
        [0x50, 0x4B, 1, 2] + little(20, 2) + common + names + little(0, 2) + little(0, 2)
        + little(0, 2) + little(0, 4) + little(UInt32(file.count), 4) + Array(name.utf8)
      file += [0x50, 0x4B, 3, 4] + common + names + Array(name.utf8) + bytes
    }
    let count = little(UInt32(members.count), 2)
    return file + directory + [0x50, 0x4B, 5, 6] + little(0, 4) + count + count
      + little(UInt32(directory.count), 4) + little(UInt32(file.count), 4) + little(0, 2)
  }

  static func tar(_ members: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var file: [UInt8] = []
    for (name, bytes) in members {
      var header = [UInt8](repeating: 0, count: 512)
      func put(_ text: String, at start: Int) {
        header.replaceSubrange(start..<start + text.utf8.count, with: text.utf8)
      }
      put(name, at: 0)
      put("0000644", at: 100)
      put(String(format: "%011o", bytes.count), at: 124)
      put("00000000000", at: 136)
      put("        ", at: 148)
      put("0", at: 156)
      put("ustar", at: 257)
      put("00", at: 263)
      put(String(format: "%06o", header.reduce(0) { $0 + Int($1) }), at: 148)
      header[154] = 0
      file += header + bytes + [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
    }
    return file + [UInt8](repeating: 0, count: 1024)
  }

  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var file: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    for start in stride(from: 0, to: bytes.count, by: 60_000) {
      let block = bytes[start..<min(bytes.count, start + 60_000)]
      let length = UInt32(block.count)
      file.append(start + 60_000 >= bytes.count ? 1 : 0)
      file += little(length, 2) + little(length ^ 0xFFFF, 2) + block
    }
    return file + little(crc32(bytes), 4) + little(UInt32(bytes.count), 4)
  }

  private static func little(_ number: UInt32, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * UInt32($0))) }
  }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { crc, byte in
      (0..<8).reduce(crc ^ UInt32(byte)) { value, _ in
        value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
      }
    }
  }
}
