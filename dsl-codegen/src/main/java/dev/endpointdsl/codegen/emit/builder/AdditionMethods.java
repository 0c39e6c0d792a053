package dev.endpointdsl.codegen.emit.builder;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.ModelIndex;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.support.MappedLists;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The method that drops the members that the service adds to what it describes.
 *
 * @param names the names of generated classes
 * @param index the structures of the model
 */
public record AdditionMethods(GeneratedNames names, ModelIndex index) {

  /** The name of the method. */
  public static final String NAME = "withoutServiceAdditions";

  /** Returns the method of a structure that has such members at any depth. */
  Optional<MethodSpec> of(StructureModel structure) {
    if (!index.hasServiceAdditions(structure)) {
      return Optional.empty();
    }
    ClassName value = names.type(structure.javaName());
    ClassName builder = names.builderClass(structure.javaName());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(NAME)
            .addModifiers(Modifier.STATIC)
            .addJavadoc("Returns the value without the members that the service adds.\n")
            .returns(value)
            .addParameter(value, "value")
            .addStatement("$T builder = new $T(value)", builder, builder);
    structure.members().forEach(member -> drop(member, method));
    return Optional.of(method.addStatement("return builder.unchecked()").build());
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
    structureOf(member.type())
        .filter(index::hasServiceAdditions)
        .ifPresent(
            nested ->
                method
                    .beginControlFlow("if (builder.$N != null)", member.javaName())
                    .addStatement(
                        replacement(member.type()),
                        member.javaName(),
                        names.builderClass(nested.javaName()),
                        NAME,
                        MappedLists.class)
                    .endControlFlow());
  }

  private static String replacement(TypeModel type) {
    if (type instanceof ListType) {
      return "builder.$1N = $4T.list(builder.$1N, $2T::$3L)";
    }
    return type instanceof MapType
        ? "builder.$1N = $4T.map(builder.$1N, $2T::$3L)"
        : "builder.$1N = $2T.$3L(builder.$1N)";
  }

  private Optional<StructureModel> structureOf(TypeModel type) {
    return ModelIndex.containedStructure(type).map(index::structure);
  }
}
