package dev.endpointdsl.deploy.internal.config;

import dev.endpointdsl.sagemaker.EndpointConfig;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the service takes for members that are left out, as the model's {@code @serviceDefault}s
 * say; a test compares the two.
 */
public final class ServiceDefaults {

  private static final List<String> VARIANT_LISTS =
      List.of("ProductionVariants[].", "ShadowProductionVariants[].");

  private static final String SCALE_IN = "ManagedInstanceScaling.ScaleInPolicy.";
  private static final String CLARIFY = "ExplainerConfig.ClarifyExplainerConfig.";

  /** By the path in the request's names, with {@code []} for the elements of a list. */
  static final Map<String, Object> BY_PATH = byPath();

  private ServiceDefaults() {}

  /**
   * A request without the members that say what the service would take anyway, and without
   * structures and lists that are empty then.
   *
   * @param object the request's members, or a part's
   * @param prefix where the part is, ending in a dot; empty for the request
   */
  static Map<String, Object> stripped(Map<String, Object> object, String prefix) {
    Map<String, Object> rest = new LinkedHashMap<>();
    object.forEach(
        (name, value) -> {
          Object kept = strippedValue(value, prefix + name);
          if (!isEmpty(kept) && !isDefault(prefix + name, kept)) {
            rest.put(name, kept);
          }
        });
    return rest;
  }

  /** A configuration without what says what the service would take anyway. */
  public static EndpointConfig without(EndpointConfig config) {
    return EndpointConfig.fromJson(JsonTree.text(stripped(JsonTree.object(config.toJson()), "")));
  }

  private static Object strippedValue(Object value, String path) {
    if (value instanceof Map<?, ?> map) {
      return stripped(members(map), path + ".");
    }
    if (value instanceof List<?> list) {
      return list.stream().map(element -> strippedValue(element, path + "[]")).toList();
    }
    return value instanceof BigDecimal number ? plain(number) : value;
  }

  /** 1.0 and 1 are the same number. */
  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  @SuppressWarnings("unchecked") // JSON has no other keys
  static Map<String, Object> members(Map<?, ?> map) {
    return (Map<String, Object>) map;
  }

  private static boolean isEmpty(Object value) {
    return (value instanceof Map<?, ?> map && map.isEmpty())
        || (value instanceof List<?> list && list.isEmpty());
  }

  private static boolean isDefault(String path, Object value) {
    return value.equals(BY_PATH.get(path));
  }

  private static Map<String, Object> byPath() {
    Map<String, Object> defaults = new HashMap<>();
    for (String list : VARIANT_LISTS) {
      defaults.put(list + "InitialVariantWeight", number(1));
      defaults.put(list + "EnableSSMAccess", false);
      defaults.put(list + SCALE_IN + "MaximumStepSize", number(1));
      defaults.put(list + SCALE_IN + "CooldownInMinutes", number(20));
    }
    defaults.put("DataCaptureConfig.EnableCapture", true);
    defaults.put("EnableNetworkIsolation", false);
    defaults.put("MetricsConfig.EnableEnhancedMetrics", false);
    defaults.put("MetricsConfig.EnableDetailedObservability", true);
    defaults.put("MetricsConfig.MetricPublishFrequencyInSeconds", number(60));
    defaults.put(CLARIFY + "InferenceConfig.MaxPayloadInMB", number(6));
    defaults.put(CLARIFY + "ShapConfig.UseLogit", false);
    defaults.put(CLARIFY + "ShapConfig.ShapBaselineConfig.MimeType", "text/csv");
    return Map.copyOf(defaults);
  }

  private static BigDecimal number(int value) {
    return plain(BigDecimal.valueOf(value));
  }
}
