package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.Violation;
import dev.endpointdsl.deploy.error.ConfigNameTakenException;
import dev.endpointdsl.deploy.internal.aws.EndpointStatuses;
import dev.endpointdsl.deploy.internal.aws.ServiceCall;
import dev.endpointdsl.deploy.internal.config.ConfigDiff;
import dev.endpointdsl.deploy.internal.config.ConfigRequests;
import dev.endpointdsl.deploy.internal.endpoint.EndpointSnapshot;
import dev.endpointdsl.deploy.internal.workflow.Workflow;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.deploy.plan.Plan;
import dev.endpointdsl.deploy.plan.PlannedChange;
import dev.endpointdsl.deploy.plan.PlannedChange.Kind;
import dev.endpointdsl.deploy.plan.PlannedReset;
import dev.endpointdsl.deploy.plan.TrafficShiftText;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointRequest;

/** Finds out what a deployment would do, by reading alone. */
public final class PlanWorkflow {

  private static final String CONFIG = "endpoint configuration";
  private static final String ENDPOINT = "endpoint";

  private final DeploymentContext session;
  private final Deployment deployment;
  private final EndpointConfig wanted;
  private final DesiredTags tags;
  private final List<PlannedChange> changes = new ArrayList<>();
  private final List<Difference> differences = new ArrayList<>();
  private final List<PlannedReset> resets = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private Instant configCreated;

  public PlanWorkflow(DeploymentContext session) {
    this.session = session;
    this.deployment = session.deployment();
    this.wanted = deployment.config();
    this.tags = DesiredTags.of(deployment, session.settings().defaultTags());
    this.configCreated = session.now();
  }

  /** The plan; problems come as the deployment's own. */
  public Workflow<Plan> flow() {
    warn(wanted.violations());
    warn(deployment.violations());
    return describe(wanted.endpointConfigName())
        .then(this::config)
        .then(done -> endpoint())
        .map(done -> plan())
        .recover(problem -> Workflow.failed(session.translated(problem)));
  }

  private Plan plan() {
    return new Plan(deployment.endpointName(), changes, differences, resets, warnings);
  }

  private void warn(List<Violation> violations) {
    violations.forEach(violation -> warnings.add(violation.toString()));
  }

  private Workflow<Optional<ConfigRequests.Described>> describe(String name) {
    return ConfigRequests.find(session.caller(), name);
  }

  private Workflow<Boolean> config(Optional<ConfigRequests.Described> found) {
    String name = wanted.endpointConfigName();
    if (found.isEmpty()) {
      return changed(Kind.CREATE, CONFIG, name, "it does not exist");
    }
    configCreated = found.get().creationTime();
    List<Difference> conflicts = ConfigStep.conflicts(found.get().config(), wanted);
    if (!conflicts.isEmpty()) {
      return session
          .look()
          .then(
              seen ->
                  Workflow.failed(new ConfigNameTakenException(session.situation(), conflicts)));
    }
    changes.add(new PlannedChange(Kind.KEEP, CONFIG, name, "it exists with this content"));
    return tags(CONFIG, name, found.get().arn(), tags.config(), tags.isConfigManaged());
  }

  private Workflow<Boolean> endpoint() {
    return session
        .find(
            ServiceCall.DESCRIBE_ENDPOINT,
            DescribeEndpointRequest.builder().endpointName(deployment.endpointName()).build())
        .then(found -> endpoint(found.map(EndpointSnapshot::of).orElse(null)));
  }

  private Workflow<Boolean> endpoint(@Nullable EndpointSnapshot seen) {
    session.saw(seen);
    if (seen == null) {
      differences.addAll(ConfigDiff.all(wanted));
      return changed(Kind.CREATE, ENDPOINT, deployment.endpointName(), "it does not exist");
    }
    return switchOver(seen)
        .then(done -> endpointTags(seen))
        .then(done -> cleanUp(seen.configName()));
  }

  private Workflow<Boolean> switchOver(EndpointSnapshot seen) {
    String name = deployment.endpointName();
    if (seen.status().equals(EndpointStatuses.FAILED)) {
      failedEndpoint(name);
      return Workflow.done(true);
    }
    if (EndpointStatuses.isMoving(seen.status())) {
      warnings.add(
          "The endpoint is " + seen.status() + "; the deployment waits until that is over.");
    }
    if (!wanted.endpointConfigName().equals(seen.configName())) {
      changes.add(
          new PlannedChange(Kind.UPDATE, ENDPOINT, name, "it runs " + seen.configName() + way()));
    } else if (isSettledBadly(seen)) {
      return changed(Kind.UPDATE, ENDPOINT, name, "it is " + seen.status() + way());
    } else {
      return changed(Kind.KEEP, ENDPOINT, name, "it runs this configuration");
    }
    return seen.configName() == null
        ? Workflow.done(true)
        : describe(seen.configName()).then(live -> compared(seen, live));
  }

  private String way() {
    return deployment
        .deploymentConfig()
        .map(config -> "; " + TrafficShiftText.of(config))
        .orElse("");
  }

  /** The name alone does not tell that it serves. */
  private static boolean isSettledBadly(EndpointSnapshot seen) {
    return !EndpointStatuses.isMoving(seen.status())
        && !seen.status().equals(EndpointStatuses.IN_SERVICE);
  }

  private void failedEndpoint(String name) {
    String reason = "it has failed, and SageMaker allows nothing but deleting it";
    changes.add(new PlannedChange(Kind.REPLACE, ENDPOINT, name, reason));
    if (!deployment.isReplaceFailed()) {
      warnings.add("The deployment will refuse to replace it without replaceFailed(true).");
    }
  }

  private Workflow<Boolean> compared(
      EndpointSnapshot seen, Optional<ConfigRequests.Described> response) {
    if (response.isEmpty()) {
      warnings.add(
          "What is live, " + seen.configName() + ", was deleted: nothing to compare with.");
      return Workflow.done(true);
    }
    EndpointConfig live = response.get().config();
    differences.addAll(ConfigDiff.between(live, wanted));
    resets.addAll(VariantDrift.of(deployment, live, seen));
    warnings.addAll(VariantDrift.lostVariants(deployment, live));
    warnings.addAll(VariantDrift.toServerless(deployment, live));
    return Workflow.done(true);
  }

  private Workflow<Boolean> endpointTags(EndpointSnapshot seen) {
    return tags(
        ENDPOINT, deployment.endpointName(), seen.arn(), tags.endpoint(), tags.isEndpointManaged());
  }

  private Workflow<Boolean> tags(
      String resource, String name, String arn, Map<String, String> wantedTags, boolean isManaged) {
    if (!isManaged) {
      return Workflow.done(true);
    }
    return new TagStep(session.caller())
        .list(arn)
        .map(
            live -> {
              TagStep.Changes difference = TagStep.Changes.between(live, wantedTags);
              if (!difference.isEmpty()) {
                changes.add(new PlannedChange(Kind.TAG, resource, name, difference.toString()));
              }
              return true;
            });
  }

  private Workflow<Boolean> cleanUp(@Nullable String live) {
    if (!deployment.isCleanUp()) {
      return Workflow.done(true);
    }
    return new CleanUpStep(session, true)
        .superseded(configCreated, live)
        .map(
            names -> {
              names.forEach(
                  name ->
                      changes.add(
                          new PlannedChange(
                              Kind.DELETE, CONFIG, name, "superseded, and used by no endpoint")));
              return true;
            });
  }

  private Workflow<Boolean> changed(Kind kind, String resource, String name, String reason) {
    changes.add(new PlannedChange(kind, resource, name, reason));
    return Workflow.done(true);
  }
}
