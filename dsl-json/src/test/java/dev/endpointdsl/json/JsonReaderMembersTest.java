package dev.endpointdsl.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderMembersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"Cuont": [1, {"a": 2}]}      | 1:2: Cuont: unknown member; did you mean Count?
          {"text": "x"}                 | 1:2: text: unknown member; did you mean Text?
          {"Children": [{}, {"Txt": 1}]} | 1:20: Children[1].Txt: unknown member; did you mean Text?
          {"Completely different": {}}  | 1:2: ["Completely different"]: unknown member
          {"": 1}                       | 1:2: [""]: unknown member
          {"Choice": {"Middle": 1}}     | 1:13: Choice.Middle: unknown member; known members: Left, Right
          {"ChildrenByKey": {"a.b": [{"x": 1}]}} | 1:29: ChildrenByKey["a.b"][0].x: unknown member
          """)
  void unknownMembersAreRefused(String json, String problem) {
    assertThat(Refusals.only(json)).isEqualTo(problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Text\": \"\"",
        "\"Bool\": false",
        "\"Small\": 0",
        "\"Middle\": 0",
        "\"Count\": 0",
        "\"Big\": 0",
        "\"Weight\": 0",
        "\"Exact\": 0",
        "\"Data\": \"\"",
        "\"Seconds\": 0",
        "\"DateTime\": \"1970-01-01T00:00:00Z\"",
        "\"Child\": {}",
        "\"Choice\": {\"Left\": \"x\"}",
        "\"Names\": []",
        "\"Rows\": []",
        "\"Children\": []",
        "\"ByKey\": {}",
        "\"ChildrenByKey\": {}"
      })
  void duplicateMembersAreRefused(String member) {
    String name = member.substring(1, member.indexOf('"', 1));

    assertThat(Refusals.only("{" + member + ",\n " + member + "}"))
        .isEqualTo("2:2: " + name + ": the member appears twice; remove one");
  }

  @Test
  void duplicatesOfWrongValuesAreReported() {
    assertThat(Refusals.refusal("{\"Count\": null, \"Count\": 1, \"Names\": 1, \"Names\": []}"))
        .hasMessage(
            """
            <text> cannot be read: 4 problems
              <text>:1:11: Count: expected a whole number, found null; remove the member
              <text>:1:17: Count: the member appears twice; remove one
              <text>:1:38: Names: expected an array, found a number
              <text>:1:41: Names: the member appears twice; remove one\
            """);
  }

  @Test
  void membersOfDifferentObjectsAreNotDuplicates() {
    assertThat(
            Refusals.refusal("{\"Children\": [{\"Count\": \"\"}, {\"Count\": 1}], \"Count\": 1}")
                .problems())
        .hasSize(1);
  }

  @Test
  void duplicateKeysAreRefused() {
    assertThat(Refusals.only("{\"ByKey\": {\"a\": 1, \"b\": 2, \"a\": 1}}"))
        .isEqualTo("1:28: ByKey[\"a\"]: the member appears twice; remove one");
    assertThat(Refusals.refusal("{\"ByKey\": {\"a\": \"\", \"a\": 1}}").problems())
        .extracting(JsonProblem::message)
        .containsExactly(
            "expected a whole number, found the string \"\"",
            "the member appears twice; remove one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"Choice": {}} | 1:13: Choice: expected exactly one member, found none; known members: Left, Right
          {"Choice": 1}  | 1:12: Choice: expected an object, found a number
          {"Choice": {"Left": "a", "Right": 1}} | 1:26: Choice.Right: only one member may be set, and Left is already set; remove one
          {"Choice": {"Left": "a", "Left": "a"}} | 1:26: Choice.Left: only one member may be set, and Left is already set; remove one
          """)
  void unionsHaveExactlyOneMember(String json, String problem) {
    assertThat(Refusals.only(json)).isEqualTo(problem);
  }

  @Test
  void allProblemsAreReportedWithPositionPathAndPointer() {
    String json =
        """
        {
          "Text": "ok",
          "Nmaes": [1],
          "Children": [
            {"Count": 1.5},
            {"ByKey": {"a/b~c": true}, "Child": []}
          ]
        }
        """;

    InvalidJsonException refusal = Refusals.refusal(json);

    assertThat(refusal)
        .hasMessage(
            """
            <text> cannot be read: 4 problems
              <text>:3:3: Nmaes: unknown member; did you mean Names?
              <text>:5:15: Children[0].Count: expected a whole number, found the number 1.5; \
            write it without a fraction or an exponent
              <text>:6:25: Children[1].ByKey["a/b~c"]: expected a whole number, found true
              <text>:6:41: Children[1].Child: expected an object, found an array\
            """);
    assertThat(refusal.problems())
        .extracting(JsonProblem::pointer)
        .containsExactly(
            "/Nmaes", "/Children/0/Count", "/Children/1/ByKey/a~1b~0c", "/Children/1/Child");
    assertThat(refusal.problems().get(2))
        .isEqualTo(
            new JsonProblem(
                "<text>",
                6,
                25,
                "Children[1].ByKey[\"a/b~c\"]",
                "/Children/1/ByKey/a~1b~0c",
                "expected a whole number, found true"));
  }

  @Test
  void readingStopsAfterAHundredProblems() {
    InvalidJsonException refusal = Refusals.refusal("{\"Names\": [" + "1,".repeat(100_000) + "1]}");

    assertThat(refusal.problems()).hasSize(100);
    assertThat(refusal)
        .hasMessageStartingWith(
            """
            <text> cannot be read: 100 problems, and reading stopped there
              <text>:1:12: Names[0]: expected a string, found the number 1
            """);
  }

  @Test
  void namesInMessagesAreEscaped() {
    assertThat(Refusals.only("{\"a\\nb\\u001b[31m" + "x".repeat(500) + "\": 1}"))
        .startsWith("1:2: [\"a\\nb\\u001b[31m")
        .contains("\"... (508 characters)]: unknown member")
        .hasSizeLessThan(200);
  }
}
