package dev.endpointdsl.codegen.emit.common;

import dev.endpointdsl.codegen.model.Constraints;
import dev.endpointdsl.codegen.model.Constraints.Bounds;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.model.TypeModel.Scalar;
import dev.endpointdsl.codegen.model.ValueModel;
import dev.endpointdsl.codegen.naming.Singulars;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The text of constraints for Javadoc: {@code between 1024 and 6144 MB}. */
public final class ConstraintText {

  /** The length of a unit symbol with its space, such as {@code ms}, which has no plural. */
  private static final int LONGEST_SYMBOL = 3;

  private ConstraintText() {}

  /** Returns the constraints of a value; empty if it has none. */
  public static String of(ValueModel value) {
    Constraints constraints = value.constraints();
    List<String> parts = new ArrayList<>();
    range(constraints).ifPresent(parts::add);
    constraints.size().ifPresent(size -> parts.add(bounds(size, "element")));
    constraints.length().ifPresent(length -> parts.add(bounds(length, lengthNoun(value))));
    constraints.pattern().ifPresent(p -> parts.add("matching " + Javadocs.codeSpan(p.regex())));
    if (constraints.uniqueItems()) {
      parts.add("no two of them equal");
    }
    elements(value).ifPresent(parts::add);
    return String.join(", ", parts);
  }

  private static Optional<String> elements(ValueModel value) {
    if (value.type() instanceof ListType list) {
      return Optional.of(of(list.element())).filter(t -> !t.isEmpty()).map(t -> "each " + t);
    }
    if (value.type() instanceof MapType map) {
      String keys = of(map.key());
      String values = of(map.value());
      String text = keys.isEmpty() ? "" : "each key " + keys;
      text += text.isEmpty() || values.isEmpty() ? "" : ", ";
      text += values.isEmpty() ? "" : "each value " + values;
      return Optional.of(text).filter(t -> !t.isEmpty());
    }
    return Optional.empty();
  }

  private static Optional<String> range(Constraints constraints) {
    String unit = constraints.unit().map(u -> " " + u).orElse("");
    if (!constraints.allowedValues().isEmpty()) {
      return Optional.of("one of " + allowed(constraints) + unit);
    }
    if (constraints.range().isEmpty()) {
      return constraints.unit().map(u -> "in " + u);
    }
    Constraints.Range range = constraints.range().get();
    if (range.min().isEmpty()) {
      return range.max().map(max -> "at most " + quantity(max, unit));
    }
    BigDecimal min = range.min().get();
    return Optional.of(
        range
            .max()
            .map(
                max ->
                    "between " + JavaLiterals.text(min) + " and " + JavaLiterals.text(max) + unit)
            .orElse("at least " + quantity(min, unit)));
  }

  /** Returns a number with its unit, in the singular for 1: {@code 1 instance}. */
  private static String quantity(BigDecimal number, String unit) {
    boolean one = number.compareTo(BigDecimal.ONE) == 0 && unit.length() > LONGEST_SYMBOL;
    return JavaLiterals.text(number)
        + (one ? Singulars.of(unit.strip()).map(name -> " " + name).orElse(unit) : unit);
  }

  /** Returns the allowed numbers: {@code 10, 30, 60}. */
  private static String allowed(Constraints constraints) {
    return constraints.allowedValues().stream()
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  private static String lengthNoun(ValueModel value) {
    return value.type() == Scalar.BLOB ? "byte" : "character";
  }

  private static String bounds(Bounds bounds, String noun) {
    if (bounds.max() == Long.MAX_VALUE) {
      return "at least " + count(bounds.min(), noun);
    }
    if (bounds.min() == bounds.max()) {
      return "exactly " + count(bounds.max(), noun);
    }
    return bounds.min() == 0
        ? "at most " + count(bounds.max(), noun)
        : bounds.min() + " to " + count(bounds.max(), noun);
  }

  static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
