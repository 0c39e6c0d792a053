/**
 * A SageMaker control plane on loopback, for trying and testing without an account: start a {@link
 * dev.endpointdsl.testkit.LocalSageMaker} and use its client.
 */
@NullMarked
package dev.endpointdsl.testkit;

import org.jspecify.annotations.NullMarked;
