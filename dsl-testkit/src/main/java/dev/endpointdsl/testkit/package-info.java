/**
 * A SageMaker control plane on loopback, for tests and experiments without an AWS account: start a
 * {@link dev.endpointdsl.testkit.LocalSageMaker} and use its client.
 */
@NullMarked
package dev.endpointdsl.testkit;

import org.jspecify.annotations.NullMarked;
