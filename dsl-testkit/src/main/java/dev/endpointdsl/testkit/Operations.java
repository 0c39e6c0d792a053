package dev.endpointdsl.testkit;

import java.util.HashMap;
import java.util.Map;

/** The operations of the server, by name: a new one is added here. */
final class Operations {

  private Operations() {}

  static Map<String, Operation> of(
      Account account, ModelCheck models, Outcomes outcomes, Assembly.Plan plan) {
    Pace pace = plan.pace();
    int pageSize = plan.pageSize();
    Deployable deployable =
        new Deployable(account, models, new GuardrailCheck(plan.check().accepted()));
    Map<String, Operation> operations = new HashMap<>();
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
