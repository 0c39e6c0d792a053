package dev.endpointdsl.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.endpointdsl.json.InvalidJsonException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Refusal of JSON that is not a configuration: each message has the place, the error and a remedy.
 */
class BadJsonTest {

  private static final String CONFIG =
      """
      {
        "EndpointConfigName": "churn",
        "ProductionVariants": [
          {
            "VariantName": "blue",
            %s
          }
        ]
      }
      """;

  static Stream<Arguments> members() {
    return Stream.of(
        Arguments.of(
            "\"ServerlessConfig\": {\"MemorySizeInMb\": 1024}",
            "6:28: ProductionVariants[0].ServerlessConfig.MemorySizeInMb: unknown member;"
                + " did you mean MemorySizeInMB?"),
        Arguments.of(
            "\"RoutingConfig\": {\"Colour\": [{\"a\": 1}]}",
            "6:25: ProductionVariants[0].RoutingConfig.Colour: unknown member;"
                + " known members: RoutingStrategy, PrefixAwareRoutingConfig"),
        Arguments.of(
            "\"InitialInstanceCount\": \"2\"",
            "6:31: ProductionVariants[0].InitialInstanceCount:"
                + " expected a whole number, found the string \"2\""),
        Arguments.of(
            "\"InitialInstanceCount\": 2147483648",
            "6:31: ProductionVariants[0].InitialInstanceCount: expected a whole number between"
                + " -2147483648 and 2147483647, found the number 2147483648"),
        Arguments.of(
            "\"InitialInstanceCount\": 1.0",
            "6:31: ProductionVariants[0].InitialInstanceCount: expected a whole number,"
                + " found the number 1.0; write it without a fraction or an exponent"),
        Arguments.of(
            "\"InitialInstanceCount\": 1e2",
            "6:31: ProductionVariants[0].InitialInstanceCount: expected a whole number,"
                + " found the number 1e2; write it without a fraction or an exponent"),
        Arguments.of(
            "\"InitialVariantWeight\": 3.5e38",
            "6:31: ProductionVariants[0].InitialVariantWeight:"
                + " expected a number of at most 3.4028235E38, found the number 3.5e38"),
        Arguments.of(
            "\"InitialVariantWeight\": 1e-60",
            "6:31: ProductionVariants[0].InitialVariantWeight:"
                + " expected a number that is 0 or farther from 0, found the number 1e-60"),
        Arguments.of(
            "\"InitialVariantWeight\": NaN",
            "6:31: ProductionVariants[0].InitialVariantWeight:"
                + " expected a value, found \"NaN\"; JSON has no such number"),
        Arguments.of(
            "\"EnableSSMAccess\": \"false\"",
            "6:26: ProductionVariants[0].EnableSSMAccess:"
                + " expected true or false, found the string \"false\""),
        Arguments.of(
            "\"ModelName\": null",
            "6:20: ProductionVariants[0].ModelName:"
                + " expected a string, found null; remove the member"),
        Arguments.of(
            "\"InstancePools\": {}",
            "6:24: ProductionVariants[0].InstancePools: expected an array, found an object"),
        Arguments.of(
            "\"InstancePools\": [null]",
            "6:25: ProductionVariants[0].InstancePools[0]:"
                + " expected an object, found null; remove the element"),
        Arguments.of(
            "\"RoutingConfig\": \"RANDOM\"",
            "6:24: ProductionVariants[0].RoutingConfig:" + " expected an object, found a string"),
        Arguments.of(
            "\"InstanceType\": 5",
            "6:23: ProductionVariants[0].InstanceType: expected a string, found the number 5"),
        Arguments.of(
            "\"VariantName\": \"green\"",
            "6:7: ProductionVariants[0].VariantName: the member appears twice; remove one"),
        Arguments.of(
            "\"ModelName\": \"a\" \"InstanceType\": \"b\"",
            "6:24: ProductionVariants[0]: expected a comma or the closing }, found \"\\\"\""));
  }

