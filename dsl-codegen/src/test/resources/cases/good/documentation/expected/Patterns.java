package example.documentation;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What texts have to match. Ask only about texts whose length has been checked.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class Patterns {
  private static final int REFUSED = -1;

  private static final long CHARACTER_OF_NAME_LOW = 0x5000845500000000L;

  private static final long CHARACTER_OF_NAME_HIGH = 0x2800000110000001L;

  private static final long CHARACTER_OF_NAME2_LOW = 0x5000845400000000L;

  private static final long CHARACTER_OF_NAME2_HIGH = 0x2800000110000001L;

  private Patterns() {
  }

  static boolean name(String text) {
    // Matches: [`$*/{}@\\<>&" ]+  
    int end = text.length();
    int at = 0;
    int state = 0;
    while (at < end) {
      int c = text.charAt(at);
      at++;
      state =
          switch (state) {
            case 0 -> isCharacterOfName(c) ? 1 : REFUSED;
            case 1 -> c == ' ' ? 2 : isCharacterOfName2(c) ? 1 : REFUSED;
            default -> c == ' ' ? 3 : isCharacterOfName2(c) ? 1 : REFUSED;
          };
      if (state == REFUSED) {
        return false;
      }
    }
    return state == 3;
  }

  private static boolean isCharacterOfName(int c) {
    return isAmong(c, CHARACTER_OF_NAME_LOW, CHARACTER_OF_NAME_HIGH);
  }

  private static boolean isCharacterOfName2(int c) {
    return isAmong(c, CHARACTER_OF_NAME2_LOW, CHARACTER_OF_NAME2_HIGH);
  }

  private static boolean isAmong(int c, long low, long high) {
    // Bit c of low for the first half of ASCII, of high for the second.
    return c < 128 && ((c < 64 ? low : high) >>> c & 1) != 0;
  }
}
