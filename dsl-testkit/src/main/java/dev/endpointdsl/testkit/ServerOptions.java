package dev.endpointdsl.testkit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The options of {@link LocalSageMakerServer}.
 *
 * @param help whether to print the options instead of starting a server
 * @param builder the builder of the server, with the options applied
 */
record ServerOptions(boolean help, LocalSageMakerBuilder builder) {

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
        --help             print this help

      The server does not check credentials, but clients require some: use any.
      """;

  static ServerOptions read(String... args) {
    LocalSageMakerBuilder builder = LocalSageMaker.builder();
    Deque<String> rest = new ArrayDeque<>(List.of(args));
    while (!rest.isEmpty()) {
      String option = rest.pop();
      if (option.equals("--help")) {
        return new ServerOptions(true, builder);
      }
      apply(option, rest, builder);
    }
    return new ServerOptions(false, builder);
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
