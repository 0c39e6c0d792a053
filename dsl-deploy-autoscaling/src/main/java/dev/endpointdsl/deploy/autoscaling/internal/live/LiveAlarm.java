package dev.endpointdsl.deploy.autoscaling.internal.live;

import dev.endpointdsl.deploy.autoscaling.internal.member.MemberValues;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.core.SdkPojo;

/**
 * An alarm of Amazon CloudWatch.
 *
 * @param name the name of the alarm
 * @param members the members that decide when it calls its actions
 * @param actions all that it calls in any state
 * @param description the alarm as Amazon CloudWatch describes it
 */
public record LiveAlarm(
    String name, MemberValues members, Set<String> actions, SdkPojo description) {

  /** The beginning of the names of alarms that belong to target tracking policies. */
  private static final String OF_THE_SERVICE = "TargetTracking-";

  /** Copies the actions. */
  public LiveAlarm {
    actions = Set.copyOf(actions);
  }

  /** Checks whether an alarm belongs to the service, so that no other caller may change it. */
  public static boolean isOfTheService(String alarmName) {
    return alarmName.startsWith(OF_THE_SERVICE);
  }

  /** Checks whether the alarm has actions, and all of them are among some policies. */
  public boolean callsOnly(List<String> policyArns) {
    return !actions.isEmpty() && policyArns.containsAll(actions);
  }
}
