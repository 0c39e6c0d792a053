package dev.endpointdsl.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.codegen.model.StageGroups.Path;
import dev.endpointdsl.codegen.model.StagePlan.StageGroup;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Last stages that share members get a common supertype with a name from the choices. */
class StageGroupsTest {

  @Test
  void aGroupIsNamedAfterTheAlternativesThatLeadToIt() {
    List<StageGroup> groups =
        StageGroups.of(
            List.of(
                last(List.of("Model", "Instances"), "volume"),
                last(List.of("Model", "Pools"), "volume"),
                last(List.of("Model", "Serverless")),
                last(List.of("Components", "Instances"), "volume", "scaling"),
                last(List.of("Components", "Pools"), "volume", "scaling")),
            List.of("volume", "scaling"));

    assertThat(groups)
        .containsExactly(
            new StageGroup(
                "CompleteInstancesOrPools",
                List.of("volume"),
                List.of(
                    "CompleteModelInstances",
                    "CompleteModelPools",
                    "CompleteComponentsInstances",
                    "CompleteComponentsPools")),
            new StageGroup(
                "CompleteComponents",
                List.of("scaling"),
                List.of("CompleteComponentsInstances", "CompleteComponentsPools")));
  }

  @Test
  void aGroupThatNoChoiceTellsApartIsNamedAfterWholePaths() {
    List<StageGroup> groups =
        StageGroups.of(
            List.of(
                last(List.of("A", "X"), "member"),
                last(List.of("A", "Y")),
                last(List.of("B", "X")),
                last(List.of("B", "Y"), "member")),
            List.of("member"));

    assertThat(groups).extracting(StageGroup::name).containsExactly("CompleteAXOrBY");
  }

  @Test
  void aNameThatAStageHasIsNumbered() {
    List<StageGroup> groups =
        StageGroups.of(
            List.of(
                last(List.of("A"), "member"), last(List.of("B"), "member"), last(List.of("AOrB"))),
            List.of("member"));

    assertThat(groups).extracting(StageGroup::name).containsExactly("CompleteAOrB2");
  }

  @Test
  void membersOfOneOrAllStagesNeedNoGroup() {
    assertThat(
            StageGroups.of(
                List.of(last(List.of("A"), "all", "one"), last(List.of("B"), "all")),
                List.of("all", "one")))
        .isEmpty();
  }

  private static Path last(List<String> path, String... members) {
    return new Path("Complete" + String.join("", path), path, Set.of(members));
  }
}
