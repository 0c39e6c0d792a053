package dev.endpointdsl.formats.terraform.provider;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An argument or block of the provider's resource.
 *
 * @param path the member of the request, without indices: {@code ProductionVariants[].ModelName}
 * @param name the argument's or block's name: {@code model_name}
 * @param since the first known version that has it
 * @param flags the other entries of the table: {@code arn}, {@code computed}, {@code required}
 */
public record ProviderMember(String path, String name, ProviderVersion since, Set<String> flags) {

  private static final String DEFAULT = "default=";

  /** Copies the flags. */
  public ProviderMember {
    flags = Set.copyOf(flags);
  }

  private static final Pattern ARN =
      Pattern.compile("arn:aws[a-z-]*:[^:]+:[^:]*:(?:[0-9]{12}|aws|)[^:]*:.+", Pattern.DOTALL);

  /** Checks whether the provider accepts a string as an ARN. */
  public static boolean isArn(String text) {
    return ARN.matcher(text).matches();
  }

  /** Checks whether the provider takes nothing but an ARN. */
  public boolean isArn() {
    return flags.contains("arn");
  }

  /** Checks whether a list or map of the request is a map in Terraform, and no blocks. */
  public boolean isMap() {
    return flags.contains("map");
  }

  /** Returns what the provider sends if nothing is set, if it does. */
  public Optional<String> defaultValue() {
    return flags.stream()
        .filter(each -> each.startsWith(DEFAULT))
        .map(each -> each.substring(DEFAULT.length()))
        .findFirst();
  }

  /** Checks whether the provider makes up a value if none is set. */
  public boolean isComputed() {
    return flags.contains("computed");
  }

  /** Checks whether a version of the provider requires it. */
  public boolean isRequired(ProviderVersion version) {
    return flags.contains("required")
        || (version == ProviderVersion.V5_100 && flags.contains("required-5.100"));
  }
}
