package dev.endpointdsl.formats.request;

import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The options of a caller who reads a document. All methods that set something return a changed
 * copy.
 */
public final class ReadOptions {

  private static final ReadOptions NONE =
      new ReadOptions(Map.of(), Set.of(), null, FileResolver.NONE, true, false);

  private final Map<String, JsonValue> values;
  private final Set<String> acceptedLosses;
  private final @Nullable String resource;
  private final FileResolver files;
  private final boolean providerDefaults;
  private final boolean violations;

  private ReadOptions(
      Map<String, JsonValue> values,
      Set<String> acceptedLosses,
      @Nullable String resource,
      FileResolver files,
      boolean providerDefaults,
      boolean violations) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    this.acceptedLosses = Collections.unmodifiableSet(new LinkedHashSet<>(acceptedLosses));
    this.resource = resource;
    this.files = files;
    this.providerDefaults = providerDefaults;
    this.violations = violations;
  }

  /** Returns the options of a caller who says nothing. */
  public static ReadOptions none() {
    return NONE;
  }

  /**
   * Sets the value of a parameter of CloudFormation, a variable of Terraform or of the shell,
   * before the default that the text has.
   */
  public ReadOptions value(String name, JsonValue value) {
    Map<String, JsonValue> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new ReadOptions(more, acceptedLosses, resource, files, providerDefaults, violations);
  }

  /** Sets a value that is a string; formats convert it to the type that is wanted. */
  public ReadOptions value(String name, String value) {
    return value(name, new JsonString(value));
  }

  /**
   * Accepts that something is lost, which is a problem otherwise.
   *
   * @param path the path of a member of the request, with or without indices, or the name of what
   *     is no member
   */
  public ReadOptions acceptLoss(String path) {
    Set<String> more = new LinkedHashSet<>(acceptedLosses);
    more.add(path);
    return new ReadOptions(values, more, resource, files, providerDefaults, violations);
  }

  /**
   * Chooses one of several resources.
   *
   * @param id the logical ID in a CloudFormation template, or the label or address in Terraform
   */
  public ReadOptions resource(String id) {
    return new ReadOptions(values, acceptedLosses, id, files, providerDefaults, violations);
  }

  /** Sets what reads the files that the text refers to; by default that is a problem. */
  public ReadOptions files(FileResolver resolver) {
    return new ReadOptions(
        values, acceptedLosses, resource, resolver, providerDefaults, violations);
  }

  /**
   * Sets whether the request gets the defaults that the Terraform provider adds; by default it
   * does, as an apply sends them.
   */
  public ReadOptions providerDefaults(boolean added) {
    return new ReadOptions(values, acceptedLosses, resource, files, added, violations);
  }

  /**
   * Sets whether a request may have violations of the service's constraints that a tool of the
   * format refuses, for callers who report violations. By default they are problems.
   */
  public ReadOptions violations(boolean allowed) {
    return new ReadOptions(values, acceptedLosses, resource, files, providerDefaults, allowed);
  }

  /** Returns the given values by name. */
  public Map<String, JsonValue> values() {
    return values;
  }

  /** Returns the paths and names whose loss is accepted. */
  public Set<String> acceptedLosses() {
    return acceptedLosses;
  }

  /** Returns the chosen resource, if one is chosen. */
  public Optional<String> resource() {
    return Optional.ofNullable(resource);
  }

  /** Returns what reads the files that the text refers to. */
  public FileResolver files() {
    return files;
  }

  /** Checks whether the request may have violations. */
  public boolean allowsViolations() {
    return violations;
  }

  /** Checks whether the request gets the defaults that the Terraform provider adds. */
  public boolean addsProviderDefaults() {
    return providerDefaults;
  }
}
