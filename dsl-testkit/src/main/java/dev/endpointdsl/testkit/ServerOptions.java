package dev.endpointdsl.testkit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The options of {@link LocalSageMakerServer}.
 *
 * @param text the text to print instead of starting a server, if any
 * @param builder the builder of the server, with the options applied
 */
record ServerOptions(Optional<String> text, LocalSageMakerBuilder builder) {

  static final String HELP =
      """
      LocalSageMaker: the hosting part of the SageMaker API, on this machine only.

        --port N           the port to listen on; default: any free port
        --state FILE       the file that keeps the resources across restarts
        --region NAME      the Region in ARNs; default: us-east-1
        --account DIGITS   the account in ARNs; default: 123456789012
        --takes SECONDS    the time to create, update or delete an endpoint;
                           default: 0.5
        --page-size N      the maximum number of entries on a page of a list
        --closed-enums     refuse enum values that are not in the service model
        --lenient          accept configurations whose models do not exist
        --no-service-members
                           describe configurations without the members that the
                           service adds: VolumeSizeInGB of serverless variants
        --allowed-host NAME
                           answer requests whose Host header has this name, in
                           addition to those of loopback
        --version          print the version
        --help             print this help

      The server does not check credentials, but clients require some: use any.
      """;

  private static final Map<String, String> TEXTS =
      Map.of("--help", HELP, "--version", "LocalSageMaker " + ProductVersion.VALUE + "\n");

  static ServerOptions read(String... args) {
    LocalSageMakerBuilder builder = LocalSageMaker.builder();
    Deque<String> rest = new ArrayDeque<>(List.of(args));
    while (!rest.isEmpty()) {
      String option = rest.pop();
      if (TEXTS.containsKey(option)) {
        return new ServerOptions(Optional.of(TEXTS.get(option)), builder);
      }
      apply(option, rest, builder);
    }
    return new ServerOptions(Optional.empty(), builder);
  }

  private static void apply(String option, Deque<String> rest, LocalSageMakerBuilder builder) {
    switch (option) {
      case "--port" -> builder.port(integer(option, rest));
      case "--state" -> builder.keepIn(Path.of(value(option, rest)));
      case "--region" -> builder.region(value(option, rest));
      case "--account" -> builder.accountId(value(option, rest));
      case "--takes" -> transitionsTake(seconds(option, rest), builder);
      case "--page-size" -> builder.pageSize(integer(option, rest));
      case "--closed-enums" -> builder.closedEnums(true);
      case "--lenient" -> builder.lenient(true);
      case "--no-service-members" -> builder.addServiceMembers(false);
      case "--allowed-host" -> builder.allowedHosts(value(option, rest));
      default -> throw new IllegalArgumentException("unknown option " + option);
    }
  }

  private static void transitionsTake(Duration time, LocalSageMakerBuilder builder) {
    builder.creationTakes(time).updateTakes(time).deletionTakes(time);
  }

  private static String value(String option, Deque<String> rest) {
    if (rest.isEmpty()) {
      throw new IllegalArgumentException(option + " requires a value");
    }
    return rest.pop();
  }

  private static int integer(String option, Deque<String> rest) {
    String value = value(option, rest);
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(option + " must be a whole number, but is " + value, e);
    }
  }

  private static Duration seconds(String option, Deque<String> rest) {
    String value = value(option, rest);
    try {
      return Duration.ofNanos(Math.round(Double.parseDouble(value) * 1e9));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          option + " must be a number of seconds, but is " + value, e);
    }
  }
}
