package dev.endpointdsl.deploy.progress;

import dev.endpointdsl.deploy.internal.aws.ServiceMessages;
import dev.endpointdsl.deploy.internal.console.Terminal;
import dev.endpointdsl.deploy.model.KeptResource;
import dev.endpointdsl.deploy.model.VariantStatus;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Prints the progress of deployments: on a terminal, one line that each description of the endpoint
 * overwrites; elsewhere, one line for each change.
 */
public final class ConsoleListener implements DeploymentListener {

  private static final String ERASE = "\r\u001b[K";

  private final PrintStream out;
  private final boolean isTerminal;
  private final Map<String, String> lastObserved = new ConcurrentHashMap<>();
  private boolean isLineOpen;

  private ConsoleListener(PrintStream out, boolean isTerminal) {
    this.out = out;
    this.isTerminal = isTerminal;
  }

  /** Creates a listener that prints to a stream. */
  public static ConsoleListener to(PrintStream out) {
    return to(out, Terminal.isTerminal(out));
  }

  /**
   * Creates a listener that prints to a stream.
   *
   * @param isTerminal whether the stream is shown on a terminal, for callers who know
   */
  public static ConsoleListener to(PrintStream out, boolean isTerminal) {
    return new ConsoleListener(out, isTerminal);
  }

  @Override
  public synchronized void on(DeploymentEvent event) {
    String description = describe(event);
    if (event instanceof DeploymentEvent.Observed) {
      printObserved(event, description);
    } else {
      printLine(event, description);
    }
  }

  private void printObserved(DeploymentEvent event, String description) {
    boolean isNew = !description.equals(lastObserved.put(event.endpointName(), description));
    if (isTerminal) {
      out.print(ERASE + format(event, description));
      out.flush();
      isLineOpen = true;
    } else if (isNew) {
      printLine(event, description);
    }
  }

  private void printLine(DeploymentEvent event, String description) {
    out.println((isLineOpen ? "\n" : "") + format(event, description));
    isLineOpen = false;
  }

  private static String format(DeploymentEvent event, String description) {
    Duration elapsed = event.elapsed();
    return String.format(
        Locale.ROOT,
        "%3d:%02d %s: %s",
        elapsed.toMinutes(),
        elapsed.toSecondsPart(),
        event.endpointName().isEmpty() ? "fleet" : event.endpointName(),
        description);
  }

  private static String describe(DeploymentEvent event) {
    if (event instanceof DeploymentEvent.StepStarted step) {
      return step.step().toString();
    }
    if (event instanceof DeploymentEvent.ResourceStarted resource) {
      return resource.resource();
    }
    if (event instanceof DeploymentEvent.Applied applied) {
      return applied.change().toString();
    }
    if (event instanceof DeploymentEvent.Warned warned) {
      return "warning: " + warned.violation();
    }
    if (event instanceof DeploymentEvent.Retrying retrying) {
      return retrying.operation()
          + " failed; retrying in "
          + retrying.pause().toMillis()
          + " ms: "
          + ServiceMessages.of(retrying.cause());
    }
    if (event instanceof DeploymentEvent.Observed observed) {
      return observed.status()
          + " with "
          + observed.liveConfigName().orElse("nothing")
          + variants(observed);
    }
    if (event instanceof DeploymentEvent.Failed failed) {
      return "FAILED: " + failed.problem().getMessage();
    }
    if (event instanceof DeploymentEvent.InsufficientCapacity lacking) {
      return "too few instances for "
          + lacking.configName()
          + (lacking.pause().isZero() ? "" : "; waiting " + lacking.pause().toSeconds() + " s")
          + "; trying "
          + lacking.next();
    }
    if (event instanceof DeploymentEvent.Deleted deleted) {
      return "deleted" + kept(deleted.result().kept());
    }
    return "verified: the endpoint runs "
        + (event instanceof DeploymentEvent.Succeeded succeeded ? live(succeeded) : "");
  }

  private static String live(DeploymentEvent.Succeeded succeeded) {
    return succeeded
        .result()
        .fallbackInstanceType()
        .map(type -> "the fallback " + type + " as " + succeeded.result().endpointConfigName())
        .orElse("the wanted configuration");
  }

  private static String kept(List<KeptResource> kept) {
    return kept.isEmpty()
        ? ""
        : kept.stream()
            .map(KeptResource::toString)
            .collect(Collectors.joining("; ", "; kept: ", ""));
  }

  private static String variants(DeploymentEvent.Observed observed) {
    List<VariantStatus> variants = observed.variants();
    return variants.isEmpty()
        ? ""
        : variants.stream()
            .map(VariantStatus::toString)
            .collect(Collectors.joining("; ", " [", "]"));
  }
}
