package dev.endpointdsl.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * A cache of member names that are quoted and escaped. Generated code passes names as constants, so
 * that the cache finds a name by its identity.
 *
 * <p>Threads may overwrite each other's entries, and then create them again.
 */
final class KnownNames {

  private static final int SIZE = 1024;
  private static final @Nullable SerializedString[] NAMES = new SerializedString[SIZE];

  private KnownNames() {}

  @SuppressWarnings(
      "ReferenceEquality") // An equal name that is not the same object is cached again.
  static SerializedString of(String name) {
    int hash = name.hashCode();
    int place = (hash ^ hash >>> 16) & SIZE - 1;
    SerializedString known = NAMES[place];
    if (known == null || known.getValue() != name) {
      known = new SerializedString(name);
      NAMES[place] = known;
    }
    return known;
  }
}
