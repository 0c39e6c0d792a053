package dev.endpointdsl;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A configuration has errors, or warnings where these are refused too, and is not sent. The message
 * lists all of them.
 */
public final class InvalidConfigException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Not serialized, because rules need not be serializable; the message has all violations. */
  private final transient @Nullable List<Violation> violations;

  private InvalidConfigException(String typeName, List<Violation> refused) {
    super(message(typeName, refused));
    this.violations = refused;
  }

  /**
   * Throws if any of the violations is an {@link Severity#ERROR}.
   *
   * @param typeName the type of the value, for the message
   * @param violations all violations, including warnings, in the order of {@link Violations#list}
   * @throws InvalidConfigException with the errors among them
   */
  public static void throwIfInvalid(String typeName, List<Violation> violations) {
    throwIfInvalid(typeName, violations, Severity.ERROR);
  }

  /**
   * Throws if any of the violations has a severity or a higher one.
   *
   * @param typeName the type of the value, for the message
   * @param violations all violations, in the order of {@link Violations#list}
   * @param refused the lowest severity that is refused: {@link Severity#WARN} refuses warnings too
   * @throws InvalidConfigException with the refused violations
   */
  public static void throwIfInvalid(String typeName, List<Violation> violations, Severity refused) {
    if (violations.isEmpty()) {
      return;
    }
    List<Violation> found =
        refused == Severity.WARN ? violations : withSeverity(Severity.ERROR, violations);
    if (!found.isEmpty()) {
      throw new InvalidConfigException(typeName, found);
    }
  }

  private static List<Violation> withSeverity(Severity severity, List<Violation> violations) {
    return violations.stream().filter(v -> v.severity() == severity).toList();
  }

  /**
   * Returns the errors, ordered by path, with the warnings if these are refused too; empty after
   * deserialization.
   */
  public List<Violation> violations() {
    return violations == null ? List.of() : violations;
  }

  private static String message(String typeName, List<Violation> refused) {
    int errors = withSeverity(Severity.ERROR, refused).size();
    int warnings = refused.size() - errors;
    StringBuilder message = new StringBuilder(typeName);
    message.append(errors == 0 ? " is refused with " : " is not valid: ");
    if (errors > 0) {
      message.append(count(errors, "error"));
    }
    if (warnings > 0) {
      message.append(errors == 0 ? "" : " and ").append(count(warnings, "warning"));
    }
    for (Violation violation : refused) {
      boolean isWarning = violation.severity() == Severity.WARN;
      message.append(isWarning ? "\n  warning: " : "\n  ").append(violation);
    }
    return message.toString();
  }

  private static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
