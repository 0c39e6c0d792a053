package dev.endpointdsl.codegen.emit.sdk;

import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.model.TypeModel.Scalar;
import dev.endpointdsl.codegen.model.TypeModel.StructureType;
import dev.endpointdsl.codegen.model.TypeModel.UnionType;

/** The expressions that convert a value to the SDK's type, or back. */
final class SdkConversion {

  private static final ClassName MAPPED = ClassName.get("dev.endpointdsl.support", "MappedLists");
  private static final ClassName SDK_BYTES =
      ClassName.get("software.amazon.awssdk.core", "SdkBytes");

  /** The direction of a conversion. */
  enum Direction {
    TO_SDK("toSdk"),
    FROM_SDK("fromSdk");

    private final String method;

    Direction(String method) {
      this.method = method;
    }

    /** Returns the method of a translator that converts a whole list. */
    String listMethod() {
      return method + "List";
    }
  }

  private final GeneratedNames names;
  private final Direction direction;

  SdkConversion(GeneratedNames names, Direction direction) {
    this.names = names;
    this.direction = direction;
  }

  /** Returns whether both sides use the same Java type, so that values need no conversion. */
  static boolean isIdentity(TypeModel type) {
    if (type instanceof ListType list) {
      return isIdentity(list.element().type());
    }
    if (type instanceof MapType map) {
      return isIdentity(map.value().type());
    }
    return !(type instanceof StructureType)
        && !(type instanceof UnionType)
        && type != Scalar.BLOB
        && type != Scalar.DOCUMENT;
  }

  /** Returns whether a list's elements have a translator, which then converts the whole list. */
  static boolean isOfTranslated(TypeModel type) {
    return type instanceof ListType list
        && (list.element().type() instanceof StructureType
            || list.element().type() instanceof UnionType);
  }

  /** Returns the converted value of an expression that is not null. */
  CodeBlock of(TypeModel type, CodeBlock value) {
    return of(type, value, 1);
  }

  private CodeBlock of(TypeModel type, CodeBlock value, int depth) {
    if (isIdentity(type)) {
      return value;
    }
    if (isOfTranslated(type)) {
      TypeModel element = ((ListType) type).element().type();
      return CodeBlock.of("$T.$L($L)", translator(element), direction.listMethod(), value);
    }
    if (type instanceof ListType list) {
      return CodeBlock.of(
          "$T.list($L,$W$L)", MAPPED, value, function(list.element().type(), depth));
    }
    if (type instanceof MapType map) {
      return CodeBlock.of("$T.map($L,$W$L)", MAPPED, value, function(map.value().type(), depth));
    }
    return type == Scalar.BLOB
        ? bytes(value)
        : CodeBlock.of("$T.$L($L)", translator(type), direction.method, value);
  }

  private CodeBlock function(TypeModel type, int depth) {
    if (type instanceof StructureType || type instanceof UnionType || type == Scalar.DOCUMENT) {
      return CodeBlock.of("$T::$L", translator(type), direction.method);
    }
    String item = depth == 1 ? "item" : "item" + depth;
    return CodeBlock.of("$L ->$W$L", item, of(type, CodeBlock.of("$L", item), depth + 1));
  }

  /** The other accessor of each side copies the bytes already. */
  private CodeBlock bytes(CodeBlock value) {
    return direction == Direction.TO_SDK
        ? CodeBlock.of("$T.fromByteArrayUnsafe($L.toByteArray())", SDK_BYTES, value)
        : CodeBlock.of("$T.of($L.asByteArrayUnsafe())", JavaTypes.BYTES, value);
  }

  private ClassName translator(TypeModel type) {
    return type == Scalar.DOCUMENT ? names.documents() : names.translator(javaName(type));
  }

  /** Returns the Java name of a structure or union. */
  static String javaName(TypeModel type) {
    return type instanceof StructureType structure
        ? structure.javaName()
        : ((UnionType) type).javaName();
  }
}
