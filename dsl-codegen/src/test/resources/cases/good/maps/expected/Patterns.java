package example.maps;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What texts have to match. Ask only about texts whose length has been checked.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class Patterns {
  private Patterns() {
  }

  static boolean labelsKey(String text) {
    // Matches: [a-z]+
    int end = text.length();
    int at = 0;
    while (at < end && isLowercase(text.charAt(at))) {
      at++;
    }
    return at == end && at > 0;
  }

  private static boolean isLowercase(int c) {
    return c >= 'a' && c <= 'z';
  }
}
