package dev.endpointdsl.codegen.describe;

import dev.endpointdsl.codegen.model.ChoiceModel;
import dev.endpointdsl.codegen.model.ChoiceModel.Alternative;
import dev.endpointdsl.codegen.model.StagePlan;
import dev.endpointdsl.codegen.model.StagePlan.LastStage;
import dev.endpointdsl.codegen.model.StagePlan.Option;
import dev.endpointdsl.codegen.model.StagePlan.Stage;
import java.util.List;
import java.util.Map;

/** Describes the choices of a structure and the stages of its builder, with Java names. */
final class BuilderDescription {

  private BuilderDescription() {}

  static Map<String, Object> choice(ChoiceModel choice) {
    return new Fields()
        .put("name", choice.name())
        .put("alternatives", choice.alternatives().stream().map(BuilderDescription::of).toList())
        .map();
  }

  private static Map<String, Object> of(Alternative alternative) {
    return new Fields()
        .put("name", alternative.name())
        .putAll("members", alternative.members())
        .putOptional("method", alternative.method())
        .putAll("excludes", alternative.excludes())
        .putAll("after", alternative.after())
        .putAll("implied", alternative.implied().stream().map(BuilderDescription::of).toList())
        .map();
  }

  private static Map<String, Object> of(ChoiceModel.Implied implied) {
    return new Fields().put("member", implied.member()).put("value", implied.value()).map();
  }

  static Map<String, Object> stages(StagePlan plan) {
    List<Map<String, Object>> lasts = plan.lasts().stream().map(BuilderDescription::of).toList();
    return new Fields()
        .put("first", plan.first())
        .putAll("stages", plan.stages().stream().map(BuilderDescription::of).toList())
        .putAll("lastStages", lasts)
        .putAll("shared", plan.shared())
        .map();
  }

  private static Map<String, Object> of(Stage stage) {
    return new Fields()
        .put("name", stage.name())
        .put("options", stage.options().stream().map(BuilderDescription::of).toList())
        .putOptional("extended", stage.extended())
        .map();
  }

  private static Map<String, Object> of(Option option) {
    Fields fields = new Fields().putText("member", option.member());
    Alternative alternative = option.alternative();
    if (alternative != null) {
      fields.put("alternative", alternative.name());
      fields.putOptional("method", alternative.method());
    }
    return fields.put("next", option.next()).map();
  }

  private static Map<String, Object> of(LastStage last) {
    return new Fields()
        .put("name", last.name())
        .putAll("members", last.members())
        .putOptional("extended", last.extended())
        .map();
  }
}
