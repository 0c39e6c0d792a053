package dev.endpointdsl.testkit;

import java.util.concurrent.atomic.AtomicInteger;

/** How many reads of a resource still show it as it was before it was last written. */
final class Lag {

  private final AtomicInteger reads = new AtomicInteger();

  int reads() {
    return reads.get();
  }

  void set(int count) {
    reads.set(count);
  }
}
