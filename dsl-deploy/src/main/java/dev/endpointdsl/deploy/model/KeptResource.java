package dev.endpointdsl.deploy.model;

/**
 * A resource that a deletion keeps, because something uses it.
 *
 * @param resource the type of the resource: {@code endpoint configuration} or {@code model}
 * @param name the name of the resource
 * @param reason what uses it, such as {@code endpoint churn uses it}
 */
public record KeptResource(String resource, String name, String reason) {

  /** Returns the resource for display: {@code model churn-7 (endpoint churn uses it)}. */
  @Override
  public String toString() {
    return resource + " " + name + " (" + reason + ")";
  }
}
