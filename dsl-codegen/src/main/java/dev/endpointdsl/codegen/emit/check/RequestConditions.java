package dev.endpointdsl.codegen.emit.check;

import dev.endpointdsl.codegen.emit.common.JavaLiterals;
import dev.endpointdsl.codegen.emit.common.ModelIndex;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.EnumType;
import dev.endpointdsl.codegen.model.TypeModel.Scalar;
import dev.endpointdsl.codegen.model.TypeModel.StructureType;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The conditions that a member requests something. A member that equals its default, or a structure
 * that is switched off, is set but requests nothing.
 *
 * @param structure the structure of the members, which the condition calls {@code value}
 * @param index the structures of the model
 */
record RequestConditions(StructureModel structure, ModelIndex index) {

  /** Returns the condition for a member. */
  String of(String name) {
    MemberModel member = structure.member(name);
    CodeBlock field = CodeBlock.of("value.$N", name);
    return member
        .defaultText()
        .map(text -> differs(member.type(), field, text))
        .or(() -> active(member.type(), field))
        .orElseGet(() -> CodeBlock.of("$L != null", field))
        .toString();
  }

  private static CodeBlock differs(TypeModel type, CodeBlock field, String text) {
    if (type == Scalar.BOOLEAN) {
      return CodeBlock.of("$1L != null && $2L$1L", field, Boolean.parseBoolean(text) ? "!" : "");
    }
    return type == Scalar.STRING || type instanceof EnumType
        ? CodeBlock.of("$1L != null && !$1L.equals($2S)", field, text)
        : CodeBlock.of(
            "$1L != null && $1L != $2L",
            field,
            JavaLiterals.ofNumber(new BigDecimal(text), type == Scalar.FLOAT));
  }

  /** Returns the condition that a structure is not switched off, if it can be. */
  private Optional<CodeBlock> active(TypeModel type, CodeBlock field) {
    if (!(type instanceof StructureType structureType)) {
      return Optional.empty();
    }
    return index.structure(structureType).members().stream()
        .filter(member -> member.inactiveText().isPresent())
        .findFirst()
        .map(
            member ->
                CodeBlock.of(
                    "$1L != null && !$2L.equals($1L.$3N)",
                    field,
                    literal(member.type(), member.inactiveText().orElseThrow()),
                    member.javaName()));
  }

  private static CodeBlock literal(TypeModel type, String text) {
    return type == Scalar.BOOLEAN
        ? CodeBlock.of("Boolean.$L", Boolean.parseBoolean(text) ? "TRUE" : "FALSE")
        : CodeBlock.of("$S", text);
  }
}
