package dev.endpointdsl.codegen.emit.json;

import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.EnumType;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.model.TypeModel.Scalar;
import dev.endpointdsl.codegen.model.TypeModel.StructureType;
import dev.endpointdsl.codegen.model.TypeModel.TimestampType;
import dev.endpointdsl.codegen.model.TypeModel.UnionType;

/** Writes the code that writes values as JSON. */
record JsonWrites(GeneratedNames names) {

  /** Returns {@code if (value.count != null) { out.number("Count", value.count); }}. */
  CodeBlock member(MemberModel member) {
    return CodeBlock.builder()
        .beginControlFlow("if (value.$N != null)", member.javaName())
        .addStatement(
            "out.$L($L, value.$N$L)",
            method(member.type()),
            name(member),
            member.javaName(),
            more(member.type(), 1))
        .endControlFlow()
        .build();
  }

  private static CodeBlock name(MemberModel member) {
    return member.body().name().equals(member.wireName())
        ? CodeBlock.of("$S", member.wireName())
        : CodeBlock.of("out.name($S, $S)", member.wireName(), member.body().name());
  }

  /** Returns an {@code ElementWriter} of objects, or of the values of a list or map. */
  private CodeBlock writer(TypeModel type, int depth) {
    if (type instanceof StructureType structure) {
      return CodeBlock.of("$T.CODEC", names.json(structure.javaName()));
    }
    if (type instanceof UnionType union) {
      return CodeBlock.of("$T.CODEC", names.json(union.javaName()));
    }
    String suffix = depth == 1 ? "" : String.valueOf(depth);
    return CodeBlock.of(
        "(element$1L, to$1L) -> to$1L.$2L(element$1L$3L)",
        suffix,
        method(type),
        more(type, depth + 1));
  }

  /** Returns the arguments of the writing method after the value. */
  private CodeBlock more(TypeModel type, int depth) {
    if (type instanceof TimestampType time) {
      return CodeBlock.of(", $L", JsonTypes.format(time));
    }
    if (type instanceof ListType list) {
      return CodeBlock.of(", $L", writer(list.element().type(), depth));
    }
    if (type instanceof MapType map) {
      return CodeBlock.of(", $L", writer(map.value().type(), depth));
    }
    return type instanceof StructureType || type instanceof UnionType
        ? CodeBlock.of(", $L", writer(type, depth))
        : CodeBlock.of("");
  }

  private static String method(TypeModel type) {
    if (type instanceof TimestampType) {
      return "timestamp";
    }
    if (type instanceof ListType) {
      return "list";
    }
    if (type instanceof MapType) {
      return "map";
    }
    if (type instanceof EnumType) {
      return "string";
    }
    return type instanceof Scalar scalar ? method(scalar) : "object";
  }

  private static String method(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> "bool";
      case BYTE, SHORT, INTEGER, LONG, FLOAT, DOUBLE -> "number";
      case STRING -> "string";
      case BLOB -> "blob";
      case DOCUMENT -> "document";
    };
  }
}
