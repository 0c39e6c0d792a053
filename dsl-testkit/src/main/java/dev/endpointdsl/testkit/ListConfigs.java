package dev.endpointdsl.testkit;

import dev.endpointdsl.testkit.JsonValue.JsonObject;
import java.util.List;
import java.util.Optional;

/** Lists endpoint configurations: filtered, sorted, in pages. */
final class ListConfigs implements Operation {

  private static final List<String> SORT_KEYS = List.of("CreationTime", "Name");

  private final ResourceStore<StoredDocument> store;
  private final int pageSize;

  ListConfigs(ResourceStore<StoredDocument> store, int pageSize) {
    this.store = store;
    this.pageSize = pageSize;
  }

  @Override
  public Optional<JsonObject> handle(Request request) {
    RequestMembers members =
        RequestMembers.of(request.json(), Listing.MEMBERS.toArray(String[]::new));
    Listing listing = Listing.read(members, pageSize, SORT_KEYS);
    members.throwIfInvalid();
    return Optional.of(
        listing.page(
            store.readAll(),
            config -> true,
            "EndpointConfigs",
            config -> config.summary("EndpointConfigName", "EndpointConfigArn")));
  }
}
