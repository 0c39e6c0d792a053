package dev.endpointdsl.checker.constraint;

import dev.endpointdsl.Severity;
import dev.endpointdsl.checker.tree.ConstraintAnnotation;
import dev.endpointdsl.checker.tree.EnumWireValues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Reads constraints from annotations. */
final class ConstraintReader {

  private ConstraintReader() {}

  /** Returns the constraints in source order, in which they are checked. */
  static List<Constraint> of(List<ConstraintAnnotation> annotations) {
    List<Constraint> constraints = new ArrayList<>();
    for (ConstraintAnnotation annotation : annotations) {
      Constraint constraint = read(annotation);
      if (constraint != null) {
        constraints.add(constraint);
      }
    }
    return constraints;
  }

  /** Returns the constraints of one kind, in order. */
  static <C> List<C> only(Class<C> kind, List<Constraint> constraints) {
    List<C> ofKind = new ArrayList<>();
    for (Constraint constraint : constraints) {
      if (kind.isInstance(constraint)) {
        ofKind.add(kind.cast(constraint));
      }
    }
    return ofKind;
  }

  /** Returns whether messages must not show the value with these annotations. */
  static boolean isSensitive(List<ConstraintAnnotation> annotations) {
    for (ConstraintAnnotation annotation : annotations) {
      if (annotation.name().equals("Sensitive")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Constraint read(ConstraintAnnotation annotation) {
    return switch (annotation.name()) {
      case "Finite" -> new Constraint.Finite(annotation.flag("asFloat", false));
      case "Range" -> range(annotation);
      case "DecimalRange" -> decimalRange(annotation);
      case "AllowedValues" -> allowedValues(annotation);
      case "Length" ->
          new Constraint.Length(
              annotation.number("min", 0), annotation.number("max", Long.MAX_VALUE));
      case "Matches" ->
          Constraint.Matches.of(annotation.string("value"), annotation.flag("whole", true));
      case "KnownValues" -> new Constraint.KnownValues(wireValues(annotation));
      case "Size" ->
          new Constraint.Size(
              annotation.number("min", 0), annotation.number("max", Long.MAX_VALUE));
      case "EachKey" -> new Constraint.EachKey(each(annotation));
      case "EachValue" -> new Constraint.EachValue(each(annotation));
      case "UniqueItems" -> new Constraint.UniqueItems();
      case "AtMostMember" ->
          new Constraint.AtMostMember(annotation.string("value"), source(annotation));
      case "Implied" ->
          new Constraint.Implied(
              annotation.string("value"), annotation.string("by"), source(annotation));
      case "UniqueMember" ->
          new Constraint.UniqueMember(annotation.string("value"), source(annotation));
      case "AtMostOneWith" ->
          new Constraint.AtMostOneWith(annotation.string("value"), source(annotation));
      case "DistinctFrom" ->
          new Constraint.DistinctFrom(
              annotation.string("value"), annotation.string("by"), source(annotation));
      case "SameSizeAs" ->
          new Constraint.SameSizeAs(annotation.string("value"), source(annotation));
      case "PairedSizes" -> pairedSizes(annotation);
      default -> null;
    };
  }

  private static Constraint.EachOf each(ConstraintAnnotation annotation) {
    List<ConstraintAnnotation> nested = annotation.nested();
    return new Constraint.EachOf(only(Constraint.OfValue.class, of(nested)), isSensitive(nested));
  }

  private static Constraint range(ConstraintAnnotation annotation) {
    return new Constraint.Range(
        whole(annotation, "min"), whole(annotation, "max"), annotation.string("unit"));
  }

  private static Optional<BigDecimal> whole(ConstraintAnnotation annotation, String bound) {
    long none = bound.equals("min") ? Long.MIN_VALUE : Long.MAX_VALUE;
    long value = annotation.number(bound, none);
    return value == none ? Optional.empty() : Optional.of(BigDecimal.valueOf(value));
  }

  private static Constraint decimalRange(ConstraintAnnotation annotation) {
    return new Constraint.Range(
        decimal(annotation.string("min")),
        decimal(annotation.string("max")),
        annotation.string("unit"));
  }

  private static Optional<BigDecimal> decimal(String bound) {
    return bound.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(bound));
  }

  private static Constraint allowedValues(ConstraintAnnotation annotation) {
    List<Long> allowed = new ArrayList<>();
    for (Object value : annotation.array("value")) {
      allowed.add((Long) value);
    }
    return new Constraint.AllowedValues(allowed, annotation.string("unit"), source(annotation));
  }

  private static Constraint pairedSizes(ConstraintAnnotation annotation) {
    return new Constraint.PairedSizes(
        annotation.string("with"),
        (int) annotation.number("size", 0),
        (int) annotation.number("otherSize", 0),
        source(annotation));
  }

  private static Constraint.Source source(ConstraintAnnotation annotation) {
    return new Constraint.Source(
        annotation.string("rule"),
        annotation.flag("warning", false) ? Severity.WARN : Severity.ERROR);
  }

  private static Set<String> wireValues(ConstraintAnnotation annotation) {
    return annotation.values().get("value") instanceof DeclaredType type
        ? new LinkedHashSet<>(EnumWireValues.of(type.asElement()))
        : Set.of();
  }
}
