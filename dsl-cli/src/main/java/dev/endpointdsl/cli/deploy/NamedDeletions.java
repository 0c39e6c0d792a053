package dev.endpointdsl.cli.deploy;

import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.cli.live.SageMakerClients;
import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.model.DeletionBuilder;
import dev.endpointdsl.deploy.plan.DeletionPlan;
import java.util.ArrayList;
import java.util.List;

/** Deletions of the resources that arguments name. */
final class NamedDeletions {

  private NamedDeletions() {}

  /**
   * Returns a deletion for each endpoint; the last one also deletes configurations and models.
   *
   * @throws CommandException if nothing is named, or an option needs a document
   */
  static DeletionTask of(Arguments arguments, SageMakerClients clients) {
    if (arguments.has(DeletionOptions.ALL)) {
      throw CommandException.unreadable(
          DeletionOptions.ALL
              + " deletes what a document names, and none is given; give the file of the document,"
              + " or name the configuration and the models with --config and --model");
    }
    List<String> endpoints = EndpointNames.of(arguments);
    DeletionTask.Names names = DeletionOptions.names(arguments);
    List<String> components = names.of(DeletionPlan.INFERENCE_COMPONENT);
    List<String> configs = names.of(DeletionPlan.CONFIG);
    List<String> models = names.of(DeletionPlan.MODEL);
    if (endpoints.isEmpty() && !components.isEmpty()) {
      throw CommandException.unreadable(
          DeletionOptions.COMPONENT + " is deleted with its endpoint; name the endpoint, too");
    }
    if (endpoints.isEmpty() && configs.isEmpty() && models.isEmpty()) {
      throw CommandException.unreadable(
          "nothing is named to delete; name endpoints, the file of a document, configurations with"
              + " --config, or models with --model");
    }
    List<DeletionBuilder> builders = new ArrayList<>();
    endpoints.forEach(name -> builders.add(Deletion.builder(name)));
    if (builders.isEmpty()) {
      builders.add(Deletion.withoutEndpoint());
    }
    DeletionBuilder last = builders.get(builders.size() - 1);
    configs.forEach(last::config);
    models.forEach(last::model);
    return new DeletionTask(
        EndpointDeployer.create(clients::in),
        builders.stream()
            .map(
                each -> DeletionOptions.build(each.region(clients.region()), components, arguments))
            .toList(),
        names.all());
  }
}
