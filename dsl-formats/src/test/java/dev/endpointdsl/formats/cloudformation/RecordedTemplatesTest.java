package dev.endpointdsl.formats.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.PrintOptions;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.formats.source.SourceText;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNull;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates are read as CloudFormation resolves them, and refused where its validator does. */
class RecordedTemplatesTest {

  record Template(JsonObject json) {
    String input() {
      return json.string("input");
    }

    @Override
    public String toString() {
      return json.string("name");
    }
  }

  static List<Template> all() throws IOException {
    try (InputStream in = RecordedTemplatesTest.class.getResourceAsStream("recorded.json")) {
      return JsonTreeReader.readObject(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .objects("recordings")
          .stream()
          .map(Template::new)
          .toList();
    }
  }

  static Stream<Template> accepted() throws IOException {
    return all().stream().filter(each -> each.json().find("body").isPresent());
  }

  static Stream<Template> refused() throws IOException {
    return all().stream().filter(each -> each.json().find("error").isPresent());
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void areReadAsTheyAreResolved(Template template) {
    ReadOptions options = ReadOptions.none();
    for (String given : List.of("parameters", "pseudo")) {
      if (template.json().find(given).isPresent()) {
        for (Map.Entry<String, JsonValue> each :
            template.json().object(given).members().entrySet()) {
          options = options.value(each.getKey(), each.getValue());
        }
      }
    }
    FormatReading reading = Formats.read(template.input(), "cloudformation", options);
    String body = template.json().find("or_body").isPresent() ? "or_body" : "body";

    assertThat(reading.request().normalized())
        .isEqualTo(withPlaceholders(template.json().object(body).normalized()));
    assertThat(Formats.STANDARD.recognize(SourceText.of("x", template.input())).name())
        .isEqualTo("cloudformation");
  }

  /** Returns a body with null instead of what the recording leaves open. */
  private static JsonValue withPlaceholders(JsonValue value) {
    if (value instanceof JsonArray array) {
      return JsonArray.of(
          array.elements().stream().map(RecordedTemplatesTest::withPlaceholders).toList());
    }
    if (!(value instanceof JsonObject object)) {
      return value;
    }
    if (object.members().containsKey("$unresolved")) {
      return new JsonNull();
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    object.members().forEach((name, member) -> members.put(name, withPlaceholders(member)));
    return new JsonObject(members);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void areRefusedAtTheLine(Template template) {
    assertThatThrownBy(() -> Formats.read(template.input(), "cloudformation", ReadOptions.none()))
        .isInstanceOfSatisfying(
            FormatException.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(problem -> (long) problem.location().line())
                    .containsExactly(template.json().object("error").number("line")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "!Base64 demo|ZGVtbw==",
        "Fn::ToJsonString: {a: [1, yes, b]}|{\"a\":[1,true,\"b\"]}",
        "!Sub ['${x}-${!y}', {x: a}]|a-${y}",
        "!Join ['-', [a, !Select [1, !Split [',', 'b,c']]]]|a-c",
      })
  void functionsOfKnownValuesAreEvaluated(String value, String expected) {
    String text =
        """
        Type: AWS::SageMaker::EndpointConfig
        Properties:
          EndpointConfigName: demo
          ProductionVariants:
            - VariantName: blue
              ModelName: m
          Tags:
            - Key: a
              Value:
                %s
        """
            .formatted(value);

    assertThat(Formats.read(text).config().tags().get(0).value()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "yaml"})
  void printedTemplatesAreReadBack(String style) throws IOException {
    PrintOptions options = PrintOptions.none().with(PrintOptions.STYLE, style);
    for (Template template : accepted().toList()) {
      RequestTemplate request =
          Formats.read(template.input(), "cloudformation", ReadOptions.none()).template();
      String text = Formats.print(request, "cloudformation", options).text();
      RequestTemplate again = Formats.read(text, "cloudformation", ReadOptions.none()).template();

      assertThat(again.request().normalized()).as(text).isEqualTo(request.request().normalized());
      assertThat(Formats.print(again, "cloudformation", options).text()).isEqualTo(text);
    }
  }
}
