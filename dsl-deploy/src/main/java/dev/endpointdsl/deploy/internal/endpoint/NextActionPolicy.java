package dev.endpointdsl.deploy.internal.endpoint;

import dev.endpointdsl.deploy.internal.aws.EndpointStatuses;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decides what to do next with an endpoint, from what is seen of it and what was done. It calls
 * nothing and remembers nothing.
 */
public final class NextActionPolicy {

  private final String wanted;
  private final boolean replaceFailed;

  public NextActionPolicy(String wanted, boolean replaceFailed) {
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
  public NextAction next(@Nullable EndpointSnapshot seen, UpdateHistory memory, boolean patient) {
    if (seen == null) {
      return absent(memory, patient);
    }
    if (EndpointStatuses.isMoving(seen.status())) {
      return NextAction.WAIT;
    }
    return memory.isSent() ? afterwards(seen, memory, patient) : atFirst(seen);
  }

  private static NextAction absent(UpdateHistory memory, boolean patient) {
    if (!memory.isSent()) {
      return NextAction.CREATE;
    }
    return patient ? NextAction.WAIT : NextAction.DELETED;
  }

  private NextAction atFirst(EndpointSnapshot seen) {
    return switch (seen.status()) {
      case EndpointStatuses.FAILED -> replaceFailed ? NextAction.DELETE : NextAction.FAILED;
      case EndpointStatuses.IN_SERVICE -> isWanted(seen) ? NextAction.LIVE : NextAction.UPDATE;
      default -> NextAction.UPDATE;
    };
  }

  private NextAction afterwards(EndpointSnapshot seen, UpdateHistory memory, boolean patient) {
    if (seen.status().equals(EndpointStatuses.IN_SERVICE) && isWanted(seen)) {
      return NextAction.LIVE;
    }
    if (!memory.isAfterChange(seen) && patient) {
      return NextAction.WAIT;
    }
    return switch (seen.status()) {
      case EndpointStatuses.IN_SERVICE ->
          isAsBefore(seen, memory) ? NextAction.ROLLED_BACK : NextAction.SUPERSEDED;
      case EndpointStatuses.UPDATE_ROLLBACK_FAILED -> NextAction.ROLLBACK_FAILED;
      default -> NextAction.FAILED;
    };
  }

  private boolean isWanted(EndpointSnapshot seen) {
    return wanted.equals(seen.configName());
  }

  private static boolean isAsBefore(EndpointSnapshot seen, UpdateHistory memory) {
    EndpointSnapshot before = memory.before();
    return before != null && Objects.equals(before.configName(), seen.configName());
  }
}
