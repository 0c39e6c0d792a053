package dev.endpointdsl.formats.javasource;

import dev.endpointdsl.Severity;
import dev.endpointdsl.Violation;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.json.tree.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

/** Asks the type of a request what violates its rules. */
final class RequestViolations {

  private RequestViolations() {}

  /**
   * Returns the violations, except for those that depend on the value of a placeholder.
   *
   * @throws IllegalArgumentException if the type of the request is not accessible
   */
  static List<Violation> of(RequestTemplate request) {
    List<Violation> violations = of(request, PlaceholderSamples.low(request));
    if (request.isComplete()) {
      return violations;
    }
    List<Violation> others = of(request, PlaceholderSamples.high(request));
    return violations.stream()
        .filter(each -> others.stream().anyMatch(other -> isSame(each, other)))
        .filter(each -> !isOfPlaceholder(each, request))
        .toList();
  }

  private static boolean isSame(Violation one, Violation other) {
    return one.rule().equals(other.rule()) && one.path().equals(other.path());
  }

  private static boolean isOfPlaceholder(Violation violation, RequestTemplate request) {
    String pointer = violation.path().jsonPointer();
    return request.placeholders().keySet().stream()
        .anyMatch(each -> pointer.equals(each) || pointer.startsWith(each + "/"));
  }

  private static List<Violation> of(RequestTemplate request, JsonValue json) {
    Class<?> root = request.model().type(request.root().javaName());
    try {
      Object value = root.getMethod("fromJson", JsonValue.class).invoke(null, json);
      return ((List<?>) root.getMethod("violations").invoke(value))
          .stream().map(Violation.class::cast).toList();
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalArgumentException(root + " cannot be read", e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          root + " is not accessible; export its package and make it a root of its DSL", e);
    }
  }

  /** Returns the violations with which a builder refuses the request. */
  static List<Violation> errors(List<Violation> violations) {
    return violations.stream().filter(each -> each.severity() == Severity.ERROR).toList();
  }
}
