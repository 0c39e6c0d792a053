package dev.endpointdsl.testkit;

import dev.endpointdsl.testkit.JsonValue.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists endpoints: filtered, sorted, in pages. */
final class ListEndpoints implements Operation {

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
    Listing listing = Listing.read(members, pageSize, SORT_KEYS);
    Optional<BigDecimal> after = members.timestamp(AFTER);
    Optional<BigDecimal> before = members.timestamp(BEFORE);
    Optional<String> status = members.optionalChoice(STATUS, EndpointStatus.texts());
    members.throwIfInvalid();
    return Optional.of(
        listing.page(
            store.readAll(),
            endpoint ->
                Listing.within(Resource.seconds(endpoint.modifiedMillis()), after, before)
                    && status.map(endpoint.statusText()::equals).orElse(true),
            "Endpoints",
            EndpointDescription::summary));
  }

  private static String[] known() {
    return Stream.concat(Listing.MEMBERS.stream(), Stream.of(AFTER, BEFORE, STATUS))
        .toArray(String[]::new);
  }
}
