package dev.endpointdsl.codegen.emit.common;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.codegen.model.Constraints;
import dev.endpointdsl.codegen.model.Constraints.Bounds;
import dev.endpointdsl.codegen.model.Constraints.Range;
import dev.endpointdsl.codegen.model.Constraints.RegexPattern;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.model.TypeModel.Scalar;
import dev.endpointdsl.codegen.model.ValueModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of constraints in Javadoc. */
class ConstraintTextTest {

  private static final Constraints NONE = Constraints.NONE;

  @Test
  void isEmptyWithoutConstraints() {
    assertThat(text(Scalar.STRING, NONE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 9, '', between 1 and 9",
    "1, 9, MB, between 1 and 9 MB",
    "0.5, , '', at least 0.5",
    "1, , instances, at least 1 instance",
    ", 1.0, seconds, at most 1.0 second",
    "1, , ms, at least 1 ms",
    ", 1E+3, percent, at most 1000 percent",
    ", 1E+300, '', at most 1E+300",
  })
  void describesRanges(
      @Nullable BigDecimal min, @Nullable BigDecimal max, String unit, String words) {
    Range range = new Range(Optional.ofNullable(min), Optional.ofNullable(max));

    assertThat(text(Scalar.DOUBLE, numbers(Optional.of(range), List.of(), unit))).isEqualTo(words);
  }

  @Test
  void describesUnitsAndAllowedValues() {
    assertThat(text(Scalar.LONG, numbers(Optional.empty(), List.of(), "MB"))).isEqualTo("in MB");
    assertThat(text(Scalar.LONG, numbers(Optional.empty(), List.of(1L, 3L), "days")))
        .isEqualTo("one of 1, 3 days");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, at most 1 character",
    "1, 63, 1 to 63 characters",
    "2, 2, exactly 2 characters",
    "1, 9223372036854775807, at least 1 character",
  })
  void describesLengths(long min, long max, String words) {
    assertThat(text(Scalar.STRING, length(new Bounds(min, max)))).isEqualTo(words);
  }

  @Test
  void countsTheBytesOfBlobs() {
    assertThat(text(Scalar.BLOB, length(new Bounds(0, 5)))).isEqualTo("at most 5 bytes");
  }

  @Test
  void describesElementsAndEntries() {
    ValueModel name = new ValueModel(Scalar.STRING, length(new Bounds(1, 3)), false);
    Constraints list =
        new Constraints(
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Bounds(0, 2)),
            Optional.empty(),
            List.of(),
            true,
            Optional.empty());

    assertThat(text(new ListType(name), list))
        .isEqualTo("at most 2 elements, no two of them equal, each 1 to 3 characters");
    assertThat(text(new MapType(name, name), NONE))
        .isEqualTo("each key 1 to 3 characters, each value 1 to 3 characters");
  }

  @Test
  void writesPatternsAsCode() {
    assertThat(text(Scalar.STRING, pattern("[a-z]+"))).isEqualTo("matching `[a-z]+`");
    assertThat(text(Scalar.STRING, pattern("[`]"))).isEqualTo("matching `` [`] ``");
  }

  private static String text(TypeModel type, Constraints constraints) {
    return ConstraintText.of(new ValueModel(type, constraints, false));
  }

  private static Constraints numbers(Optional<Range> range, List<Long> allowed, String unit) {
    return new Constraints(
        range,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        allowed,
        false,
        Optional.of(unit).filter(u -> !u.isEmpty()));
  }

  private static Constraints length(Bounds length) {
    return new Constraints(
        Optional.empty(),
        Optional.of(length),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false,
        Optional.empty());
  }

  private static Constraints pattern(String regex) {
    return new Constraints(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new RegexPattern("name", regex, true)),
        List.of(),
        false,
        Optional.empty());
  }
}
