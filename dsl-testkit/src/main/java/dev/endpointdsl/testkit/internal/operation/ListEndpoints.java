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
  public Optional<JsonObject> handle(Request request) {
    RequestMembers members = RequestMembers.of(request.json(), known());
    ListRequest listing = ListRequest.read(members, pageSize, SORT_KEYS);
    Optional<BigDecimal> after = members.timestamp(AFTER);
    Optional<BigDecimal> before = members.timestamp(BEFORE);
    Optional<String> status = members.optionalChoice(STATUS, EndpointStatus.texts());
    members.throwIfInvalid();
    return Optional.of(
        listing.page(
            store.readAll(),
            endpoint ->
                ListRequest.within(Resource.seconds(endpoint.modifiedMillis()), after, before)
                    && status.map(endpoint.statusText()::equals).orElse(true),
            "Endpoints",
            EndpointDescription::summary));
  }

  private static String[] known() {
    return Stream.concat(ListRequest.MEMBERS.stream(), Stream.of(AFTER, BEFORE, STATUS))
        .toArray(String[]::new);
  }
}
