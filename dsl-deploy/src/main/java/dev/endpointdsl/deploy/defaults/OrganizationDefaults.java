package dev.endpointdsl.deploy.defaults;

import dev.endpointdsl.MemberFacts;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.EndpointConfigFacts;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.InferenceComponentFacts;
import dev.endpointdsl.sagemaker.Model;
import dev.endpointdsl.sagemaker.ModelFacts;
import dev.endpointdsl.sagemaker.SageMakerRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The defaults that a platform team keeps in one JSON file: roles, keys, tags and VPCs. They are
 * set where a request leaves them out, and never replace what a request has.
 *
 * <pre>{@code
 * {
 *   "Model": {
 *     "ExecutionRoleArn": "arn:aws:iam::123456789012:role/serving",
 *     "VpcConfig": {"Subnets": ["subnet-0a1b2c3d"], "SecurityGroupIds": ["sg-0a1b2c3d"]},
 *     "Tags": [{"Key": "cost-center", "Value": "ml"}]
 *   },
 *   "EndpointConfig": {
 *     "KmsKeyId": "alias/serving",
 *     "DataCaptureConfig": {"KmsKeyId": "alias/capture"}
 *   },
 *   "Endpoint": {"Tags": [{"Key": "cost-center", "Value": "ml"}]},
 *   "InferenceComponent": {"Tags": [{"Key": "cost-center", "Value": "ml"}]}
 * }
 * }</pre>
 *
 * <p>The key of a configuration is not set if the service refuses it, because an instance type has
 * local storage. A key of a structure that is off unless it is set, such as {@code
 * DataCaptureConfig}, is set where the request has the structure. A tag is set unless the request
 * has its key.
 */
public final class OrganizationDefaults {

  private final DefaultsFile file;

  private OrganizationDefaults(DefaultsFile file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @throws dev.endpointdsl.json.InvalidJsonException if it is not JSON
   * @throws InvalidDefaultsException if it has unknown members or values of another type
   * @throws IOException if it cannot be read
   */
  public static OrganizationDefaults read(Path file) throws IOException {
    return of(file.toString(), Files.readString(file));
  }

  /**
   * Reads JSON.
   *
   * @param source the name of the document, for messages and plans
   * @throws dev.endpointdsl.json.InvalidJsonException if it is not JSON
   * @throws InvalidDefaultsException if it has unknown members or values of another type
   */
  public static OrganizationDefaults of(String source, String json) {
    return new OrganizationDefaults(DefaultsFile.read(source, json));
  }

  /**
   * Checks a document that is a tree, such as YAML.
   *
   * @param source the name of the document, for messages and plans
   * @param json the tree
   * @param positions returns the position of a name, {@code org.yaml:3:5}, by its RFC 6901 pointer
   * @throws InvalidDefaultsException if it has unknown members or values of another type
   */
  public static OrganizationDefaults of(
      String source, JsonValue json, UnaryOperator<String> positions) {
    return new OrganizationDefaults(DefaultsFile.check(source, json, positions));
  }

  /**
   * Returns a model with the defaults of {@code Model}. A name that follows from the content
   * follows from the completed content.
   *
   * @throws dev.endpointdsl.InvalidConfigException if a default makes such a model invalid
   */
  public Defaulted<Model> complete(Model model) {
    JsonObject request = JsonTreeReader.readObject(model.toJson());
    Completion completion = completion("Model", request, ModelFacts.FACTS);
    JsonObject completed = completion.of(request);
    return completion.result(
        completed.equals(request) ? model : CompletedRequests.model(model, completed));
  }

  /**
   * Returns a configuration with the defaults of {@code EndpointConfig}. A name that follows from
   * the content follows from the completed content.
   *
   * @throws dev.endpointdsl.InvalidConfigException if a default makes such a configuration invalid
   */
  public Defaulted<EndpointConfig> complete(EndpointConfig config) {
    return complete(config, new ModelReferences(Map.of()));
  }

  private Defaulted<EndpointConfig> complete(EndpointConfig config, ModelReferences models) {
    JsonObject request = JsonTreeReader.readObject(config.toJson());
    JsonObject renamed = models.config(request);
    Completion completion = completion("EndpointConfig", request, EndpointConfigFacts.FACTS);
    JsonObject completed = completion.of(renamed);
    if (config.kmsKeyId().isEmpty() && isKeyRefused(completed)) {
      completion =
          completion("EndpointConfig", request, EndpointConfigFacts.FACTS).without("KmsKeyId");
      completed = completion.of(renamed);
    }
    return completion.result(
        completed.equals(request) ? config : CompletedRequests.config(config, completed));
  }

  private static boolean isKeyRefused(JsonObject config) {
    return EndpointConfig.fromJson(config).violations().stream()
        .anyMatch(violation -> violation.rule() == SageMakerRule.KMS_KEY_ON_LOCAL_STORAGE);
  }

  /** Returns an inference component with the defaults of {@code InferenceComponent}. */
  public Defaulted<InferenceComponent> complete(InferenceComponent component) {
    return complete(component, new ModelReferences(Map.of()));
  }

  private Defaulted<InferenceComponent> complete(
      InferenceComponent component, ModelReferences models) {
    JsonObject request = JsonTreeReader.readObject(component.toJson());
    Completion completion =
        completion("InferenceComponent", request, InferenceComponentFacts.FACTS);
    JsonObject completed = completion.of(models.component(request));
    return completion.result(
        completed.equals(request) ? component : CompletedRequests.component(component, completed));
  }

  /** Returns the tags of an endpoint with the defaults of {@code Endpoint}. */
  public Defaulted<Map<String, String>> completeTags(
      String endpointName, Map<String, String> tags) {
    Completion completion =
        new Completion(file, "Endpoint", endpointName, EndpointConfigFacts.FACTS);
    return completion.result(completion.tags(tags));
  }

  /**
   * Returns the requests of a deployment with all defaults. What names a model whose name follows
   * from its content follows its new name.
   *
   * @throws dev.endpointdsl.InvalidConfigException if a default makes a request invalid whose name
   *     follows from its content
   */
  public Defaulted<DeploymentRequests> complete(DeploymentRequests requests) {
    List<AppliedDefault> applied = new ArrayList<>();
    List<Model> models = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    for (Model each : requests.models()) {
      Model model = added(complete(each), applied);
      models.add(model);
      names.put(each.modelName(), model.modelName());
    }
    ModelReferences references = new ModelReferences(names);
    return new Defaulted<>(
        new DeploymentRequests(
            requests.endpointName(),
            added(complete(requests.config(), references), applied),
            models,
            requests.inferenceComponents().stream()
                .map(each -> added(complete(each, references), applied))
                .toList(),
            added(completeTags(requests.endpointName(), requests.tags()), applied)),
        applied);
  }

  private static <T> T added(Defaulted<T> defaulted, List<AppliedDefault> applied) {
    applied.addAll(defaulted.applied());
    return defaulted.value();
  }

  private Completion completion(String kind, JsonObject request, MemberFacts facts) {
    String name =
        request
            .find(kind + "Name")
            .filter(JsonString.class::isInstance)
            .map(each -> ((JsonString) each).value())
            .orElse("");
    return new Completion(file, kind, name, facts);
  }
}
