package dev.endpointdsl.sagemaker;

import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import java.util.List;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;

/** The parts of {@code build()} and {@code toRequest()}, which users cannot call one by one. */
public final class Parts {

  private Parts() {}

  /** Builds without checking. */
  public static EndpointConfig build(EndpointConfig.Builder builder) {
    return ((EndpointConfigBuilder) builder).unchecked();
  }

  /** Checks, even if that was done before. */
  public static List<Violation> check(EndpointConfig config) {
    return Violations.list(EndpointConfigChecks.check(config));
  }

  /** Translates without checking. */
  public static CreateEndpointConfigRequest translate(EndpointConfig config) {
    return EndpointConfigTranslator.toRequest(config);
  }
}
