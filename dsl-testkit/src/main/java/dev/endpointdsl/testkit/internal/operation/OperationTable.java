package dev.endpointdsl.testkit.internal.operation;

import dev.endpointdsl.testkit.internal.component.ComponentPreconditions;
import dev.endpointdsl.testkit.internal.component.ComponentTransitions;
import dev.endpointdsl.testkit.internal.endpoint.EndpointPreconditions;
import dev.endpointdsl.testkit.internal.endpoint.GuardrailCheck;
import dev.endpointdsl.testkit.internal.endpoint.ModelCheck;
import dev.endpointdsl.testkit.internal.endpoint.ScriptedOutcomes;
import dev.endpointdsl.testkit.internal.endpoint.TransitionTimings;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.list.NextToken;
import dev.endpointdsl.testkit.internal.protocol.ChangingPages;
import dev.endpointdsl.testkit.internal.protocol.OperationHandler;
import dev.endpointdsl.testkit.internal.protocol.OperationKey;
import dev.endpointdsl.testkit.internal.protocol.ServedApi;
import dev.endpointdsl.testkit.internal.scaling.ScalingOperations;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.StateStore;
import java.util.HashMap;
import java.util.Map;

/** The operations of the server. A new operation is added here. */
public final class OperationTable {

  private OperationTable() {}

  /** Returns the operations of an account; those that write save the account afterwards. */
  public static Map<OperationKey, OperationHandler> of(
      Account account,
      ModelCheck models,
      ScriptedOutcomes outcomes,
      ServerConfig config,
      StateStore stateStore,
      ChangingPages pages) {
    Map<OperationKey, OperationHandler> operations = new HashMap<>();
    add(ServedApi.SAGE_MAKER, sageMaker(account, models, outcomes, config), operations);
    add(
        ServedApi.AUTO_SCALING,
        ScalingOperations.of(account, config.timings().clock()),
        operations);
    add(ServedApi.CLOUD_WATCH, ScalingOperations.ofAlarms(account), operations);
    operations.replaceAll(
        (key, handler) -> kept(key.name(), pages.over(handler, expiredToken(key)), stateStore));
    return operations;
  }

  private static ChangingPages.ExpiredToken expiredToken(OperationKey key) {
    return key.api() == ServedApi.AUTO_SCALING
        ? ServiceException::invalidScalingToken
        : NextToken::expired;
  }

  private static void add(
      ServedApi api,
      Map<String, OperationHandler> ofApi,
      Map<OperationKey, OperationHandler> operations) {
    ofApi.forEach((name, handler) -> operations.put(new OperationKey(api, name), handler));
  }

  private static Map<String, OperationHandler> sageMaker(
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
