package dev.endpointdsl.cli.deploy;

import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.CommandDefinition;
import dev.endpointdsl.cli.command.Times;
import dev.endpointdsl.cli.document.DocumentOptions;
import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.model.DeletionBuilder;
import dev.endpointdsl.deploy.plan.DeletionPlan;
import java.util.List;

/** The options of a deletion, whether names or a document say what is deleted. */
final class DeletionOptions {

  static final String COMPONENT = "--inference-component";
  static final String CONFIG = "--config";
  static final String MODEL = "--model";
  static final String ALL = "--all";
  private static final String NO_WAIT = "--no-wait";
  private static final String TIMEOUT = "--timeout";
  private static final String POLL_INTERVAL = "--poll-interval";

  private DeletionOptions() {}

  static void addTo(CommandDefinition command) {
    command.strings(COMPONENT, "NAME", "An inference component of an endpoint; may be repeated.");
    command.strings(CONFIG, "NAME", "An endpoint configuration; may be repeated.");
    command.strings(MODEL, "NAME", "A model; may be repeated.");
    command.flag(
        ALL,
        "With a document: deletes its endpoint configuration and its models, too, unless something"
            + " else uses them.");
    command.flag(NO_WAIT, "Does not wait until endpoints are deleted.");
    command.checked(TIMEOUT, "TIME", Times::problem, "The maximum time; 2h by default.");
    command.checked(
        POLL_INTERVAL, "TIME", Times::problem, "The time between two looks; 15s by default.");
    CapacityOptions.addNamePrefixTo(command);
    DeploymentOptions.addDefaultsTo(command);
    DocumentOptions.addTo(command);
  }

  /** Returns the names that the options give. */
  static DeletionTask.Names names(Arguments arguments) {
    return new DeletionTask.Names()
        .add(DeletionPlan.INFERENCE_COMPONENT, arguments.values(COMPONENT))
        .add(DeletionPlan.CONFIG, arguments.values(CONFIG))
        .add(DeletionPlan.MODEL, arguments.values(MODEL));
  }

  /** Builds a deletion that deletes none but the named components of its endpoint. */
  static Deletion build(DeletionBuilder builder, List<String> components, Arguments arguments) {
    arguments.time(TIMEOUT).ifPresent(builder::timeout);
    arguments.time(POLL_INTERVAL).ifPresent(builder::pollInterval);
    return builder
        .onlyInferenceComponents(components.toArray(String[]::new))
        .awaitEndpoint(!arguments.has(NO_WAIT))
        .build();
  }
}
