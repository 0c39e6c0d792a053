package dev.endpointdsl.checker.constraint;

import dev.endpointdsl.Severity;
import dev.endpointdsl.message.BoundedRegex;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A constraint of a parameter: an annotation of {@link dev.endpointdsl.constraint}, read. */
public sealed interface Constraint {

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
      return new Matches(regex, whole, BoundedRegex.compile(regex));
    }
  }

  record KnownValues(Set<String> texts) implements OfValue {}

  record Size(long min, long max) implements OfContainer {}

  /** Constraints of the keys, or of the values, of a map. */
  sealed interface OfEntries extends OfContainer {
    EachOf each();
  }

  record EachKey(EachOf each) implements OfEntries {}

  record EachValue(EachOf each) implements OfEntries {}

  /**
   * What is demanded of each of several values.
   *
   * @param constraints in the order in which they are checked
   * @param isSensitive whether messages must not show them
   */
  record EachOf(List<OfValue> constraints, boolean isSensitive) {}

  record UniqueItems() implements OfContainer {}

  record AtMostMember(String other, Source source) implements OfChain {}

  record Implied(String value, String by, Source source) implements OfChain {}

  record UniqueMember(String member, Source source) implements OfChain {}

  record AtMostOneWith(String member, Source source) implements OfChain {}

  record DistinctFrom(String other, String by, Source source) implements OfChain {}

  record SameSizeAs(String other, Source source) implements OfChain {}

  record PairedSizes(String with, int size, int otherSize, Source source) implements OfChain {}
}
