package dev.endpointdsl.codegen.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.codegen.pattern.CodePointSet.Interval;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointSetTest {

  private static final CodePointSet LETTERS = UnicodeCategories.named("L").orElseThrow();
  private static final CodePointSet HEXADECIMAL =
      CodePointSet.range('0', '9').union(CodePointSet.range('a', 'f'));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L", "M", "N", "Z", "C", "P", "S", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Me", "Mc", "Nd",
        "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Co", "Cs", "Cn", "Pd", "Ps", "Pe", "Pc", "Po",
        "Sm", "Sc", "Sk", "So", "Pi", "Pf"
      })
  void hasTheCategoriesOfRegex(String name) {
    CodePointSet set = UnicodeCategories.named(name).orElseThrow();
    Pattern pattern = Pattern.compile("\\p{" + name + "}");

    check(set, c -> pattern.matcher(Character.toString(c)).matches());
  }

  @Test
  void combinesSets() {
    check(HEXADECIMAL.intersect(LETTERS), c -> c >= 'a' && c <= 'f');
    check(LETTERS.minus(HEXADECIMAL), c -> Character.isLetter(c) && !(c >= 'a' && c <= 'f'));
    check(LETTERS.complement(), c -> !Character.isLetter(c));
    check(LETTERS.union(HEXADECIMAL), c -> Character.isLetter(c) || (c >= '0' && c <= '9'));
  }

  private static void check(CodePointSet set, IntPredicate expected) {
    int[] wrong =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(c -> set.contains(c) != expected.test(c))
            .toArray();
    assertThat(wrong).isEmpty();
  }

  @Test
  void representsEqualSetsEqually() {
    assertThat(CodePointSet.range('a', 'c').union(CodePointSet.range('d', 'f')))
        .isEqualTo(CodePointSet.range('a', 'f'));
    assertThat(LETTERS.union(LETTERS.complement())).isEqualTo(CodePointSet.ALL);
    assertThat(LETTERS.minus(LETTERS)).isEqualTo(CodePointSet.NONE);
    assertThat(CodePointSet.range(0, Character.MAX_CODE_POINT)).isEqualTo(CodePointSet.ALL);
  }

  @Test
  void returnsItsIntervals() {
    assertThat(HEXADECIMAL.ranges())
        .containsExactly(new Interval('0', '9'), new Interval('a', 'f'));
    assertThat(CodePointSet.of('x').isSingle()).isTrue();
    assertThat(HEXADECIMAL.isSingle()).isFalse();
    assertThat(LETTERS.isPlain()).isFalse();
  }
}
