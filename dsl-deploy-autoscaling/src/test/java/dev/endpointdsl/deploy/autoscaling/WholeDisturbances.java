package dev.endpointdsl.deploy.autoscaling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.testkit.Faults;
import dev.endpointdsl.testkit.model.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.core.exception.SdkException;

/** The events between deployments: manual changes, faults, and time that passes. */
final class WholeDisturbances {

  private static final int MAX_CALL = 60;
  private static final List<Fault> FAULTS =
      List.of(
          Fault.throttling(),
          Fault.internalError(),
          Fault.unavailable(),
          Fault.connectionLost(),
          Fault.connectionLost().afterTheWork(),
          Fault.connectionReset().afterTheWork(),
          Fault.stalled(Duration.ofMinutes(1)),
          Fault.truncatedAnswer());

  private final ScalingServer server;
  private final Random random;
  private final List<String> log;
  private final WholeExpectations expectations;
  private boolean mayFail;

  WholeDisturbances(
      ScalingServer server, Random random, List<String> log, WholeExpectations expectations) {
    this.server = server;
    this.random = random;
    this.log = log;
    this.expectations = expectations;
  }

  /** Checks whether a change of a resource may have failed. */
  boolean mayFail() {
    return mayFail;
  }

  void end() {
    server.sageMaker.faults().clear();
    server.sageMaker.faults().endStaleReads();
  }

  void rollBackNextUpdate(WholeState state) {
    mayFail = true;
    log.add("the next update of " + state.endpointName() + " is rolled back");
    server.sageMaker.faults().rollBackNextUpdate(state.endpointName());
  }

  void any() {
    switch (random.nextInt(7)) {
      case 0 -> changeByHand();
      case 1 -> suspend();
      case 2 -> failNextChange();
      case 3 -> addFault();
      case 4 -> limitCalls();
      case 5 -> changePages();
      default -> pass();
    }
  }

  private String component() {
    return ComponentsState.ALL.get(random.nextInt(ComponentsState.ALL.size()));
  }

  /** An operator changes something and does not wait. */
  private void changeByHand() {
    int kind = random.nextInt(6);
    String component = component();
    log.add("by hand " + kind + " of " + component);
    try {
      changeByHand(kind, component);
    } catch (SdkException e) {
      assertThat(e).hasMessageNotContaining("LocalSageMaker failed");
    }
    server.sageMaker.faults().endStaleReads();
  }

  private void changeByHand(int kind, String component) {
    switch (kind) {
      case 0 -> {
        expectations.damaged(ComponentsState.ENDPOINT);
        server.client.deleteInferenceComponent(r -> r.inferenceComponentName(component));
      }
      case 1 ->
          server.client.updateInferenceComponentRuntimeConfig(
              r -> r.inferenceComponentName(component).desiredRuntimeConfig(c -> c.copyCount(3)));
      case 2 -> deleteEndpoint(ComponentsState.ENDPOINT);
      case 3 -> deleteEndpoint(VariantsState.ENDPOINT);
      case 4 -> deregister();
      default -> deletePolicy();
    }
  }

  private void deleteEndpoint(String name) {
    expectations.damaged(name);
    server.client.deleteEndpoint(r -> r.endpointName(name));
  }

  private void deletePolicy() {
    expectations.damaged(VariantsState.ENDPOINT);
    server.autoScaling.deleteScalingPolicy(
        r ->
            r.serviceNamespace("sagemaker")
                .policyName("burst")
                .resourceId("endpoint/churn/variant/blue")
                .scalableDimension("sagemaker:variant:DesiredInstanceCount"));
  }

  private void deregister() {
    expectations.damaged(VariantsState.ENDPOINT);
    server.autoScaling.deregisterScalableTarget(
        r ->
            r.serviceNamespace("sagemaker")
                .resourceId("endpoint/churn/variant/blue")
                .scalableDimension("sagemaker:variant:DesiredInstanceCount"));
  }

  /** An operator suspends the scaling in of a target, which a deployment does not know. */
  private void suspend() {
    end();
    Set<String> ids = new TreeSet<>();
    ids.addAll(LiveTargets.of(server, VariantsState.ENDPOINT).targets().keySet());
    ids.addAll(LiveTargets.of(server, ComponentsState.ENDPOINT).targets().keySet());
    if (!ids.isEmpty()) {
      String id = List.copyOf(ids).get(random.nextInt(ids.size()));
      log.add("suspend " + id);
      server.suspendScalingIn(id);
      expectations.suspended(id);
    }
  }

  private void failNextChange() {
    mayFail = true;
    int kind = random.nextInt(7);
    String component = component();
    log.add("fail next " + kind + " of " + component);
    Faults faults = server.sageMaker.faults();
    switch (kind) {
      case 0 -> faults.failNextComponentCreation(component, "No image.");
      case 1 -> faults.failNextComponentUpdate(component, "No image.");
      case 2 -> faults.rollBackNextComponentUpdate(component, "An alarm went off.");
      case 3 -> faults.rollBackNextUpdate(ComponentsState.ENDPOINT);
      case 4, 5 -> faults.rollBackNextUpdate(VariantsState.ENDPOINT);
      default -> faults.failNextCreation(VariantsState.ENDPOINT, "No image.");
    }
  }

  private void addFault() {
    int kind = random.nextInt(FAULTS.size());
    int call = 1 + random.nextInt(MAX_CALL);
    log.add("fault " + kind + " at call " + call);
    server.sageMaker.faults().onAnyOperation().onCall(call, FAULTS.get(kind));
  }

  private void limitCalls() {
    log.add("calls are limited");
    server.sageMaker.faults().onAnyOperation().aboveRate(5, 10, Fault.throttling());
  }

  private void changePages() {
    log.add("lists change while their pages are read");
    server.sageMaker.faults().moveEntries(0.2, random.nextLong());
    server.sageMaker.faults().expireTokens(0.2, random.nextLong());
  }

  private void pass() {
    if (random.nextBoolean()) {
      int reads = 1 + random.nextInt(2);
      log.add("stale reads " + reads);
      server.sageMaker.faults().staleReads(reads);
    } else {
      int minutes = 1 + random.nextInt(200);
      log.add("minutes pass: " + minutes);
      server.clock.advance(Duration.ofMinutes(minutes));
    }
  }
}
