package dev.endpointdsl.deploy.internal.config;

import dev.endpointdsl.Severity;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.support.ContentHash;
import java.util.Optional;

/**
 * A name that ends in a hash of what it names.
 *
 * @param prefix what stands in front of the hash
 */
public record ContentHashName(String prefix) {

  /** The name of a configuration, if it is made of its content. */
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

  /** Whether a name has the form of this one. What it names has to be looked at too. */
  public boolean resembles(String name) {
    return name.startsWith(prefix)
        && name.length() == prefix.length() + ContentHash.DIGITS
        && name.substring(prefix.length()).chars().allMatch(ContentHashName::isDigit);
  }

  private static boolean isDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '2' && c <= '7');
  }

  private static boolean hasErrors(EndpointConfig config) {
    return config.violations().stream()
        .anyMatch(violation -> violation.severity() == Severity.ERROR);
  }
}
