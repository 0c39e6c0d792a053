package dev.endpointdsl.support;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The violations of one immutable value, found when they are first requested.
 *
 * @param <T> the type of the value
 */
public final class LazyViolations<T> {

  private final List<RuleSet<T>> rules;
  private final List<Suppression> suppressions;

  /** Immutable, so that threads that find it at the same time need no lock. */
  private @Nullable ValidationResult result;

  /**
   * Creates the violations of a value, without checking it.
   *
   * @param rules the rule sets that check it, in order
   * @param suppressions the rules that it suppresses
   */
  public LazyViolations(List<RuleSet<T>> rules, List<Suppression> suppressions) {
    this.rules = rules;
    this.suppressions = List.copyOf(suppressions);
  }

  /** Returns the violations that are not suppressed, ordered by path. */
  public List<Violation> of(T value) {
    return result(value).violations();
  }

  /** Returns the violations that are not suppressed, including more of them. */
  public List<Violation> of(T value, @Nullable Violations more) {
    return ValidationResult.of(Violations.both(found(value), more), suppressions).violations();
  }

  /** Returns the suppressed violations, ordered by path. */
  public List<Violation> suppressed(T value) {
    return result(value).suppressed();
  }

  /** Returns the suppressions, in the order in which they were declared. */
  public List<Suppression> suppressions() {
    return suppressions;
  }

  private ValidationResult result(T value) {
    ValidationResult known = result;
    if (known == null) {
      known = ValidationResult.of(found(value), suppressions);
      result = known;
    }
    return known;
  }

  /** Iterates by index, because checks must not allocate an iterator. */
  private @Nullable Violations found(T value) {
    Violations found = null;
    for (int i = 0; i < rules.size(); i++) {
      found = Violations.both(found, rules.get(i).check(value));
    }
    return found;
  }
}
