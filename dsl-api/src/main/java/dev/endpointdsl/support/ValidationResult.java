package dev.endpointdsl.support;

import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a check found, less what is suppressed. There is one instance for all values with which
 * nothing is wrong.
 */
public final class ValidationResult {

  private static final ValidationResult NONE = new ValidationResult(List.of(), List.of());

  private final List<Violation> violations;
  private final List<Violation> suppressed;

  private ValidationResult(List<Violation> violations, List<Violation> suppressed) {
    this.violations = violations;
    this.suppressed = suppressed;
  }

  /** What was found, apart from what is suppressed. */
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

  /** What is wrong, ordered by path. */
  public List<Violation> violations() {
    return violations;
  }

  /** What would be wrong if its rule were not suppressed, ordered by path. */
  public List<Violation> suppressed() {
    return suppressed;
  }
}
