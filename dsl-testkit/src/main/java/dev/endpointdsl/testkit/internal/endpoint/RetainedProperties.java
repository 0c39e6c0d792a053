package dev.endpointdsl.testkit.internal.endpoint;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.EndpointUpdate;
import dev.endpointdsl.sagemaker.VariantPropertyType;
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
 * The properties of the live configuration that an update retains.
 *
 * @param retained the properties
 */
public record RetainedProperties(Set<VariantPropertyType> retained) {

  private static final String CAPTURE = "DataCaptureConfig";

  /** Returns the properties that an update retains. */
  public static RetainedProperties of(EndpointUpdate update) {
    boolean retains = update.retainAllVariantProperties().orElse(false);
    Set<VariantPropertyType> retained =
        retains
            ? EnumSet.allOf(VariantPropertyType.class)
            : EnumSet.noneOf(VariantPropertyType.class);
    update
        .excludeRetainedVariantProperties()
        .forEach(excluded -> excluded.variantPropertyType().ifPresent(retained::remove));
    return new RetainedProperties(retained);
  }

  /** Returns the target with the retained properties of the live variants with the same names. */
  public DeployedConfig apply(DeployedConfig target, DeployedConfig live) {
    Map<String, DeployedVariant> running =
        Stream.concat(live.variants().stream(), live.shadows().stream())
            .collect(
                Collectors.toMap(DeployedVariant::name, Function.identity(), (one, other) -> one));
    DeployedConfig scaled =
        target.eachVariant(
            variant -> retain(variant, running.getOrDefault(variant.name(), variant)));
    return retained.contains(VariantPropertyType.DATA_CAPTURE_CONFIG)
        ? scaled.withExtras(withCapture(scaled.extras(), live.extras()))
        : scaled;
  }

  private DeployedVariant retain(DeployedVariant target, DeployedVariant running) {
    DeployedVariant variant = target;
    for (VariantPropertyType property :
        List.of(VariantPropertyType.DESIRED_INSTANCE_COUNT, VariantPropertyType.DESIRED_WEIGHT)) {
      String member = property.value();
      boolean scales = target.state().find(member).isPresent();
      variant =
          scales && retained.contains(property) ? variant.retaining(running, member) : variant;
    }
    return variant;
  }

  private static JsonObject withCapture(JsonObject extras, JsonObject live) {
    return extras.without(CAPTURE).withFrom(live, CAPTURE);
  }
}
