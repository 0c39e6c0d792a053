package dev.endpointdsl.testkit.internal.error;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a request and says it as the service does, all at once. */
public final class ValidationErrors {

  private final List<String> errors = new ArrayList<>();

  /**
   * Adds one error.
   *
   * @param value what came, or {@code null} if nothing did
   * @param path where, in the service's notation
   * @param constraint what was expected instead
   */
  public void add(@Nullable String value, String path, String constraint) {
    addShown(value == null ? "Value null" : "Value '" + value + "'", path, constraint);
  }

  /** Adds one error about a structure or list, which is too much to be shown. */
  public void addStructure(String path, String constraint) {
    addShown("Value", path, constraint);
  }

  public void missing(String path) {
    add(null, path, "Member must not be null");
  }

  public void throwIfAny() {
    if (!errors.isEmpty()) {
      throw toException();
    }
  }

  public ServiceException toException() {
    return ServiceException.validation(message());
  }

  private void addShown(String shown, String path, String constraint) {
    errors.add(shown + " at '" + path + "' failed to satisfy constraint: " + constraint);
  }

  private String message() {
    String noun = errors.size() == 1 ? "error" : "errors";
    return String.format(
        Locale.ROOT,
        "%d validation %s detected: %s",
        errors.size(),
        noun,
        String.join("; ", errors));
  }
}
