package dev.endpointdsl.testkit.internal.state;

import java.util.concurrent.atomic.AtomicInteger;

/** The number of reads of a resource that still show it as it was before it was last written. */
public final class ReadLag {

  private final AtomicInteger reads = new AtomicInteger();

  int reads() {
    return reads.get();
  }

  /** Sets the number of reads, for resources that are written from now on. */
  public void set(int count) {
    reads.set(count);
  }
}
