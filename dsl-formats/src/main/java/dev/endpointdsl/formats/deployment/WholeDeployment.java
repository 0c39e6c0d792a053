package dev.endpointdsl.formats.deployment;

import dev.endpointdsl.Violation;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.EndpointCreation;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.Model;
import dev.endpointdsl.sagemaker.hosting.HostingRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A whole deployment: the requests that create its parts, in the sections of {@link
 * DeploymentSection}.
 *
 * <p>Requests of Application Auto Scaling and of Amazon CloudWatch are JSON, so that who does not
 * scale needs no classes of them: {@code ScalableTarget.fromJson(...)} of {@code dsl-autoscaling}
 * reads what {@link #requests} returns.
 *
 * <p>The action of an alarm that calls a policy of the deployment is the last part of the policy's
 * ARN, because the service chooses the rest: {@link PolicyAction}.
 */
public final class WholeDeployment {

  private final JsonObject json;

  private WholeDeployment(JsonObject json) {
    this.json = json;
  }

  /**
   * Returns the deployment that a document has.
   *
   * @throws dev.endpointdsl.formats.request.FormatException if there are placeholders; it lists
   *     them with their positions
   */
  public static WholeDeployment of(FormatReading reading) {
    reading.requireComplete();
    return new WholeDeployment(reading.request());
  }

  /**
   * Returns the deployment that a JSON document has: an object with the sections as its members.
   *
   * @throws IllegalArgumentException if a section is unknown, or is of another type
   */
  public static WholeDeployment of(JsonObject json) {
    for (Map.Entry<String, JsonValue> each : json.members().entrySet()) {
      DeploymentSection section =
          DeploymentSection.find(each.getKey())
              .orElseThrow(
                  () -> new IllegalArgumentException("There is no section " + each.getKey()));
      boolean right =
          section.isList()
              ? each.getValue() instanceof JsonArray
              : each.getValue() instanceof JsonObject;
      if (!right) {
        throw new IllegalArgumentException(
            section.member() + " must be " + (section.isList() ? "a list" : "an object"));
      }
    }
    return new WholeDeployment(json);
  }

  /** Returns the document: an object with the sections as its members. */
  public JsonObject json() {
    return json;
  }

  /** Returns the document for printers. */
  public RequestTemplate template() {
    return new RequestTemplate(
        DeploymentDescription.model(), DeploymentDescription.root(), json, Map.of());
  }

  /** Returns the requests of a section, in order; at most one if the section is not a list. */
  public List<JsonObject> requests(DeploymentSection section) {
    return section.isList()
        ? json.objects(section.member())
        : json.find(section.member()).map(each -> (JsonObject) each).stream().toList();
  }

  /** Returns the models. They may have violations. */
  public List<Model> models() {
    return requests(DeploymentSection.MODELS).stream().map(Model::fromJson).toList();
  }

  /** Returns the endpoint configuration, if the document has one. It may have violations. */
  public Optional<EndpointConfig> endpointConfig() {
    return requests(DeploymentSection.ENDPOINT_CONFIG).stream()
        .map(EndpointConfig::fromJson)
        .findFirst();
  }

  /** Returns the endpoint, if the document has one. It may have violations. */
  public Optional<EndpointCreation> endpoint() {
    return requests(DeploymentSection.ENDPOINT).stream()
        .map(EndpointCreation::fromJson)
        .findFirst();
  }

  /** Returns the inference components. They may have violations. */
  public List<InferenceComponent> inferenceComponents() {
    return requests(DeploymentSection.INFERENCE_COMPONENTS).stream()
        .map(InferenceComponent::fromJson)
        .toList();
  }

  /**
   * Returns the violations of the rules between the configuration, the models and the inference
   * components. Paths begin with the section; those of a single part are in its own {@code
   * violations()}.
   */
  public List<Violation> violationsBetweenParts() {
    return endpointConfig()
        .map(config -> HostingRules.check(config, models(), inferenceComponents()))
        .orElse(List.of());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WholeDeployment deployment && json.equals(deployment.json);
  }

  @Override
  public int hashCode() {
    return json.hashCode();
  }

  /** Returns the number of requests of each section; it has no values. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("WholeDeployment[");
    String separator = "";
    for (DeploymentSection section : DeploymentSection.values()) {
      int size = requests(section).size();
      if (size > 0) {
        text.append(separator).append(section.member()).append(": ").append(size);
        separator = ", ";
      }
    }
    return text.append(']').toString();
  }
}
