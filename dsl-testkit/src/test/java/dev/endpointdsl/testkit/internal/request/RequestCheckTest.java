package dev.endpointdsl.testkit.internal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Severity;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.Violation;
import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.generate.TestRequests;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.SageMakerException;

/** Violations as the service's errors, whoever finds them. */
class RequestCheckTest {

  private enum TestRule implements Rule {
    ONE_OF_BOTH(Severity.ERROR),
    LIKELY_WRONG(Severity.WARN);

    private final Severity severity;

    TestRule(Severity severity) {
      this.severity = severity;
    }

    @Override
    public String id() {
      return name();
    }

    @Override
    public Severity severity() {
      return severity;
    }

    @Override
    public String why() {
      return "because";
    }

    @Override
    public String remedy() {
      return "Change it.";
    }

    @Override
    public String source() {
      return "this test";
    }
  }

  private static final CreateEndpointConfigRequest REQUEST =
      CreateEndpointConfigRequest.builder()
          .endpointConfigName("churn")
          .productionVariants(
              TestRequests.variant().toBuilder()
                  .instanceType("ml.t3.medium")
                  .modelName("a_b")
                  .initialInstanceCount(0)
                  .build())
          .build();

  @Test
  void saysAPatternAsTheServiceDoes() {
    refuses(
        variant("modelName", "ModelName", site -> site.pattern("a_b", "^[a-z]+$")),
        "1 validation error detected: Value 'a_b' at 'productionVariants.1.member.modelName' failed"
            + " to satisfy constraint: Member must satisfy regular expression pattern: ^[a-z]+$");
  }

  @Test
  void saysAMissingMemberAsTheServiceDoes() {
    refuses(
        variant("variantName2", "VariantName2", ViolationBuilder::missing),
        "1 validation error detected: Value null at 'productionVariants.1.member.variantName2'"
            + " failed to satisfy constraint: Member must not be null");
  }

  @Test
  void saysOtherConstraintsInItsOwnWords() {
    refuses(
        variant(
            "initialInstanceCount",
            "InitialInstanceCount",
            site -> site.range(0, 1, Long.MAX_VALUE, "instances")),
        "1 validation error detected: Value '0' at"
            + " 'productionVariants.1.member.initialInstanceCount' failed to satisfy constraint: 0"
            + " is less than 1 (instances) [RANGE]");
  }

  @Test
  void saysRulesOverSeveralMembersInTheirOwnWords() {
    refuses(
        Violations.list(
            Violations.in(null)
                .at("productionVariants", "ProductionVariants")
                .index(0)
                .broken(TestRule.ONE_OF_BOTH, "has both")),
        "1 validation error detected: Value at 'productionVariants.1.member' failed to satisfy"
            + " constraint: has both [ONE_OF_BOTH]");
  }

  @Test
  void saysEverythingAtOnce() {
    Violations found = Violations.in(null);
    found.at("endpointConfigName", "EndpointConfigName").length(64, 0, 63);
    found.at("kmsKeyId", "KmsKeyId").missing();

    refuses(
        Violations.list(found),
        "2 validation errors detected: Value 'churn' at 'endpointConfigName' failed to satisfy"
            + " constraint: has 64 characters, at most 63 are allowed [LENGTH]; Value"
            + " null at 'kmsKeyId' failed to satisfy constraint: Member must not be null");
  }

  @Test
  void warningsPass() {
    List<Violation> warnings =
        Violations.list(
            Violations.in(null)
                .at("endpointConfigName", "EndpointConfigName")
                .broken(TestRule.LIKELY_WRONG, "looks odd"));

    takes(LocalSageMaker.builder().closedEnums(true), warnings);
  }

  @Test
  void unknownTextsPassUnlessEnumsAreClosed() {
    List<Violation> unknown =
        variant(
            "instanceType",
            "InstanceType",
            site -> site.unknownValue("ml.t3.medium", List.of("ml.m5.large")));

    takes(LocalSageMaker.builder(), unknown);
    refuses(
        LocalSageMaker.builder().closedEnums(true),
        unknown,
        "1 validation error detected: Value 'ml.t3.medium' at"
            + " 'productionVariants.1.member.instanceType' failed to satisfy constraint: Member"
            + " must satisfy enum value set: \"ml.t3.medium\" is not a value this model knows");
    takes(LocalSageMaker.builder().closedEnums(true).accept(ShapeRule.UNKNOWN_VALUE), unknown);
  }

  @Test
  void acceptedRulesPassAndNoOthers() {
    Violations found = Violations.in(null);
    found.at("kmsKeyId", "KmsKeyId").broken(TestRule.ONE_OF_BOTH, "has both");
    LocalSageMaker.Builder builder = LocalSageMaker.builder().accept(TestRule.ONE_OF_BOTH);

    takes(builder, Violations.list(found));
    found.at("kmsKeyId", "KmsKeyId").missing();
    refuses(
        builder, Violations.list(found), "1 validation error detected: Value null at 'kmsKeyId'");
  }

  @Test
  void whatIsRefusedIsNotStored() {
    List<Violation> found =
        Violations.list(Violations.in(null).at("kmsKeyId", "KmsKeyId").missing());
    try (LocalSageMaker sageMaker = LocalSageMaker.builder().validator(json -> found).start()) {
      assertThatThrownBy(() -> sageMaker.client().createEndpointConfig(REQUEST))
          .isInstanceOf(SageMakerException.class);
      assertThat(sageMaker.endpointConfigs()).isEmpty();
      assertThat(sageMaker.lastRequestBody("CreateEndpointConfig")).contains("\"churn\"");
    }
  }

  private static List<Violation> variant(
      String javaName, String wireName, Consumer<ViolationBuilder> problem) {
    Violations inside = Violations.in(null);
    problem.accept(inside.at(javaName, wireName));
    return Violations.list(
        Violations.in(null).at("productionVariants", "ProductionVariants").index(0).nested(inside));
  }

  private static void refuses(List<Violation> found, String words) {
    refuses(LocalSageMaker.builder(), found, words);
  }

  private static void refuses(LocalSageMaker.Builder builder, List<Violation> found, String words) {
    try (LocalSageMaker sageMaker = builder.validator(json -> found).start()) {
      assertThatThrownBy(() -> sageMaker.client().createEndpointConfig(REQUEST))
          .isInstanceOfSatisfying(
              SageMakerException.class,
              refusal -> {
                assertThat(refusal.awsErrorDetails().errorCode()).isEqualTo("ValidationException");
                assertThat(refusal.awsErrorDetails().errorMessage()).startsWith(words);
              });
    }
  }

  private static void takes(LocalSageMaker.Builder builder, List<Violation> found) {
    try (LocalSageMaker sageMaker = builder.validator(json -> found).start()) {
      sageMaker.client().createEndpointConfig(REQUEST);
      assertThat(sageMaker.endpointConfigs()).containsExactly("churn");
    }
  }
}
