package dev.endpointdsl.testkit.internal.list;

import dev.endpointdsl.testkit.internal.state.Resource;
import java.util.List;
import java.util.Locale;

/**
 * The position of a resource in a list, in any order.
 *
 * @param createdMillis the time of its creation, in milliseconds since 1970
 * @param sequence its position among the resources created in the same millisecond
 * @param status its status; empty for a resource without one
 * @param name its name in lower case
 */
record PageCursor(long createdMillis, long sequence, String status, String name) {

  /** The number of strings that a cursor consists of. */
  static final int PARTS = 4;

  static PageCursor of(Resource<?> resource) {
    return new PageCursor(
        resource.createdMillis(),
        resource.sequence(),
        resource.statusText(),
        resource.name().toLowerCase(Locale.ROOT));
  }

  List<String> toParts() {
    return List.of(Long.toString(createdMillis), Long.toString(sequence), status, name);
  }

  /** Returns the cursor that {@link #toParts()} was called on; the token is for the message. */
  static PageCursor fromParts(List<String> parts, String token) {
    return new PageCursor(
        NextToken.number(token, parts.get(0)),
        NextToken.number(token, parts.get(1)),
        parts.get(2),
        parts.get(3));
  }
}
