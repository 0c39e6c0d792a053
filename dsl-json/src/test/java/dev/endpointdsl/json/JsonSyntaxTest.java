package dev.endpointdsl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSyntaxTest {

  private static final String DOCUMENT =
      """
      {"Text": "a\\n\\u00e9\\\\", "Bool": true, "Count": -12, "Exact": 1.5e-3, "Child": {"Names": ["x",
       ""]}, "Choice": {"Left": "l"}, "ByKey": {"k": 1}, "Rows": [[1, 2], []]}\
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"Count": NaN}       | 1:11: Count: expected a value, found "NaN"; JSON has no such number
          {"Count": -Infinity} | 1:11: Count: expected a value, found "-Infinity"; JSON has no such number
          {"Count": 01}        | 1:11: Count: expected a value, found a malformed number; it has no leading + or 0, and digits around its point
          {"Count": +1}        | 1:11: Count: expected a value, found a malformed number; it has no leading + or 0, and digits around its point
          {"Count": .5}        | 1:11: Count: expected a value, found a malformed number; it has no leading + or 0, and digits around its point
          {"Count": 1.}        | 1:11: Count: expected a value, found a malformed number; it has no leading + or 0, and digits around its point
          {"Count": 1x}        | 1:11: Count: expected a value, found a malformed number; it has no leading + or 0, and digits around its point
          {"Count": -}         | 1:11: Count: expected a value, found a malformed number; it has no leading + or 0, and digits around its point
          {"Bool": True}       | 1:10: Bool: expected a value, found "True"; write it in lower case
          {"Text": blue}       | 1:10: Text: expected a value, found a word without quotes; a string needs double quotes
          {"Text": 'blue'}     | 1:10: Text: expected a value, found "'"; a string needs double quotes
          {"Text": /* c */ 1}  | 1:10: Text: expected a value, found a comment; JSON has no comments
          {"Text": }           | 1:10: Text: expected a value, found "}"; remove the comma before it
          {"Names": ["a",]}    | 1:16: Names[1]: expected a value, found "]"; remove the comma before it
          {"Names": ["a" "b"]} | 1:16: Names: expected a comma or the closing ], found "\\""
          {"Names": ["a"}      | 1:15: Names: expected a comma or the closing ], found "}"
          {"Count": 1,}        | 1:13: expected a name in double quotes, found "}"; remove the comma before it
          {Count: 1}           | 1:2: expected a name in double quotes, found a character outside of quotes
          {"Count" 1}          | 1:10: expected a colon after the name, found a character outside of quotes
          {"Count": 1 "Big": 2} | 1:13: expected a comma or the closing }, found "\\""
          {"Count": 1} // end  | 1:14: expected the end of the document, found a comment (JSON has no comments)
          # start              | 1:1: expected a value, found a comment; JSON has no comments
          {"Count": 1} {}      | 1:14: expected the end of the document, found "{"
          {"Count": 1}}        | 1:13: expected the end of the document, found "}"
          {"Text": "a\\x"}     | 1:12: Text: JSON has no escape for the character after \\; write \\\\ for a backslash
          {"Text": "a\\u00g0"} | 1:12: Text: \\u is not followed by four hexadecimal digits
          {"Text": "abc        | 1:10: Text: the string that begins here is not closed
          {"Tex                | 1:2: the string that begins here is not closed
          {"Child": {"Count":  | 1:20: Child: the document ends inside the object that begins at 1:11
          [1                   | 1:1: expected an object, found an array
          """)
  void syntaxErrorsAreLocated(String json, String problem) {
    InvalidJsonException refusal = Refusals.refusal(json);

    assertThat(refusal.problems().get(0).toString()).isEqualTo("<text>:" + problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t\r\n"})
  void emptyDocumentsAreRefused(String json) {
    assertThat(Refusals.only(json)).endsWith(": the document is empty");
  }

  @ParameterizedTest
  @CsvSource({"[], an array", "1, a number", "null, null", "true, true", "'\"x\"', 'a string'"})
  void documentsThatAreNotObjectsAreRefused(String json, String found) {
    assertThat(Refusals.only(json)).isEqualTo("1:1: expected an object, found " + found);
  }

  /** A syntax error is found before it is known whether its member is sensitive. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"Text\": s3cret}",
        "{\"Text\": 12s3cret}",
        "{\"Text\": -s3cret}",
        "{\"Text\": 's3cret'}",
        "{\"Text\": \"x\" s3cret}",
        "{\"Text\": \"s3cret}",
        "{\"Text\": \"s3cret\n\"}",
        "{\"Child\": \"s3cret\"}",
        "{\"Names\": \"s3cret\"}",
        "{\"ByKey\": \"s3cret\"}",
        "{\"Choice\": \"s3cret\"}",
        "\"s3cret\"",
        "s3cret"
      })
  void misplacedValuesAreNotShown(String json) {
    assertThat(Refusals.refusal(json)).hasMessageNotContaining("s3cret");
  }

  /** A sign begins no word, so that the problem is about this one character. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"Text\": §1}",
        "{\"Text\": 1§2}",
        "{\"Text\": \"x\" §}",
        "{\"Text\" §: 1}",
        "{§: 1}",
        "{\"Text\": \"a\\§\"}",
        "{} §",
        "§"
      })
  void noCharacterOfThemIsShown(String json) {
    assertThat(Refusals.refusal(json)).hasMessageNotContaining("§");
  }

  @Test
  void controlCharactersAreEscapedInJson() {
    assertThat(Refusals.only("{\"Text\": \"a\nb\"}"))
        .isEqualTo(
            "1:12: Text: a string must not contain a line end or control character; write it as \\u000a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud83d", "\\uDE00", "\\ud83dx", "\\ud83d\\n", "\\ud83d\\ud83d\\ude00"})
  void namesWithUnpairedSurrogatesAreRefused(String name) {
    assertThat(Refusals.only("{\"ByKey\": {\"\\\\" + name + "\": 1}}"))
        .isEqualTo("1:12: ByKey: the name has an unpaired surrogate (\\ud800 to \\udfff)");
  }

  @Test
  void namesMayHaveEscapedPairs() {
    String json = "{\"ByKey\": {\"\\ud83d\\ude00\\\\ud83d\": 1}}";

    assertThat(JsonDocuments.read(json, SampleJson::read).byKey).containsOnlyKeys("😀\\ud83d");
  }

  @Test
  void problemsBeforeTheErrorAreReported() {
    assertThat(Refusals.refusal("{\n\"Count\": \"\",\n\"Txt\": 1,\r\n\"Big\": nan,\n\"Bool\": 2}"))
        .hasMessage(
            """
            <text> cannot be read: 3 problems
              <text>:2:10: Count: expected a whole number, found the string ""
              <text>:3:1: Txt: unknown member; did you mean Text?
              <text>:4:8: Big: expected a value, found "nan"; JSON has no such number\
            """);
  }

  @Test
  void aDocumentTruncatedAnywhereIsRefusedAtItsEnd() {
    for (int length = 0; length < DOCUMENT.length(); length++) {
      String json = DOCUMENT.substring(0, length);

      assertThat(catchThrowable(() -> JsonDocuments.read(json, SampleJson::read)))
          .as(json)
          .isInstanceOf(InvalidJsonException.class);
      assertIsOurs(json);
    }
  }

  @Test
  void anyChangeIsReadOrRefused() {
    Random random = new Random(20261101);
    String signs = "{}[]\",:\\'/ \n\u0000\uD800\uFEFFntu0123456789eE+-.Ax";
    for (int i = 0; i < 5_000; i++) {
      StringBuilder json = new StringBuilder(DOCUMENT);
      for (int changes = random.nextInt(3); changes >= 0; changes--) {
        char sign = signs.charAt(random.nextInt(signs.length()));
        json.setCharAt(random.nextInt(json.length()), sign);
      }
      assertIsOurs(json.toString());
    }
  }

  private static void assertIsOurs(String json) {
    Throwable thrown = catchThrowable(() -> JsonDocuments.read(json, SampleJson::read));
    if (thrown == null) {
      return;
    }
    assertThat(thrown).as(json).isInstanceOf(InvalidJsonException.class).hasNoCause();
    assertThat(thrown.getMessage())
        .as(json)
        .doesNotContainIgnoringCase("jackson", "redacted", "feature", "(code ", "token")
        .doesNotContain("cannot be read from here on");
  }
}
