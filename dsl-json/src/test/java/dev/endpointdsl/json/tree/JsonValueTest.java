package dev.endpointdsl.json.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.JsonTreeWriter;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");

  private static final JsonObject OBJECT =
      JsonTreeReader.readObject(
          """
          {"text": "a", "count": 3, "nothing": null, "part": {"x": true}, "parts": [{"y": 1}]}""");

  @Test
  void findsMembersThatAreSet() {
    assertThat(OBJECT.find("text")).contains(new JsonString("a"));
    assertThat(OBJECT.find("nothing")).isEmpty();
    assertThat(OBJECT.find("absent")).isEmpty();
  }

  @Test
  void returnsMembersByType() {
    assertThat(OBJECT.string("text")).isEqualTo("a");
    assertThat(OBJECT.number("count")).isEqualTo(3);
    assertThat(OBJECT.object("part").find("x")).contains(new JsonBoolean(true));
    assertThat(OBJECT.object("absent")).isEqualTo(JsonObject.EMPTY);
    assertThat(OBJECT.objects("parts"))
        .containsExactly(JsonObject.EMPTY.with("y", JsonNumber.of(1)));
    assertThat(OBJECT.objects("absent")).isEmpty();
  }

  @Property
  void knowsTheNumbersOfJson(
      @ForAll @StringLength(max = 7) @Chars({'0', '1', '9', '-', '+', '.', 'e', 'E', 'x', '\n'})
          String text) {
    assertThat(JsonNumber.isValid(text)).isEqualTo(NUMBER.matcher(text).matches());
  }

  @Test
  void refusesMembersOfAnotherType() {
    assertThatThrownBy(() -> OBJECT.string("absent"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("absent");
    assertThatThrownBy(() -> OBJECT.string("count")).isInstanceOf(ClassCastException.class);
    assertThatThrownBy(() -> OBJECT.number("text")).isInstanceOf(ClassCastException.class);
  }

  @Test
  void changesOneMember() {
    JsonObject one = JsonObject.EMPTY.with("a", "1");

    assertThat(one.with("a", "2").string("a")).isEqualTo("2");
    assertThat(one.without("a")).isEqualTo(JsonObject.EMPTY);
    assertThat(one.withOptional("b", Optional.empty())).isEqualTo(one);
    assertThat(one.withFrom(OBJECT, "count").number("count")).isEqualTo(3);
    assertThat(one.withFrom(OBJECT, "nothing")).isEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "1.0, 1",
    "1e0, 1",
    "10e-1, 1",
    "100, 100",
    "1e2, 100",
    "-0, 0",
    "0.0e5, 0",
    "0.5, 0.5",
    "5E-1, 0.5",
    "1e400, 1E+400",
    "10e399, 1E+400",
    "1e-400, 1E-400"
  })
  void normalizesNumbers(String literal, String normalized) {
    assertThat(new JsonNumber(literal).normalized()).isEqualTo(new JsonNumber(normalized));
  }

  @Test
  void normalizesNumbersAtEveryDepth() {
    assertThat(JsonTreeReader.read("{\"a\": [1.0, {\"b\": 2e0}]}").normalized())
        .isEqualTo(JsonTreeReader.read("{\"a\": [1, {\"b\": 2}]}"));
  }

  @Test
  void leavesOutNullMembersAtEveryDepth() {
    assertThat(
            JsonTreeReader.read("{\"a\": null, \"b\": [null, {\"c\": null, \"d\": 1}]}")
                .withoutNulls())
        .isEqualTo(JsonTreeReader.read("{\"b\": [null, {\"d\": 1}]}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "01", "1.", ".5", "+1", "1e", "NaN", "0x1", "1 "})
  void refusesInvalidNumbers(String literal) {
    assertThatThrownBy(() -> new JsonNumber(literal))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("JSON has no number " + literal);
  }

  @Test
  void keepsTheOrderOfMembersButComparesWithoutIt() {
    JsonObject ab = JsonObject.EMPTY.with("a", "1").with("b", "2");
    JsonObject ba = JsonObject.EMPTY.with("b", "2").with("a", "1");

    assertThat(ab).isEqualTo(ba);
    assertThat(JsonTreeWriter.compact(ab)).isEqualTo("{\"a\":\"1\",\"b\":\"2\"}");
    assertThat(JsonTreeWriter.compact(ba)).isEqualTo("{\"b\":\"2\",\"a\":\"1\"}");
  }

  @Test
  void writesCharactersOrEscapes() {
    JsonValue value = JsonArray.ofStrings(List.of("\u00fc", "\ud83d\ude00", "\ud83d"));

    assertThat(JsonTreeWriter.compact(value))
        .isEqualTo("[\"\u00fc\",\"\ud83d\ude00\",\"\\ud83d\"]");
    assertThat(JsonTreeWriter.ascii(value))
        .isEqualToIgnoringCase("[\"\\u00fc\",\"\\ud83d\\ude00\",\"\\ud83d\"]");
  }
}
