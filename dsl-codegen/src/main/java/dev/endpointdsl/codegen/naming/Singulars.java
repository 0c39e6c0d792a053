package dev.endpointdsl.codegen.naming;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Derives the name of an element from the name of a list or map. */
public final class Singulars {

  /** Words that end like a plural but are not one, and plurals with an irregular singular. */
  private static final Set<String> IRREGULAR =
      Set.of("series", "species", "indices", "vertices", "matrices", "status", "corpus", "lens");

  private Singulars() {}

  /**
   * Returns the singular of a Java name, {@code tag} for {@code tags}; empty if the name does not
   * look like a plural or the singular is reserved.
   */
  public static Optional<String> of(String plural) {
    if (!isPlural(plural)) {
      return Optional.empty();
    }
    return Optional.of(strip(plural))
        .filter(name -> !name.isEmpty() && !JavaNames.isReserved(name));
  }

  private static boolean isPlural(String name) {
    return name.endsWith("s")
        && !endsWithAny(name, "ss", "sis", "xis")
        && IRREGULAR.stream().noneMatch(word -> endsWithWord(name, word));
  }

  private static String strip(String plural) {
    if (plural.endsWith("ies") && plural.length() > 4) {
      return cut(plural, 3) + "y";
    }
    boolean endsInEs =
        endsWithAny(plural, "sses", "xes", "shes", "ches", "zzes", "tuses", "iases")
            && !endsWithWord(plural, "caches");
    return cut(plural, endsInEs ? 2 : 1);
  }

  /** Checks whether a word is the name or its last part: {@code status}, {@code jobStatus}. */
  private static boolean endsWithWord(String name, String word) {
    return name.equals(word) || name.endsWith(JavaNames.capitalize(word));
  }

  private static boolean endsWithAny(String name, String... endings) {
    return Stream.of(endings).anyMatch(name::endsWith);
  }

  private static String cut(String name, int letters) {
    return name.substring(0, name.length() - letters);
  }
}
