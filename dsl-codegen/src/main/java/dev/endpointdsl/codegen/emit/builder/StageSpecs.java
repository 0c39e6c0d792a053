package dev.endpointdsl.codegen.emit.builder;

import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.ModelIndex;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.TypeSpec;
import dev.endpointdsl.codegen.model.StagePlan;
import dev.endpointdsl.codegen.model.StagePlan.Option;
import dev.endpointdsl.codegen.model.StagePlan.Stage;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.support.CheckReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The stages of a structure's builder, as interfaces nested in its value type. */
public final class StageSpecs {

  private final GeneratedNames names;
  private final ModelIndex index;
  private final StructureModel structure;
  private final StagePlan plan;
  private final StructureSetters setters;

  public StageSpecs(GeneratedNames names, ModelIndex index, StructureModel structure) {
    this.names = names;
    this.index = index;
    this.structure = structure;
    this.plan = structure.stages();
    this.setters = new StructureSetters(names, index, structure);
  }

  /** Returns the interfaces, in the order in which a caller passes them, and that of functions. */
  public List<TypeSpec> all() {
    List<TypeSpec> stages = new ArrayList<>();
    plan.stages().stream()
        .filter(stage -> stage.name().indexOf('.') < 0)
        .forEach(stage -> stages.add(waiting(stage)));
    LastStageSpecs lasts = new LastStageSpecs(names, index, structure);
    lasts.all().forEach(last -> stages.add(withNested(last)));
    if (index.isListElement(structure)) {
      stages.add(BuilderFunctionSpec.of(names, structure));
    }
    return stages;
  }

  private TypeSpec withNested(TypeSpec last) {
    TypeSpec.Builder type = last.toBuilder();
    plan.stages().stream()
        .filter(stage -> stage.name().indexOf('.') >= 0)
        .filter(
            stage ->
                names
                    .stage(structure.javaName(), stage.name())
                    .enclosingClassName()
                    .simpleName()
                    .equals(last.name()))
        .forEach(stage -> type.addType(waiting(stage)));
    return type.build();
  }

  private TypeSpec waiting(Stage stage) {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(names.stage(structure.javaName(), stage.name()).simpleName())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addAnnotation(CheckReturnValue.class)
            .addJavadoc(
                "A builder that still requires {@code $L}.\n",
                stage.waitsFor().replace(" or ", "} or {@code "));
    stage.options().forEach(option -> addOption(stage, option, type));
    ClassName same = names.stage(structure.javaName(), stage.name());
    stage.extended().ifPresent(list -> type.addMethods(setters.adders(list, same)));
    return type.build();
  }

  private void addOption(Stage stage, Option option, TypeSpec.Builder type) {
    ClassName next = names.stage(structure.javaName(), option.next());
    String text = nextText(option.next());
    boolean first = plan.firstStageOf(option.member()).equals(stage.name());
    List<Setter> all = setters(option);
    for (int i = 0; i < all.size(); i++) {
      Setter setter = all.get(i);
      type.addMethod(
          first && i == 0
              ? setter.documentedDeclaration(next, text)
              : setter.declaration(next, text));
    }
  }

  private List<Setter> setters(Option option) {
    return option.member().isEmpty()
        ? Optional.ofNullable(option.alternative()).map(StructureSetters::taking).stream().toList()
        : setters.of(structure.member(option.member())).stream()
            .filter(setter -> !setter.isBulkAdder(option.member()) && !setter.takesOptional())
            .toList();
  }

  private String nextText(String next) {
    return plan.stages().stream()
        .filter(stage -> stage.name().equals(next))
        .findFirst()
        .map(stage -> "the next stage, which requires " + stage.waitsFor())
        .orElse("the last stage, which has the optional members");
  }
}
