package dev.endpointdsl.sagemaker.internal.container;

import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import dev.endpointdsl.sagemaker.model.ModelRule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rules for the environment variables of a container. */
public final class EnvironmentRules {

  /** The maximum size of all environments of a request, in bytes. */
  public static final int MAX_BYTES = 32 * 1024;

  private static final int MAX_ENTRY_BYTES = 1024;
  private static final List<String> SECRETS = List.of("SECRET", "TOKEN", "PASSWORD");

  private EnvironmentRules() {}

  /**
   * Checks each variable.
   *
   * @param environment the variables, if they are set
   * @param before the violations of the container that were found so far
   * @return the violations, with paths that begin at {@code environment}; null if there are none
   */
  public static @Nullable Violations check(
      @Nullable Map<String, String> environment, @Nullable Violations before) {
    Violations found = before;
    if (environment != null) {
      for (Map.Entry<String, String> variable : environment.entrySet()) {
        found = variable(variable.getKey(), variable.getValue(), found);
      }
    }
    return found;
  }

  /** Returns the size of the keys and values in UTF-8. */
  public static int bytes(@Nullable Map<String, String> environment) {
    int bytes = 0;
    if (environment != null) {
      for (Map.Entry<String, String> variable : environment.entrySet()) {
        bytes += bytes(variable.getKey()) + bytes(variable.getValue());
      }
    }
    return bytes;
  }

  private static @Nullable Violations variable(
      String key, String value, @Nullable Violations before) {
    Violations found = before;
    if (isTooLong(value) || isTooLong(key)) {
      String part = isTooLong(value) ? "the value has " : "the key has ";
      int bytes = bytes(isTooLong(value) ? value : key);
      found =
          at(found, key)
              .broken(
                  ModelRule.ENVIRONMENT_ENTRY_TOO_LONG,
                  part + bytes + " bytes, more than " + MAX_ENTRY_BYTES);
    }
    if (hasSecretName(key)) {
      found = at(found, key).broken(ModelRule.SECRET_IN_ENVIRONMENT, "has the name of a secret");
    }
    return found;
  }

  /** Leaves strings of more than 1,024 characters to the check of their length. */
  private static boolean isTooLong(String text) {
    return text.codePointCount(0, text.length()) <= MAX_ENTRY_BYTES
        && bytes(text) > MAX_ENTRY_BYTES;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static boolean hasSecretName(String key) {
    String name = key.toUpperCase(Locale.ROOT);
    return SECRETS.stream().anyMatch(name::contains);
  }

  private static ViolationBuilder at(@Nullable Violations found, String key) {
    return Violations.in(found).at("environment", "Environment").key(key);
  }
}
