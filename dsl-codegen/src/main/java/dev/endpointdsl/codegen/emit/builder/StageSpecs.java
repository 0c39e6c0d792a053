package dev.endpointdsl.codegen.emit.builder;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.ModelIndex;
import dev.endpointdsl.codegen.model.StagePlan;
import dev.endpointdsl.codegen.model.StagePlan.Option;
import dev.endpointdsl.codegen.model.StagePlan.Stage;
import dev.endpointdsl.codegen.model.StructureModel;
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

  /** The interfaces, in the order in which they are passed. */
  public List<TypeSpec> all() {
    List<TypeSpec> stages = new ArrayList<>();
    plan.stages().stream()
        .filter(stage -> stage.name().indexOf('.') < 0)
        .forEach(stage -> stages.add(waiting(stage)));
    LastStageSpecs lasts = new LastStageSpecs(names, index, structure, plan);
    lasts.all().forEach(last -> stages.add(withNested(last)));
    return stages;
  }

  private TypeSpec withNested(TypeSpec last) {
    TypeSpec.Builder type = last.toBuilder();
    plan.stages().stream()
        .filter(stage -> stage.name().startsWith(last.name() + "."))
        .forEach(stage -> type.addType(waiting(stage)));
    return type.build();
  }

  private TypeSpec waiting(Stage stage) {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(names.stage(structure.javaName(), stage.name()).simpleName())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc(
                "A builder that still needs {@code $L}.\n",
                stage.waitsFor().replace(" or ", "} or {@code "));
    stage.options().forEach(option -> addOption(option, type));
    return type.build();
  }

  private void addOption(Option option, TypeSpec.Builder type) {
    ClassName next = names.stage(structure.javaName(), option.next());
    for (Setter setter : setters(option)) {
      type.addMethod(setter.declaration(next, nextText(option.next())));
    }
  }

  private List<Setter> setters(Option option) {
    return option.member().isEmpty()
        ? Optional.ofNullable(option.alternative()).map(StructureSetters::taking).stream().toList()
        : setters.of(structure.member(option.member()));
  }

  private String nextText(String next) {
    return plan.stages().stream()
        .filter(stage -> stage.name().equals(next))
        .findFirst()
        .map(stage -> "the stage that takes " + stage.waitsFor())
        .orElse("a last stage, which takes everything optional");
  }
}
