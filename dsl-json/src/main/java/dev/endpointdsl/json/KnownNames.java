package dev.endpointdsl.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * The names of members in the form they are written in, quoted and escaped once. Generated code
 * gives names as constants, so that a name is found again by its identity, at one place.
 *
 * <p>Threads may overwrite each other's entries: what is lost is made again.
 */
final class KnownNames {

  private static final int SIZE = 1024;
  private static final @Nullable SerializedString[] NAMES = new SerializedString[SIZE];

  private KnownNames() {}

  @SuppressWarnings("ReferenceEquality") // An equal one that is not the same is made again.
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
