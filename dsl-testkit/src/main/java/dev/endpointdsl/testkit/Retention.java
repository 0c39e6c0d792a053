package dev.endpointdsl.testkit;

import dev.endpointdsl.testkit.JsonValue.JsonObject;
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
record Retention(Set<Property> kept) {

  static final String RETAIN = "RetainAllVariantProperties";
  static final String EXCLUDE = "ExcludeRetainedVariantProperties";
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

  static Retention read(RequestMembers members) {
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
    return new Retention(kept);
  }

  /** What was wanted, with what is kept: variants that go by the same name are the same. */
  Deployment apply(Deployment wanted, Deployment live) {
    Map<String, Variant> running =
        Stream.concat(live.variants().stream(), live.shadows().stream())
            .collect(Collectors.toMap(Variant::name, Function.identity(), (one, other) -> one));
    Deployment scaled =
        wanted.eachVariant(variant -> keep(variant, running.getOrDefault(variant.name(), variant)));
    return kept.contains(Property.DATA_CAPTURE)
        ? scaled.withExtras(withCapture(scaled.extras(), live.extras()))
        : scaled;
  }

  private Variant keep(Variant wanted, Variant running) {
    Variant variant = wanted;
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
