package dev.endpointdsl.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "abc, '', 3",
    "abc, abd, 1",
    "abc, acb, 1",
    "abcd, badc, 2",
    "String, Strng, 1",
    "kitten, sitting, 3",
  })
  void countsDifferences(String from, String to, int distance) {
    assertThat(NearestName.distance(from, to)).isEqualTo(distance);
    assertThat(NearestName.distance(to, from)).isEqualTo(distance);
  }

  @Test
  void givesTheNearestFirst() {
    assertThat(NearestName.of("Tagz", List.of("Target", "Tags", "Tag", "tagz", "Flags")))
        .containsExactly("tagz", "Tag", "Tags");
  }

  @Test
  void asksForAtMostThree() {
    assertThat(NearestName.question("name", List.of("nama", "namb", "namc", "namd")))
        .isEqualTo(" Did you mean nama, namb or namc?");
  }

  @Test
  void asksForNothingThatOnlyHasItsLengthInCommon() {
    assertThat(NearestName.question("R", List.of("A", "B"))).isEmpty();
    assertThat(NearestName.question("Update", List.of("Delete", "Create"))).isEmpty();
  }
}
