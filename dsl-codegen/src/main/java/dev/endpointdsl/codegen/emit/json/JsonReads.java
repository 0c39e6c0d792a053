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
import dev.endpointdsl.codegen.model.ValueModel;
import java.util.List;

/** Writes how values are read from JSON. */
final class JsonReads {

  private final GeneratedNames names;
  private final JsonLines lines;

  /**
   * Reads members.
   *
   * @param indent the columns before a case
   */
  JsonReads(GeneratedNames names, int indent) {
    this.names = names;
    this.lines = new JsonLines(names, indent);
  }

  /** {@code switch (name) {...}}: a case for each member, and one for unknown ones. */
  CodeBlock cases(Iterable<MemberModel> members) {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (name)");
    members.forEach(member -> code.addStatement(branch(member)));
    return code.addStatement("default -> in.unknownMember(MEMBERS)").endControlFlow().build();
  }

  private CodeBlock branch(MemberModel member) {
    String label = member.wireName();
    String field = member.javaName();
    CodeBlock in = in(member);
    CodeBlock arguments = CodeBlock.of("(builder.$N$L)", field, more(member.value(), false));
    CodeBlock tall =
        CodeBlock.of(
            "($L)",
            JsonLines.below(CodeBlock.of("builder.$N$L", field, more(member.value(), true))));
    return lines.firstThatFits(
        List.of(
            CodeBlock.of("case $S -> builder.$N = $L$L", label, field, in, arguments),
            CodeBlock.of("case $S ->\nbuilder.$N = $L$L", label, field, in, arguments),
            CodeBlock.of(
                "case $S ->\nbuilder.$N =$L",
                label,
                field,
                JsonLines.below(CodeBlock.of("$L$L", in, arguments))),
            CodeBlock.of(
                "case $S ->\nbuilder.$N =$L",
                label,
                field,
                JsonLines.below(CodeBlock.of("$L$L", in, tall)))));
  }

  /** {@code in.integer}, or what else reads such a member. */
  private static CodeBlock in(MemberModel member) {
    String in = isSensitive(member.value()) ? "in.sensitive()" : "in";
    return CodeBlock.of("$L.$L", in, method(member.type()));
  }

  /** What the reading method takes besides the previous value. */
  private CodeBlock more(ValueModel value, boolean tall) {
    TypeModel type = value.type();
    String separator = tall ? ",\n" : ", ";
    if (type instanceof TimestampType time) {
      return CodeBlock.of("$L$L", separator, JsonTypes.format(time));
    }
    if (type instanceof ListType list) {
      return CodeBlock.of("$L$L", separator, reader(list.element(), 1, tall));
    }
    if (type instanceof MapType map) {
      return CodeBlock.of("$L$L", separator, reader(map.value(), 1, tall));
    }
    return isObject(type)
        ? CodeBlock.of("$L$L", separator, reader(value, 1, tall))
        : CodeBlock.of("");
  }

  /** An {@code ElementReader} of values that stand in a list or map. */
  private CodeBlock reader(ValueModel value, int depth, boolean tall) {
    TypeModel type = value.type();
    if (type instanceof StructureType structure) {
      return CodeBlock.of("$T.CODEC", names.json(structure.javaName()));
    }
    if (type instanceof UnionType union) {
      return CodeBlock.of("$T.CODEC", names.json(union.javaName()));
    }
    if (type instanceof Scalar || type instanceof EnumType) {
      return CodeBlock.of("$T::$LValue", JsonTypes.READER, method(type).replace("Number", ""));
    }
    String element = "element" + (depth == 1 ? "" : depth);
    CodeBlock call = CodeBlock.of("$L.$LValue($L)", element, method(type), inner(type, depth));
    return tall
        ? CodeBlock.of("$L ->$L", element, JsonLines.below(call))
        : CodeBlock.of("$L -> $L", element, call);
  }

  /** What reading a list, map or timestamp takes. */
  private CodeBlock inner(TypeModel type, int depth) {
    if (type instanceof TimestampType time) {
      return JsonTypes.format(time);
    }
    ValueModel inner = type instanceof ListType list ? list.element() : ((MapType) type).value();
    return reader(inner, depth + 1, false);
  }

  /** The method that reads a member. */
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
      case BYTE -> "byteNumber";
      case SHORT -> "shortNumber";
      case INTEGER -> "integer";
      case LONG -> "longNumber";
      case FLOAT -> "float32";
      case DOUBLE -> "float64";
      case STRING -> "string";
      case BLOB -> "blob";
    };
  }

  private static boolean isObject(TypeModel type) {
    return type instanceof StructureType || type instanceof UnionType;
  }

  /** Whether a value, or what it holds, must not be shown in messages. */
  private static boolean isSensitive(ValueModel value) {
    if (value.type() instanceof ListType list) {
      return value.sensitive() || isSensitive(list.element());
    }
    if (value.type() instanceof MapType map) {
      return value.sensitive() || isSensitive(map.value());
    }
    return value.sensitive();
  }
}
