package dev.endpointdsl.deploy.model;

import java.util.Locale;

/**
 * A change that a deployment has made to a resource other than the endpoint and its configuration.
 *
 * @param kind the kind of change
 * @param resource the type of the resource for display, such as {@code inference component}
 * @param name the name of the resource
 */
public record AppliedChange(Kind kind, String resource, String name) {

  /** A kind of change. */
  public enum Kind {
    /** The resource was created. */
    CREATED,
    /** The resource was changed. */
    UPDATED,
    /** The resource was deleted and created again. */
    REPLACED,
    /** The resource was deleted. */
    DELETED,
    /** The resource was deregistered. */
    DEREGISTERED;

    /** Returns the kind for display, such as {@code created}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Returns the change for display: {@code created inference component llama}. */
  @Override
  public String toString() {
    return kind + " " + resource + " " + name;
  }
}
