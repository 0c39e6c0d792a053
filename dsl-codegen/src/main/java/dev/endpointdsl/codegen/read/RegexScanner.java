package dev.endpointdsl.codegen.read;

/** Scans a regular expression and tracks the nesting of groups and character classes. */
final class RegexScanner {

  private final String regex;
  private int groups;
  private int classes;

  RegexScanner(String regex) {
    this.regex = regex;
  }

  /** Checks whether there is a {@code |} outside all groups. */
  boolean hasTopLevelAlternative() {
    return find('|', 0) >= 0;
  }

  /** Returns the index of the end of the first top-level group; -1 if there is none. */
  int firstGroupEnd() {
    return find(')', 0);
  }

  /** Returns the index of the character outside all groups and classes; -1 if there is none. */
  private int find(char wanted, int from) {
    for (int i = from; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\') {
        i++;
      } else {
        step(c);
        if (c == wanted && groups == 0 && classes == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  private void step(char c) {
    if (c == '[') {
      classes++;
    } else if (c == ']' && classes > 0) {
      classes--;
    } else if (classes == 0) {
      groups += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
  }
}
