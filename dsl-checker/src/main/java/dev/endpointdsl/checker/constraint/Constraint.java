package dev.endpointdsl.checker.constraint;

import dev.endpointdsl.Severity;
import dev.endpointdsl.message.BoundedRegex;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A constraint on a parameter, read from an annotation of {@link dev.endpointdsl.constraint}. */
public sealed interface Constraint {

  /**
   * The rule that a constraint belongs to.
   *
   * @param rule the rule's id; empty for the rule that all constraints of its kind have in common
   * @param severity what breaking the constraint means
   */
  record Source(String rule, Severity severity) {}

  /** A constraint on one value. */
  sealed interface OfValue extends Constraint {}

  /** A constraint on a whole list or map. */
  sealed interface OfContainer extends Constraint {}

  /** A constraint that relates calls of one chain to each other. */
  sealed interface Relation extends Constraint {

    /** Returns the rule that the relation belongs to. */
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

  record KnownValues(Set<String> wireValues) implements OfValue {}

  record Size(long min, long max) implements OfContainer {}

  /** Constraints on the keys or the values of a map. */
  sealed interface OfEntries extends OfContainer {

    /** Returns the constraints on each key or value. */
    EachOf each();
  }

  record EachKey(EachOf each) implements OfEntries {}

  record EachValue(EachOf each) implements OfEntries {}

  /**
   * The constraints on each key or each value of a map.
   *
   * @param constraints in the order in which they are checked
   * @param isSensitive whether messages must not show the keys or values
   */
  record EachOf(List<OfValue> constraints, boolean isSensitive) {}

  record UniqueItems() implements OfContainer {}

  record AtMostMember(String other, Source source) implements Relation {}

  record Implied(String value, String by, Source source) implements Relation {}

  record UniqueMember(String member, Source source) implements Relation {}

  record AtMostOneWith(String member, Source source) implements Relation {}

  record DistinctFrom(String other, String by, Source source) implements Relation {}

  record SameSizeAs(String other, Source source) implements Relation {}

  record PairedSizes(String with, int size, int otherSize, Source source) implements Relation {}
}
