package dev.endpointdsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.endpointdsl.support.ValidationResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressionTest {

  private enum HouseRule implements Rule {
    ONE,
    OTHER;

    @Override
    public String id() {
      return name();
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }

    @Override
    public String why() {
      return "The house wants it so.";
    }

    @Override
    public String remedy() {
      return "Do it.";
    }

    @Override
    public String source() {
      return "the house";
    }
  }

  private static Violations found() {
    Violations found = Violations.in(null).at("b", "B").broken(HouseRule.ONE, "is wrong");
    return Violations.in(found).at("a", "A").broken(HouseRule.OTHER, "is wrong too");
  }

  @Test
  void rulesHaveDefaults() {
    assertThat(HouseRule.ONE.number()).isEmpty();
    assertThat(HouseRule.ONE.what()).isEmpty();
    assertThat(HouseRule.ONE.isSuppressible()).isTrue();
    assertThat(ShapeRule.RANGE.isSuppressible()).isFalse();
  }

  @Test
  void separatesSuppressedViolations() {
    ValidationResult findings =
        ValidationResult.of(found(), List.of(new Suppression(HouseRule.ONE, "no house here")));

    assertThat(findings.violations()).extracting(Violation::rule).containsExactly(HouseRule.OTHER);
    assertThat(findings.suppressed()).extracting(Violation::rule).containsExactly(HouseRule.ONE);
  }

  @Test
  void violationsAreOrdered() {
    ValidationResult findings = ValidationResult.of(found(), List.of());

    assertThat(findings.violations())
        .extracting(violation -> violation.path().javaPath())
        .containsExactly("a", "b");
    assertThat(findings.suppressed()).isEmpty();
  }

  @Test
  void validResultsAreOneInstance() {
    assertThat(ValidationResult.of(null, List.of())).isSameAs(ValidationResult.of(null, List.of()));
  }

  @Test
  void requiresAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Suppression(HouseRule.ONE, "\t"))
        .withMessageStartingWith("ONE cannot be suppressed without a reason");
    assertThat(new Suppression(HouseRule.ONE, "a\nb")).hasToString("ONE: \"a\\nb\"");
  }

  @Test
  void violationsOfTwoChecksAreJoined() {
    Violations one = Violations.in(null).at("a", "A").broken(HouseRule.ONE, "x");

    assertThat(Violations.both(null, null)).isNull();
    assertThat(Violations.both(one, null)).isSameAs(one);
    assertThat(Violations.both(null, one)).isSameAs(one);
    assertThat(Violations.list(Violations.both(one, one))).hasSize(2);
    assertThat(Violations.list(one)).hasSize(1);
  }
}
