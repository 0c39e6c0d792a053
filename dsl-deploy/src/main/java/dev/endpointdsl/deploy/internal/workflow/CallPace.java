package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The pace of all calls of a deployer in one Region. It is unlimited until the service throttles a
 * call, and then learnt from refusals: each one reduces the rate by a factor. The rate increases
 * only in the time in which calls wait for it, because it is not tried at other times: at first
 * linearly, and faster only after minutes. Several threads can use it.
 */
public final class CallPace {

  /** The time without calls after a refusal, in which the service allows some again. */
  private static final Duration HOLD = Duration.ofSeconds(1);

  /** The time after a refusal within which another one shows that the rate is far too high. */
  private static final Duration SEARCH = Duration.ofSeconds(10);

  private static final double SEARCH_FACTOR = 0.7;
  private static final double FACTOR = 0.85;
  private static final double INCREASE_PER_SECOND = 0.003;

  /** The seconds of calls at most that the service allows at once after a time without calls. */
  private static final double BURST_SECONDS = 2;

  /**
   * The seconds without a refusal after which the rate has doubled, because the limit is higher.
   */
  private static final double DOUBLING = 150;

  private static final double FIRST = 4;
  private static final double SLOWEST = 0.2;
  private static final double NANOS = 1e9;

  /** A permit, less what the sums of fractions may miss. */
  private static final double FULL = 1 - 1e-9;

  private @Nullable Instant measuredSince;
  private int measured;
  private @Nullable Instant decreased;
  private double rate;
  private double usedSeconds;
  private double permits;
  private Instant refilled = Instant.MIN;

  /** Takes the permit for a call now if there is one; otherwise returns the time until there is. */
  synchronized Duration take(Instant now) {
    if (decreased == null) {
      return Duration.ZERO;
    }
    if (now.isBefore(refilled)) {
      return Duration.between(now, refilled);
    }
    double current = current();
    double filling = Math.min(seconds(refilled, now), (1 - permits) / current);
    usedSeconds += filling;
    permits += current * filling;
    refilled = now;
    if (permits >= FULL) {
      permits = 0;
      return Duration.ZERO;
    }
    return Duration.ofNanos((long) Math.ceil((1 - permits) / current * NANOS));
  }

  /** Records that the service has accepted a call, or refused it for another reason. */
  synchronized void accepted(Instant now) {
    if (measuredSince == null || seconds(measuredSince, now) > SEARCH.toSeconds()) {
      measuredSince = now;
      measured = 0;
    }
    measured++;
  }

  /**
   * Records that the service has throttled a call. Calls that were sent before the last decrease
   * are a part of the same refusal.
   */
  synchronized void throttled(Instant sent, Instant now) {
    Instant last = decreased;
    if (last == null) {
      rate = measuredRate(now);
    } else if (sent.isAfter(last)) {
      boolean isSearch = Duration.between(last, now).compareTo(SEARCH) < 0;
      rate = current() * (isSearch ? SEARCH_FACTOR : FACTOR);
    } else {
      return;
    }
    rate = Math.max(SLOWEST, rate);
    decreased = now;
    usedSeconds = 0;
    permits = 1;
    refilled = now.plus(HOLD);
  }

  /** Records the end of a call. */
  void ended(Instant sent, Instant now, @Nullable Throwable problem) {
    if (problem != null && ErrorKind.THROTTLED.is(problem)) {
      throttled(sent, now);
    } else {
      accepted(now);
    }
  }

  /** Checks whether the service has throttled a call. */
  synchronized boolean isLimited() {
    return decreased != null;
  }

  private double current() {
    return rate * (1 + INCREASE_PER_SECOND * usedSeconds + Math.pow(usedSeconds / DOUBLING, 3));
  }

  private double measuredRate(Instant now) {
    Instant since = measuredSince;
    return since == null
        ? FIRST
        : Math.max(FIRST, measured / (BURST_SECONDS + seconds(since, now)));
  }

  private static double seconds(Instant from, Instant to) {
    return Math.max(0, Duration.between(from, to).toNanos() / NANOS);
  }
}
