/**
 * A SageMaker control plane on loopback, for tests and experiments without an AWS account: start a
 * {@link dev.endpointdsl.testkit.LocalSageMaker} and use its client.
 * <!-- source of accepted/Testing.java -->
 *
 * <pre>{@code
 * try (LocalSageMaker sageMaker = LocalSageMaker.start()) {
 *   sageMaker.client().createModel(r -> r.modelName("churn-xgb-7"));
 *   sageMaker.client().createEndpointConfig(config.toRequest());
 *   assertThat(sageMaker.endpointConfigs()).containsExactly("churn-2026-11");
 *   assertThat(sageMaker.lastRequestBody("CreateEndpointConfig")).isEqualTo(config.toJson());
 * }
 * }</pre>
 */
@NullMarked
package dev.endpointdsl.testkit;

import org.jspecify.annotations.NullMarked;
