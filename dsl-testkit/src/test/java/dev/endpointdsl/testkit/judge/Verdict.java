package dev.endpointdsl.testkit.judge;

import dev.endpointdsl.Severity;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.Violation;
import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.List;
import java.util.function.Function;

/**
 * The verdict of the DSL on a request.
 *
 * @param readable whether it can be read; if not, its violations are not known
 * @param violations its violations, including warnings
 */
record Verdict(boolean readable, List<Violation> violations) {

  /** Returns the verdict on a configuration. */
  static Verdict of(String json) {
    return of(json, text -> EndpointConfig.fromJson(text).violations());
  }

  /**
   * Returns the verdict on a request.
   *
   * @param check reads it and returns its violations
   */
  static Verdict of(String json, Function<String, List<Violation>> check) {
    try {
      return new Verdict(true, check.apply(json));
    } catch (InvalidJsonException e) {
      return new Verdict(false, List.of());
    }
  }

  /** Returns the violations that refuse the request. */
  List<Violation> errors() {
    return violations.stream().filter(v -> v.severity() == Severity.ERROR).toList();
  }

  /**
   * Checks whether the request is refused for a violation at a path, or for the size of a list on
   * the path: only the first elements of a list that is too long are checked. A request that cannot
   * be read is refused at every path.
   *
   * @param path a path such as {@code Tags.0.Key}, or {@code Tags.Key} if the index is not known
   */
  boolean refuses(String path) {
    return !readable || errors().stream().anyMatch(error -> covers(error, path));
  }

  /** Checks whether the value of an enum at a path is unknown to the model. */
  boolean warnsOfUnknownValue(String path) {
    return violations.stream()
        .anyMatch(one -> one.rule() == ShapeRule.UNKNOWN_VALUE && path(one).equals(path));
  }

  private static boolean covers(Violation error, String path) {
    String at = path(error);
    return path.equals(at)
        || path.equals(at.replaceAll("\\.[0-9]+", ""))
        || (error.rule() == ShapeRule.SIZE && path.startsWith(at + "."));
  }

  /** Returns the path of a violation in the notation of judges: {@code Tags.0.Key}. */
  static String path(Violation violation) {
    return violation.path().wirePath().replace("[", ".").replace("]", "").replace("\"", "");
  }
}
