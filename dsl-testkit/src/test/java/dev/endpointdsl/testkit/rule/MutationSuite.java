package dev.endpointdsl.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.Rule;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.Violation;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.generate.ConstraintCase;
import dev.endpointdsl.testkit.generate.ConstraintCases;
import dev.endpointdsl.testkit.generate.FullRequest;
import dev.endpointdsl.testkit.generate.HostingModel;
import dev.endpointdsl.testkit.generate.JsonEdit;
import dev.endpointdsl.testkit.generate.Limits;
import dev.endpointdsl.testkit.generate.RequestMember;
import dev.endpointdsl.testkit.generate.RootType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import software.amazon.smithy.model.shapes.StructureShape;

/**
 * The cases of {@link RuleCases}, {@link ConstraintsTest}, {@link RequestConstraintsTest} and
 * {@link StringConstraintsTest} in a few tests instead of thousands: mutation testing runs them
 * repeatedly, and starting a test takes longer than a case. Its name excludes it from other builds.
 */
class MutationSuite {

  private static final int STRINGS = 300;

  /**
   * A request and its violations.
   *
   * @param json the request
   * @param expected the rules of the violations, with their paths
   */
  private record Case(String json, List<String> expected) {}

  private static final List<Case> RULES = rules();
  private static final List<Case> OF_CONFIGS =
      constraints(ConstraintCases.all(), HostingModel.configInput());
  private static final Map<RootType<?>, List<Case>> OF_OTHERS = new HashMap<>();

  static {
    for (RootType<?> type : RootType.allButConfigs()) {
      OF_OTHERS.put(type, constraints(ConstraintCases.of(type.input()), type.input()));
    }
  }

  private static final List<Case> OF_STRINGS = strings();

  @Test
  void rulesOfConfigs() {
    for (Case one : RULES) {
      List<String> found = new ArrayList<>();
      for (Violation violation : EndpointConfig.fromJson(one.json).violations()) {
        found.add(violation.rule().id() + " at " + violation.path().javaPath());
      }
      assertThat(found).isEqualTo(one.expected);
    }
  }

  @Test
  void constraintsOnConfigs() {
    areFound(OF_CONFIGS, json -> EndpointConfig.fromJson(json).violations());
  }

  @Test
  void constraintsOnOtherRequests() {
    OF_OTHERS.forEach((type, cases) -> areFound(cases, type::check));
  }

  @Test
  void stringsThatAreNearlyValid() {
    areFound(OF_STRINGS, json -> EndpointConfig.fromJson(json).violations());
  }

  private static void areFound(List<Case> cases, Function<String, List<Violation>> check) {
    for (Case one : cases) {
      List<String> found = new ArrayList<>();
      for (Violation violation : check.apply(one.json)) {
        if (violation.rule() instanceof ShapeRule) {
          found.add(violation.rule().id() + " at " + violation.path().wirePath());
        }
      }
      assertThat(found).isEqualTo(one.expected);
    }
  }

  private static List<Case> rules() {
    List<Case> cases = new ArrayList<>();
    RuleCases.broken()
        .forEach(broken -> cases.add(new Case(broken.json(), List.of(broken.toString()))));
    RuleCases.accepted().forEach(json -> cases.add(new Case(json, List.of())));
    return cases;
  }

  private static List<Case> constraints(
      Collection<ConstraintCase> constraints, StructureShape input) {
    List<Case> cases = new ArrayList<>();
    for (ConstraintCase one : constraints) {
      List<String> expected = new ArrayList<>();
      one.broken().ifPresent(rule -> expected.add(rule.id() + " at " + one.path()));
      cases.add(new Case(JsonTreeWriter.ascii(one.request()), expected));
      JsonObject reduced = ConstraintCases.withoutOptionalSiblings(one, input);
      cases.add(new Case(JsonTreeWriter.ascii(reduced), expected));
    }
    return cases;
  }

  /** Returns strings for each pattern, at one of its places. */
  private static List<Case> strings() {
    Random random = new Random(1);
    Set<Optional<String>> patterns = new HashSet<>(Set.of(Optional.empty()));
    List<Case> cases = new ArrayList<>();
    for (JsonObject request : FullRequest.all()) {
      for (RequestMember place : RequestMember.all(request)) {
        Limits limits = Limits.of(place.member());
        for (int i = 0; patterns.add(limits.pattern()) || (i > 0 && i < STRINGS); i++) {
          String string = StringConstraintsTest.edited(limits.strings().random(random), random);
          JsonObject changed =
              JsonEdit.set(justWith(place, request), place.path(), new JsonString(string));
          List<String> expected = new ArrayList<>();
          for (Rule rule : StringConstraintsTest.expected(limits, string)) {
            expected.add(rule.id() + " at " + place.path());
          }
          cases.add(new Case(JsonTreeWriter.ascii(changed), expected));
        }
      }
    }
    return cases;
  }

  /** Reduces a request, because small requests are read faster. */
  private static JsonObject justWith(RequestMember place, JsonObject request) {
    JsonObject small = request;
    for (String name : request.members().keySet()) {
      boolean needed = name.equals("EndpointConfigName") || name.equals("ProductionVariants");
      small = needed || place.path().startsWith(name) ? small : small.without(name);
    }
    return small;
  }
}
