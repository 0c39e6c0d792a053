package dev.endpointdsl.testkit;

import dev.endpointdsl.testkit.JsonValue.JsonArray;
import dev.endpointdsl.testkit.JsonValue.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Lists endpoint configurations: filtered, sorted, in pages.
 *
 * <p>A page begins after the last configuration of the one before, so that what is created or
 * deleted in the meantime neither repeats nor hides another.
 */
final class ListConfigs implements Operation {

  private static final int DEFAULT_RESULTS = 10;
  private static final int MOST_RESULTS = 100;

  private final ConfigStore store;
  private final int pageSize;

  ListConfigs(ConfigStore store, int pageSize) {
    this.store = store;
    this.pageSize = pageSize;
  }

  @Override
  public Optional<JsonObject> handle(Request request) {
    RequestMembers members =
        RequestMembers.of(
            request.json(),
            "SortBy",
            "SortOrder",
            "NextToken",
            "MaxResults",
            "NameContains",
            "CreationTimeBefore",
            "CreationTimeAfter");
    ConfigOrder order = order(members);
    int results = members.integer("MaxResults", 1, MOST_RESULTS).orElse(DEFAULT_RESULTS);
    Predicate<StoredConfig> filter = filter(members);
    Optional<String> token = members.text("NextToken", TextConstraint.NEXT_TOKEN);
    members.throwIfInvalid();
    Optional<ConfigPosition> last = token.map(text -> ConfigPosition.fromToken(text, order));
    List<StoredConfig> rest =
        store.all().stream()
            .filter(filter)
            .filter(config -> last.isEmpty() || order.isAfter(config, last.get()))
            .sorted(order)
            .toList();
    return Optional.of(page(rest, Math.min(results, pageSize), order));
  }

  private static ConfigOrder order(RequestMembers members) {
    return new ConfigOrder(
        members.choice("SortBy", List.of("CreationTime", "Name")),
        members.choice("SortOrder", List.of("Descending", "Ascending")));
  }

  private static Predicate<StoredConfig> filter(RequestMembers members) {
    String part = members.text("NameContains", TextConstraint.NAME_CONTAINS).orElse("");
    Optional<BigDecimal> after = members.timestamp("CreationTimeAfter");
    Optional<BigDecimal> before = members.timestamp("CreationTimeBefore");
    return config ->
        config.name().contains(part)
            && after.map(time -> config.created().compareTo(time) >= 0).orElse(true)
            && before.map(time -> config.created().compareTo(time) < 0).orElse(true);
  }

  private static JsonObject page(List<StoredConfig> rest, int size, ConfigOrder order) {
    List<StoredConfig> page = rest.subList(0, Math.min(size, rest.size()));
    JsonObject answer =
        JsonObject.EMPTY.with(
            "EndpointConfigs",
            new JsonArray(page.stream().<JsonValue>map(StoredConfig::summary).toList()));
    if (rest.size() == page.size()) {
      return answer;
    }
    return answer.with("NextToken", ConfigPosition.of(page.get(size - 1)).toToken(order));
  }
}
