package dev.endpointdsl.testkit.internal.request;

import dev.endpointdsl.Violation;
import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import java.util.List;

/** Checks requests with the rules that a configuration is built with. */
public final class EndpointConfigValidator implements RequestValidator {

  /** The body is JSON when it comes here, so that only its members and their types can be wrong. */
  @Override
  public List<Violation> violations(String json) {
    try {
      return EndpointConfig.fromJson(json).violations();
    } catch (InvalidJsonException e) {
      throw ServiceException.serialization(String.valueOf(e.getMessage()));
    }
  }
}
