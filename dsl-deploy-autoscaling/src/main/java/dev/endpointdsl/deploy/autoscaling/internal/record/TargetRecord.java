package dev.endpointdsl.deploy.autoscaling.internal.record;

import dev.endpointdsl.deploy.autoscaling.internal.change.CapacityBounds;
import dev.endpointdsl.deploy.autoscaling.internal.live.LiveTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.applicationautoscaling.model.SuspendedState;

/**
 * The state of a target that its deployment does not know: the bounds that a scheduled action has
 * set, and the kinds of scaling that a user has suspended. It is a tag of the endpoint while the
 * target is deregistered, so that a deployer that is killed meanwhile loses nothing.
 *
 * @param bounds the bounds
 * @param suspended the kinds of scaling that are suspended
 */
public record TargetRecord(CapacityBounds bounds, SuspendedState suspended) {

  /** The beginning of the tag's key, which the name of the variant follows. */
  public static final String KEY_PREFIX = "endpoint-dsl:scaling:";

  private static final String IN = "in";
  private static final String OUT = "out";
  private static final String SCHEDULED = "scheduled";
  private static final Pattern VALUE =
      Pattern.compile("min=(\\d{1,10}) max=(\\d{1,10}) suspended=([a-z.]*)");

  /** Returns what a target has. */
  public static TargetRecord of(LiveTarget live) {
    SuspendedState state = live.target().suspendedState();
    return new TargetRecord(
        CapacityBounds.of(live), state == null ? SuspendedState.builder().build() : state);
  }

  /** Returns the value of the tag. */
  public String value() {
    List<String> kinds = new ArrayList<>();
    addIf(suspended.dynamicScalingInSuspended(), IN, kinds);
    addIf(suspended.dynamicScalingOutSuspended(), OUT, kinds);
    addIf(suspended.scheduledScalingSuspended(), SCHEDULED, kinds);
    return "min=" + bounds.min() + " max=" + bounds.max() + " suspended=" + String.join(".", kinds);
  }

  private static void addIf(@Nullable Boolean isSuspended, String kind, List<String> kinds) {
    if (Boolean.TRUE.equals(isSuspended)) {
      kinds.add(kind);
    }
  }

  /** Reads the value of a tag; empty if it is not one that this class has written. */
  public static Optional<TargetRecord> parse(String value) {
    Matcher matcher = VALUE.matcher(value);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<String> kinds = List.of(matcher.group(3).split("\\.", -1));
    SuspendedState suspended =
        SuspendedState.builder()
            .dynamicScalingInSuspended(kinds.contains(IN))
            .dynamicScalingOutSuspended(kinds.contains(OUT))
            .scheduledScalingSuspended(kinds.contains(SCHEDULED))
            .build();
    long min = Long.parseLong(matcher.group(1));
    long max = Long.parseLong(matcher.group(2));
    return min > Integer.MAX_VALUE || max > Integer.MAX_VALUE
        ? Optional.empty()
        : Optional.of(new TargetRecord(new CapacityBounds((int) min, (int) max), suspended));
  }
}
