package dev.endpointdsl.codegen.read;

/** Walks over a regular expression, knowing how deep in groups and character classes it is. */
final class RegexScan {

  private final String regex;
  private int groups;
  private int classes;

  RegexScan(String regex) {
    this.regex = regex;
  }

  /** Whether there is a {@code |} outside all groups. */
  boolean hasTopLevelAlternative() {
    return find('|', 0) >= 0;
  }

  /** Where the first group that starts outside all others ends; -1 when there is none. */
  int firstGroupEnd() {
    return find(')', 0);
  }

  /** The first such character outside all groups (a closing one: after it) and classes, or -1. */
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
