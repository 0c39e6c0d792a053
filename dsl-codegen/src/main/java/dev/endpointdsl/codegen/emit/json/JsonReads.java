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
import dev.endpointdsl.codegen.model.ValueModel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the code that reads values from JSON. */
record JsonReads(GeneratedNames names) {

  /** Returns {@code switch (name) {...}}, with a case for each member and for unknown ones. */
  CodeBlock cases(List<MemberModel> members, CodeBlock unknown) {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (name)");
    Set<String> taken = new HashSet<>();
    members.forEach(member -> taken.add(member.wireName()));
    for (MemberModel member : members) {
      String inBody = member.body().name();
      code.addStatement(branch(member, taken.add(inBody) ? Optional.of(inBody) : Optional.empty()));
    }
    return code.addStatement("default -> $L", unknown).endControlFlow().build();
  }

  /** A name in the body is read too, unless it is the name of another member. */
  private CodeBlock branch(MemberModel member, Optional<String> inBody) {
    CodeBlock names =
        inBody
            .map(name -> CodeBlock.of("$S, $S", member.wireName(), name))
            .orElseGet(() -> CodeBlock.of("$S", member.wireName()));
    return CodeBlock.of(
        "case $1L -> builder.$2N = $3L(builder.$2N$4L)",
        names,
        member.javaName(),
        in(member),
        more(member.value()));
  }

  /** Returns the method that reads a member, such as {@code in.integer}. */
  private static CodeBlock in(MemberModel member) {
    String in = isSensitive(member.value()) ? "in.sensitive()" : "in";
    return CodeBlock.of("$L.$L", in, method(member.type()));
  }

  /** Returns the arguments of the reading method after the previous value. */
  private CodeBlock more(ValueModel value) {
    TypeModel type = value.type();
    if (type instanceof TimestampType time) {
      return CodeBlock.of(", $L", JsonTypes.format(time));
    }
    if (type instanceof ListType list) {
      return CodeBlock.of(", $L", reader(list.element(), 1));
    }
    if (type instanceof MapType map) {
      return CodeBlock.of(", $L", reader(map.value(), 1));
    }
    return isObject(type) ? CodeBlock.of(", $L", reader(value, 1)) : CodeBlock.of("");
  }

  /** Returns an {@code ElementReader} of the values of a list or map. */
  private CodeBlock reader(ValueModel value, int depth) {
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
    CodeBlock inner = inner(type, depth);
    return CodeBlock.of("$1L -> $1L.$2LValue($3L)", element, method(type), inner);
  }

  /** Returns the argument of the method that reads a list, map or timestamp. */
  private CodeBlock inner(TypeModel type, int depth) {
    if (type instanceof TimestampType time) {
      return JsonTypes.format(time);
    }
    ValueModel inner = type instanceof ListType list ? list.element() : ((MapType) type).value();
    return reader(inner, depth + 1);
  }

  /** Returns the name of the method that reads a type. */
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
      case DOCUMENT -> "document";
    };
  }

  private static boolean isObject(TypeModel type) {
    return type instanceof StructureType || type instanceof UnionType;
  }

  /** Returns whether messages must not show a value or a part of it. */
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