  @ParameterizedTest
  @MethodSource("members")
  void saysWhereAndWhat(String member, String problem) {
    String json = CONFIG.formatted(member);

    assertThat(refusal(json)).hasMessage("<text> cannot be read: 1 problem\n  <text>:" + problem);
  }

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of("", "1:1: the document is empty"),
        Arguments.of(" \n", "2:1: the document is empty"),
        Arguments.of("[]", "1:1: expected an object, found an array"),
        Arguments.of("null", "1:1: expected an object, found null"),
        Arguments.of("\"{}\"", "1:1: expected an object, found a string"),
        Arguments.of("{} {}", "1:4: expected the end of the document, found \"{\""),
        Arguments.of(
            "{}x", "1:3: expected the end of the document, found a character outside of quotes"),
        Arguments.of("{", "1:2: the document ends inside the object that begins at 1:1"),
        Arguments.of(
            "\ufeff{}",
            "1:1: the document begins with a byte order mark;"
                + " save it as UTF-8 without a byte order mark"),
        Arguments.of(
            "{'EndpointConfigName': 1}", "1:2: expected a name in double quotes, found \"'\""),
        Arguments.of(
            "{\"Tags\": [],}",
            "1:13: expected a name in double quotes, found \"}\"; remove the comma before it"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void saysWhatIsWrongWithTheDocument(String json, String problem) {
    assertThat(refusal(json)).hasMessage("<text> cannot be read: 1 problem\n  <text>:" + problem);
  }

  @Test
  void readersAreAsStrictAsStrings() {
    InvalidJsonException refusal =
        catchThrowableOfType(
            InvalidJsonException.class,
            () -> EndpointConfig.fromJson(new StringReader("{\"Tag\": []}")));

    assertThat(refusal)
        .hasMessage(
            "<text> cannot be read: 1 problem\n"
                + "  <text>:1:2: Tag: unknown member; did you mean Tags?");
  }

  @Test
  void listsAllProblems() {
    String json = "{\"Tags\": [{\"Key\": 1, \"Value\": null, \"key\": \"\"}], \"KmsKeyID\": \"k\"}";

    assertThat(refusal(json))
        .hasMessage(
            """
            <text> cannot be read: 4 problems
              <text>:1:19: Tags[0].Key: expected a string, found the number 1
              <text>:1:31: Tags[0].Value: expected a string, found null; remove the member
              <text>:1:37: Tags[0].key: unknown member; did you mean Key?
              <text>:1:50: KmsKeyID: unknown member; did you mean KmsKeyId?\
            """);
  }

  @Test
  void hidesTheBaseline() {
    String json =
        "{\"ExplainerConfig\": {\"ClarifyExplainerConfig\": {\"ShapConfig\":"
            + " {\"ShapBaselineConfig\": {\"ShapBaseline\": 123456}}}}}";

    assertThat(refusal(json).getMessage())
        .contains("expected a string, found another number")
        .doesNotContain("123456");
  }

  @Test
  void limitsNesting() {
    assertThat(refusal("[".repeat(100) + "]".repeat(100)).problems())
        .last()
        .extracting(problem -> problem.message())
        .isEqualTo("the nesting depth of objects and arrays exceeds 64 here");
    assertThat(refusal("{\"Tags\":".repeat(100_000)).problems()).isNotEmpty();
    assertThat(refusal("{\"X\":" + "[".repeat(1_000_000)).problems()).hasSize(2);
  }

  @Test
  void refusesTruncatedJson() {
    String json = EndpointConfig.fromJson(Everything.json()).toJson();

    for (int length = 0; length < json.length(); length++) {
      String cut = json.substring(0, length);
      List<?> problems = refusal(cut).problems();
      assertThat(problems).as("cut at " + length).hasSize(1);
      assertThat(problems.get(0).toString()).matches("<text>:1:[0-9]+: .+");
    }
  }

  private static InvalidJsonException refusal(String json) {
    InvalidJsonException refusal =
        catchThrowableOfType(InvalidJsonException.class, () -> EndpointConfig.fromJson(json));
    assertThat(refusal)
        .as(() -> "refusal of " + json.substring(0, Math.min(80, json.length())))
        .isNotNull();
    return refusal;
  }
}
