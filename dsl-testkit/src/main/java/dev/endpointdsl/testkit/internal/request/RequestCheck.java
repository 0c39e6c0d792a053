package dev.endpointdsl.testkit.internal.request;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Severity;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.Violation;
import dev.endpointdsl.testkit.internal.error.ValidationErrors;
import dev.endpointdsl.testkit.internal.protocol.OperationHandler;
import java.util.Set;

/**
 * Decides which violations refuse a request.
 *
 * @param validator finds them
 * @param closedEnums whether a text that the model does not know is refused
 * @param accepted rules whose violations are let through
 */
public record RequestCheck(RequestValidator validator, boolean closedEnums, Set<Rule> accepted) {

  public RequestCheck {
    accepted = Set.copyOf(accepted);
  }

  public void throwIfRefused(OperationHandler.Request request) {
    ValidationErrors errors = new ValidationErrors();
    validator.violations(request.text()).stream()
        .filter(this::isRefused)
        .forEach(violation -> ServiceMessage.add(violation, request.json(), errors));
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
