package dev.endpointdsl.formats.javasource;

import dev.endpointdsl.formats.model.ModelDescription;
import dev.endpointdsl.formats.model.ValueType;

/** Writes the Java types of values. */
final class TypeText {

  private final ModelDescription model;
  private final ImportTable imports;

  TypeText(ModelDescription model, ImportTable imports) {
    this.model = model;
    this.imports = imports;
  }

  /** Returns a type of the DSL. */
  String ofDsl(String javaName) {
    return imports.type(model.packageName() + "." + javaName);
  }

  String list() {
    return imports.type("java.util.List");
  }

  String arrayList() {
    return imports.type("java.util.ArrayList");
  }

  String map() {
    return imports.type("java.util.Map");
  }

  String linkedHashMap() {
    return imports.type("java.util.LinkedHashMap");
  }

  /** Returns the type of an element of a list or of a value of a map. */
  String boxed(ValueType type) {
    return switch (type.wireType()) {
      case "byte" -> "Byte";
      case "short" -> "Short";
      case "integer" -> "Integer";
      case "long" -> "Long";
      case "float" -> "Float";
      case "double" -> "Double";
      case "boolean" -> "Boolean";
      case "structure" -> ofDsl(type.name());
      case "list" -> list() + "<" + boxed(type.element()) + ">";
      case "map" -> map() + "<String, " + boxed(type.element()) + ">";
      case "timestamp" -> imports.type("java.time.Instant");
      case "blob" -> imports.type("dev.endpointdsl.Bytes");
      case "document" -> imports.type("dev.endpointdsl.json.tree.JsonValue");
      default -> "String";
    };
  }

  /** Returns the type of a parameter of a method: a primitive one if there is one. */
  String parameter(ValueType type) {
    return switch (type.wireType()) {
      case "integer" -> "int";
      case "float", "double" -> "double";
      case "byte", "short", "long", "boolean" -> type.wireType();
      default -> boxed(type);
    };
  }
}
