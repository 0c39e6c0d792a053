package dev.endpointdsl.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicateFinderTest {

  @Test
  void returnsNullWithoutDuplicates() {
    assertThat(DuplicateFinder.of(List.of(), each -> each)).isNull();
    assertThat(DuplicateFinder.of(List.of("a", "b"), each -> each)).isNull();
  }

  @Test
  void returnsTheIndexOfTheFirst() {
    assertThat(
            DuplicateFinder.of(List.of("a", "b", "A", "a"), text -> text.toLowerCase(Locale.ROOT)))
        .containsExactly(-1, -1, 0, 0);
  }

  @Test
  void elementsWithoutAValueAreNotDuplicates() {
    assertThat(DuplicateFinder.of(List.of("a", "b"), each -> null)).isNull();
    assertThat(DuplicateFinder.of(List.of("a", "", "", "a"), text -> text.isEmpty() ? null : text))
        .containsExactly(-1, -1, -1, 0);
  }

  @Test
  void findsElementsOfAnotherList() {
    assertThat(DuplicateFinder.inOther(List.of("a"), List.of("b"), each -> each)).isNull();
    assertThat(DuplicateFinder.inOther(List.of(), List.of("b"), each -> each)).isNull();
    assertThat(DuplicateFinder.inOther(List.of("a"), List.of("a"), each -> null)).isNull();
    assertThat(DuplicateFinder.inOther(List.of("c", "b"), List.of("a", "b", "b"), each -> each))
        .containsExactly(-1, 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 65, 100_000})
  void findsElementsOfLongLists(int size) {
    List<Integer> list = IntStream.range(0, size).boxed().toList();
    List<Integer> other = IntStream.range(-size, 1).boxed().toList();

    assertThat(DuplicateFinder.inOther(list, other, each -> each))
        .hasSize(size)
        .startsWith(size, -1);
    assertThat(DuplicateFinder.inOther(list, other.subList(0, size), each -> each)).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {63, 64, 65, 5_000})
  void findsDuplicatesInLongLists(int size) {
    List<Integer> list = new ArrayList<>(IntStream.range(0, size - 1).boxed().toList());
    list.add(size);
    assertThat(DuplicateFinder.of(list, each -> each)).isNull();

    list.set(size - 1, 5);
    assertThat(DuplicateFinder.of(list, each -> each)).hasSize(size).endsWith(5);
  }
}
