package dev.endpointdsl.testkit;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.endpoint.ModelCheck;
import dev.endpointdsl.testkit.internal.endpoint.ScriptedOutcomes;
import dev.endpointdsl.testkit.internal.endpoint.SystemUpdates;
import dev.endpointdsl.testkit.internal.invocation.EndpointInvocations;
import dev.endpointdsl.testkit.internal.invocation.InvocationCounts;
import dev.endpointdsl.testkit.internal.operation.ModelOperations;
import dev.endpointdsl.testkit.internal.operation.OperationTable;
import dev.endpointdsl.testkit.internal.operation.ServerConfig;
import dev.endpointdsl.testkit.internal.protocol.AwsJsonProtocol;
import dev.endpointdsl.testkit.internal.protocol.CallCounts;
import dev.endpointdsl.testkit.internal.protocol.ChangingPages;
import dev.endpointdsl.testkit.internal.protocol.FaultScript;
import dev.endpointdsl.testkit.internal.protocol.InvokeEndpointHandler;
import dev.endpointdsl.testkit.internal.protocol.OperationHandler;
import dev.endpointdsl.testkit.internal.protocol.OperationKey;
import dev.endpointdsl.testkit.internal.protocol.RequestLog;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.Arns;
import dev.endpointdsl.testkit.internal.state.StateFile;
import dev.endpointdsl.testkit.internal.state.StateStore;
import dev.endpointdsl.testkit.model.Invocation;
import dev.endpointdsl.testkit.model.InvocationAnswer;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The components of a server, assembled.
 *
 * @param account the resources
 * @param log the requests received
 * @param counts the number of calls by operation
 * @param faults the faults that tests add
 * @param invocations the number of invocations of each endpoint
 * @param protocol the handler of requests
 * @param stateStore the store that keeps the account
 */
record ServerComponents(
    Account account,
    RequestLog log,
    CallCounts counts,
    Faults faults,
    InvocationCounts invocations,
    AwsJsonProtocol protocol,
    StateStore stateStore) {

  static ServerComponents of(ServerConfig config, Function<Invocation, InvocationAnswer> answers) {
    Account account = Account.empty(config.arns(), config.timings().clock());
    ModelCheck models = new ModelCheck(account, config.lenient());
    ScriptedOutcomes outcomes = new ScriptedOutcomes();
    StateStore stateStore =
        config
            .stateFile()
            .<StateStore>map(path -> StateFile.open(path, account, outcomes::restorePoint))
            .orElse(StateStore.NONE);
    config.models().forEach(name -> ModelOperations.store(account, name));
    ChangingPages pages = new ChangingPages();
    Map<OperationKey, OperationHandler> operations =
        OperationTable.of(account, models, outcomes, config, stateStore, pages);
    FaultScript script = new FaultScript();
    SystemUpdates systemUpdates = new SystemUpdates(account, config.timings());
    Faults faults =
        new Faults(
            script,
            outcomes,
            models,
            account,
            systemUpdates,
            pages,
            config.timings().clock(),
            Stream.concat(
                    operations.keySet().stream().map(OperationKey::name),
                    Stream.of(InvokeEndpointHandler.OPERATION))
                .collect(Collectors.toSet()));
    RequestLog log = new RequestLog();
    CallCounts counts = new CallCounts();
    InvocationCounts invocations = new InvocationCounts();
    AwsJsonProtocol protocol =
        new AwsJsonProtocol(
            operations,
            log,
            counts,
            script,
            health(config.arns()),
            new EndpointInvocations(account, stateStore, answers, invocations));
    return new ServerComponents(account, log, counts, faults, invocations, protocol, stateStore);
  }

  private static JsonObject health(Arns arns) {
    return JsonObject.EMPTY
        .with("Server", "LocalSageMaker")
        .with("Version", ProductVersion.VALUE)
        .with("Status", "Running")
        .with("Region", arns.region())
        .with("AccountId", arns.accountId());
  }
}
