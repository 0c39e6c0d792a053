package dev.endpointdsl.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.Violation;
import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.json.JsonProblem;
import dev.endpointdsl.testkit.generate.ConstraintCase;
import dev.endpointdsl.testkit.generate.ConstraintCases;
import dev.endpointdsl.testkit.generate.FullRequest;
import dev.endpointdsl.testkit.generate.HostingModel;
import dev.endpointdsl.testkit.generate.RequestMember;
import dev.endpointdsl.testkit.generate.RootType;
import dev.endpointdsl.testkit.generate.UnreadableCase;
import dev.endpointdsl.testkit.generate.UnreadableCases;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.smithy.model.shapes.OperationShape;

/**
 * The constraints on the requests of all operations but CreateEndpointConfig, violated alone and
 * satisfied at their limits.
 */
class RequestConstraintsTest {

  static List<RootType<?>> types() {
    return RootType.allButConfigs();
  }

  /** The others describe what a request created, and are read into its type. */
  @Test
  void everyOperationOfTheModelsHasAType() {
    assertThat(RootType.all())
        .extracting(RootType::operation)
        .containsExactlyInAnyOrderElementsOf(
            HostingModel.model()
                .shapes(OperationShape.class)
                .filter(operation -> !operation.hasTrait("dev.endpointdsl.traits#readsBack"))
                .map(operation -> operation.getId().getName())
                .toList());
  }

  @ParameterizedTest
  @MethodSource("types")
  void eachIsReportedAloneAtItsPath(RootType<?> type) {
    for (ConstraintCase one : ConstraintCases.of(type.input())) {
      assertReported(one, type.check(one.request()));
      assertReported(one, type.check(ConstraintCases.withoutOptionalSiblings(one, type.input())));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void aWrongTypeIsReportedAloneAtItsPath(RootType<?> type) {
    for (UnreadableCase one : UnreadableCases.of(type.input())) {
      InvalidJsonException refusal =
          catchThrowableOfType(InvalidJsonException.class, () -> type.check(one.request()));

      assertThat(refusal).as(one.toString()).isNotNull();
      assertThat(refusal.problems())
          .as(one.toString())
          .extracting(JsonProblem::path)
          .containsExactly(one.path());
    }
  }

  /** So no member of the model is without cases. */
  @ParameterizedTest
  @MethodSource("types")
  void everyMemberHasCases(RootType<?> type) {
    Set<String> members =
        FullRequest.all(type.input()).stream()
            .flatMap(full -> RequestMember.all(full, type.input()).stream())
            .map(place -> HostingModel.name(place.member()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(members).containsAll(HostingModel.memberNames(type.input()));
  }

  private static void assertReported(ConstraintCase one, List<Violation> violations) {
    assertThat(violations)
        .as(one.toString())
        .filteredOn(violation -> violation.rule() instanceof ShapeRule)
        .extracting(violation -> violation.path().wirePath(), violation -> violation.rule())
        .containsExactlyElementsOf(
            one.broken().stream().map(rule -> tuple(one.path(), rule)).toList());
  }
}
