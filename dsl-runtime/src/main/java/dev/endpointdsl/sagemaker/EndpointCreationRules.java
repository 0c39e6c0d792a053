package dev.endpointdsl.sagemaker;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violations;
import org.jspecify.annotations.Nullable;

/** The rules for the creation of an endpoint that the model cannot express. */
final class EndpointCreationRules implements RuleSet<EndpointCreation> {

  @Override
  public @Nullable Violations check(EndpointCreation creation) {
    return ResourceTagRules.check(creation.tags, null);
  }

  @Override
  public Class<EndpointCreation> type() {
    return EndpointCreation.class;
  }
}
