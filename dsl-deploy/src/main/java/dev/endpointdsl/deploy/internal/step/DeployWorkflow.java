package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.error.ConfigNotFoundException;
import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import dev.endpointdsl.deploy.internal.workflow.Workflow;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.deploy.model.DeploymentStep;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;

/** The steps of a deployment, one after the other. */
public final class DeployWorkflow {

  private static final int MOST_ROUNDS = 2;

  private final DeploymentContext session;
  private final DesiredTags tags;

  public DeployWorkflow(DeploymentContext session) {
    this.session = session;
    this.tags = DesiredTags.of(session.deployment(), session.settings().defaultTags());
  }

  /** Everything, from the first look to the clean-up; problems come as the deployment's own. */
  public Workflow<DeploymentResult> flow() {
    return round(MOST_ROUNDS)
        .map(session::succeeded)
        .recover(
            problem ->
                (isWorthALook(problem) ? session.look() : Workflow.done(false))
                    .then(done -> Workflow.failed(session.failed(problem))));
  }

  /** Whether the service answers, so that what is live can be told. */
  private boolean isWorthALook(RuntimeException problem) {
    ErrorKind meaning = ErrorKind.of(problem);
    return problem instanceof SdkException
        && session.situation().step().compareTo(DeploymentStep.CHECK_ENDPOINT) < 0
        && meaning != ErrorKind.UNREACHABLE
        && meaning != ErrorKind.INTERRUPTED;
  }

  private Workflow<DeploymentResult> round(int left) {
    return new ConfigStep(session, tags.config())
        .ensure()
        .then(this::endpoint)
        .recover(problem -> isVanished(problem) && left > 1 ? round(left - 1) : failed(problem));
  }

  /** Somebody may have deleted the configuration before it was used: then it is created again. */
  private static boolean isVanished(RuntimeException problem) {
    return problem instanceof ConfigNotFoundException vanished
        && vanished.step() != DeploymentStep.READ_CONFIG_BACK;
  }

  private static Workflow<DeploymentResult> failed(RuntimeException problem) {
    return Workflow.failed(problem);
  }

  private Workflow<DeploymentResult> endpoint(ConfigStep.Present config) {
    return new EndpointStep(session, TagStep.sdkTags(tags.endpoint()))
        .bring()
        .then(live -> stillThere(config, live).then(there -> finish(there, live)));
  }

  /**
   * A configuration that was found may have been deleted a moment before, as reads lag: then the
   * endpoint runs what is not there. It is created again.
   */
  private Workflow<ConfigStep.Present> stillThere(
      ConfigStep.Present config, EndpointStep.Live live) {
    return config.created() || live.change() == DeploymentResult.Change.NONE
        ? Workflow.done(config)
        : new ConfigStep(session, tags.config()).ensure();
  }

  private Workflow<DeploymentResult> finish(ConfigStep.Present config, EndpointStep.Live live) {
    return tags(config, live).then(done -> cleanUp(config, live));
  }

  private Workflow<Boolean> tags(ConfigStep.Present config, EndpointStep.Live live) {
    TagStep step = new TagStep(session.caller());
    return bring(step, config.arn(), tags.config(), tags.isConfigManaged() && !config.created())
        .then(
            done ->
                bring(
                    step,
                    live.seen().arn(),
                    tags.endpoint(),
                    tags.isEndpointManaged() && live.change() != DeploymentResult.Change.CREATED));
  }

  private Workflow<Boolean> bring(
      TagStep step, String arn, Map<String, String> wanted, boolean isNeeded) {
    if (isNeeded) {
      session.enter(DeploymentStep.TAG);
    }
    return isNeeded ? step.bring(arn, wanted).map(changes -> true) : Workflow.done(false);
  }

  private Workflow<DeploymentResult> cleanUp(ConfigStep.Present config, EndpointStep.Live live) {
    CleanUpStep step = new CleanUpStep(session, false);
    Workflow<List<String>> deleted =
        session.deployment().isCleanUp()
            ? step.superseded(config.creationTime(), live.previousConfigName()).then(step::delete)
            : Workflow.done(List.of());
    return deleted.map(names -> result(config, live, names));
  }

  private DeploymentResult result(
      ConfigStep.Present config, EndpointStep.Live live, List<String> deleted) {
    session.enter(DeploymentStep.DONE);
    return new DeploymentResult(
        session.deployment().endpointName(),
        live.seen().arn(),
        session.deployment().config().endpointConfigName(),
        config.arn(),
        live.change(),
        config.created(),
        Optional.ofNullable(live.previousConfigName()),
        tags.config(),
        deleted,
        session.caller().elapsed(),
        session.caller().listenerFailure());
  }
}
