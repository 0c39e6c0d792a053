package dev.endpointdsl.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decides what to do next with an endpoint, from what is seen of it and what was done. It calls
 * nothing and remembers nothing.
 */
final class Decider {

  private final String wanted;
  private final boolean replaceFailed;

  Decider(String wanted, boolean replaceFailed) {
    this.wanted = wanted;
    this.replaceFailed = replaceFailed;
  }

  /**
   * The next move.
   *
   * @param seen the endpoint, or null when it is not there
   * @param memory of what was seen before and done
   * @param patient whether reads may still lag behind what was done
   */
  Move next(@Nullable EndpointView seen, Memory memory, boolean patient) {
    if (seen == null) {
      return absent(memory, patient);
    }
    if (Statuses.isMoving(seen.status())) {
      return Move.WAIT;
    }
    return memory.isSent() ? afterwards(seen, memory, patient) : atFirst(seen);
  }

  private static Move absent(Memory memory, boolean patient) {
    if (!memory.isSent()) {
      return Move.CREATE;
    }
    return patient ? Move.WAIT : Move.DELETED;
  }

  private Move atFirst(EndpointView seen) {
    return switch (seen.status()) {
      case Statuses.FAILED -> replaceFailed ? Move.DELETE : Move.FAILED;
      case Statuses.IN_SERVICE -> isWanted(seen) ? Move.LIVE : Move.UPDATE;
      default -> Move.UPDATE;
    };
  }

  private Move afterwards(EndpointView seen, Memory memory, boolean patient) {
    if (seen.status().equals(Statuses.IN_SERVICE) && isWanted(seen)) {
      return Move.LIVE;
    }
    if (!memory.isAfterChange(seen) && patient) {
      return Move.WAIT;
    }
    return switch (seen.status()) {
      case Statuses.IN_SERVICE -> isAsBefore(seen, memory) ? Move.ROLLED_BACK : Move.SUPERSEDED;
      case Statuses.UPDATE_ROLLBACK_FAILED -> Move.ROLLBACK_FAILED;
      default -> Move.FAILED;
    };
  }

  private boolean isWanted(EndpointView seen) {
    return wanted.equals(seen.configName());
  }

  private static boolean isAsBefore(EndpointView seen, Memory memory) {
    EndpointView before = memory.before();
    return before != null && Objects.equals(before.configName(), seen.configName());
  }
}
