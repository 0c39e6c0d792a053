package dev.endpointdsl.deploy.autoscaling.internal.member;

import dev.endpointdsl.deploy.plan.Difference;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.applicationautoscaling.model.PutScheduledActionRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.ScheduledAction;

/** Compares scheduled actions by meaning. */
public final class ActionMembers {

  /** The member whose default is UTC. */
  public static final String TIMEZONE = "Timezone";

  private static final Set<String> COMPARED =
      Set.of("Schedule", TIMEZONE, "StartTime", "EndTime", "ScalableTargetAction");

  private ActionMembers() {}

  /** Returns the differences from a live action to the wanted one. */
  public static List<Difference> differences(
      ScheduledAction live, PutScheduledActionRequest wanted, String prefix) {
    return inUtc(MemberValues.of(wanted)).differencesFrom(inUtc(MemberValues.of(live)), prefix);
  }

  private static MemberValues inUtc(MemberValues members) {
    MemberValues compared = members.only(COMPARED::contains);
    return compared.values().containsKey(TIMEZONE)
        ? compared
        : compared.with(TIMEZONE, MemberValues.text("UTC"));
  }
}
