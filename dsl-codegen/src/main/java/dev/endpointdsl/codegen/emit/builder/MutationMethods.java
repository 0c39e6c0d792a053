package dev.endpointdsl.codegen.emit.builder;

import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.Nullables;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.javasource.ParameterizedTypeName;
import dev.endpointdsl.codegen.javasource.TypeName;
import dev.endpointdsl.codegen.javasource.TypeVariableName;
import dev.endpointdsl.codegen.javasource.WildcardTypeName;
import dev.endpointdsl.codegen.model.StagePlan;
import dev.endpointdsl.codegen.model.StructureModel;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/**
 * The methods of last stages that pass the builder to a function: {@code applyMutation}, and {@code
 * ifNotNull} for values that can be {@code null}.
 *
 * @param names the names of generated classes
 * @param structure the structure
 */
record MutationMethods(GeneratedNames names, StructureModel structure) {

  private static final TypeVariableName VALUE = TypeVariableName.get("T");

  /** Returns the methods as the first of the last stages declares them. */
  List<MethodSpec> declarations(String stage) {
    return List.of(
        applyMutation(stageName(stage))
            .addModifiers(Modifier.ABSTRACT)
            .addJavadoc(
                """
                Passes this builder to a consumer that sets what several values share, such as defaults.

                @param mutator the consumer
                """)
            .build(),
        ifNotNull(stageName(stage))
            .addModifiers(Modifier.ABSTRACT)
            .addJavadoc(
                """
                Passes this builder and a value to a method such as a setter, unless the value is
                {@code null}, which changes nothing.

                @param value the value
                @param setter the method, as a lambda {@code (builder, value) -> ...}
                """)
            .build());
  }

  /** Returns the methods as another last stage overrides them, only to return its own type. */
  List<MethodSpec> redeclarations(String stage) {
    return List.of(
        overriding(applyMutation(stageName(stage))), overriding(ifNotNull(stageName(stage))));
  }

  private static MethodSpec overriding(MethodSpec.Builder method) {
    return method.addAnnotation(Override.class).addModifiers(Modifier.ABSTRACT).build();
  }

  /** Returns the methods of the builder's class. */
  List<MethodSpec> implementations(ClassName returned) {
    return List.of(
        applyMutation(returned)
            .addAnnotation(Override.class)
            .addStatement("requireUnbuilt()")
            .addStatement("mutator.accept(this)")
            .addStatement("return this")
            .build(),
        ifNotNull(returned)
            .addAnnotation(Override.class)
            .addStatement("requireUnbuilt()")
            .beginControlFlow("if (value != null)")
            .addStatement("setter.accept(this, value)")
            .endControlFlow()
            .addStatement("return this")
            .build());
  }

  private MethodSpec.Builder applyMutation(ClassName returned) {
    return MethodSpec.methodBuilder("applyMutation")
        .addModifiers(Modifier.PUBLIC)
        .returns(returned)
        .addParameter(
            ParameterizedTypeName.get(
                ClassName.get(Consumer.class),
                WildcardTypeName.supertypeOf(stageName(structure.stages().last()))),
            "mutator");
  }

  /** The setter gets the editor, because all last stages share one signature. */
  private MethodSpec.Builder ifNotNull(ClassName returned) {
    TypeName setter =
        ParameterizedTypeName.get(
            ClassName.get(BiConsumer.class),
            WildcardTypeName.supertypeOf(stageName(StagePlan.BUILDER)),
            WildcardTypeName.supertypeOf(VALUE));
    return MethodSpec.methodBuilder("ifNotNull")
        .addModifiers(Modifier.PUBLIC)
        .addTypeVariable(VALUE)
        .returns(returned)
        .addParameter(Nullables.nullable(VALUE), "value")
        .addParameter(setter, "setter");
  }

  private ClassName stageName(String stage) {
    return names.stage(structure.javaName(), stage);
  }
}
