package dev.endpointdsl.codegen.emit.builder;

import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.ModelIndex;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.javasource.TypeSpec;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.StagePlan;
import dev.endpointdsl.codegen.model.StagePlan.LastStage;
import dev.endpointdsl.codegen.model.StagePlan.StageGroup;
import dev.endpointdsl.codegen.model.StructureModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The last stages of a structure's builder: their common supertypes, one stage for each path
 * through the choices, and the editor, which has all members.
 */
final class LastStageSpecs {

  private final GeneratedNames names;
  private final StructureModel structure;
  private final StagePlan plan;
  private final StructureSetters setters;
  private final MutationMethods mutations;
  private final boolean root;

  LastStageSpecs(GeneratedNames names, ModelIndex index, StructureModel structure) {
    this.names = names;
    this.structure = structure;
    this.plan = structure.stages();
    this.setters = new StructureSetters(names, index, structure);
    this.mutations = new MutationMethods(names, structure);
    this.root = index.root(structure).isPresent();
  }

  List<TypeSpec> all() {
    List<TypeSpec> types = new ArrayList<>();
    if (hasChoices()) {
      types.add(common());
      plan.groups().forEach(group -> types.add(group(group)));
      plan.lasts().forEach(last -> types.add(last(last)));
    }
    types.add(editor());
    return types;
  }

  private boolean hasChoices() {
    return !plan.lasts().isEmpty();
  }

  private TypeSpec common() {
    TypeSpec.Builder type =
        stage(StagePlan.COMPLETE)
            .addJavadoc(
                "A builder of a {@link $T} that requires nothing more: the common supertype of all"
                    + " last stages.\n",
                value());
    addSetters(plan.shared(), StagePlan.COMPLETE, type);
    addSuppress(StagePlan.COMPLETE, false, type);
    return type.addMethods(mutations.declarations(StagePlan.COMPLETE)).addMethods(build()).build();
  }

  private TypeSpec group(StageGroup group) {
    TypeSpec.Builder type =
        stage(group.name())
            .addSuperinterface(stageName(StagePlan.COMPLETE))
            .addJavadoc("The optional members of $L.\n", codes(group.lasts()));
    for (String member : group.members()) {
      addSetters(member, StagePlan.COMPLETE, group.name(), type);
    }
    return type.build();
  }

  private TypeSpec last(LastStage last) {
    TypeSpec.Builder type =
        stage(last.name())
            .addSuperinterfaces(supertypes(last.name()))
            .addJavadoc(
                "The last stage of a builder of a {@link $T} with $L.\n",
                value(),
                codes(plan.choicesBefore(last.name())));
    last.extended()
        .ifPresent(list -> type.addMethods(setters.adders(list, stageName(last.name()))));
    addSetters(last.members(), last.name(), type);
    addSuppress(last.name(), true, type);
    return type.addMethods(mutations.redeclarations(last.name())).build();
  }

  private TypeSpec editor() {
    TypeSpec.Builder type =
        stage(StagePlan.BUILDER)
            .addSuperinterfaces(supertypes(StagePlan.BUILDER))
            .addJavadoc(editorDocumentation());
    List<String> all = structure.members().stream().map(MemberModel::javaName).toList();
    addSetters(all, StagePlan.BUILDER, type);
    structure.members().stream()
        .flatMap(member -> setters.change(member).stream())
        .forEach(s -> type.addMethod(s.declaration(stageName(StagePlan.BUILDER), "")));
    structure.members().stream()
        .filter(member -> !member.required())
        .forEach(member -> type.addMethod(clear(member)));
    addSuppress(StagePlan.BUILDER, hasChoices(), type);
    return hasChoices()
        ? type.addMethods(mutations.redeclarations(StagePlan.BUILDER)).build()
        : type.addMethods(mutations.declarations(StagePlan.BUILDER)).addMethods(build()).build();
  }

  private static String codes(List<String> names) {
    return names.stream().map(name -> "{@code " + name + "}").collect(Collectors.joining(" and "));
  }

  private CodeBlock editorDocumentation() {
    return hasChoices()
        ? CodeBlock.of(
            """
            An editor of a {@link $T}: sets every member and clears every optional one.
            The configuration checks which members exclude each other when it is built.
            """,
            value())
        : CodeBlock.of(
            """
            The last stage of a builder of a {@link $T}: everything required is set,
            and every member can be changed.
            """,
            value());
  }

  private List<ClassName> supertypes(String last) {
    if (!hasChoices()) {
      return List.of();
    }
    List<ClassName> groups =
        plan.groupsOf(last).stream().map(group -> stageName(group.name())).toList();
    return groups.isEmpty() ? List.of(stageName(StagePlan.COMPLETE)) : groups;
  }

  private MethodSpec clear(MemberModel member) {
    return setters.clear(member).declaration(stageName(StagePlan.BUILDER), "");
  }

  private void addSetters(List<String> members, String stage, TypeSpec.Builder type) {
    members.forEach(member -> addSetters(member, stage, stage, type));
  }

  /** Adds the setters of a member, which are documented, override those of a supertype, or link. */
  private void addSetters(String member, String returned, String stage, TypeSpec.Builder type) {
    ClassName result = stageName(returned);
    boolean first = plan.firstStageOf(member).equals(stage);
    List<Setter> all = setters.of(structure.member(member));
    for (int i = 0; i < all.size(); i++) {
      Setter setter = all.get(i);
      if (!first && isInherited(member, stage)) {
        type.addMethod(setter.redeclaration(result));
      } else {
        type.addMethod(
            first && i == 0
                ? setter.documentedDeclaration(result, "")
                : setter.declaration(result, ""));
      }
    }
  }

  private boolean isInherited(String member, String stage) {
    return (hasChoices() && plan.shared().contains(member))
        || plan.groupsOf(stage).stream().anyMatch(group -> group.members().contains(member));
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

  private List<MethodSpec> build() {
    return new BuildMethods(names, structure, root).declarations();
  }

  private ClassName value() {
    return names.type(structure.javaName());
  }

  private ClassName stageName(String stage) {
    return names.stage(structure.javaName(), stage);
  }

  private TypeSpec.Builder stage(String name) {
    return TypeSpec.interfaceBuilder(stageName(name).simpleName())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
  }
}
