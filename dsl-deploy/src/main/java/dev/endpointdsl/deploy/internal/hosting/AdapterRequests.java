package dev.endpointdsl.deploy.internal.hosting;

import dev.endpointdsl.json.tree.JsonObject;
import java.util.Map;

/** Requests for adapters, of which the service describes more than was asked for. */
final class AdapterRequests {

  private static final String VARIANT = "VariantName";
  private static final String SPECIFICATION = "Specification";

  private AdapterRequests() {}

  /**
   * Returns the request of a component without the members that the service fills in from its base:
   * those that both have alike.
   *
   * @param requests the requests of all components of the endpoint, by name
   */
  static JsonObject withoutFilledIn(JsonObject component, Map<String, JsonObject> requests) {
    JsonObject specification = component.object(SPECIFICATION);
    JsonObject base =
        specification.find("BaseInferenceComponentName").isPresent()
            ? requests.get(specification.string("BaseInferenceComponentName"))
            : null;
    if (base == null) {
      return component;
    }
    JsonObject request = without(component, base, VARIANT);
    for (String member : ComponentDiff.OF_BASE) {
      specification = without(specification, base.object(SPECIFICATION), member);
    }
    return request.with(SPECIFICATION, specification);
  }

  private static JsonObject without(JsonObject component, JsonObject base, String member) {
    return component.find(member).equals(base.find(member)) ? component.without(member) : component;
  }
}
