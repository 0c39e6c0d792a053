package dev.endpointdsl;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A configuration has errors, and is not sent. The message lists all of them. */
public final class InvalidConfigException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Not serialized, because rules need not be serializable; the message has all violations. */
  private final transient @Nullable List<Violation> violations;

  private InvalidConfigException(String typeName, List<Violation> errors) {
    super(message(typeName, errors));
    this.violations = errors;
  }

  /**
   * Throws if any of the violations is an {@link Severity#ERROR}.
   *
   * @param typeName the type of the value, for the message
   * @param violations all violations, including warnings, in the order of {@link Violations#list}
   * @throws InvalidConfigException with the errors among them
   */
  public static void throwIfInvalid(String typeName, List<Violation> violations) {
    if (violations.isEmpty()) {
      return;
    }
    List<Violation> errors =
        violations.stream().filter(v -> v.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      throw new InvalidConfigException(typeName, errors);
    }
  }

  /** Returns the errors, without warnings, ordered by path; empty after deserialization. */
  public List<Violation> violations() {
    return violations == null ? List.of() : violations;
  }

  private static String message(String typeName, List<Violation> errors) {
    StringBuilder message = new StringBuilder(typeName);
    message.append(" is not valid: ").append(errors.size());
    message.append(errors.size() == 1 ? " error" : " errors");
    errors.forEach(error -> message.append("\n  ").append(error));
    return message.toString();
  }
}
