package dev.endpointdsl.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.Severity;
import dev.endpointdsl.sagemaker.SageMakerRule;
import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.fixture.RawHttp;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The server refuses violations of rules that are errors, and accepts warnings. */
class RefusalsTest {

  private final LocalSageMaker sageMaker = LocalSageMaker.builder().lenient(true).start();

  @AfterEach
  void close() {
    sageMaker.close();
  }

  @Test
  void everyErrorIsRefusedWithItsRule() {
    RuleCases.broken()
        .filter(broken -> severity(broken) == Severity.ERROR)
        .forEach(
            broken -> {
              HttpResponse<String> answer = create(sageMaker, broken.json());

              assertThat(answer.statusCode()).as(broken.toString()).isEqualTo(400);
              assertThat(answer.body()).contains("[" + broken.rule() + "]");
            });
    assertThat(sageMaker.endpointConfigs()).isEmpty();
  }

  @Test
  void warningsAndValidRequestsAreAccepted() {
    RuleCases.broken()
        .filter(broken -> severity(broken) == Severity.WARN)
        .forEach(broken -> assertAccepted(sageMaker, broken.json()));
    RuleCases.accepted().forEach(json -> assertAccepted(sageMaker, json));
  }

  @Test
  void violationsOfAcceptedRulesAreAccepted() {
    RuleCases.broken()
        .filter(broken -> severity(broken) == Severity.ERROR)
        .forEach(
            broken -> {
              SageMakerRule rule = SageMakerRule.valueOf(broken.rule());
              try (LocalSageMaker lenient =
                  LocalSageMaker.builder().lenient(true).accept(rule).start()) {
                assertAccepted(lenient, broken.json());
              }
            });
  }

  private static void assertAccepted(LocalSageMaker sageMaker, String json) {
    HttpResponse<String> answer = create(sageMaker, json);

    assertThat(answer.statusCode()).as(json + answer.body()).isEqualTo(200);
    sageMaker.client().deleteEndpointConfig(request -> request.endpointConfigName("c"));
  }

  private static HttpResponse<String> create(LocalSageMaker sageMaker, String json) {
    return new RawHttp(sageMaker.endpoint()).post("CreateEndpointConfig", json);
  }

  private static Severity severity(RuleCases.Broken broken) {
    return SageMakerRule.valueOf(broken.rule()).severity();
  }
}
