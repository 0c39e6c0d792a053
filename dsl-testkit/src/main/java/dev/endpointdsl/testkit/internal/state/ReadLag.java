package dev.endpointdsl.testkit.internal.state;

import java.util.concurrent.atomic.AtomicInteger;

/** How many reads of a resource still show it as it was before it was last written. */
public final class ReadLag {

  private final AtomicInteger reads = new AtomicInteger();

  int reads() {
    return reads.get();
  }

  public void set(int count) {
    reads.set(count);
  }
}
