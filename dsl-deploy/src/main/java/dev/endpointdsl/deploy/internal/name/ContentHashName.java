package dev.endpointdsl.deploy.internal.name;

import dev.endpointdsl.Severity;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.Model;
import dev.endpointdsl.support.ContentHash;
import java.util.Optional;

/**
 * A configuration name that ends in a hash of the configuration's content.
 *
 * @param prefix the part of the name before the hash
 */
public record ContentHashName(String prefix) {

  /** Returns the name of a configuration if it ends in the hash of its content, otherwise empty. */
  public static Optional<ContentHashName> of(EndpointConfig config) {
    String name = config.endpointConfigName();
    int length = name.length() - ContentHash.DIGITS;
    if (length < 0 || hasErrors(config)) {
      return Optional.empty();
    }
    String prefix = name.substring(0, length);
    String rehashed =
        config.toBuilder().endpointConfigNamePrefix(prefix).build().endpointConfigName();
    return rehashed.equals(name) ? Optional.of(new ContentHashName(prefix)) : Optional.empty();
  }

  /** Checks whether the name of a model ends in the hash of its content. */
  public static boolean isOf(Model model) {
    return prefixOf(model).isPresent();
  }

  /** Returns the prefix of a model's name that ends in the hash of its content, else empty. */
  public static Optional<String> prefixOf(Model model) {
    String name = model.modelName();
    int length = name.length() - ContentHash.DIGITS;
    if (length < 0 || model.violations().stream().anyMatch(v -> v.severity() == Severity.ERROR)) {
      return Optional.empty();
    }
    String prefix = name.substring(0, length);
    String rehashed = model.toBuilder().modelNamePrefix(prefix).build().modelName();
    return rehashed.equals(name) ? Optional.of(prefix) : Optional.empty();
  }

  /** Returns the prefix of a name that could end in a hash, whatever the content; empty if not. */
  public static Optional<String> prefixOf(String name) {
    int length = name.length() - ContentHash.DIGITS;
    return length >= 0 && name.substring(length).chars().allMatch(ContentHashName::isDigit)
        ? Optional.of(name.substring(0, length))
        : Optional.empty();
  }

  private static boolean isDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '2' && c <= '7');
  }

  private static boolean hasErrors(EndpointConfig config) {
    return config.violations().stream()
        .anyMatch(violation -> violation.severity() == Severity.ERROR);
  }
}
