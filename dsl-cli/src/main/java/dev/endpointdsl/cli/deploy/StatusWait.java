package dev.endpointdsl.cli.deploy;

import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.CommandDefinition;
import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.cli.command.Times;
import dev.endpointdsl.cli.live.NotFoundErrors;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** Waits while the service changes an endpoint, and prints each status once. */
final class StatusWait {

  private static final String TIMEOUT = "--timeout";
  private static final String POLL_INTERVAL = "--poll-interval";
  private static final Duration DEFAULT_TIMEOUT = Duration.ofHours(2);
  private static final Duration DEFAULT_POLL_INTERVAL = Duration.ofSeconds(15);

  private final SageMakerClient client;
  private final CommandIo io;
  private final Duration timeout;
  private final Duration pollInterval;

  StatusWait(Arguments arguments, SageMakerClient client, CommandIo io) {
    this.client = client;
    this.io = io;
    this.timeout = arguments.time(TIMEOUT).orElse(DEFAULT_TIMEOUT);
    this.pollInterval = arguments.time(POLL_INTERVAL).orElse(DEFAULT_POLL_INTERVAL);
  }

  static void addTo(CommandDefinition command) {
    command.checked(TIMEOUT, "TIME", Times::problem, "The maximum time to wait; 2h by default.");
    command.checked(
        POLL_INTERVAL,
        "TIME",
        Times::problem,
        "The time between two descriptions; 15s by default.");
  }

  /**
   * Returns the last status of an endpoint, with the configuration that a change was to bring.
   *
   * @return the status; empty if the endpoint does not exist
   * @throws CommandException if it is still changing when the time is over
   */
  Optional<Outcome> untilSettled(String endpoint) throws InterruptedException {
    InterruptionNotice notice = InterruptionNotice.to(io.err());
    try {
      return settled(endpoint);
    } finally {
      notice.cancel();
    }
  }

  private Optional<Outcome> settled(String endpoint) throws InterruptedException {
    long deadline = System.nanoTime() + timeout.toNanos();
    Optional<String> wanted = Optional.empty();
    String printed = "";
    while (true) {
      Optional<DescribedEndpoint> found = describe(endpoint);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      DescribedEndpoint status = found.get();
      wanted = status.pendingConfig().isPresent() ? status.pendingConfig() : wanted;
      if (!status.isChanging()) {
        return Optional.of(new Outcome(status, wanted));
      }
      printed = progress(status, printed);
      if (System.nanoTime() + pollInterval.toNanos() > deadline) {
        throw CommandException.failed(
            endpoint + " is still " + status.status() + " after " + timeout.toSeconds() + " s");
      }
      Thread.sleep(pollInterval.toMillis());
    }
  }

  private String progress(DescribedEndpoint status, String printed) {
    String line = status.text().lines().findFirst().orElse("");
    if (!line.equals(printed)) {
      io.err().println(line);
    }
    return line;
  }

  private Optional<DescribedEndpoint> describe(String endpoint) {
    try {
      return Optional.of(
          DescribedEndpoint.of(client.describeEndpoint(r -> r.endpointName(endpoint))));
    } catch (AwsServiceException e) {
      if (NotFoundErrors.is(e)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /**
   * The end of a wait.
   *
   * @param status the status, which is not changing any more
   * @param wanted the configuration that the change was to bring, if a change was seen
   */
  record Outcome(DescribedEndpoint status, Optional<String> wanted) {

    /** Checks whether the service went back to the configuration that was live before. */
    boolean isRolledBack() {
      return wanted.isPresent()
          && status.config().isPresent()
          && !status.config().get().equals(wanted.get());
    }
  }
}
