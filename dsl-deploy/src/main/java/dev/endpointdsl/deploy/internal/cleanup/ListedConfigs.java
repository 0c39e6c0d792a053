package dev.endpointdsl.deploy.internal.cleanup;

import dev.endpointdsl.deploy.internal.name.ContentHashName;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.Fallback;
import dev.endpointdsl.deploy.workflow.Workflow;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.sagemaker.model.EndpointConfigSummary;

/**
 * The configurations of a Region as the service listed them before deployments began. The
 * deployments share the list, also from several threads: it shows which of their configurations do
 * not exist yet, and which ones they may supersede.
 */
public final class ListedConfigs {

  /** The deployments for each page that is read for all of them before each lists for itself. */
  private static final int DEPLOYMENTS_PER_PAGE = 10;

  /** The number of deployments from which on a list takes fewer calls than they save by it. */
  private static final int MIN_DEPLOYMENTS = 3;

  private final String contained;
  private final Set<String> existing;
  private final Map<String, List<Listed>> byPrefix;

  private ListedConfigs(
      String contained, Set<String> existing, Map<String, List<Listed>> byPrefix) {
    this.contained = contained;
    this.existing = existing;
    this.byPrefix = byPrefix;
  }

  /**
   * A listed configuration.
   *
   * @param name its name
   * @param created the time of its creation
   * @param content its content, without tags; empty if it has not been described
   */
  public record Listed(String name, Instant created, Optional<EndpointConfig> content) {

    public Listed(String name, Instant created) {
      this(name, created, Optional.empty());
    }
  }

  /**
   * Returns a workflow that lists the configurations which deployments may supersede, or, if none
   * cleans up, those which several deployments want. Its result is empty if there are none, or if
   * the account has so many others that each deployment makes fewer calls for itself.
   */
  public static Workflow<Optional<ListedConfigs>> list(
      DeploymentContext context, Collection<Deployment> deployments) {
    Set<String> prefixes = new TreeSet<>();
    deployments.stream()
        .filter(Deployment::isCleanUp)
        .flatMap(deployment -> ContentHashName.of(deployment.config()).stream())
        .forEach(name -> prefixes.add(name.prefix()));
    Set<String> wanted =
        deployments.stream()
            .flatMap(
                deployment ->
                    Stream.concat(
                        Stream.of(deployment.config()),
                        deployment.fallbacks().stream().map(Fallback::config)))
            .map(EndpointConfig::endpointConfigName)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> listed = prefixes.isEmpty() ? wanted : prefixes;
    if (prefixes.isEmpty() && deployments.size() < MIN_DEPLOYMENTS) {
      return Workflow.done(Optional.empty());
    }
    String contained = commonPrefix(listed);
    int maxPages =
        prefixes.size() == 1
            ? Integer.MAX_VALUE
            : Math.max(1, listed.size() / DEPLOYMENTS_PER_PAGE);
    return new ConfigList(context, contained)
        .read(maxPages)
        .map(found -> found.map(configs -> of(contained, prefixes, wanted, configs)));
  }

  private static String commonPrefix(Set<String> sorted) {
    Iterator<String> prefixes = sorted.iterator();
    String common = prefixes.next();
    while (prefixes.hasNext()) {
      String other = prefixes.next();
      int length = 0;
      while (length < Math.min(common.length(), other.length())
          && common.charAt(length) == other.charAt(length)) {
        length++;
      }
      common = common.substring(0, length);
    }
    return common;
  }

  private static ListedConfigs of(
      String contained,
      Set<String> prefixes,
      Set<String> wanted,
      List<EndpointConfigSummary> configs) {
    Set<String> existing = new TreeSet<>();
    Map<String, List<Listed>> byPrefix = new HashMap<>();
    for (EndpointConfigSummary config : configs) {
      String name = config.endpointConfigName();
      if (wanted.contains(name)) {
        existing.add(name);
        continue;
      }
      ContentHashName.prefixOf(name)
          .filter(prefixes::contains)
          .ifPresent(
              prefix ->
                  byPrefix
                      .computeIfAbsent(prefix, p -> new ArrayList<>())
                      .add(new Listed(name, config.creationTime())));
    }
    return new ListedConfigs(contained, existing, byPrefix);
  }

  /** Checks whether the list would show a wanted configuration and does not. */
  public boolean isMissing(EndpointConfig wanted) {
    String name = wanted.endpointConfigName();
    return name.startsWith(contained) && !existing.contains(name);
  }

  /**
   * Removes and returns configurations that no deployment wants and whose names have a prefix, so
   * that only one deployment describes each.
   */
  public synchronized List<Listed> take(String prefix, Predicate<Listed> isSuperseded) {
    List<Listed> listed = byPrefix.getOrDefault(prefix, List.of());
    Map<Boolean, List<Listed>> parts =
        listed.stream().collect(Collectors.partitioningBy(isSuperseded));
    byPrefix.put(prefix, parts.get(false));
    return parts.get(true);
  }
}
