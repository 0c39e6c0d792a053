package dev.endpointdsl.formats.command;

import java.util.Set;

/** The options of the AWS CLI itself, which are no members of the request. */
final class ClientOptions {

  private static final Set<String> WITH_VALUE =
      Set.of(
          "--endpoint-url",
          "--output",
          "--query",
          "--profile",
          "--region",
          "--color",
          "--ca-bundle",
          "--cli-read-timeout",
          "--cli-connect-timeout",
          "--cli-binary-format");

  private static final Set<String> WITHOUT_VALUE =
      Set.of(
          "--debug",
          "--no-verify-ssl",
          "--no-paginate",
          "--no-sign-request",
          "--no-cli-pager",
          "--cli-auto-prompt",
          "--no-cli-auto-prompt",
          "--version");

  private ClientOptions() {}

  static boolean isKnown(String option) {
    return WITH_VALUE.contains(option) || WITHOUT_VALUE.contains(option);
  }

  static boolean takesValue(String option) {
    return WITH_VALUE.contains(option);
  }

  static Set<String> withValue() {
    return WITH_VALUE;
  }

  static Set<String> withoutValue() {
    return WITHOUT_VALUE;
  }
}
