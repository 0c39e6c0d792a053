/**
 * The scaling of endpoints and inference components in a few words: begin with {@link
 * dev.endpointdsl.autoscaling.sagemaker.Scaling#of}.
 *
 * <pre>{@code
 * Scaling scaling = Scaling.of("churn", "blue")
 *     .between(1, 8)
 *     .targetInvocationsPerInstance(70)
 *     .build();
 * }</pre>
 *
 * <p>A scaling is a target with its policies, scheduled actions and alarms. {@link
 * dev.endpointdsl.autoscaling.sagemaker.ScalingPartsRule} has the rules that tie them to each other
 * and to the resource.
 */
@NullMarked
package dev.endpointdsl.autoscaling.sagemaker;

import org.jspecify.annotations.NullMarked;
