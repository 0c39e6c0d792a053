package dev.endpointdsl.deploy.defaults;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The members that can have a default, by their pointers in the file. */
final class DefaultMembers {

  /** The kinds of values. */
  enum Kind {
    STRING("a string", JsonString.class),
    BOOLEAN("true or false", JsonBoolean.class),
    OBJECT("an object", JsonObject.class),
    TAGS("a list of tags", JsonArray.class),
    STRINGS("a list of strings", JsonArray.class);

    private final String wanted;
    private final Class<? extends JsonValue> type;

    Kind(String wanted, Class<? extends JsonValue> type) {
      this.wanted = wanted;
      this.type = type;
    }

    /** Returns the name of the kind in messages. */
    String wanted() {
      return wanted;
    }

    boolean accepts(JsonValue value) {
      return type.isInstance(value)
          && (this != STRINGS || elements(value).stream().allMatch(JsonString.class::isInstance))
          && (this != TAGS || elements(value).stream().allMatch(Kind::isTag));
    }

    private static List<JsonValue> elements(JsonValue value) {
      return ((JsonArray) value).elements();
    }

    private static boolean isTag(JsonValue value) {
      return value instanceof JsonObject tag
          && tag.members().keySet().equals(Set.of("Key", "Value"))
          && tag.members().values().stream().allMatch(JsonString.class::isInstance);
    }
  }

  /** The members whose members can have a default; of the others, the whole value is one. */
  private static final Set<String> NESTED =
      Set.of(
          "",
          "/Model",
          "/EndpointConfig",
          "/EndpointConfig/DataCaptureConfig",
          "/EndpointConfig/AsyncInferenceConfig",
          "/EndpointConfig/AsyncInferenceConfig/OutputConfig",
          "/Endpoint",
          "/InferenceComponent");

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("/Model", Kind.OBJECT),
          Map.entry("/Model/ExecutionRoleArn", Kind.STRING),
          Map.entry("/Model/VpcConfig", Kind.OBJECT),
          Map.entry("/Model/VpcConfig/Subnets", Kind.STRINGS),
          Map.entry("/Model/VpcConfig/SecurityGroupIds", Kind.STRINGS),
          Map.entry("/Model/EnableNetworkIsolation", Kind.BOOLEAN),
          Map.entry("/Model/Tags", Kind.TAGS),
          Map.entry("/EndpointConfig", Kind.OBJECT),
          Map.entry("/EndpointConfig/KmsKeyId", Kind.STRING),
          Map.entry("/EndpointConfig/DataCaptureConfig", Kind.OBJECT),
          Map.entry("/EndpointConfig/DataCaptureConfig/KmsKeyId", Kind.STRING),
          Map.entry("/EndpointConfig/AsyncInferenceConfig", Kind.OBJECT),
          Map.entry("/EndpointConfig/AsyncInferenceConfig/OutputConfig", Kind.OBJECT),
          Map.entry("/EndpointConfig/AsyncInferenceConfig/OutputConfig/KmsKeyId", Kind.STRING),
          Map.entry("/EndpointConfig/Tags", Kind.TAGS),
          Map.entry("/Endpoint", Kind.OBJECT),
          Map.entry("/Endpoint/Tags", Kind.TAGS),
          Map.entry("/InferenceComponent", Kind.OBJECT),
          Map.entry("/InferenceComponent/Tags", Kind.TAGS));

  private DefaultMembers() {}

  /** Returns the kind of a member; empty if it can have no default. */
  static Optional<Kind> kind(String pointer) {
    return Optional.ofNullable(KINDS.get(pointer));
  }

  /** Checks whether the members of a member have defaults of their own. */
  static boolean isNested(String pointer) {
    return NESTED.contains(pointer);
  }

  /** Returns the names of the members below a pointer, for messages. */
  static Set<String> below(String pointer) {
    Set<String> names = new TreeSet<>();
    String prefix = pointer + '/';
    for (String each : KINDS.keySet()) {
      if (each.startsWith(prefix) && each.indexOf('/', prefix.length()) < 0) {
        names.add(each.substring(prefix.length()));
      }
    }
    return names;
  }
}
