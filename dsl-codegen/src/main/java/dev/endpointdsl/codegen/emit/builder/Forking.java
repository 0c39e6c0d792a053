package dev.endpointdsl.codegen.emit.builder;

import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.FieldSpec;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.javasource.ParameterSpec;
import dev.endpointdsl.codegen.javasource.TypeName;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.support.BuilderSupport;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The code with which a builder's class continues with a copy of a stage that still requires a
 * member, so that the stage can start several chains.
 *
 * @param names the names of generated classes
 * @param structure the structure
 */
public record Forking(GeneratedNames names, StructureModel structure) {

  private static final String FORK = "fork";
  private static final String FIRST = "FIRST";

  /** Returns the statement that begins a chain; the first stage never changes, so all share it. */
  public static CodeBlock first(GeneratedNames names, StructureModel structure) {
    ClassName builder = names.builderClass(structure.javaName());
    return new Forking(names, structure).hasStages()
        ? CodeBlock.of("return $T.$L", builder, FIRST)
        : CodeBlock.of("return new $T()", builder);
  }

  /** Returns the field with the first stage, if there are stages. */
  Optional<FieldSpec> firstField() {
    ClassName builder = names.builderClass(structure.javaName());
    return hasStages()
        ? Optional.of(
            FieldSpec.builder(builder, FIRST, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", builder)
                .build())
        : Optional.empty();
  }

  /** Returns whether the builder begins with a stage that requires a member. */
  boolean hasStages() {
    return !structure.stages().stages().isEmpty();
  }

  /** Returns the method that copies a stage, if there are stages. */
  Optional<MethodSpec> fork() {
    if (!hasStages()) {
      return Optional.empty();
    }
    ClassName self = names.builderClass(structure.javaName());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(FORK)
            .addModifiers(Modifier.PRIVATE)
            .addJavadoc("Returns a copy of this stage for one call to change.\n")
            .returns(self)
            .addStatement("$T copy = new $T()", self, self);
    Set<String> staged = staged();
    structure.members().stream()
        .filter(member -> staged.contains(member.javaName()))
        .forEach(member -> method.addStatement(copied(member)));
    NamingFields.names(structure)
        .forEach(field -> method.addStatement("copy.$1N = this.$1N", field));
    return Optional.of(method.addStatement("copy.open()").addStatement("return copy").build());
  }

  /** A list is frozen, so that the copy does not add to that of the stage. */
  private static CodeBlock copied(MemberModel member) {
    return member.type() instanceof ListType || member.type() instanceof MapType
        ? CodeBlock.of("copy.$1N = $2T.freeze(this.$1N)", member.javaName(), BuilderSupport.class)
        : CodeBlock.of("copy.$1N = this.$1N", member.javaName());
  }

  /** Returns the members that stages set, or that these set themselves. */
  private Set<String> staged() {
    Set<String> staged =
        structure.stages().stages().stream()
            .flatMap(stage -> stage.options().stream())
            .map(option -> option.member())
            .collect(Collectors.toSet());
    structure.choices().stream()
        .flatMap(choice -> choice.alternatives().stream())
        .flatMap(alternative -> alternative.implied().stream())
        .forEach(implied -> staged.add(implied.member()));
    return staged;
  }

  /**
   * Returns a method of the builder's class.
   *
   * @param setter the method
   * @param member the Java name of the member that it sets; empty for a method without a value
   * @param returned the type that it returns
   */
  MethodSpec implementation(Setter setter, String member, TypeName returned) {
    return staged(member, setter.name()) && !setter.takesOptional()
        ? setter.implementation(returned, before(setter), settled(member, setter.name()))
        : inPlace(setter, returned);
  }

  /** Returns a method that only the last stage has, which changes in place. */
  static MethodSpec inPlace(Setter setter, TypeName returned) {
    return setter.implementation(
        returned, CodeBlock.builder().addStatement("requireUnbuilt()").build(), CodeBlock.of(""));
  }

  private boolean staged(String member, String method) {
    return member.isEmpty()
        ? taking().stream().anyMatch(names -> names.contains(method))
        : staged().contains(member);
  }

  private List<List<String>> taking() {
    return structure.choices().stream()
        .map(
            choice ->
                choice.alternatives().stream()
                    .flatMap(alternative -> alternative.method().stream())
                    .toList())
        .toList();
  }

  private static CodeBlock before(Setter setter) {
    CodeBlock arguments =
        setter.parameters().stream().map(Forking::argument).collect(CodeBlock.joining(", "));
    return CodeBlock.builder()
        .beginControlFlow("if (isStage())")
        .addStatement("return $N().$N($L)", FORK, setter.name(), arguments)
        .endControlFlow()
        .build();
  }

  private static CodeBlock argument(ParameterSpec parameter) {
    return CodeBlock.of("$N", parameter.name());
  }

  /** Returns the statement that ends the change of a copy. */
  private CodeBlock settled(String member, String method) {
    return CodeBlock.builder()
        .addStatement("settle($L)", new CompletionCondition(structure).after(member, method))
        .build();
  }
}
