package dev.endpointdsl.support;

import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The result of a check, without and with suppressed rules. Valid values share one instance. */
public final class ValidationResult {

  private static final ValidationResult NONE = new ValidationResult(List.of(), List.of());

  private final List<Violation> violations;
  private final List<Violation> suppressed;

  private ValidationResult(List<Violation> violations, List<Violation> suppressed) {
    this.violations = violations;
    this.suppressed = suppressed;
  }

  /** Divides violations into those that are suppressed and others. */
  public static ValidationResult of(@Nullable Violations found, List<Suppression> suppressions) {
    if (found == null) {
      return NONE;
    }
    List<Violation> all = Violations.list(found);
    if (suppressions.isEmpty()) {
      return new ValidationResult(all, List.of());
    }
    Map<Boolean, List<Violation>> parts =
        all.stream()
            .collect(
                Collectors.partitioningBy(
                    violation -> suppressions.stream().anyMatch(s -> s.covers(violation))));
    return new ValidationResult(List.copyOf(parts.get(false)), List.copyOf(parts.get(true)));
  }

  /** Returns the violations that are not suppressed, ordered by path. */
  public List<Violation> violations() {
    return violations;
  }

  /** Returns the suppressed violations, ordered by path. */
  public List<Violation> suppressed() {
    return suppressed;
  }
}
