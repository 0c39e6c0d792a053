package dev.endpointdsl.cli.deploy;

import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.CommandDefinition;
import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.cli.command.Times;
import dev.endpointdsl.deploy.model.CapacityPolicy;
import dev.endpointdsl.deploy.model.DeploymentBuilder;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The options for a lack of instances, and the name that fallbacks need. */
final class CapacityOptions {

  private static final String NAME_PREFIX = "--config-name-prefix";
  private static final String RETRY = "--retry-capacity";
  private static final String FALLBACK = "--fallback-instance-type";

  private CapacityOptions() {}

  static void addTo(CommandDefinition command) {
    addNamePrefixTo(command);
    command.checked(
        RETRY,
        "TIME",
        Times::problem,
        "Tries once more after this time if there are too few instances.");
    command.strings(
        FALLBACK,
        "TYPE",
        "An instance type to try if there are too few instances; may be repeated. Needs "
            + NAME_PREFIX
            + ".");
  }

  static void addNamePrefixTo(CommandDefinition command) {
    command.string(
        NAME_PREFIX,
        "PREFIX",
        "Names the configuration PREFIX and a hash of its content, instead of its name.");
  }

  /** Returns a configuration with the name that the options give it. */
  static EndpointConfig named(EndpointConfig config, Arguments arguments) {
    Optional<String> prefix = arguments.find(NAME_PREFIX);
    return prefix.isPresent()
        ? config.toBuilder().endpointConfigNamePrefix(prefix.get()).build()
        : config;
  }

  /**
   * Adds what the options say to a deployment.
   *
   * @throws CommandException if there are fallbacks, but no prefix of their names
   */
  static void addTo(DeploymentBuilder deployment, Arguments arguments) {
    List<String> types = arguments.values(FALLBACK);
    if (!types.isEmpty() && arguments.find(NAME_PREFIX).isEmpty()) {
      throw CommandException.unreadable(
          FALLBACK
              + " deploys a configuration of its own for each instance type, whose name is made of"
              + " its content; add "
              + NAME_PREFIX
              + " PREFIX");
    }
    deployment.onInsufficientCapacity(policy -> policy(policy, arguments.time(RETRY), types));
  }

  private static CapacityPolicy.Builder policy(
      CapacityPolicy.Builder policy, Optional<Duration> retry, List<String> types) {
    retry.ifPresent(policy::retryAfter);
    if (!types.isEmpty()) {
      policy.fallbackInstanceTypesWithStrings(
          types.get(0), types.subList(1, types.size()).toArray(String[]::new));
    }
    return policy;
  }
}
