package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.error.ConfigNameTakenException;
import dev.endpointdsl.deploy.error.ConfigNotFoundException;
import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.error.DeploymentTimeoutException;
import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import dev.endpointdsl.deploy.internal.aws.SageMakerOperations;
import dev.endpointdsl.deploy.internal.config.ConfigDiff;
import dev.endpointdsl.deploy.internal.config.ConfigRequests;
import dev.endpointdsl.deploy.internal.name.ContentHashName;
import dev.endpointdsl.deploy.internal.workflow.ChangeOutcome;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.internal.workflow.Visibility;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentStep;
import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.deploy.workflow.Workflow;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;

/** Ensures that the configuration exists with the wanted content. */
final class ConfigStep {

  private final DeploymentContext context;
  private final EndpointConfig config;
  private final Duration consistencyTimeout;
  private final CreateEndpointConfigRequest createRequest;

  /**
   * Creates the step.
   *
   * @param tags the tags with which a new configuration is created
   */
  ConfigStep(DeploymentContext context, Deployment deployment, Map<String, String> tags) {
    this.context = context;
    this.config = deployment.config();
    this.consistencyTimeout = deployment.consistencyTimeout();
    this.createRequest =
        ConfigRequests.createRequest(
            tags.isEmpty() ? config : config.toBuilder().tags(tags).build());
  }

  /**
   * A configuration that exists with the wanted content.
   *
   * @param arn its ARN
   * @param created whether this deployment created it
   * @param isConfirmed whether a response of the service confirms the creation
   * @param creationTime the time of its creation
   */
  record Present(String arn, boolean created, boolean isConfirmed, Instant creationTime) {

    /** Returns this configuration, which counts as created if the deployment created it earlier. */
    Present after(Present earlier) {
      return new Present(arn, created || earlier.created, isConfirmed, creationTime);
    }
  }

  /** Returns a workflow that creates the configuration, or compares it if it exists. */
  Workflow<Present> ensure() {
    context.enter(DeploymentStep.CHECK_CONFIG);
    return describe()
        .then(found -> found.isPresent() ? compare(found.get(), ChangeOutcome.REFUSED) : create());
  }

  /** Returns a workflow that creates the configuration, which a list did not show. */
  Workflow<Present> create() {
    context.enter(DeploymentStep.CREATE_CONFIG);
    AtomicReference<RuntimeException> tooEarly = new AtomicReference<>();
    return visibility()
        .untilPresent(() -> send(tooEarly))
        .then(
            outcome ->
                outcome.isPresent()
                    ? readBack(outcome.get())
                    : Workflow.failed(Objects.requireNonNull(tooEarly.get())));
  }

  /**
   * Returns a workflow that sends the request; its result is empty if the service does not find a
   * model, and this run has created one that may not be visible yet.
   */
  private Workflow<Optional<ChangeOutcome>> send(AtomicReference<RuntimeException> tooEarly) {
    return context
        .caller()
        .change(SageMakerOperations.CREATE_CONFIG, createRequest, ErrorKind.NAME_TAKEN)
        .map(Optional::of)
        .recover(
            problem -> {
              tooEarly.set(problem);
              return ErrorKind.MODEL_NOT_FOUND.is(problem) && !context.changes().isEmpty()
                  ? Workflow.done(Optional.empty())
                  : Workflow.failed(problem);
            });
  }

  private Workflow<Present> readBack(ChangeOutcome creation) {
    context.enter(DeploymentStep.READ_CONFIG_BACK);
    return visibility()
        .untilPresent(this::describe)
        .then(
            found ->
                found.isPresent()
                    ? compare(found.get(), creation)
                    : context.describeBeforeFailing().then(done -> Workflow.failed(invisible())));
  }

  private Visibility visibility() {
    return new Visibility(context, consistencyTimeout, config.endpointConfigName());
  }

  private DeploymentException invisible() {
    return context.time().isSpent()
        ? new DeploymentTimeoutException(context.status())
        : new ConfigNotFoundException(context.status(), null);
  }

  private Workflow<Optional<ConfigRequests.Described>> describe() {
    return ConfigRequests.describe(context, config.endpointConfigName());
  }

  private Workflow<Present> compare(ConfigRequests.Described found, ChangeOutcome creation) {
    List<Difference> conflicts = conflicts(found.config(), config);
    return conflicts.isEmpty()
        ? Workflow.done(
            new Present(
                found.arn(),
                creation != ChangeOutcome.REFUSED,
                creation == ChangeOutcome.ACCEPTED,
                found.creationTime()))
        : context
            .describeBeforeFailing()
            .then(
                done -> Workflow.failed(new ConfigNameTakenException(context.status(), conflicts)));
  }

  /**
   * Returns the differences that prove different content. If the name is made of the content, a
   * value that is only live does not: it is a default that the service filled in.
   */
  static List<Difference> conflicts(EndpointConfig live, EndpointConfig wanted) {
    List<Difference> differences = ConfigDiff.between(live, wanted);
    return ContentHashName.of(wanted).isEmpty()
        ? differences
        : differences.stream().filter(difference -> difference.wanted() != null).toList();
  }
}
