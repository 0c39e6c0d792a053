package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Something of the account that has an ARN and tags; immutable.
 *
 * @param <R> what it is
 */
public interface Resource<R extends Resource<R>> {

  /** As it was sent. */
  String name();

  /** What identifies it. */
  String arn();

  /** When it was created, in milliseconds since 1970. */
  long createdMillis();

  /** Tells apart what was created in the same millisecond. */
  long sequence();

  Tags tags();

  R withTags(Tags changed);

  /** What has become of it by a moment, without anybody's doing; empty if it is gone by then. */
  Optional<R> at(long nowMillis);

  /** What a list sorted by status goes by. */
  String statusText();

  /** All there is to know of it, for the file that the state is kept in. */
  JsonObject toJson();

  /** In seconds since 1970, which is how the protocol writes times. */
  default BigDecimal created() {
    return seconds(createdMillis());
  }

  static BigDecimal seconds(long millis) {
    return BigDecimal.valueOf(millis, 3);
  }

  static JsonNumber timestamp(long millis) {
    return new JsonNumber(seconds(millis).toPlainString());
  }
}
