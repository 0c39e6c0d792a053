package dev.endpointdsl.checker;

import dev.endpointdsl.Severity;
import dev.endpointdsl.support.Regexes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A constraint of a parameter: an annotation of {@link dev.endpointdsl.constraint}, read. */
sealed interface Constraint {

  /**
   * Which rule demands it.
   *
   * @param rule the rule's id, empty for the constraint's own
   */
  record Source(String rule, Severity severity) {}

  /** A constraint of one value. */
  sealed interface OfValue extends Constraint {}

  /** A constraint of a whole list or map. */
  sealed interface OfContainer extends Constraint {}

  /** A constraint between several calls of one chain. */
  sealed interface OfChain extends Constraint {
    Source source();
  }

  record Finite(boolean asFloat) implements OfValue {}

  record Range(Optional<BigDecimal> min, Optional<BigDecimal> max, String unit)
      implements OfValue {}

  record AllowedValues(List<Long> allowed, String unit, Source source) implements OfValue {}

  record Length(long min, long max) implements OfValue {}

  record Matches(String regex, boolean whole, Optional<Pattern> pattern) implements OfValue {

    static Matches of(String regex, boolean whole) {
      return new Matches(regex, whole, Regexes.compile(regex));
    }
  }

  record KnownValues(Set<String> texts) implements OfValue {}

  record Size(long min, long max) implements OfContainer {}

  record UniqueItems() implements OfContainer {}

  record AtMostMember(String other, Source source) implements OfChain {}

  record Implied(String value, String by, Source source) implements OfChain {}

  record UniqueMember(String member, Source source) implements OfChain {}

  record AtMostOneWith(String member, Source source) implements OfChain {}

  record SameSizeAs(String other, Source source) implements OfChain {}

  record PairedSizes(String with, int size, int otherSize, Source source) implements OfChain {}
}
