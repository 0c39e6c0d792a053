package dev.endpointdsl.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.endpointdsl.codegen.model.ChoiceModel;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.StagePlan;
import dev.endpointdsl.codegen.model.StructureModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class that implements every stage of a structure's builder. */
final class BuilderClassSpec implements SourceSpec {

  private final Names names;
  private final StructureModel structure;
  private final StagePlan plan;
  private final StructureSetters setters;
  private final boolean root;
  private final BuildMethods buildMethods;

  BuilderClassSpec(Names names, ModelIndex index, StructureModel structure) {
    this.names = names;
    this.structure = structure;
    this.plan = StagePlan.of(structure);
    this.setters = new StructureSetters(names, index, structure);
    this.root = index.root(structure).isPresent();
    this.buildMethods = new BuildMethods(names, structure, root);
  }

  @Override
  public TypeSpec type() {
    ClassName self = names.builderClass(structure.javaName());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addModifiers(Modifier.FINAL)
            .addJavadoc("All stages of the builder of {@link $T}.\n", value());
    plan.stages().forEach(stage -> type.addSuperinterface(stage(stage.name())));
    plan.lasts().forEach(last -> type.addSuperinterface(stage(last.name())));
    type.addSuperinterface(stage(StagePlan.BUILDER));
    type.addFields(new MemberFields(names, structure.members()).ofBuilder());
    type.addFields(NamingFields.of(structure));
    if (root) {
      type.addField(SuppressMethod.field()).addMethod(SuppressMethod.implementation(self));
    }
    type.addMethod(MethodSpec.constructorBuilder().build()).addMethod(copyConstructor());
    structure.members().forEach(member -> addSetters(member, self, type));
    type.addMethods(methodsOfChoices(self));
    return type.addMethod(applyMutation(self)).addMethods(buildMethods.all()).build();
  }

  private ClassName value() {
    return names.type(structure.javaName());
  }

  private ClassName stage(String name) {
    return names.stage(structure.javaName(), name);
  }

  private MethodSpec copyConstructor() {
    CodeBlock.Builder copies = CodeBlock.builder();
    structure.members().forEach(m -> copies.addStatement("this.$1N = value.$1N", m.javaName()));
    NamingFields.names(structure).forEach(f -> copies.addStatement("this.$1N = value.$1N", f));
    if (root) {
      copies.addStatement("this.$1N = value.$1N()", ViolationMethods.SUPPRESSIONS);
    }
    return MethodSpec.constructorBuilder()
        .addParameter(value(), "value")
        .addCode(copies.build())
        .build();
  }

  private void addSetters(MemberModel member, ClassName self, TypeSpec.Builder type) {
    setters.of(member).forEach(s -> type.addMethod(s.implementation(self)));
    if (!member.required()) {
      type.addMethod(Setters.clear(member).implementation(self));
    }
  }

  private List<MethodSpec> methodsOfChoices(ClassName self) {
    return structure.choices().stream()
        .map(ChoiceModel::alternatives)
        .flatMap(List::stream)
        .filter(alternative -> alternative.method().isPresent())
        .map(alternative -> StructureSetters.taking(alternative).implementation(self))
        .toList();
  }

  private MethodSpec applyMutation(ClassName self) {
    return LastStageSpecs.applyMutationSignature(stage(plan.last()), self)
        .addAnnotation(Override.class)
        .addStatement("mutator.accept(this)")
        .addStatement("return this")
        .build();
  }
}
