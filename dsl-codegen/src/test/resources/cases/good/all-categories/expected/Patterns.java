package example.allcategories;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The patterns of strings. The length of a string must be checked before its pattern. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class Patterns {
  private Patterns() {
  }

  static boolean name(String text) {
    // Matches: [\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}\p{C}]*
    return true;
  }

  static boolean other(String text) {
    // Matches: [^\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}\p{C}]*
    int end = text.length();
    int at = 0;
    while (at < end && false) {
      at++;
    }
    return at == end;
  }
}
