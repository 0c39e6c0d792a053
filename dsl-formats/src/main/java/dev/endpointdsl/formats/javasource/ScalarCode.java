package dev.endpointdsl.formats.javasource;

import dev.endpointdsl.formats.javasource.Code.Call;
import dev.endpointdsl.formats.javasource.Code.Text;
import dev.endpointdsl.formats.model.ModelDescription;
import dev.endpointdsl.formats.model.ValueType;
import dev.endpointdsl.formats.request.InstantText;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonString;
import java.util.Optional;

/** Writes strings, numbers, booleans and what JSON has as one of them. */
final class ScalarCode {

  private final ModelDescription model;
  private final ImportTable imports;
  private final ReferenceCode references;

  ScalarCode(ModelDescription model, ImportTable imports, ReferenceCode references) {
    this.model = model;
    this.imports = imports;
    this.references = references;
  }

  /** Returns the constant of an enum's value, if the value is known. */
  Optional<String> constant(RequestNode node) {
    return node.placeholder().isPresent()
        ? Optional.empty()
        : node.type().enumName().flatMap(each -> constant(each, node.string()));
  }

  /** Returns the constant of an enum's value, if the value is known. */
  Optional<String> constant(String enumName, String value) {
    return Optional.ofNullable(model.constants(enumName).get(value))
        .map(name -> imports.constant(model.packageName() + "." + enumName, name));
  }

  /** Checks whether a value is a constant, or one of a type without constants. */
  boolean isKnown(RequestNode node) {
    boolean known =
        node.type().enumName().isEmpty()
            || (node.placeholder().isEmpty()
                && model.constants(node.type().name()).containsKey(node.string()));
    return known;
  }

  /** Returns the argument of a setter, which takes constants and primitive numbers. */
  Code argument(RequestNode node, MethodScope scope) {
    Optional<String> constant = constant(node);
    return constant.isPresent() ? new Text(constant.get()) : plain(node, scope);
  }

  /** Returns an element of a list or the value of a map, as it is stored: enums as strings. */
  Code element(RequestNode node, MethodScope scope) {
    String wireType = node.type().wireType();
    Code plain = plain(node, scope);
    if (node.placeholder().isPresent()) {
      return wireType.equals("float") ? new Text("(float) " + text(plain)) : plain;
    }
    return switch (wireType) {
      case "long" -> new Text(text(plain).replaceAll("L$", "") + "L");
      case "float" -> new Text(floating(node));
      case "double" -> new Text(text(plain).matches("-?[0-9]+") ? text(plain) + ".0" : text(plain));
      default -> plain;
    };
  }

  private static String text(Code code) {
    return ((Text) code).text();
  }

  private static String floating(RequestNode node) {
    return node.value() instanceof JsonString string
        ? notFinite("Float", string.value())
        : Float.parseFloat(node.literal()) + "f";
  }

  private static String notFinite(String type, String name) {
    return switch (name) {
      case "Infinity" -> type + ".POSITIVE_INFINITY";
      case "-Infinity" -> type + ".NEGATIVE_INFINITY";
      default -> type + ".NaN";
    };
  }

  private Code plain(RequestNode node, MethodScope scope) {
    if (node.placeholder().isPresent()) {
      return new Text(references.of(node, node.placeholder().get(), scope));
    }
    ValueType type = node.type();
    return switch (type.kind()) {
      case INTEGER -> new Text(LiteralText.integer(node.literal(), type.wireType()));
      case DECIMAL ->
          new Text(
              node.value() instanceof JsonString string
                  ? notFinite("Double", string.value())
                  : LiteralText.decimal(node.literal()));
      case BOOLEAN -> new Text(Boolean.toString(node.isTrue()));
      case STRING -> string(node, scope);
      default -> other(node);
    };
  }

  private Code string(RequestNode node, MethodScope scope) {
    if (!isKnown(node)) {
      scope.useUnknown(node.string());
    }
    return LiteralText.of(node.string());
  }

  private Code other(RequestNode node) {
    return switch (node.type().wireType()) {
      case "timestamp" -> {
        String text = node.value() instanceof JsonNumber ? node.literal() : node.string();
        yield new Call(
            imports.type("java.time.Instant") + ".parse",
            new Text(LiteralText.quoted(InstantText.of(text))));
      }
      case "blob" ->
          new Call(
              imports.type("dev.endpointdsl.Bytes") + ".of",
              new Call(
                  imports.type("java.util.Base64") + ".getDecoder().decode",
                  LiteralText.of(node.string())));
      default ->
          new Call(
              imports.type("dev.endpointdsl.json.JsonTreeReader") + ".read",
              LiteralText.of(JsonTreeWriter.pretty(node.value())));
    };
  }
}
