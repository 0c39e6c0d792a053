package dev.endpointdsl.codegen.emit.json;

import com.palantir.javapoet.CodeBlock;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.EnumType;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.model.TypeModel.Scalar;
import dev.endpointdsl.codegen.model.TypeModel.StructureType;
import dev.endpointdsl.codegen.model.TypeModel.TimestampType;
import dev.endpointdsl.codegen.model.TypeModel.UnionType;
import java.util.List;

/** Writes how values are written as JSON. */
final class JsonWrites {

  /** The columns before a statement in a condition in a method. */
  private static final int INDENT = 6;

  private final GeneratedNames names;
  private final JsonLines lines;

  JsonWrites(GeneratedNames names) {
    this.names = names;
    this.lines = new JsonLines(names, INDENT);
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
    String method = method(member.type());
    String name = member.wireName();
    String field = member.javaName();
    CodeBlock more = more(member.type(), 1, false);
    return lines.firstThatFits(
        List.of(
            CodeBlock.of("out.$L($S, value.$N$L)", method, name, field, more),
            CodeBlock.of("out.$L(\n$S, value.$N$L)", method, name, field, more),
            CodeBlock.of(
                "out.$L(\n$S,\nvalue.$N$L)", method, name, field, more(member.type(), 1, true))));
  }

  /** An {@code ElementWriter} of values that stand in a list or map, or are objects. */
  private CodeBlock writer(TypeModel type, int depth, boolean tall) {
    if (type instanceof StructureType structure) {
      return CodeBlock.of("$T.CODEC", names.json(structure.javaName()));
    }
    if (type instanceof UnionType union) {
      return CodeBlock.of("$T.CODEC", names.json(union.javaName()));
    }
    String suffix = depth == 1 ? "" : String.valueOf(depth);
    CodeBlock more = more(type, depth + 1, false);
    CodeBlock call = CodeBlock.of("to$1L.$2L(element$1L$3L)", suffix, method(type), more);
    return tall
        ? CodeBlock.of("(element$1L, to$1L) ->$2L", suffix, JsonLines.below(call))
        : CodeBlock.of("(element$1L, to$1L) -> $2L", suffix, call);
  }

  /** What the writing method takes besides the value. */
  private CodeBlock more(TypeModel type, int depth, boolean tall) {
    String separator = tall ? ",\n" : ", ";
    if (type instanceof TimestampType time) {
      return CodeBlock.of("$L$L", separator, JsonTypes.format(time));
    }
    if (type instanceof ListType list) {
      return CodeBlock.of("$L$L", separator, writer(list.element().type(), depth, tall));
    }
    if (type instanceof MapType map) {
      return CodeBlock.of("$L$L", separator, writer(map.value().type(), depth, tall));
    }
    if (type instanceof StructureType || type instanceof UnionType) {
      return CodeBlock.of("$L$L", separator, writer(type, depth, tall));
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
    };
  }
}
