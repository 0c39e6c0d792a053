package dev.endpointdsl.deploy.progress;

import dev.endpointdsl.deploy.internal.aws.ServiceMessages;
import dev.endpointdsl.deploy.model.VariantStatus;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Prints how deployments go: on a terminal a line that is written over while the endpoint stays as
 * it is, elsewhere a plain line for each change.
 */
public final class ConsoleListener implements DeploymentListener {

  private static final String ERASE = "\r\u001b[K";

  private final PrintStream out;
  private final boolean isTerminal;
  private final Map<String, String> last = new ConcurrentHashMap<>();
  private boolean isLineOpen;

  private ConsoleListener(PrintStream out, boolean isTerminal) {
    this.out = out;
    this.isTerminal = isTerminal;
  }

  /** Prints to a stream. */
  public static ConsoleListener to(PrintStream out) {
    return to(out, Terminal.is(out));
  }

  static ConsoleListener to(PrintStream out, boolean isTerminal) {
    return new ConsoleListener(out, isTerminal);
  }

  @Override
  public synchronized void on(DeploymentEvent event) {
    String text = text(event);
    if (event instanceof DeploymentEvent.Observed) {
      observed(event, text);
    } else {
      line(event, text);
    }
  }

  private void observed(DeploymentEvent event, String text) {
    boolean isNew = !text.equals(last.put(event.endpointName(), text));
    if (isTerminal) {
      out.print(ERASE + prefixed(event, text));
      out.flush();
      isLineOpen = true;
    } else if (isNew) {
      line(event, text);
    }
  }

  private void line(DeploymentEvent event, String text) {
    out.println((isLineOpen ? "\n" : "") + prefixed(event, text));
    isLineOpen = false;
  }

  private static String prefixed(DeploymentEvent event, String text) {
    Duration elapsed = event.elapsed();
    return String.format(
        Locale.ROOT,
        "%3d:%02d %s: %s",
        elapsed.toMinutes(),
        elapsed.toSecondsPart(),
        event.endpointName(),
        text);
  }

  private static String text(DeploymentEvent event) {
    if (event instanceof DeploymentEvent.StepStarted step) {
      return step.step().toString();
    }
    if (event instanceof DeploymentEvent.Retrying retrying) {
      return retrying.operation()
          + " did not come through, again in "
          + retrying.pause().toMillis()
          + " ms: "
          + ServiceMessages.text(retrying.cause());
    }
    if (event instanceof DeploymentEvent.Observed seen) {
      return seen.status() + " with " + seen.liveConfigName().orElse("nothing") + variants(seen);
    }
    if (event instanceof DeploymentEvent.Failed failed) {
      return "FAILED: " + failed.problem().getMessage();
    }
    return "verified: it runs what was asked for";
  }

  private static String variants(DeploymentEvent.Observed seen) {
    List<VariantStatus> variants = seen.variants();
    return variants.isEmpty()
        ? ""
        : variants.stream()
            .map(VariantStatus::toString)
            .collect(Collectors.joining("; ", " [", "]"));
  }
}
