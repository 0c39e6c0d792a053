package dev.endpointdsl.formats.binding;

import dev.endpointdsl.formats.model.ValueType;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.ScalarKind;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;

/** Converts scalars to the types of the model. */
final class ScalarConverter {

  /** More digits than any number of the request has. */
  private static final int MAX_DIGITS = 400;

  private final Coercion coercion;
  private final ReadingLog log;

  ScalarConverter(Coercion coercion, ReadingLog log) {
    this.coercion = coercion;
    this.log = log;
  }

  /** Returns the value; empty if there is a problem, which is reported. */
  Optional<JsonValue> convert(SourceScalar scalar, ValueType type, String path) {
    ScalarTarget target = new ScalarTarget(scalar, type, path);
    return switch (type.kind()) {
      case STRING -> string(target);
      case INTEGER -> {
        Optional<BigDecimal> number = number(target);
        yield number.isPresent() ? integer(target, number.get()) : Optional.empty();
      }
      case DECIMAL -> {
        Optional<BigDecimal> number = number(target);
        yield number.isPresent() ? decimal(target, number.get()) : Optional.empty();
      }
      case BOOLEAN -> bool(target);
      case OTHER -> other(target);
      case STRUCTURE, LIST, MAP -> throw new IllegalStateException("No scalar: " + type);
    };
  }

  private Optional<JsonValue> string(ScalarTarget target) {
    SourceScalar scalar = target.scalar();
    if (scalar.kind() == ScalarKind.STRING) {
      return text(target);
    }
    if (scalar.kind() != ScalarKind.NULL && coercion.scalarsAsStrings()) {
      changed(target, target.found() + " is read as a string");
      return text(target);
    }
    boolean quotable = scalar.kind() != ScalarKind.NULL;
    return wrong(target, "a string", quotable ? coercion.remedyForScalar() : "");
  }

  private Optional<JsonValue> text(ScalarTarget target) {
    String text = target.scalar().text();
    if (hasUnpairedSurrogate(text)) {
      problem(target, "the string has an unpaired surrogate, which UTF-8 cannot encode; remove it");
      return Optional.empty();
    }
    return Optional.of(new JsonString(text));
  }

  private static boolean hasUnpairedSurrogate(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
        return true;
      }
    }
    return false;
  }

  private Optional<BigDecimal> number(ScalarTarget target) {
    SourceScalar scalar = target.scalar();
    BigDecimal number = scalar.number();
    if (scalar.kind() == ScalarKind.NUMBER && number != null) {
      return Optional.of(number);
    }
    if (scalar.kind() == ScalarKind.STRING
        && coercion.stringsAsScalars()
        && scalar.text().length() <= MAX_DIGITS
        && JsonNumber.isValid(scalar.text())) {
      Optional<BigDecimal> value = SourceScalar.finite(scalar.text());
      if (value.isPresent()) {
        changed(target, target.found() + " is read as a number");
        return value;
      }
    }
    String wanted = target.type().kind().isScalar() ? wantedNumber(target) : "a number";
    wrong(target, wanted, scalar.kind() == ScalarKind.NUMBER ? "; write a finite number" : "");
    return Optional.empty();
  }

  private static String wantedNumber(ScalarTarget target) {
    return switch (target.type().kind()) {
      case INTEGER -> "a whole number";
      default -> "a number";
    };
  }

  private Optional<JsonValue> integer(ScalarTarget target, BigDecimal number) {
    boolean hasFraction = number.scale() > 0 || !target.isWholeLiteral();
    boolean zeroFraction = isSmall(number) && number.stripTrailingZeros().scale() <= 0;
    if (hasFraction && !(coercion.wholeDecimals() && zeroFraction)) {
      return wrong(target, "a whole number", "; write it without a fraction or an exponent");
    }
    if (!isSmall(number) || !isInRange(number, target.type().wireType())) {
      problem(
          target, target.found() + " is out of the range of a whole number; write a smaller one");
      return Optional.empty();
    }
    if (hasFraction) {
      changed(target, target.found() + " is read as " + number.toBigIntegerExact());
    }
    return Optional.of(new JsonNumber(number.toBigIntegerExact().toString()));
  }

  /**
   * Checks that a number is not so large or precise that its plain digits would fill the memory.
   */
  private static boolean isSmall(BigDecimal number) {
    return number.precision() - (long) number.scale() <= MAX_DIGITS && number.scale() <= MAX_DIGITS;
  }

  private static boolean isInRange(BigDecimal number, String wireType) {
    int bits =
        switch (wireType) {
          case "byte" -> 8;
          case "short" -> 16;
          case "long" -> 64;
          default -> 32;
        };
    return number.toBigIntegerExact().bitLength() < bits;
  }

  private Optional<JsonValue> decimal(ScalarTarget target, BigDecimal number) {
    boolean single = target.type().wireType().equals("float");
    double rounded = single ? number.floatValue() : number.doubleValue();
    if (Double.isInfinite(rounded)) {
      problem(target, target.found() + " is out of the range of the member; write a smaller one");
      return Optional.empty();
    }
    BigDecimal shortest =
        new BigDecimal(single ? Float.toString((float) rounded) : Double.toString(rounded));
    if (shortest.compareTo(number) != 0) {
      changed(target, target.found() + " is rounded to " + plain(shortest));
    }
    return Optional.of(new JsonNumber(plain(shortest)));
  }

  private static String plain(BigDecimal number) {
    return new JsonNumber(number.toString()).normalized().literal();
  }

  private Optional<JsonValue> bool(ScalarTarget target) {
    SourceScalar scalar = target.scalar();
    if (scalar.kind() == ScalarKind.BOOLEAN) {
      return Optional.of(new JsonBoolean(scalar.isTrue()));
    }
    boolean word = scalar.text().equals("true") || scalar.text().equals("false");
    if (scalar.kind() == ScalarKind.STRING && coercion.stringsAsScalars() && word) {
      changed(target, target.found() + " is read as true or false");
      return Optional.of(new JsonBoolean(scalar.text().equals("true")));
    }
    return wrong(target, "true or false", "");
  }

  private Optional<JsonValue> other(ScalarTarget target) {
    SourceScalar scalar = target.scalar();
    BigDecimal number = scalar.number();
    if (scalar.kind() == ScalarKind.NUMBER && number != null) {
      return Optional.of(new JsonNumber(number.toString()));
    }
    return scalar.kind() == ScalarKind.STRING ? text(target) : wrong(target, "a string", "");
  }

  private Optional<JsonValue> wrong(ScalarTarget target, String wanted, String remedy) {
    boolean nothing = target.scalar().kind() == ScalarKind.NULL;
    String otherRemedy = nothing ? "; remove it" : remedy;
    problem(target, "expected " + wanted + ", found " + target.found() + otherRemedy);
    return Optional.empty();
  }

  private void problem(ScalarTarget target, String message) {
    log.problem(target.scalar().location(), target.path(), message);
  }

  private void changed(ScalarTarget target, String message) {
    log.changed(target.scalar().location(), target.path(), message);
  }
}
