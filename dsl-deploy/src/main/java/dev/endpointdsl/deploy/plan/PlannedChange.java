package dev.endpointdsl.deploy.plan;

import dev.endpointdsl.json.tree.JsonObject;
import java.util.Locale;

/**
 * A resource that a deployment or deletion would change or keep.
 *
 * @param kind the kind of change
 * @param resource the type of the resource, such as {@code endpoint configuration}
 * @param name the name of the resource
 * @param reason the reason for the change
 */
public record PlannedChange(Kind kind, String resource, String name, String reason) {

  /** A kind of change. */
  public enum Kind {
    /** The resource is created. */
    CREATE('+'),
    /** The resource is changed. */
    UPDATE('~'),
    /** The resource is deleted and created again. */
    REPLACE('!'),
    /** The resource stays unchanged. */
    KEEP('='),
    /** The resource is deleted. */
    DELETE('-'),
    /** The resource is deregistered. */
    DEREGISTER('-'),
    /** Only the resource's tags change. */
    TAG('#');

    private final char sign;

    Kind(char sign) {
      this.sign = sign;
    }

    /** Returns the sign that begins the line of such a change. */
    public char sign() {
      return sign;
    }

    /** Returns the kind for display, such as {@code create}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  JsonObject json() {
    return JsonObject.EMPTY
        .with("kind", kind.toString())
        .with("resource", resource)
        .with("name", name)
        .with("reason", reason);
  }

  /** Returns the change for display: {@code + create endpoint churn (it does not exist)}. */
  @Override
  public String toString() {
    return kind.sign() + " " + kind + " " + resource + " " + name + " (" + reason + ")";
  }
}
