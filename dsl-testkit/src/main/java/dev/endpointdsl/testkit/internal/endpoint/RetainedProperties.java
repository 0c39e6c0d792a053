package dev.endpointdsl.testkit.internal.endpoint;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.testkit.internal.request.RequestMembers;
import dev.endpointdsl.testkit.internal.state.DeployedConfig;
import dev.endpointdsl.testkit.internal.state.DeployedVariant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an update keeps of what runs, instead of taking it from the new configuration.
 *
 * @param kept the properties
 */
public record RetainedProperties(Set<Property> kept) {

  public static final String RETAIN = "RetainAllVariantProperties";
  public static final String EXCLUDE = "ExcludeRetainedVariantProperties";
  private static final int MOST_EXCLUDED = 3;
  private static final String CAPTURE = "DataCaptureConfig";

  /** What can be kept. */
  enum Property {
    INSTANCE_COUNT("DesiredInstanceCount"),
    WEIGHT("DesiredWeight"),
    DATA_CAPTURE(CAPTURE);

    private final String text;

    Property(String text) {
      this.text = text;
    }

    static List<String> texts() {
      return Stream.of(values()).map(property -> property.text).toList();
    }
  }

  public static RetainedProperties read(RequestMembers members) {
    boolean retains = members.flag(RETAIN);
    List<JsonValue> elements = members.list(EXCLUDE, 0, MOST_EXCLUDED).orElse(List.of());
    Set<Property> kept = retains ? EnumSet.allOf(Property.class) : EnumSet.noneOf(Property.class);
    for (int i = 0; i < elements.size(); i++) {
      String excluded =
          members
              .element(EXCLUDE, i, elements.get(i), "VariantPropertyType")
              .requiredChoice("VariantPropertyType", Property.texts());
      kept.removeIf(property -> property.text.equals(excluded));
    }
    return new RetainedProperties(kept);
  }

  /** What was wanted, with what is kept: variants that go by the same name are the same. */
  public DeployedConfig apply(DeployedConfig wanted, DeployedConfig live) {
    Map<String, DeployedVariant> running =
        Stream.concat(live.variants().stream(), live.shadows().stream())
            .collect(
                Collectors.toMap(DeployedVariant::name, Function.identity(), (one, other) -> one));
    DeployedConfig scaled =
        wanted.eachVariant(variant -> keep(variant, running.getOrDefault(variant.name(), variant)));
    return kept.contains(Property.DATA_CAPTURE)
        ? scaled.withExtras(withCapture(scaled.extras(), live.extras()))
        : scaled;
  }

  private DeployedVariant keep(DeployedVariant wanted, DeployedVariant running) {
    DeployedVariant variant = wanted;
    for (Property property : List.of(Property.INSTANCE_COUNT, Property.WEIGHT)) {
      boolean scales = wanted.state().find(property.text).isPresent();
      variant =
          scales && kept.contains(property) ? variant.retaining(running, property.text) : variant;
    }
    return variant;
  }

  private static JsonObject withCapture(JsonObject extras, JsonObject live) {
    return extras.without(CAPTURE).withFrom(live, CAPTURE);
  }
}
