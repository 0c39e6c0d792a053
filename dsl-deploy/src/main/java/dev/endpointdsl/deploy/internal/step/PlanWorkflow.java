package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.Violation;
import dev.endpointdsl.deploy.error.ConfigNameTakenException;
import dev.endpointdsl.deploy.internal.aws.EndpointStatuses;
import dev.endpointdsl.deploy.internal.config.ConfigDiff;
import dev.endpointdsl.deploy.internal.config.ConfigRequests;
import dev.endpointdsl.deploy.internal.config.TrafficShiftText;
import dev.endpointdsl.deploy.internal.endpoint.EndpointSnapshot;
import dev.endpointdsl.deploy.internal.hosting.HostingPlan;
import dev.endpointdsl.deploy.internal.hosting.HostingTags;
import dev.endpointdsl.deploy.internal.part.PartsStep;
import dev.endpointdsl.deploy.internal.tag.DesiredTags;
import dev.endpointdsl.deploy.internal.tag.TagChanges;
import dev.endpointdsl.deploy.internal.tag.TagStep;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.part.EndpointChange;
import dev.endpointdsl.deploy.part.PartPlan;
import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.deploy.plan.Plan;
import dev.endpointdsl.deploy.plan.PlannedChange;
import dev.endpointdsl.deploy.plan.PlannedChange.Kind;
import dev.endpointdsl.deploy.plan.PlannedReset;
import dev.endpointdsl.deploy.workflow.Workflow;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the changes that a deployment would make, and only reads. */
public final class PlanWorkflow {

  private static final String CONFIG = "endpoint configuration";
  private static final String ENDPOINT = "endpoint";

  private final DeploymentContext context;
  private final Deployment deployment;
  private final EndpointConfig wanted;
  private final DesiredTags tags;
  private final List<PlannedChange> changes = new ArrayList<>();
  private final List<Difference> differences = new ArrayList<>();
  private final List<PlannedReset> resets = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private Instant configCreated;
  private EndpointChange change;

  /** Creates the workflow that plans a deployment. */
  public PlanWorkflow(DeploymentContext context, Deployment deployment) {
    this.context = context;
    this.deployment = deployment;
    this.wanted = deployment.config();
    this.tags = DesiredTags.of(deployment, context.defaultTags());
    this.configCreated = context.time().now();
    this.change =
        new EndpointChange(EndpointChange.Kind.NONE, Optional.empty(), Optional.of(wanted), wanted);
    Warnings.throwIfRefused(context, deployment);
    context.partDeployers().throwIfMissing(deployment);
    HostingTags.throwIfRefused(context, deployment);
  }

  /** Returns the workflow, whose exceptions are the deployer's. */
  public Workflow<Plan> workflow() {
    return CapacityAttempts.first(context, deployment)
        .then(
            first ->
                first.fallback().isPresent()
                    ? new PlanWorkflow(context, first).planned()
                    : planned())
        .recover(problem -> Workflow.failed(context.translated(problem)));
  }

  private Workflow<Plan> planned() {
    warn(wanted.violations());
    warn(Warnings.ofParts(deployment));
    HostingPlan hosting = new HostingPlan(context, deployment);
    return hosting
        .models()
        .then(models -> addAll(models).then(done -> describe(wanted.endpointConfigName())))
        .then(this::config)
        .then(done -> context.describeEndpoint(deployment.endpointName()))
        .then(found -> endpoint(found.orElse(null)))
        .then(done -> hosting.components())
        .then(this::addAll)
        .then(done -> new PartsStep(context, deployment).plan(change))
        .then(this::addAll)
        .map(done -> plan());
  }

  private Workflow<Boolean> addAll(List<PartPlan> parts) {
    parts.forEach(this::add);
    return Workflow.done(true);
  }

  private void add(PartPlan part) {
    changes.addAll(part.changes());
    differences.addAll(part.differences());
    warnings.addAll(part.warnings());
  }

  private void change(
      EndpointChange.Kind kind, Optional<String> arn, Optional<EndpointConfig> live) {
    change = new EndpointChange(kind, arn, live, wanted);
  }

  private Plan plan() {
    return new Plan(
        deployment.endpointName(),
        changes,
        differences,
        resets,
        deployment.appliedDefaults(),
        warnings);
  }

  private void warn(List<Violation> violations) {
    violations.forEach(violation -> warnings.add(violation.toString()));
  }

  private Workflow<Optional<ConfigRequests.Described>> describe(String name) {
    return ConfigRequests.describe(context, name);
  }

  private Workflow<Boolean> config(Optional<ConfigRequests.Described> found) {
    String name = wanted.endpointConfigName();
    if (found.isEmpty()) {
      return add(Kind.CREATE, CONFIG, name, "it does not exist");
    }
    configCreated = found.get().creationTime();
    List<Difference> conflicts = ConfigStep.conflicts(found.get().config(), wanted);
    if (!conflicts.isEmpty()) {
      return context
          .describeBeforeFailing()
          .then(done -> Workflow.failed(new ConfigNameTakenException(context.status(), conflicts)));
    }
    return add(Kind.KEEP, CONFIG, name, "it exists with this content")
        .then(done -> tags(CONFIG, name, found.get().arn(), tags.config(), tags.isConfigManaged()));
  }

