package dev.endpointdsl.testkit;

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
record Assembly(
    Account account,
    RequestLog log,
    CallCounts counts,
    Faults faults,
    Protocol protocol,
    StateKeeper keeper) {

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
  record Plan(
      Arns arns,
      Pace pace,
      RequestCheck check,
      boolean requiredModels,
      boolean fillsDefaults,
      int pageSize,
      Optional<Path> file) {}

  static Assembly of(Plan plan) {
    Lag lag = new Lag();
    Account account = Account.empty(plan.arns(), plan.pace().clock(), lag);
    ModelCheck models = new ModelCheck(account, plan.requiredModels());
    Outcomes outcomes = new Outcomes();
    Map<String, Operation> operations = Operations.of(account, models, outcomes, plan);
    StateKeeper keeper = plan.file().map(path -> keeper(account, path)).orElse(StateKeeper.NONE);
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
    return new Assembly(
        account,
        log,
        counts,
        faults,
        new Protocol(keeper.keeping(operations), log, counts, script),
        keeper);
  }

  private static StateKeeper keeper(Account account, Path path) {
    StateFile file = new StateFile(path, account);
    file.load();
    file.save();
    return file;
  }
}
