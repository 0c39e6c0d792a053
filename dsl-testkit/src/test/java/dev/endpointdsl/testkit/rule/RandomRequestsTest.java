package dev.endpointdsl.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.testkit.generate.CategoryCodePoints;
import dev.endpointdsl.testkit.generate.GeneratedRequests;
import dev.endpointdsl.testkit.generate.HostingModel;
import dev.endpointdsl.testkit.generate.RequestMember;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The members and values that occur in random requests. */
class RandomRequestsTest {

  /** Always the same requests, so that rare values occur in every run. */
  private static final List<JsonObject> REQUESTS = GeneratedRequests.allowed();

  @Test
  void everyMemberOccurs() {
    Set<String> seen =
        places()
            .filter(place -> !place.member().getMemberName().equals("member"))
            .map(place -> HostingModel.name(place.member()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(seen).isEqualTo(HostingModel.memberNames());
  }

  @Test
  void limitsOccur() {
    assertThat(places().map(RequestMember::value))
        .contains(
            new JsonString(""),
            new JsonArray(List.of()),
            JsonObject.EMPTY,
            new JsonNumber("0"),
            new JsonNumber("-0.0"),
            new JsonNumber("1.4E-45"),
            new JsonNumber("3.4028235E38"),
            new JsonNumber("340282346638528859811704183484516925440"),
            new JsonNumber("2147483647"),
            new JsonNumber("-2147483647"),
            new JsonBoolean(false));
  }

  @Test
  void unknownValuesOccur() {
    assertThat(places().filter(RequestMember::isUnknownValue).map(RequestMember::value))
        .contains(new JsonString(""), new JsonString("ml.new.xlarge"));
  }

  @Test
  void longStringsAndListsOccur() {
    assertThat(strings("VariantName")).anyMatch(string -> string.length() == 63);
    assertThat(strings("VariantName")).anyMatch(string -> string.length() == 1);
    assertThat(places().map(RequestMember::value))
        .anyMatch(value -> value instanceof JsonArray array && array.elements().size() == 256);
  }

  /** All kinds of letters, spaces and numbers, including those of the supplementary planes. */
  @Test
  void everyKindOfCharacterOccursInTags() {
    Set<Integer> allowed =
        categories(CategoryCodePoints.matching("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]"));
    Set<Integer> seen =
        Stream.concat(strings("Key"), strings("Value"))
            .flatMapToInt(String::codePoints)
            .mapToObj(CategoryCodePoints::category)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(seen).isEqualTo(allowed).hasSizeGreaterThan(15);
  }

  private static Set<Integer> categories(CategoryCodePoints codePoints) {
    return new TreeSet<>(codePoints.categories());
  }

  private static Stream<String> strings(String member) {
    Predicate<RequestMember> wanted = place -> place.member().getMemberName().equals(member);
    return places().filter(wanted).map(place -> ((JsonString) place.value()).value());
  }

  private static Stream<RequestMember> places() {
    return REQUESTS.stream().flatMap(request -> RequestMember.all(request).stream());
  }
}
