package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.source.ScalarKind;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceReference;
import dev.endpointdsl.formats.source.SourceScalar;
import java.math.BigDecimal;
import java.util.Optional;

/** The values of expressions, and what Terraform makes of them. */
final class Values {

  /** Numbers with more zeros at their begin or end are written with an exponent. */
  private static final int MAX_ZEROS = 1_000;

  private Values() {}

  static boolean isEmptyString(SourceNode node) {
    return node instanceof SourceScalar scalar
        && scalar.kind() == ScalarKind.STRING
        && scalar.text().isEmpty();
  }

  static SourceScalar number(BigDecimal number, SourceLocation location) {
    BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    boolean plain = Math.abs((long) shortest.scale()) < MAX_ZEROS;
    String text = plain ? shortest.toPlainString() : shortest.toString();
    return SourceScalar.number(text, number, location);
  }

  static SourceScalar bool(boolean value, SourceLocation location) {
    return SourceScalar.bool(value, Boolean.toString(value), location);
  }

  /** Returns a scalar as a string; empty for null and for what is no scalar. */
  static Optional<String> string(SourceNode node) {
    if (!(node instanceof SourceScalar scalar)) {
      return Optional.empty();
    }
    return switch (scalar.kind()) {
      case STRING, BOOLEAN -> Optional.of(scalar.text());
      case NUMBER ->
          Optional.ofNullable(scalar.number())
              .map(number -> number(number, scalar.location()).text());
      case NULL -> Optional.empty();
    };
  }

  /** Returns true or false, also of a string that says it. */
  static Optional<Boolean> truth(SourceNode node) {
    return string(node)
        .filter(text -> text.equals("true") || text.equals("false"))
        .map(text -> text.equals("true"));
  }

  /** Returns a number, also of a string that says it. */
  static Optional<BigDecimal> number(SourceNode node) {
    if (node instanceof SourceScalar scalar) {
      if (scalar.kind() == ScalarKind.NUMBER) {
        return Optional.ofNullable(scalar.number());
      }
      if (scalar.kind() == ScalarKind.STRING
          && scalar.text().matches("-?[0-9]{1,300}(\\.[0-9]{1,90})?")) {
        return Optional.of(new BigDecimal(scalar.text()));
      }
    }
    return Optional.empty();
  }

  /** Returns the same value at another position. */
  static SourceNode at(SourceNode node, SourceLocation location) {
    if (node instanceof SourceScalar scalar) {
      return new SourceScalar(
          scalar.kind(), scalar.text(), scalar.number(), scalar.secret(), location);
    }
    if (node instanceof SourceReference reference) {
      return new SourceReference(reference.source(), reference.parts(), location);
    }
    return node instanceof SourceList list
        ? new SourceList(list.elements(), location)
        : new SourceObject(((SourceObject) node).members(), location);
  }

  /** Returns the same value, which messages must not show. */
  static SourceNode secret(SourceNode node, EvaluationBudget budget) {
    budget.spend(1, node.location());
    if (node instanceof SourceScalar scalar) {
      return scalar.asSecret();
    }
    if (node instanceof SourceList list) {
      return new SourceList(
          list.elements().stream().map(each -> secret(each, budget)).toList(), list.location());
    }
    if (node instanceof SourceObject object) {
      return new SourceObject(
          object.members().stream()
              .map(
                  each ->
                      new SourceObject.Member(
                          each.name(), each.location(), secret(each.value(), budget)))
              .toList(),
          object.location());
    }
    return node;
  }

  /** Checks whether a value has no reference in it. */
  static boolean isKnown(SourceNode node, EvaluationBudget budget) {
    budget.spend(1, node.location());
    if (node instanceof SourceList list) {
      return list.elements().stream().allMatch(each -> isKnown(each, budget));
    }
    if (node instanceof SourceObject object) {
      return object.members().stream().allMatch(each -> isKnown(each.value(), budget));
    }
    return !(node instanceof SourceReference);
  }
}
