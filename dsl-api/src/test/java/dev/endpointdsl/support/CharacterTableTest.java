package dev.endpointdsl.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CharacterTableTest {

  @Test
  void containsRangesAndSingleCharacters() {
    assertThat(text(CharacterTable.table("0-9", "A-C", "-", "\u007f")))
        .isEqualTo("-0123456789ABC\u007f");
  }

  @Test
  void canBeEmptyOrComplete() {
    assertThat(text(CharacterTable.table())).isEmpty();
    assertThat(text(CharacterTable.table("\0-\u007f"))).hasSize(128);
  }

  private static String text(boolean[] table) {
    return IntStream.range(0, table.length)
        .filter(c -> table[c])
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
