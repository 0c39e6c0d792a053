package dev.endpointdsl.codegen.emit.builder;

import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.ParameterizedTypeName;
import dev.endpointdsl.codegen.javasource.TypeSpec;
import dev.endpointdsl.codegen.model.StagePlan;
import dev.endpointdsl.codegen.model.StructureModel;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * The interface of the functions that build the elements of a list. It is not generic, because an
 * array of a generic type would be a warning at each call with variable arity.
 */
final class BuilderFunctionSpec {

  static final String NAME = "BuilderFunction";

  private BuilderFunctionSpec() {}

  static TypeSpec of(GeneratedNames names, StructureModel structure) {
    StagePlan plan = structure.stages();
    ClassName first = names.stage(structure.javaName(), plan.first());
    ClassName last = names.stage(structure.javaName(), plan.last());
    return TypeSpec.interfaceBuilder(names.stage(structure.javaName(), NAME).simpleName())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addAnnotation(FunctionalInterface.class)
        .addSuperinterface(ParameterizedTypeName.get(ClassName.get(Function.class), first, last))
        .addJavadoc(
            "Builds a {@link $T}, from the first stage of its builder to the last.\n",
            names.type(structure.javaName()))
        .build();
  }
}