  private Workflow<Boolean> endpoint(@Nullable EndpointSnapshot endpoint) {
    context.observe(endpoint);
    if (endpoint == null) {
      differences.addAll(ConfigDiff.all(wanted));
      change(EndpointChange.Kind.CREATE, Optional.empty(), Optional.empty());
      return add(
          Kind.CREATE, ENDPOINT, deployment.endpointName(), "it does not exist" + fallbacks());
    }
    return update(endpoint)
        .then(done -> endpointTags(endpoint))
        .then(done -> cleanUp(endpoint.configName()));
  }

  private Workflow<Boolean> update(EndpointSnapshot endpoint) {
    String name = deployment.endpointName();
    change(EndpointChange.Kind.NONE, Optional.of(endpoint.arn()), Optional.of(wanted));
    if (endpoint.status().equals(EndpointStatuses.FAILED)) {
      change(EndpointChange.Kind.REPLACE, Optional.of(endpoint.arn()), Optional.empty());
      return replace(name);
    }
    if (EndpointStatuses.isChanging(endpoint.status())) {
      warnings.add(
          "The endpoint is " + endpoint.status() + "; the deployment waits until that has ended.");
    }
    String live = endpoint.configName();
    if (wanted.endpointConfigName().equals(live)) {
      return isOutOfService(endpoint)
          ? add(Kind.UPDATE, ENDPOINT, name, "it is " + endpoint.status() + trafficShift())
          : add(Kind.KEEP, ENDPOINT, name, "it runs this configuration" + fallback());
    }
    change(EndpointChange.Kind.UPDATE, Optional.of(endpoint.arn()), Optional.empty());
    return add(Kind.UPDATE, ENDPOINT, name, "it runs " + live + trafficShift() + fallbacks())
        .then(done -> live == null ? Workflow.done(true) : compare(endpoint, live));
  }

  private Workflow<Boolean> replace(String name) {
    if (!deployment.isReplaceFailed()) {
      warnings.add("The deployment will fail, because replaceFailed(true) is not set.");
    }
    return add(
        Kind.REPLACE, ENDPOINT, name, "it has failed, and SageMaker only allows deleting it");
  }

  private String trafficShift() {
    return deployment
        .deploymentConfig()
        .map(config -> "; " + TrafficShiftText.of(config))
        .orElse("");
  }

  /** Returns that the planned configuration is a fallback, if it is one. */
  private String fallback() {
    return deployment.fallback().map(f -> ", the fallback with " + f.instanceType()).orElse("");
  }

  /** Returns what the deployment tries if there are too few instances. */
  private String fallbacks() {
    return CapacityPolicyText.of(deployment).map(text -> "; " + text).orElse("");
  }

  /** Checks whether an endpoint that the service is not changing does not serve requests. */
  private static boolean isOutOfService(EndpointSnapshot endpoint) {
    return !EndpointStatuses.isChanging(endpoint.status())
        && !endpoint.status().equals(EndpointStatuses.IN_SERVICE);
  }

  private Workflow<Boolean> compare(EndpointSnapshot endpoint, String liveConfigName) {
    return describe(liveConfigName)
        .map(
            found -> {
              found.ifPresentOrElse(
                  described -> compare(endpoint, described.config()),
                  () ->
                      warnings.add(
                          "The live configuration "
                              + liveConfigName
                              + " was deleted, so that the plan cannot show differences."));
              return true;
            });
  }

  private void compare(EndpointSnapshot endpoint, EndpointConfig live) {
    change(change.kind(), change.endpointArn(), Optional.of(live));
    differences.addAll(ConfigDiff.between(live, wanted));
    resets.addAll(VariantDrift.of(deployment, live, endpoint));
    warnings.addAll(SwitchWarnings.of(deployment, live));
  }

  private Workflow<Boolean> endpointTags(EndpointSnapshot endpoint) {
    return tags(
        ENDPOINT,
        deployment.endpointName(),
        endpoint.arn(),
        tags.endpoint(),
        tags.isEndpointManaged());
  }

  private Workflow<Boolean> tags(
      String resource, String name, String arn, Map<String, String> wantedTags, boolean isManaged) {
    if (!isManaged) {
      return Workflow.done(true);
    }
    return new TagStep(context)
        .list(arn)
        .map(live -> TagChanges.between(live, wantedTags))
        .then(
            difference ->
                difference.isEmpty()
                    ? Workflow.done(true)
                    : add(Kind.TAG, resource, name, difference.toString()));
  }

  private Workflow<Boolean> cleanUp(@Nullable String live) {
    return deployment.isCleanUp()
        ? new PlannedCleanUp(context, deployment).changes(configCreated, live).map(changes::addAll)
        : Workflow.done(true);
  }

  private Workflow<Boolean> add(Kind kind, String resource, String name, String reason) {
    return Workflow.done(changes.add(new PlannedChange(kind, resource, name, reason)));
  }
}
