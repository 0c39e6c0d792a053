package dev.endpointdsl;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A configuration that the service would refuse. It lists everything that is wrong at once, and is
 * thrown before anything is sent.
 */
public final class InvalidConfigException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Violations refer to rules, which need not be serializable; the message tells them all. */
  private final transient @Nullable List<Violation> violations;

  private InvalidConfigException(String typeName, List<Violation> errors) {
    super(message(typeName, errors));
    this.violations = errors;
  }

  /**
   * Throws if any of the violations is an {@link Severity#ERROR}.
   *
   * @param typeName what is invalid, for the message
   * @param violations what was found, warnings included, ordered as {@link Violations#list} does
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

  /** The errors, ordered by path, without the warnings; empty after deserialization. */
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
