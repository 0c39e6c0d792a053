package dev.endpointdsl.codegen.emit.value;

import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.Javadocs;
import dev.endpointdsl.codegen.emit.common.Nullables;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.FieldSpec;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.javasource.ParameterSpec;
import dev.endpointdsl.codegen.javasource.ParameterizedTypeName;
import dev.endpointdsl.codegen.javasource.TypeName;
import dev.endpointdsl.codegen.model.EnumModel;
import dev.endpointdsl.codegen.model.EnumModel.Constant;
import dev.endpointdsl.codegen.model.EnumModel.Fact;
import dev.endpointdsl.codegen.model.EnumModel.FactKind;
import dev.endpointdsl.codegen.model.EnumModel.FactValue;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The code for the facts about an enum's constants: a field and an accessor for each fact.
 *
 * @param names the names of generated classes
 * @param model the enum
 */
record FactCode(GeneratedNames names, EnumModel model) {

  /** Not private: the rules in the same package read them without an {@link Optional}. */
  List<FieldSpec> fields() {
    return model.facts().stream()
        .map(f -> FieldSpec.builder(stored(f), f.javaName(), Modifier.FINAL).build())
        .toList();
  }

  List<ParameterSpec> parameters() {
    return model.facts().stream()
        .map(f -> ParameterSpec.builder(stored(f), f.javaName()).build())
        .toList();
  }

  CodeBlock assignments() {
    CodeBlock.Builder code = CodeBlock.builder();
    model.facts().forEach(f -> code.addStatement("this.$1N = $1N", f.javaName()));
    return code.build();
  }

  /** Returns the arguments of a constant, each preceded by a comma. */
  CodeBlock arguments(Constant constant) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < model.facts().size(); i++) {
      code.add(", $L", argument(model.facts().get(i), constant.facts().get(i)));
    }
    return code.build();
  }

  private CodeBlock argument(Fact fact, FactValue value) {
    if (!value.present()) {
      return CodeBlock.of("null");
    }
    List<CodeBlock> literals = value.values().stream().map(t -> literal(fact, t)).toList();
    return switch (fact.kind()) {
      case STRING_LIST, ENUM_LIST ->
          CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(literals, ", "));
      default -> literals.get(0);
    };
  }

  private CodeBlock literal(Fact fact, String text) {
    return switch (fact.kind()) {
      case BOOLEAN, INTEGER -> CodeBlock.of("$L", text);
      case STRING, STRING_LIST -> CodeBlock.of("$S", text);
      case ENUM, ENUM_LIST -> CodeBlock.of("$T.$L", names.type(fact.enumName()), text);
    };
  }

  List<MethodSpec> accessors() {
    return model.facts().stream().map(this::accessor).toList();
  }

  private static CodeBlock documentation(Fact fact) {
    return Javadocs.of(
        fact.documentation().isEmpty()
            ? "The fact `" + fact.javaName() + "`."
            : fact.documentation());
  }

  private MethodSpec accessor(Fact fact) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(fact.javaName())
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("$L\n", documentation(fact));
    if (fact.required()) {
      return method.returns(stored(fact)).addStatement("return $N", fact.javaName()).build();
    }
    return method
        .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), boxed(fact)))
        .addJavadoc("\n@return empty if it is unknown or does not apply\n")
        .addStatement("return $T.ofNullable($N)", Optional.class, fact.javaName())
        .build();
  }

  private TypeName stored(Fact fact) {
    TypeName boxed = boxed(fact);
    if (!fact.required()) {
      return Nullables.nullable(boxed);
    }
    return boxed.isBoxedPrimitive() ? boxed.unbox() : boxed;
  }

  private TypeName boxed(Fact fact) {
    TypeName single =
        switch (fact.kind()) {
          case BOOLEAN -> ClassName.get(Boolean.class);
          case INTEGER -> ClassName.get(Integer.class);
          case STRING, STRING_LIST -> JavaTypes.STRING;
          case ENUM, ENUM_LIST -> names.type(fact.enumName());
        };
    boolean list = fact.kind() == FactKind.STRING_LIST || fact.kind() == FactKind.ENUM_LIST;
    return list ? ParameterizedTypeName.get(ClassName.get(List.class), single) : single;
  }
}
