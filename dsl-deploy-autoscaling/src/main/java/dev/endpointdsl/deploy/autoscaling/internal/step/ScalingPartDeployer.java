package dev.endpointdsl.deploy.autoscaling.internal.step;

import dev.endpointdsl.autoscaling.sagemaker.ScalingAlarm;
import dev.endpointdsl.deploy.autoscaling.error.ScalingErrors;
import dev.endpointdsl.deploy.autoscaling.internal.live.WantedTarget;
import dev.endpointdsl.deploy.autoscaling.internal.record.EndpointRecords;
import dev.endpointdsl.deploy.autoscaling.model.ScalingPart;
import dev.endpointdsl.deploy.model.AppliedChange;
import dev.endpointdsl.deploy.part.EndpointChange;
import dev.endpointdsl.deploy.part.EndpointResources;
import dev.endpointdsl.deploy.part.LiveEndpoint;
import dev.endpointdsl.deploy.part.PartContext;
import dev.endpointdsl.deploy.part.PartDeployer;
import dev.endpointdsl.deploy.part.PartPlan;
import dev.endpointdsl.deploy.part.PartReading;
import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Deploys the scaling of endpoints. */
public final class ScalingPartDeployer implements PartDeployer<ScalingPart> {

  /** The part of deployments without one, which no deployment can have. */
  private static final ScalingPart DROPPED = ScalingPart.of();

  private final ScalingRuns runs = new ScalingRuns();
  private final boolean hasCloudWatch;

  /**
   * Creates a part deployer.
   *
   * @param hasCloudWatch whether there is a client of Amazon CloudWatch
   */
  public ScalingPartDeployer(boolean hasCloudWatch) {
    this.hasCloudWatch = hasCloudWatch;
  }

  @Override
  public Class<ScalingPart> type() {
    return ScalingPart.class;
  }

  @Override
  public Optional<ScalingPart> dropped() {
    return Optional.of(DROPPED);
  }

  @Override
  public void throwIfUnsupported(ScalingPart part) {
    Optional<String> alarm =
        part.scalings().stream()
            .flatMap(scaling -> scaling.alarms().stream())
            .map(ScalingAlarm::alarmName)
            .findFirst();
    if (alarm.isPresent() && !hasCloudWatch) {
      throw new IllegalArgumentException(
          "The deployment has the alarm "
              + alarm.get()
              + ", but the part deployer has no client of Amazon CloudWatch; create it with"
              + " ScalingDeployer.create(autoScaling, cloudWatch)");
    }
  }

  @Override
  public Workflow<PartPlan> plan(PartContext context, ScalingPart part, EndpointChange change) {
    return translated(
        context, new ScalingPlanning(context, wanted(part), reader(context, part)).plan(change));
  }

  @Override
  public Workflow<List<AppliedChange>> beforeEndpointChange(
      PartContext context, ScalingPart part, EndpointChange change) {
    return translated(context, preparation(context, part).beforeUpdate(change));
  }

  @Override
  public Workflow<List<AppliedChange>> afterFailedChange(PartContext context, ScalingPart part) {
    return translated(
        context, restored(context).then(changes -> lost(context).map(more -> both(changes, more))));
  }

  private Workflow<List<AppliedChange>> restored(PartContext context) {
    return runs.take(context)
        .map(
            before ->
                new TargetRestoration(context, before)
                    .restore()
                    .then(changes -> deleteRecords(context).map(done -> changes)))
        .orElseGet(() -> Workflow.done(List.of()));
  }

  private Workflow<List<AppliedChange>> lost(PartContext context) {
    return runs.takeLost(context)
        .map(
            found ->
                new ScalingApplication(context, found.targets(), reader(context), runs)
                    .restore(found.endpointArn()))
        .orElseGet(() -> Workflow.done(List.of()));
  }

  private static List<AppliedChange> both(List<AppliedChange> one, List<AppliedChange> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private Workflow<Boolean> deleteRecords(PartContext context) {
    return runs.takeRecords(context)
        .map(
            written ->
                new EndpointRecords(context, written.endpointArn()).delete(written.variants()))
        .orElseGet(() -> Workflow.done(false));
  }

  @Override
  public Workflow<List<AppliedChange>> beforeComponentDeletion(
      PartContext context, ScalingPart part, String componentName) {
    return translated(context, preparation(context, part).beforeComponentDeletion(componentName));
  }

  @Override
  public Workflow<List<AppliedChange>> apply(
      PartContext context, ScalingPart part, LiveEndpoint endpoint) {
    return translated(context, application(context, part).apply(endpoint));
  }

  @Override
  public Workflow<List<Difference>> verify(PartContext context, ScalingPart part) {
    return translated(context, application(context, part).verify());
  }

  @Override
  public Workflow<PartReading<ScalingPart>> read(PartContext context, EndpointResources endpoint) {
    return translated(context, new ScalingImport(context, reader(context)).read(endpoint));
  }

  @Override
  public Workflow<PartPlan> planDeletion(
      PartContext context, EndpointResources endpoint, List<ScalingPart> parts) {
    return translated(context, deletion(context, endpoint, parts).plan());
  }

  @Override
  public Workflow<List<AppliedChange>> delete(
      PartContext context, EndpointResources endpoint, List<ScalingPart> parts) {
    return translated(context, deletion(context, endpoint, parts).delete());
  }

  private ScalingReader reader(PartContext context) {
    return new ScalingReader(context, hasCloudWatch);
  }

  /** Without a part, the targets of others stay. */
  @SuppressWarnings("ReferenceEquality")
  private ScalingReader reader(PartContext context, ScalingPart part) {
    return part == DROPPED ? reader(context).ownOnly() : reader(context);
  }

  private TargetPreparation preparation(PartContext context, ScalingPart part) {
    return new TargetPreparation(context, wanted(part), reader(context, part), runs);
  }

  private ScalingApplication application(PartContext context, ScalingPart part) {
    return new ScalingApplication(context, wanted(part), reader(context, part), runs);
  }

  private ScalingDeletion deletion(
      PartContext context, EndpointResources endpoint, List<ScalingPart> parts) {
    List<WantedTarget> wanted = parts.stream().flatMap(part -> wanted(part).stream()).toList();
    return new ScalingDeletion(context, endpoint, wanted, reader(context));
  }

  private static List<WantedTarget> wanted(ScalingPart part) {
    return part.scalings().stream().map(WantedTarget::of).toList();
  }

  private static <T> Workflow<T> translated(PartContext context, Workflow<T> workflow) {
    return workflow.recover(
        problem -> Workflow.failed(ScalingErrors.translated(problem, context.status())));
  }
}
