package dev.endpointdsl.formats.request;

import dev.endpointdsl.formats.model.ModelDescription;
import dev.endpointdsl.formats.model.StructureDescription;
import dev.endpointdsl.formats.model.ValueType;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceReference;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonNull;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A request that may have placeholders: what printers take.
 *
 * @param model the description of the DSL
 * @param root the structure of the request
 * @param request the request; {@link JsonNull} is instead of each placeholder, and nowhere else
 * @param placeholders the placeholders by {@linkplain Placeholder#pointer() pointer}, in the order
 *     of the request
 */
public record RequestTemplate(
    ModelDescription model,
    StructureDescription root,
    JsonObject request,
    Map<String, Placeholder> placeholders) {

  /** Copies the placeholders. */
  public RequestTemplate {
    placeholders = Collections.unmodifiableMap(new LinkedHashMap<>(placeholders));
  }

  /** Creates the template of a complete configuration. */
  public static RequestTemplate of(EndpointConfig config) {
    return of(JsonTreeReader.readObject(config.toJson()));
  }

  /** Creates the template of a complete request for an endpoint configuration. */
  public static RequestTemplate of(JsonObject request) {
    return of(ModelDescription.sageMaker(), EndpointConfig.class, request);
  }

  /**
   * Creates the template of a complete request of any DSL.
   *
   * @param root the type of the request, which is a root of the DSL
   * @throws java.util.NoSuchElementException if the DSL was compiled without {@code
   *     -Aendpointdsl.description}
   */
  public static RequestTemplate of(Class<?> root, JsonObject request) {
    return of(ModelDescription.of(root), root, request);
  }

  private static RequestTemplate of(ModelDescription model, Class<?> root, JsonObject request) {
    return new RequestTemplate(model, model.structure(root.getSimpleName()), request, Map.of());
  }

  /** Returns the request as a node, from which printers go to its members. */
  public RequestNode node() {
    return RequestNode.of(this);
  }

  /** Returns the location of the request in messages, which has no line. */
  public SourceLocation location() {
    return SourceLocation.of("<request>");
  }

  /** Checks whether the request has no placeholders. */
  public boolean isComplete() {
    return placeholders.isEmpty();
  }

  /**
   * Returns what the placeholders refer to, by the reference in the text and in order. A reference
   * that appears several times is one parameter.
   */
  public Map<String, RequestParameter> parameters() {
    Map<String, RequestParameter> parameters = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    for (Placeholder placeholder : placeholders.values()) {
      ValueType type = placeholder.isWhole() ? placeholder.type() : ValueType.string();
      for (SourceReference.Part part : placeholder.parts()) {
        if (part.isReference() && !parameters.containsKey(part.reference())) {
          String name = ParameterNames.of(part.reference(), Set.copyOf(names));
          names.add(name);
          parameters.put(
              part.reference(),
              new RequestParameter(name, part.reference(), type, part.fallback()));
        }
      }
    }
    return parameters;
  }
}
