package dev.endpointdsl.codegen.emit.common;

import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.ParameterizedTypeName;
import dev.endpointdsl.codegen.javasource.TypeName;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.EnumType;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.model.TypeModel.Scalar;
import dev.endpointdsl.codegen.model.TypeModel.StructureType;
import dev.endpointdsl.codegen.model.TypeModel.TimestampType;
import dev.endpointdsl.codegen.model.TypeModel.UnionType;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The Java types of values. */
public final class JavaTypes {

  public static final ClassName BYTES = ClassName.get("dev.endpointdsl", "Bytes");
  public static final ClassName STRING = ClassName.get(String.class);

  /** The JSON tree of a document. */
  public static final ClassName JSON_VALUE =
      ClassName.get("dev.endpointdsl.json.tree", "JsonValue");

  /** The exception of a root with errors. */
  public static final ClassName INVALID_CONFIG =
      ClassName.get("dev.endpointdsl", "InvalidConfigException");

  private JavaTypes() {}

  /** Returns the type of the field for a value: a string for an enum, a boxed type for a number. */
  public static TypeName stored(TypeModel type, GeneratedNames names) {
    if (type instanceof Scalar scalar) {
      return scalar(scalar);
    }
    if (type instanceof TimestampType) {
      return ClassName.get(Instant.class);
    }
    if (type instanceof EnumType) {
      return STRING;
    }
    if (type instanceof StructureType structure) {
      return names.type(structure.javaName());
    }
    if (type instanceof UnionType union) {
      return names.type(union.javaName());
    }
    if (type instanceof ListType list) {
      return ParameterizedTypeName.get(
          ClassName.get(List.class), stored(list.element().type(), names));
    }
    MapType map = (MapType) type;
    return ParameterizedTypeName.get(
        ClassName.get(Map.class), STRING, stored(map.value().type(), names));
  }

  private static TypeName scalar(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> ClassName.get(Boolean.class);
      case BYTE -> ClassName.get(Byte.class);
      case SHORT -> ClassName.get(Short.class);
      case INTEGER -> ClassName.get(Integer.class);
      case LONG -> ClassName.get(Long.class);
      case FLOAT -> ClassName.get(Float.class);
      case DOUBLE -> ClassName.get(Double.class);
      case STRING -> STRING;
      case BLOB -> BYTES;
      case DOCUMENT -> JSON_VALUE;
    };
  }
}
