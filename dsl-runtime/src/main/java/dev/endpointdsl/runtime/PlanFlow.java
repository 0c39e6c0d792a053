package dev.endpointdsl.runtime;

import dev.endpointdsl.Violation;
import dev.endpointdsl.runtime.PlannedChange.Kind;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointRequest;

/** Finds out what a deployment would do, by reading alone. */
final class PlanFlow {

  private static final String CONFIG = "endpoint configuration";
  private static final String ENDPOINT = "endpoint";

  private final Session session;
  private final Deployment deployment;
  private final EndpointConfig wanted;
  private final WantedTags tags;
  private final List<PlannedChange> changes = new ArrayList<>();
  private final List<Difference> differences = new ArrayList<>();
  private final List<PlannedReset> resets = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private Instant configCreated;

  PlanFlow(Session session) {
    this.session = session;
    this.deployment = session.deployment();
    this.wanted = deployment.config();
    this.tags = WantedTags.of(deployment, session.settings().defaultTags());
    this.configCreated = session.now();
  }

  /** The plan; problems come as the deployment's own. */
  Flow<Plan> flow() {
    warn(wanted.violations());
    warn(deployment.violations());
    return describe(wanted.endpointConfigName())
        .then(this::config)
        .then(done -> endpoint())
        .map(done -> plan())
        .recover(problem -> Flow.failed(session.translated(problem)));
  }

  private Plan plan() {
    return new Plan(deployment.endpointName(), changes, differences, resets, warnings);
  }

  private void warn(List<Violation> violations) {
    violations.forEach(violation -> warnings.add(violation.toString()));
  }

  private Flow<Optional<ConfigCalls.Described>> describe(String name) {
    return ConfigCalls.find(session.caller(), name);
  }

  private Flow<Boolean> config(Optional<ConfigCalls.Described> found) {
    String name = wanted.endpointConfigName();
    if (found.isEmpty()) {
      return changed(Kind.CREATE, CONFIG, name, "it does not exist");
    }
    configCreated = found.get().creationTime();
    List<Difference> conflicts = ConfigStep.conflicts(found.get().config(), wanted);
    if (!conflicts.isEmpty()) {
      return session
          .look()
          .then(seen -> Flow.failed(new ConfigNameTakenException(session.situation(), conflicts)));
    }
    changes.add(new PlannedChange(Kind.KEEP, CONFIG, name, "it exists with this content"));
    return tags(CONFIG, name, found.get().arn(), tags.config(), tags.isConfigManaged());
  }

  private Flow<Boolean> endpoint() {
    return session
        .find(
            Operation.DESCRIBE_ENDPOINT,
            DescribeEndpointRequest.builder().endpointName(deployment.endpointName()).build())
        .then(found -> endpoint(found.map(EndpointView::of).orElse(null)));
  }

  private Flow<Boolean> endpoint(@Nullable EndpointView seen) {
    session.saw(seen);
    if (seen == null) {
      differences.addAll(ConfigDiff.all(wanted));
      return changed(Kind.CREATE, ENDPOINT, deployment.endpointName(), "it does not exist");
    }
    return switchOver(seen)
        .then(done -> endpointTags(seen))
        .then(done -> cleanUp(seen.configName()));
  }

  private Flow<Boolean> switchOver(EndpointView seen) {
    String name = deployment.endpointName();
    if (seen.status().equals(Statuses.FAILED)) {
      failedEndpoint(name);
      return Flow.done(true);
    }
    if (Statuses.isMoving(seen.status())) {
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
        ? Flow.done(true)
        : describe(seen.configName()).then(live -> compared(seen, live));
  }

  private String way() {
    return deployment.deploymentConfig().map(config -> "; " + PolicyText.of(config)).orElse("");
  }

  /** The name alone does not tell that it serves. */
  private static boolean isSettledBadly(EndpointView seen) {
    return !Statuses.isMoving(seen.status()) && !seen.status().equals(Statuses.IN_SERVICE);
  }

  private void failedEndpoint(String name) {
    String reason = "it has failed, and SageMaker allows nothing but deleting it";
    changes.add(new PlannedChange(Kind.REPLACE, ENDPOINT, name, reason));
    if (!deployment.isReplaceFailed()) {
      warnings.add("The deployment will refuse to replace it without replaceFailed(true).");
    }
  }

  private Flow<Boolean> compared(EndpointView seen, Optional<ConfigCalls.Described> response) {
    if (response.isEmpty()) {
      warnings.add(
          "What is live, " + seen.configName() + ", was deleted: nothing to compare with.");
      return Flow.done(true);
    }
    EndpointConfig live = response.get().config();
    differences.addAll(ConfigDiff.between(live, wanted));
    resets.addAll(Resets.of(deployment, live, seen));
    warnings.addAll(Resets.lostVariants(deployment, live));
    warnings.addAll(Resets.toServerless(deployment, live));
    return Flow.done(true);
  }

  private Flow<Boolean> endpointTags(EndpointView seen) {
    return tags(
        ENDPOINT, deployment.endpointName(), seen.arn(), tags.endpoint(), tags.isEndpointManaged());
  }

  private Flow<Boolean> tags(
      String resource, String name, String arn, Map<String, String> wantedTags, boolean isManaged) {
    if (!isManaged) {
      return Flow.done(true);
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

  private Flow<Boolean> cleanUp(@Nullable String live) {
    if (!deployment.isCleanUp()) {
      return Flow.done(true);
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

  private Flow<Boolean> changed(Kind kind, String resource, String name, String reason) {
    changes.add(new PlannedChange(kind, resource, name, reason));
    return Flow.done(true);
  }
}
