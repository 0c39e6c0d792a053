package example.scalars;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The patterns of strings. The length of a string must be checked before its pattern. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class Patterns {
  private static final int REFUSED = -1;

  private Patterns() {
  }

  static boolean createThingInputName(String text) {
    // Matches: [a-z](-*[a-z0-9])*
    int end = text.length();
    int at = 0;
    int state = 0;
    while (at < end) {
      int c = text.charAt(at);
      at++;
      state =
          switch (state) {
            case 0 -> isLowercase(c) ? 1 : REFUSED;
            default -> isLowercaseOrDigit(c) ? 1 : c == '-' ? 2 : REFUSED;
          };
      if (state == REFUSED) {
        return false;
      }
    }
    return state == 1;
  }

  static boolean createThingInputPart(String text) {
    // Contains: ab
    int end = text.length();
    int at = 0;
    int state = 0;
    while (at < end) {
      int c = text.charAt(at);
      at++;
      state =
          switch (state) {
            case 0 -> c == 'a' ? 1 : 0;
            case 1 -> c == 'a' ? 1 : c == 'b' ? 2 : 0;
            default -> 2;
          };
    }
    return state == 2;
  }

  private static boolean isLowercase(int c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isLowercaseOrDigit(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
  }
}
