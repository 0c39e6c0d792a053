package dev.endpointdsl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tree has the same problems as its JSON text; reading invalid text reports syntax errors. */
class JsonTreeProblemsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "null",
        "{\"Text\": 1}",
        "{\"Text\": null, \"Bool\": \"true\", \"Data\": \"?\"}",
        "{\"Count\": 1.0, \"Small\": 128, \"Middle\": -32769, \"Big\": 9223372036854775808}",
        "{\"Weight\": 1e39, \"Exact\": 1e-400, \"Secret\": \"hidden\"}",
        "{\"Weight\": \"1\", \"Exact\": {\"a\": [1, {\"b\": 2}]}}",
        "{\"Unknown\": {\"a\": [1, 2]}, \"text\": \"\"}",
        "{\"Choice\": {}, \"Child\": {\"Choice\": {\"Left\": \"a\", \"Right\": 1}}}",
        "{\"Rows\": [[1], [2, \"3\"], 4], \"Children\": [{\"Count\": true}, null]}",
        "{\"ByKey\": {\"a b\": 1, \"c\": null}, \"ChildrenByKey\": {\"k\": [{\"Names\": [1]}]}}",
        "{\"Seconds\": \"now\", \"DateTime\": 1, \"HttpDate\": \"2026\"}"
      })
  void aTreeHasTheProblemsOfItsText(String json) {
    InvalidJsonException fromText = Refusals.refusal(json);
    InvalidJsonException fromTree = refusal(JsonTreeReader.read(json));

    assertThat(fromTree.problems())
        .extracting(JsonProblem::path, JsonProblem::pointer, JsonProblem::message)
        .isEqualTo(
            fromText.problems().stream()
                .map(p -> tuple(p.path(), p.pointer(), p.message()))
                .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"Weight\": -0, \"Exact\": -0}",
        "{\"Weight\": -0.0, \"Exact\": -0.0}",
        "{\"Weight\": 16777217, \"Exact\": 9007199254740993}",
        "{\"Weight\": 340282346638528859811704183484516925440, \"Exact\": 1e308}",
        "{\"Weight\": 0.1, \"Exact\": 0.30000000000000004440892098500626}",
        "{\"Seconds\": 1.5e9, \"Big\": -9223372036854775808, \"Count\": 2147483647}"
      })
  void aTreeHasTheNumbersOfItsText(String json) {
    Sample fromText = JsonDocuments.read(json, SampleJson::read);
    Sample fromTree = JsonDocuments.read(JsonTreeReader.read(json), SampleJson::read);

    assertThat(fromTree).usingRecursiveComparison().isEqualTo(fromText);
  }

  @Test
  void problemsOfATreeHaveNoPosition() {
    JsonValue tree = JsonObject.EMPTY.with("Names", JsonArray.of(List.of(JsonArray.of(List.of()))));

    assertThat(refusal(tree))
        .hasMessage(
            """
            <tree> cannot be read: 1 problem
              <tree>: Names[0]: expected a string, found an array\
            """);
    assertThat(refusal(tree).problems())
        .singleElement()
        .returns(0, JsonProblem::line)
        .returns(0, JsonProblem::column);
  }

  @Test
  void aTreeThatIsTooDeepIsRefused() {
    JsonValue deep = new JsonString("");
    for (int i = 0; i < 100_000; i++) {
      deep = new JsonArray(List.of(deep));
    }

    assertThat(refusal(JsonObject.EMPTY.with("Unknown", deep)).problems())
        .last()
        .extracting(JsonProblem::message)
        .isEqualTo("the nesting depth of objects and arrays exceeds 64 here");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\"a\":}",
        "{\"a\":1,}",
        "{\"a\":1}}",
        "{} {}",
        "{\"a\":NaN}",
        "{\"a\":01}",
        "\uFEFF{}",
        "{\"a\":\"\n\"}",
        "[1",
        "{\"\\ud800\":1}"
      })
  void invalidJsonIsRefused(String json) {
    assertThatThrownBy(() -> JsonTreeReader.read(json)).isInstanceOf(InvalidJsonException.class);
  }

  @Test
  void membersThatAppearTwiceAreReportedWithTheirPaths() {
    assertThat(
            problems("{\"a\": {\"b\": null, \"b\": 1}, \"c\": [{\"d\": 1, \"d\": 2}], \"a\": {}}"))
        .containsExactly(
            "<text>:1:19: a.b: the member appears twice; remove one",
            "<text>:1:43: c[0].d: the member appears twice; remove one",
            "<text>:1:53: a: the member appears twice; remove one");
  }

  @Test
  void readObjectRefusesOtherValues() {
    assertThat(problems("[1]")).containsExactly("<text>:1:1: expected an object, found an array");
  }

  @Test
  void aTreeMayBeLongerThanADocument() {
    String json = "{\"a\": 1" + " ".repeat(10_000_000) + "}";

    assertThat(JsonTreeReader.readObject(json).number("a")).isEqualTo(1);
  }

  private static InvalidJsonException refusal(JsonValue tree) {
    return catchThrowableOfType(
        InvalidJsonException.class, () -> JsonDocuments.read(tree, SampleJson::read));
  }

  private static List<String> problems(String json) {
    return catchThrowableOfType(InvalidJsonException.class, () -> JsonTreeReader.readObject(json))
        .problems()
        .stream()
        .map(JsonProblem::toString)
        .toList();
  }
}
