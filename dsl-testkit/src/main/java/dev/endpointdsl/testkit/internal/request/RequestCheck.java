package dev.endpointdsl.testkit.internal.request;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Severity;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.Violation;
import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.EndpointCreation;
import dev.endpointdsl.sagemaker.EndpointUpdate;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.error.ValidationErrors;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads requests with the types that are generated from the service model, and refuses those with
 * violations.
 *
 * @param closedEnums whether a value that the model does not know is refused
 * @param accepted the rules whose violations are accepted
 */
public record RequestCheck(boolean closedEnums, Set<Rule> accepted) {

  /** For requests that the server acts on itself, so that it must know and have every value. */
  private static final RequestCheck STRICT = new RequestCheck(true, Set.of());

  /** Copies the rules. */
  public RequestCheck {
    accepted = Set.copyOf(accepted);
  }

  /**
   * Reads a request of CreateEndpointConfig.
   *
   * @throws ServiceException if it cannot be read, or has a violation that is not accepted
   */
  public EndpointConfig endpointConfig(JsonObject request) {
    return read(request, EndpointConfig::fromJson, config -> config.violations());
  }

  /**
   * Reads a request of CreateEndpoint.
   *
   * @throws ServiceException if it cannot be read, or has a violation
   */
  public static EndpointCreation endpointCreation(JsonObject request) {
    return STRICT.read(request, EndpointCreation::fromJson, creation -> creation.violations());
  }

  /**
   * Reads a request of UpdateEndpoint.
   *
   * @throws ServiceException if it cannot be read, or has a violation
   */
  public static EndpointUpdate endpointUpdate(JsonObject request) {
    return STRICT.read(request, EndpointUpdate::fromJson, update -> update.violations());
  }

  /**
   * Reads a request that the server acts on itself, with all values known.
   *
   * @param request the request
   * @param reader reads the generated type
   * @param violations returns the violations that refuse the request
   * @throws ServiceException if it cannot be read, or has an error or an unknown value
   */
  public static <T> T readStrictly(
      JsonObject request, Function<JsonValue, T> reader, Function<T, List<Violation>> violations) {
    return STRICT.read(request, reader, violations);
  }

  private <T> T read(
      JsonObject request, Function<JsonValue, T> reader, Function<T, List<Violation>> violations) {
    T value = parsed(request, reader);
    throwIfRefused(violations.apply(value), request);
    return value;
  }

  /** The service treats a member that is {@code null} as an absent one. */
  private static <T> T parsed(JsonObject request, Function<JsonValue, T> reader) {
    try {
      return reader.apply(request.withoutNulls());
    } catch (InvalidJsonException e) {
      throw ServiceException.serialization(String.valueOf(e.getMessage()));
    }
  }

  /** Throws the violations of a request that are not accepted. */
  void throwIfRefused(List<Violation> violations, JsonObject request) {
    ValidationErrors errors = new ValidationErrors();
    violations.stream()
        .filter(this::isRefused)
        .forEach(violation -> ServiceMessage.add(violation, request, errors));
    errors.throwIfAny();
  }

  private boolean isRefused(Violation violation) {
    if (accepted.contains(violation.rule())) {
      return false;
    }
    return violation.severity() == Severity.ERROR
        || (closedEnums && violation.rule() == ShapeRule.UNKNOWN_VALUE);
  }
}
