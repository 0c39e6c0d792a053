package dev.endpointdsl.deploy.progress;

import dev.endpointdsl.deploy.internal.console.Terminal;
import dev.endpointdsl.deploy.model.DeploymentStep;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Prints the progress of many deployments as one line with counts, rate and remaining time: on a
 * terminal, a line that is overwritten; elsewhere, a line each minute and at the end. Each failure
 * has a line of its own.
 */
public final class FleetListener implements DeploymentListener {

  private static final String ERASE = "\r\u001b[K";
  private static final Duration INTERVAL = Duration.ofMinutes(1);

  private final PrintStream out;
  private final boolean isTerminal;
  private final int size;
  private final Clock clock;
  private final Set<String> begun = new HashSet<>();
  private final Set<String> live = new HashSet<>();
  private final Set<String> failed = new HashSet<>();
  private @Nullable Instant start;
  private @Nullable Instant printed;
  private String last = "";

  private FleetListener(PrintStream out, boolean isTerminal, int size, Clock clock) {
    this.out = out;
    this.isTerminal = isTerminal;
    this.size = size;
    this.clock = clock;
  }

  /**
   * Creates a listener that prints to a stream.
   *
   * @param size the number of deployments
   */
  public static FleetListener to(PrintStream out, int size) {
    return to(out, Terminal.isTerminal(out), size);
  }

  /**
   * Creates a listener that prints to a stream.
   *
   * @param isTerminal whether the stream is shown on a terminal, for callers who know
   * @param size the number of deployments
   */
  public static FleetListener to(PrintStream out, boolean isTerminal, int size) {
    return to(out, isTerminal, size, Clock.systemUTC());
  }

  static FleetListener to(PrintStream out, boolean isTerminal, int size, Clock clock) {
    return new FleetListener(out, isTerminal, size, clock);
  }

  @Override
  public synchronized void on(DeploymentEvent event) {
    if (event.endpointName().isEmpty()) {
      return; // a call that the deployments share
    }
    Instant now = clock.instant();
    if (start == null) {
      start = now;
      printed = now;
    }
    begun.add(event.endpointName());
    if (isLive(event)) {
      live.add(event.endpointName());
    }
    if (event instanceof DeploymentEvent.Failed failure) {
      live.remove(event.endpointName());
      failed.add(event.endpointName());
      out.println((isTerminal ? ERASE : "") + "failed: " + failure.problem().getMessage());
    }
    print(now);
  }

  /** An endpoint whose superseded configurations are about to be deleted is live. */
  private static boolean isLive(DeploymentEvent event) {
    return event instanceof DeploymentEvent.Succeeded
        || (event instanceof DeploymentEvent.StepStarted step
            && step.step() == DeploymentStep.CLEAN_UP);
  }

  private void print(Instant now) {
    String line = line(now);
    boolean isEnd = live.size() + failed.size() == size;
    if (line.equals(last)) {
      return;
    }
    if (isTerminal) {
      out.print(ERASE + line + (isEnd ? System.lineSeparator() : ""));
      out.flush();
      last = line;
    } else if (isEnd || !now.isBefore(latest().plus(INTERVAL))) {
      out.println(line);
      printed = now;
      last = line;
    }
  }

  private Instant latest() {
    return printed == null ? Instant.MIN : printed;
  }

  private String line(Instant now) {
    Duration elapsed = start == null ? Duration.ZERO : Duration.between(start, now);
    int ended = live.size() + failed.size();
    StringBuilder line = new StringBuilder();
    line.append(live.size()).append(" of ").append(size).append(" live");
    append(line, failed.size(), " failed");
    append(line, begun.size() - ended, " in progress");
    double perMinute = ended * 60_000.0 / Math.max(1, elapsed.toMillis());
    if (ended > 0 && elapsed.toMillis() > 0 && ended < size) {
      line.append("; ").append(Math.round(perMinute)).append(" a minute, about ");
      line.append(Math.max(1, Math.round((size - ended) / perMinute))).append(" min left");
    }
    return line.toString();
  }

  private static void append(StringBuilder line, int count, String label) {
    if (count > 0) {
      line.append(", ").append(count).append(label);
    }
  }
}
