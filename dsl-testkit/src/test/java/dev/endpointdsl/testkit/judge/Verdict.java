package dev.endpointdsl.testkit.judge;

import dev.endpointdsl.Severity;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.Violation;
import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.List;

/**
 * What the DSL says of a request.
 *
 * @param readable whether it is a configuration at all; else nothing is known of its violations
 * @param violations what is wrong with it, and what is doubtful
 */
record Verdict(boolean readable, List<Violation> violations) {

  static Verdict of(String json) {
    try {
      return new Verdict(true, EndpointConfig.fromJson(json).violations());
    } catch (InvalidJsonException e) {
      return new Verdict(false, List.of());
    }
  }

  /** What it is refused for. */
  List<Violation> errors() {
    return violations.stream().filter(v -> v.severity() == Severity.ERROR).toList();
  }

  /**
   * Whether it is refused for something at a place, or for the list that the place is in: of one
   * that is too long, only the beginning is looked at. What cannot be read is refused as a whole.
   *
   * @param path such as {@code Tags.0.Key}, or {@code Tags.Key} where it is not known which
   */
  boolean refuses(String path) {
    return !readable || errors().stream().anyMatch(error -> covers(error, path));
  }

  /** Whether an enum's text that the model does not know stands at a place. */
  boolean warnsOfUnknownText(String path) {
    return violations.stream()
        .anyMatch(one -> one.rule() == ShapeRule.UNKNOWN_VALUE && path(one).equals(path));
  }

  private static boolean covers(Violation error, String path) {
    String at = path(error);
    return path.equals(at)
        || path.equals(at.replaceAll("\\.[0-9]+", ""))
        || (error.rule() == ShapeRule.SIZE && path.startsWith(at + "."));
  }

  /** A violation's path as judges write it: {@code Tags.0.Key}. */
  static String path(Violation violation) {
    return violation.path().wirePath().replace("[", ".").replace("]", "");
  }
}
