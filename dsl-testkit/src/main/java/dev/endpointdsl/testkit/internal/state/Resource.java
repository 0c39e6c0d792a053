package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A resource of the account. It is immutable.
 *
 * @param <R> the kind of resource
 */
public interface Resource<R extends Resource<R>> {

  /** Returns the name as it was sent. */
  String name();

  /** Returns the ARN, which identifies the resource. */
  String arn();

  /** Returns the creation time in milliseconds since 1970. */
  long createdMillis();

  /** Returns the position among the resources created in the same millisecond. */
  long sequence();

  /**
   * Returns the time of the last change that the resource has made or will make if no client
   * changes it, in milliseconds since 1970; tags are no change.
   */
  long lastChangeMillis();

  /** Returns the tags. */
  Tags tags();

  /** Returns the resource with other tags. */
  R withTags(Tags changed);

  /** Returns the resource as it is at a time, if no client changes it; empty if it is gone. */
  Optional<R> at(long nowMillis);

  /** Returns the status that a list can be sorted by; empty for a resource without one. */
  String statusText();

  /** Returns the whole state of the resource, for the state file. */
  JsonObject toJson();

  /** Returns the creation time in seconds since 1970, the unit of the protocol. */
  default BigDecimal created() {
    return seconds(createdMillis());
  }

  /** Converts milliseconds to seconds. */
  static BigDecimal seconds(long millis) {
    return BigDecimal.valueOf(millis, 3);
  }

  /** Converts a time in milliseconds since 1970 to a timestamp of the protocol. */
  static JsonNumber timestamp(long millis) {
    return new JsonNumber(seconds(millis).toPlainString());
  }
}
