package dev.endpointdsl.testkit.internal.operation;

import dev.endpointdsl.testkit.ServerComponents;
import dev.endpointdsl.testkit.internal.endpoint.EndpointPreconditions;
import dev.endpointdsl.testkit.internal.endpoint.GuardrailCheck;
import dev.endpointdsl.testkit.internal.endpoint.ModelCheck;
import dev.endpointdsl.testkit.internal.endpoint.ScriptedOutcomes;
import dev.endpointdsl.testkit.internal.endpoint.TransitionTimings;
import dev.endpointdsl.testkit.internal.protocol.OperationHandler;
import dev.endpointdsl.testkit.internal.state.Account;
import java.util.HashMap;
import java.util.Map;

/** The operations of the server, by name: a new one is added here. */
public final class OperationTable {

  private OperationTable() {}

  public static Map<String, OperationHandler> of(
      Account account, ModelCheck models, ScriptedOutcomes outcomes, ServerComponents.Plan plan) {
    TransitionTimings pace = plan.pace();
    int pageSize = plan.pageSize();
    EndpointPreconditions deployable =
        new EndpointPreconditions(account, models, new GuardrailCheck(plan.check().accepted()));
    Map<String, OperationHandler> operations = new HashMap<>();
    operations.putAll(
        new ConfigOperations(account, plan.check(), models, plan.fillsDefaults()).operations());
    operations.put("ListEndpointConfigs", new ListConfigs(account.configs(), pageSize));
    operations.putAll(new ModelOperations(account).operations());
    operations.putAll(new EndpointOperations(account, pace, outcomes, deployable).operations());
    operations.putAll(new EndpointUpdates(account, pace, outcomes, deployable).operations());
    operations.put("ListEndpoints", new ListEndpoints(account.endpoints(), pageSize));
    operations.putAll(new TagOperations(account, pageSize).operations());
    return operations;
  }
}
