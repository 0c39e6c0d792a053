package dev.endpointdsl.testkit.internal.operation;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.list.ListRequest;
import dev.endpointdsl.testkit.internal.protocol.OperationHandler;
import dev.endpointdsl.testkit.internal.request.RequestMembers;
import dev.endpointdsl.testkit.internal.state.EndpointStatus;
import dev.endpointdsl.testkit.internal.state.Resource;
import dev.endpointdsl.testkit.internal.state.ResourceStore;
import dev.endpointdsl.testkit.internal.state.StoredEndpoint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists endpoints: filtered, sorted, in pages. */
final class ListEndpoints implements OperationHandler {

  private static final List<String> SORT_KEYS = List.of("CreationTime", "Name", "Status");
  private static final String AFTER = "LastModifiedTimeAfter";
  private static final String BEFORE = "LastModifiedTimeBefore";
  private static final String STATUS = "StatusEquals";

  private final ResourceStore<StoredEndpoint> store;
  private final int pageSize;

  ListEndpoints(ResourceStore<StoredEndpoint> store, int pageSize) {
    this.store = store;
    this.pageSize = pageSize;
  }

  @Override
  public Optional<JsonObject> handle(JsonObject request) {
    RequestMembers members = RequestMembers.of(request, known());
    ListRequest list = ListRequest.read(members, pageSize, SORT_KEYS);
    Optional<BigDecimal> modifiedFrom = members.timestamp(AFTER);
    Optional<BigDecimal> modifiedBefore = members.timestamp(BEFORE);
    Optional<String> status = members.choice(STATUS, EndpointStatus.allValues());
    members.throwIfInvalid();
    return Optional.of(
        list.page(
            store.readChangedSince(list.changedSince(modifiedFrom)),
            endpoint ->
                ListRequest.isWithin(
                        Resource.seconds(endpoint.modifiedMillis()), modifiedFrom, modifiedBefore)
                    && status.map(endpoint.statusText()::equals).orElse(true),
            "Endpoints",
            EndpointDescription::summary));
  }

  private static String[] known() {
    return Stream.concat(ListRequest.MEMBERS.stream(), Stream.of(AFTER, BEFORE, STATUS))
        .toArray(String[]::new);
  }
}
