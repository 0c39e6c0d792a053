package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.error.ConfigNameTakenException;
import dev.endpointdsl.deploy.error.ConfigNotFoundException;
import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import dev.endpointdsl.deploy.internal.aws.ServiceCall;
import dev.endpointdsl.deploy.internal.config.ConfigDiff;
import dev.endpointdsl.deploy.internal.config.ConfigRequests;
import dev.endpointdsl.deploy.internal.config.ContentHashName;
import dev.endpointdsl.deploy.internal.workflow.Workflow;
import dev.endpointdsl.deploy.model.DeploymentStep;
import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.deploy.time.Backoff;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;

/** Sees to it that the configuration exists with the wanted content. */
final class ConfigStep {

  private final DeploymentContext session;
  private final EndpointConfig config;
  private final CreateEndpointConfigRequest request;

  ConfigStep(DeploymentContext session, Map<String, String> tags) {
    this.session = session;
    this.config = session.deployment().config();
    this.request =
        ConfigRequests.creation(tags.isEmpty() ? config : config.toBuilder().tags(tags).build());
  }

  /**
   * A configuration that exists.
   *
   * @param arn its ARN
   * @param created whether this deployment created it
   * @param creationTime when it was created
   */
  record Present(String arn, boolean created, Instant creationTime) {}

  /** Creates it if it is not there, and compares it if it is. */
  Workflow<Present> ensure() {
    session.enter(DeploymentStep.CHECK_CONFIG);
    return describe().then(found -> found.isPresent() ? compared(found.get(), false) : create());
  }

  private Workflow<Present> create() {
    session.enter(DeploymentStep.CREATE_CONFIG);
    return session
        .ask(ServiceCall.CREATE_CONFIG, request)
        .map(created -> true)
        .recover(
            // Somebody was faster, or an attempt arrived whose answer did not.
            e -> ErrorKind.NAME_TAKEN.is(e) ? Workflow.done(false) : Workflow.failed(e))
        .then(this::readBack);
  }

  private Workflow<Present> readBack(boolean created) {
    session.enter(DeploymentStep.READ_CONFIG_BACK);
    return readBack(created, session.now().plus(session.deployment().consistencyTimeout()), 1);
  }

  private Workflow<Present> readBack(boolean created, Instant until, int attempt) {
    return describe()
        .then(
            found -> {
              if (found.isPresent()) {
                return compared(found.get(), created);
              }
              return session.now().isBefore(until)
                  ? Workflow.pause(
                      Backoff.after(attempt, config.endpointConfigName()),
                      () -> readBack(created, until, attempt + 1))
                  : session
                      .look()
                      .then(
                          seen ->
                              Workflow.failed(
                                  new ConfigNotFoundException(session.situation(), null)));
            });
  }

  private Workflow<Optional<ConfigRequests.Described>> describe() {
    return ConfigRequests.find(session.caller(), config.endpointConfigName());
  }

  private Workflow<Present> compared(ConfigRequests.Described found, boolean created) {
    List<Difference> differences = conflicts(found.config(), config);
    return differences.isEmpty()
        ? Workflow.done(new Present(found.arn(), created, found.creationTime()))
        : session
            .look()
            .then(
                seen ->
                    Workflow.failed(
                        new ConfigNameTakenException(session.situation(), differences)));
  }

  /**
   * What cannot be the same content. A name made of the content proves it, so that there a value
   * where nothing was asked for is a default that the service filled in.
   */
  static List<Difference> conflicts(EndpointConfig live, EndpointConfig wanted) {
    List<Difference> differences = ConfigDiff.between(live, wanted);
    return ContentHashName.of(wanted).isEmpty()
        ? differences
        : differences.stream().filter(difference -> difference.wanted() != null).toList();
  }
}
