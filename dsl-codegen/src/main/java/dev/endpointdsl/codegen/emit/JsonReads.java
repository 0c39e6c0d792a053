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
import dev.endpointdsl.codegen.model.ValueModel;

/** Writes how values are read from JSON. */
final class JsonReads {

  /** What a case's indentation and its end leave of a line. */
  private static final int WIDEST = 100 - 9;

  private final Names names;

  JsonReads(Names names) {
    this.names = names;
  }

  /** {@code switch (name) {...}}: a case for each member, and one for unknown ones. */
  CodeBlock cases(Iterable<MemberModel> members) {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (name)");
    members.forEach(member -> code.addStatement(branch(member)));
    return code.addStatement("default -> in.unknownMember(MEMBERS)").endControlFlow().build();
  }

  private CodeBlock branch(MemberModel member) {
    CodeBlock label = CodeBlock.of("case $S ->", member.wireName());
    CodeBlock assignment = CodeBlock.of("builder.$N = $L", member.javaName(), member(member));
    CodeBlock line = CodeBlock.of("$L $L", label, assignment);
    return JsonTypes.width(line, names) < WIDEST ? line : CodeBlock.of("$L\n$L", label, assignment);
  }

  /** {@code in.integer(builder.count)}. */
  private CodeBlock member(MemberModel member) {
    TypeModel type = member.type();
    CodeBlock in = CodeBlock.of(isSensitive(member.value()) ? "in.hidden()" : "in");
    String field = member.javaName();
    if (type instanceof TimestampType time) {
      return CodeBlock.of("$L.timestamp(builder.$N, $L)", in, field, JsonTypes.format(time));
    }
    if (type instanceof ListType list) {
      return CodeBlock.of("$L.list(builder.$N, $L)", in, field, reader(list.element(), 1));
    }
    if (type instanceof MapType map) {
      return CodeBlock.of("$L.map(builder.$N, $L)", in, field, reader(map.value(), 1));
    }
    if (isObject(type)) {
      return CodeBlock.of("$L.object(builder.$N, $L)", in, field, reader(member.value(), 1));
    }
    return CodeBlock.of("$L.$L(builder.$N)", in, scalar(type), field);
  }

  /** An {@code ElementReader} of values that stand in a list or map. */
  private CodeBlock reader(ValueModel value, int depth) {
    TypeModel type = value.type();
    if (type instanceof StructureType structure) {
      return CodeBlock.of("$T::read", names.json(structure.javaName()));
    }
    if (type instanceof UnionType union) {
      return CodeBlock.of("$T::read", names.json(union.javaName()));
    }
    String element = "element" + (depth == 1 ? "" : depth);
    if (type instanceof TimestampType time) {
      return CodeBlock.of("$1L -> $1L.timestampValue($2L)", element, JsonTypes.format(time));
    }
    if (type instanceof ListType list) {
      CodeBlock inner = reader(list.element(), depth + 1);
      return CodeBlock.of("$1L -> $1L.listValue($2L)", element, inner);
    }
    if (type instanceof MapType map) {
      CodeBlock inner = reader(map.value(), depth + 1);
      return CodeBlock.of("$1L -> $1L.mapValue($2L)", element, inner);
    }
    return CodeBlock.of("$T::$L", JsonTypes.READER, scalarValue(type));
  }

  /** The method that reads a member of a type without structure. */
  private static String scalar(TypeModel type) {
    if (type instanceof EnumType) {
      return "text";
    }
    return switch ((Scalar) type) {
      case BOOLEAN -> "bool";
      case BYTE -> "byteNumber";
      case SHORT -> "shortNumber";
      case INTEGER -> "integer";
      case LONG -> "longNumber";
      case FLOAT -> "float32";
      case DOUBLE -> "float64";
      case STRING -> "text";
      case BLOB -> "blob";
    };
  }

  /** The method that reads an element of a type without structure. */
  private static String scalarValue(TypeModel type) {
    return scalar(type).replace("Number", "") + "Value";
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
