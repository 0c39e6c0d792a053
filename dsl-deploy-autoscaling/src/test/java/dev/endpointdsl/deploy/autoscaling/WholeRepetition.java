package dev.endpointdsl.deploy.autoscaling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.model.Deployment;
import java.util.Map;
import java.util.TreeMap;

/** Checks that a repetition of a deployment changes nothing, and reads each part at most once. */
final class WholeRepetition {

  /** Smaller than the number of components, so that lists have several pages. */
  static final int PAGE_SIZE = 2;

  private static final int SERVICE_PAGE_SIZE = 100;

  private WholeRepetition() {}

  static void assertUnchanged(ScalingServer server, WholeProgram program, WholeState state) {
    Deployment deployment = state.deployment(true, true, false);
    assertThat(server.deployer.plan(deployment).isEmpty()).isTrue();
    server.takeCalls();
    assertThat(program.deploy(deployment).isUnchanged()).isTrue();
    Map<String, Long> calls = server.takeCalls();
    Long lists = calls.remove("ListInferenceComponents");
    long pages = state.components().size() / PAGE_SIZE + 1L;
    assertThat(lists).as("ListInferenceComponents").isBetween(1L, pages);
    assertThat(calls).isEqualTo(reads(state));
  }

  private static Map<String, Long> reads(WholeState state) {
    Map<String, Long> reads = new TreeMap<>();
    long targets = state.scalings().size();
    reads.put("DescribeModel", 1L);
    reads.put("DescribeEndpointConfig", 1L);
    reads.put("DescribeEndpoint", 1L);
    reads.put("DescribeInferenceComponent", (long) state.components().size());
    reads.put("ListTags", 1L); // for the record of a killed run
    reads.put("DescribeScalableTargets", 1L);
    reads.put("DescribeScalingPolicies", targets);
    reads.put("DescribeScheduledActions", targets);
    long alarms = state.scalings().stream().mapToLong(s -> s.alarms().size()).sum();
    reads.put("DescribeAlarms", alarms == 0 ? 0 : 1 + alarms / SERVICE_PAGE_SIZE);
    reads.values().removeIf(count -> count == 0);
    return reads;
  }
}
