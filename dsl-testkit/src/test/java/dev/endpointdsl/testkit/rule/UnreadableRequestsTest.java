package dev.endpointdsl.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.json.JsonProblem;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.generate.FullRequest;
import dev.endpointdsl.testkit.generate.RequestMember;
import dev.endpointdsl.testkit.generate.UnreadableCase;
import dev.endpointdsl.testkit.generate.UnreadableCases;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each member of the model with a value of a wrong type, each structure with another member. */
class UnreadableRequestsTest {

  static Collection<UnreadableCase> cases() {
    return UnreadableCases.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReportedAloneAtItsPath(UnreadableCase unreadable) {
    String json = JsonTreeWriter.ascii(unreadable.request());
    InvalidJsonException refusal =
        catchThrowableOfType(InvalidJsonException.class, () -> EndpointConfig.fromJson(json));

    assertThat(refusal.problems())
        .singleElement()
        .returns(unreadable.path(), JsonProblem::path)
        .extracting(JsonProblem::message)
        .asString()
        .startsWith(unreadable.path().endsWith("NoSuchMember") ? "unknown member" : "expected ");
  }

  @Test
  void hasCasesForEveryMember() {
    Set<String> paths =
        cases().stream().map(UnreadableCase::path).collect(Collectors.toCollection(TreeSet::new));

    assertThat(FullRequest.all().stream().flatMap(full -> RequestMember.all(full).stream()))
        .extracting(RequestMember::path)
        .isSubsetOf(paths);
    assertThat(paths).contains("NoSuchMember", "Tags[0].NoSuchMember", "VpcConfig.NoSuchMember");
  }
}
