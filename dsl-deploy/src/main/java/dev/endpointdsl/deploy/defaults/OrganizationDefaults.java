package dev.endpointdsl.deploy.defaults;

import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
 * <p>A key of a structure that is off unless it is set, such as {@code DataCaptureConfig}, is set
 * where the request has the structure. A tag is set unless the request has its key.
 */
public final class OrganizationDefaults {

  private final String source;
  private final JsonObject json;

  private OrganizationDefaults(String source, JsonObject json) {
    this.source = source;
    this.json = json;
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
    return new OrganizationDefaults(source, DefaultsFile.read(source, json));
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
    return new OrganizationDefaults(source, DefaultsFile.check(source, json, positions));
  }

  /** Returns a model with the defaults of {@code Model}. */
  public Defaulted<Model> complete(Model model) {
    JsonObject request = JsonTreeReader.readObject(model.toJson());
    Completion completion = new Completion("Model", name(request, "ModelName"));
    JsonObject completed = completion.object(request, json.object("Model"), "/Model", "");
    Model value = completion.applied.isEmpty() ? model : Model.fromJson(completed);
    return new Defaulted<>(value, completion.applied);
  }

  /** Returns a configuration with the defaults of {@code EndpointConfig}. */
  public Defaulted<EndpointConfig> complete(EndpointConfig config) {
    JsonObject request = JsonTreeReader.readObject(config.toJson());
    Completion completion = new Completion("EndpointConfig", name(request, "EndpointConfigName"));
    JsonObject completed =
        completion.object(request, json.object("EndpointConfig"), "/EndpointConfig", "");
    EndpointConfig value =
        completion.applied.isEmpty() ? config : EndpointConfig.fromJson(completed);
    return new Defaulted<>(value, completion.applied);
  }

  /** Returns an inference component with the defaults of {@code InferenceComponent}. */
  public Defaulted<InferenceComponent> complete(InferenceComponent component) {
    JsonObject request = JsonTreeReader.readObject(component.toJson());
    Completion completion =
        new Completion("InferenceComponent", name(request, "InferenceComponentName"));
    JsonObject completed =
        completion.object(request, json.object("InferenceComponent"), "/InferenceComponent", "");
    InferenceComponent value =
        completion.applied.isEmpty() ? component : InferenceComponent.fromJson(completed);
    return new Defaulted<>(value, completion.applied);
  }

  /** Returns the tags of an endpoint with the defaults of {@code Endpoint}. */
  public Defaulted<Map<String, String>> completeTags(
      String endpointName, Map<String, String> tags) {
    Completion completion = new Completion("Endpoint", endpointName);
    Map<String, String> all = new LinkedHashMap<>(tags);
    List<JsonObject> defaults = json.object("Endpoint").objects("Tags");
    for (int i = 0; i < defaults.size(); i++) {
      String key = defaults.get(i).string("Key");
      if (all.putIfAbsent(key, defaults.get(i).string("Value")) == null) {
        completion.tag(key, "/Endpoint/Tags/" + i);
      }
    }
    return new Defaulted<>(all, completion.applied);
  }

  private static String name(JsonObject request, String member) {
    return request.find(member).map(each -> ((JsonString) each).value()).orElse("");
  }

  /** Completes one request, and remembers what comes from the file. */
  private final class Completion {

    private final String part;
    private final List<AppliedDefault> applied = new ArrayList<>();

    Completion(String kind, String name) {
      this.part = kind + " \"" + name + '"';
    }

    JsonObject object(JsonObject request, JsonObject defaults, String pointer, String path) {
      JsonObject completed = request;
      for (Map.Entry<String, JsonValue> each : defaults.members().entrySet()) {
        String name = each.getKey();
        String below = pointer + '/' + name;
        JsonValue own = request.members().get(name);
        if (name.equals("Tags")) {
          completed = tags(completed, defaults.objects("Tags"), below);
        } else if (DefaultMembers.isNested(below)) {
          if (own instanceof JsonObject structure) {
            JsonObject nested =
                object(structure, (JsonObject) each.getValue(), below, path + name + '.');
            completed = completed.with(name, nested);
          }
        } else if (own == null) {
          completed = completed.with(name, each.getValue());
          applied.add(new AppliedDefault(part, path + name, source, below));
        }
      }
      return completed;
    }

    private JsonObject tags(JsonObject request, List<JsonObject> defaults, String pointer) {
      List<JsonValue> tags = new ArrayList<>(request.objects("Tags"));
      List<String> keys = request.objects("Tags").stream().map(each -> name(each, "Key")).toList();
      for (int i = 0; i < defaults.size(); i++) {
        String key = defaults.get(i).string("Key");
        if (!keys.contains(key)) {
          tags.add(defaults.get(i));
          tag(key, pointer + '/' + i);
        }
      }
      return tags.isEmpty() ? request : request.with("Tags", JsonArray.of(tags));
    }

    void tag(String key, String pointer) {
      applied.add(new AppliedDefault(part, "Tags[\"" + key + "\"]", source, pointer));
    }
  }
}
