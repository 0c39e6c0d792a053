package dev.endpointdsl.testkit.generate;

import dev.endpointdsl.Rule;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.EndpointCreation;
import dev.endpointdsl.sagemaker.EndpointUpdate;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.InferenceComponentRuntimeUpdate;
import dev.endpointdsl.sagemaker.InferenceComponentUpdate;
import dev.endpointdsl.sagemaker.Model;
import dev.endpointdsl.sagemaker.SageMakerRule;
import dev.endpointdsl.sagemaker.component.InferenceComponentRule;
import dev.endpointdsl.sagemaker.model.ModelRule;
import java.util.List;
import java.util.stream.Stream;

/** The types of the requests of SageMaker. */
public final class SageMakerRoots {

  private static final List<Rule> RULES =
      Stream.<Rule[]>of(SageMakerRule.values(), ModelRule.values(), InferenceComponentRule.values())
          .flatMap(Stream::of)
          .toList();

  /** One type for each operation. */
  public static final List<RootType<?>> ALL =
      List.of(
          new RootType<>(
              "CreateEndpointConfig",
              EndpointConfig::fromJson,
              EndpointConfig::toJson,
              EndpointConfig::toPrettyJson,
              EndpointConfig::violations,
              value ->
                  RootType.suppressing(value.toBuilder(), EndpointConfig.Builder::suppress, RULES)
                      .build(),
              (http, value) -> {
                http.sageMaker().createEndpointConfig(value.toRequest());
                return EndpointConfig.from(value.toRequest());
              }),
          new RootType<>(
              "CreateEndpoint",
              EndpointCreation::fromJson,
              EndpointCreation::toJson,
              EndpointCreation::toPrettyJson,
              EndpointCreation::violations,
              value ->
                  RootType.suppressing(value.toBuilder(), EndpointCreation.Builder::suppress, RULES)
                      .build(),
              (http, value) -> {
                http.sageMaker().createEndpoint(value.toRequest());
                return EndpointCreation.from(value.toRequest());
              }),
          new RootType<>(
              "UpdateEndpoint",
              EndpointUpdate::fromJson,
              EndpointUpdate::toJson,
              EndpointUpdate::toPrettyJson,
              EndpointUpdate::violations,
              value ->
                  RootType.suppressing(value.toBuilder(), EndpointUpdate.Builder::suppress, RULES)
                      .build(),
              (http, value) -> {
                http.sageMaker().updateEndpoint(value.toRequest());
                return EndpointUpdate.from(value.toRequest());
              }),
          new RootType<>(
              "CreateModel",
              Model::fromJson,
              Model::toJson,
              Model::toPrettyJson,
              Model::violations,
              value ->
                  RootType.suppressing(value.toBuilder(), Model.Builder::suppress, RULES).build(),
              (http, value) -> {
                http.sageMaker().createModel(value.toRequest());
                return Model.from(value.toRequest());
              }),
          new RootType<>(
              "CreateInferenceComponent",
              InferenceComponent::fromJson,
              InferenceComponent::toJson,
              InferenceComponent::toPrettyJson,
              InferenceComponent::violations,
              value ->
                  RootType.suppressing(
                          value.toBuilder(), InferenceComponent.Builder::suppress, RULES)
                      .build(),
              (http, value) -> {
                http.sageMaker().createInferenceComponent(value.toRequest());
                return InferenceComponent.from(value.toRequest());
              }),
          new RootType<>(
              "UpdateInferenceComponent",
              InferenceComponentUpdate::fromJson,
              InferenceComponentUpdate::toJson,
              InferenceComponentUpdate::toPrettyJson,
              InferenceComponentUpdate::violations,
              value ->
                  RootType.suppressing(
                          value.toBuilder(), InferenceComponentUpdate.Builder::suppress, RULES)
                      .build(),
              (http, value) -> {
                http.sageMaker().updateInferenceComponent(value.toRequest());
                return InferenceComponentUpdate.from(value.toRequest());
              }),
          new RootType<>(
              "UpdateInferenceComponentRuntimeConfig",
              InferenceComponentRuntimeUpdate::fromJson,
              InferenceComponentRuntimeUpdate::toJson,
              InferenceComponentRuntimeUpdate::toPrettyJson,
              InferenceComponentRuntimeUpdate::violations,
              value ->
                  RootType.suppressing(
                          value.toBuilder(),
                          InferenceComponentRuntimeUpdate.Builder::suppress,
                          RULES)
                      .build(),
              (http, value) -> {
                http.sageMaker().updateInferenceComponentRuntimeConfig(value.toRequest());
                return InferenceComponentRuntimeUpdate.from(value.toRequest());
              }));

  private SageMakerRoots() {}
}
