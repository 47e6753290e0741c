internal import Dispatch
import Synchronization

/// Runs a function over values on several threads and gives the results in the order of the values.
///
/// ```swift
/// let map = OrderedMap(jobs: 4) { (batch: [Item]) in convert(batch) }
/// map.submit(batch)          // as long as `hasRoom`
/// let results = map.next()   // waits for the oldest one
/// ```
/// One thread submits and takes. Memory is bounded by whoever submits: ``hasRoom`` says when to take
/// first. The results are the same for any number of jobs if the function is one.
package final class OrderedMap<Value: Sendable, Result: Sendable>: Sendable {
  private struct State {
    var waiting: [(Int, Value)] = []
    var results: [Int: Result] = [:]
    var submitted = 0
    var taken = 0
    var isClosed = false
  }

  private let state = Mutex(State())
  private let work = DispatchSemaphore(value: 0)
  private let done = DispatchSemaphore(value: 0)
  private let jobs: Int

  /// - Parameter jobs: how many threads run the function, at least 1.
  package init(jobs: Int, _ transform: @escaping @Sendable (Value) -> Result) {
    self.jobs = max(1, jobs)
    for number in 0..<self.jobs {
      // A queue each, for the threads of the global one are few and may all be waiting.
      DispatchQueue(label: "wxr.map.\(number)").async { [self] in
        while let (index, value) = nextValue() {
          let result = transform(value)
          state.withLock { $0.results[index] = result }
          done.signal()
        }
      }
    }
  }

  /// Whether another value may be submitted before a result is taken.
  package var hasRoom: Bool {
    state.withLock { $0.submitted - $0.taken < 2 * jobs }
  }

  package func submit(_ value: Value) {
    state.withLock {
      $0.waiting.append(($0.submitted, value))
      $0.submitted += 1
    }
    work.signal()
  }

  /// The result of the oldest value whose result was not taken; nil if all were.
  package func next() -> Result? {
    guard state.withLock({ $0.taken < $0.submitted }) else { return nil }
    while true {
      let result = state.withLock { state in
        let result = state.results.removeValue(forKey: state.taken)
        if result != nil { state.taken += 1 }
        return result
      }
      if let result { return result }
      done.wait()
    }
  }

  /// Lets the threads end. Values that no thread has begun are dropped.
  package func close() {
    state.withLock {
      $0.isClosed = true
      $0.waiting = []
    }
    for _ in 0..<jobs { work.signal() }
  }

  private func nextValue() -> (Int, Value)? {
    while true {
      work.wait()
      let (value, isClosed) = state.withLock { state in
        (state.waiting.isEmpty ? nil : state.waiting.removeFirst(), state.isClosed)
      }
      if let value { return value }
      if isClosed { return nil }
    }
  }
}
