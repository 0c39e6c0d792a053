package dev.endpointdsl.codegen.emit.builder;

import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.MemberFields;
import dev.endpointdsl.codegen.emit.common.ModelIndex;
import dev.endpointdsl.codegen.emit.common.SourceSpec;
import dev.endpointdsl.codegen.emit.common.SuppressionField;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.javasource.TypeSpec;
import dev.endpointdsl.codegen.model.ChoiceModel;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.StagePlan;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.support.StagedBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The class that implements every stage of a structure's builder. */
public final class BuilderClassSpec implements SourceSpec {

  private final GeneratedNames names;
  private final StructureModel structure;
  private final StagePlan plan;
  private final StructureSetters setters;
  private final boolean root;
  private final BuildMethods buildMethods;
  private final Forking forking;
  private final Optional<MethodSpec> additions;

  public BuilderClassSpec(GeneratedNames names, ModelIndex index, StructureModel structure) {
    this.names = names;
    this.structure = structure;
    this.plan = structure.stages();
    this.setters = new StructureSetters(names, index, structure);
    this.root = index.root(structure).isPresent();
    this.forking = new Forking(names, structure);
    this.additions = new AdditionMethods(names, index).of(structure);
    this.buildMethods = new BuildMethods(names, structure, root);
  }

  @Override
  public TypeSpec type() {
    ClassName self = names.builderClass(structure.javaName());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .superclass(StagedBuilder.class)
            .addModifiers(Modifier.FINAL)
            .addJavadoc("Implements all stages of the builder of a {@link $T}.\n", value());
    plan.stages().forEach(stage -> type.addSuperinterface(stage(stage.name())));
    plan.lasts().forEach(last -> type.addSuperinterface(stage(last.name())));
    type.addSuperinterface(stage(StagePlan.BUILDER));
    forking.firstField().ifPresent(type::addField);
    type.addFields(new MemberFields(names, structure.members()).ofBuilder());
    type.addFields(NamingFields.of(structure));
    if (root) {
      type.addField(SuppressMethod.field())
          .addMethod(SuppressMethod.implementation(returned(plan.lasts())));
    }
    type.addMethod(constructor()).addMethod(copyConstructor());
    structure.members().forEach(member -> addSetters(member, type));
    type.addMethods(methodsOfChoices(self));
    forking.fork().ifPresent(type::addMethod);
    additions.ifPresent(type::addMethod);
    MessageLabel.of(structure).ifPresent(type::addMethod);
    MutationMethods mutations = new MutationMethods(names, structure);
    return type.addMethods(mutations.implementations(returned(plan.lasts())))
        .addMethods(buildMethods.all())
        .build();
  }

  private ClassName value() {
    return names.type(structure.javaName());
  }

  private ClassName stage(String name) {
    return names.stage(structure.javaName(), name);
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder().addStatement("super($L)", !forking.hasStages()).build();
  }

  private MethodSpec copyConstructor() {
    CodeBlock.Builder copies = CodeBlock.builder().addStatement("super(true)");
    structure.members().forEach(m -> copies.addStatement("this.$1N = value.$1N", m.javaName()));
    NamingFields.names(structure).forEach(f -> copies.addStatement("this.$1N = value.$1N", f));
    if (root) {
      copies.addStatement("this.$1N = value.$1N()", SuppressionField.NAME);
    }
    return MethodSpec.constructorBuilder()
        .addParameter(value(), "value")
        .addCode(copies.build())
        .build();
  }

  private void addSetters(MemberModel member, TypeSpec.Builder type) {
    ClassName returned = returned(declaring(member.javaName()));
    ClassName fromLast = returned(lastsWith(member.javaName()));
    setters
        .of(member)
        .forEach(
            s ->
                type.addMethod(
                    forking.implementation(
                        s, member.javaName(), s.takesOptional() ? fromLast : returned)));
    setters
        .change(member)
        .ifPresent(s -> type.addMethod(Forking.inPlace(s, stage(StagePlan.BUILDER))));
    if (!member.required()) {
      type.addMethod(Forking.inPlace(setters.clear(member), stage(StagePlan.BUILDER)));
    }
  }

  /**
   * Returns the transitions and last stages, other than the editor, that declare a member's
   * setters.
   */
  private List<?> declaring(String member) {
    List<Object> others = new ArrayList<>();
    plan.stages().stream()
        .flatMap(stage -> stage.options().stream())
        .filter(option -> option.member().equals(member))
        .filter(option -> !option.next().equals(StagePlan.BUILDER))
        .forEach(others::add);
    others.addAll(lastsWith(member));
    return others;
  }

  private List<?> lastsWith(String member) {
    return plan.lasts().stream().filter(last -> last.members().contains(member)).toList();
  }

  /**
   * Returns the type that an implementation returns. If every stage that declares the method
   * returns the editor, so does the class: for any other type javac adds a bridge method.
   */
  private ClassName returned(List<?> others) {
    return others.isEmpty() ? stage(StagePlan.BUILDER) : names.builderClass(structure.javaName());
  }

  private List<MethodSpec> methodsOfChoices(ClassName self) {
    return structure.choices().stream()
        .map(ChoiceModel::alternatives)
        .flatMap(List::stream)
        .filter(alternative -> alternative.method().isPresent())
        .map(a -> forking.implementation(StructureSetters.taking(a), "", self))
        .toList();
  }
}
