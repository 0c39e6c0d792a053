package dev.endpointdsl.message;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedTextTest {

  private static final String SMILE = "\ud83d\ude00";

  @Test
  void keepsVisibleCharacters() {
    assertThat(QuotedText.quote("")).isEqualTo("\"\"");
    assertThat(QuotedText.quote("ml.g5.2xlarge")).isEqualTo("\"ml.g5.2xlarge\"");
    assertThat(QuotedText.quote("gr\u00fcn \u7dd1 " + SMILE + " '/"))
        .isEqualTo("\"gr\u00fcn \u7dd1 " + SMILE + " '/\"");
  }

  @Test
  void keepsMessagesUnchanged() {
    String sentence = "\"a\" is no \\d, says gr\u00fcn " + SMILE;

    assertThat(QuotedText.line(sentence)).isSameAs(sentence);
    assertThat(QuotedText.line("a".repeat(1_000))).isEqualTo("a".repeat(1_000));
  }

  @Test
  void keepsMessagesOnOneLineAndShort() {
    assertThat(QuotedText.line("a\nb\r\tc\u001b[2K\u202e\u2028d"))
        .isEqualTo("a\\nb\\r\\tc\\u001b[2K\\u202e\\u2028d");
    assertThat(QuotedText.line(SMILE.repeat(1_001)))
        .isEqualTo(SMILE.repeat(1_000) + "... (1001 characters)");
    assertThat(QuotedText.line(SMILE.repeat(1_000))).isEqualTo(SMILE.repeat(1_000));
  }

  @Test
  void escapesQuotesAndBackslashes() {
    assertThat(QuotedText.quote("a\"b\\c")).isEqualTo("\"a\\\"b\\\\c\"");
    assertThat(QuotedText.quote("\\n")).isEqualTo("\"\\\\n\"");
  }

  @Test
  void escapesCommonControlCharacters() {
    assertThat(QuotedText.quote("\n\r\t")).isEqualTo("\"\\n\\r\\t\"");
  }

  /** Code points in hexadecimal, and their escapes without backslashes. */
  @ParameterizedTest
  @CsvSource({
    "0000, u0000",
    "001b, u001b",
    "007f, u007f",
    "000b, u000b",
    "000c, u000c",
    "0085, u0085",
    "2028, u2028",
    "2029, u2029",
    "00a0, u00a0",
    "3000, u3000",
    "00ad, u00ad",
    "200b, u200b",
    "200e, u200e",
    "202e, u202e",
    "2066, u2066",
    "2069, u2069",
    "feff, ufeff",
    "e000, ue000",
    "ffff, uffff",
    "d83d, ud83d",
    "de00, ude00",
  })
  void escapesInvisibleCharacters(String codePoint, String escape) {
    String text = Character.toString(Integer.parseInt(codePoint, 16));

    assertThat(QuotedText.quote("a" + text + "b")).isEqualTo("\"a\\" + escape + "b\"");
  }

  @Test
  void escapesSupplementaryCharactersAsPairs() {
    assertThat(QuotedText.quote(Character.toString(0xe0041))).isEqualTo("\"\\udb40\\udc41\"");
    assertThat(QuotedText.quote(Character.toString(0x10ffff))).isEqualTo("\"\\udbff\\udfff\"");
  }

  @Test
  void escapesSurrogatesInTheWrongOrder() {
    assertThat(QuotedText.quote("\ude00\ud83d")).isEqualTo("\"\\ude00\\ud83d\"");
  }

  @Test
  void showsEightyCharacters() {
    assertThat(QuotedText.quote("x".repeat(80))).isEqualTo("\"" + "x".repeat(80) + "\"");
    assertThat(QuotedText.quote(SMILE.repeat(80))).isEqualTo("\"" + SMILE.repeat(80) + "\"");
  }

  @Test
  void shortensByCodePoints() {
    assertThat(QuotedText.quote("x".repeat(81)))
        .isEqualTo("\"" + "x".repeat(80) + "\"... (81 characters)");
    assertThat(QuotedText.quote("x".repeat(79) + SMILE + SMILE))
        .isEqualTo("\"" + "x".repeat(79) + SMILE + "\"... (81 characters)");
    assertThat(QuotedText.quote("x".repeat(79) + "\ud83d" + "y"))
        .isEqualTo("\"" + "x".repeat(79) + "\\ud83d\"... (81 characters)");
  }

  @Property
  void alwaysReturnsOneLineThatUtf8CanEncode(@ForAll @StringLength(max = 200) String text) {
    String quoted = QuotedText.quote(text);

    assertThat(quoted.lines()).hasSize(1);
    assertThat(quoted.codePoints())
        .allSatisfy(
            codePoint -> {
              assertThat(Character.isISOControl(codePoint)).isFalse();
              assertThat(Character.getType(codePoint))
                  .isNotIn((int) Character.SURROGATE, (int) Character.FORMAT);
            });
  }

  @Property
  void hasNoUnescapedQuotes(@ForAll @StringLength(max = 80) String text) {
    String quoted = QuotedText.quote(text);
    String inside = quoted.substring(1, quoted.length() - 1);

    assertThat(quoted).startsWith("\"").endsWith("\"");
    assertThat(inside.replace("\\\\", "").replace("\\\"", "")).doesNotContain("\"");
  }
}
