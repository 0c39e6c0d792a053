package dev.endpointdsl.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.Rule;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.generate.FullRequest;
import dev.endpointdsl.testkit.generate.JsonEdit;
import dev.endpointdsl.testkit.generate.Limits;
import dev.endpointdsl.testkit.generate.PatternStrings;
import dev.endpointdsl.testkit.generate.RequestMember;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The generated scanners of texts against {@code java.util.regex}, on texts that are nearly right.
 */
class StringConstraintsTest {

  /** A text in a request. */
  private record Spot(JsonObject request, RequestMember place) {

    static Stream<Spot> all(JsonObject request) {
      return RequestMember.all(request).stream()
          .filter(place -> Limits.of(place.member()).pattern().isPresent())
          .map(place -> new Spot(request, place));
    }
  }

  private static final List<Spot> SPOTS = FullRequest.all().stream().flatMap(Spot::all).toList();

  /** The ends of the ranges that patterns have, what lies beside them, and what is like nothing. */
  private static final int[] ODD =
      ("azAZ09`{@[/:-_.=+,;~ !^]$%&()*"
              + "\n\r\u0000\u0080\u0085\u00a0\u00e9\u0660\u2027\u2028\u2029\u202a\u3000\ud83d\ude00\ud835\udc9c")
          .codePoints()
          .toArray();

  @Provide
  Arbitrary<Spot> spots() {
    return Arbitraries.of(SPOTS);
  }

  @Property(tries = 2_000)
  void aTextIsRefusedWhenItsPatternDoesNotMatch(@ForAll("spots") Spot spot, @ForAll Random random) {
    RequestMember place = spot.place();
    Limits limits = Limits.of(place.member());
    String text = edited(limits.strings().random(random), random);
    JsonObject request = JsonEdit.set(spot.request(), place.path(), new JsonString(text));
    EndpointConfig config = EndpointConfig.fromJson(JsonTreeWriter.ascii(request));

    assertThat(config.violations())
        .<Rule>extracting(violation -> violation.rule())
        .filteredOn(ShapeRule.class::isInstance)
        .as(() -> place.path() + " = " + JsonTreeWriter.ascii(new JsonString(text)))
        .containsExactlyElementsOf(expected(limits, text));
  }

  /** What is wrong with a text: its length, or else its form. */
  static List<Rule> expected(Limits limits, String text) {
    int length = PatternStrings.length(text);
    if (length < limits.minLength() || length > limits.maxLength()) {
      return List.of(ShapeRule.LENGTH);
    }
    return limits.strings().matches(text) ? List.of() : List.of(ShapeRule.PATTERN);
  }

  /** Up to three code points taken away, put in or replaced, or all from somewhere on missing. */
  static String edited(String text, Random random) {
    if (random.nextInt(5) == 0) {
      return text.substring(
          0, text.offsetByCodePoints(0, random.nextInt(PatternStrings.length(text) + 1)));
    }
    StringBuilder edited = new StringBuilder(text);
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
