package example.documentation;

import dev.endpointdsl.support.CharacterTable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What texts have to match. Ask only about texts whose length has been checked.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class Patterns {
  private static final int REFUSED = -1;

  private static final boolean[] CHARACTER_OF_NAME = CharacterTable.table(" ", "\"", "$", "&", "*", "/", "<", ">", "@", "\\", "`", "{", "}");

  private static final boolean[] CHARACTER_OF_NAME2 = CharacterTable.table("\"", "$", "&", "*", "/", "<", ">", "@", "\\", "`", "{", "}");

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
    return c < 256 && CHARACTER_OF_NAME[c];
  }

  private static boolean isCharacterOfName2(int c) {
    return c < 256 && CHARACTER_OF_NAME2[c];
  }
}
