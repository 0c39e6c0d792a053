package dev.endpointdsl.cli.deploy;

import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.CommandDefinition;
import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.cli.command.Times;
import dev.endpointdsl.cli.live.SageMakerClients;
import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.defaults.OrganizationDefaults;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentBuilder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.regions.Region;

/** The options of a deployment, which {@code plan} and {@code deploy} share. */
final class DeploymentOptions {

  private static final String CLEAN_UP = "--clean-up";
  private static final String REPLACE_FAILED = "--replace-failed";
  private static final String RETAIN = "--retain-variant-properties";
  private static final String TAG = "--tag";
  private static final String DEFAULT_TAG = "--default-tag";
  private static final String DEFAULTS = "--defaults";
  private static final String TIMEOUT = "--timeout";
  private static final String POLL_INTERVAL = "--poll-interval";
  private static final String CONCURRENCY = "--concurrency";

  /** The number of deployments at the same time, unless the user sets another one. */
  private static final int DEFAULT_CONCURRENCY = 10;

  private DeploymentOptions() {}

  static void addTo(CommandDefinition command) {
    command.flag(CLEAN_UP, "Deletes superseded configurations once the new one is verified live.");
    command.flag(REPLACE_FAILED, "Deletes a failed endpoint and creates it again.");
    command.flag(
        RETAIN, "Keeps instance counts and weights that autoscaling or an operator has set.");
    CapacityOptions.addTo(command);
    command.strings(TAG, "KEY=VALUE", "A tag of the endpoint; may be repeated.");
    command.strings(
        DEFAULT_TAG, "KEY=VALUE", "A tag of every configuration and endpoint; may be repeated.");
    addDefaultsTo(command);
    command.checked(
        TIMEOUT, "TIME", Times::problem, "The maximum time of a deployment; 2h by default.");
    command.checked(
        POLL_INTERVAL,
        "TIME",
        Times::problem,
        "The time between two descriptions of the endpoint; 15s by default.");
    command.checked(
        CONCURRENCY,
        "N",
        Times::integerProblem,
        "The maximum number of endpoints at the same time; "
            + DEFAULT_CONCURRENCY
            + " by default.");
  }

  static void addDefaultsTo(CommandDefinition command) {
    command.string(
        DEFAULTS,
        "FILE",
        "A file in JSON or YAML with the roles, keys, tags and VPC of an organization, which are set"
            + " where the document leaves them out.");
  }

  static int concurrency(Arguments arguments) {
    return arguments.integer(CONCURRENCY).orElse(DEFAULT_CONCURRENCY);
  }

  /** Returns the deployer of the endpoints; it has the clients of scaling if one is scaled. */
  static EndpointDeployer deployer(
      List<DeploymentTarget> targets, Arguments arguments, SageMakerClients clients) {
    EndpointDeployer deployer =
        EndpointDeployer.create(clients::in).withDefaultTags(tags(arguments, DEFAULT_TAG));
    return targets.stream().anyMatch(each -> each.scaling().isPresent())
        ? deployer.withPart(clients.scaling().partDeployer())
        : deployer;
  }

  /**
   * Returns the deployments of the endpoints, with the defaults of the organization.
   *
   * @throws CommandException if the file with the defaults has problems
   */
  static List<Deployment> deployments(
      List<DeploymentTarget> targets, Arguments arguments, SageMakerClients clients) {
    Optional<OrganizationDefaults> defaults =
        arguments.find(DEFAULTS).map(file -> DefaultsDocument.read(Path.of(file)));
    return targets.stream().map(each -> deployment(each, arguments, clients, defaults)).toList();
  }

  private static Deployment deployment(
      DeploymentTarget target,
      Arguments arguments,
      SageMakerClients clients,
      Optional<OrganizationDefaults> defaults) {
    DeploymentBuilder builder =
        Deployment.builder(target.endpoint(), CapacityOptions.named(target.config(), arguments))
            .region(target.region().map(Region::of).orElseGet(clients::region))
            .cleanUp(arguments.has(CLEAN_UP))
            .keepOtherParts(target.scaling().isEmpty())
            .replaceFailed(arguments.has(REPLACE_FAILED));
    if (arguments.has(RETAIN)) {
      builder.retainAllVariantProperties();
    }
    Map<String, String> tags = tags(arguments, TAG);
    if (!tags.isEmpty()) {
      builder.tags(tags);
    }
    CapacityOptions.addTo(builder, arguments);
    target.whole().ifPresent(each -> WholeTargets.addTo(builder, each));
    target.scaling().ifPresent(builder::part);
    defaults.ifPresent(builder::defaults);
    arguments.time(TIMEOUT).ifPresent(builder::timeout);
    arguments.time(POLL_INTERVAL).ifPresent(builder::pollInterval);
    return builder.build();
  }

  private static Map<String, String> tags(Arguments arguments, String option) {
    Map<String, String> tags = new LinkedHashMap<>();
    for (String tag : arguments.values(option)) {
      int equals = tag.indexOf('=');
      if (equals < 1) {
        throw CommandException.unreadable(
            option + " " + tag + " has no key; write KEY=VALUE, such as team=risk");
      }
      tags.put(tag.substring(0, equals), tag.substring(equals + 1));
    }
    return tags;
  }
}
