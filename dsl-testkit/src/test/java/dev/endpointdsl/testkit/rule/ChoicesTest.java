package dev.endpointdsl.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Violation;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.SageMakerRule;
import dev.endpointdsl.testkit.generate.Choices;
import dev.endpointdsl.testkit.generate.FullRequest;
import dev.endpointdsl.testkit.generate.HostingModel;
import dev.endpointdsl.testkit.generate.JsonEdit;
import dev.endpointdsl.testkit.generate.RequestMember;
import dev.endpointdsl.testkit.generate.Requesting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.StructureShape;

/** The combinations of members that structures with alternatives accept and refuse. */
class ChoicesTest {

  private static final Set<Rule> OF_CHOICES =
      Set.of(
          SageMakerRule.COMPUTE_MISSING,
          SageMakerRule.SERVERLESS_WITH_INSTANCES,
          SageMakerRule.INSTANCE_TYPE_WITH_POOLS,
          SageMakerRule.INITIAL_INSTANCE_COUNT_MISSING,
          SageMakerRule.VOLUME_SIZE_ON_SERVERLESS,
          SageMakerRule.INSTANCE_MEMBER_ON_SERVERLESS,
          SageMakerRule.MANAGED_SCALING_WITH_MODEL,
          SageMakerRule.SHAP_BASELINE_MISSING,
          SageMakerRule.SHAP_BASELINE_TWICE,
          SageMakerRule.PREFIX_AWARE_MISMATCH);

  /** A structure with choices in a request, and the values of its members in all requests. */
  private record Occurrence(
      JsonObject request, String path, StructureShape structure, Map<String, JsonValue> values) {}

  private static final List<Occurrence> OCCURRENCES = occurrences();

  private static List<Occurrence> occurrences() {
    Map<String, Map<String, JsonValue>> values = new HashMap<>();
    Map<String, Occurrence> occurrences = new HashMap<>();
    for (JsonObject request : FullRequest.all()) {
      for (RequestMember place : RequestMember.all(request)) {
        if (place.value() instanceof JsonObject object
            && place.target() instanceof StructureShape structure
            && Choices.possible(structure).size() > 1) {
          Map<String, JsonValue> known =
              values.computeIfAbsent(place.path(), none -> new HashMap<>());
          object.members().forEach(known::putIfAbsent);
          occurrences.putIfAbsent(
              place.path(), new Occurrence(request, place.path(), structure, known));
        }
      }
    }
    return List.copyOf(occurrences.values());
  }

  @Provide
  Arbitrary<Occurrence> places() {
    return Arbitraries.of(OCCURRENCES);
  }

  @Property(tries = 4_000)
  void membersThatFitNoAlternativesAreRefused(
      @ForAll("places") Occurrence occurrence, @ForAll Random random) {
    Map<String, JsonValue> members = someOf(occurrence, random);
    JsonObject request =
        JsonEdit.set(occurrence.request(), occurrence.path(), new JsonObject(members));
    EndpointConfig config = EndpointConfig.fromJson(JsonTreeWriter.ascii(request));
    List<Violation> found =
        config.violations().stream().filter(one -> OF_CHOICES.contains(one.rule())).toList();

    assertThat(found.isEmpty())
        .as(() -> members + ": " + found)
        .isEqualTo(isPossible(occurrence, members));
    assertThat(found)
        .allSatisfy(one -> assertThat(one.path().wirePath()).startsWith(occurrence.path() + "."));
  }

  private static boolean isPossible(Occurrence occurrence, Map<String, JsonValue> members) {
    Map<String, String> strings = new HashMap<>();
    Set<String> requesting = new LinkedHashSet<>(members.keySet());
    requesting.removeIf(name -> !isRequest(occurrence, name, members));
    members.forEach(
        (name, value) ->
            strings.put(
                name, value instanceof JsonString string ? string.value() : "not a string"));
    return Choices.possible(occurrence.structure()).stream()
        .anyMatch(choices -> choices.areMadeBy(strings, requesting));
  }

  private static boolean isRequest(
      Occurrence occurrence, String name, Map<String, JsonValue> members) {
    return Requesting.isRequest(
        occurrence.structure().getMember(name).orElseThrow(), members.get(name));
  }

  /** Returns members of one combination, with up to two members added or removed. */
  private static Map<String, JsonValue> someOf(Occurrence occurrence, Random random) {
    List<MemberShape> all = List.copyOf(occurrence.structure().members());
    List<Choices> ways = Choices.possible(occurrence.structure());
    Choices way = ways.get(random.nextInt(ways.size()));
    Set<MemberShape> chosen = new LinkedHashSet<>(all);
    chosen.removeIf(member -> !way.needs(member) && (!way.allows(member) || random.nextBoolean()));
    for (int toggles = random.nextInt(3); toggles > 0; toggles--) {
      MemberShape member = all.get(random.nextInt(all.size()));
      if (!member.isRequired() && !chosen.remove(member)) {
        chosen.add(member);
      }
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (MemberShape member : chosen) {
      String name = member.getMemberName();
      members.put(name, value(member, occurrence.values().get(name), random));
    }
    return members;
  }

  private static JsonValue value(MemberShape member, JsonValue usual, Random random) {
    if (!HostingModel.target(member).isEnumShape()) {
      return usual;
    }
    List<String> strings = new ArrayList<>(HostingModel.enumValues(HostingModel.target(member)));
    return new JsonString(strings.get(random.nextInt(strings.size())));
  }
}
