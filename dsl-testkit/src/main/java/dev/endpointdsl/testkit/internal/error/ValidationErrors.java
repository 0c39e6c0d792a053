package dev.endpointdsl.testkit.internal.error;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Collects the violated constraints of a request and reports all of them as the service does. */
public final class ValidationErrors {

  private final List<String> errors = new ArrayList<>();

  /**
   * Adds an error.
   *
   * @param value the value that was sent, or {@code null} if there was none
   * @param path the path of the value, in the service's notation
   * @param constraint the constraint that the value violates
   */
  public void add(@Nullable String value, String path, String constraint) {
    addShown(value == null ? "Value null" : "Value '" + value + "'", path, constraint);
  }

  /**
   * Adds an error about a structure, a list or a secret, whose value is not part of the message.
   */
  public void addWithoutValue(String path, String constraint) {
    addShown("Value", path, constraint);
  }

  /** Adds an error about a missing member. */
  public void missing(String path) {
    add(null, path, "Member must not be null");
  }

  /**
   * Throws all errors in one exception.
   *
   * @throws ServiceException if there is an error
   */
  public void throwIfAny() {
    if (!errors.isEmpty()) {
      throw toException();
    }
  }

  /** Returns all errors in one exception. */
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
