package dev.endpointdsl.testkit.internal.protocol;

import java.time.Duration;
import java.time.Instant;

/** A token bucket, which limits the rate of calls. Several threads can use it. */
public final class TokenBucket {

  private static final double NANOS = 1e9;

  private final double perSecond;
  private final int size;
  private double tokens;
  private Instant refilled;

  /**
   * Creates a full bucket.
   *
   * @param perSecond the tokens that are added in a second
   * @param size the maximum number of tokens
   */
  public TokenBucket(double perSecond, int size, Instant now) {
    this.perSecond = perSecond;
    this.size = size;
    this.tokens = size;
    this.refilled = now;
  }

  /** Takes a token; returns false if there is none. */
  public synchronized boolean take(Instant now) {
    double added = perSecond * Duration.between(refilled, now).toNanos() / NANOS;
    tokens = Math.min(size, tokens + Math.max(0, added));
    refilled = now;
    if (tokens < 1) {
      return false;
    }
    tokens--;
    return true;
  }
}
