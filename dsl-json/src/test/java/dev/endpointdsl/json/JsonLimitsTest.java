package dev.endpointdsl.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class JsonLimitsTest {

  private static final String TOO_DEEP = "the nesting depth of objects and arrays exceeds 64 here";

  @Test
  void sixtyFourLevelsAreRead() {
    String json = "{\"Child\":".repeat(63) + "{}" + "}".repeat(63);

    assertThat(JsonDocuments.read(json, SampleJson::read).child).isNotNull();
  }

  @Test
  void sixtyFiveLevelsAreRefused() {
    String json = "{\"Child\":".repeat(64) + "{}" + "}".repeat(64);

    assertThat(Refusals.only(json))
        .startsWith("1:577: Child.Child.")
        .endsWith(".Child: " + TOO_DEEP);
  }

  @Test
  void aHundredThousandLevelsAreRefused() {
    assertThat(Refusals.refusal("[".repeat(100_000)))
        .hasMessage(
            """
            <text> cannot be read: 2 problems
              <text>:1:1: expected an object, found an array
              <text>:1:65: %s: %s\
            """
                .formatted("[0]".repeat(64), TOO_DEEP));
    assertThat(Refusals.only("{\"Child\":".repeat(100_000))).endsWith(TOO_DEEP);
    assertThat(Refusals.refusal("{\"Rows\":" + "[".repeat(100_000)).problems())
        .last()
        .extracting(JsonProblem::message)
        .isEqualTo(TOO_DEEP);
    assertThat(Refusals.refusal("{\"Unknown\":" + "{\"a\":[".repeat(50_000)).problems())
        .last()
        .extracting(JsonProblem::message)
        .isEqualTo(TOO_DEEP);
  }

  @Test
  void longNumbersAreRefused() {
    String problem = "the number has more than 1000 digits";

    for (String member : new String[] {"Count", "Exact", "Unknown"}) {
      String json = "{\"" + member + "\": " + "1".repeat(10_000) + "}";
      assertThat(Refusals.refusal(json).problems())
          .last()
          .extracting(JsonProblem::message)
          .isEqualTo(problem);
    }
    assertThat(Refusals.only("{\"Exact\": 0." + "1".repeat(10_000) + "}")).endsWith(problem);
  }

  @Test
  void longNamesAreRefused() {
    assertThat(Refusals.only("{\"" + "x".repeat(50_001) + "\": 1}"))
        .isEqualTo("1:2: the name has more than 50000 characters");
  }

  @Test
  void stringsMayBeAsLongAsTheDocument() {
    String text = "x".repeat(9_000_000);

    assertThat(JsonDocuments.read("{\"Text\": \"" + text + "\"}", SampleJson::read).text)
        .isEqualTo(text);
  }

  @Test
  void longDocumentsAreRefused() {
    String json = "{\"Text\": \"" + "x".repeat(10_000_000) + "\"}";
    String message =
        "<text> cannot be read: 1 problem\n"
            + "  <text>:1:1: the document has more than 10000000 characters";

    assertThat(Refusals.refusal(json)).hasMessage(message);
    Assertions.assertThatThrownBy(
            () -> JsonDocuments.read(new StringReader(json), SampleJson::read))
        .isInstanceOf(InvalidJsonException.class)
        .hasMessage(message);
  }
}
