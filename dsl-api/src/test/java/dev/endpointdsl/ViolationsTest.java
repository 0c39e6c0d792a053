package dev.endpointdsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationsTest {

  @Test
  void areEmptyForNull() {
    assertThat(Violations.list(null)).isSameAs(List.of());
  }

  @Test
  void continueABegunCollection() {
    Violations begun = Violations.in(null);

    assertThat(Violations.in(begun)).isSameAs(begun);
    assertThat(Violations.in(null)).isNotSameAs(begun);
    assertThat(begun.at("a", "A").missing()).isSameAs(begun);
  }

  @Test
  void haveThePathsOfListsAndMaps() {
    Violations found = Violations.in(null);
    found.at("list", "List").index(2).missing();
    found.at("list", "List").index(3, "blue").index(0, null).missing();
    found.at("map", "Map").key("k").index(1).missing();

    assertThat(texts(found)).containsExactly("list[2]", "list[3] \"blue\"[0]", "map[\"k\"][1]");
  }

  @Test
  void includeNestedViolations() {
    Violations inner = Violations.in(null).at("memorySizeInMB", "MemorySizeInMB").missing();
    Violations middle =
        Violations.in(null).at("serverlessConfig", "ServerlessConfig").nested(inner);
    Violations outer = Violations.in(null);
    Violations returned =
        outer.at("productionVariants", "ProductionVariants").index(1, "blue").nested(middle);

    assertThat(returned).isSameAs(outer);
    assertThat(texts(outer))
        .containsExactly("productionVariants[1] \"blue\".serverlessConfig.memorySizeInMB");
    assertThat(Violations.list(outer).get(0).path().jsonPointer())
        .isEqualTo("/ProductionVariants/1/ServerlessConfig/MemorySizeInMB");
    assertThat(texts(inner)).containsExactly("memorySizeInMB");
  }

  @Test
  void keepRuleAndProblemOfNestedViolations() {
    Violations inner = Violations.in(null).at("count", "Count").range(9, 1, 8, "");
    Violations outer = Violations.in(null).at("map", "Map").key("k").nested(inner);

    assertThat(Violations.list(outer).get(0))
        .hasToString(
            "map[\"k\"].count: 9 is not between 1 and 8 [RANGE] "
                + "Choose a number within the bounds.");
  }

  @Test
  void areOrderedByPath() {
    Violations found = Violations.in(null);
    found.at("list", "List").index(10).missing();
    found.at("b", "B").missing();
    found.at("list", "List").index(2).missing();
    found.at("list", "List").missing();
    found.at("a", "A").missing();

    assertThat(texts(found)).containsExactly("a", "b", "list", "list[2]", "list[10]");
  }

  @Test
  void keepTheirOrderAtOnePath() {
    Violations found = Violations.in(null);
    found.at("a", "A").size(0, 1, 2);
    found.at("a", "A").missing();

    assertThat(Violations.list(found).stream().map(Violation::rule))
        .containsExactly(ShapeRule.SIZE, ShapeRule.REQUIRED);
  }

  @Test
  void areListedAsAnUnmodifiableSnapshot() {
    Violations found = Violations.in(null).at("a", "A").missing();
    List<Violation> list = Violations.list(found);
    found.at("b", "B").missing();

    assertThat(list).hasSize(1).isUnmodifiable();
  }

  @Test
  void acceptRulesOfAnyKind() {
    Violations found = Violations.in(null).at("a", "A").broken(new HouseRule(), "is too dear");

    assertThat(Violations.list(found).get(0))
        .hasToString("a: is too dear [HOUSE_RULE] Ask first.")
        .returns(Severity.WARN, Violation::severity);
  }

  @Test
  void equalByRulePathAndProblem() {
    Violation violation = only(Violations.in(null).at("a", "A").range(0, 1, 2, ""));

    assertThat(violation)
        .isEqualTo(only(Violations.in(null).at("a", "A").range(0, 1, 2, "")))
        .hasSameHashCodeAs(only(Violations.in(null).at("a", "A").range(0, 1, 2, "")))
        .isNotEqualTo(only(Violations.in(null).at("b", "A").range(0, 1, 2, "")))
        .isNotEqualTo(only(Violations.in(null).at("a", "A").range(3, 1, 2, "")))
        .isNotEqualTo(
            only(Violations.in(null).at("a", "A").broken(ShapeRule.SIZE, violation.problem())));
  }

  private static Violation only(Violations found) {
    assertThat(Violations.list(found)).hasSize(1);
    return Violations.list(found).get(0);
  }

  private static List<String> texts(Violations found) {
    return Violations.list(found).stream().map(violation -> violation.path().toString()).toList();
  }

  private record HouseRule() implements Rule {
    @Override
    public String id() {
      return "HOUSE_RULE";
    }

    @Override
    public Severity severity() {
      return Severity.WARN;
    }

    @Override
    public String why() {
      return "It costs.";
    }

    @Override
    public String remedy() {
      return "Ask first.";
    }

    @Override
    public String source() {
      return "us";
    }
  }
}
