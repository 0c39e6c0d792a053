package dev.endpointdsl.deploy.autoscaling.internal.change;

import dev.endpointdsl.deploy.autoscaling.internal.live.LiveTarget;
import dev.endpointdsl.deploy.autoscaling.internal.live.WantedTarget;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.applicationautoscaling.model.PutScheduledActionRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.ScalableTargetAction;
import software.amazon.awssdk.services.applicationautoscaling.model.ScheduledAction;

/**
 * The bounds of a target's capacity. A scheduled action that runs sets them for good, so that
 * registering the deployment's bounds would undo the schedule.
 *
 * @param min the minimum capacity
 * @param max the maximum capacity
 */
public record CapacityBounds(int min, int max) {

  /** Returns the bounds of a live target. */
  public static CapacityBounds of(LiveTarget live) {
    return new CapacityBounds(live.target().minCapacity(), live.target().maxCapacity());
  }

  /** Returns the bounds that a deployment sets. */
  public static CapacityBounds of(WantedTarget wanted) {
    return new CapacityBounds(wanted.target().minCapacity(), wanted.target().maxCapacity());
  }

  /**
   * The bounds that a target should have.
   *
   * @param bounds the bounds
   * @param actionName the scheduled action that has set them; null if the deployment sets them
   */
  public record InForce(CapacityBounds bounds, @Nullable String actionName) {}

  /**
   * Returns the bounds that a live target should have: those of the deployment, or those of the
   * scheduled action that has run last, as the deployment has it now. A scheduled action that does
   * not exist yet can be one that a killed deployer did not come to put again.
   */
  public static InForce inForce(LiveTarget live, WantedTarget wanted) {
    return inForce(
        of(live),
        wanted,
        action ->
            live.action(action.scheduledActionName())
                .map(ScheduledAction::scalableTargetAction)
                .orElse(action.scalableTargetAction()));
  }

  /**
   * Returns the bounds that a target should have that was registered with some bounds before, and
   * whose scheduled actions are no longer known.
   */
  public static InForce inForce(CapacityBounds before, WantedTarget wanted) {
    return inForce(before, wanted, PutScheduledActionRequest::scalableTargetAction);
  }

  private static InForce inForce(
      CapacityBounds now,
      WantedTarget wanted,
      Function<PutScheduledActionRequest, ScalableTargetAction> before) {
    CapacityBounds base = of(wanted);
    if (now.equals(base)) {
      return new InForce(base, null);
    }
    for (PutScheduledActionRequest action : wanted.actions()) {
      if (now.isSetBy(before.apply(action), wanted)) {
        return new InForce(now.after(action.scalableTargetAction()), action.scheduledActionName());
      }
    }
    return new InForce(base, null);
  }

  /** A bound that the action leaves unchanged is one of the deployment, too. */
  private boolean isSetBy(ScalableTargetAction action, WantedTarget wanted) {
    Integer actionMin = action.minCapacity();
    Integer actionMax = action.maxCapacity();
    return (actionMin == null
            ? isOneOf(min, wanted, ScalableTargetAction::minCapacity, wanted.target().minCapacity())
            : actionMin == min)
        && (actionMax == null
            ? isOneOf(max, wanted, ScalableTargetAction::maxCapacity, wanted.target().maxCapacity())
            : actionMax == max);
  }

  private static boolean isOneOf(
      int bound,
      WantedTarget wanted,
      Function<ScalableTargetAction, @Nullable Integer> member,
      Integer base) {
    List<Integer> known =
        Stream.concat(
                Stream.of(base),
                wanted.actions().stream()
                    .map(PutScheduledActionRequest::scalableTargetAction)
                    .map(member)
                    .filter(Objects::nonNull))
            .toList();
    return known.contains(bound);
  }

  private CapacityBounds after(ScalableTargetAction action) {
    Integer actionMin = action.minCapacity();
    Integer actionMax = action.maxCapacity();
    return new CapacityBounds(
        actionMin == null ? min : actionMin, actionMax == null ? max : actionMax);
  }

  /** Returns the bounds for display: {@code 1 to 8}. */
  @Override
  public String toString() {
    return min + " to " + max;
  }
}
