package dev.endpointdsl.sagemaker;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violation;
import java.util.List;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;

/** The parts of {@code build()} and {@code toRequest()}, which users cannot call one by one. */
public final class Parts {

  /** With any array, even an empty one, {@code violations} looks at the configuration anew. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static final RuleSet<EndpointConfig>[] NO_MORE = new RuleSet[0];

  private Parts() {}

  /** Builds without checking. */
  public static EndpointConfig build(EndpointConfig.Builder builder) {
    return ((EndpointConfigBuilder) builder).unchecked();
  }

  /** Checks all constraints and rules, even if that was done before. */
  public static List<Violation> check(EndpointConfig config) {
    return config.violations(NO_MORE);
  }

  /** Translates without checking. */
  public static CreateEndpointConfigRequest translate(EndpointConfig config) {
    return EndpointConfigTranslator.toRequest(config);
  }
}
