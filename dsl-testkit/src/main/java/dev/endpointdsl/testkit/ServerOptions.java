package dev.endpointdsl.testkit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The options of the program.
 *
 * @param help whether they are only to be explained
 * @param builder the server they ask for
 */
record ServerOptions(boolean help, LocalSageMaker.Builder builder) {

  static final String HELP =
      """
      LocalSageMaker: the part of SageMaker's API that hosts models, on this machine alone.

        --port N           listen at this port; a free one if not given
        --state FILE       keep what is created in this file, over restarts
        --region NAME      the region in ARNs; us-east-1 if not given
        --account DIGITS   the account in ARNs; 123456789012 if not given
        --takes SECONDS    how long endpoints take to be created, updated and deleted;
                           0.5 if not given
        --page-size N      the most entries that one page of a list holds
        --closed-enums     refuse values that the service's model does not have
        --require-models   refuse configurations whose models do not exist
        --help             print this

      No credentials are checked, but clients insist on having some: any will do.
      """;

  static ServerOptions read(String... args) {
    LocalSageMaker.Builder builder = LocalSageMaker.builder();
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

  private static void apply(String option, Deque<String> rest, LocalSageMaker.Builder builder) {
    switch (option) {
      case "--port" -> builder.port(integer(option, rest));
      case "--state" -> builder.keepIn(Path.of(value(option, rest)));
      case "--region" -> builder.region(value(option, rest));
      case "--account" -> builder.accountId(value(option, rest));
      case "--takes" -> takes(builder, seconds(option, rest));
      case "--page-size" -> builder.pageSize(integer(option, rest));
      case "--closed-enums" -> builder.closedEnums(true);
      case "--require-models" -> builder.requireModels(true);
      default -> throw new IllegalArgumentException("there is no option " + option);
    }
  }

  private static void takes(LocalSageMaker.Builder builder, Duration time) {
    builder.creationTakes(time).updateTakes(time).deletionTakes(time);
  }

  private static String value(String option, Deque<String> rest) {
    if (rest.isEmpty()) {
      throw new IllegalArgumentException(option + " needs a value after it");
    }
    return rest.pop();
  }

  private static int integer(String option, Deque<String> rest) {
    String value = value(option, rest);
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(option + " needs a whole number, not " + value, e);
    }
  }

  private static Duration seconds(String option, Deque<String> rest) {
    String value = value(option, rest);
    try {
      return Duration.ofNanos(Math.round(Double.parseDouble(value) * 1e9));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(option + " needs a number of seconds, not " + value, e);
    }
  }
}
