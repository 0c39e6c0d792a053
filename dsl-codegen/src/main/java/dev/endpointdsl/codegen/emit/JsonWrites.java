package dev.endpointdsl.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.EnumType;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.model.TypeModel.Scalar;
import dev.endpointdsl.codegen.model.TypeModel.StructureType;
import dev.endpointdsl.codegen.model.TypeModel.TimestampType;
import dev.endpointdsl.codegen.model.TypeModel.UnionType;

/** Writes how values are written as JSON. */
final class JsonWrites {

  /** What a statement's indentation and its end leave of a line. */
  private static final int WIDEST = 100 - 7;

  private final Names names;

  JsonWrites(Names names) {
    this.names = names;
  }

  /** {@code if (value.count != null) { out.number("Count", value.count); }}. */
  CodeBlock member(MemberModel member) {
    return CodeBlock.builder()
        .beginControlFlow("if (value.$N != null)", member.javaName())
        .addStatement(statement(member))
        .endControlFlow()
        .build();
  }

  private CodeBlock statement(MemberModel member) {
    CodeBlock call = CodeBlock.of("out.$L(", method(member.type()));
    CodeBlock given = CodeBlock.of("$S, value.$N", member.wireName(), member.javaName());
    CodeBlock arguments = CodeBlock.of("$L$L)", given, more(member.type(), 1));
    CodeBlock line = CodeBlock.of("$L$L", call, arguments);
    return JsonTypes.width(line, names) < WIDEST ? line : CodeBlock.of("$L\n$L", call, arguments);
  }

  /** An {@code ElementWriter} of values that stand in a list or map, or are objects. */
  private CodeBlock writer(TypeModel type, int depth) {
    if (type instanceof StructureType structure) {
      return CodeBlock.of("$T::write", names.json(structure.javaName()));
    }
    if (type instanceof UnionType union) {
      return CodeBlock.of("$T::write", names.json(union.javaName()));
    }
    String suffix = depth == 1 ? "" : String.valueOf(depth);
    return CodeBlock.of(
        "(element$1L, to$1L) -> to$1L.$2L(element$1L$3L)",
        suffix,
        method(type),
        more(type, depth + 1));
  }

  /** What the writing method takes besides the value. */
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
    if (type instanceof StructureType || type instanceof UnionType) {
      return CodeBlock.of(", $L", writer(type, depth));
    }
    return CodeBlock.of("");
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
      return "text";
    }
    return type instanceof Scalar scalar ? method(scalar) : "object";
  }

  private static String method(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> "bool";
      case BYTE, SHORT, INTEGER, LONG, FLOAT, DOUBLE -> "number";
      case STRING -> "text";
      case BLOB -> "blob";
    };
  }
}
