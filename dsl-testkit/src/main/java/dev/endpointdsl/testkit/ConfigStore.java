package dev.endpointdsl.testkit;

import dev.endpointdsl.testkit.JsonValue.JsonObject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The endpoint configurations of the account, by ARN.
 *
 * <p>One lock guards it: what it does under the lock takes microseconds, and a name given away
 * twice would be worse than a short wait.
 */
final class ConfigStore {

  private final Clock clock;
  private final Map<String, StoredConfig> byArn = new LinkedHashMap<>();
  private long lastMillis;
  private long lastSequence;

  ConfigStore(Clock clock) {
    this.clock = clock;
  }

  /** Stores a configuration, unless its ARN is taken: then the answer is false. */
  synchronized boolean create(String name, String arn, JsonObject members, Tags tags) {
    if (byArn.containsKey(arn)) {
      return false;
    }
    lastMillis = Math.max(lastMillis, clock.millis());
    lastSequence++;
    byArn.put(arn, new StoredConfig(name, arn, lastMillis, lastSequence, members, tags));
    return true;
  }

  synchronized Optional<StoredConfig> find(String arn) {
    return Optional.ofNullable(byArn.get(arn));
  }

  /** Removes a configuration; false if there is none. */
  synchronized boolean delete(String arn) {
    return byArn.remove(arn) != null;
  }

  /**
   * Changes the tags of a configuration.
   *
   * @return the configuration with its new tags, or empty if there is none
   */
  synchronized Optional<StoredConfig> changeTags(String arn, UnaryOperator<Tags> change) {
    return Optional.ofNullable(
        byArn.computeIfPresent(arn, (key, config) -> config.withTags(change.apply(config.tags()))));
  }

  /** All configurations, the oldest first. */
  synchronized List<StoredConfig> all() {
    return List.copyOf(byArn.values());
  }
}
