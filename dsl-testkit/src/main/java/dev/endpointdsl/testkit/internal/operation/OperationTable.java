package dev.endpointdsl.testkit.internal.operation;

import dev.endpointdsl.testkit.internal.component.ComponentPreconditions;
import dev.endpointdsl.testkit.internal.component.ComponentTransitions;
import dev.endpointdsl.testkit.internal.endpoint.EndpointPreconditions;
import dev.endpointdsl.testkit.internal.endpoint.GuardrailCheck;
import dev.endpointdsl.testkit.internal.endpoint.ModelCheck;
import dev.endpointdsl.testkit.internal.endpoint.ScriptedOutcomes;
import dev.endpointdsl.testkit.internal.endpoint.TransitionTimings;
import dev.endpointdsl.testkit.internal.protocol.OperationHandler;
import dev.endpointdsl.testkit.internal.scaling.ScalingOperations;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.StateStore;
import java.util.HashMap;
import java.util.Map;

/** The operations of the server by name. A new operation is added here. */
public final class OperationTable {

  private OperationTable() {}

  /** Returns the operations of an account; those that write save the account afterwards. */
  public static Map<String, OperationHandler> of(
      Account account,
      ModelCheck models,
      ScriptedOutcomes outcomes,
      ServerConfig config,
      StateStore stateStore) {
    Map<String, OperationHandler> operations = all(account, models, outcomes, config);
    operations.replaceAll((name, handler) -> kept(name, handler, stateStore));
    return operations;
  }

  private static Map<String, OperationHandler> all(
      Account account, ModelCheck models, ScriptedOutcomes outcomes, ServerConfig config) {
    TransitionTimings timings = config.timings();
    int pageSize = config.pageSize();
    EndpointPreconditions preconditions =
        new EndpointPreconditions(account, models, new GuardrailCheck(config.check().accepted()));
    Map<String, OperationHandler> operations = new HashMap<>();
    operations.putAll(new ConfigOperations(account, models, config).operations());
    operations.put("ListEndpointConfigs", new ListConfigs(account.configs(), pageSize));
    operations.putAll(new ModelOperations(account).operations());
    operations.putAll(
        new EndpointOperations(account, timings, outcomes, preconditions).operations());
    operations.putAll(new EndpointUpdates(account, timings, outcomes, preconditions).operations());
    operations.put("ListModels", new ListModels(account.models(), pageSize));
    ComponentTransitions transitions = new ComponentTransitions(timings, outcomes);
    operations.putAll(
        new ComponentOperations(account, transitions, new ComponentPreconditions(account, models))
            .operations());
    operations.putAll(new ComponentUpdates(account, transitions).operations());
    operations.put("ListInferenceComponents", new ListComponents(account, pageSize));
    operations.put("ListEndpoints", new ListEndpoints(account.endpoints(), pageSize));
    operations.putAll(new TagOperations(account, pageSize).operations());
    operations.putAll(ScalingOperations.of(account, timings.clock()));
    return operations;
  }

  private static OperationHandler kept(
      String operation, OperationHandler handler, StateStore stateStore) {
    boolean reads = operation.startsWith("Describe") || operation.startsWith("List");
    return reads
        ? request -> stateStore.read(() -> handler.handle(request))
        : request -> stateStore.write(() -> handler.handle(request));
  }
}
