package dev.endpointdsl.codegen.emit.json;

import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.model.TypeModel.TimestampType;

/** The classes that generated readers and writers of JSON call. */
final class JsonTypes {

  private static final String PACKAGE = "dev.endpointdsl.json";

  static final ClassName READER = ClassName.get(PACKAGE, "JsonReader");
  static final ClassName WRITER = ClassName.get(PACKAGE, "JsonWriter");
  static final ClassName CODEC = ClassName.get(PACKAGE, "JsonCodec");

  private static final ClassName TIMESTAMP_FORMAT = ClassName.get(PACKAGE, "TimestampFormat");

  private JsonTypes() {}

  /** Returns the constant of a timestamp format; both enums have the same names. */
  static CodeBlock format(TimestampType type) {
    return CodeBlock.of("$T.$L", TIMESTAMP_FORMAT, type.format().name());
  }
}
