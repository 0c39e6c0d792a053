package dev.endpointdsl.formats.terraform.provider;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The members that the provider's resource {@code aws_sagemaker_endpoint_configuration} has. */
public final class ProviderMembers {

  /** The type of the resource. */
  public static final String RESOURCE = "aws_sagemaker_endpoint_configuration";

  /** The type of the resource that runs a configuration. */
  public static final String ENDPOINT = "aws_sagemaker_endpoint";

  private static final String SHADOW = "ShadowProductionVariants[]";
  private static final String PRODUCTION = "ProductionVariants[]";

  private static final Map<String, ProviderMember> BY_PATH = read("provider-members.txt");

  /** The members of the other resources; their paths begin with the type. */
  private static final Map<String, ProviderMember> OTHERS = read("deployment-members.txt");

  private ProviderMembers() {}

  /**
   * Returns what a member of the request is in Terraform, if the provider has it.
   *
   * @param path the member's path without indices; a list ends in {@code []}
   */
  public static Optional<ProviderMember> find(String path) {
    boolean ofShadow = path.startsWith(SHADOW + ".");
    return Optional.ofNullable(
        BY_PATH.get(ofShadow ? PRODUCTION + path.substring(SHADOW.length()) : path));
  }

  /**
   * Returns what a member of a request is in a resource, if the provider has it.
   *
   * @param path the member's path without indices; a list ends in {@code []}
   */
  public static Optional<ProviderMember> find(ProviderResource resource, String path) {
    return resource == ProviderResource.ENDPOINT_CONFIG
        ? find(path)
        : Optional.ofNullable(OTHERS.get(resource.type() + ':' + path));
  }

  /** Returns all members. */
  public static Collection<ProviderMember> all() {
    return BY_PATH.values();
  }

  private static Map<String, ProviderMember> read(String name) {
    Map<String, ProviderMember> members = new LinkedHashMap<>();
    try (InputStream in = ProviderMembers.class.getResourceAsStream(name)) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      table
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(ProviderMembers::member)
          .forEach(each -> members.put(each.path(), each));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return members;
  }

  private static ProviderMember member(String line) {
    String[] columns = line.split(" ", 4);
    Set<String> flags = columns.length < 4 ? Set.of() : Set.of(columns[3].split(" ", -1));
    return new ProviderMember(
        columns[0], columns[1], ProviderVersion.find(columns[2]).orElseThrow(), flags);
  }
}
