package dev.endpointdsl.cli.deploy;

import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.autoscaling.sagemaker.ScalingAlarm;
import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.cli.document.DocumentOptions;
import dev.endpointdsl.cli.document.DocumentReader;
import dev.endpointdsl.cli.live.SageMakerClients;
import dev.endpointdsl.deploy.autoscaling.model.ScalingPart;
import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.model.DeletionBuilder;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.plan.DeletionPlan;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.Model;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The deletion of what a document names: what {@code deploy} of the same document creates. */
final class DocumentDeletion {

  /** The resources of a scaling in deletions. */
  private static final String TARGET = "scalable target";

  private static final String ALARM = "scaling alarm";

  private DocumentDeletion() {}

  /** Returns the document among the arguments, which otherwise name endpoints. */
  static Optional<String> document(Arguments arguments) {
    Optional<String> file =
        arguments.parameters().stream().filter(DocumentDeletion::isFile).findFirst();
    if (file.isPresent()
        && (arguments.parameters().size() > 1 || endpoints(arguments).size() > 1)) {
      throw CommandException.unreadable(
          file.get()
              + " is a document, and is deleted alone; give one document, or names of endpoints");
    }
    return file;
  }

  /** Names of endpoints have letters, digits and hyphens; {@code ./name} is a file in any case. */
  private static boolean isFile(String argument) {
    return argument.equals(DocumentReader.STANDARD_INPUT)
        || argument.chars().anyMatch(c -> c == '.' || c == '/' || c == '\\');
  }

  private static List<String> endpoints(Arguments arguments) {
    return arguments.values(EndpointNames.ENDPOINT);
  }

  /**
   * Returns the deletion of a document's endpoint, components and scaling, and when asked of its
   * configuration and models.
   *
   * @throws CommandException if the document declares no endpoint
   */
  static DeletionTask of(String file, Arguments arguments, CommandIo io, SageMakerClients clients)
      throws IOException {
    FormatReading reading =
        new DocumentReader(io.in(), DocumentOptions.of(arguments)).readWhole(file);
    reading.notes().forEach(note -> io.note(note.toString()));
    DeploymentTarget target =
        TargetOptions.ofDocument(reading, endpoints(arguments).stream().findFirst(), file);
    Deployment deployment =
        DeploymentOptions.deployments(List.of(target), arguments, clients).get(0);
    DeletionTask.Names names = names(deployment, target, arguments);
    DeletionBuilder builder = Deletion.builder(deployment);
    names.of(DeletionPlan.CONFIG).forEach(builder::config);
    names.of(DeletionPlan.MODEL).forEach(builder::model);
    return new DeletionTask(
        DeploymentOptions.deployer(List.of(target), arguments, clients),
        List.of(
            DeletionOptions.build(builder, names.of(DeletionPlan.INFERENCE_COMPONENT), arguments)),
        names.all());
  }

  private static DeletionTask.Names names(
      Deployment deployment, DeploymentTarget target, Arguments arguments) {
    DeletionTask.Names names = DeletionOptions.names(arguments);
    names.add(
        DeletionPlan.INFERENCE_COMPONENT,
        deployment.inferenceComponents().stream()
            .map(InferenceComponent::inferenceComponentName)
            .toList());
    target.scaling().ifPresent(scaling -> addScaling(scaling, names));
    if (arguments.has(DeletionOptions.ALL)) {
      names.add(DeletionPlan.CONFIG, List.of(deployment.config().endpointConfigName()));
      names.add(DeletionPlan.MODEL, deployment.models().stream().map(Model::modelName).toList());
    }
    return names;
  }

  private static void addScaling(ScalingPart scaling, DeletionTask.Names names) {
    for (Scaling each : scaling.scalings()) {
      names.add(ALARM, each.alarms().stream().map(ScalingAlarm::alarmName).toList());
      names.add(TARGET, List.of(each.target().resourceId()));
    }
  }
}
