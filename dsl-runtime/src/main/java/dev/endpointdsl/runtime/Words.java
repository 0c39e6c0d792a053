package dev.endpointdsl.runtime;

/** Words in texts of the service. */
final class Words {

  private Words() {}

  /** Whether a name stands in the text, and not as a part of a longer name. */
  static boolean contain(String text, String name) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (!isPartOfName(text, at - 1) && !isPartOfName(text, at + name.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPartOfName(String text, int at) {
    return at >= 0
        && at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-');
  }
}
