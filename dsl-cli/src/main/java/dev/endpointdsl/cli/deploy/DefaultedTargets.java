package dev.endpointdsl.cli.deploy;

import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.deploy.defaults.AppliedDefault;
import dev.endpointdsl.deploy.defaults.Defaulted;
import dev.endpointdsl.deploy.defaults.InvalidDefaultsException;
import dev.endpointdsl.deploy.defaults.OrganizationDefaults;
import dev.endpointdsl.deploy.model.DeploymentBuilder;
import dev.endpointdsl.formats.deployment.DeploymentSection;
import dev.endpointdsl.formats.deployment.WholeDeployment;
import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Sets the defaults of an organization where documents leave members out, and notes each. */
final class DefaultedTargets {

  private final OrganizationDefaults defaults;
  private final Consumer<String> notes;

  private DefaultedTargets(OrganizationDefaults defaults, Consumer<String> notes) {
    this.defaults = defaults;
    this.notes = notes;
  }

  /**
   * Reads the file of an organization.
   *
   * @param notes takes a note for each value that comes from the file
   * @throws CommandException if it has problems
   */
  static DefaultedTargets read(String file, Consumer<String> notes) {
    try {
      return new DefaultedTargets(DefaultsDocument.read(Path.of(file)), notes);
    } catch (InvalidDefaultsException | InvalidJsonException e) {
      throw CommandException.unreadable(String.valueOf(e.getMessage()));
    }
  }

  /** Returns a target with the defaults. */
  DeploymentTarget complete(DeploymentTarget target) {
    EndpointConfig config = noted(defaults.complete(target.config()));
    Optional<WholeDeployment> whole = target.whole().map(this::complete);
    return new DeploymentTarget(
        target.endpoint(), config, whole, target.scaling(), target.region());
  }

  private WholeDeployment complete(WholeDeployment whole) {
    JsonObject json = whole.json();
    List<JsonValue> models =
        whole.models().stream().map(each -> tree(noted(defaults.complete(each)).toJson())).toList();
    List<JsonValue> components =
        whole.inferenceComponents().stream()
            .map(each -> tree(noted(defaults.complete(each)).toJson()))
            .toList();
    json = with(json, DeploymentSection.MODELS, models);
    return WholeDeployment.of(with(json, DeploymentSection.INFERENCE_COMPONENTS, components));
  }

  private static JsonValue tree(String json) {
    return JsonTreeReader.readObject(json);
  }

  private static JsonObject with(
      JsonObject json, DeploymentSection section, List<JsonValue> requests) {
    return requests.isEmpty() ? json : json.with(section.member(), JsonArray.of(requests));
  }

  /** Adds the tags of endpoints that neither the options nor the document have. */
  void addTags(DeploymentBuilder builder, DeploymentTarget target, Map<String, String> own) {
    Map<String, String> present = new HashMap<>(own);
    target.whole().ifPresent(each -> present.putAll(WholeTargets.tags(each)));
    Map<String, String> all =
        new HashMap<>(noted(defaults.completeTags(target.endpoint(), present)));
    all.keySet().removeAll(present.keySet());
    if (!all.isEmpty()) {
      builder.addTags(all);
    }
  }

  private <T> T noted(Defaulted<T> defaulted) {
    for (AppliedDefault each : defaulted.applied()) {
      notes.accept(each.toString());
    }
    return defaulted.value();
  }
}
