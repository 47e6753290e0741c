#if canImport(Glibc)
  internal import CWXRMalloc
#endif

/// How the process treats memory that was freed.
enum HeapPolicy {
  /// Keeps freed memory for the next batch: the system takes and clears each page anew, which costs
  /// a tenth of the time of two threads that read.
  static func keepFreedMemory() {
    #if canImport(Glibc)
      _ = mallopt(M_TRIM_THRESHOLD, 32 << 20)
      _ = mallopt(M_MMAP_THRESHOLD, 32 << 20)
    #endif
  }
}
