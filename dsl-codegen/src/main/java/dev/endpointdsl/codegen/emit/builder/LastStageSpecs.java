package dev.endpointdsl.codegen.emit.builder;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.ModelIndex;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.StagePlan;
import dev.endpointdsl.codegen.model.StagePlan.LastStage;
import dev.endpointdsl.codegen.model.StructureModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/**
 * The last stages of a structure's builder: what all have in common, one for each way through the
 * choices, and the editor, which takes everything.
 */
final class LastStageSpecs {

  private final GeneratedNames names;
  private final StructureModel structure;
  private final StagePlan plan;
  private final StructureSetters setters;
  private final boolean root;

  LastStageSpecs(GeneratedNames names, ModelIndex index, StructureModel structure, StagePlan plan) {
    this.names = names;
    this.structure = structure;
    this.plan = plan;
    this.setters = new StructureSetters(names, index, structure);
    this.root = index.root(structure).isPresent();
  }

  List<TypeSpec> all() {
    List<TypeSpec> types = new ArrayList<>();
    if (!plan.lasts().isEmpty()) {
      types.add(common());
      plan.lasts().forEach(last -> types.add(last(last)));
    }
    types.add(editor());
    return types;
  }

  private TypeSpec common() {
    TypeSpec.Builder type =
        stage(StagePlan.COMPLETE)
            .addJavadoc(
                "A builder of {@link $T} that needs nothing more: what all last stages have in"
                    + " common.\n",
                value());
    addSetters(plan.shared(), StagePlan.COMPLETE, type, List.of());
    addSuppress(StagePlan.COMPLETE, false, type);
    return type.addMethod(applyMutation(StagePlan.COMPLETE)).addMethod(build()).build();
  }

  private TypeSpec last(LastStage last) {
    TypeSpec.Builder type =
        stage(last.name())
            .addSuperinterface(stageName(StagePlan.COMPLETE))
            .addJavadoc(
                "The last stage of a builder of {@link $T}: takes what is optional.\n", value());
    addSetters(last.members(), last.name(), type, plan.shared());
    addSuppress(last.name(), true, type);
    return type.addMethod(overriding(applyMutation(last.name()))).build();
  }

  private TypeSpec editor() {
    boolean choices = !plan.lasts().isEmpty();
    TypeSpec.Builder type = stage(StagePlan.BUILDER).addJavadoc(editorDocumentation(choices));
    if (choices) {
      type.addSuperinterface(stageName(StagePlan.COMPLETE));
    }
    List<String> all = structure.members().stream().map(MemberModel::javaName).toList();
    addSetters(all, StagePlan.BUILDER, type, choices ? plan.shared() : List.of());
    structure.members().stream()
        .filter(member -> !member.required())
        .forEach(member -> type.addMethod(clear(member)));
    addSuppress(StagePlan.BUILDER, choices, type);
    MethodSpec mutation = applyMutation(StagePlan.BUILDER);
    type.addMethod(choices ? overriding(mutation) : mutation);
    return choices ? type.build() : type.addMethod(build()).build();
  }

  private CodeBlock editorDocumentation(boolean choices) {
    return choices
        ? CodeBlock.of(
            """
            Edits a {@link $T}: takes every member, and takes every optional one out.
            What excludes each other is found when the configuration is built.
            """,
            value())
        : CodeBlock.of(
            """
            The last stage of a builder of {@link $T}: everything required is set,
            and all of it can be changed.
            """,
            value());
  }

  private MethodSpec clear(MemberModel member) {
    return Setters.clear(member).declaration(stageName(StagePlan.BUILDER), "this builder");
  }

  private void addSetters(
      List<String> members, String stage, TypeSpec.Builder type, List<String> inherited) {
    for (String member : members) {
      for (Setter setter : setters.of(structure.member(member))) {
        type.addMethod(
            inherited.contains(member)
                ? setter.redeclaration(stageName(stage))
                : setter.declaration(stageName(stage), "this builder"));
      }
    }
  }

  private void addSuppress(String stage, boolean inherited, TypeSpec.Builder type) {
    if (root) {
      ClassName returned = stageName(stage);
      type.addMethod(
          inherited
              ? SuppressMethod.redeclaration(returned)
              : SuppressMethod.declaration(returned));
    }
  }

  private MethodSpec applyMutation(String stage) {
    return applyMutationSignature(stageName(plan.last()), stageName(stage))
        .addModifiers(Modifier.ABSTRACT)
        .addJavadoc(
            """
            Lets a consumer set what several values share, such as defaults.

            @param mutator is given this builder
            @return this builder
            """)
        .build();
  }

  private static MethodSpec overriding(MethodSpec method) {
    return MethodSpec.methodBuilder(method.name())
        .addAnnotation(Override.class)
        .addModifiers(method.modifiers())
        .returns(method.returnType())
        .addParameters(method.parameters())
        .build();
  }

  /** The signature of {@code applyMutation}, the same in the stages and in the class. */
  static MethodSpec.Builder applyMutationSignature(ClassName taken, ClassName returned) {
    TypeName consumer =
        ParameterizedTypeName.get(
            ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(taken));
    return MethodSpec.methodBuilder("applyMutation")
        .addModifiers(Modifier.PUBLIC)
        .returns(returned)
        .addParameter(consumer, "mutator");
  }

  private MethodSpec build() {
    return MethodSpec.methodBuilder("build")
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .returns(value())
        .addJavadoc(buildDocumentation())
        .build();
  }

  private CodeBlock buildDocumentation() {
    if (!root) {
      return CodeBlock.of(
          """
          Builds the value. It is checked when the configuration that holds it is built.

          @return the value
          """);
    }
    return CodeBlock.of(
        """
        Builds and checks the value, at every depth, before anything is sent.

        @return the value
        @throws $T listing everything that is wrong
        """,
        JavaTypes.INVALID_CONFIG);
  }

  private ClassName value() {
    return names.type(structure.javaName());
  }

  private ClassName stageName(String stage) {
    return names.stage(structure.javaName(), stage);
  }

  private TypeSpec.Builder stage(String name) {
    return TypeSpec.interfaceBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.STATIC);
  }
}
