package dev.endpointdsl.testkit.internal.operation;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.list.ListRequest;
import dev.endpointdsl.testkit.internal.protocol.OperationHandler;
import dev.endpointdsl.testkit.internal.request.RequestMembers;
import dev.endpointdsl.testkit.internal.state.ResourceStore;
import dev.endpointdsl.testkit.internal.state.StoredDocument;
import java.util.List;
import java.util.Optional;

/** Lists endpoint configurations: filtered, sorted, in pages. */
final class ListConfigs implements OperationHandler {

  private static final List<String> SORT_KEYS = List.of("CreationTime", "Name");

  private final ResourceStore<StoredDocument> store;
  private final int pageSize;

  ListConfigs(ResourceStore<StoredDocument> store, int pageSize) {
    this.store = store;
    this.pageSize = pageSize;
  }

  @Override
  public Optional<JsonObject> handle(JsonObject request) {
    RequestMembers members = RequestMembers.of(request, ListRequest.MEMBERS.toArray(String[]::new));
    ListRequest list = ListRequest.read(members, pageSize, SORT_KEYS);
    members.throwIfInvalid();
    return Optional.of(
        list.page(
            store.readChangedSince(list.changedSince(Optional.empty())),
            config -> true,
            "EndpointConfigs",
            config -> config.summary("EndpointConfigName", "EndpointConfigArn")));
  }
}
