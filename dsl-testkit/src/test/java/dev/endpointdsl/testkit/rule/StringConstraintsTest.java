package dev.endpointdsl.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.Rule;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.testkit.generate.FullRequest;
import dev.endpointdsl.testkit.generate.JsonEdit;
import dev.endpointdsl.testkit.generate.Limits;
import dev.endpointdsl.testkit.generate.PatternStrings;
import dev.endpointdsl.testkit.generate.RequestMember;
import dev.endpointdsl.testkit.generate.RootType;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The generated matchers compared with {@code java.util.regex}, on strings that nearly match. */
class StringConstraintsTest {

  /** A string in a request. */
  private record Occurrence(RootType<?> type, JsonObject request, RequestMember place) {

    static Stream<Occurrence> all(RootType<?> type) {
      return FullRequest.all(type.input()).stream().flatMap(request -> all(type, request));
    }

    private static Stream<Occurrence> all(RootType<?> type, JsonObject request) {
      return RequestMember.all(request, type.input()).stream()
          .filter(place -> Limits.of(place.member()).pattern().isPresent())
          .map(place -> new Occurrence(type, request, place));
    }
  }

  private static final List<Occurrence> OCCURRENCES =
      RootType.all().stream().flatMap(Occurrence::all).toList();

  /** The ends of the ranges of patterns, their neighbors, and characters of other kinds. */
  private static final int[] ODD =
      ("azAZ09`{@[/:-_.=+,;~ !^]$%&()*"
              + "\n\r\u0000\u0080\u0085\u00a0\u00e9\u0660\u2027\u2028\u2029\u202a\u3000\ud83d\ude00\ud835\udc9c")
          .codePoints()
          .toArray();

  @Provide
  Arbitrary<Occurrence> occurrences() {
    return Arbitraries.of(OCCURRENCES);
  }

  @Property(tries = 4_000)
  void aStringIsRefusedIfItsPatternDoesNotMatch(
      @ForAll("occurrences") Occurrence occurrence, @ForAll Random random) {
    RequestMember place = occurrence.place();
    Limits limits = Limits.of(place.member());
    String string = edited(limits.strings().random(random), random);
    JsonObject request = JsonEdit.set(occurrence.request(), place.path(), new JsonString(string));

    assertThat(occurrence.type().check(request))
        .<Rule>extracting(violation -> violation.rule())
        .filteredOn(ShapeRule.class::isInstance)
        .as(() -> place.path() + " = " + JsonTreeWriter.ascii(new JsonString(string)))
        .containsExactlyElementsOf(expected(limits, string));
  }

  /** Returns the rule that a string violates: its length, or else its pattern. */
  static List<Rule> expected(Limits limits, String string) {
    int length = PatternStrings.length(string);
    if (length < limits.minLength() || length > limits.maxLength()) {
      return List.of(ShapeRule.LENGTH);
    }
    return limits.strings().matches(string) ? List.of() : List.of(ShapeRule.PATTERN);
  }

  /** Removes, inserts or replaces up to three code points, or truncates the string. */
  static String edited(String string, Random random) {
    if (random.nextInt(5) == 0) {
      return string.substring(
          0, string.offsetByCodePoints(0, random.nextInt(PatternStrings.length(string) + 1)));
    }
    StringBuilder edited = new StringBuilder(string);
    for (int edits = random.nextInt(4); edits > 0; edits--) {
      int at =
          edited.offsetByCodePoints(
              0, random.nextInt(PatternStrings.length(edited.toString()) + 1));
      if (at < edited.length() && random.nextBoolean()) {
        edited.delete(at, edited.offsetByCodePoints(at, 1));
      }
      if (random.nextBoolean()) {
        edited.insert(at, Character.toString(ODD[random.nextInt(ODD.length)]));
      }
    }
    return edited.toString();
  }
}
