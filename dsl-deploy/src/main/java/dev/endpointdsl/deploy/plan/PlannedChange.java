package dev.endpointdsl.deploy.plan;

import java.util.Locale;

/**
 * Something that a deployment would do, or leave as it is.
 *
 * @param kind what would be done
 * @param resource to what kind of thing: {@code endpoint configuration}, {@code endpoint}
 * @param name the name of the thing
 * @param reason why
 */
public record PlannedChange(Kind kind, String resource, String name, String reason) {

  /** What is done to a thing. */
  public enum Kind {
    /** It is created. */
    CREATE('+'),
    /** It is changed. */
    UPDATE('~'),
    /** It is deleted and created again. */
    REPLACE('!'),
    /** It stays as it is. */
    KEEP('='),
    /** It is deleted. */
    DELETE('-'),
    /** Its tags change, and nothing else. */
    TAG('#');

    private final char sign;

    Kind(char sign) {
      this.sign = sign;
    }

    /** A sign for it at the beginning of a line. */
    public char sign() {
      return sign;
    }

    /** For people: {@code create}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** {@code + create endpoint churn (it does not exist)}. */
  @Override
  public String toString() {
    return kind.sign() + " " + kind + " " + resource + " " + name + " (" + reason + ")";
  }
}
