package dev.endpointdsl.testkit.internal.invocation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Routes invocations to the variants of an endpoint by their weights. The order is always the same:
 * each time, the variant is chosen that is furthest behind its share.
 */
final class VariantRouter {

  private final Map<String, Map<String, Double>> behind = new HashMap<>();

  /**
   * Returns the variant for the next invocation.
   *
   * @param endpointArn the endpoint
   * @param weights the weight of each variant, in their order; the first one if all are 0
   */
  synchronized String next(String endpointArn, Map<String, Double> weights) {
    Map<String, Double> shares = behind.computeIfAbsent(endpointArn, arn -> new LinkedHashMap<>());
    shares.keySet().retainAll(weights.keySet());
    double total = 0;
    String chosen = weights.keySet().iterator().next();
    double most = Double.NEGATIVE_INFINITY;
    for (Map.Entry<String, Double> variant : weights.entrySet()) {
      total += variant.getValue();
      double share = shares.merge(variant.getKey(), variant.getValue(), Double::sum);
      if (variant.getValue() > 0 && share > most) {
        most = share;
        chosen = variant.getKey();
      }
    }
    shares.merge(chosen, -total, Double::sum);
    return chosen;
  }
}
