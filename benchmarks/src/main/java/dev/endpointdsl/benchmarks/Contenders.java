package dev.endpointdsl.benchmarks;

import dev.endpointdsl.Violation;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.Parts;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointConfigResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** One configuration in every form that is measured. {@link #verify()} has to come first. */
final class Contenders {

  static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              each ->
                  each.withValueInclusion(
                      com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
          .build();
  static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

  final Texts texts;
  final EndpointConfig config;
  final EndpointConfig wrong;
  final String json;
  final Beans.Config bean;
  final Beans.Config wrongBean;
  final DescribeEndpointConfigResponse response;

  Contenders(Texts texts) {
    this.texts = texts;
    config = DslRequests.begin(texts).build();
    wrong = Parts.build(DslRequests.beginWrong(texts));
    json = config.toJson();
    bean = MAPPER.readValue(json, Beans.Config.class);
    wrongBean = MAPPER.readValue(wrong.toJson(), Beans.Config.class);
    CreateEndpointConfigRequest request = SdkRequests.withBuilders(texts);
    response =
        DescribeEndpointConfigResponse.builder()
            .endpointConfigName(request.endpointConfigName())
            .productionVariants(request.productionVariants())
            .dataCaptureConfig(request.dataCaptureConfig())
            .explainerConfig(request.explainerConfig())
            .kmsKeyId(request.kmsKeyId())
            .build();
  }

  /**
   * Compares what the contenders come to.
   *
   * @throws IllegalStateException when two of them differ
   */
  void verify() {
    CreateEndpointConfigRequest request = SdkRequests.withConsumers(texts);
    equal(request, SdkRequests.withBuilders(texts), "the SDK's consumers and builders");
    equal(request, config.toRequest(), "the SDK's consumers and toRequest()");
    equal(request, Parts.translate(config), "the SDK's consumers and the translation");
    equal(config, Parts.build(DslRequests.begin(texts)), "build() and building unchecked");
    equal(config, EndpointConfig.fromJson(json), "a configuration and what its JSON is read as");
    equal(tree(json), tree(MAPPER.writeValueAsString(bean)), "toJson() and databind's JSON");
    equal(
        request.toBuilder()
            .tags((java.util.Collection<software.amazon.awssdk.services.sagemaker.model.Tag>) null)
            .build(),
        EndpointConfig.from(response).toRequest(),
        "a request and what is read back from the service");
    equal(List.of(), Parts.check(config), "no violations and those of a valid configuration");
    equal(Set.of(), VALIDATOR.validate(bean), "no violations and those of a valid bean");
    equal(
        Parts.check(wrong).stream().map(Contenders::path).sorted().toList(),
        VALIDATOR.validate(wrongBean).stream().map(Contenders::path).sorted().toList(),
        "the places of three mistakes");
    equal(3, Parts.check(wrong).size(), "three mistakes and those found");
  }

  private static String path(Violation violation) {
    return violation.path().javaPath();
  }

  private static String path(ConstraintViolation<?> violation) {
    return violation.getPropertyPath().toString();
  }

  private static JsonNode tree(String json) {
    return MAPPER.readTree(json);
  }

  private static void equal(Object expected, Object actual, String what) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException(
          "Nothing is measured, because these differ: " + what + "\n" + expected + "\n" + actual);
    }
  }
}
