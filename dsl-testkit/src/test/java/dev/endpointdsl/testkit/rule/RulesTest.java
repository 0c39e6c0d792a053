package dev.endpointdsl.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.endpointdsl.Violation;
import dev.endpointdsl.testkit.internal.request.EndpointConfigValidator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The server looks for what the rules of the table look for. */
class RulesTest {

  static Stream<RuleCases.Broken> broken() {
    return RuleCases.broken();
  }

  static Stream<String> accepted() {
    return RuleCases.accepted();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void findsWhatIsBrokenAndNothingElse(RuleCases.Broken broken) {
    List<Violation> found = new EndpointConfigValidator().violations(broken.json());

    assertThat(found)
        .extracting(violation -> violation.rule().id(), violation -> violation.path().javaPath())
        .containsExactly(tuple(broken.rule(), broken.at()));
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void findsNothingWhereNothingIsBroken(String json) {
    assertThat(new EndpointConfigValidator().violations(json)).isEmpty();
  }
}
