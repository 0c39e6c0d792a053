package dev.endpointdsl.testkit;

import java.util.HashMap;
import java.util.Map;

/** The operations of the server, by name: a new one is added here. */
final class Operations {

  private Operations() {}

  static Map<String, Operation> of(ConfigStore store, Arns arns, RequestCheck check, int pageSize) {
    Map<String, Operation> operations = new HashMap<>();
    operations.putAll(new ConfigOperations(store, arns, check).operations());
    operations.put("ListEndpointConfigs", new ListConfigs(store, pageSize));
    operations.putAll(new TagOperations(store, pageSize).operations());
    return operations;
  }
}
