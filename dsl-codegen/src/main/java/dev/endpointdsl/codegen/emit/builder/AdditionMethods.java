package dev.endpointdsl.codegen.emit.builder;

import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.ModelIndex;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.model.TypeModel.StructureType;
import dev.endpointdsl.codegen.model.TypeModel.UnionType;
import dev.endpointdsl.codegen.model.UnionModel;
import dev.endpointdsl.support.MappedLists;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The method that drops the members that the service adds to what it describes.
 *
 * @param names the names of generated classes
 * @param index the types of the model
 */
public record AdditionMethods(GeneratedNames names, ModelIndex index) {

  /** The name of the method. */
  public static final String NAME = "withoutServiceAdditions";

  /** Returns the method of a structure that has such members at any depth. */
  Optional<MethodSpec> of(StructureModel structure) {
    if (!index.hasServiceAdditions(new StructureType(structure.javaName()))) {
      return Optional.empty();
    }
    ClassName builder = names.builderClass(structure.javaName());
    MethodSpec.Builder method =
        signature(structure.javaName())
            .addStatement("$T builder = new $T(value)", builder, builder);
    structure.members().forEach(member -> drop(member, method));
    return Optional.of(method.addStatement("return builder.unchecked()").build());
  }

  /** Returns the method of a union that holds a value that has such members. */
  Optional<MethodSpec> of(UnionModel union) {
    if (!index.hasServiceAdditions(new UnionType(union.javaName()))) {
      return Optional.empty();
    }
    ClassName builder = names.builderClass(union.javaName());
    MethodSpec.Builder method = signature(union.javaName());
    union.members().stream()
        .filter(member -> index.hasServiceAdditions(member.type()))
        .forEach(
            member ->
                method
                    .beginControlFlow("if (value.$N != null)", member.javaName())
                    .addStatement("$T builder = new $T()", builder, builder)
                    .addStatement("builder.$N = $L", member.javaName(), dropped(member, "value"))
                    .addStatement("return builder.unchecked()")
                    .endControlFlow());
    return Optional.of(method.addStatement("return value").build());
  }

  private MethodSpec.Builder signature(String javaName) {
    ClassName value = names.type(javaName);
    return MethodSpec.methodBuilder(NAME)
        .addModifiers(Modifier.STATIC)
        .addJavadoc("Returns the value without the members that the service adds.\n")
        .returns(value)
        .addParameter(value, "value");
  }

  private void drop(MemberModel member, MethodSpec.Builder method) {
    member
        .addition()
        .ifPresent(
            addition ->
                method
                    .beginControlFlow("if (builder.$N != null)", addition.beside())
                    .addStatement("builder.$N = null", member.javaName())
                    .endControlFlow());
    if (index.hasServiceAdditions(member.type())) {
      method
          .beginControlFlow("if (builder.$N != null)", member.javaName())
          .addStatement("builder.$N = $L", member.javaName(), dropped(member, "builder"))
          .endControlFlow();
    }
  }

  private CodeBlock dropped(MemberModel member, String owner) {
    return dropped(member.type(), CodeBlock.of("$N.$N", owner, member.javaName()), 1);
  }

  private CodeBlock dropped(TypeModel type, CodeBlock value, int depth) {
    if (type instanceof ListType list) {
      return translated("list", value, list.element().type(), depth);
    }
    if (type instanceof MapType map) {
      return translated("map", value, map.value().type(), depth);
    }
    return CodeBlock.of("$T.$L($L)", builder(type), NAME, value);
  }

  private CodeBlock translated(String method, CodeBlock value, TypeModel element, int depth) {
    if (!(element instanceof ListType) && !(element instanceof MapType)) {
      return CodeBlock.of(
          "$T.$L($L, $T::$L)", MappedLists.class, method, value, builder(element), NAME);
    }
    String each = depth == 1 ? "each" : "each" + depth;
    return CodeBlock.of(
        "$T.$L($L, $L -> $L)",
        MappedLists.class,
        method,
        value,
        each,
        dropped(element, CodeBlock.of("$L", each), depth + 1));
  }

  private ClassName builder(TypeModel type) {
    return names.builderClass(
        type instanceof UnionType union ? union.javaName() : ((StructureType) type).javaName());
  }
}
