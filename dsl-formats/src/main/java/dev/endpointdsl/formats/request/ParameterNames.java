package dev.endpointdsl.formats.request;

import dev.endpointdsl.formats.model.JavaIdentifiers;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Derives the names of parameters from references. */
final class ParameterNames {

  private static final Pattern PREFIX =
      Pattern.compile("^(?:\\$\\{|\\$|var\\.|local\\.|data\\.|module\\.|os\\.environ)");

  private static final Pattern SEPARATORS = Pattern.compile("[^A-Za-z0-9]+");

  private ParameterNames() {}

  /** Returns {@code model} for {@code var.model}; a name that is taken gets a number. */
  static String of(String source, Set<String> taken) {
    String name = lowerCamel(PREFIX.matcher(source).replaceFirst(""));
    if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
      name = "value" + name;
    }
    if (JavaIdentifiers.isKeyword(name)) {
      name += "Value";
    }
    String unique = name;
    for (int i = 2; taken.contains(unique); i++) {
      unique = name + i;
    }
    return unique;
  }

  private static String lowerCamel(String source) {
    StringBuilder name = new StringBuilder();
    for (String word : SEPARATORS.split(source, -1)) {
      if (!word.isEmpty()) {
        String part = isCapitals(word) ? word.toLowerCase(Locale.ROOT) : word;
        char first = part.charAt(0);
        name.append(name.isEmpty() ? Character.toLowerCase(first) : Character.toUpperCase(first));
        name.append(part, 1, part.length());
      }
    }
    return name.toString();
  }

  private static boolean isCapitals(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }
}
