package dev.endpointdsl.deploy.defaults;

import dev.endpointdsl.Suppression;
import dev.endpointdsl.deploy.internal.name.ContentHashName;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.Model;
import java.util.Optional;

/**
 * Makes values of completed JSON. They keep what JSON does not have, the suppressions, and a name
 * that follows from the content follows from the completed content.
 */
final class CompletedRequests {

  private CompletedRequests() {}

  static Model model(Model original, JsonObject completed) {
    Model value = Model.fromJson(completed);
    Optional<String> prefix = ContentHashName.prefixOf(original);
    if (prefix.isEmpty() && original.suppressions().isEmpty()) {
      return value;
    }
    Model.Builder builder = value.toBuilder();
    for (Suppression each : original.suppressions()) {
      builder.suppress(each.rule(), each.reason());
    }
    prefix.ifPresent(builder::modelNamePrefix);
    return builder.build();
  }

  static EndpointConfig config(EndpointConfig original, JsonObject completed) {
    EndpointConfig value = EndpointConfig.fromJson(completed);
    Optional<String> prefix = ContentHashName.of(original).map(ContentHashName::prefix);
    if (prefix.isEmpty() && original.suppressions().isEmpty()) {
      return value;
    }
    EndpointConfig.Builder builder = value.toBuilder();
    for (Suppression each : original.suppressions()) {
      builder.suppress(each.rule(), each.reason());
    }
    prefix.ifPresent(builder::endpointConfigNamePrefix);
    return builder.build();
  }

  static InferenceComponent component(InferenceComponent original, JsonObject completed) {
    InferenceComponent value = InferenceComponent.fromJson(completed);
    if (original.suppressions().isEmpty()) {
      return value;
    }
    InferenceComponent.Builder builder = value.toBuilder();
    for (Suppression each : original.suppressions()) {
      builder.suppress(each.rule(), each.reason());
    }
    return builder.build();
  }
}
