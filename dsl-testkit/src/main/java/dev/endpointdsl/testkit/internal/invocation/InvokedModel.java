package dev.endpointdsl.testkit.internal.invocation;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.DeployedConfig;
import java.util.Optional;
import java.util.stream.Stream;

/** The model that a variant runs, as the configuration of its endpoint names it. */
final class InvokedModel {

  private static final String MODEL = "ModelName";

  private final Account account;

  InvokedModel(Account account) {
    this.account = account;
  }

  /** Checks whether the variants run inference components; false if the configuration is gone. */
  boolean isForComponents(DeployedConfig deployed) {
    return variants(deployed).findAny().isPresent()
        && variants(deployed).allMatch(variant -> variant.find(MODEL).isEmpty());
  }

  /** Checks whether a variant runs a multi-model container; empty if its model is not known. */
  Optional<Boolean> isMultiModel(DeployedConfig deployed, String variantName) {
    return variants(deployed)
        .filter(variant -> variant.string("VariantName").equals(variantName))
        .flatMap(variant -> variant.find(MODEL).stream())
        .flatMap(name -> account.models().find(arn(name)).stream())
        .map(model -> containers(model.members()).toList())
        .filter(containers -> !containers.isEmpty())
        .map(containers -> containers.stream().anyMatch(InvokedModel::isMultiModel))
        .findFirst();
  }

  private String arn(JsonValue modelName) {
    return account.arns().model(((JsonString) modelName).value());
  }

  private static boolean isMultiModel(JsonObject container) {
    return container.find("Mode").filter(new JsonString("MultiModel")::equals).isPresent();
  }

  private static Stream<JsonObject> containers(JsonObject model) {
    return Stream.concat(
        model.find("PrimaryContainer").map(JsonObject.class::cast).stream(),
        model.objects("Containers").stream());
  }

  private Stream<JsonObject> variants(DeployedConfig deployed) {
    return account
        .configs()
        .find(account.arns().endpointConfig(deployed.configName()))
        .map(config -> config.members().objects(DeployedConfig.VARIANTS))
        .stream()
        .flatMap(variants -> variants.stream());
  }
}
