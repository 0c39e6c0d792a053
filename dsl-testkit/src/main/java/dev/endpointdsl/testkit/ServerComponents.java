package dev.endpointdsl.testkit;

import dev.endpointdsl.testkit.internal.endpoint.ModelCheck;
import dev.endpointdsl.testkit.internal.endpoint.ScriptedOutcomes;
import dev.endpointdsl.testkit.internal.endpoint.SystemUpdates;
import dev.endpointdsl.testkit.internal.endpoint.TransitionTimings;
import dev.endpointdsl.testkit.internal.operation.OperationTable;
import dev.endpointdsl.testkit.internal.protocol.AwsJsonProtocol;
import dev.endpointdsl.testkit.internal.protocol.CallCounts;
import dev.endpointdsl.testkit.internal.protocol.OperationHandler;
import dev.endpointdsl.testkit.internal.protocol.RequestLog;
import dev.endpointdsl.testkit.internal.protocol.StateStore;
import dev.endpointdsl.testkit.internal.request.RequestCheck;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.Arns;
import dev.endpointdsl.testkit.internal.state.ReadLag;
import dev.endpointdsl.testkit.internal.state.StateFile;
import dev.endpointdsl.testkit.model.FaultScript;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of a server, put together.
 *
 * @param account what exists
 * @param log what arrived
 * @param counts how often what was called
 * @param faults what is to go wrong
 * @param protocol what answers requests
 * @param keeper what keeps the account
 */
public record ServerComponents(
    Account account,
    RequestLog log,
    CallCounts counts,
    Faults faults,
    AwsJsonProtocol protocol,
    StateStore keeper) {

  /**
   * What a server is to be like.
   *
   * @param arns what its resources are called
   * @param pace how long things take
   * @param check which configurations are refused
   * @param requiredModels whether models have to exist
   * @param fillsDefaults whether describing a configuration tells what it left out
   * @param pageSize the most entries of a page
   * @param file where to keep the account, if anywhere
   */
  public record Plan(
      Arns arns,
      TransitionTimings pace,
      RequestCheck check,
      boolean requiredModels,
      boolean fillsDefaults,
      int pageSize,
      Optional<Path> file) {}

  static ServerComponents of(Plan plan) {
    ReadLag lag = new ReadLag();
    Account account = Account.empty(plan.arns(), plan.pace().clock(), lag);
    ModelCheck models = new ModelCheck(account, plan.requiredModels());
    ScriptedOutcomes outcomes = new ScriptedOutcomes();
    Map<String, OperationHandler> operations = OperationTable.of(account, models, outcomes, plan);
    StateStore keeper = plan.file().map(path -> keeper(account, path)).orElse(StateStore.NONE);
    FaultScript script = new FaultScript();
    Faults faults =
        new Faults(
            script,
            outcomes,
            models,
            lag,
            new SystemUpdates(account, plan.pace()),
            operations.keySet());
    RequestLog log = new RequestLog();
    CallCounts counts = new CallCounts();
    return new ServerComponents(
        account,
        log,
        counts,
        faults,
        new AwsJsonProtocol(keeper.keeping(operations), log, counts, script),
        keeper);
  }

  private static StateStore keeper(Account account, Path path) {
    StateFile file = new StateFile(path, account);
    file.load();
    file.save();
    return file;
  }
}
