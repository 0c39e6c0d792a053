package dev.endpointdsl.deploy.internal.aws;

/** Words in texts of the service. */
public final class NameSearch {

  private NameSearch() {}

  /** Whether a name stands in the text, and not as a part of a longer name. */
  public static boolean contain(String text, String name) {
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
