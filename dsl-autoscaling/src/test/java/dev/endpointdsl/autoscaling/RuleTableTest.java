package dev.endpointdsl.autoscaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Violation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule reports the requests that break it, and no others. */
class RuleTableTest {

  @ParameterizedTest
  @MethodSource
  void isBrokenAlone(RuleCases.Case broken) {
    List<Tuple> expected = new ArrayList<>(List.of(tuple(broken.rule(), broken.at())));
    broken.beside().forEach(other -> expected.add(tuple(other.getKey(), other.getValue())));

    assertThat(broken.type().check(broken.json()))
        .extracting(Violation::rule, violation -> violation.path().javaPath())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  static List<RuleCases.Case> isBrokenAlone() {
    return RuleCases.broken();
  }

  @ParameterizedTest
  @MethodSource
  void isNotBrokenAtItsBorder(RuleCases.Case accepted) {
    assertThat(accepted.type().check(accepted.json())).isEmpty();
  }

  static List<RuleCases.Case> isNotBrokenAtItsBorder() {
    return RuleCases.atBorders();
  }

  @Test
  void hasACaseForEveryRule() {
    Set<Rule> rules = new LinkedHashSet<>();
    RuleCases.broken().forEach(broken -> rules.add(broken.rule()));

    assertThat(rules).containsExactlyElementsOf(RuleCases.RULES);
  }
}
