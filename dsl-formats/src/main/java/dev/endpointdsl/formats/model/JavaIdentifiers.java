package dev.endpointdsl.formats.model;

import java.util.Set;

/** Checks names for Java source. */
public final class JavaIdentifiers {

  private static final Set<String> KEYWORDS =
      Set.of(
          ("_ abstract assert boolean break byte case catch char class const continue default do"
                  + " double else enum extends false final finally float for goto if implements"
                  + " import instanceof int interface long native new null package private"
                  + " protected public return short static strictfp super switch synchronized"
                  + " this throw throws transient true try void volatile while")
              .split(" ", -1));

  private JavaIdentifiers() {}

  /** Checks whether a word is reserved, so that nothing can have it as its name. */
  public static boolean isKeyword(String word) {
    return KEYWORDS.contains(word);
  }

  /** Checks whether a name is an identifier, and no keyword. */
  public static boolean isIdentifier(String name) {
    return !name.isEmpty()
        && !isKeyword(name)
        && Character.isJavaIdentifierStart(name.codePointAt(0))
        && name.codePoints().allMatch(Character::isJavaIdentifierPart);
  }

  /** Checks whether a name consists of identifiers with dots between them. */
  public static boolean isQualifiedName(String name) {
    for (String part : name.split("\\.", -1)) {
      if (!isIdentifier(part)) {
        return false;
      }
    }
    return true;
  }
}
